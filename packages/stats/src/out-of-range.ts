import {lgamma} from './gamma.ts'

/**
 * Chance that `count` or more of m new values lie outside the range of n earlier ones when nothing changed: exact for continuous values, conservative with ties. The two outer gaps of n values
 * together hold what lies below the second smallest one, so it is the chance that at most one of the first count + 1 pooled values is an earlier one (hypergeometric).
 *
 * @throws RangeError when a size is no positive whole number or count is outside 0 to m.
 */
export function outOfRangeP(count: number, n: number, m: number): number {
  if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0))
    throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`)
  if (!(Number.isSafeInteger(count) && count >= 0 && count <= m)) throw new RangeError(`of ${m} values ${count} can't be outside`)
  if (count === 0 || n === 1) return 1
  const all = logChoose(n + m, count + 1)
  const none = count + 1 > m ? 0 : Math.exp(logChoose(m, count + 1) - all)
  return Math.min(1, none + Math.exp(Math.log(n) + logChoose(m, count) - all))
}

const logChoose = (n: number, k: number): number => lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
