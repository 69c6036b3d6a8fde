import {at, type Numbers, requireFinite, sorted, sumOf} from './numbers.ts'

/**
 * Wasserstein-1 ("earth mover's") distance of two samples: ∫ |F_x - F_y|, in units of the values.
 *
 * @throws RangeError when a sample is empty or not finite.
 */
export const wasserstein = (x: Numbers, y: Numbers): number => integrated(x, y, Math.abs)

/** Energy distance √(2·∫ (F_x - F_y)²), in the square root of the values' unit. Errors as `wasserstein`. 0 for equal constants. */
export const energyDistance = (x: Numbers, y: Numbers): number => Math.sqrt(2 * integrated(x, y, (gap) => gap * gap))

/** The same of samples that are ascending and finite already. @throws RangeError when one is empty or holds NaN. */
export const wassersteinOfSorted = (x: Float64Array, y: Float64Array): number => integratedSorted(x, y, Math.abs)

function integrated(x: Numbers, y: Numbers, weigh: (gap: number) => number): number {
  requireFinite('sample', x)
  requireFinite('sample', y)
  return integratedSorted(sorted(x), sorted(y), weigh)
}

/** One walk over both samples; what is added is compensated, so that millions of small steps lose nothing. */
function integratedSorted(a: Float64Array, b: Float64Array, weigh: (gap: number) => number): number {
  if (a.length === 0 || b.length === 0) throw new RangeError('a sample is empty')
  const [n, m] = [a.length, b.length]
  let [i, j, total, lost] = [0, 0, 0, 0]
  let before = Math.min(at(a, 0), at(b, 0))
  while (i < n || j < m) {
    const [u, v] = [i < n ? at(a, i) : Infinity, j < m ? at(b, j) : Infinity]
    const value = Math.min(u, v)
    if (value > before) {
      const term = weigh(i / n - j / m) * (value - before)
      const next = total + term
      lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total
      total = next
      before = value
    }
    const seen = i + j
    while (i < n && a[i] === value) i++
    while (j < m && b[j] === value) j++
    if (i + j === seen) throw new RangeError('a sample holds NaN')
  }
  return Number.isFinite(lost) ? total + lost : total
}

/**
 * Wasserstein-1 distance of two histograms over shared cells, each cell's counts taken to lie at its position (the middle of a bin, the value itself).
 * Exact for counts of values; for bins off by at most the mean half-width of the bins.
 *
 * @param positions ascending, one per cell.
 * @throws RangeError when lengths differ, a side is empty or a position is not finite.
 */
export function wassersteinFromCounts(positions: Numbers, x: Numbers, y: Numbers): number {
  if (positions.length !== x.length || x.length !== y.length) throw new RangeError('positions and counts differ in length')
  requireFinite('positions', positions)
  const [n, m] = [sumOf(x.length, (cell) => at(x, cell)), sumOf(y.length, (cell) => at(y, cell))]
  if (!(n > 0 && m > 0)) throw new RangeError('a histogram is empty')
  let gap = 0
  return sumOf(positions.length - 1, (cell) => {
    gap += at(x, cell) / n - at(y, cell) / m
    return Math.abs(gap) * (at(positions, cell + 1) - at(positions, cell))
  })
}
