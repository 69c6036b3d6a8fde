import {mean} from './moments.ts'
import {at, type Numbers, requireFinite, sumOf} from './numbers.ts'
import {createRandom} from './random.ts'

/** p-values of "the differences are symmetric around 0". */
export interface SignFlipTest {
  readonly mean: number
  readonly twoSided: number
  /** Small when the mean is surely positive. */
  readonly greater: number
  /** All sign patterns were counted; otherwise a seeded sample with (hits + 1) / (draws + 1). */
  readonly exact: boolean
}

/** Up to this many differences all 2^n sign patterns are counted. */
const enumerable = 16

/**
 * Paired permutation test of a mean difference: each difference keeps its size and takes a random sign (Fisher 1935).
 *
 * @param differences candidate minus baseline, one per pair.
 * @throws RangeError when there are no differences or one is not finite.
 */
export function signFlipTest(differences: Numbers, {resamples, seed}: {readonly resamples: number; readonly seed: number}): SignFlipTest {
  requireFinite('differences', differences)
  const observed = mean(differences)
  // Sums of the same numbers in another order differ in their last digits; that is not "more extreme".
  const slack = 1e-9 * Math.max(1, Math.abs(observed))
  const exact = differences.length <= enumerable
  const draws = exact ? 2 ** differences.length : resamples
  const random = createRandom(seed)
  let [twoSided, greater] = [0, 0]
  for (let draw = 0; draw < draws; draw++) {
    const positive = exact ? (index: number) => (draw >> index) & 1 : () => (random.uniform() < 0.5 ? 1 : 0)
    const flipped =
      sumOf(differences.length, (index) => (positive(index) ? at(differences, index) : -at(differences, index))) / differences.length
    if (Math.abs(flipped) >= Math.abs(observed) - slack) twoSided++
    if (flipped >= observed - slack) greater++
  }
  const p = (hits: number): number => (exact ? hits / draws : (hits + 1) / (draws + 1))
  return {mean: observed, twoSided: p(twoSided), greater: p(greater), exact}
}
