import {hodgesLehmann, shiftInterval} from '@modelflight/stats/mann-whitney'
import {normalQuantile} from '@modelflight/stats/normal'
import {binomialDraw, createRandom, type Random} from '@modelflight/stats/random'
import {type AnalysisRules, analyse} from '../packages/rollout/src/analysis.ts'
import type {Counts} from '../packages/rollout/src/metric-source.ts'
import type {Decision} from '../packages/rollout/src/reducer.ts'

// `npm run simulate -- canary [--full]`: how often the analysis of a rollout is wrong, over many made-up rollouts, each line with its bound;
// beside it what fixed rules of others say of the same requests.

const isFull = process.argv.includes('--full')
const runs = isFull ? 2_000 : 500
const rules: AnalysisRules = {
  ...{alpha: 0.05, maxErrorRateIncrease: 0.01, maxWrongAnswerIncrease: undefined, maxLatencyRatio: undefined},
  ...{minRequests: 100, maxRequests: 20_000},
}

/** A kind of rollout: what each version does wrong at a time from 0 to 1, and how many requests come. */
interface World {
  readonly stable: (time: number) => number
  readonly canary: (time: number) => number
  /** Requests of the canary until the end. */
  readonly requests: number
  readonly looks: number
  /** Requests of the stable version for each of the canary. */
  readonly ratio: number
  /** Share of the requests that come until a time from 0 to 1. */
  readonly traffic: (time: number) => number
}

/** What was counted between two looks. */
interface Window {
  readonly stable: {readonly n: number; readonly errors: number}
  readonly canary: {readonly n: number; readonly errors: number}
}

type Judge = (windows: readonly Window[]) => Decision

const steady = (rate: number) => (): number => rate
/** Errors follow the day, and so does the traffic: both versions meet the same hour. */
const daily =
  (rate: number) =>
  (time: number): number =>
    rate * (1 + 0.8 * Math.sin(4 * Math.PI * time))
const dailyTraffic = (time: number): number => time - (0.7 / (4 * Math.PI)) * Math.sin(4 * Math.PI * time)

const equal: World = {
  ...{stable: steady(0.05), canary: steady(0.05), requests: 20_000, looks: 60, ratio: 1},
  traffic: (time) => time,
}

function worse(rate: number, requests: number, looks: number): World {
  return {...equal, canary: steady(rate), requests, looks}
}

/** The requests of one rollout, from look to look. */
function draw(random: Random, {stable, canary, requests, looks, ratio, traffic}: World): readonly Window[] {
  const until = (look: number): number => Math.round(requests * traffic(look / looks))
  return Array.from({length: looks}, (_, look) => {
    const n = until(look + 1) - until(look)
    const time = (look + 0.5) / looks
    return {
      stable: {n: n * ratio, errors: binomialDraw(random, n * ratio, stable(time))},
      canary: {n, errors: binomialDraw(random, n, canary(time))},
    }
  })
}

/** Our analysis, look after look until it decides. */
function ours(windows: readonly Window[]): Decision {
  const sums = {stable: {n: 0, errors: 0}, canary: {n: 0, errors: 0}}
  for (const window of windows) {
    for (const arm of ['stable', 'canary'] as const) {
      sums[arm].n += window[arm].n
      sums[arm].errors += window[arm].errors
    }
    const {decision} = analyse({stable: counts(sums.stable), canary: counts(sums.canary)}, 50, rules)
    if (decision !== 'continue') return decision
  }
  return 'continue'
}

const counts = ({n, errors}: Window['stable']): Counts => ({requests: n, errors, labelled: 0, wrong: 0, latencyP95: undefined})

/** Argo Rollouts: every window's error rate of the canary is held to a fixed limit (here the usual rate and the margin); one failure ends it. */
const fixedLimit: Judge = (windows) =>
  windows.some(({canary}) => canary.n > 0 && canary.errors / canary.n > 0.05 + rules.maxErrorRateIncrease) ? 'roll back' : 'promote'

/** Kayenta's judge: Mann-Whitney interval of the shift at 98 %, harm when it lies above a quarter of the estimated shift. */
const kayenta: Judge = (windows) => {
  const rates = (arm: 'stable' | 'canary'): Float64Array =>
    Float64Array.from(
      windows.filter((window) => window[arm].n > 0),
      (window) => window[arm].errors / window[arm].n,
    )
  const [canary, stable] = [rates('canary'), rates('stable')]
  const [low] = shiftInterval(canary, stable, normalQuantile(0.99))
  return low > 0.25 * Math.abs(hodgesLehmann(canary, stable)) ? 'roll back' : 'promote'
}

