import {hodgesLehmann, shiftInterval} from '@modelflight/stats/mann-whitney'
import {normalQuantile} from '@modelflight/stats/normal'
import {binomialDraw, createRandom, type Random} from '@modelflight/stats/random'
import {type AnalysisRules, analyse} from '../packages/rollout/src/analysis.ts'
import type {Metric} from '../packages/rollout/src/metric.ts'
import {type Counts, type Evidence, noCounts} from '../packages/rollout/src/metric-source.ts'
import type {Decision} from '../packages/rollout/src/reducer.ts'

/** A made-up rollout, as plain data: what each version is like, how much comes, and how often one looks. */
export type Spec = RateSpec | ValueSpec | GaugeSpec | ClassSpec

/** Errors of requests. */
export interface RateSpec {
  readonly kind: 'rate'
  readonly stable: number
  readonly canary: number
  /** Requests of the canary until the end. */
  readonly requests: number
  readonly looks: number
  /** Requests of the stable version for each of the canary. */
  readonly ratio: number
  /** Errors and traffic follow the day: both versions meet the same hour. */
  readonly daily?: boolean
}

/** Lognormal values of requests (median 100, sigma 1), judged by their mean or their 95th percentile; the canary's are larger by a factor. */
export interface ValueSpec {
  readonly kind: 'mean' | 'quantile' | 'buckets'
  readonly factor: number
  readonly margin: number
  readonly requests: number
  readonly looks: number
}

/** Two gauges that depend on their own past (first-order autoregression, variance 1) and share the hour of the day; mean 10. */
export interface GaugeSpec {
  readonly kind: 'gauge'
  readonly rho: number
  readonly shift: number
  readonly margin: number
  readonly values: number
  readonly looks: number
}

/** Predictions of three classes of which the canary moves a share from the first to the last; or requests that both answer, and differently. */
export interface ClassSpec {
  readonly kind: 'distribution' | 'disagreement'
  readonly moved: number
  readonly margin: number
  readonly requests: number
  readonly looks: number
}

/** Judges beside ours. */
export type Judge = 'ours' | 'fixed limit' | 'Kayenta'

/** What the judges said of the same rollout, and after how many requests (or values) of the canary ours did. */
export interface Outcome {
  readonly decisions: Readonly<Partial<Record<Judge, Decision>>>
  readonly after: number
}

const common = {alpha: 0.05, maxErrorRateIncrease: 0.01, maxWrongAnswerIncrease: undefined, maxLatencyRatio: undefined, minRequests: 100}
/** The rules that all rollouts are judged by. */
export const rules: AnalysisRules = {...common, maxRequests: 20_000}

/** One rollout; the same seed gives the same one. */
export function rollout(spec: Spec, seed: number): Outcome {
  const random = createRandom(seed)
  switch (spec.kind) {
    case 'rate':
      return rateRollout(spec, random)
    case 'mean':
    case 'quantile':
    case 'buckets':
      return valueRollout(spec, random)
    case 'gauge':
      return gaugeRollout(spec, random)
    case 'distribution':
    case 'disagreement':
      return classRollout(spec, random)
    default:
      return spec satisfies never
  }
}

interface Window {
  readonly stable: {readonly n: number; readonly errors: number}
  readonly canary: {readonly n: number; readonly errors: number}
}

