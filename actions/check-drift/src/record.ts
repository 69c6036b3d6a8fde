import {type NewRecord, predicateTypes} from '@modelflight/core/records'
import type {JsonObject} from '@modelflight/core/schema'
import type {Verdict, VerdictStatus} from '@modelflight/core/verdict'
import type {Profile} from '@modelflight/data/profile/types'
import type {PerformanceFinding} from '@modelflight/evaluation/performance/judge'
import type {Assessment} from './assess.ts'
import type {Reference} from './reference.ts'
import type {Told} from './tell.ts'

/** Everything that was found out, for report and record. */
export interface Judged extends Assessment {
  readonly verdict: Verdict
  readonly reference: Extract<Reference, {kind: 'profile'}>
  readonly current: Profile
  /** Names of today's data. */
  readonly data: readonly string[]
  /** The window that is judged, as a sentence; empty without windows. */
  readonly window: string
}

/** Result words of in-toto's test-result v0.1. What could not be decided is not passed. */
const results: Readonly<Record<VerdictStatus, 'PASSED' | 'WARNED' | 'FAILED'>> = {
  pass: 'PASSED',
  warn: 'WARNED',
  fail: 'FAILED',
  inconclusive: 'FAILED',
}

/** The record of a judgement: about today's data, made with the reference's profile. */
export function recordOf({judgement, verdict, reference, current, performance}: Judged, told: Told): NewRecord {
  const columns = (...statuses: readonly string[]): string[] =>
    judgement.columns.filter(({status}) => statuses.includes(status)).map(({column}) => column)
  const {methods, thresholds, ...others} = judgement.limits
  const limits: JsonObject = {
    ...others,
    methods: [...methods],
    thresholds: Object.fromEntries(Object.entries(thresholds).map(([method, {fail, warn}]) => [method, {fail, warn}])),
    psi: {bins: 'deciles of the reference with open ends, or categories', smoothing: 0.5, unit: 'nats'},
  }
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
      ...(performance === undefined || performance.metrics.length === 0 ? {} : {performance: performanceRecord(performance)}),
      ...(told.issue === undefined ? {} : {issue: told.issue}),
      ...(told.retrainRun === undefined ? {} : {retrainRun: told.retrainRun}),
      ...(judgement.maxPsi === undefined ? {} : {maxPsi: judgement.maxPsi.value}),
    },
  }
}

/** The metrics with their reference, as numbers. */
function performanceRecord({kind, metrics, n}: PerformanceFinding): JsonObject {
  const values = metrics.map(
    ({id, status, value, reference}): JsonObject => ({
      metric: id,
      status,
      ...(value === undefined ? {} : {value}),
      ...(reference === undefined ? {} : {reference}),
    }),
  )
  return {kind, n, metrics: values}
}
