import {normalCdf, normalIsf, normalPdf, normalSf} from './normal.ts'
import {requireProbability} from './numbers.ts'

/** How the error rate is spent over the information. */
export type Spending = 'obrien-fleming' | 'pocock'

/**
 * Error rate spent up to the information fraction t (Lan & DeMets 1983): O'Brien-Fleming 2 - 2Φ(z(1 - α/2)/√t), Pocock α·ln(1 + (e - 1)·t).
 *
 * @throws RangeError when t is not above 0 and at most 1, or alpha not between 0 and 1.
 */
export function alphaSpent(spending: Spending, t: number, alpha: number): number {
  requireProbability('alpha', alpha)
  if (!(t > 0 && t <= 1)) throw new RangeError(`an information fraction is above 0 and at most 1, not ${t}`)
  return spending === 'pocock' ? alpha * Math.log1p((Math.E - 1) * t) : 2 * normalSf(normalIsf(alpha / 2) / Math.sqrt(t))
}

/** Points (an odd number) of the grid on which the density of the paths that go on is carried from look to look. */
const gridPoints = 401

/**
 * Two-sided boundaries |Z| >= b_k of a group-sequential test, so that the error spent up to look k is `spent[k]`: the density of the paths that went on is integrated
 * from look to look (Armitage, McPherson & Rowe 1969), each boundary found by bisection. Accurate to about 1e-6.
 *
 * @param fractions information at each look, ascending, the last at most 1.
 * @param spent two-sided error rate spent up to each look, ascending.
 * @throws RangeError when lengths differ or a list does not ascend.
 */
export function groupSequentialBounds(fractions: readonly number[], spent: readonly number[]): number[] {
  if (fractions.length === 0 || fractions.length !== spent.length) throw new RangeError('one error rate is needed for each look')
  const bounds: number[] = []
  let density: Density | undefined
  let before = {t: 0, spent: 0}
  for (const [look, t] of fractions.entries()) {
    const total = spent[look] as number
    if (!(t > before.t && t <= 1 && total > before.spent && total < 1)) throw new RangeError('information and spent error ascend')
    const now = total - before.spent
    const step = t - before.t
    const bound = density === undefined ? normalIsf(now / 2) : boundOf(density, t, step, now)
    bounds.push(bound)
    density = carried(density, t, step, bound)
    before = {t, spent: total}
  }
  return bounds
}

/** Density of the score process √t·Z over an even grid, of the paths that have not stopped. */
interface Density {
  readonly points: Float64Array
  readonly weights: Float64Array
}

function boundOf(density: Density, t: number, step: number, spend: number): number {
  const crossing = (bound: number): number => {
    const edge = bound * Math.sqrt(t)
    return density.points.reduce((sum, point, index) => {
      const tails = normalSf((edge - point) / Math.sqrt(step)) + normalCdf((-edge - point) / Math.sqrt(step))
      return sum + (density.weights[index] as number) * tails
    }, 0)
  }
  let [low, high] = [0, 12]
  for (let round = 0; round < 44; round++) {
    const middle = (low + high) / 2
    if (crossing(middle) > spend) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function carried(density: Density | undefined, t: number, step: number, bound: number): Density {
  const edge = bound * Math.sqrt(t)
  const width = (2 * edge) / (gridPoints - 1)
  const points = Float64Array.from({length: gridPoints}, (_, index) => -edge + index * width)
  const root = Math.sqrt(step)
  const at = (x: number): number => {
    if (density === undefined) return normalPdf(x / root) / root
    let sum = 0
    for (let index = 0; index < density.points.length; index++) {
      const z = (x - (density.points[index] as number)) / root
      if (z > -9 && z < 9) sum += (density.weights[index] as number) * normalPdf(z)
    }
    return sum / root
  }
  const weights = points.map((x, index) => (at(x) * width * simpson(index)) / 3)
  return {points, weights}
}

/** Simpson's weights: 1, 4, 2, 4, … 4, 1. */
function simpson(index: number): number {
  if (index === 0 || index === gridPoints - 1) return 1
  return index % 2 === 1 ? 4 : 2
}
