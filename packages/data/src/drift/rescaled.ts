import type {SharedCells} from './cells.ts'
import {total} from './questions.ts'
import type {Rescaled} from './types.ts'

type Ordered = Extract<SharedCells, {kind: 'ordered'}>

/** Quotients of units that people mix up: powers of ten, seconds to days, bytes, pounds, miles, inches, gallons, feet, degrees and radians. */
const quotients: readonly number[] = [
  10, 100, 1_000, 10_000, 1e5, 1e6, 1e9, 60, 3_600, 86_400, 1_440, 24, 1_024, 1_048_576, 2.204_62, 1.609_34, 2.54, 25.4, 3.785_41, 3.280_84,
  57.295_78, 3.6,
]
const unitFactors: readonly number[] = [-1, ...quotients.flatMap((factor) => [factor, 1 / factor])]

/** Celsius, Fahrenheit and Kelvin. */
const temperatures: readonly {readonly factor: number; readonly offset: number; readonly words: string}[] = [
  {factor: 1.8, offset: 32, words: 'as if Celsius had become Fahrenheit'},
  {factor: 5 / 9, offset: -160 / 9, words: 'as if Fahrenheit had become Celsius'},
  {factor: 1, offset: 273.15, words: 'as if Celsius had become Kelvin'},
  {factor: 1, offset: -273.15, words: 'as if Kelvin had become Celsius'},
]

/**
 * One factor (or a scale of temperature) that makes the reference look like the current data; undefined when none does. Units that people mix up are tried first, then the quotient of the medians.
 * A candidate counts when the Kolmogorov-Smirnov distance that it leaves is what chance and the width of cells leave, and a small part of what was there before.
 */
export function rescaledBy(cells: SharedCells): Rescaled | undefined {
  if (cells.kind !== 'ordered') return undefined
  const [n, m] = [total(cells.reference), total(cells.current)]
  const before = gapOf(cells, 1, 0)
  const bound = Math.min(before / 3, 1.63 * Math.sqrt((n + m) / (n * m)) + 0.02)
  if (!(before > 0.05)) return undefined
  const fits = (factor: number, offset = 0): boolean => gapOf(cells, factor, offset) <= bound
  const [low, high] = [medianOf(cells.positions, cells.reference), medianOf(cells.positions, cells.current)]
  const quotient = high / low
  const spreads = spreadOf(cells.positions, cells.current) / spreadOf(cells.positions, cells.reference)
  const isNear = (factor: number): boolean =>
    factor === -1 ||
    [quotient, spreads].some((found) => Math.abs(found / factor - 1) < (Math.abs(Math.log(factor)) < Math.log(4) ? 0.03 : 0.15))
  // The usual ones come first: what 1,000 explains is not 1,024.
  const unit = unitFactors.find((factor) => isNear(factor) && fits(factor))
  if (unit !== undefined) return {factor: unit, offset: 0, isUnit: true, words: factorWords(unit, true)}
  const scale = temperatures.find(({factor, offset}) => fits(factor, offset))
  if (scale !== undefined) return {...scale, isUnit: true, words: `${scale.words}: a change of unit?`}
  if (!Number.isFinite(quotient) || quotient <= 0 || Math.abs(Math.log(quotient)) < Math.log(1.1) || !fits(quotient)) return undefined
  // A shift explains it as well: then a factor would say more than is known.
  return gapOf(cells, 1, high - low) <= gapOf(cells, quotient, 0)
    ? undefined
    : {factor: quotient, offset: 0, isUnit: false, words: factorWords(quotient, false)}
}

function factorWords(factor: number, isUnit: boolean): string {
  if (factor === -1) return 'the sign of all values changed'
  const times = factor >= 1 ? factor : 1 / factor
  const digits = String(Number(times.toPrecision(isUnit ? 4 : 2)))
  const words = `all values are about ${digits} times ${factor >= 1 ? 'larger' : 'smaller'}`
  return isUnit ? `${words}: a change of unit?` : words
}

/** Largest gap between the distribution functions when the reference's values are scaled. */
function gapOf({positions, reference, current}: Ordered, factor: number, offset: number): number {
  const [n, m] = [total(reference), total(current)]
  const order = factor < 0 ? Array.from(positions.keys()).reverse() : Array.from(positions.keys())
  const scaled = order.flatMap((cell) =>
    (reference[cell] as number) > 0 ? [[(positions[cell] as number) * factor + offset, (reference[cell] as number) / n] as const] : [],
  )
  let [next, below, gap, sum] = [0, 0, 0, 0]
  for (const [cell, count] of current.entries()) {
    if (count === 0) continue
    // Values within a cell's width of each other are the same.
    const edge = (positions[cell] as number) + Math.abs(positions[cell] as number) * 1e-9
    while (next < scaled.length && (scaled[next]?.[0] as number) < edge - 2e-9 * Math.abs(edge)) below += scaled[next++]?.[1] as number
    gap = Math.max(gap, Math.abs(below - sum))
    while (next < scaled.length && (scaled[next]?.[0] as number) <= edge) below += scaled[next++]?.[1] as number
    sum += count / m
    gap = Math.max(gap, Math.abs(below - sum))
  }
  return gap
}

/** Distance of the quartiles. */
const spreadOf = (positions: readonly number[], counts: Float64Array): number =>
  quantileOf(positions, counts, 0.75) - quantileOf(positions, counts, 0.25)

/** The middle value of counted positions. */
export const medianOf = (positions: readonly number[], counts: Float64Array): number => quantileOf(positions, counts, 0.5)

function quantileOf(positions: readonly number[], counts: Float64Array, share: number): number {
  const wanted = total(counts) * share
  let sum = 0
  for (const [cell, count] of counts.entries()) {
    sum += count
    if (sum >= wanted && count > 0) return positions[cell] as number
  }
  return Number.NaN
}
