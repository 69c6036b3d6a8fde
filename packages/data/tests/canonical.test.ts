import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {canonicalNumber, canonicalTime, canonicalValue} from '../src/canonical.ts'
import {zoneOf} from '../src/zone.ts'

const seed = 20261201

/** A decimal of up to 38 digits, as digits and the number of them behind the point. */
const decimal = fc.record({
  sign: fc.constantFrom('', '-'),
  digits: fc.bigInt({min: 0n, max: 10n ** 38n - 1n}).map(String),
  places: fc.integer({min: 0, max: 20}),
})

interface Written {
  readonly sign: string
  readonly digits: string
  readonly places: number
}

const plain = ({sign, digits, places}: Written): string => {
  const padded = digits.padStart(places + 1, '0')
  return `${sign}${padded.slice(0, padded.length - places)}${places === 0 ? '' : `.${padded.slice(-places)}`}`
}

/** The same number in other spellings: a sign, zeros at the end, an exponent, a leading zero left out, a point that nothing follows. */
function spellings(number: Written): readonly string[] {
  const {sign, digits, places} = number
  const text = plain(number)
  const ended = places === 0 ? `${text}.` : text
  return [
    text,
    `${ended}0`,
    `${ended}000`,
    `${sign}${digits}e-${places}`,
    `${sign}${digits}.0E-${places}`,
    `${sign}0.${digits}e${digits.length - places}`,
    ...(sign === '' ? [`+${text}`] : []),
    ...(places > 0 && digits.length <= places ? [text.replace('0.', '.')] : []),
    ...(places === 0 ? [`${text}.`, `${text}e0`] : []),
  ]
}

const units = ({sign, digits, places}: Written): bigint => BigInt(`${sign}${digits}`) * 10n ** BigInt(20 - places)
/** Digits of a double keep decimals apart; beyond them a text may be the print of a double. */
const isShort = ({digits, places}: Written): boolean => digits.length <= 15 || places === 0

describe('numbers', () => {
  test('spellings of one number are one value', () => {
    fc.assert(
      fc.property(decimal, (number) => {
        const found = spellings(number).map((text) => canonicalNumber(text))
        expect(new Set(found).size).toBe(1)
        expect(found[0]).toBeDefined()
      }),
      {seed, numRuns: 3000},
    )
  })

  test('different numbers are different values, to the last of 38 digits', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(canonicalNumber(plain(a)) === canonicalNumber(plain(b))).toBe(units(a) === units(b))
      }),
      {seed, numRuns: 3000},
    )
    fc.assert(
      fc.property(decimal, fc.bigInt({min: 1n, max: 9n}), (a, more) => {
        const next = {...a, digits: String(BigInt(a.digits) + more)}
        if (isShort(a) && isShort(next)) expect(canonicalNumber(plain(a))).not.toBe(canonicalNumber(plain(next)))
      }),
      {seed, numRuns: 3000},
    )
    const long = '123456789012345678901234567890.'
    expect(canonicalNumber(`${long}12345671`)).not.toBe(canonicalNumber(`${long}12345672`))
    expect(canonicalNumber('18446744073709551615')).not.toBe(canonicalNumber('18446744073709551614'))
    expect(canonicalNumber('9007199254740993')).not.toBe(canonicalNumber('9007199254740992'))
    expect(canonicalNumber('9007199254740993.0')).toBe('9007199254740993')
  })

  test('a double is one value however many digits a program prints', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
        const short = canonicalNumber(String(value))
        for (const digits of [17, 18, 19, 25]) {
          if (!Number.isInteger(value)) expect(canonicalNumber(value.toPrecision(digits))).toBe(short)
          expect(canonicalValue('double', value.toExponential(digits))).toBe(canonicalValue('double', String(value)))
        }
      }),
      {seed, numRuns: 2000},
    )
  })

  test.each(['', ' 7', '7 ', '007', '00', '1_000', '1,5', '0x10', '.', '-', '+', 'e5', '1e', '--1', '١'])('%j is no number', (text) => {
    expect(canonicalNumber(text)).toBeUndefined()
  })

  test('NaN is no value, infinities are by their sign, zero has none', () => {
    expect(['NaN', 'nan', '-NaN', ''].map((text) => canonicalValue('number', text))).toEqual(new Array(4).fill(undefined))
    expect(['inf', 'Infinity', '+INF', '-inf'].map((text) => canonicalValue('number', text))).toEqual(['inf', 'inf', 'inf', '-inf'])
    expect(['0', '-0', '0.00', '0e7', '-.0'].map((text) => canonicalNumber(text))).toEqual(new Array(5).fill('0'))
  })
})

