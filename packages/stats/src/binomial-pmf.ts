import {deviance, lgamma, stirlingError} from './gamma.ts'

/**
 * Chance of exactly k successes in n trials with chance p, in Loader's form: full precision also for large n.
 *
 * @throws RangeError when n or k is no whole number >= 0 or p is outside 0 to 1.
 */
export function binomialPmf(k: number, n: number, p: number): number {
  if (!(Number.isSafeInteger(n) && Number.isSafeInteger(k) && n >= 0 && p >= 0 && p <= 1)) {
    throw new RangeError(`no binomial distribution has n = ${n}, k = ${k} and p = ${p}`)
  }
  if (k < 0 || k > n) return 0
  if (p === 0 || p === 1) return (p === 0 ? k === 0 : k === n) ? 1 : 0
  if (k === 0) return Math.exp(n * Math.log1p(-p))
  if (k === n) return Math.exp(n * Math.log(p))
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p))
  return Math.sqrt(n / (2 * Math.PI * k * (n - k))) * Math.exp(exponent)
}

/**
 * ln of the binomial coefficient "n over k".
 *
 * @throws RangeError when k is outside 0 to n.
 */
export function logChoose(n: number, k: number): number {
  if (!(k >= 0 && k <= n)) throw new RangeError(`there is no binomial coefficient of ${n} over ${k}`)
  if (k === 0 || k === n) return 0
  return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
}
