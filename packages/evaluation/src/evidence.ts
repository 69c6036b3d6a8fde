import {inputError} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'
import type {Gate, GateSettings} from './gate.ts'
import {knownMetric, nearestMetric} from './metric-catalogue.ts'
import {asMeasured, canonicalName, computeMetrics, type Measured, type Measurements} from './metrics.ts'
import type {MetricsFile} from './metrics-file.ts'
import type {Predictions} from './predictions.ts'

/** All that is known of one model's quality. */
export interface ModelEvidence {
  readonly measurements: Measurements
  /** Names that were computed here, from predictions, rather than read. */
  readonly computed: ReadonlySet<string>
  readonly predictions: Predictions | undefined
  /** Digest of the evaluation set: from the predictions, else as the metrics file notes it. */
  readonly holdoutDigest: string | undefined
}

/** Nothing but the usual metrics. */
const usual: Pick<GateSettings, 'definitions' | 'asked'> = {definitions: {}, asked: []}

/** Puts computed and reported metrics together. What was computed here wins over what a file says. */
export function gatherEvidence(file: MetricsFile | undefined, predictions: Predictions | undefined, wanted = usual): ModelEvidence {
  const {definitions, asked} = wanted
  const computed = predictions === undefined ? new Map<string, Measured>() : computeMetrics(predictions, definitions, asked)
  const reported = new Map([...(file?.metrics ?? [])].map(([name, {value}]) => [name, asMeasured(value)] as const))
  const renamed = Object.entries(definitions).flatMap(([name, {from}]): [string, Measured][] => {
    const found = from === undefined ? undefined : reported.get(from)
    return found === undefined ? [] : [[name, found]]
  })
  return {
    measurements: new Map([...reported, ...renamed, ...computed]),
    computed: new Set(computed.keys()),
    predictions,
    holdoutDigest: predictions?.holdoutDigest ?? file?.notes.get('holdout_digest')?.value,
  }
}

/** What was measured under a name or another word for it. */
export const measuredAs = (name: string, measurements: Measurements): Measured | undefined =>
  measurements.get(canonicalName(name, measurements))

/** A reported value may differ from the computed one by rounding only. */
const tolerance = 1e-3

/** Warns where the trainer's own number is not what its predictions give. */
export function misreported(file: MetricsFile | undefined, predictions: Predictions | undefined): Check[] {
  if (file === undefined || predictions === undefined) return []
  const computed = computeMetrics(predictions)
  return [...file.metrics].flatMap(([name, {value, where}]): Check[] => {
    const own = measuredAs(name, computed)
    if (own?.kind !== 'value' || Math.abs(own.value - value) <= tolerance * Math.max(1, Math.abs(own.value))) return []
    return [
      {
        id: `${name}:reported`,
        status: 'warn',
        observed: value,
        limit: own.value,
        n: predictions.rows,
        message: `${name} is reported as ${value}, but the predictions give ${own.value}; the computed value decides`,
        where,
        hint: 'Check that the metrics and the predictions are of the same run.',
      },
    ]
  })
}

/**
 * When every metric comes from predictions, a name that is not among them is a typing mistake, not a metric that vanished.
 *
 * @throws Failure (input-error) with the gate's line and the nearest name.
 */
export function refuseUnknownMetrics(gates: readonly Gate[], measurements: Measurements): void {
  for (const {metric, where, rule} of gates) {
    if (rule.kind === 'fairness' || measuredAs(metric, measurements) !== undefined) continue
    const meant = nearestMetric(metric, measurements.keys())
    const known = knownMetric(metric) !== undefined
    throw inputError(`${metric} ${known ? 'can not be computed from these predictions' : 'is not a metric that is known here'}`, {
      where: {...where, field: metric},
      hint: hintFor(metric, meant, measurements),
    })
  }
}

function hintFor(metric: string, meant: string | undefined, measurements: Measurements): string {
  if (/^latency(_|$)/.test(metric))
    return 'Times are read from a column latency_ms (or latency), or from the one that the gate file names: `columns: {latency: …}`.'
  return meant !== undefined && meant !== metric ? `Did you mean ${meant}?` : `These are: ${[...measurements.keys()].join(', ')}.`
}
