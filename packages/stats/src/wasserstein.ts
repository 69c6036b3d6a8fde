import {at, type Numbers, requireFinite, sorted, sumOf} from './numbers.ts'

/**
 * Wasserstein-1 ("earth mover's") distance of two samples: ∫ |F_x - F_y|, in units of the values.
 *
 * @throws RangeError when a sample is empty or not finite.
 */
export const wasserstein = (x: Numbers, y: Numbers): number => integrated(x, y, Math.abs)

/** Energy distance √(2·∫ (F_x - F_y)²), in the square root of the values' unit. Errors as `wasserstein`. */
export const energyDistance = (x: Numbers, y: Numbers): number => Math.sqrt(2 * integrated(x, y, (gap) => gap * gap))

function integrated(x: Numbers, y: Numbers, weigh: (gap: number) => number): number {
  for (const sample of [x, y]) {
    if (sample.length === 0) throw new RangeError('a sample is empty')
    requireFinite('sample', sample)
  }
  const [a, b] = [sorted(x), sorted(y)]
  const points = sorted(Float64Array.from([...a, ...b]))
  let [i, j] = [0, 0]
  return sumOf(points.length - 1, (index) => {
    const value = at(points, index)
    while (i < a.length && at(a, i) <= value) i++
    while (j < b.length && at(b, j) <= value) j++
    return weigh(i / a.length - j / b.length) * (at(points, index + 1) - value)
  })
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
