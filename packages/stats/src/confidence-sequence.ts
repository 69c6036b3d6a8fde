import type {Interval} from './bootstrap.ts'
import {logBeta} from './log-beta.ts'
import {logNormalSf} from './normal.ts'
import {requireProbability} from './numbers.ts'
import {rootOf} from './root.ts'

/*
 * Sequences of intervals and p-values that hold at all looks at once: looking at every event costs nothing.
 * Source: Howard, Ramdas, McAuliffe & Sekhon, "Time-uniform, nonparametric, nonasymptotic confidence sequences" (Ann. Stat. 49, 2021), written HRMS below.
 * `v` is intrinsic time: the variance that the sum has gathered. The width is best near `vOpt`, which is chosen beforehand.
 */

/**
 * The mixture's ρ that makes the two-sided normal mixture tightest at intrinsic time vOpt: vOpt / (2·ln(1/α) + ln(1 + 2·ln(1/α))) (HRMS 3.3).
 *
 * @throws RangeError when vOpt is not positive or alpha not between 0 and 1.
 */
export function bestRho(vOpt: number, alpha: number): number {
  requireProbability('alpha', alpha)
  if (!(vOpt > 0)) throw new RangeError(`intrinsic time is positive, not ${vOpt}`)
  const log = 2 * Math.log(1 / alpha)
  return vOpt / (log + Math.log1p(log))
}

/** The same for the one-sided mixture: at twice alpha. Errors as `bestRho`, alpha below ½. */
export const bestRhoOneSided = (vOpt: number, alpha: number): number => bestRho(vOpt, 2 * alpha)

/** ln of the two-sided normal mixture supermartingale for a sum s at intrinsic time v: ½·ln(ρ/(v + ρ)) + s²/(2(v + ρ)). An e-process: 1/exp of it is a p-value at any look. NaN for NaN. */
export const logNormalMixture = (s: number, v: number, rho: number): number => 0.5 * Math.log(rho / (v + rho)) + (s * s) / (2 * (v + rho))

/** ln of the one-sided mixture (large positive sums count): ½·ln(4ρ/(v + ρ)) + s²/(2(v + ρ)) + ln Φ(s/√(v + ρ)). NaN for NaN. */
export const logNormalMixtureOneSided = (s: number, v: number, rho: number): number =>
  0.5 * Math.log((4 * rho) / (v + rho)) + (s * s) / (2 * (v + rho)) + logNormalSf(-s / Math.sqrt(v + rho))

/**
 * Two-sided boundary: a centred sum stays within ±u(v) at all times with chance 1 - α; u(v) = √((v + ρ)·(ln(1 + v/ρ) + 2·ln(1/α))).
 * NaN for a v or ρ that is NaN.
 *
 * @throws RangeError when alpha is not between 0 and 1.
 */
export function normalMixtureBound(v: number, rho: number, alpha: number): number {
  requireProbability('alpha', alpha)
  return Math.sqrt((v + rho) * (Math.log1p(v / rho) + 2 * Math.log(1 / alpha)))
}

/** One-sided boundary: a centred sum stays below it at all times with chance 1 - α. By Newton's method. Errors as `normalMixtureBound`. */
export function normalMixtureBoundOneSided(v: number, rho: number, alpha: number): number {
  requireProbability('alpha', alpha)
  // In units of √(v + ρ): z²/2 + ln Φ(z) = c. It rises and bends little, so Newton's steps from where ln Φ were 0 end after three or four.
  const c = Math.log(1 / alpha) - 0.5 * Math.log((4 * rho) / (v + rho))
  let z = Math.sqrt(2 * Math.max(c, 0.5))
  for (let round = 0; round < 100; round++) {
    const logCdf = logNormalSf(-z)
    const step = ((z * z) / 2 + logCdf - c) / (z + Math.exp((-z * z) / 2 - logCdf) / Math.sqrt(2 * Math.PI))
    z -= step
    if (Math.abs(step) <= 1e-15 * Math.abs(z)) break
  }
  return Math.max(0, z) * Math.sqrt(v + rho)
}

