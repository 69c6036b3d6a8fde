import type {ColumnKind} from './profile/types.ts'

/** What a cell turned out to be. */
export const cellResult = {invalid: 0, number: 1, nonFinite: 2, big: 3, truth: 4} as const
export type CellResult = (typeof cellResult)[keyof typeof cellResult]

/** The value of the cell parsed last: reused, so that parsing makes no garbage. */
export const parsedCell: {number: number; big: bigint; isTrue: boolean} = {number: 0, big: 0n, isTrue: false}

const plus = 43
const minus = 45
const point = 46
const zero = 48
const nine = 57

const powers = Array.from({length: 23}, (_, exponent) => 10 ** exponent)
const bytesText = (bytes: Uint8Array, start: number, end: number): string => {
  let text = ''
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number)
  return text
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= zero && byte <= nine

/**
 * Parses a cell as a kind (docs/cells.md); the value lies in `parsedCell`.
 *
 * - number: a numeral, or `NaN`, `inf`, `Infinity` with a sign, in any case; beyond the range of a double is invalid;
 * - integer: a numeral whose value is whole, exact at any size within the range of a double;
 * - time: ISO 8601 date or date and time, microseconds since 1970 UTC; without an offset it is taken as UTC;
 * - boolean: `true` and `false`, also capitalised.
 */
export function parseCell(kind: Exclude<ColumnKind, 'text'>, bytes: Uint8Array, start: number, end: number): CellResult {
  switch (kind) {
    case 'number':
      return parseNumber(bytes, start, end)
    case 'integer':
      return parseInteger(bytes, start, end)
    case 'time':
      return parseTime(bytes, start, end)
    default:
      return parseBoolean(bytes, start, end)
  }
}

/**
 * See `parseCell`. A numeral has digits, at most one point before, among or behind them, and maybe a sign and an exponent; zeros that lead other
 * digits make it text. Up to 15 digits and 22 decimal places the quotient of two exact doubles is the nearest double (Clinger 1990).
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): CellResult {
  let at = start
  const isNegative = bytes[at] === minus
  if (isNegative || bytes[at] === plus) at++
  const whole = at
  let mantissa = 0
  let byte = bytes[at] as number
  while (at < end && byte >= zero && byte <= nine) {
    mantissa = mantissa * 10 + (byte - zero)
    byte = bytes[++at] as number
  }
  const digits = at - whole
  if (digits === 0 && (at === end || byte !== point)) return parseWord(bytes, start, end)
  if (digits > 1 && bytes[whole] === zero) return cellResult.invalid
  let places = 0
  if (at < end && byte === point) {
    const fraction = ++at
    byte = bytes[at] as number
    while (at < end && byte >= zero && byte <= nine) {
      mantissa = mantissa * 10 + (byte - zero)
      byte = bytes[++at] as number
    }
    places = at - fraction
    if (digits + places === 0) return cellResult.invalid
  }
  if (at < end || digits + places > 15) return parseSlowly(bytes, start, at, end)
  const value = places === 0 ? mantissa : mantissa / (powers[places] as number)
  parsedCell.number = isNegative ? -value : value
  return cellResult.number
}

/** Exponents and long numbers: checked here, rounded by the language. */
function parseSlowly(bytes: Uint8Array, start: number, from: number, end: number): CellResult {
  if (from < end && !isExponent(bytes, from, end)) return cellResult.invalid
  const value = Number(bytesText(bytes, start, end))
  if (!Number.isFinite(value)) return cellResult.invalid
  parsedCell.number = value
  return cellResult.number
}

/** Whether all that is left is an exponent. */
function isExponent(bytes: Uint8Array, start: number, end: number): boolean {
  if (((bytes[start] as number) | 32) !== 101) return false
  let at = start + 1
  if (bytes[at] === minus || bytes[at] === plus) at++
  const first = at
  while (at < end && isDigit(bytes[at])) at++
  return at > first && at === end
}

const words: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  '-nan': Number.NaN,
  inf: Infinity,
  '+inf': Infinity,
  infinity: Infinity,
  '+infinity': Infinity,
  '-inf': -Infinity,
  '-infinity': -Infinity,
}

