import {gammaP, gammaQ} from './gamma.ts'

/** Complementary error function, accurate to about 1e-14 relative down to its underflow: Q(½, x²) for x >= 0. RangeError for NaN. */
export const erfc = (x: number): number => (x < 0 ? 1 + gammaP(0.5, x * x) : gammaQ(0.5, x * x))

/** Density of the standard normal distribution. NaN in, NaN out. */
export const normalPdf = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)

/** Chance that a standard normal variable exceeds z. NaN stays NaN. */
export const normalSf = (z: number): number => (Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2)

/** Chance that a standard normal variable is at most z. NaN stays NaN. */
export const normalCdf = (z: number): number => normalSf(-z)

/** ln of `normalSf`, also where that underflows (asymptotic series beyond z = 35). NaN in, NaN out. */
export function logNormalSf(z: number): number {
  if (z < 35) return Math.log(normalSf(z))
  const w = 1 / (z * z)
  return -0.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))))
}

/**
 * The z with P(Z > z) = p: Newton's method on the logarithm of the tail, which is concave, so that it converges from everywhere.
 * ±Infinity for p = 0 and 1.
 *
 * @throws RangeError when p is outside 0 to 1.
 */
export function normalIsf(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`)
  if (p === 0) return Number.POSITIVE_INFINITY
  if (p > 0.5) return -normalIsf(1 - p)
  if (p === 0.5) return 0
  const goal = Math.log(p)
  const t = Math.sqrt(-2 * goal)
  let z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t))
  for (let round = 0; round < 50; round++) {
    const logTail = logNormalSf(z)
    const hazard = Math.exp(-0.5 * z * z - logTail) / Math.sqrt(2 * Math.PI)
    const step = (logTail - goal) / hazard
    z += step
    if (Math.abs(step) <= 1e-16 * Math.abs(z)) break
  }
  return z
}

/** The z with P(Z <= z) = p; errors as `normalIsf`. */
export const normalQuantile = (p: number): number => -normalIsf(p)
