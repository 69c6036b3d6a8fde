import {requireBinary} from './binary-metrics.ts'
import {at, type Numbers, requireFinite, requireSameLength} from './numbers.ts'
import {orderOf} from './order.ts'

/** A rising step function through some points: between two of them it is linear, outside it is flat. */
export interface Isotonic {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/**
 * Isotonic regression of outcomes on scores: pools neighbours that violate the order (Ayer et al. 1955), with scikit-learn's linear interpolation between blocks. Turns scores into calibrated chances.
 *
 * @throws RangeError when columns are empty or unequal, a score is not finite or an outcome not 0 or 1.
 */
export function isotonicFit(score: Numbers, truth: Numbers): Isotonic {
  requireSameLength('isotonic regression', score, truth)
  requireFinite('score', score)
  requireBinary('truth', truth)
  const blocks: {low: number; high: number; sum: number; n: number}[] = []
  for (const row of orderOf(score)) {
    const [x, y] = [at(score, row), at(truth, row)]
    const last = blocks.at(-1)
    if (last !== undefined && last.high === x && last.low === x) {
      last.sum += y
      last.n++
    } else blocks.push({low: x, high: x, sum: y, n: 1})
  }
  const pooled: typeof blocks = []
  for (const block of blocks) {
    let current = block
    for (let before = pooled.at(-1); before !== undefined && before.sum / before.n >= current.sum / current.n; before = pooled.at(-1)) {
      current = {low: before.low, high: current.high, sum: before.sum + current.sum, n: before.n + current.n}
      pooled.pop()
    }
    pooled.push(current)
  }
  const points = pooled.flatMap(({low, high, sum, n}) =>
    low === high
      ? [[low, sum / n]]
      : [
          [low, sum / n],
          [high, sum / n],
        ],
  ) as [number, number][]
  return {x: points.map(([x]) => x), y: points.map(([, y]) => y)}
}

/**
 * The calibrated chance of a score; outside the scores that were seen that of the nearest.
 *
 * @throws RangeError for NaN.
 */
export function isotonicAt({x, y}: Isotonic, score: number): number {
  if (Number.isNaN(score)) throw new RangeError('a score that is NaN has no calibrated chance')
  let [low, high] = [0, x.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((x[middle] as number) < score) low = middle + 1
    else high = middle
  }
  if (low === 0) return y[0] as number
  if (low === x.length) return y[x.length - 1] as number
  const [x0, x1, y0, y1] = [x[low - 1], x[low], y[low - 1], y[low]] as [number, number, number, number]
  return y0 + ((y1 - y0) * (score - x0)) / (x1 - x0)
}
