import {createRandom} from '@modelflight/stats/random'
import {maxError} from '@modelflight/stats/regression-metrics'
import {type Estimate, type Named, normalEstimate} from './estimate.ts'
import type {MetricFunction} from './metric-functions.ts'

/** From here on the spread between blocks takes the place of the bootstrap over rows, whose cost is that of hundreds of whole evaluations. */
export const blocksFrom = 50_000
const blocks = 100

/**
 * An estimate whose variance is that between random blocks of the rows, over their number (batch means): the cost is one more evaluation, whatever the
 * rows. Blocks have 500 rows at least, so that what a smooth statistic differs by from a mean of its blocks is small beside its spread.
 *
 * @throws RangeError when a block does not define the statistic.
 */
export function blockEstimate(named: Named, rows: number, statistic: (rows: Uint32Array) => number, seed: number): Estimate {
  const order = shuffledRows(rows, seed)
  const values = Float64Array.from({length: blocks}, (_, block) =>
    statistic(order.subarray(Math.floor((block * rows) / blocks), Math.floor(((block + 1) * rows) / blocks))),
  )
  if (values.some((value) => !Number.isFinite(value))) throw new RangeError('a block has no value')
  const mean = values.reduce((sum, value) => sum + value, 0) / blocks
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (blocks - 1) / blocks
  // The variance of Student's t with one degree of freedom less than blocks: the spread itself is estimated.
  return normalEstimate(named, (spread * (blocks - 1)) / (blocks - 3))
}

/** Whether a metric may be found block by block: the largest of some values says nothing of the largest of all. */
export function isBlockwise(metric: MetricFunction): boolean {
  if (metric.kind === 'latency') return metric.look !== 'max'
  if (metric.kind === 'scores') return metric.name !== 'mce'
  return metric.kind !== 'amounts' || metric.of !== maxError
}

function shuffledRows(rows: number, seed: number): Uint32Array {
  const random = createRandom(seed)
  const order = new Uint32Array(rows)
  for (let row = 0; row < rows; row++) {
    const other = random.integer(row + 1)
    order[row] = order[other] ?? 0
    order[other] = row
  }
  return order
}
