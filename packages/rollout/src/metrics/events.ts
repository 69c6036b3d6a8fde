import {sameAnswer} from '../local/answers.ts'
import type {Metric} from '../metric.ts'
import {type ArmEvidence, type Evidence, noCounts, type Observation} from '../metric-source.ts'

/** Which version answered. */
export type Role = 'stable' | 'canary'

/** One answered request. */
export interface ServedEvent {
  readonly role: Role
  /** Seconds; used for the delay of labels. */
  readonly time?: number
  /** What labels that come later refer to, and what tells that both versions answered the same request. */
  readonly id?: string
  /** Whether there was no usable answer; undefined when nobody says. */
  readonly failed?: boolean
  /** Milliseconds. */
  readonly latency?: number
  /** Null: the answer has none. */
  readonly prediction?: string | null
  readonly label?: string
  readonly values?: Readonly<Record<string, number>>
}

/** Collects what both versions answered, and the labels that come later. */
export interface EventBook {
  add(event: ServedEvent): void
  /** A true answer that became known after the request. */
  label(id: string, label: string, time?: number): void
  /** What is known of a metric until now. */
  evidence(metric: Metric): ArmEvidence
  /** Requests and errors of both, and the evidence of the metrics. */
  observe(metrics: readonly Metric[]): Observation
}

interface Kept extends ServedEvent {
  /** Time at which the label became known, seconds after the answer. */
  delay?: number
}

/** A new book; a request that a version answers again (same id) counts once for labels and disagreement. */
export function openEventBook(): EventBook {
  const events: Record<Role, Kept[]> = {stable: [], canary: []}
  const byId: Record<Role, Map<string, number>> = {stable: new Map(), canary: new Map()}
  const early = new Map<string, {readonly label: string; readonly time: number | undefined}>()
  const attach = (role: Role, index: number, label: string, time: number | undefined): void => {
    const event = events[role][index]
    if (event === undefined || event.label !== undefined) return
    const delay = time === undefined || event.time === undefined ? undefined : Math.max(0, time - event.time)
    events[role][index] = {...event, label, ...(delay === undefined ? {} : {delay})}
  }
  return {
    add(event) {
      const {role, id} = event
      const index = events[role].push(event) - 1
      if (id === undefined || byId[role].has(id)) return
      byId[role].set(id, index)
      const known = early.get(id)
      if (known !== undefined) attach(role, index, known.label, known.time)
    },
    label(id, label, time) {
      early.set(id, {label, time})
      for (const role of ['stable', 'canary'] as const) {
        const index = byId[role].get(id)
        if (index !== undefined) attach(role, index, label, time)
      }
    },
    evidence: (metric) => evidenceOf(metric, events, byId),
    observe: (metrics) => ({
      stable: {...noCounts, requests: events.stable.length, errors: failures(events.stable)},
      canary: {...noCounts, requests: events.canary.length, errors: failures(events.canary)},
      metrics: Object.fromEntries(metrics.map((metric) => [metric.name, evidenceOf(metric, events, byId)])),
    }),
  }
}

const failures = (events: readonly Kept[]): number => events.filter(({failed}) => failed === true).length

function evidenceOf(
  metric: Metric,
  events: Readonly<Record<Role, readonly Kept[]>>,
  byId: Readonly<Record<Role, Map<string, number>>>,
): ArmEvidence {
  if (metric.query.source !== 'events') {
    const missing: Evidence = {kind: 'missing', reason: 'it is asked of Prometheus'}
    return {stable: missing, canary: missing}
  }
  const {of} = metric.query
  if (of === 'disagreement')
    return {stable: {kind: 'missing', reason: 'it is asked of the canary alone'}, canary: disagreement(events, byId)}
  return {stable: armEvidence(metric, of, events.stable, byId.stable), canary: armEvidence(metric, of, events.canary, byId.canary)}
}

function armEvidence(metric: Metric, of: string, events: readonly Kept[], byId: ReadonlyMap<string, number>): Evidence {
  switch (of) {
    case 'errors':
      return {kind: 'counts', events: failures(events), n: events.filter(({failed}) => failed !== undefined).length}
    case 'nulls': {
      const answered = answersOf(events, byId)
      return {kind: 'counts', events: answered.filter(({prediction}) => prediction === null).length, n: answered.length}
    }
    case 'wrong':
      return wrong(events, byId)
    case 'prediction':
      return predictions(metric, answersOf(events, byId))
    default:
      return {kind: 'samples', values: events.flatMap((event) => finite(of === 'latency' ? event.latency : event.values?.[of]))}
  }
}

const finite = (value: number | undefined): readonly number[] => (value !== undefined && Number.isFinite(value) ? [value] : [])

/** Usable answers, each request once: the same request sent again is no new evidence of what the model says. */
const answersOf = (events: readonly Kept[], byId: ReadonlyMap<string, number>): readonly Kept[] =>
  events.filter(
    ({failed, prediction, id}, index) => failed !== true && prediction !== undefined && (id === undefined || byId.get(id) === index),
  )

/** Only answers whose label is known count; how many these are, and how late they came, is said. */
function wrong(events: readonly Kept[], byId: ReadonlyMap<string, number>): Evidence {
  const answered = answersOf(events, byId)
  const labelled = answered.filter(({label}) => label !== undefined)
  const mistaken = labelled.filter(
    ({prediction, label = ''}) => prediction === null || prediction === undefined || !sameAnswer(prediction, label),
  )
  const delays = labelled.flatMap(({delay}) => finite(delay)).toSorted((a, b) => a - b)
  const median = delays[Math.floor(delays.length / 2)]
  const late = median === undefined ? '' : `, half of them within ${Math.round(median)} s`
  const note = `labels of ${labelled.length} of ${answered.length} answers are known${late}`
  return {kind: 'counts', events: mistaken.length, n: labelled.length, note}
}

/** Classes are counted as they are, numbers between declared bounds. */
function predictions({bounds}: Metric, answers: readonly Kept[]): Evidence {
  const given = answers.flatMap(({prediction}) => (prediction === null || prediction === undefined ? [] : [prediction]))
  if (bounds === undefined) {
    const counts = new Map<string, number>()
    for (const prediction of given) counts.set(prediction, (counts.get(prediction) ?? 0) + 1)
    return {kind: 'categories', counts: Object.fromEntries(counts)}
  }
  const counts = Array.from({length: bounds.length + 1}, () => 0)
  for (const prediction of given) {
    const value = prediction.trim() === '' ? Number.NaN : Number(prediction)
    if (Number.isNaN(value)) return {kind: 'missing', reason: 'a prediction is no number, and the metric has bounds'}
    const index = bounds.findIndex((bound) => value <= bound)
    const place = index < 0 ? bounds.length : index
    counts[place] = (counts[place] ?? 0) + 1
  }
  return {kind: 'histogram', bounds: [...bounds, Number.POSITIVE_INFINITY], counts}
}

/** Requests that both versions answered. */
function disagreement(events: Readonly<Record<Role, readonly Kept[]>>, byId: Readonly<Record<Role, Map<string, number>>>): Evidence {
  let [n, differing] = [0, 0]
  for (const [id, index] of byId.canary) {
    const [canary, stable] = [events.canary[index], events.stable[byId.stable.get(id) ?? -1]]
    if (canary === undefined || stable === undefined || stable.prediction === undefined || stable.prediction === null) continue
    n++
    const {prediction} = canary
    if (prediction === undefined || prediction === null || !sameAnswer(prediction, stable.prediction)) differing++
  }
  return {kind: 'counts', events: differing, n}
}
