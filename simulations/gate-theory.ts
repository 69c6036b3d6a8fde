import {normalQuantile} from '@modelflight/stats/normal'

/** A test of "the candidate is worse by the margin or more" on counts of rows that one model alone gets right. */
export type Statistic = (onlyCandidate: number, onlyBaseline: number, n: number, margin: number) => number

/** Difference over its standard error as it was seen (Wald). */
export const wald: Statistic = (b, c, n, margin) => {
  const difference = (b - c) / n
  const variance = (b + c) / n - difference ** 2
  return (difference + margin) / Math.sqrt(variance / n)
}

/**
 * Score statistic (Tango 1998), found here in another way than in the gate: the likelihood under the margin is maximised by bisection of its
 * derivative, so that theory does not rest on the formula that it judges.
 */
export const score: Statistic = (b, c, n, margin) => {
  const rest = n - b - c
  // P(only baseline right) = p, P(only candidate right) = p - margin, and 1 - 2p + margin of the rows tell nothing.
  const slope = (p: number): number => (b === 0 ? 0 : b / (p - margin)) + (c === 0 ? 0 : c / p) - (2 * rest) / (1 - 2 * p + margin)
  let [low, high] = [margin, (1 + margin) / 2]
  for (let step = 0; step < 55; step++) {
    const middle = (low + high) / 2
    if (slope(middle) > 0) low = middle
    else high = middle
  }
  const variance = 2 * low - margin - margin ** 2
  return ((b - c) / n + margin) / Math.sqrt(variance / n)
}

/**
 * Exact chance that a test at level alpha does not show an equal model to be no worse by the margin: the sum over all counts, each with its trinomial
 * probability. Counts further than nine standard deviations from what is expected are left out.
 */
export function exactlyPowerless(statistic: Statistic, n: number, disagree: number, margin: number, alpha: number): number {
  const critical = normalQuantile(1 - alpha)
  const reach = 9 * Math.sqrt(n * disagree * (1 - disagree)) + 9
  const from = Math.max(0, Math.floor(n * disagree - reach))
  const to = Math.min(n, Math.ceil(n * disagree + reach))
  const logs = logFactorials(n)
  const [known, unknown] = [Math.log(disagree), Math.log(1 - 2 * disagree)]
  const log = (k: number): number => logs[k] ?? Number.NaN
  let chance = 0
  for (let b = from; b <= to; b++) {
    for (let c = from; c <= Math.min(to, n - b); c++) {
      const weight = Math.exp(log(n) - log(b) - log(c) - log(n - b - c) + (b + c) * known + (n - b - c) * unknown)
      if (weight > 1e-14 && !(statistic(b, c, n, margin) >= critical)) chance += weight
    }
  }
  return chance
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1)
  for (let k = 2; k <= most; k++) logs[k] = (logs[k - 1] ?? 0) + Math.log(k)
  return logs
}