/** Summary of one arm: how many, their mean and variance (per observation). */
export interface Arm {
  readonly n: number
  readonly mean: number
  readonly variance: number
}

/** Interval that holds at every look, and the always-valid p-value of "no difference" at this look (take the smallest over looks). */
export interface SequentialDifference {
  /** treatment - control. */
  readonly estimate: number
  readonly interval: Interval
  readonly p: number
}

/**
 * Difference of two means at a look, by the normal mixture on the information scale: with v = 1 / Var(difference) the interval is d ± u(v)/v.
 * Arms may have any sizes. Holds asymptotically (variances are estimated); for rare events and few rows use `rateDifferenceSequence`.
 * NaN where a mean is NaN.
 *
 * @param horizon the look at which it shall be tightest: the planned variance of the difference at the end.
 * @throws RangeError when an arm is empty or has no variance at all.
 */
export function meanDifferenceSequence(
  control: Arm,
  treatment: Arm,
  alpha: number,
  horizon: {readonly varianceAtEnd: number},
): SequentialDifference {
  const spread = control.variance / control.n + treatment.variance / treatment.n
  if (!(control.n > 0 && treatment.n > 0 && spread > 0)) throw new RangeError('both arms need observations that vary')
  const v = 1 / spread
  const rho = bestRho(1 / horizon.varianceAtEnd, alpha)
  const estimate = treatment.mean - control.mean
  const reach = normalMixtureBound(v, rho, alpha) / v
  return {estimate, interval: [estimate - reach, estimate + reach], p: Math.min(1, Math.exp(-logNormalMixture(estimate * v, v, rho)))}
}

/**
 * Lower and upper bound of a difference of two means, each of which holds at every look with chance 1 - alpha (both together with 1 - 2 alpha): the one-sided normal
 * mixture, closer than the two-sided one when each side answers a question of its own. Parameters and errors as `meanDifferenceSequence`, alpha below ½.
 * NaN where a mean is NaN.
 */
export function meanDifferenceBounds(control: Arm, treatment: Arm, alpha: number, horizon: {readonly varianceAtEnd: number}): Interval {
  const estimate = treatment.mean - control.mean
  const reach = meanDifferenceReach(control, treatment, alpha, horizon)
  return [estimate - reach, estimate + reach]
}

/** How far each bound of `meanDifferenceBounds` lies from the estimate. Parameters and errors as there. RangeError as there for arms without rows or variance; a mean plays no part, also not one that is NaN. */
export function meanDifferenceReach(control: Arm, treatment: Arm, alpha: number, horizon: {readonly varianceAtEnd: number}): number {
  const spread = control.variance / control.n + treatment.variance / treatment.n
  if (!(control.n > 0 && treatment.n > 0 && spread > 0)) throw new RangeError('both arms need observations that vary')
  const v = 1 / spread
  return normalMixtureBoundOneSided(v, bestRhoOneSided(1 / horizon.varianceAtEnd, alpha), alpha) / v
}

/**
 * Confidence sequence of a rate, by the beta-binomial mixture (HRMS, proposition 7): exact for any rate and at any look.
 *
 * @param tOpt number of trials at which it is tightest.
 * @throws RangeError when the counts are no share of whole numbers.
 */
