/** ½·ln 2π. */
export const halfLogTwoPi = 0.918_938_533_204_672_8

/** Coefficients of 1/x, 1/x³, … in Binet's series: Bernoulli numbers B_2k / (2k·(2k - 1)). */
const binet = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400]

/**
 * What Stirling's formula lacks: ln Γ(x) - [(x - ½)·ln x - x + ½·ln 2π], for x > 0. Absolute error below 1e-15.
 * Source: Binet's series (Abramowitz & Stegun 6.1.41), brought to x >= 10 by Γ's recurrence.
 * NaN for NaN.
 */
export function stirlingError(x: number): number {
  if (x < 10) return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1
  const inverse = 1 / x
  const square = inverse * inverse
  let series = 0
  for (let index = binet.length - 1; index >= 0; index--) series = series * square + (binet[index] as number)
  return series * inverse
}

/**
 * ln Γ(x) for x > 0, relative error about 1e-15 away from the zeros at 1 and 2 (there, absolute).
 *
 * @throws RangeError when x is not positive.
 */
export function lgamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln Γ is asked for a positive number, not ${x}`)
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x)
  let product = 1
  let shifted = x
  for (; shifted < 10; shifted++) product *= shifted
  return lgamma(shifted) - Math.log(product)
}

/**
 * Deviance of a count from its mean: x·ln(x / mean) + mean - x, without cancellation when they are close.
 * Source: Loader, "Fast and accurate computation of binomial probabilities" (2000).
 * NaN for NaN.
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const v = difference / (x + mean)
  let total = difference * v
  let term = 2 * x * v
  for (let k = 3; k < 1000; k += 2) {
    term *= v * v
    const next = total + term / k
    if (next === total) break
    total = next
  }
  return total
}

/** x^a·e^-x / Γ(a), the common factor of both incomplete gamma functions, for a > 0 and x > 0. */
const gammaFactor = (a: number, x: number): number => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a))

/**
 * Lower regularised incomplete gamma function P(a, x): chance that a Gamma(a) variable is at most x.
 *
 * @throws RangeError when a <= 0 or x < 0.
 */
export function gammaP(a: number, x: number): number {
  requireGamma(a, x)
  if (x === 0) return 0
  if (x === Number.POSITIVE_INFINITY) return 1
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x)
}

/**
 * Upper regularised incomplete gamma function Q(a, x) = 1 - P(a, x), accurate in the tail down to 1e-300.
 * Series below a + 1, Legendre's continued fraction above (Lentz). Source: DLMF 8.7.1, 8.9.2.
 *
 * @throws RangeError when a <= 0 or x < 0.
 */
export function gammaQ(a: number, x: number): number {
  requireGamma(a, x)
  if (x === 0) return 1
  if (x === Number.POSITIVE_INFINITY) return 0
  return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x)
}

function requireGamma(a: number, x: number): void {
  if (!(a > 0 && x >= 0)) throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`)
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a
  let total = term
  for (let k = 1; k < 1_000_000; k++) {
    term *= x / (a + k)
    total += term
    if (term < total * 1e-17) break
  }
  return total * gammaFactor(a, x)
}

function gammaFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let k = 1; k < 1_000_000; k++) {
    const numerator = k * (a - k)
    b += 2
    d = 1 / (numerator * d + b || tiny)
    c = b + numerator / c || tiny
    const change = c * d
    fraction *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return fraction * gammaFactor(a, x)
}
