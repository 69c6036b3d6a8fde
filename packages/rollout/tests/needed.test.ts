import {binomialDraw, createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {type AnalysisRules, analyse} from '../src/analysis.ts'
import {type Assumption, requestsNeeded} from '../src/needed.ts'

const rules: AnalysisRules = {
  ...{alpha: 0.05, maxErrorRateIncrease: 0.01, maxWrongAnswerIncrease: undefined, maxLatencyRatio: undefined},
  ...{minRequests: 100, maxRequests: 20_000},
}
const equal: Assumption = {metric: 'error rate', rate: 0.02, harm: 0, weight: 50, beside: 50, decision: 'promote'}
const worse: Assumption = {...equal, harm: 0.02, decision: 'roll back'}

/** Share of made-up rollouts in which a decision has fallen by then, looking twenty times. */
function decidedBy({rate, harm, weight, beside, decision}: Assumption, requests: number): number {
  const random = createRandom(11)
  const runs = 200
  let fell = 0
  for (let run = 0; run < runs; run++) {
    const sums = {stable: {n: 0, errors: 0}, canary: {n: 0, errors: 0}}
    for (let look = 0; look < 20; look++) {
      const [n, others] = [Math.ceil(requests / 20), Math.ceil((requests * beside) / weight / 20)]
      sums.canary.n += n
      sums.canary.errors += binomialDraw(random, n, rate + harm)
      sums.stable.n += others
      sums.stable.errors += binomialDraw(random, others, rate)
      const counts = (arm: {n: number; errors: number}) => ({
        requests: arm.n,
        errors: arm.errors,
        labelled: 0,
        wrong: 0,
        latencyP95: undefined,
      })
      const found = analyse({stable: counts(sums.stable), canary: counts(sums.canary)}, weight, rules).decision
      if (found === 'continue') continue
      if (found === decision) fell++
      break
    }
  }
  return fell / runs
}

describe('the requests that a decision needs', () => {
  test.each([
    ['promoting an equal one', equal],
    ['rolling a worse one back', worse],
    ['rolling a worse one back at 10 %', {...worse, weight: 10, beside: 90}],
  ])('%s: the decision has fallen by then in nine of ten made-up rollouts, and not much earlier', (_, assumption) => {
    const needed = requestsNeeded(assumption, rules) ?? 0
    expect(needed).toBeGreaterThan(rules.minRequests)
    expect(decidedBy(assumption, needed)).toBeGreaterThanOrEqual(0.88)
    expect(decidedBy(assumption, needed / 3)).toBeLessThan(0.88)
  })

  test('more harm needs fewer, a smaller margin needs more, and never fewer than the least', () => {
    const needed = (assumption: Assumption, more: Partial<AnalysisRules> = {}) =>
      requestsNeeded(assumption, {...rules, ...more}) ?? Infinity
    expect(needed({...worse, harm: 0.1})).toBeLessThan(needed(worse))
    expect(needed({...worse, harm: 0.9})).toBeGreaterThanOrEqual(rules.minRequests)
    expect(needed(equal, {maxErrorRateIncrease: 0.02})).toBeLessThan(needed(equal))
  })

  test('what can not be decided within the most requests has no number; an extension allows more', () => {
    const hard = {...equal, rate: 0.2}
    const tight = {...rules, maxErrorRateIncrease: 0.02, maxRequests: 4_000}
    expect(requestsNeeded(hard, tight)).toBeUndefined()
    expect(requestsNeeded(hard, {...tight, patience: 4})).toBeGreaterThan(4_000)
  })
})