function parseWord(bytes: Uint8Array, start: number, end: number): CellResult {
  if (end - start > 9) return cellResult.invalid
  const text = bytesText(bytes, start, end).toLowerCase()
  const value = Object.hasOwn(words, text) ? words[text] : undefined
  if (value === undefined) return cellResult.invalid
  parsedCell.number = value
  return cellResult.nonFinite
}

/** See `parseCell`. */
export function parseInteger(bytes: Uint8Array, start: number, end: number): CellResult {
  const isNegative = bytes[start] === minus
  const first = isNegative || bytes[start] === plus ? start + 1 : start
  let value = 0
  let at = first
  for (; at < end && isDigit(bytes[at]); at++) value = value * 10 + ((bytes[at] as number) - zero)
  const digits = at - first
  if (at < end || digits === 0) return parseWhole(bytes, start, end)
  if (digits > 1 && bytes[first] === zero) return cellResult.invalid
  if (digits <= 15) {
    parsedCell.number = isNegative ? -value : value
    return cellResult.number
  }
  return digits > mostDigits ? cellResult.invalid : takeInteger(BigInt(bytesText(bytes, start, end)))
}

/** Digits of the largest double. */
const mostDigits = 309

/** A numeral with a fraction or an exponent whose value is whole: 3.0, 1e3, 30e-1. */
function parseWhole(bytes: Uint8Array, start: number, end: number): CellResult {
  const result = parseNumber(bytes, start, end)
  if (result !== cellResult.number) return cellResult.invalid
  if (end - start <= 15 && Number.isSafeInteger(parsedCell.number) && !hasExponent(bytes, start, end)) return result
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:e(.*))?$/i.exec(bytesText(bytes, start, end)) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const last = lastDigit(digits)
  if (last === 0) return takeInteger(0n)
  const zeros = Number(exponent) - fraction.length + digits.length - last
  if (zeros < 0 || zeros + last > mostDigits) return cellResult.invalid
  return takeInteger(BigInt(`${sign}${digits.slice(0, last)}${'0'.repeat(zeros)}`))
}

/** Where the last digit that is not 0 ends. */
function lastDigit(digits: string): number {
  let last = digits.length
  while (last > 0 && digits.charCodeAt(last - 1) === zero) last--
  return last
}

function hasExponent(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (((bytes[at] as number) | 32) === 101) return true
  return false
}

/**
 * Whether a numeral is spelled as an integer, without point and exponent: that decides the kind of a column of which no contract speaks, or the half of
 * a column of measurements that happens to be whole would hold integers.
 */
export function isSpelledWhole(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === point || ((bytes[at] as number) | 32) === 101) return false
  return true
}

/** Whether a cell of which no contract speaks may be of a kind. */
export const isSpelled = (kind: Exclude<ColumnKind, 'text'>, bytes: Uint8Array, start: number, end: number): boolean =>
  parseCell(kind, bytes, start, end) !== cellResult.invalid && (kind !== 'integer' || isSpelledWhole(bytes, start, end))

/** An integer within the range of a double, as a number where all integers up to its size are doubles. */
export function takeInteger(value: bigint): CellResult {
  const near = Number(value)
  if (Number.isSafeInteger(near)) {
    parsedCell.number = near
    return cellResult.number
  }
  if (!Number.isFinite(near)) return cellResult.invalid
  parsedCell.big = value
  return cellResult.big
}

const yes: ReadonlySet<string> = new Set(['true', 'True', 'TRUE'])
const no: ReadonlySet<string> = new Set(['false', 'False', 'FALSE'])

/** See `parseCell`. */
export function parseBoolean(bytes: Uint8Array, start: number, end: number): CellResult {
  if (end - start > 5) return cellResult.invalid
  const text = bytesText(bytes, start, end)
  if (!yes.has(text) && !no.has(text)) return cellResult.invalid
  parsedCell.isTrue = yes.has(text)
  return cellResult.truth
}

