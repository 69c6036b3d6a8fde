import {deviance, stirlingError} from './gamma.ts'

/**
 * Regularised incomplete beta function I_x(a, b): chance that a Beta(a, b) variable is at most x.
 * Continued fraction (DLMF 8.17.22) on the side where it converges fast; the factor before it in Loader's form, so that small tails keep their digits.
 *
 * @param y 1 - x, when it is known more exactly than by subtraction.
 * @throws RangeError when a or b is not positive or x is outside 0 to 1.
 */
export function betaCdf(x: number, a: number, b: number, y = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1)) throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`)
  if (x === 0) return 0
  if (y === 0) return 1
  return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a)
}

/** 1 - I_x(a, b), accurate in the tail. Arguments and errors as `betaCdf`. */
export const betaSf = (x: number, a: number, b: number, y = 1 - x): number => betaCdf(y, b, a, x)

/** ln of x^a·y^b / B(a, b). NaN for NaN. */
export function logBetaFactor(x: number, y: number, a: number, b: number): number {
  const n = a + b
  return (
    0.5 * Math.log((a * b) / n / (2 * Math.PI)) -
    deviance(a, n * x) -
    deviance(b, n * y) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b)
  )
}

function betaFraction(x: number, y: number, a: number, b: number): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny)
  let fraction = d
  for (let k = 1; k < 1_000_000; k++) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k))
    d = 1 / (1 + even * d || tiny)
    c = 1 + even / c || tiny
    fraction *= c * d
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1))
    d = 1 / (1 + odd * d || tiny)
    c = 1 + odd / c || tiny
    const change = c * d
    fraction *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return (Math.exp(logBetaFactor(x, y, a, b)) * fraction) / a
}

/**
 * The x with I_x(a, b) = p, by bisection to the last bit.
 *
 * @throws RangeError when p is outside 0 to 1, or as `betaCdf`.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`)
  if (p === 0 || p === 1) return p
  let low = 0
  let high = 1
  for (;;) {
    // Near zero halves of the interval are too coarse: go by the geometric mean there.
    const middle = low === 0 || high / low < 4 ? (low + high) / 2 : Math.sqrt(low * high)
    if (middle <= low || middle >= high || high - low < 1e-17 * high) return middle
    if (betaCdf(middle, a, b) < p) low = middle
    else high = middle
  }
}
