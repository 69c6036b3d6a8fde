import {poolRare} from '@modelflight/stats/chi-square'
import {hellinger, jsDistance, klDivergence, lInfinity, totalVariation} from '@modelflight/stats/divergence'
import {psi, smoothedShares} from '@modelflight/stats/psi'
import {wassersteinFromCounts} from '@modelflight/stats/wasserstein'
import type {SharedCells} from './cells.ts'
import {indicesWhere, total} from './questions.ts'
import type {Distances, ErrorBounds, Mover, Overlay, PsiSummary, UnseenValues} from './types.ts'

/** Bins of PSI for ordered values: the reference's deciles. */
const psiBins = 10
/** Cells of a picture. */
const overlayCells = 40
/** Values that are listed by name. */
const listed = 20

/**
 * The bins of PSI and the other distances: the reference's deciles (ends open) or the categories, rare ones put together. Undefined without values, and where all categories are rare: the distance of
 * two samples of unique values says nothing.
 */
export function comparedBins(cells: SharedCells): readonly [Float64Array, Float64Array] | undefined {
  if (cells.kind === 'none') return undefined
  if (cells.kind === 'ordered') return binned(cells.reference, cells.current, psiBins)
  const pooled = poolRare(cells.reference, cells.current)
  return pooled[0].length < 2 && cells.reference.length > 1 ? undefined : pooled
}

/** PSI over the bins; half a count is added to every bin. */
export function psiOf([r, c]: readonly [Float64Array, Float64Array]): PsiSummary {
  const {value, bins, critical} = psi(r, c)
  return {value, bins, critical}
}

/** The other distances over the same bins with the same smoothing. */
export function distancesOf([r, c]: readonly [Float64Array, Float64Array]): Distances {
  const [p, q] = [smoothedShares(r, 0.5), smoothedShares(c, 0.5)]
  return {js: jsDistance(p, q), hellinger: hellinger(p, q), kl: klDivergence(q, p), lInf: lInfinity(p, q), tv: totalVariation(p, q)}
}

/** Values and ranges whose share changed most. Ordered values are shown by deciles of the reference. */
export function moversOf(cells: SharedCells): readonly Mover[] {
  if (cells.kind === 'none') return []
  const all = cells.kind === 'ordered' ? rangeMovers(cells) : categoryMovers(cells)
  return all
    .filter(({reference, current}) => reference !== current)
    .sort((a, b) => Math.abs(b.current - b.reference) - Math.abs(a.current - a.reference))
    .slice(0, 5)
}

function rangeMovers({reference, current, label}: Extract<SharedCells, {kind: 'ordered'}>): Mover[] {
  const ends = binEnds(reference, psiBins)
  const [r, c] = binned(reference, current, psiBins)
  const [n, m] = [total(r), total(c)]
  return ends.map((end, bin) => {
    const [from, to] = [bin === 0 ? undefined : label((ends[bin - 1] as number) - 1), bin === ends.length - 1 ? undefined : label(end - 1)]
    const name =
      from === undefined
        ? to === undefined
          ? 'all values'
          : `up to ${to}`
        : to === undefined
          ? `above ${from}`
          : `above ${from} up to ${to}`
    return {label: name, reference: (r[bin] as number) / n, current: (c[bin] as number) / m}
  })
}

function categoryMovers({reference, current, label}: Extract<SharedCells, {kind: 'categories'}>): Mover[] {
  const [n, m] = [total(reference), total(current)]
  return Array.from(reference, (count, cell) => ({
    label: label(cell) ?? 'a hidden value',
    reference: count / n,
    current: (current[cell] as number) / m,
  }))
}

/** What histograms leave open: D can be larger by what happens inside a bucket, positions are off by half a bucket. */
export function boundsOf(cells: SharedCells): ErrorBounds | undefined {
  if (cells.kind !== 'ordered') return undefined
  const {reference, current} = cells
  const [n, m] = [total(reference), total(current)]
  let [gap, highest, d, moved] = [0, 0, 0, 0]
  for (let cell = 0; cell < reference.length; cell++) {
    const [p, q, half] = [(reference[cell] as number) / n, (current[cell] as number) / m, cells.halfWidth(cell)]
    if (half > 0) highest = Math.max(highest, gap + p, q - gap)
    gap += p - q
    d = Math.max(d, Math.abs(gap))
    moved += (p + q) * half
  }
  const spread = spreadOf(cells.positions, reference)
  return {ks: Math.max(0, highest - d), wasserstein: moved === 0 || !(spread > 0) ? 0 : Math.min(moved / spread, Number.MAX_VALUE)}
}

