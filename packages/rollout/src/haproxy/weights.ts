/** HAProxy's weights are whole numbers up to this, and shares are weight / sum. */
const maxWeight = 256

/** A weight per share, in order, and how far the worst share is from what was asked, in percentage points. */
export interface Weights {
  readonly weights: readonly number[]
  readonly error: number
}

/**
 * The weights whose shares come nearest to the percentages. Whole percents are exact; others are within 0.2 points, or as near as 1/257 comes
 * to a share below it. A share that is not 0 gets a weight that is not 0, and 0 stays 0.
 *
 * @throws RangeError when a percentage is negative or not finite, or all are 0.
 */
export function weightsOf(percents: readonly number[]): Weights {
  const total = percents.reduce((sum, percent) => sum + percent, 0)
  if (!(total > 0) || !Number.isFinite(total) || percents.some((percent) => percent < 0)) throw new RangeError('shares must be positive')
  const shares = percents.map((percent) => percent / total)
  let best: Weights = {weights: [], error: Number.POSITIVE_INFINITY}
  for (let scale = 1; scale <= 2 * maxWeight && best.error > 1e-9; scale++) {
    const weights = shares.map((share) => (share === 0 ? 0 : Math.max(1, Math.round(share * scale))))
    if (Math.max(...weights) > maxWeight) continue
    const sum = weights.reduce((one, other) => one + other, 0)
    const error = 100 * Math.max(...weights.map((weight, index) => Math.abs(weight / sum - (shares[index] ?? 0))))
    if (error < best.error) best = {weights, error}
  }
  return best
}
