import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openRuntimeApi, parseTable} from '../src/haproxy/runtime-api.ts'
import {weightsOf} from '../src/haproxy/weights.ts'

describe('the weights of HAProxy', () => {
  test('are exact for every whole percent', () => {
    for (let percent = 0; percent <= 100; percent++) expect(weightsOf([percent, 100 - percent]).error).toBeLessThan(1e-9)
  })

  test('come within 0.2 points of any two shares of a percent and more, in whole numbers up to 256 (seed 5)', () => {
    const property = fc.property(fc.double({min: 1, max: 99, noNaN: true}), (percent) => {
      const {weights, error} = weightsOf([percent, 100 - percent])
      expect(weights.every((weight) => Number.isInteger(weight) && weight >= 1 && weight <= 256)).toBe(true)
      const [canary = 0, stable = 0] = weights
      expect(Math.abs((100 * canary) / (canary + stable) - percent)).toBeCloseTo(error, 9)
      expect(error).toBeLessThan(0.2)
    })
    fc.assert(property, {seed: 5})
  })

  test('keep a share that is not 0 above 0, and 0 at 0', () => {
    expect(weightsOf([0.01, 99.99]).weights[0]).toBeGreaterThan(0)
    expect(weightsOf([0, 100]).weights).toEqual([0, 1])
    expect(weightsOf([5, 5, 90]).error).toBeLessThan(1e-9)
  })

  test.each([[[0, 0]], [[-1, 101]], [[Number.NaN, 1]], [[]]])('refuse %j', (percents) => {
    expect(() => weightsOf(percents)).toThrow(RangeError)
  })
})

describe('the runtime API', () => {
  test('reads tables by their header, whatever comes before', () => {
    expect(parseTable('1\n# a b\n1 2\n\n', ' ')).toEqual([
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    ])
    expect(parseTable('# a,b,\nx,,\n', ',')).toEqual([
      new Map([
        ['a', 'x'],
        ['b', ''],
        ['', ''],
      ]),
    ])
    expect(parseTable('Permission denied\n', ' ')).toEqual([])
  })

  test.each(['show stat\ndel server a/b', 'show; quit', ''])('takes no command %j', async (command) => {
    await expect(openRuntimeApi({address: '/nowhere'}).run(command)).rejects.toThrow(RangeError)
  })

  test('that is not there is a failed dependency', async () => {
    await expect(openRuntimeApi({address: '/nowhere/admin.sock'}).run('show stat')).rejects.toMatchObject({errorClass: 'dependency-failed'})
  })
})
