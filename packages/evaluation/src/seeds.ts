import {studentQuantile, studentSf} from '@modelflight/stats/distributions'
import type {Estimate} from './estimate.ts'
import {canonicalName, type Measurements} from './metrics.ts'

/**
 * The mean of a metric over several seeds, from the names that train writes into metrics.json: `seeds.count`, and `seeds.<metric>.mean` and
 * `.sd`. Its interval is Student's t of that mean: how much the training scatters, not how much a few rows of evaluation do.
 *
 * @returns undefined without at least two seeds that differ: seeds that change nothing show nothing.
 */
export function seedEstimate(metric: string, measurements: Measurements): Estimate | undefined {
  const name = canonicalName(metric, measurements)
  const number = (key: string): number => {
    const found = measurements.get(`seeds.${key}`)
    return found?.kind === 'value' ? found.value : Number.NaN
  }
  const [n, value, sd] = [number('count'), number(`${name}.mean`), number(`${name}.sd`)]
  if (!Number.isSafeInteger(n) || n < 2 || !Number.isFinite(value) || !(sd > 0)) return undefined
  const standardError = sd / Math.sqrt(n)
  const above = (limit: number): number => studentSf((value - limit) / standardError, n - 1)
  return {
    value,
    n,
    method: 'seeds',
    standardError,
    interval: (confidence) => {
      const half = studentQuantile((1 + confidence) / 2, n - 1) * standardError
      return [value - half, value + half]
    },
    above,
    below: (limit) => studentSf((limit - value) / standardError, n - 1),
  }
}
