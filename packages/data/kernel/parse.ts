import {bounds, fits, odd, pitch, rows, scratch, valueRows, values} from './block'

// Reads the cells of a column of numbers or times. Plain ones become values; the rows of all others are listed in `odd`.

const minus: u32 = 45
const point: u32 = 46
const zero: u32 = 48

const powers = memory.data(8 * 16, 16)
let arePowersMade = false

/** Cells without a value, numbers, and rows that are left to the caller. */
export let nulls: u32 = 0
export let size: u32 = 0
export let odds: u32 = 0
let smallest: f64 = 0
let largest: f64 = 0

export function nullsFound(): u32 {
  return nulls
}
export function valuesFound(): u32 {
  return size
}
export function smallestValue(): f64 {
  return smallest
}
export function largestValue(): f64 {
  return largest
}

/** The caller wrote more values behind those that were found. */
export function setValues(count: u32): void {
  size = count
  setBounds()
}

// @ts-ignore: decorator
@inline
export function setNulls(count: u32): void {
  nulls = count
}

function makePowers(): void {
  arePowersMade = true
  let power: f64 = 1
  for (let exponent: u32 = 0; exponent < 16; exponent++) {
    store<f64>(powers + (exponent << 3), power)
    power *= 10
  }
}

/** The value of eight digits in the order of memory; what must be checked is left in `isWrong`. */
// @ts-ignore: decorator
@inline
function eightDigits(text: u64): u64 {
  let word = text & 0x0f0f0f0f0f0f0f0f
  word = (word * 2561) >> 8
  word = ((word & 0x00ff00ff00ff00ff) * 6553601) >> 16
  return ((word & 0x0000ffff0000ffff) * 42949672960001) >> 32
}

/** Zero when all eight bytes are digits. */
// @ts-ignore: decorator
@inline
function notDigits(text: u64): u64 {
  return ((text & 0xf0f0f0f0f0f0f0f0) | (((text + 0x0606060606060606) & 0xf0f0f0f0f0f0f0f0) >> 4)) ^ 0x3333333333333333
}

const zeros: u64 = 0x3030303030303030

/** One to eight bytes at `at`, with zeros before them. */
// @ts-ignore: decorator
@inline
function padded(at: usize, length: u32): u64 {
  const gap: u64 = <u64>(8 - length) << 3
  return length === 8 ? load<u64>(at) : (load<u64>(at) << gap) | (zeros >> (64 - gap))
}

const noNumber: u64 = ~(<u64>0)

/** The value of up to sixteen digits; `noNumber` when other bytes are among them. */
// @ts-ignore: decorator
@inline
function digitsAt(at: usize, length: u32): u64 {
  if (length <= 8) {
    const text = padded(at, length)
    return notDigits(text) === 0 ? eightDigits(text) : noNumber
  }
  const first = padded(at, length - 8)
  const second = load<u64>(at + length - 8)
  if ((notDigits(first) | notDigits(second)) !== 0) return noNumber
  return eightDigits(first) * 100000000 + eightDigits(second)
}

/**
 * Reads a column of numbers. Up to 15 digits the quotient of two exact doubles is the nearest double (Clinger 1990).
 *
 * @param fraction what a point means: 0 that the cell is left to the caller, 1 that the number must be whole all the same, 2 nothing.
 * @param mayBeNull 0 when the caller asks for rows without a value.
 * @returns how many rows are left to the caller.
 */
