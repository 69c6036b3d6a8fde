import {chiSquareSf} from './distributions.ts'
import {normalIsf, normalSf} from './normal.ts'
import {at, type Numbers, sumOf} from './numbers.ts'
import {orderOf} from './order.ts'

/*
 * p-values adjusted for the number of questions, in the order given: reject where the adjusted value is at or below the level.
 * All throw a RangeError when a p-value is outside 0 to 1. No p-values give none back.
 */

/** min(1, m·p): the chance of any false alarm stays below the level (Bonferroni). Equal p-values stay equal; an empty list stays empty; RangeError for NaN and what is not within 0 to 1. */
export const bonferroni = (p: Numbers): number[] => Array.from(checked(p), (value) => Math.min(1, value * p.length))

/** 1 - (1 - p)^m: the same for independent tests (Šidák). Equal p-values stay equal; an empty list stays empty; RangeError for NaN and what is not within 0 to 1. */
export const sidak = (p: Numbers): number[] => Array.from(checked(p), (value) => -Math.expm1(p.length * Math.log1p(-value)))

/** Holm 1979: as safe as Bonferroni, under any dependence, and never weaker. Equal p-values stay equal; an empty list stays empty; RangeError for NaN and what is not within 0 to 1. */
export const holm = (p: Numbers): number[] => stepDown(checked(p), (rank, m) => m - rank + 1)

/** Hochberg 1988: stronger than Holm, for independent or positively dependent tests. Equal p-values stay equal; an empty list stays empty; RangeError for NaN and what is not within 0 to 1. */
export const hochberg = (p: Numbers): number[] => stepUp(checked(p), (rank, m) => m - rank + 1)

/** Benjamini & Hochberg 1995: the expected share of false alarms among the alarms stays below the level. Equal p-values stay equal; an empty list stays empty; RangeError for NaN and what is not within 0 to 1. */
export const benjaminiHochberg = (p: Numbers): number[] => stepUp(checked(p), (rank, m) => m / rank)

/** Benjamini & Yekutieli 2001: the same under any dependence. Equal p-values stay equal; an empty list stays empty; RangeError for NaN and what is not within 0 to 1. */
export function benjaminiYekutieli(p: Numbers): number[] {
  const harmonic = sumOf(p.length, (index) => 1 / (index + 1))
  return stepUp(checked(p), (rank, m) => (m * harmonic) / rank)
}

/** Fisher's combination of independent p-values: -2·Σ ln p is chi-square with 2m degrees of freedom. RangeError for an empty list, NaN and what is not within 0 to 1. */
export function fisherCombined(p: Numbers): number {
  if (p.length === 0) throw new RangeError('there are no p-values to combine')
  return chiSquareSf(-2 * sumOf(checked(p).length, (index) => Math.log(at(p, index))), 2 * p.length)
}

/** Stouffer's combination of independent p-values: Σ z / √m is normal. RangeError for an empty list, NaN and what is not within 0 to 1. */
export function stoufferCombined(p: Numbers): number {
  if (p.length === 0) throw new RangeError('there are no p-values to combine')
  return normalSf(sumOf(checked(p).length, (index) => normalIsf(at(p, index))) / Math.sqrt(p.length))
}

/** From the smallest p up, never falling. `rank` counts from 1. */
function stepDown(p: Numbers, factor: (rank: number, m: number) => number): number[] {
  const adjusted = new Array<number>(p.length).fill(1)
  let largest = 0
  orderOf(p).forEach((index, position) => {
    largest = Math.max(largest, Math.min(1, at(p, index) * factor(position + 1, p.length)))
    adjusted[index] = largest
  })
  return adjusted
}

/** From the largest p down, never rising. */
function stepUp(p: Numbers, factor: (rank: number, m: number) => number): number[] {
  const adjusted = new Array<number>(p.length).fill(1)
  const order = orderOf(p)
  let smallest = 1
  for (let position = order.length - 1; position >= 0; position--) {
    const index = at(order, position)
    smallest = Math.min(smallest, at(p, index) * factor(position + 1, p.length))
    adjusted[index] = smallest
  }
  return adjusted
}

function checked(p: Numbers): Numbers {
  for (let index = 0; index < p.length; index++) {
    const value = at(p, index)
    if (!(value >= 0 && value <= 1)) throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`)
  }
  return p
}
