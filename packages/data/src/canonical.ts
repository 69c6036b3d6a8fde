import type {ColumnKind} from './profile/types.ts'
import {readTime} from './time-reader.ts'
import {utc, type Zone} from './zone.ts'

/**
 * What equality of cells is about: values, however they are written. `double` is a number of which one side was stored as a binary floating-point
 * number: both are compared as doubles. `mixed` is a column that holds numbers, times or truths in one place and text in another: each cell counts
 * as what it looks like.
 */
export type EqualityKind = ColumnKind | 'double' | 'mixed'

/**
 * One text for each value of a kind: two cells are equal when theirs are (docs/cells.md, "Equality"). A cell that is no value of the kind is its own
 * text; undefined stands for no value at all: NaN, and an empty cell of any kind but text.
 *
 * - numbers by their exact decimal value, of any size: `7`, `7.0`, `+7`, `7e0` and `0.7e1` are one number. A decimal of more than 15 digits that is
 *   what a double prints (`0.10000000000000001`) is that double;
 * - times by their moment, to the nanosecond; without an offset they are of the zone;
 * - truths by value; text as it is.
 */
export function canonicalValue(kind: EqualityKind, text: string, zone: Zone = utc): string | undefined {
  if (kind === 'text') return text
  if (text === '') return undefined
  switch (kind) {
    case 'integer':
    case 'number':
      return numberOr(text)
    case 'double':
      return doubleOr(text)
    case 'time':
      return canonicalTime(text, zone) ?? text
    case 'boolean':
      return canonicalTruth(text) ?? text
    default:
      return mixedValue(text, zone)
  }
}

/** Whether a text is a value of a kind. */
export function isOfKind(kind: 'number' | 'time' | 'boolean', text: string): boolean {
  if (kind === 'number') return canonicalNumber(text) !== undefined || isNan(text)
  return (kind === 'time' ? readTime(text) : canonicalTruth(text)) !== undefined
}

const isNan = (text: string): boolean => /^[+-]?nan$/i.test(text)

const numberOr = (text: string): string | undefined => (isNan(text) ? undefined : (canonicalNumber(text) ?? text))

function doubleOr(text: string): string | undefined {
  if (isNan(text)) return undefined
  const exact = canonicalNumber(text)
  if (exact === undefined || exact.endsWith('inf')) return exact ?? text
  return canonicalNumber(String(Number(exact)))
}

/** Truths are the numbers 1 and 0 where the other side may have written these. */
function mixedValue(text: string, zone: Zone): string | undefined {
  if (isNan(text)) return undefined
  const truth = canonicalTruth(text)
  if (truth !== undefined) return truth === 'true' ? '1' : '0'
  return canonicalNumber(text) ?? canonicalTime(text, zone) ?? text
}

function canonicalTruth(text: string): 'true' | 'false' | undefined {
  if (text === 'true' || text === 'True' || text === 'TRUE') return 'true'
  return text === 'false' || text === 'False' || text === 'FALSE' ? 'false' : undefined
}

const numberForm = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,7}))?$/
/** Zeros that are written out on either side of the digits; beyond them an exponent is shorter. */
const mostZeros = 40
/** Digits of a decimal that a double always keeps apart from all others. */
const digitsOfDouble = 15

/**
 * One text for each number: its shortest decimal, with an exponent only where it has more than 40 zeros. Undefined when the text is no number; a
 * number with leading zeros (`007`) is text.
 */
export function canonicalNumber(text: string): string | undefined {
  if (isPlain(text)) return text
  const number = parts(text)
  if (number === undefined) return infinity(text)
  const {digits, shift} = number
  return digits.length > digitsOfDouble && shift < 0 ? printedDouble(number) : written(number)
}

/** `digits × 10^shift`, without zeros at either end of the digits. */
interface Parts {
  readonly isNegative: boolean
  readonly digits: string
  readonly shift: number
}

function parts(text: string): Parts | undefined {
  const match = numberForm.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return undefined
  if (whole.length > 1 && whole.startsWith('0')) return undefined
  const significant = `${whole}${fraction}`.replace(/^0+/, '')
  const digits = significant.replace(/0+$/, '')
  return {isNegative: sign === '-', digits, shift: Number(exponent) - fraction.length + (significant.length - digits.length)}
}

function written({isNegative, digits, shift}: Parts): string {
  if (digits === '') return '0'
  const sign = isNegative ? '-' : ''
  if (shift >= 0) return shift > mostZeros ? `${sign}${digits}e${shift}` : `${sign}${digits}${'0'.repeat(shift)}`
  const point = digits.length + shift
  if (point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
  return point < -mostZeros ? `${sign}${digits}e${shift}` : `${sign}0.${'0'.repeat(-point)}${digits}`
}

/** Programs that write doubles with 17 or more digits mean the double: its shortest name, when it prints so. */
function printedDouble(number: Parts): string {
  const {isNegative, digits, shift} = number
  const value = Number(`${digits}e${shift}`)
  if (!Number.isFinite(value) || value === 0 || digits.length > 100) return written(number)
  const printed = value.toPrecision(digits.length).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '')
  const short = printed === digits ? parts(String(value)) : undefined
  return written(short === undefined ? number : {...short, isNegative})
}

/** The most usual numbers are written as they should be: an integer, or a decimal of few digits that does not end in a zero. */
function isPlain(text: string): boolean {
  return text.length <= digitsOfDouble && /^-?[1-9]\d*(?:\.\d*[1-9])?$|^-?0\.\d*[1-9]$|^0$/.test(text)
}

function infinity(text: string): string | undefined {
  const match = /^([+-]?)inf(?:inity)?$/i.exec(text)
  return match === null ? undefined : `${match[1] === '-' ? '-' : ''}inf`
}

/** One text for each moment; undefined when the text is no time. */
export function canonicalTime(text: string, zone: Zone = utc): string | undefined {
  const time = readTime(text, zone)
  if (time === undefined) return undefined
  const beyond = /[.,]\d{6}(\d{1,3})/.exec(text)?.[1]?.replace(/0+$/, '') ?? ''
  return `t${time.micros}${beyond === '' ? '' : `.${beyond}`}`
}