/** How often each decision falls. All judges see the same requests. */
function shares(world: World, count: number, judge: Judge): Readonly<Record<Decision, number>> {
  const random = createRandom(world.requests + world.looks)
  const seen = {promote: 0, 'roll back': 0, continue: 0, inconclusive: 0}
  for (let run = 0; run < count; run++) seen[judge(draw(random, world))] += 1 / count
  return seen
}

/** One line with its bound; a missed bound makes the run fail. */
function line(what: string, share: number, count: number, isMet: boolean, bound: string, others = ''): void {
  process.stdout.write(`${what.padEnd(70)} ${percent(share).padStart(8)}  ${bound}, ${count} runs  ${isMet ? 'ok' : 'MISSED'}${others}\n`)
  if (!isMet) process.exitCode = 1
}

function falseRollbacks(what: string, world: World, count = runs): void {
  const share = shares(world, count, ours)['roll back']
  const error = Math.sqrt((rules.alpha * (1 - rules.alpha)) / count)
  // Of single requests or a single window there are no rates to compare.
  const comparable = world.looks >= 10 && world.looks <= 60
  const others = comparable
    ? `   fixed limit ${percent(shares(world, count, fixedLimit)['roll back'])}, Kayenta ${percent(shares(world, count, kayenta)['roll back'])}`
    : ''
  line(`${what}: rolled back`, share, count, share <= rules.alpha + 2 * error, `<= ${percent(rules.alpha)} + 2 x ${percent(error)}`, others)
}

function falsePromotions(what: string, world: World): void {
  const share = shares(world, runs, ours).promote
  const error = Math.sqrt((rules.alpha * (1 - rules.alpha)) / runs)
  const others = `   fixed limit ${percent(shares(world, runs, fixedLimit).promote)}, Kayenta ${percent(shares(world, runs, kayenta).promote)}`
  line(`${what}: promoted`, share, runs, share <= rules.alpha + 2 * error, `<= ${percent(rules.alpha)} + 2 x ${percent(error)}`, others)
}

function atLeast(what: string, world: World, decision: Decision, bound: number): void {
  const share = shares(world, runs, ours)[decision]
  line(what, share, runs, share >= bound, `>= ${percent(bound)}`)
}

/** Fewer requests than asked for: nobody may be promoted, however well it looks. */
function lowTraffic(): void {
  const share = shares({...equal, stable: steady(0), canary: steady(0), requests: rules.minRequests - 1, looks: 10}, runs, ours).promote
  line('fewer requests than min-requests: promoted', share, runs, share === 0, '= 0')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}

for (const looks of [1, 10, 60]) falseRollbacks(`equal, 5 % errors, ${looks} ${looks === 1 ? 'look' : 'looks'}`, {...equal, looks})
falseRollbacks('equal, 5 % errors, a look at every request', {...equal, requests: 6_000, looks: 6_000}, isFull ? 2_000 : 25)
falseRollbacks('equal, 5 % errors, traffic 1 to 99', {...equal, requests: 2_000, ratio: 99})
falseRollbacks('equal, 0.01 % errors', {...equal, stable: steady(1e-4), canary: steady(1e-4)})
falseRollbacks('equal, 0.01 % errors, traffic 1 to 99', {...equal, stable: steady(1e-4), canary: steady(1e-4), requests: 2_000, ratio: 99})
falseRollbacks('equal, errors and traffic follow the day', {...equal, stable: daily(0.05), canary: daily(0.05), traffic: dailyTraffic})

for (const looks of [10, 60]) {
  atLeast(`equal, promoted within 20,000 requests, ${looks} looks`, {...equal, looks}, 'promote', 0.95)
  atLeast(`7 % instead of 5 %, rolled back within 6,000 requests, ${looks} looks`, worse(0.07, 6_000, looks), 'roll back', 0.9)
}
falsePromotions('worse by the margin (6 % instead of 5 %)', worse(0.06, 20_000, 60))
falsePromotions('7 % instead of 5 %', worse(0.07, 20_000, 60))
lowTraffic()
