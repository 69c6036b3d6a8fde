import {acceptedByAll, acceptedOfFour, waiting} from './automata'
import {bounds, entries, isWide, odd, pitch, rows, scratch} from './block'
import {hashBytes, high, low} from './hash'
import {giveBack, sizeBits, take} from './memory'
import {setNulls} from './parse'
import {addToSketch, maskOf, newSketch} from './sketch'
import {continuations, hasQuote, isSame, plain, quickHash, unescape} from './text-bytes'

// Counts of texts: of each value while at most a limit are distinct and they take at most 4 MiB, else of the buckets of their hashes (see
// src/profile/text-counts.ts).

const bytesLimit: u32 = 4 * 1024 * 1024
const textBuckets: u32 = 1024
/** In place of an entry, where values are no longer told apart. */
const hashed: usize = 1
const quote: u32 = 34

/** Counts of one column. */
@unmanaged
class TextCounts {
  /** Places of 32 bits: an entry's number + 1 and bits of its hash; 0 is empty. */
  table: usize
  /** Bits of the number of places. */
  bits: u32
  used: u32
  isHashed: u32
  /** The values, one after the other. */
  arena: usize
  arenaBits: u32
  arenaUsed: u32
  /** Counts of the buckets, once values are no longer told apart. */
  buckets: usize
  sketch: usize
  counted: u32
  /** What is asked: 0 nothing; 1 how long a text is (in code points, `least` to `most`) and that `automata` accept it; 2 more than the kernel can tell. */
  asks: u32
  least: u32
  most: u32
  /** Counts of lengths (see src/profile/text-lengths.ts), once values are no longer told apart. */
  lengths: usize
  /** The distinct values, in the order in which they came. */
  entries: usize
  /** Bits of the number of entries that there is room for. */
  room: u32
  /** Distinct values that are counted one by one. */
  limit: u32
  /** The first of the automata that texts are held to; 0 when there are none. */
  automata: usize
}

/** A distinct value. */
@unmanaged
class Entry {
  hash: u32
  /** Where the value begins in the arena: its own for good. */
  offset: u32
  /** Bytes; the highest bits are the verdict: 0 unknown, 1 fits, 2 misses a rule. */
  length: u32
  count: u32
}

const entryBits: u32 = 4
const placeBits: u32 = 2
const numberBits: u32 = 14
const numberMask: u32 = (1 << numberBits) - 1

/** Keeps loads that only fetch lines of a cache. */
let touched: u32 = 0
const verdictShift: u32 = 28
const lengthMask: u32 = (1 << verdictShift) - 1

/** Counts without a text. */
export function newTexts(asks: u32, least: u32, most: u32, limit: u32, automata: usize): TextCounts {
  const counts = changetype<TextCounts>(take(7))
  counts.asks = asks
  counts.automata = automata
  counts.least = least
  counts.most = most
  counts.limit = limit
  counts.arenaBits = 8
  counts.arena = take(8)
  return counts
}

/** Remembers what the caller found out about a value. */
export function judgeEntry(entry: usize, verdict: u32): void {
  changetype<Entry>(entry).length = (changetype<Entry>(entry).length & lengthMask) | (verdict << verdictShift)
}

/** Bits of the places that so many keys need. */
function placesFor(keys: u32): u32 {
  let bits: u32 = 4
  while (keys > (3 << bits) >>> 2) bits++
  return bits
}

/** Whether a text has a length that fits: a code point has one to four bytes, one of which does not continue another. */
// @ts-ignore: decorator
@inline
function fitsByLength(counts: TextCounts, start: usize, length: u32): bool {
  if (length < counts.least) return false
  if (length <= counts.most && (length + 3) >>> 2 >= counts.least) return true
  const points = length - continuations(start, length)
  return points >= counts.least && points <= counts.most
}

/** Counts how long a text is; the cells are those of src/profile/text-lengths.ts. */
// @ts-ignore: decorator
@inline
function countLength(counts: TextCounts, start: usize, length: u32, count: u32): void {
  const points = length - continuations(start, length)
  const shift: u32 = points < 64 ? 0 : 25 - <u32>clz<u32>(points)
  const cell = counts.lengths + (((shift << 6) + (points >>> shift)) << 2)
  store<u32>(cell, load<u32>(cell) + count)
}

/**
 * Counts a column of texts. Rows without a value (when the caller asks for them), or with a value that must be asked something are listed in `odd`: the
 * latter with their entry, or 1 when values are no longer told apart; the others with 0.
 */
