import {inputError} from '@modelflight/core/errors'
import {sizeOf} from '../assess.ts'
import type {Metric} from '../metric.ts'
import {type ArmEvidence, type Evidence, type MetricSource, noCounts} from '../metric-source.ts'
import type {PrometheusApi, PromSeries} from './prometheus-api.ts'
import {fillPromql} from './promql.ts'

/** One version, as queries name it. */
export interface PromArm {
  readonly arm: string
  readonly version: string
}

/** What is asked, and from when on. */
export interface PrometheusOptions {
  readonly metrics: readonly Metric[]
  readonly stable: PromArm
  readonly canary: PromArm
  /** When the rollout began, and now; seconds. */
  readonly since: number
  readonly now: () => number
  /** Samples must not be older than this many seconds; 300, as Prometheus has it, when left out. */
  readonly maxAge?: number
}

const defaultMaxAge = 300

/**
 * Evidence from Prometheus, summed up from the beginning of the rollout at each look: nothing is kept between looks, so a tick of another runner says the same.
 * An empty answer, NaN, an infinite value and an old sample are `missing`, with the reason; several series where one is meant are an input error.
 */
export function prometheusMetrics(api: PrometheusApi, options: PrometheusOptions): MetricSource {
  return {
    name: 'Prometheus',
    async observe() {
      const now = options.now()
      const metrics: Record<string, ArmEvidence> = {}
      for (const metric of options.metrics) {
        const ask = (role: 'stable' | 'canary'): Promise<Evidence> => evidenceOf(metric, openArm(api, role, now, options))
        const nothing: Evidence = {kind: 'missing', reason: 'it is asked of the canary alone'}
        metrics[metric.name] = {canary: await ask('canary'), stable: metric.kind === 'disagreement' ? nothing : await ask('stable')}
      }
      const most = (role: 'stable' | 'canary'): number =>
        Math.max(0, ...options.metrics.map(({kind, name}) => (kind === 'gauge' ? 0 : sizeOf(metrics[name]?.[role] ?? missing('')))))
      return {stable: {...noCounts, requests: most('stable')}, canary: {...noCounts, requests: most('canary')}, metrics}
    },
  }
}

const missing = (reason: string): Evidence => ({kind: 'missing', reason})

/** An empty answer is no zero: errors that nobody counts look like errors that never happen. */
const noSeries = 'Prometheus has no such series (write `… or vector(0)` where no events make no series)'

/** Nothing usable was answered; found out at any depth, told as evidence. */
class Missing extends Error {}

/** The questions about one version at one look. */
interface ArmQueries {
  /** The one value of an expression. */
  one(expression: string): Promise<number>
  /** All series of an expression. */
  many(expression: string): Promise<readonly PromSeries[]>
  /** The one series of an expression since the beginning. */
  series(expression: string, step: number): Promise<PromSeries['samples']>
}

function openArm(api: PrometheusApi, role: 'stable' | 'canary', now: number, options: PrometheusOptions): ArmQueries {
  const {since, maxAge = defaultMaxAge} = options
  const fill = (expression: string, window: number): string => fillPromql(expression, {...options[role], role, window})
  const many = async (expression: string): Promise<readonly PromSeries[]> => {
    const window = Math.max(1, now - since)
    const answer = await api.at(fill(expression, window), now)
    if (answer.length === 0) throw new Missing(noSeries)
    if (answer.some(({samples}) => !isFresh(samples, now, maxAge))) throw new Missing(`its newest sample is more than ${maxAge} s old`)
    // A range over the whole rollout still answers when the server it asks about has long been gone.
    if (window > maxAge && fill(expression, maxAge) !== fill(expression, window)) {
      const recent = await api.at(fill(expression, maxAge), now)
      if (recent.length === 0) throw new Missing(`there are no samples of the last ${maxAge} s`)
    }
    return answer
  }
  return {
    many,
    async one(expression) {
      const [series, second] = await many(expression)
      if (second !== undefined) throw severalSeries(expression)
      return finite(series?.samples.at(-1)?.[1] ?? Number.NaN)
    },
    async series(expression, step) {
      // The times are the same for both versions and at each look: multiples of the step.
      const [start, end] = [Math.ceil(since / step) * step, Math.floor(now / step) * step]
      if (end < start) throw new Missing(`the rollout has not lasted for a step of ${step} s`)
      const [series, second] = await api.between(fill(expression, step), {start, end, step})
      if (second !== undefined) throw severalSeries(expression)
      const samples = (series?.samples ?? []).filter(([, value]) => Number.isFinite(value))
      if (series === undefined) throw new Missing(noSeries)
      if (samples.length === 0) throw new Missing('Prometheus answered NaN all the time, as 0/0 gives it without traffic')
      if (!isFresh(samples, now, Math.max(maxAge, 2 * step))) throw new Missing(`its newest sample is more than ${maxAge} s old`)
      return samples
    },
  }
}

