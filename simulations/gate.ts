import {f1} from '@modelflight/stats/binary-metrics'
import {nonInferiority, pairedDifference} from '@modelflight/stats/mcnemar'
import {holm} from '@modelflight/stats/multiple-testing'
import {normalCdf} from '@modelflight/stats/normal'
import {createRandom, multinomialDraw, type Random} from '@modelflight/stats/random'
import {aucDifference} from '../packages/evaluation/src/auc.ts'
import {accuracyDifference, binaryCellsDifference} from '../packages/evaluation/src/compare.ts'
import {decide} from '../packages/evaluation/src/decide.ts'
import {normalEstimate} from '../packages/evaluation/src/estimate.ts'
import {gatherEvidence} from '../packages/evaluation/src/evidence.ts'
import type {Test} from '../packages/evaluation/src/gate.ts'
import {readGate} from '../packages/evaluation/src/gate-file.ts'
import {toPredictions} from '../packages/evaluation/src/predictions.ts'
import {exactlyPowerless, score, wald} from './gate-theory.ts'

// `npm run simulate -- gate [--full | --reduced]`: how often the gate is wrong, over many made-up evaluation sets, each with its bound.

const isFull = process.argv.includes('--full')
const isReduced = process.argv.includes('--reduced')
/** So many repetitions in full, by default, and where every push waits for them. */
const times = (full: number, usual: number, reduced: number): number => (isFull ? full : isReduced ? reduced : usual)
const sizes = [200, 1_000, 5_000, 20_000]
const margin = 0.01
const alpha = 0.05
/** Share of rows on which one of two equal models is right alone. */
const disagree = 0.03
const test: Test = {
  method: 'auto',
  variant: 'auto',
  interval: 'bca',
  confidence: 1 - alpha,
  resamples: 1_000,
  seed: 7,
  cluster: undefined,
  strata: undefined,
}

/** Distance of the classes' means for two models, and what that makes of their AUCs. */
const [candidateShift, baselineShift] = [1.6, 1.7]
const trueAucLoss = normalCdf(baselineShift / Math.SQRT2) - normalCdf(candidateShift / Math.SQRT2)
const slices = 20

equalModel()
atTheMargin()
await slicesAtTheLimit()
slicesAgainstBaseline()

/** One line with its bound; a missed bound makes the run fail. */
function line(what: string, rate: number, runs: number, bound: number, why: string): void {
  const error = Math.sqrt((Math.max(bound, 1e-9) * (1 - Math.min(bound, 1))) / runs)
  const isMet = rate <= bound + 2 * error
  const limit = `<= ${percent(bound)} (${why}) + 2 x ${percent(error)}`
  process.stdout.write(`${what.padEnd(66)} ${percent(rate).padStart(8)}  ${limit}, ${runs} runs  ${isMet ? 'ok' : 'MISSED'}\n`)
  if (!isMet) process.exitCode = 1
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}

function rateOf(runs: number, isHit: () => boolean): number {
  let hits = 0
  for (let run = 0; run < runs; run++) if (isHit()) hits++
  return hits / runs
}

/** Rows by who is right: both, only the candidate, only the baseline, none. */
function paired(random: Random, n: number, onlyCandidate: number, onlyBaseline: number) {
  const [bothRight = 0, candidate = 0, baseline = 0, bothWrong = 0] = multinomialDraw(random, n, [
    0.9 - Math.max(onlyCandidate, onlyBaseline),
    onlyCandidate,
    onlyBaseline,
    0.1 - Math.min(onlyCandidate, onlyBaseline),
  ])
  return {bothRight, onlyCandidateRight: candidate, onlyBaselineRight: baseline, bothWrong}
}

/**
 * A model that is as good, which errs on other rows: the gate must not stop it more often than theory says of its test. Theory is the exact power of the
 * score test, summed over all counts; that of Wald's test, which is smaller only because it errs at the margin, is shown beside it.
 */
function equalModel(): void {
  const runs = times(50_000, 10_000, 10_000)
  for (const n of sizes) {
    const random = createRandom(n)
    const stopped = rateOf(runs, () => accuracyDifference(paired(random, n, disagree, disagree), 'auto').above(-margin) > alpha)
    const theory = exactlyPowerless(score, n, disagree, margin, alpha)
    line(`accuracy, equal model, non-inferior by 1 pp, n = ${n}: not passed`, stopped, runs, theory, 'score test, exact')
    const other = exactlyPowerless(wald, n, disagree, margin, alpha)
    process.stdout.write(`${''.padEnd(66)} ${percent(other).padStart(8)}  (Wald's test, exact; see its error at the margin below)\n`)
  }
}

