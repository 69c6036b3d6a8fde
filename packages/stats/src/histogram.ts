import {mean, standardDeviation} from './moments.ts'
import {at, type Numbers, requireFinite, sumOf} from './numbers.ts'
import {quantiles} from './quantile.ts'

/**
 * Counts between edges as numpy.histogram: bins [e i, e i+1), the last closed on the right; values outside are left out.
 * NaN lies in no bin and is left out, as in numpy; no values give zeros.
 *
 * @throws RangeError when there are fewer than two edges or they are not ascending.
 */
export function histogram(values: Numbers, edges: Numbers): Float64Array {
  if (edges.length < 2) throw new RangeError('a histogram needs at least two edges')
  for (let index = 1; index < edges.length; index++) {
    if (!(at(edges, index) >= at(edges, index - 1))) throw new RangeError('the edges of a histogram ascend')
  }
  const counts = new Float64Array(edges.length - 1)
  const last = at(edges, edges.length - 1)
  for (let index = 0; index < values.length; index++) {
    const value = at(values, index)
    if (!(value >= at(edges, 0) && value <= last)) continue
    const bin = value === last ? counts.length - 1 : edgesAtOrBelow(edges, value) - 1
    counts[bin] = at(counts, bin) + 1
  }
  return counts
}

function edgesAtOrBelow(edges: Numbers, value: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(edges, middle) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Edges of `bins` equally wide bins over the values' range; a constant gets half a unit to both sides (numpy's rule).
 *
 * @throws RangeError when there are no values, one is not finite, or `bins` is no positive whole number.
 */
export function equalWidthEdges(values: Numbers, bins: number): number[] {
  if (values.length === 0) throw new RangeError('edges need at least one value')
  if (!(Number.isSafeInteger(bins) && bins > 0)) throw new RangeError(`the number of bins is a positive whole number, not ${bins}`)
  requireFinite('values', values)
  let [low, high] = [at(values, 0), at(values, 0)]
  for (let index = 1; index < values.length; index++) {
    low = Math.min(low, at(values, index))
    high = Math.max(high, at(values, index))
  }
  if (low === high) {
    low -= 0.5
    high += 0.5
  }
  const step = (high - low) / bins
  return Array.from({length: bins + 1}, (_, index) => (index === bins ? high : low + index * step))
}

/** Rules for the number of bins, as numpy has them. */
export type BinRule = 'sturges' | 'doane' | 'fd' | 'scott' | 'auto'

/**
 * Number of equally wide bins by a rule: Sturges (1926), Doane (1976), Freedman & Diaconis (1981), Scott (1979), or the narrower of Sturges and Freedman-Diaconis (`auto`).
 * 1 when the rule gives no width (a constant).
 *
 * @throws RangeError when there are no values or one is not finite.
 */
export function binCount(values: Numbers, rule: BinRule): number {
  if (values.length === 0) throw new RangeError('bins need at least one value')
  requireFinite('values', values)
  const [least = 0, q1 = 0, q3 = 0, largest = 0] = quantiles(values, [0, 0.25, 0.75, 1])
  const range = largest - least
  const n = values.length
  const sturges = range / (Math.log2(n) + 1)
  const fd = (2 * (q3 - q1)) / Math.cbrt(n)
  const widths: Readonly<Record<BinRule, () => number>> = {
    sturges: () => sturges,
    fd: () => fd,
    auto: () => (fd > 0 ? Math.min(fd, sturges) : sturges),
    scott: () => Math.cbrt((24 * Math.sqrt(Math.PI)) / n) * standardDeviation(values, 0),
    doane: () => doaneWidth(values, range),
  }
  const width = widths[rule]()
  return width > 0 ? Math.ceil(range / width) : 1
}

function doaneWidth(values: Numbers, range: number): number {
  const n = values.length
  const spread = standardDeviation(values, 0)
  if (n <= 2 || spread === 0) return 0
  const center = mean(values)
  const skewness = sumOf(n, (index) => ((at(values, index) - center) / spread) ** 3) / n
  const error = Math.sqrt((6 * (n - 2)) / ((n + 1) * (n + 3)))
  return range / (1 + Math.log2(n) + Math.log2(1 + Math.abs(skewness) / error))
}