const twoDigits = (bytes: Uint8Array, at: number, end: number): number => {
  if (at + 2 > end) return -1
  const high = (bytes[at] as number) - zero
  const low = (bytes[at + 1] as number) - zero
  return high < 0 || high > 9 || low < 0 || low > 9 ? -1 : high * 10 + low
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days since 1970-01-01 in the proleptic Gregorian calendar; NaN when there is no such day. */
function dayNumber(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return Number.NaN
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (day > (monthDays[month - 1] as number) + (month === 2 && isLeap ? 1 : 0)) return Number.NaN
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** How much of a time was written. */
export const timeForm = {date: 1, local: 2, offset: 3} as const

/** The form of the time parsed last: a contract may ask for an offset. */
export const parsedTime = {form: 0}

/** See `parseCell`. Years 0001 to 9999; fractions of up to nine digits, cut to microseconds. */
export function parseTime(bytes: Uint8Array, start: number, end: number): CellResult {
  const century = twoDigits(bytes, start, end)
  const years = twoDigits(bytes, start + 2, end)
  const month = twoDigits(bytes, start + 5, end)
  const day = twoDigits(bytes, start + 8, end)
  if (century < 0 || years < 0 || month < 0 || day < 0 || bytes[start + 4] !== minus || bytes[start + 7] !== minus)
    return cellResult.invalid
  const days = dayNumber(century * 100 + years, month, day)
  if (Number.isNaN(days) || century * 100 + years === 0) return cellResult.invalid
  parsedTime.form = timeForm.date
  const seconds = start + 10 === end ? 0 : parseClock(bytes, start + 10, end)
  if (Number.isNaN(seconds)) return cellResult.invalid
  return takeMicroseconds(days * secondsOfDay + seconds, start + 10 === end ? 0 : clock.micros)
}

function takeMicroseconds(seconds: number, micros: number): CellResult {
  const value = seconds * 1_000_000 + micros
  if (Number.isSafeInteger(value)) {
    parsedCell.number = value
    return cellResult.number
  }
  parsedCell.big = BigInt(seconds) * 1_000_000n + BigInt(micros)
  return cellResult.big
}

const clock = {micros: 0}
const secondsOfDay = 86_400
const lastMinute = secondsOfDay - 60

/** Seconds of `T12:34:56.789+02:00` after midnight UTC, the rest in `clock.micros`; NaN when it is no time of day. */
function parseClock(bytes: Uint8Array, start: number, end: number): number {
  const separator = bytes[start]
  if (separator !== 84 && separator !== 116 && separator !== 32) return Number.NaN
  const hours = twoDigits(bytes, start + 1, end)
  const minutes = twoDigits(bytes, start + 4, end)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || bytes[start + 3] !== 58) return Number.NaN
  let at = start + 6
  let seconds = 0
  clock.micros = 0
  if (at < end && bytes[at] === 58) {
    seconds = twoDigits(bytes, at + 1, end)
    if (seconds < 0 || seconds > 60) return Number.NaN
    at += 3
    if (at < end && bytes[at] === point) at = parseFraction(bytes, at + 1, end)
    if (at < 0) return Number.NaN
  }
  const minute = hours * 3600 + minutes * 60 - parseOffset(bytes, at, end)
  // A leap second is the last one of a day of UTC (RFC 3339, 5.7), and ends where the next day begins.
  if (seconds === 60 && (minute + secondsOfDay) % secondsOfDay !== lastMinute) return Number.NaN
  return minute + seconds
}

function parseFraction(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  let micros = 0
  while (at < end && (bytes[at] as number) >= zero && (bytes[at] as number) <= nine) {
    if (at - start < 6) micros = micros * 10 + ((bytes[at] as number) - zero)
    at++
  }
  const digits = at - start
  if (digits === 0 || digits > 9) return -1
  clock.micros = micros * (powers[Math.max(0, 6 - digits)] as number)
  return at
}

/** Seconds east of UTC; 0 where none is written; NaN when it is no offset. */
function parseOffset(bytes: Uint8Array, at: number, end: number): number {
  parsedTime.form = at === end ? timeForm.local : timeForm.offset
  if (at === end) return 0
  const sign = bytes[at]
  if (sign === 90 || sign === 122) return at + 1 === end ? 0 : Number.NaN
  if (sign !== 43 && sign !== minus) return Number.NaN
  const hours = twoDigits(bytes, at + 1, end)
  const hasColon = at + 3 < end && bytes[at + 3] === 58
  const minuteAt = hasColon ? at + 4 : at + 3
  const minutes = minuteAt === end && !hasColon ? 0 : twoDigits(bytes, minuteAt, end)
  if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (minuteAt !== end && minuteAt + 2 !== end)) return Number.NaN
  return (sign === minus ? -1 : 1) * (hours * 3600 + minutes * 60)
}