/** Joins neighbouring cells until each bin holds its share of the reference; what lies outside the reference falls into the outer bins. */
export function binned(reference: Float64Array, current: Float64Array, bins: number): readonly [Float64Array, Float64Array] {
  const ends = binEnds(reference, bins)
  const join = (counts: Float64Array): Float64Array =>
    Float64Array.from(ends, (end, bin) => total(counts.subarray(bin === 0 ? 0 : ends[bin - 1], end)))
  return [join(reference), join(current)]
}

/** Exclusive end cell of each bin; the last is the number of cells. */
function binEnds(reference: Float64Array, bins: number): number[] {
  const whole = total(reference)
  const ends: number[] = []
  let seen = 0
  for (let cell = 0; cell < reference.length - 1; cell++) {
    const count = reference[cell] as number
    seen += count
    const next = ((ends.length + 1) * whole) / bins
    if (count > 0 && seen >= next && seen < whole) {
      ends.push(cell + 1)
      // A heavy cell may fill several shares at once; the next bin starts from what has been seen.
      while (ends.length < bins - 1 && seen >= ((ends.length + 1) * whole) / bins) ends.push(cell + 1)
    }
  }
  return [...new Set([...ends, reference.length])]
}

/** Wasserstein-1 distance in standard deviations of the reference; undefined for categories and a constant reference. */
export function wassersteinOf(cells: SharedCells): number | undefined {
  if (cells.kind !== 'ordered') return undefined
  const spread = spreadOf(cells.positions, cells.reference)
  if (!(spread > 0)) return undefined
  const distance = wassersteinFromCounts(cells.positions, cells.reference, cells.current) / spread
  return Number.isFinite(distance) ? distance : undefined
}

/** Standard deviation of counted positions. */
export function spreadOf(positions: readonly number[], counts: Float64Array): number {
  const n = total(counts)
  const mean = positions.reduce((sum, position, cell) => sum + position * ((counts[cell] as number) / n), 0)
  const variance = positions.reduce((sum, position, cell) => sum + (position - mean) ** 2 * ((counts[cell] as number) / n), 0)
  return Math.sqrt(variance)
}

/** Values that `side` has and the other lacks. Cells that may hold several values tell nothing. */
export function unseenValues(cells: SharedCells, side: 'reference' | 'current'): UnseenValues {
  if (cells.kind !== 'categories' || !cells.distinct) return {distinct: 0, rows: 0, values: []}
  const [own, other] = side === 'current' ? [cells.current, cells.reference] : [cells.reference, cells.current]
  const found = indicesWhere(own, (count) => count > 0).filter((index) => other[index] === 0)
  const rows = found.reduce((sum, index) => sum + (own[index] as number), 0)
  const values = found.flatMap((index) => cells.label(index) ?? []).slice(0, listed)
  return {distinct: found.length, rows, values}
}

/** Shares per cell for a picture. Ordered cells are joined to bins of equal mass of the reference; of categories the most frequent are shown. */
export function overlayOf(cells: SharedCells): Overlay | undefined {
  if (cells.kind === 'none') return undefined
  return cells.kind === 'ordered' ? orderedOverlay(cells) : categoryOverlay(cells)
}

function orderedOverlay({reference, current, label}: Extract<SharedCells, {kind: 'ordered'}>): Overlay {
  const ends = binEnds(reference, overlayCells / 2)
  const [r, c] = binned(reference, current, overlayCells / 2)
  const bounds = ends.map((end, bin) => (bin === ends.length - 1 ? `> ${label((ends[bin - 1] ?? 1) - 1)}` : `≤ ${label(end - 1)}`))
  return {labels: ends.length === 1 ? ['all'] : bounds, reference: shares(r), current: shares(c)}
}

function categoryOverlay({label, reference, current}: Extract<SharedCells, {kind: 'categories'}>): Overlay {
  const [n, m] = [total(reference), total(current)]
  const weights = reference.map((count, index) => count / n + (current[index] as number) / m)
  const order = Array.from(reference.keys()).sort((a, b) => (weights[b] as number) - (weights[a] as number))
  const [shown, rest] = [order.slice(0, overlayCells - 1), order.slice(overlayCells - 1)]
  const others = (counts: Float64Array): number[] =>
    rest.length === 0 ? [] : [rest.reduce((sum, index) => sum + (counts[index] as number), 0)]
  const row = (counts: Float64Array): number[] => {
    const whole = total(counts)
    return [...shown.map((index) => counts[index] as number), ...others(counts)].map((count) => count / whole)
  }
  const names = shown.map((index, position) => label(index) ?? `hidden value ${position + 1}`)
  return {labels: [...names, ...(rest.length === 0 ? [] : [`${rest.length} others`])], reference: row(reference), current: row(current)}
}

function shares(counts: Float64Array): number[] {
  const whole = total(counts)
  return Array.from(counts, (count) => count / whole)
}