export function numbers(cell: u32, fraction: u32, mayBeNull: u32): u32 {
  if (!arePowersMade) makePowers()
  let before = bounds + cell * pitch
  const stop = before + (rows << 2)
  const step = pitch
  let value = values
  let valueRow = valueRows
  let row: u32 = 0
  let oddAt = odd
  let missing: u32 = 0
  for (; before < stop; before += 4, row++) {
    let start: usize = load<u32>(before) + 1
    const end: usize = load<u32>(before + step)
    const isNegative = load<u8>(start) === minus ? 1 : 0
    start += isNegative
    const length: u32 = <u32>(end - start)
    let mantissa: u64 = 0
    let places: u32 = 0
    if (length - 1 < 8) {
      let text = padded(start, length)
      let whole = length
      const dots = text ^ 0x2e2e2e2e2e2e2e2e
      const found = (dots - 0x0101010101010101) & ~dots & 0x8080808080808080
      if (found !== 0 && fraction !== 0) {
        const bit: u64 = ctz(found) - 7
        places = 7 - (<u32>bit >> 3)
        whole = length - places - 1
        if (length === 1) {
          store<u32>(oddAt, row)
          oddAt += 4
          continue
        }
        const under = text & (((<u64>1) << bit) - 1)
        text = ((text >> bit) >> 8 << 8) << bit | (under << 8) | 0x30
      }
      if (notDigits(text) !== 0 || (whole > 1 && load<u8>(start) === zero)) {
        store<u32>(oddAt, row)
        oddAt += 4
        continue
      }
      mantissa = eightDigits(text)
    } else {
      if (length === 0 && isNegative === 0 && mayBeNull !== 0) {
        missing++
        continue
      }
      mantissa = noNumber
      if (length - 1 < 16) {
        let whole = length
        if (fraction !== 0) {
          const dots = <u32>i8x16.bitmask(i8x16.eq(v128.load(start), i8x16.splat(46))) & ((1 << length) - 1)
          if (dots !== 0) {
            whole = ctz(dots)
            places = length - whole - 1
          }
        }
        if ((whole < 2 || load<u8>(start) !== zero) && whole + places < 16) {
          mantissa = whole > 0 ? digitsAt(start, whole) : 0
          if (places > 0) {
            const rest = digitsAt(start + whole + 1, places)
            if (mantissa === noNumber || rest === noNumber) mantissa = noNumber
            else mantissa = mantissa * <u64>load<f64>(powers + (places << 3)) + rest
          }
        }
      }
      if (mantissa === noNumber) {
        store<u32>(oddAt, row)
        oddAt += 4
        continue
      }
    }
    const size: f64 = <f64>(<i64>mantissa) / load<f64>(powers + (places << 3))
    // Minus zero is zero.
    store<f64>(value, (isNegative ? -size : size) + 0)
    store<u32>(valueRow, row)
    value += 8
    valueRow += 4
  }
  nulls = missing
  size = <u32>((value - values) >> 3)
  odds = <u32>((oddAt - odd) >> 2)
  if (fraction === 1) leaveFractions()
  setBounds()
  return odds
}

/** Leaves numbers that are not whole to the caller. */
function leaveFractions(): void {
  let kept: u32 = 0
  let found: u32 = 0
  for (let index: u32 = 0; index < size; index++) {
    const value = load<f64>(values + (index << 3))
    const row = load<u32>(valueRows + (index << 2))
    if (value !== trunc<f64>(value)) {
      store<u32>(scratch + (found++ << 2), row)
      continue
    }
    store<f64>(values + (kept << 3), value)
    store<u32>(valueRows + (kept++ << 2), row)
  }
  size = kept
  // Both lists are in the order of the rows, and so is what they become.
  let to = odds + found
  let from = odds
  odds = to
  while (found > 0) {
    const row = load<u32>(scratch + ((found - 1) << 2))
    if (from > 0 && load<u32>(odd + ((from - 1) << 2)) > row) store<u32>(odd + (--to << 2), load<u32>(odd + (--from << 2)))
    else {
      store<u32>(odd + (--to << 2), row)
      found--
    }
  }
}

function setBounds(): void {
  let low = f64x2.splat(Infinity)
  let high = f64x2.splat(-Infinity)
  const even = size & ~1
  for (let at = values, stop = values + (even << 3); at < stop; at += 16) {
    const pair = v128.load(at)
    low = f64x2.pmin(low, pair)
    high = f64x2.pmax(high, pair)
  }
  smallest = min<f64>(f64x2.extract_lane(low, 0), f64x2.extract_lane(low, 1))
  largest = max<f64>(f64x2.extract_lane(high, 0), f64x2.extract_lane(high, 1))
  if (even !== size) {
    const last = load<f64>(values + (even << 3))
    smallest = min<f64>(smallest, last)
    largest = max<f64>(largest, last)
  }
}

/** First row that `outside` found. */
let firstOutside: u32 = 0

export function firstRowOutside(): u32 {
  return firstOutside
}

/** Numbers that don't lie from `low` to `high`; their rows are no longer fit. */
export function outside(low: f64, high: f64): u32 {
  if (size === 0 || (smallest >= low && largest <= high)) return 0
  let count: u32 = 0
  for (let index: u32 = 0; index < size; index++) {
    const value = load<f64>(values + (index << 3))
    if (value >= low && value <= high) continue
    const row = load<u32>(valueRows + (index << 2))
    store<u8>(fits + row, 0)
    if (count === 0 || row < firstOutside) firstOutside = row
    count++
  }
  return count
}

/** Two digits as a number; above 99 when they are none. */
// @ts-ignore: decorator
@inline
function two(at: usize): u32 {
  const tens: u32 = <u32>load<u8>(at) - zero
  const ones: u32 = <u32>load<u8>(at, 1) - zero
  return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones
}

const noTime: i64 = i64.MIN_VALUE

