import {at} from './numbers.ts'

/** Kolmogorov-Smirnov's D and the Wasserstein-1 distance of two samples. */
export interface ExactDistances {
  readonly d: number
  /** In the values' unit. */
  readonly wasserstein: number
}

/**
 * Both distances in one walk over ascending, finite samples. The gap of the distribution functions is kept as the whole number i·m - j·n, so that it is exact; what is added up is
 * compensated (Kahan 1965).
 *
 * @throws RangeError when a sample is empty or holds NaN, or n·m is beyond 2^53.
 */
export function exactDistances(x: Float64Array, y: Float64Array): ExactDistances {
  const [n, m] = [x.length, y.length]
  if (n === 0 || m === 0) throw new RangeError('a sample is empty')
  if (!Number.isSafeInteger(n * m)) throw new RangeError(`samples of ${n} and ${m} values are too large`)
  requireNumbers(x)
  requireNumbers(y)
  let i = 0
  let j = 0
  let gap = 0
  let largest = 0
  let total = 0
  let lost = 0
  let before = Math.min(at(x, 0), at(y, 0))
  while (i < n || j < m) {
    const u = i < n ? at(x, i) : Infinity
    const v = j < m ? at(y, j) : Infinity
    const value = Math.min(u, v)
    // While a value repeats the step has no width and the gap is not final.
    const size = gap < 0 ? -gap : gap
    largest = value > before && size > largest ? size : largest
    const term = size * (value - before) - lost
    const next = total + term
    lost = next - total - term
    total = next
    before = value
    const stepX = u <= v ? 1 : 0
    const stepY = v <= u ? 1 : 0
    i += stepX
    j += stepY
    gap += stepX * m - stepY * n
  }
  return {d: largest / (n * m), wasserstein: total / (n * m)}
}

/** NaN compares with nothing, so the walk would never pass it. A look beforehand costs less than one in the walk. */
function requireNumbers(values: Float64Array): void {
  for (let index = 0; index < values.length; index++) if (Number.isNaN(values[index])) throw new RangeError('a sample holds NaN')
}
