import {jackknifeRows} from '@modelflight/stats/bootstrap'

/** Rows up to which leaving out each in turn is affordable. */
const mostJackknife = 1_000

/** Acceleration of BCa for a statistic of counts: leaving a row out takes 1 from its cell, so each cell is left out once and counts as its rows. */
export function cellAcceleration(counts: Float64Array, statistic: (counts: Float64Array) => number): number | undefined {
  const values: number[] = []
  const weights: number[] = []
  counts.forEach((count, cell) => {
    if (count < 1) return
    const left = counts.slice()
    left[cell] = count - 1
    values.push(statistic(left))
    weights.push(count)
  })
  return acceleration(values, weights)
}

/** Acceleration of BCa for a statistic of rows; undefined where there are too many to leave each out. */
export function rowAcceleration(rows: number, statistic: (rows: Uint32Array) => number): number | undefined {
  if (rows > mostJackknife) return undefined
  try {
    return acceleration(jackknifeRows(rows, statistic), undefined)
  } catch (error) {
    // One row less may leave a class empty; then the bias alone is corrected.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Acceleration of BCa: Σd³ / (6·(Σd²)^1.5), d = mean - leave-one-out value (Efron & Tibshirani 1993, 14.3). */
export function acceleration(values: ArrayLike<number>, weights: readonly number[] | undefined): number | undefined {
  const weight = (index: number): number => weights?.[index] ?? 1
  let [total, sum] = [0, 0]
  for (let index = 0; index < values.length; index++) {
    total += weight(index)
    sum += weight(index) * (values[index] ?? Number.NaN)
  }
  let [squares, cubes] = [0, 0]
  for (let index = 0; index < values.length; index++) {
    const d = sum / total - (values[index] ?? Number.NaN)
    squares += weight(index) * d * d
    cubes += weight(index) * d ** 3
  }
  const result = cubes / (6 * squares ** 1.5)
  return Number.isFinite(result) ? result : undefined
}