/** A model that is worse by exactly the margin: passing is the error that alpha limits. */
function atTheMargin(): void {
  for (const n of sizes) {
    const runs = times(50_000, 10_000, 10_000)
    const random = createRandom(n + 1)
    const passed = rateOf(runs, () => accuracyDifference(paired(random, n, 0.025, 0.035), 'auto').above(-margin) <= alpha)
    line(`accuracy, model at the margin, n = ${n}: passed`, passed, runs, alpha, 'alpha')
    const wald = rateOf(runs, () => {
      const seen = pairedDifference(paired(random, n, 0, margin))
      return (nonInferiority(seen, margin)?.p ?? Number(seen.difference <= -margin)) <= alpha
    })
    const tango = rateOf(runs, () => accuracyDifference(paired(random, n, 0, margin), 'auto').above(-margin) <= alpha)
    line(`accuracy, worse on 1 % of rows and better on none, n = ${n}: passed`, tango, runs, alpha, 'alpha')
    process.stdout.write(`${''.padEnd(66)} ${percent(wald).padStart(8)}  (Wald's test, for comparison)\n`)
  }
  // Truth, candidate, baseline as bits; the candidate finds fewer positives.
  const cells = [0.52, 0.01, 0.01, 0.06, 0.05, 0.03, 0.02, 0.3]
  const loss = -binaryCellsDifference(
    Float64Array.from(cells, (share) => share * 1e6),
    f1,
    {...test, resamples: 200},
  ).value
  for (const n of sizes) {
    const runs = times(4_000, 1_000, 200)
    const random = createRandom(n + 2)
    const passed = rateOf(runs, () => binaryCellsDifference(multinomialDraw(random, n, cells), f1, test).above(-loss) <= alpha)
    line(`F1 by bootstrap, model at the margin, n = ${n}: passed`, passed, runs, alpha, 'alpha')
  }
  for (const n of sizes) {
    const runs = times(4_000, Math.min(2_000, Math.round(8_000_000 / n)), Math.min(500, Math.round(1_000_000 / n)))
    const random = createRandom(n + 3)
    const passed = rateOf(runs, () => {
      const {difference, variance} = scoredPair(random, n)
      return normalEstimate({value: difference, n, method: 'DeLong'}, variance).above(-trueAucLoss) <= alpha
    })
    line(`ROC AUC by DeLong, model at the margin, n = ${n}: passed`, passed, runs, alpha, 'alpha')
  }
}

/** Scores of two models that share half of their noise. */
function scoredPair(random: Random, n: number) {
  const truth = Uint8Array.from({length: n}, () => (random.uniform() < 0.3 ? 1 : 0))
  const [candidate, baseline] = [new Float64Array(n), new Float64Array(n)]
  for (let row = 0; row < n; row++) {
    const shared = random.normal() * Math.SQRT1_2
    candidate[row] = shared + random.normal() * Math.SQRT1_2 + candidateShift * (truth[row] ?? 0)
    baseline[row] = shared + random.normal() * Math.SQRT1_2 + baselineShift * (truth[row] ?? 0)
  }
  return aucDifference(truth, candidate, baseline)
}

/** Twenty slices that are exactly as good as asked for, through the whole gate: any that fails is a false alarm. */
async function slicesAtTheLimit(): Promise<void> {
  const runs = times(4_000, 1_000, 200)
  for (const correction of ['holm', 'bh'] as const) {
    const text = `gates: [{metric: accuracy, slices: {by: [s], each: {min: 0.8}, correction: ${correction}}}]`
    const {gates, settings} = await readGate(text, 'gate')
    const random = createRandom(11)
    const rate = rateOf(runs, () => {
      const table = sliced(random, 150)
      const {predictions} = toPredictions(table, settings, 'p')
      return decide(gates, gatherEvidence(undefined, predictions, settings), {kind: 'none'}, settings).checks[0]?.status === 'fail'
    })
    line(`20 slices of 150 rows at the limit, ${correction}: any fails`, rate, runs, alpha, 'alpha')
  }
}

function sliced(random: Random, rowsEach: number) {
  const rows = slices * rowsEach
  const label = Array.from({length: rows}, (_, row) => (row % 2 === 0 ? '1' : '0'))
  const prediction = label.map((one) => (random.uniform() < 0.8 ? one : one === '1' ? '0' : '1'))
  const columns = {label, prediction, s: label.map((_, row) => `s${row % slices}`)}
  return {
    rows,
    columns: new Map(Object.entries(columns).map(([name, values]) => [name, {kind: 'text', values} as const])),
    digest: `sha256:${'0'.repeat(64)}`,
    where: (row: number) => ({file: 'p', line: row + 2}),
  }
}

/** Twenty slices on which nothing changed: any that is found to be worse is a false alarm. */
function slicesAgainstBaseline(): void {
  const runs = times(20_000, 5_000, 1_000)
  for (const n of [150, 1_000]) {
    const random = createRandom(n + 4)
    const rate = rateOf(runs, () => {
      const p = Array.from({length: slices}, () => accuracyDifference(paired(random, n, 0.03, 0.03), 'auto').below(0))
      return holm(p).some((value) => value <= alpha)
    })
    line(`20 slices of ${n} rows, equal model, Holm: any worse`, rate, runs, alpha, 'alpha')
  }
}
