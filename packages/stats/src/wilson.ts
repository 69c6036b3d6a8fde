import {betaQuantile} from './beta.ts'
import type {Interval} from './bootstrap.ts'
import {normalQuantile} from './normal.ts'
import {requireProbability} from './numbers.ts'

/**
 * Wilson's score interval of a share: good cover also for few rows and shares near 0 and 1 (Wilson 1927).
 * RangeError for NaN and no rows; no successes are ordinary.
 *
 * @throws RangeError when n is not positive or the successes are outside 0 to n.
 */
export function wilson(successes: number, n: number, confidence = 0.95): Interval {
  requireShare(successes, n, confidence)
  const z = normalQuantile(0.5 + confidence / 2)
  const share = successes / n
  const scale = 1 + (z * z) / n
  const center = (share + (z * z) / (2 * n)) / scale
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [successes === 0 ? 0 : Math.max(0, center - reach), successes === n ? 1 : Math.min(1, center + reach)]
}

/** Clopper and Pearson's exact interval (1934): never covers less than asked for. Errors as `wilson`. */
export function clopperPearson(successes: number, n: number, confidence = 0.95): Interval {
  requireShare(successes, n, confidence)
  const tail = (1 - confidence) / 2
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    successes === n ? 1 : betaQuantile(1 - tail, successes + 1, n - successes),
  ]
}

/** Agresti and Coull's interval (1998): Wald's around Wilson's centre, cut to 0 and 1. Errors as `wilson`. */
export function agrestiCoull(successes: number, n: number, confidence = 0.95): Interval {
  requireShare(successes, n, confidence)
  const z = normalQuantile(0.5 + confidence / 2)
  const size = n + z * z
  const share = (successes + (z * z) / 2) / size
  const reach = z * Math.sqrt((share * (1 - share)) / size)
  return [Math.max(0, share - reach), Math.min(1, share + reach)]
}

/** Equal-tailed interval of the posterior under Jeffreys' prior Beta(½, ½). Errors as `wilson`. */
export function jeffreys(successes: number, n: number, confidence = 0.95): Interval {
  requireShare(successes, n, confidence)
  const tail = (1 - confidence) / 2
  return [betaQuantile(tail, successes + 0.5, n - successes + 0.5), betaQuantile(1 - tail, successes + 0.5, n - successes + 0.5)]
}

function requireShare(successes: number, n: number, confidence: number): void {
  requireProbability('the confidence', confidence)
  if (!(n > 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`)
}