const isFresh = (samples: PromSeries['samples'], now: number, maxAge: number): boolean => {
  const newest = samples.at(-1)?.[0]
  return newest !== undefined && Math.abs(now - newest) <= maxAge
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value
  throw new Missing(
    Number.isNaN(value) ? 'Prometheus answered NaN, as 0/0 gives it without traffic' : 'Prometheus answered an infinite value',
  )
}

const severalSeries = (expression: string): Error =>
  inputError(`Prometheus answers several series where one is meant: ${expression.replaceAll(/\s+/g, ' ').slice(0, 150)}`, {
    hint: 'Sum them up, e.g. sum(…), or select one by its labels.',
  })

async function evidenceOf(metric: Metric, queries: ArmQueries): Promise<Evidence> {
  if (metric.query.source !== 'prometheus') return missing('it is not asked of Prometheus')
  const {expressions, step} = metric.query
  try {
    return await answered(expressions, step, queries)
  } catch (error) {
    if (error instanceof Missing) return missing(error.message)
    throw error
  }
}

async function answered(expressions: Readonly<Record<string, string>>, step: number, {one, many, series}: ArmQueries): Promise<Evidence> {
  const {events, total, sum, count, squares, buckets, classes, value} = expressions
  if (events !== undefined && total !== undefined) return ratio(await one(events), await one(total))
  if (buckets !== undefined) return histogram(await many(buckets))
  if (classes !== undefined) return categories(await many(classes))
  if (value !== undefined) {
    const samples = await series(value, step)
    return {kind: 'series', times: samples.map(([time]) => time), values: samples.map(([, one]) => one)}
  }
  if (sum !== undefined && count !== undefined && squares !== undefined)
    return moments(await one(sum), await one(count), await one(squares))
  return missing('its queries do not belong together')
}

/** `increase` extrapolates to the ends of its window, so counts come as fractions. */
function ratio(events: number, total: number): Evidence {
  const counts = {events: Math.round(events), n: Math.round(total)}
  if (counts.events < 0 || counts.events > counts.n + 1)
    throw new Missing(`${counts.events} events of ${counts.n} requests contradict each other`)
  return {kind: 'counts', events: Math.min(counts.events, counts.n), n: counts.n}
}

function moments(sum: number, count: number, squares: number): Evidence {
  const n = Math.round(count)
  if (n < 2) throw new Missing(`${n} values`)
  const mean = sum / count
  return {kind: 'moments', n, mean, variance: Math.max(0, (squares / count - mean ** 2) * (n / (n - 1)))}
}

/** Series by `le`, as Prometheus' histograms have them: counts up to each bound. */
function histogram(series: readonly PromSeries[]): Evidence {
  const upTo = series.map(({labels, samples}) => ({
    bound: labels['le'] === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels['le'] ?? Number.NaN),
    count: finite(samples.at(-1)?.[1] ?? Number.NaN),
  }))
  const sorted = upTo.toSorted((a, b) => a.bound - b.bound)
  const isSound = sorted.every(({bound}, index) => !Number.isNaN(bound) && bound !== sorted[index - 1]?.bound)
  if (!isSound || sorted.at(-1)?.bound !== Number.POSITIVE_INFINITY) {
    throw inputError('the buckets of a quantile are not one series for each bound up to le="+Inf"', {
      hint: 'Write sum by (le) (increase(…_bucket{…}[{{window}}])).',
    })
  }
  let before = 0
  const counts = sorted.map(({count}) => {
    // Extrapolation makes neighbours cross by a fraction of a request.
    const until = Math.max(before, Math.round(count))
    const inside = until - before
    before = until
    return inside
  })
  return {kind: 'histogram', bounds: sorted.map(({bound}) => bound), counts}
}

/** Series that differ by one label: the classes. */
function categories(series: readonly PromSeries[]): Evidence {
  const counts = new Map<string, number>()
  for (const {labels, samples} of series) {
    const [label, second] = Object.values(labels)
    if (label === undefined || second !== undefined || counts.has(label)) {
      throw inputError('the classes of a distribution are not one series for each value of one label', {
        hint: 'Write sum by (class) (increase(…{…}[{{window}}])).',
      })
    }
    counts.set(label, Math.max(0, Math.round(finite(samples.at(-1)?.[1] ?? Number.NaN))))
  }
  return {kind: 'categories', counts: Object.fromEntries(counts)}
}
