import type {Interval} from './bootstrap.ts'
import {bestRho, normalMixtureBound} from './confidence-sequence.ts'
import {at, type Numbers, requireProbability} from './numbers.ts'

/** A distance between two distributions at a look. */
export interface DistanceSequence {
  readonly estimate: number
  readonly interval: Interval
}

/** Levels of both bounds, and the number of values at which they are tightest. */
export interface DistanceOptions {
  /** Chances that the lower and the upper bound is ever wrong. */
  readonly alphas: readonly [lower: number, upper: number]
  readonly tOpt: number
}

/**
 * Total variation distance of two distributions over the same classes, ½·Σ|p − q| = max over sets of classes, at every look. A set's count is a sum of
 * bounded steps, sub-Gaussian with variance ¼ (Hoeffding), held by the normal mixture (HRMS 2021, proposition 5); the union over the 2^(k-1) - 1 sets that
 * differ by more than their complement is Weissman et al.'s ("Inequalities for the L1 deviation of the empirical distribution", 2003) with a time-uniform bound.
 *
 * @throws RangeError when the classes differ, a count is none, or an alpha is not between 0 and 1.
 */
export function totalVariationSequence(control: Numbers, treatment: Numbers, options: DistanceOptions): DistanceSequence {
  const shares = sharesOf(control, treatment)
  const estimate = shares.reduce((sum, [p, q]) => sum + Math.abs(p - q), 0) / 2
  return between(estimate, control, treatment, options, (control.length - 1) * Math.LN2)
}

/**
 * Largest distance of two cumulative distributions over ordered classes (Kolmogorov-Smirnov's D at the edges between them), at every look: as
 * `totalVariationSequence`, with the union over the k - 1 edges only.
 * RangeError for arms that are empty, of different lengths, or hold what is no count (NaN).
 */
export function orderedDistanceSequence(control: Numbers, treatment: Numbers, options: DistanceOptions): DistanceSequence {
  let [sum, estimate] = [0, 0]
  for (const [p, q] of sharesOf(control, treatment)) {
    sum += q - p
    estimate = Math.max(estimate, Math.abs(sum))
  }
  return between(estimate, control, treatment, options, Math.log(Math.max(1, control.length - 1)))
}

function between(
  estimate: number,
  control: Numbers,
  treatment: Numbers,
  {alphas, tOpt}: DistanceOptions,
  logSets: number,
): DistanceSequence {
  const [down, up] = alphas.map((alpha) => {
    requireProbability('alpha', alpha)
    return [control, treatment].reduce((sum, counts) => sum + reach(totalOf(counts), Math.exp(Math.log(alpha / 2) - logSets), tOpt), 0)
  }) as [number, number]
  return {estimate, interval: [Math.max(0, estimate - down), Math.min(1, estimate + up)]}
}

const reach = (n: number, alpha: number, tOpt: number): number =>
  n === 0 ? 1 : normalMixtureBound(n / 4, bestRho(tOpt / 4, alpha), alpha) / n

function sharesOf(control: Numbers, treatment: Numbers): readonly (readonly [number, number])[] {
  const totals = [totalOf(control), totalOf(treatment)] as const
  if (control.length !== treatment.length || control.length === 0) throw new RangeError('both sides need the same classes')
  return Array.from(control, (count, index) => [count / Math.max(1, totals[0]), at(treatment, index) / Math.max(1, totals[1])] as const)
}

function totalOf(counts: Numbers): number {
  let total = 0
  for (let index = 0; index < counts.length; index++) {
    const count = at(counts, index)
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`${count} is no count`)
    total += count
  }
  return total
}
