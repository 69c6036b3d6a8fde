import {logChoose} from './binomial-pmf.ts'

/**
 * Fisher's exact test of a 2 x 2 table [[a, b], [c, d]], two-sided: the chance of all tables with these margins that are at most as likely as this one.
 *
 * @throws RangeError when a count is no whole number >= 0.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  for (const count of [a, b, c, d]) {
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`a count is a whole number >= 0, not ${count}`)
  }
  const [first, second, successes] = [a + b, c + d, a + c]
  if (first + second === 0) return 1
  const whole = logChoose(first + second, successes)
  const chance = (hits: number): number => Math.exp(logChoose(first, hits) + logChoose(second, successes - hits) - whole)
  const observed = chance(a) * (1 + 1e-7)
  let p = 0
  for (let hits = Math.max(0, successes - second); hits <= Math.min(first, successes); hits++) {
    const likely = chance(hits)
    if (likely <= observed) p += likely
  }
  return Math.min(1, p)
}
