import {binomialPmf} from './binomial-pmf.ts'
import {binomialCdf, chiSquareSf} from './distributions.ts'
import {normalQuantile, normalSf} from './normal.ts'
import {requireProbability} from './numbers.ts'

/** How rows fell, comparing candidate and baseline on the same rows. */
export interface PairedCounts {
  readonly bothRight: number
  readonly onlyCandidateRight: number
  readonly onlyBaselineRight: number
  readonly bothWrong: number
}

/**
 * McNemar's exact test: two-sided p-value that the rows on which exactly one of the two is right fall evenly. 1 when there are none.
 *
 * @throws RangeError when a count is no whole number >= 0.
 */
export function mcnemarExact(onlyCandidate: number, onlyBaseline: number): number {
  requireCounts(onlyCandidate, onlyBaseline)
  const n = onlyCandidate + onlyBaseline
  return Math.min(1, 2 * binomialCdf(Math.min(onlyCandidate, onlyBaseline), n, 0.5))
}

/**
 * McNemar's mid-p test (Fagerland, Lydersen & Laake 2013): less conservative; half of the observed outcome's chance counts.
 * 2·P(X < k) + P(X = k) for the smaller count k; 1 - P(X = k) when both are equal.
 *
 * @throws RangeError when a count is no whole number >= 0.
 */
export function mcnemarMidP(onlyCandidate: number, onlyBaseline: number): number {
  requireCounts(onlyCandidate, onlyBaseline)
  const n = onlyCandidate + onlyBaseline
  const k = Math.min(onlyCandidate, onlyBaseline)
  if (n === 0) return 1
  if (onlyCandidate === onlyBaseline) return 1 - binomialPmf(k, n, 0.5)
  return 2 * binomialCdf(k, n, 0.5) - binomialPmf(k, n, 0.5)
}

/**
 * McNemar's chi-square test with one degree of freedom, with Edwards' continuity correction when asked for.
 *
 * @throws RangeError when the counts are no whole numbers or both 0.
 */
export function mcnemarChiSquare(onlyCandidate: number, onlyBaseline: number, corrected = true): {statistic: number; p: number} {
  requireCounts(onlyCandidate, onlyBaseline)
  const n = onlyCandidate + onlyBaseline
  if (n === 0) throw new RangeError('no row tells the two apart, so there is no chi-square statistic')
  const statistic = (Math.abs(onlyCandidate - onlyBaseline) - (corrected ? 1 : 0)) ** 2 / n
  return {statistic, p: chiSquareSf(statistic, 1)}
}

/** The variant the suite uses: exact below 25 rows that differ, mid-p from there on. 1 where no row differs (none, or identical models). RangeError for what is no count (NaN). */
export const mcnemar = (onlyCandidate: number, onlyBaseline: number): number =>
  onlyCandidate + onlyBaseline < 25 ? mcnemarExact(onlyCandidate, onlyBaseline) : mcnemarMidP(onlyCandidate, onlyBaseline)

/** Difference of two accuracies on the same rows, candidate minus baseline, with its standard error. */
export interface PairedDifference {
  readonly difference: number
  readonly standardError: number
}

/**
 * Difference of accuracies and its Wald standard error √((b + c) - (b - c)²/n) / n.
 *
 * @throws RangeError when there are no rows.
 */
export function pairedDifference(counts: PairedCounts): PairedDifference {
  const {onlyCandidateRight: b, onlyBaselineRight: c} = counts
  const n = b + c + counts.bothRight + counts.bothWrong
  requireCounts(b, c)
  if (!(n > 0)) throw new RangeError('there are no rows to compare')
  return {difference: (b - c) / n, standardError: Math.sqrt(b + c - (b - c) ** 2 / n) / n}
}

/** Answer of a non-inferiority test: is the candidate worse by less than the margin? */
export interface NonInferiority {
  readonly z: number
  /** One-sided: small when the candidate is not worse by the margin or more. */
  readonly p: number
  /** One-sided lower bound of the difference. */
  readonly lower: number
}

/**
 * Wald test that a difference is above -margin; undefined when the standard error is 0 and there is nothing to test with.
 *
 * @throws RangeError when the margin is negative or the confidence is not between 0 and 1.
 */
export function nonInferiority(
  {difference, standardError}: PairedDifference,
  margin: number,
  confidence = 0.95,
): NonInferiority | undefined {
  if (!(margin >= 0)) throw new RangeError(`a margin is not negative: ${margin}`)
  requireProbability('the confidence', confidence)
  if (standardError === 0) return undefined
  const z = (difference + margin) / standardError
  return {z, p: normalSf(z), lower: difference - normalQuantile(confidence) * standardError}
}

function requireCounts(...counts: number[]): void {
  for (const count of counts) {
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`a count is a whole number >= 0, not ${count}`)
  }
}
