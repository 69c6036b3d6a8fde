import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formatNumber, niceScale} from '../src/numbers.ts'

test.each([
  [0.1234567, '0.1235'],
  [1234567, '1,234,567'],
  [-0.032, '-0.032'],
  [0.00001234, '1.23e-5'],
  [null, '–'],
  [Number.NaN, '–'],
  [Infinity, '–'],
])('%s reads %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})

test('an axis goes in round steps', () => {
  expect(niceScale([0, 0.34], 4).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4])
  expect(niceScale([100, 600], 8).ticks).toEqual([100, 200, 300, 400, 500, 600])
  expect(niceScale([-3, 7], 5).ticks).toEqual([-4, -2, 0, 2, 4, 6, 8])
})

test('an axis always encloses its values with few, finite, rising ticks', () => {
  const values = fc.array(fc.double({noNaN: true, min: -1e299, max: 1e299}), {minLength: 1, maxLength: 10})
  fc.assert(
    fc.property(values, (list) => {
      const {ticks, low, high} = niceScale(list)
      const slack = Math.max(...list.map(Math.abs)) * 1e-9 + 1e-89
      expect(low).toBeLessThanOrEqual(Math.min(...list) + slack)
      expect(high).toBeGreaterThanOrEqual(Math.max(...list) - slack)
      expect(ticks.length).toBeLessThanOrEqual(20)
      expect(ticks.every(Number.isFinite)).toBe(true)
    }),
    {seed: 20041},
  )
})