describe('times', () => {
  const moment = fc.record({
    seconds: fc.integer({min: -2_000_000_000, max: 4_000_000_000}),
    nanos: fc.constantFrom('', '.5', '.123', '.123456', '.123456789', '.000000001'),
    minutes: fc.integer({min: -18 * 60, max: 18 * 60}),
  })
  const two = (number: number): string => String(number).padStart(2, '0')
  const written = (seconds: number, minutes: number, nanos: string, separator: string): string => {
    const local = new Date((seconds + minutes * 60) * 1000).toISOString().slice(0, 19).replace('T', separator)
    const east = Math.abs(minutes)
    return `${local}${nanos}${minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(east / 60))}:${two(east % 60)}`}`
  }

  test('one moment is one value, whatever its offset, its separator and the zeros at its end', () => {
    fc.assert(
      fc.property(moment, ({seconds, nanos, minutes}) => {
        const value = canonicalTime(written(seconds, 0, nanos, 'T'))
        expect(value).toBeDefined()
        expect(canonicalTime(written(seconds, minutes, nanos, ' '))).toBe(value)
        expect(canonicalTime(written(seconds, 0, nanos, ' ').slice(0, -1))).toBe(value)
        if (nanos !== '' && nanos.length < 10) expect(canonicalTime(written(seconds, minutes, `${nanos}0`, 't'))).toBe(value)
        expect(canonicalTime(written(seconds + 1, minutes, nanos, 'T'))).not.toBe(value)
      }),
      {seed, numRuns: 2000},
    )
    expect(canonicalTime('2025-01-01')).toBe(canonicalTime('2025-01-01T00:00:00Z'))
    expect(canonicalTime('2025-01-01 00:00:00+00')).toBe(canonicalTime('2025-01-01T01:00+0100'))
    expect(canonicalTime('2025-01-01T00:00:00.000000001Z')).not.toBe(canonicalTime('2025-01-01T00:00:00.000000002Z'))
  })

  test.each(['Mar 1 2025', '01/03/2025', '2025-02-30', '2025-3-1', '1735689600', '2025', '2025-01-01T25:00:00', ''])(
    '%j is none',
    (text) => {
      expect(canonicalTime(text)).toBeUndefined()
    },
  )

  test('a time without an offset is one of its zone', () => {
    const zone = zoneOf('Australia/Sydney')
    expect(canonicalTime('2025-01-01T11:00:00', zone)).toBe(canonicalTime('2025-01-01T00:00:00Z'))
    expect(canonicalTime('2025-07-01 10:00', zone)).toBe(canonicalTime('2025-07-01T00:00:00Z'))
    expect(canonicalTime('2025-07-01T00:00:00Z', zone)).toBe(canonicalTime('2025-07-01T00:00:00Z'))
    // Skipped by the clocks: read as if they had not been changed. Shown twice: the first.
    expect(canonicalTime('2025-10-05T02:30:00', zone)).toBe(canonicalTime('2025-10-05T03:30:00', zone))
    expect(canonicalTime('2025-04-06T02:30:00', zone)).toBe(canonicalTime('2025-04-05T15:30:00Z'))
    expect(canonicalTime('2025-01-01T05:30:00', zoneOf('+05:30'))).toBe(canonicalTime('2025-01-01'))
    expect(['Mars/Olympus', '', '+19:00', '+1', 'a b', '../etc'].map(zoneOf)).toEqual(new Array(6).fill(undefined))
  })
})

test('text stays text, truths compare by value, and a mixed column by what each cell looks like', () => {
  expect(['7', '7.0', '07', ''].map((text) => canonicalValue('text', text))).toEqual(['7', '7.0', '07', ''])
  expect(['true', 'True', 'TRUE', 'false', 'yes'].map((text) => canonicalValue('boolean', text))).toEqual([
    'true',
    'true',
    'true',
    'false',
    'yes',
  ])
  expect(['7.0', '07', 'P7', 'True'].map((text) => canonicalValue('mixed', text))).toEqual(['7', '07', 'P7', '1'])
})
