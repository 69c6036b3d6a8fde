import {type NewRecord, predicateTypes} from '@modelflight/core/records'
import type {JsonObject} from '@modelflight/core/schema'
import type {Verdict, VerdictStatus} from '@modelflight/core/verdict'
import type {DriftJudgement} from '@modelflight/data/drift/types'
import type {Profile} from '@modelflight/data/profile/types'
import type {Reference} from './reference.ts'

/** Everything that was found out, for report and record. */
export interface Judged {
  readonly judgement: DriftJudgement
  readonly verdict: Verdict
  readonly reference: Extract<Reference, {kind: 'profile'}>
  readonly current: Profile
}

/** Result words of in-toto's test-result v0.1. What could not be decided is not passed. */
const results: Readonly<Record<VerdictStatus, 'PASSED' | 'WARNED' | 'FAILED'>> = {
  pass: 'PASSED',
  warn: 'WARNED',
  fail: 'FAILED',
  inconclusive: 'FAILED',
}

/** The record of a judgement: about today's data, made with the reference's profile. */
export function recordOf({judgement, verdict, reference, current}: Judged): NewRecord {
  const columns = (...statuses: readonly string[]): string[] =>
    judgement.columns.filter(({status}) => statuses.includes(status)).map(({column}) => column)
  const limits: JsonObject = {...judgement.limits}
  return {
    subjects: [{name: 'data', digest: current.dataDigest}],
    materials: [
      {name: 'reference profile', digest: reference.digest},
      {name: 'reference data', digest: reference.profile.dataDigest},
    ],
    predicateType: predicateTypes.testResult,
    predicate: {
      result: results[verdict.status],
      configuration: [{name: 'reference profile', digest: {sha256: reference.digest.replace(/^sha256:/, '')}}],
      passedTests: columns('pass'),
      warnedTests: columns('warn'),
      failedTests: columns('fail', 'inconclusive'),
      skippedTests: columns('skipped'),
      reference: reference.name,
      limits,
      rows: {reference: reference.profile.rows, current: current.rows},
      ...(judgement.maxPsi === undefined ? {} : {maxPsi: judgement.maxPsi.value}),
    },
  }
}
