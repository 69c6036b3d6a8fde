import {at, type Numbers, requireFinite, requireSameLength, sumOf} from './numbers.ts'

/** How a relevance counts: as it is, or 2^relevance - 1, which puts the most relevant far ahead. */
export type Gain = 'linear' | 'exponential'

/** What of a ranking is looked at. */
export interface RankingOptions {
  /** Only the first k places; all when left out. */
  readonly k?: number
  readonly gain?: Gain
  /** `average`: rows of equal score share their places, as in scikit-learn. `stable`: they keep their order. */
  readonly ties?: 'average' | 'stable'
}

/**
 * Discounted cumulative gain Σ gain / log2(place + 1) (Järvelin & Kekäläinen 2002); ties by default averaged over all orders (McSherry & Najork 2008; scikit-learn's `dcg_score`).
 *
 * @throws RangeError when columns are empty, unequal or not finite, or k is no positive whole number.
 */
export function dcg(relevance: Numbers, score: Numbers, {k, gain = 'linear', ties = 'average'}: RankingOptions = {}): number {
  requireRanking(relevance, score, k)
  const gains = Float64Array.from(relevance, (value) => (gain === 'linear' ? value : 2 ** value - 1))
  const order = ranked(score)
  const places = Math.min(k ?? order.length, order.length)
  if (ties === 'stable') return sumOf(places, (place) => at(gains, order[place] as number) * discount(place))
  let total = 0
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && score[order[end] as number] === score[order[start] as number]) end++
    const mean = sumOf(end - start, (index) => at(gains, order[start + index] as number)) / (end - start)
    total += mean * sumOf(Math.max(0, Math.min(end, places) - start), (index) => discount(start + index))
    start = end
  }
  return total
}

/** DCG over that of the best order, 0 to 1 for relevances from 0 up; 0 when nothing is relevant. Errors as `dcg`. RangeError for empty columns and values that are not finite. */
export function ndcg(relevance: Numbers, score: Numbers, options: RankingOptions = {}): number {
  const best = dcg(relevance, relevance, {...options, ties: 'stable'})
  return best === 0 ? 0 : dcg(relevance, score, options) / best
}

const discount = (place: number): number => 1 / Math.log2(place + 2)

/** Reciprocal of the first relevant place (relevance above 0), ties in their order; 0 when nothing is relevant. Errors as `dcg`. RangeError for empty columns and values that are not finite. */
export function reciprocalRank(relevance: Numbers, score: Numbers): number {
  requireRanking(relevance, score, undefined)
  const place = ranked(score).findIndex((row) => at(relevance, row) > 0)
  return place < 0 ? 0 : 1 / (place + 1)
}

/** Share of relevant rows among the first k places (k itself is the denominator, also when there are fewer rows). Errors as `dcg`. RangeError for empty columns and values that are not finite. */
export const precisionAtK = (relevance: Numbers, score: Numbers, k: number): number => hitsAtK(relevance, score, k) / k

/** Share of the relevant rows that are among the first k places; undefined when nothing is relevant. Errors as `dcg`. RangeError for empty columns and values that are not finite. */
export function recallAtK(relevance: Numbers, score: Numbers, k: number): number | undefined {
  const hits = hitsAtK(relevance, score, k)
  const relevant = countRelevant(relevance)
  return relevant === 0 ? undefined : hits / relevant
}

function hitsAtK(relevance: Numbers, score: Numbers, k: number): number {
  requireRanking(relevance, score, k)
  return ranked(score)
    .slice(0, k)
    .filter((row) => at(relevance, row) > 0).length
}

/**
 * Average precision of one ranking: the mean, over relevant rows among the first k places, of the precision at their place; divided by the number of relevant rows (at most k).
 * The mean over queries is "MAP@k". Undefined when nothing is relevant. Errors as `dcg`.
 * RangeError for empty columns and values that are not finite.
 */
export function rankedAveragePrecision(relevance: Numbers, score: Numbers, k?: number): number | undefined {
  requireRanking(relevance, score, k)
  const relevant = countRelevant(relevance)
  if (relevant === 0) return undefined
  let [hits, total] = [0, 0]
  for (const [place, row] of ranked(score)
    .slice(0, k ?? score.length)
    .entries()) {
    if (at(relevance, row) > 0) total += ++hits / (place + 1)
  }
  return total / Math.min(k ?? relevant, relevant)
}

/**
 * Label ranking average precision: over relevant rows, the share of relevant ones among those ranked as high or higher (ties count as higher; scikit-learn's
 * `label_ranking_average_precision_score`). 1 when none or all are relevant. Errors as `dcg`.
 * RangeError for empty columns and values that are not finite.
 */
export function labelRankingAveragePrecision(relevance: Numbers, score: Numbers): number {
  requireRanking(relevance, score, undefined)
  const rows = Array.from({length: score.length}, (_, row) => row)
  const relevant = rows.filter((row) => at(relevance, row) > 0)
  if (relevant.length === 0 || relevant.length === rows.length) return 1
  const atLeast = (among: readonly number[], row: number): number => among.filter((other) => at(score, other) >= at(score, row)).length
  return relevant.reduce((sum, row) => sum + atLeast(relevant, row) / atLeast(rows, row), 0) / relevant.length
}

const countRelevant = (relevance: Numbers): number => Array.from(relevance).filter((value) => value > 0).length

/** Rows from the highest score down; equal scores keep their order. */
const ranked = (score: Numbers): number[] =>
  Array.from({length: score.length}, (_, row) => row).sort((a, b) => at(score, b) - at(score, a) || a - b)

function requireRanking(relevance: Numbers, score: Numbers, k: number | undefined): void {
  requireSameLength('ranking', relevance, score)
  requireFinite('relevance', relevance)
  requireFinite('score', score)
  if (k !== undefined && !(Number.isSafeInteger(k) && k > 0)) throw new RangeError(`k is a positive whole number, not ${k}`)
}
