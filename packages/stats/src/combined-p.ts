import {at, type Numbers} from './numbers.ts'

/**
 * One p-value of several that belong to the same question, by the Cauchy combination (Liu & Xie 2020): p = ½ - atan(mean of cot(π·p)) / π. Valid in the tail whatever their dependence, and
 * hardly larger than the common value where they agree.
 *
 * @throws RangeError when there are none or one is outside 0 to 1.
 */
export function cauchyCombined(p: Numbers): number {
  if (p.length === 0) throw new RangeError('there are no p-values')
  let total = 0
  for (let index = 0; index < p.length; index++) {
    const value = at(p, index)
    if (!(value >= 0 && value <= 1)) throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`)
    if (value === 0) return 0
    // A p-value of 1 would outweigh everything: it is taken as the next below.
    total += value < 1e-8 ? 1 / (Math.PI * value) : 1 / Math.tan(Math.PI * Math.min(value, 1 - 1e-3))
  }
  const mean = total / p.length
  return mean > 1e8 ? 1 / (Math.PI * mean) : 0.5 - Math.atan(mean) / Math.PI
}
