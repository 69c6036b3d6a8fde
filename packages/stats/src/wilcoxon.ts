import {normalSf} from './normal.ts'
import {at, midranks, type Numbers, requireFinite, sumOf} from './numbers.ts'

/** What becomes of pairs without a difference: left out (`wilcox`), or ranked and then left out of the sums (`pratt`). */
export type ZeroMethod = 'wilcox' | 'pratt'

/**
 * Wilcoxon's signed-rank test that differences are symmetric around 0, two-sided, by the normal approximation with the correction for ties and without one for continuity
 * (scipy's `wilcoxon(mode='approx')`). `statistic` is the smaller sum of ranks. Undefined when no pair differs.
 *
 * @throws RangeError when a difference is not finite.
 */
export function wilcoxonSignedRank(
  differences: Numbers,
  zeros: ZeroMethod = 'wilcox',
): {readonly statistic: number; readonly p: number} | undefined {
  requireFinite('differences', differences)
  const all = Array.from(differences)
  const ranked = zeros === 'wilcox' ? all.filter((difference) => difference !== 0) : all
  const left = ranked.filter((difference) => difference === 0).length
  const n = ranked.length
  if (n === left) return undefined
  const ranks = midranks(ranked.map(Math.abs))
  const sumWhere = (sign: 1 | -1): number => sumOf(n, (index) => (Math.sign(at(ranked, index)) === sign ? at(ranks, index) : 0))
  const statistic = Math.min(sumWhere(1), sumWhere(-1))
  const mean = (n * (n + 1) - left * (left + 1)) / 4
  const cubes = n * (n + 1) * (2 * n + 1) - left * (left + 1) * (2 * left + 1)
  const variance = (cubes - tieTerm(ranks.filter((_, index) => at(ranked, index) !== 0)) / 2) / 24
  return {statistic, p: 2 * normalSf(Math.abs(statistic - mean) / Math.sqrt(variance))}
}

/** Σ (t³ - t) over groups of equal ranks. */
function tieTerm(ranks: Float64Array): number {
  const groups = new Map<number, number>()
  for (const rank of ranks) groups.set(rank, (groups.get(rank) ?? 0) + 1)
  return [...groups.values()].reduce((sum, t) => sum + t ** 3 - t, 0)
}