function rateRollout(spec: RateSpec, random: Random): Outcome {
  const {looks, requests, ratio, daily = false} = spec
  const rate = (base: number, time: number): number => (daily ? base * (1 + 0.8 * Math.sin(4 * Math.PI * time)) : base)
  const traffic = (time: number): number => (daily ? time - (0.7 / (4 * Math.PI)) * Math.sin(4 * Math.PI * time) : time)
  const keepsWindows = looks >= 10 && looks <= 60
  const windows: Window[] = []
  const sums = {stable: {n: 0, errors: 0}, canary: {n: 0, errors: 0}}
  let ours: Decision = 'continue'
  let after = requests
  for (let look = 0; look < looks; look++) {
    const n = Math.round(requests * traffic((look + 1) / looks)) - Math.round(requests * traffic(look / looks))
    const time = (look + 0.5) / looks
    const window = {
      stable: {n: n * ratio, errors: errorsIn(random, n * ratio, rate(spec.stable, time))},
      canary: {n, errors: errorsIn(random, n, rate(spec.canary, time))},
    }
    if (keepsWindows) windows.push(window)
    for (const arm of ['stable', 'canary'] as const) {
      sums[arm].n += window[arm].n
      sums[arm].errors += window[arm].errors
    }
    if (ours === 'continue') {
      ours = analyse({stable: counts(sums.stable), canary: counts(sums.canary)}, 50, rules).decision
      if (ours !== 'continue') after = sums.canary.n
    }
    if (ours !== 'continue' && !keepsWindows) break
  }
  const others = keepsWindows
    ? {'fixed limit': fixedLimit(windows), Kayenta: kayenta(rates(windows, 'stable'), rates(windows, 'canary'))}
    : {}
  return {decisions: {ours, ...others}, after}
}

/** Single requests need no more than a coin toss. */
const errorsIn = (random: Random, n: number, rate: number): number =>
  n === 1 ? Number(random.uniform() < rate) : binomialDraw(random, n, rate)

const counts = ({n, errors}: Window['stable']): Counts => ({...noCounts, requests: n, errors})

/** Argo Rollouts: every window's error rate of the canary is held to a fixed limit (here the usual rate and the margin); one failure ends it. */
const fixedLimit = (windows: readonly Window[]): Decision =>
  windows.some(({canary}) => canary.n > 0 && canary.errors / canary.n > 0.05 + rules.maxErrorRateIncrease) ? 'roll back' : 'promote'

const rates = (windows: readonly Window[], arm: 'stable' | 'canary'): Float64Array =>
  Float64Array.from(
    windows.filter((window) => window[arm].n > 0),
    (window) => window[arm].errors / window[arm].n,
  )

/** Kayenta's judge: Mann-Whitney interval of the shift at 98 %, harm when it lies above a quarter of the estimated shift. */
function kayenta(stable: Float64Array, canary: Float64Array): Decision {
  const [low] = shiftInterval(canary, stable, normalQuantile(0.99))
  return low > 0.25 * Math.abs(hodgesLehmann(canary, stable)) ? 'roll back' : 'promote'
}

/** Looks at a declared metric until it is decided. */
function watch(metric: Metric, looks: number, size: number, observe: (until: number) => {stable: Evidence; canary: Evidence}): Outcome {
  const declared: AnalysisRules = {...rules, judgesCounts: false, metrics: [metric]}
  for (let look = 1; look <= looks; look++) {
    const until = Math.round((size * look) / looks)
    const {decision} = analyse({stable: noCounts, canary: noCounts, metrics: {[metric.name]: observe(until)}}, 50, declared)
    if (decision !== 'continue') return {decisions: {ours: decision}, after: until}
  }
  return {decisions: {ours: 'continue'}, after: size}
}

const makeMetric = (kind: Metric['kind'], value: number, relative: boolean): Metric => ({
  ...{name: 'metric', kind, better: 'lower', margin: {value, relative}, compared: true, guard: undefined, weight: 1, quantile: 0.95},
  ...{bounds: undefined, block: undefined, ordered: false, unit: '', query: {source: 'events', of: 'latency'}},
})

const edges = [25, 50, 100, 150, 200, 300, 400, 450, 500, 550, 600, 700, 900, 1_200, Number.POSITIVE_INFINITY]