/** Days from 1970-01-01 to a day of the years 1700 to 2199; `noTime` when there is no such day. */
// @ts-ignore: decorator
@inline
function dayAt(at: usize): i64 {
  const century = two(at)
  const rest = two(at + 2)
  const month = two(at + 5)
  const day = two(at + 8)
  if (century - 17 > 4 || rest > 99 || month - 1 > 11 || day - 1 > 30 || load<u8>(at, 4) !== minus || load<u8>(at, 7) !== minus) return noTime
  const year = century * 100 + rest
  const isLeap = (year & 3) === 0 && (rest !== 0 || (century & 3) === 0)
  // Bits of the months that have 31 days.
  const most: u32 = month === 2 ? (isLeap ? 29 : 28) : 30 + ((0b1010110101010 >> month) & 1)
  if (day > most) return noTime
  const shifted = month > 2 ? year : year - 1
  const era = shifted / 400
  const ofEra = shifted - era * 400
  const ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  return <i64>(era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear) - 719468
}

/**
 * Reads a column of times: dates, and times to the microsecond, between 1700 and 2200, with an offset of up to 14 hours or without one.
 *
 * @param needsOffset 0 when times without an offset are fine.
 * @returns how many rows are left to the caller.
 */
export function times(cell: u32, needsOffset: u32, mayBeNull: u32): u32 {
  let before = bounds + cell * pitch
  const step = pitch
  let count: u32 = 0
  let left: u32 = 0
  let missing: u32 = 0
  for (let row: u32 = 0; row < rows; row++, before += 4) {
    const start: usize = load<u32>(before) + 1
    const length = load<u32>(before + step) - <u32>start
    if (length === 0 && mayBeNull !== 0) {
      missing++
      continue
    }
    const micros = timeAt(start, length, needsOffset !== 0)
    if (micros === noTime) {
      store<u32>(odd + (left++ << 2), row)
      continue
    }
    store<f64>(values + (count << 3), <f64>micros)
    store<u32>(valueRows + (count << 2), row)
    count++
  }
  nulls = missing
  size = count
  odds = left
  setBounds()
  return left
}

function timeAt(start: usize, length: u32, needsOffset: bool): i64 {
  if (length < 19 && (length !== 10 || needsOffset)) return noTime
  const days = dayAt(start)
  if (days === noTime) return noTime
  if (length === 10) return days * 86400000000
  const separator = load<u8>(start, 10)
  if ((separator !== 84 && separator !== 32) || load<u8>(start, 13) !== 58 || load<u8>(start, 16) !== 58) return noTime
  const hours = two(start + 11)
  const minutes = two(start + 14)
  const seconds = two(start + 17)
  if (hours > 23 || minutes > 59 || seconds > 59) return noTime
  const micros = (days * 86400 + <i64>(hours * 3600 + minutes * 60 + seconds)) * 1000000
  return length === 19 ? (needsOffset ? noTime : micros) : withRest(micros, start + 19, start + length, needsOffset)
}

/** Adds up to six digits of a fraction, and takes an offset of up to 14 hours off. */
// @ts-ignore: decorator
@inline
function withRest(whole: i64, from: usize, end: usize, needsOffset: bool): i64 {
  let micros = whole
  let at = from
  if (load<u8>(at) === point) {
    let unit: u32 = 100000
    for (at++; at < end; at++, unit /= 10) {
      const digit: u32 = <u32>load<u8>(at) - zero
      if (digit > 9) break
      micros += <i64>(digit * unit)
    }
    // Without a digit, or with more than a microsecond has.
    if (at - from < 2 || at - from > 7) return noTime
  }
  if (at === end) return needsOffset ? noTime : micros
  const sign: u32 = load<u8>(at)
  if ((sign | 32) === 122) return at + 1 === end ? micros : noTime
  if (end - at !== 6 || (sign !== 43 && sign !== minus) || load<u8>(at, 3) !== 58) return noTime
  const hours = two(at + 1)
  const minutes = two(at + 4)
  if (hours > 14 || minutes > 59) return noTime
  const east = <i64>(hours * 3600 + minutes * 60) * 1000000
  return sign === minus ? micros + east : micros - east
}

export let yes: u32 = 0

export function truthsFound(): u32 {
  return yes
}

/** Reads a column of `true` and `false`; `valuesFound` tells how many there are. */
export function booleans(cell: u32, mayBeNull: u32): u32 {
  let before = bounds + cell * pitch
  const step = pitch
  let count: u32 = 0
  let left: u32 = 0
  let missing: u32 = 0
  let truths: u32 = 0
  for (let row: u32 = 0; row < rows; row++, before += 4) {
    const start: usize = load<u32>(before) + 1
    const length = load<u32>(before + step) - <u32>start
    const word = load<u32>(start)
    if (length === 4 && word === 0x65757274) {
      truths++
      count++
    } else if (length === 5 && word === 0x736c6166 && load<u8>(start, 4) === 101) count++
    else if (length === 0 && mayBeNull !== 0) missing++
    else store<u32>(odd + (left++ << 2), row)
  }
  nulls = missing
  size = count
  odds = left
  yes = truths
  return left
}
