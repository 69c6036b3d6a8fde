import {chiSquareSf} from './distributions.ts'
import {at, type Numbers, requireFinite, sorted, sumOf} from './numbers.ts'
import {quantileOfSorted} from './quantile.ts'
import {symmetricEigen} from './symmetric-eigen.ts'

/** Points at which the characteristic functions are compared, in halves of the pooled quartile range. */
const points = [0.4, 0.8]

/**
 * Epps & Singleton's test (1986) that two samples come from one distribution: their empirical characteristic functions at two points. It needs no continuity, so ties do it no harm.
 * Small samples (both below 25) are corrected as in Goerg & Kaiser 2009; scipy's `epps_singleton_2samp`.
 *
 * @throws RangeError when a sample has fewer than five values, a value is not finite, or half of all values are equal (no quartile range).
 */
export function eppsSingleton(x: Numbers, y: Numbers): {readonly statistic: number; readonly df: number; readonly p: number} {
  const [n, m] = [x.length, y.length]
  if (n < 5 || m < 5) throw new RangeError('the Epps-Singleton test needs five values on each side')
  requireFinite('sample', x)
  requireFinite('sample', y)
  const pooled = sorted([...Array.from(x), ...Array.from(y)])
  const half = (quantileOfSorted(pooled, 0.75) - quantileOfSorted(pooled, 0.25)) / 2
  if (half === 0) throw new RangeError('the middle half of the values is one value, so they have no scale')
  const [gx, gy] = [waves(x, half), waves(y, half)]
  const [mx, my] = [gx.map(meanOf), gy.map(meanOf)]
  const all = n + m
  const size = gx.length
  const cov = Array.from({length: size}, (_, i) =>
    Array.from({length: size}, (__, j) => (all / n) * covariance(gx, mx, i, j) + (all / m) * covariance(gy, my, i, j)),
  )
  const difference = mx.map((value, index) => value - (my[index] as number))
  const {form, rank} = inverseForm(cov, difference)
  const correction = Math.max(n, m) < 25 ? 1 / (1 + all ** -0.45 + 10.1 * (n ** -1.7 + m ** -1.7)) : 1
  const statistic = correction * all * form
  return {statistic, df: rank, p: rank === 0 ? 1 : chiSquareSf(statistic, rank)}
}

/** cos(t·x) at every point, then sin(t·x). */
function waves(values: Numbers, scale: number): Float64Array[] {
  return [Math.cos, Math.sin].flatMap((wave) => points.map((point) => Float64Array.from(values, (value) => wave((point / scale) * value))))
}

/**
 * Mean in numpy's order of additions: eight partial sums, halves above 128 values. Of a side whose values are all alike the covariance is nothing but what these roundings leave, and the statistic is
 * measured against it; a more exact sum would divide by another rest.
 */
const meanOf = (values: Float64Array): number => pairwiseSum(values) / values.length

function pairwiseSum(values: Float64Array): number {
  const n = values.length
  if (n > 128) {
    const half = Math.floor(n / 2)
    const left = half - (half % 8)
    return pairwiseSum(values.subarray(0, left)) + pairwiseSum(values.subarray(left))
  }
  const whole = n - (n % 8)
  const part = Array.from({length: 8}, (_, lane) => {
    let sum = whole === 0 ? 0 : at(values, lane)
    for (let index = lane + 8; index < whole; index += 8) sum += at(values, index)
    return sum
  }) as [number, number, number, number, number, number, number, number]
  let total = part[0] + part[1] + (part[2] + part[3]) + (part[4] + part[5] + (part[6] + part[7]))
  for (let index = whole; index < n; index++) total += at(values, index)
  return total
}

function covariance(g: readonly Float64Array[], means: readonly number[], i: number, j: number): number {
  const [a, b] = [g[i] as Float64Array, g[j] as Float64Array]
  return sumOf(a.length, (row) => (at(a, row) - (means[i] as number)) * (at(b, row) - (means[j] as number))) / a.length
}

/** d'·C⁺·d with Moore & Penrose's inverse, and its numerical rank. */
function inverseForm(matrix: readonly (readonly number[])[], d: readonly number[]): {readonly form: number; readonly rank: number} {
  const {values, vectors} = symmetricEigen(matrix)
  const largest = Math.max(...values.map(Math.abs))
  const kept = values
    .map((value, index) => ({value, vector: vectors[index] as readonly number[]}))
    .filter(({value}) => Math.abs(value) > 1e-15 * largest)
  const form = kept.reduce((sum, {value, vector}) => sum + vector.reduce((dot, v, i) => dot + v * (d[i] as number), 0) ** 2 / value, 0)
  const smallest = Math.min(...kept.map(({value}) => Math.abs(value)))
  // The rank of the inverse: its singular values are the reciprocals.
  const rank = kept.filter(({value}) => 1 / Math.abs(value) > (d.length * Number.EPSILON) / smallest).length
  return {form, rank}
}
