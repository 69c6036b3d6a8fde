import {halfLogTwoPi, lgamma, stirlingError} from './gamma.ts'

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b) for positive a and b; large arguments by Stirling's formula, so that nothing cancels.
 *
 * @throws RangeError when an argument is not positive.
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a]
  if (!(small > 0)) throw new RangeError(`ln B is asked for positive numbers, not ${a} and ${b}`)
  const n = small + large
  if (small >= 10) {
    return (
      (small - 0.5) * Math.log(small / n) +
      large * -Math.log1p(small / large) -
      0.5 * Math.log(large) +
      halfLogTwoPi +
      stirlingError(small) +
      stirlingError(large) -
      stirlingError(n)
    )
  }
  if (large >= 10) {
    const ratio = (large - 0.5) * -Math.log1p(small / large) - small * Math.log(n) + small + stirlingError(large) - stirlingError(n)
    return lgamma(small) + ratio
  }
  return lgamma(small) + lgamma(large) - lgamma(n)
}