export function texts(counts: TextCounts, cell: u32, mayBeNull: u32): u32 {
  if (counts.isHashed === 0) {
    makeRoom(counts)
    if (isWide) hashCells(counts, cell)
  }
  let before = bounds + cell * pitch
  const step = pitch
  const isHashed = counts.isHashed !== 0
  const asks = counts.asks
  const hasAutomata = counts.automata !== 0
  let missing: u32 = 0
  let left: u32 = 0
  let counted: u32 = 0
  for (let row: u32 = 0; row < rows; row++, before += 4) {
    let start: usize = load<u32>(before) + 1
    let length = load<u32>(before + step) - <u32>start
    let isEscaped = false
    if (length === 0) {
      if (mayBeNull !== 0) missing++
      else left = leave(left, row, 0)
      continue
    }
    if (load<u8>(start) === quote) {
      start++
      length -= 2
      if (hasQuote(start, length)) {
        length = unescape(start, length)
        start = plain
        isEscaped = true
      }
    }
    counted++
    if (isHashed) {
      countHash(counts, start, length)
      if (asks !== 0 && (asks !== 1 || hasAutomata || !fitsByLength(counts, start, length))) left = leave(left, row, hashed)
      continue
    }
    const entry = entryOf(counts, start, length, isWide && !isEscaped ? load<u32>(scratch + (row << 2)) : quickHash(start, length))
    entry.count++
    if (asks !== 0 && entry.length >>> verdictShift !== 1) {
      if (asks === 1 && !hasAutomata && fitsByLength(counts, start, length)) judgeEntry(changetype<usize>(entry), 1)
      else left = leave(left, row, changetype<usize>(entry))
    }
  }
  setNulls(missing)
  counts.counted += counted
  return asks === 1 && hasAutomata ? unaccepted(counts, cell, left) : left
}

/** Of the rows that were left, those whose texts the automata do not accept, in their order; of the others the entries are judged. */
function unaccepted(counts: TextCounts, cell: u32, candidates: u32): u32 {
  const before = bounds + cell * pitch
  let left: u32 = 0
  let size: u32 = 0
  for (let index: u32 = 0; index < candidates; index++) {
    const row = load<u32>(odd + (index << 2))
    const entry: usize = load<u32>(entries + (index << 2))
    let start: usize = load<u32>(before + (row << 2)) + 1
    let length = load<u32>(before + (row << 2) + pitch) - <u32>start
    let isEscaped = false
    if (load<u8>(start) === quote && entry !== 0) {
      start++
      length -= 2
      isEscaped = hasQuote(start, length)
      if (isEscaped) {
        length = unescape(start, length)
        start = plain
      }
    }
    const isAsked = entry !== 0 && fitsByLength(counts, start, length)
    if (isAsked && !isEscaped) {
      const text = waiting + (size++ << 4)
      store<u32>(text, <u32>start)
      store<u32>(text, length, 4)
      store<u32>(text, row, 8)
      store<u32>(text, <u32>entry, 12)
      if (size < 4 && index + 1 < candidates) continue
    }
    left = leaveWaiting(counts, size, left)
    size = 0
    if (!isAsked || isEscaped) {
      if (isAsked && acceptedByAll(counts.automata, start, length)) accept(entry)
      else left = leave(left, row, entry)
    }
  }
  return leaveWaiting(counts, size, left)
}

/** Judges the texts that wait. */
function leaveWaiting(counts: TextCounts, size: u32, from: u32): u32 {
  let left = from
  const bits = size === 4 ? acceptedOfFour(counts.automata) : 0
  for (let index: u32 = 0; index < size; index++) {
    const text = waiting + (index << 4)
    const entry: usize = load<u32>(text, 12)
    const isAccepted = size === 4 ? ((bits >>> index) & 1) !== 0 : acceptedByAll(counts.automata, load<u32>(text), load<u32>(text, 4))
    if (isAccepted) accept(entry)
    else left = leave(left, load<u32>(text, 8), entry)
  }
  return left
}

// @ts-ignore: decorator
@inline
function accept(entry: usize): void {
  if (entry !== hashed) judgeEntry(entry, 1)
}

/** To be called when the rows that were left are judged: many values become hashes, and entries go. */
export function settleTexts(counts: TextCounts): void {
  if (counts.isHashed === 0 && (counts.used > counts.limit || counts.arenaUsed > bytesLimit)) toHashes(counts)
}

// @ts-ignore: decorator
@inline
function leave(index: u32, row: u32, entry: usize): u32 {
  store<u32>(odd + (index << 2), row)
  store<u32>(entries + (index << 2), entry)
  return index + 1
}

/** Leaves the hash of each cell in `scratch`. Loads that wait for nothing come first: tables of many columns are in no cache. */
function hashCells(counts: TextCounts, cell: u32): void {
  const table = counts.table
  const shift = 32 - counts.bits
  let before = bounds + cell * pitch
  const step = pitch
  let lines: u32 = 0
  for (let row: u32 = 0; row < rows; row++, before += 4) {
    let start: usize = load<u32>(before) + 1
    let length = load<u32>(before + step) - <u32>start
    if (length === 0) continue
    if (load<u8>(start) === quote) {
      start++
      length -= 2
    }
    const hash = quickHash(start, length)
    store<u32>(scratch + (row << 2), hash)
    lines |= load<u32>(table + ((<usize>(hash >>> shift)) << placeBits))
  }
  touched = lines
}

