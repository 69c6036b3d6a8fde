import {giveBack, sizeBits, take} from './memory'

// Patterns that texts are held to: tables of steps that the caller has made (src/contract/pattern.ts) and knows how to complete.

/** What the caller wrote of a pattern's automaton. */
@unmanaged
export class Automaton {
  /** The next one that the same texts are held to; 0 for none. */
  next: usize
  /** Bytes of the longest text whose acceptance counts. */
  longest: u32
  /** The memory of all tables, and bits of its size. */
  room: usize
  roomBits: u32
  /** Class of each byte: 0 stands for the end of a text. Those that begin a longer sequence have a class whose steps nobody knows. */
  classes: usize
  /** Of each state and class 16 bits: 0 unknown, 1 found, 2 lost, else where the steps of the next state begin, + 3. */
  steps: usize
  /** For each 256 code points: the number of their page of classes, or 0; 0 when there are no pages. */
  pages: usize
}

const unknown: u32 = 0
const found: u32 = 1
const firstStep: u32 = 3
const byteClasses: u32 = 256
const pageNumbers: u32 = 4352 << 1

/** An automaton that accepts nothing until its tables are written, before others. */
export function newAutomaton(next: usize, longest: u32): Automaton {
  const automaton = changetype<Automaton>(take(6))
  automaton.next = next
  automaton.longest = longest
  return automaton
}

/**
 * Makes room for the tables of an automaton: 256 classes, so many bytes of steps, then, where there are pages, 4,352 numbers of pages of 16 bits and
 * the pages, of which the first stays empty.
 *
 * @returns where the caller writes them.
 */
export function setAutomaton(automaton: Automaton, stepBytes: u32, pages: u32): usize {
  const bits = sizeBits(byteClasses + stepBytes + (pages > 0 ? pageNumbers + (pages << 8) : 0))
  if (automaton.room !== 0) giveBack(automaton.room, automaton.roomBits)
  const room = take(bits)
  automaton.room = room
  automaton.roomBits = bits
  automaton.classes = room
  automaton.steps = room + byteClasses - (firstStep << 1)
  automaton.pages = pages > 0 ? room + byteClasses + stepBytes : 0
  return room
}

/** Whether all automata from this one on accept a text. What they don't know yet, they don't accept. */
export function acceptedByAll(first: usize, start: usize, length: u32): bool {
  for (let at = first; at !== 0; at = changetype<Automaton>(at).next) if (!accepts(changetype<Automaton>(at), start, length)) return false
  return true
}

/** Whether an automaton accepts a text. */
// @ts-ignore: decorator
@inline
function accepts(automaton: Automaton, start: usize, length: u32): bool {
  if (automaton.room === 0 || length > automaton.longest) return false
  return acceptsRest(automaton, firstStep, start, start + length)
}

function acceptsRest(automaton: Automaton, from: u32, start: usize, end: usize): bool {
  const classes = automaton.classes
  const steps = automaton.steps
  let state = from
  let at = start
  while (at < end) {
    const byte: u32 = load<u8>(at++)
    let next: u32 = load<u16>(steps + ((state + <u32>load<u8>(classes + byte)) << 1))
    if (next < firstStep) {
      if (next !== unknown || byte < 128) return next === found
      const size: usize = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
      const kind = classOf(automaton, byte, at, size)
      if (kind === 0) return false
      at += size
      next = load<u16>(steps + ((state + kind) << 1))
      if (next < firstStep) return next === found
    }
    state = next
  }
  return load<u16>(steps + (state << 1)) === found
}

/** Four texts that wait to be judged, of 16 bytes each: where it begins, its length, its row, its entry. */
export const waiting = memory.data(4 * 16, 16)

/** Bits of the texts that wait which all automata accept. A step waits for the one before it, but not for those of other texts. */
export function acceptedOfFour(first: usize): u32 {
  const automaton = changetype<Automaton>(first)
  const longest = max<u32>(
    max<u32>(load<u32>(waiting, 4), load<u32>(waiting, 20)),
    max<u32>(load<u32>(waiting, 36), load<u32>(waiting, 52)),
  )
  if (automaton.next !== 0 || automaton.room === 0 || longest > automaton.longest) return eachOfFour(first)
  const classes = automaton.classes
  const steps = automaton.steps
  const a: usize = load<u32>(waiting)
  const b: usize = load<u32>(waiting, 16)
  const c: usize = load<u32>(waiting, 32)
  const d: usize = load<u32>(waiting, 48)
  const shortest = min<u32>(
    min<u32>(load<u32>(waiting, 4), load<u32>(waiting, 20)),
    min<u32>(load<u32>(waiting, 36), load<u32>(waiting, 52)),
  )
  let ofA: u32 = firstStep
  let ofB: u32 = firstStep
  let ofC: u32 = firstStep
  let ofD: u32 = firstStep
  let at: usize = 0
  for (; at < <usize>shortest; at++) {
    const nextA: u32 = load<u16>(steps + ((ofA + <u32>load<u8>(classes + <u32>load<u8>(a + at))) << 1))
    const nextB: u32 = load<u16>(steps + ((ofB + <u32>load<u8>(classes + <u32>load<u8>(b + at))) << 1))
    const nextC: u32 = load<u16>(steps + ((ofC + <u32>load<u8>(classes + <u32>load<u8>(c + at))) << 1))
    const nextD: u32 = load<u16>(steps + ((ofD + <u32>load<u8>(classes + <u32>load<u8>(d + at))) << 1))
    if (min<u32>(min<u32>(nextA, nextB), min<u32>(nextC, nextD)) < firstStep) break
    ofA = nextA
    ofB = nextB
    ofC = nextC
    ofD = nextD
  }
  const isA = acceptsRest(automaton, ofA, a + at, a + load<u32>(waiting, 4))
  const isB = acceptsRest(automaton, ofB, b + at, b + load<u32>(waiting, 20))
  const isC = acceptsRest(automaton, ofC, c + at, c + load<u32>(waiting, 36))
  const isD = acceptsRest(automaton, ofD, d + at, d + load<u32>(waiting, 52))
  return <u32>isA | (<u32>isB << 1) | (<u32>isC << 2) | (<u32>isD << 3)
}

function eachOfFour(first: usize): u32 {
  let bits: u32 = 0
  for (let index: u32 = 0; index < 4; index++) {
    const text = waiting + (index << 4)
    if (acceptedByAll(first, load<u32>(text), load<u32>(text, 4))) bits |= 1 << index
  }
  return bits
}

/** The class of a code point beyond ASCII; 0 when it is not known. */
function classOf(automaton: Automaton, head: u32, at: usize, size: usize): u32 {
  const pages = automaton.pages
  if (pages === 0) return 0
  let point: u32 = head & (0x3f >> <u32>size)
  for (let index: usize = 0; index < size; index++) point = (point << 6) | (<u32>load<u8>(at + index) & 0x3f)
  const page: u32 = load<u16>(pages + ((point >>> 8) << 1))
  return load<u8>(pages + pageNumbers + (page << 8) + (point & 255))
}
