import {type NewRecord, predicateTypes, type Subject} from '@modelflight/core/records'
import type {Check, VerdictStatus} from '@modelflight/core/verdict'
import type {Waiver} from '@modelflight/evaluation/waivers'
import type {Judgement} from './report.ts'

/** Result words of in-toto's test-result v0.1. What could not be decided is not passed. */
const results: Readonly<Record<VerdictStatus, 'PASSED' | 'WARNED' | 'FAILED'>> = {
  pass: 'PASSED',
  warn: 'WARNED',
  fail: 'FAILED',
  inconclusive: 'FAILED',
}

/**
 * The record of a decision: about the trained model where a training is on record, else about the files that were judged.
 * `register-model` looks for it by the model's digest.
 */
export function recordOf(
  {gate, evidence, candidate, decision, version, verdict}: Judgement,
  model: Subject | undefined,
  waivers: readonly Waiver[],
): NewRecord {
  const files = candidate.files.map(({name, digest}) => ({name, digest}))
  const holdout = evidence.holdoutDigest
  return {
    subjects: model === undefined ? files : [model],
    materials: [
      {name: gate.name, digest: gate.digest},
      ...(model === undefined ? [] : files),
      ...(holdout?.startsWith('sha256:') ? [{name: 'holdout', digest: holdout}] : []),
      ...(version === undefined ? [] : [{name: `baseline ${version.name}/${version.version}`, digest: version.digest}]),
    ],
    predicateType: predicateTypes.testResult,
    predicate: {
      result: results[verdict.status],
      configuration: [{name: gate.name, digest: {sha256: gate.digest.replace(/^sha256:/, '')}}],
      passedTests: ids(verdict.checks, ['pass']),
      warnedTests: ids(verdict.checks, ['warn']),
      failedTests: ids(verdict.checks, ['fail', 'inconclusive']),
      skippedTests: ids(verdict.checks, ['skipped']),
      holdout: decision.holdout,
      ...(waivers.length === 0
        ? {}
        : {
            waivers: waivers.map(({gate: waivedGate, reason, owner, expires, where}) => ({
              gate: waivedGate,
              reason,
              owner,
              expires,
              from: where.file,
            })),
          }),
      metrics: Object.fromEntries(
        [...evidence.measurements].flatMap(([name, measured]) => (measured.kind === 'value' ? [[name, measured.value]] : [])),
      ),
    },
  }
}

const ids = (checks: readonly Check[], statuses: readonly Check['status'][]): string[] =>
  checks.filter(({status}) => statuses.includes(status)).map(({id}) => id)