// @ts-ignore: decorator
@inline
function entryOf(counts: TextCounts, start: usize, length: u32, hash: u32): Entry {
  const table = counts.table
  const mask = ((<usize>1) << (counts.bits + placeBits)) - 1
  const tag = hash << numberBits
  let place = (<usize>(hash >>> (32 - counts.bits))) << placeBits
  let found = load<u32>(table + place)
  while (found !== 0) {
    if ((found & ~numberMask) === tag) {
      const entry = changetype<Entry>(counts.entries + (((found & numberMask) - 1) << entryBits))
      if (entry.hash === hash && (entry.length & lengthMask) === length && isSame(counts.arena + entry.offset, start, length)) return entry
    }
    place = (place + 4) & mask
    found = load<u32>(table + place)
  }
  store<u32>(table + place, tag | (counts.used + 1))
  return insert(counts, changetype<Entry>(counts.entries + (counts.used << entryBits)), hash, start, length)
}

function insert(counts: TextCounts, entry: Entry, hash: u32, start: usize, length: u32): Entry {
  const end = counts.arenaUsed + length
  // Eight bytes more are read than a value has.
  const bits = sizeBits(end + 16)
  if (bits > counts.arenaBits) {
    const arena = take(bits)
    memory.copy(arena, counts.arena, counts.arenaUsed)
    giveBack(counts.arena, counts.arenaBits)
    counts.arena = arena
    counts.arenaBits = bits
  }
  // Eight bytes a step, over the end: a call that copies costs more than a short text.
  const to = counts.arena + counts.arenaUsed
  for (let at: u32 = 0; at < length; at += 8) store<u64>(to + at, load<u64>(start + at))
  entry.hash = hash
  entry.offset = counts.arenaUsed
  entry.length = length
  counts.arenaUsed = end
  counts.used++
  return entry
}

function makeRoom(counts: TextCounts): void {
  const wanted = counts.used + rows
  if (counts.entries === 0 || wanted > (<u32>1) << counts.room) {
    const room = max<u32>(4, 32 - <u32>clz<u32>(wanted - 1))
    const found = take(room + entryBits)
    if (counts.entries !== 0) {
      memory.copy(found, counts.entries, counts.used << entryBits)
      giveBack(counts.entries, counts.room + entryBits)
    }
    counts.entries = found
    counts.room = room
  }
  const bits = placesFor(wanted)
  if (counts.table !== 0 && bits <= counts.bits) return
  if (counts.table !== 0) giveBack(counts.table, counts.bits + placeBits)
  const table = take(bits + placeBits)
  const mask = ((<usize>1) << (bits + placeBits)) - 1
  for (let index: u32 = 0; index < counts.used; index++) {
    const hash = changetype<Entry>(counts.entries + (index << entryBits)).hash
    let place = (<usize>(hash >>> (32 - bits))) << placeBits
    while (load<u32>(table + place) !== 0) place = (place + 4) & mask
    store<u32>(table + place, (hash << numberBits) | (index + 1))
  }
  counts.table = table
  counts.bits = bits
}

// @ts-ignore: decorator
@inline
function countHash(counts: TextCounts, start: usize, length: u32): void {
  hashBytes(start, length)
  const bucket = counts.buckets + ((low & (textBuckets - 1)) << 2)
  store<u32>(bucket, load<u32>(bucket) + 1)
  if ((high & maskOf(counts.sketch)) === 0) addToSketch(counts.sketch, low, high)
  countLength(counts, start, length, 1)
}

function toHashes(counts: TextCounts): void {
  counts.isHashed = 1
  counts.buckets = take(12)
  counts.sketch = newSketch()
  counts.lengths = take(13)
  for (let index: u32 = 0; index < counts.used; index++) {
    const entry = changetype<Entry>(counts.entries + (index << entryBits))
    hashBytes(counts.arena + entry.offset, entry.length & lengthMask)
    const bucket = counts.buckets + ((low & (textBuckets - 1)) << 2)
    store<u32>(bucket, load<u32>(bucket) + entry.count)
    if ((high & maskOf(counts.sketch)) === 0) addToSketch(counts.sketch, low, high)
    countLength(counts, counts.arena + entry.offset, entry.length & lengthMask, entry.count)
  }
  giveBack(counts.table, counts.bits + placeBits)
  giveBack(counts.entries, counts.room + entryBits)
  giveBack(counts.arena, counts.arenaBits)
  counts.table = 0
  counts.entries = 0
  counts.arena = 0
}