function valueRollout({kind, factor, margin, requests, looks}: ValueSpec, random: Random): Outcome {
  const metric = makeMetric(kind === 'mean' ? 'mean' : 'quantile', margin, true)
  const arms = {stable: openArm(random, 1), canary: openArm(random, factor)}
  return watch(metric, looks, requests, (until) => {
    for (const arm of [arms.stable, arms.canary]) arm.fill(until)
    return {stable: arms.stable.evidence(kind), canary: arms.canary.evidence(kind)}
  })
}

/** Values of one version, summed up as they come: the evidence of a mean and of buckets costs the same at every look. */
function openArm(random: Random, factor: number) {
  const values: number[] = []
  const buckets = edges.map(() => 0)
  let [mean, squares] = [0, 0]
  return {
    fill(until: number): void {
      while (values.length < until) {
        const value = factor * 100 * Math.exp(random.normal())
        const index = edges.findIndex((edge) => value <= edge)
        buckets[index] = (buckets[index] ?? 0) + 1
        const step = value - mean
        // Ascending, so that nobody has to sort them at each look.
        values.splice(placeIn(values, value), 0, value)
        mean += step / values.length
        squares += step * (value - mean)
      }
    },
    evidence(kind: ValueSpec['kind']): Evidence {
      const n = values.length
      if (kind === 'mean') return {kind: 'moments', n, mean, variance: squares / Math.max(1, n - 1)}
      return kind === 'buckets' ? {kind: 'histogram', bounds: edges, counts: [...buckets]} : {kind: 'samples', values}
    },
  }
}

function placeIn(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function gaugeRollout({rho, shift, margin, values, looks}: GaugeSpec, random: Random): Outcome {
  const series = {stable: new Array<number>(values), canary: new Array<number>(values)}
  const noise = Math.sqrt(1 - rho ** 2)
  const state = {stable: random.normal(), canary: random.normal()}
  for (let index = 0; index < values; index++) {
    const hour = Math.sin((2 * Math.PI * index) / 200)
    for (const arm of ['stable', 'canary'] as const) {
      state[arm] = rho * state[arm] + noise * random.normal()
      series[arm][index] = 10 + hour + state[arm] + (arm === 'canary' ? shift : 0)
    }
  }
  const times = Array.from({length: values}, (_, index) => index)
  const part = (arm: 'stable' | 'canary', until: number): Evidence => ({
    kind: 'series',
    times: times.slice(0, until),
    values: series[arm].slice(0, until),
  })
  const seen = watch(makeMetric('gauge', margin, true), looks, values, (until) => ({
    stable: part('stable', until),
    canary: part('canary', until),
  }))
  // Kayenta looks once, at an hour's worth of values.
  const hour = (arm: 'stable' | 'canary'): Float64Array => Float64Array.from(series[arm].slice(0, 60))
  return {...seen, decisions: {...seen.decisions, Kayenta: kayenta(hour('stable'), hour('canary'))}}
}

function classRollout({kind, moved, margin, requests, looks}: ClassSpec, random: Random): Outcome {
  const metric = makeMetric(kind, margin, false)
  const stable = [0, 0, 0]
  const canary = [0, 0, 0]
  const names = ['late', 'on-time', 'unsure']
  const draw = (to: number[], first: number): void => {
    const u = random.uniform()
    const index = u < first ? 0 : u < 0.8 ? 1 : 2
    to[index] = (to[index] ?? 0) + 1
  }
  let seen = 0
  let differing = 0
  return watch(metric, looks, requests, (until) => {
    for (; seen < until; seen++) {
      if (kind === 'disagreement') differing += Number(random.uniform() < moved)
      else {
        draw(stable, 0.5)
        draw(canary, 0.5 - moved)
      }
    }
    const categories = (of: readonly number[]): Evidence => ({
      kind: 'categories',
      counts: Object.fromEntries(names.map((name, index) => [name, of[index] ?? 0])),
    })
    return kind === 'disagreement'
      ? {stable: {kind: 'missing', reason: 'not asked'}, canary: {kind: 'counts', events: differing, n: seen}}
      : {stable: categories(stable), canary: categories(canary)}
  })
}