export function betaBinomialSequence(successes: number, n: number, alpha: number, tOpt: number, alphaOpt = alpha): Interval {
  if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no rate`)
  const options = {alpha, tOpt, alphaOpt}
  return [betaBinomialBound('lower', successes, n, options), betaBinomialBound('upper', successes, n, options)]
}

/** Level of a sequence, and where it is tightest. */
export interface SequenceOptions {
  readonly alpha: number
  /** Number of trials. */
  readonly tOpt: number
  readonly alphaOpt?: number
}

/** Rates nearer to 0 and 1 than this are taken for 0 and 1. */
const edge = 1e-12

/** One bound of `betaBinomialSequence`: each is wrong at any look with chance alpha at most. Errors as there. RangeError for NaN. */
export function betaBinomialBound(side: 'lower' | 'upper', successes: number, n: number, options: SequenceOptions): number {
  if (!(Number.isSafeInteger(n) && n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no rate`)
  const {alpha, tOpt, alphaOpt = alpha} = options
  requireProbability('alpha', alpha)
  const share = n === 0 ? 0.5 : successes / n
  const end = side === 'lower' ? edge : 1 - edge
  if (n === 0 || (side === 'lower' ? share <= end : share >= end)) return Math.round(end)
  // On the scale of the log odds the mixture is nearly a parabola, which is solved in a few steps.
  const goal = Math.log(1 / alpha)
  const excess = (odds: number): number => logBetaBinomialMixture(successes, n, 1 / (1 + Math.exp(-odds)), tOpt, alphaOpt) - goal
  if (excess(logit(end)) < 0) return Math.round(end)
  return 1 / (1 + Math.exp(-rootOf(excess, logit(end), logit(Math.min(1 - edge, Math.max(edge, share))))))
}

const logit = (p: number): number => Math.log(p) - Math.log1p(-p)

/** ln of the beta-binomial mixture supermartingale of "the rate is p", with centred Bernoulli increments (g = p, h = 1 - p). RangeError for NaN. */
export function logBetaBinomialMixture(successes: number, n: number, p: number, tOpt: number, alphaOpt: number): number {
  const q = 1 - p
  const r = Math.max(bestRho(tOpt * p * q, alphaOpt) - p * q, 1e-3 * p * q)
  const failures = n - successes
  // Prior Beta(r/p, r/q) of 1 - rate and rate, updated by what was seen.
  return logBeta(r / p + failures, r / q + successes) - logBeta(r / p, r / q) - successes * Math.log(p) - failures * Math.log(q)
}

/**
 * Difference of two rates (treatment - control), valid at any look for any sizes and rates: both rates' sequences at α/2 each. Wider than the normal mixture, but exact.
 * Errors as `betaBinomialSequence`.
 */
export function rateDifferenceSequence(
  control: {readonly events: number; readonly n: number},
  treatment: {readonly events: number; readonly n: number},
  alpha: number,
  tOpt: number,
): {readonly estimate: number; readonly interval: Interval} {
  const rate = ({events, n}: {readonly events: number; readonly n: number}): number => (n === 0 ? 0 : events / n)
  const estimate = rate(treatment) - rate(control)
  const bound = (side: 'lower' | 'upper'): number => rateDifferenceBound(side, control, treatment, {alpha, tOpt})
  return {estimate, interval: [bound('lower'), bound('upper')]}
}

/** One bound of `rateDifferenceSequence`: wrong at any look with chance alpha at most. The widest bound (-1 or 1) where both arms are empty. RangeError for NaN. */
export function rateDifferenceBound(
  side: 'lower' | 'upper',
  control: {readonly events: number; readonly n: number},
  treatment: {readonly events: number; readonly n: number},
  {alpha, tOpt}: SequenceOptions,
): number {
  const half = {alpha: alpha / 2, tOpt}
  const other = side === 'lower' ? 'upper' : 'lower'
  return betaBinomialBound(side, treatment.events, treatment.n, half) - betaBinomialBound(other, control.events, control.n, half)
}

/**
 * ln Λ of the mixture sequential probability ratio test for pairs (Johari, Koomen, Pekelis & Walsh 2017):
 * Λ = √(V/(V + nτ²))·exp(n²τ²d² / (2V(V + nτ²))), with the mean difference d of n pairs and the variance V of one pair's difference.
 * The always-valid p-value is min(1, 1/Λ), smallest over the looks.
 * NaN for an n or a difference that is NaN.
 *
 * @throws RangeError when n is negative or V or τ² is not positive.
 */
export function logMsprt(n: number, difference: number, variance: number, tau2: number): number {
  if (!(n >= 0 && variance > 0 && tau2 > 0)) throw new RangeError(`mSPRT is not defined for n = ${n}, V = ${variance}, tau² = ${tau2}`)
  const spread = variance + n * tau2
  return 0.5 * Math.log(variance / spread) + (n * n * tau2 * difference * difference) / (2 * variance * spread)
}
