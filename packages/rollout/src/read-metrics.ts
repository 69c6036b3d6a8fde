import {inputError} from '@modelflight/core/errors'
import {requireSchema} from '@modelflight/core/validation'
import type {Located} from '@modelflight/core/yaml-document'
import type {Margin, Metric, MetricKind, MetricQuery} from './metric.ts'
import {metricsSchema} from './metric-schema.ts'
import {fillPromql} from './metrics/promql.ts'

/** A metric as it is written. */
interface Written {
  readonly name: string
  readonly kind: MetricKind
  readonly better?: 'lower' | 'higher'
  readonly 'harm-margin'?: number | string
  readonly compare?: boolean
  readonly guard?: number
  readonly weight?: number
  readonly quantile?: number
  readonly block?: number
  readonly bounds?: readonly number[]
  readonly ordered?: boolean
  readonly unit?: string
  readonly step?: number
  readonly of?: string
  readonly [query: string]: unknown
}

/** Which queries a kind may have, each list together. */
const queries: Readonly<Record<MetricKind, readonly (readonly string[])[]>> = {
  rate: [['events', 'total']],
  disagreement: [['events', 'total']],
  mean: [['sum', 'count', 'squares']],
  quantile: [['buckets']],
  gauge: [['value']],
  distribution: [['classes'], ['buckets']],
}

const allQueries = ['events', 'total', 'sum', 'count', 'squares', 'buckets', 'classes', 'value'] as const

/** What `of` may be by kind; other words are members of the events. */
const words: Readonly<Record<MetricKind, readonly string[]>> = {
  rate: ['errors', 'nulls', 'wrong'],
  disagreement: ['disagreement'],
  mean: ['latency'],
  quantile: ['latency'],
  gauge: [],
  distribution: ['prediction'],
}

const margins: Readonly<Record<MetricKind, Margin>> = {
  rate: {value: 0.01, relative: false},
  disagreement: {value: 0.05, relative: false},
  mean: {value: 0.1, relative: true},
  quantile: {value: 0.1, relative: true},
  gauge: {value: 0.1, relative: true},
  distribution: {value: 0.1, relative: false},
}

/**
 * Reads declared metrics: a list, or a file with the key `metrics`.
 *
 * @throws Failure (input-error) with the line, for what is unknown, what does not belong together, names that come twice, and queries that can't be filled.
 */
export function readMetrics(located: Located): readonly Metric[] {
  const below = listOf(located)
  requireSchema(below, metricsSchema, 'the list of metrics')
  const metrics = (below.value as unknown as readonly Written[]).map((written, index) => {
    const where = below.at(`/${index}`)
    const refuse = (message: string, hint?: string): Error =>
      inputError(`metric ${written.name}: ${message}`, {where, ...(hint === undefined ? {} : {hint})})
    return metricOf(written, refuse)
  })
  for (const [index, {name}] of metrics.entries()) {
    if (metrics.findIndex((other) => other.name === name) < index || reserved.includes(name)) {
      throw inputError(`the name of the metric ${name} is taken`, {
        where: below.at(`/${index}/name`),
        hint: 'Give each metric a name of its own.',
      })
    }
  }
  return metrics
}

/** Names of what is judged without being declared. */
const reserved = ['error rate', 'wrong answers', 'latency p95']

function listOf(located: Located): Located {
  const {value, file, at} = located
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('metrics' in value)) return located
  return {value: (value as {readonly metrics: Located['value']}).metrics, file, at: (pointer) => at(`/metrics${pointer}`)}
}

type Refuse = (message: string, hint?: string) => Error

function metricOf(written: Written, refuse: Refuse): Metric {
  const {name, kind, guard} = written
  const compared = written.compare ?? true
  if (!compared && guard === undefined) throw refuse('without a comparison it needs a guard')
  const bounds = written.bounds
  if (bounds?.some((bound, index) => index > 0 && bound <= (bounds[index - 1] ?? bound))) throw refuse('its bounds must ascend')
  if (kind === 'distribution' && guard !== undefined) throw refuse('a distribution is held to its harm-margin, not to a guard')
  return {
    ...{name, kind, compared, guard, bounds},
    better: written.better ?? 'lower',
    margin: marginOf(written, refuse),
    weight: written.weight ?? 1,
    quantile: written.quantile ?? 0.95,
    block: written.block,
    ordered: written.ordered ?? (kind === 'distribution' && (bounds !== undefined || written['buckets'] !== undefined)),
    unit: written.unit ?? '',
    query: queryOf(written, refuse),
  }
}

function marginOf({kind, 'harm-margin': margin}: Written, refuse: Refuse): Margin {
  if (margin === undefined) return margins[kind]
  const [, digits, percent] = /^([\d.]+(?:e-?\d+)?)\s*(%?)$/i.exec(String(margin)) ?? []
  const value = Number(digits ?? Number.NaN)
  if (!Number.isFinite(value)) throw refuse(`its harm-margin is no number from 0 on: ${JSON.stringify(margin)}`, 'Write 0.01 or 10%.')
  const relative = percent === '%'
  const isShare = kind === 'rate' || kind === 'disagreement' || kind === 'distribution'
  if (relative && isShare) throw refuse(`the harm-margin of a ${kind} is given in points`, 'Write 0.01 for one percentage point.')
  if (isShare && value > 1) throw refuse('its harm-margin is a share from 0 to 1')
  return {value: relative ? value / 100 : value, relative}
}

function queryOf(written: Written, refuse: Refuse): MetricQuery {
  const given = allQueries.filter((name) => written[name] !== undefined)
  const {kind, of, step = 15} = written
  if ((of === undefined) === (given.length === 0)) {
    throw refuse('it needs either queries of Prometheus or `of`, what of the events is meant', `A ${kind} has ${inWords(kind)}.`)
  }
  if (of !== undefined) return {source: 'events', of: requireWord(of, kind, refuse)}
  if (!queries[kind].some((names) => names.length === given.length && names.every((name) => (given as readonly string[]).includes(name)))) {
    throw refuse(`its queries are ${given.join(', ')}`, `A ${kind} has ${inWords(kind)}.`)
  }
  const expressions = Object.fromEntries(given.map((name) => [name, String(written[name])]))
  for (const expression of Object.values(expressions)) checkQuery(expression, refuse)
  return {source: 'prometheus', expressions, step}
}

const inWords = (kind: MetricKind): string => queries[kind].map((names) => names.join(', ')).join(' or ')

function requireWord(of: string, kind: MetricKind, refuse: Refuse): string {
  if (kind === 'gauge') throw refuse('a gauge is not made of events', 'Ask Prometheus for its value, or use the kind mean.')
  const taken = Object.entries(words).find(([, list]) => list.includes(of))
  if (taken !== undefined && !words[kind].includes(of)) throw refuse(`\`of: ${of}\` is no ${kind}`, `Use ${words[kind].join(', ')}.`)
  if (taken === undefined && (kind === 'rate' || kind === 'disagreement'))
    throw refuse(`\`of: ${of}\` is no ${kind}`, `Use ${words[kind].join(', ')}.`)
  return of
}

/** Faults of the placeholders are found before the rollout begins. */
function checkQuery(expression: string, refuse: Refuse): void {
  try {
    fillPromql(expression, {arm: 'a', version: '1', role: 'canary', window: 60})
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error))
  }
  if (!/\{\{\s*(?:arm|version|role)\s*\}\}/.test(expression)) {
    throw refuse(
      'a query without {{arm}}, {{version}} or {{role}} asks the same of both versions',
      'Select one version, e.g. {deployment="{{arm}}"}.',
    )
  }
}
