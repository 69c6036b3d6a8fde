import {giveBack, sizeBits, take} from './memory'

// Patterns that texts are held to: tables of steps that the caller has made (src/contract/pattern.ts) and knows how to complete.

/** What the caller wrote of a pattern's automaton. */
@unmanaged
export class Automaton {
  /** The next one that the same texts are held to; 0 for none. */
  next: usize
  /** Bytes of the longest text whose acceptance counts. */
  longest: u32
  /**
   * All tables, and bits of their size. First, of each state the 32-bit steps of 256 bytes, then those of the end of the text and of classes of longer
   * characters: 0 unknown, 1 found, 2 lost, else how far from `room` those of the next state lie. Steps of bytes beyond ASCII are unknown.
   */
  room: usize
  roomBits: u32
  /** For each 256 code points: the number of their page of classes, or 0; 0 when there are no pages. */
  pages: usize
}

const unknown: u32 = 0
const found: u32 = 1
/** The first state's steps lie here. */
const firstStep: u32 = 64
const endOfText: usize = 1024
const pageNumbers: u32 = 4352 << 1

/** An automaton that accepts nothing until its tables are written, before others. */
export function newAutomaton(next: usize, longest: u32): Automaton {
  const automaton = changetype<Automaton>(take(6))
  automaton.next = next
  automaton.longest = longest
  return automaton
}

/**
 * Makes room for the tables of an automaton: 64 bytes that stay empty, so many bytes of steps, then, where there are pages, 4,352 numbers of pages of 16
 * bits and the pages, of which the first stays empty.
 *
 * @returns where the caller writes them.
 */
export function setAutomaton(automaton: Automaton, stepBytes: u32, pages: u32): usize {
  const bits = sizeBits(firstStep + stepBytes + (pages > 0 ? pageNumbers + (pages << 8) : 0))
  if (automaton.room !== 0) giveBack(automaton.room, automaton.roomBits)
  const room = take(bits)
  automaton.room = room
  automaton.roomBits = bits
  automaton.pages = pages > 0 ? room + firstStep + stepBytes : 0
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
  const steps = automaton.room
  let state = from
  let at = start
  while (at < end) {
    const byte: u32 = load<u8>(at++)
    let next = load<u32>(steps + state + (byte << 2))
    if (next < firstStep) {
      if (next !== unknown || byte < 128) return next === found
      const size: usize = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
      const kind = classOf(automaton, byte, at, size)
      if (kind === 0) return false
      at += size
      next = load<u32>(steps + state + (kind << 2), endOfText)
      if (next < firstStep) return next === found
    }
    state = next
  }
  return load<u32>(steps + state, endOfText) === found
}

/** Four texts that wait to be judged, of 16 bytes each: where it begins, its length, its row, its entry. */
export const waiting = memory.data(4 * 16, 16)

// @ts-ignore: decorator
@inline
function step(steps: usize, state: u32, at: usize): u32 {
  return load<u32>(steps + state + (<u32>load<u8>(at) << 2))
}

/** Bits of the texts that wait which all automata accept. A step waits for the one before it, but not for those of other texts. */
export function acceptedOfFour(first: usize): u32 {
  const automaton = changetype<Automaton>(first)
  const endA: usize = load<u32>(waiting, 4)
  const endB: usize = load<u32>(waiting, 20)
  const endC: usize = load<u32>(waiting, 36)
  const endD: usize = load<u32>(waiting, 52)
  const longest = max<usize>(max<usize>(endA, endB), max<usize>(endC, endD))
  const steps = automaton.room
  if (automaton.next !== 0 || steps === 0 || longest > automaton.longest) return eachOfFour(first)
  const a: usize = load<u32>(waiting)
  const b: usize = load<u32>(waiting, 16)
  const c: usize = load<u32>(waiting, 32)
  const d: usize = load<u32>(waiting, 48)
  const shortest = min<usize>(min<usize>(endA, endB), min<usize>(endC, endD))
  let ofA = firstStep
  let ofB = firstStep
  let ofC = firstStep
  let ofD = firstStep
  let at: usize = 0
  for (; at < longest; at++) {
    let nextA = step(steps, ofA, a + at)
    let nextB = step(steps, ofB, b + at)
    let nextC = step(steps, ofC, c + at)
    let nextD = step(steps, ofD, d + at)
    if (at >= shortest) {
      // Texts that have ended stay where they are.
      nextA = at < endA ? nextA : ofA
      nextB = at < endB ? nextB : ofB
      nextC = at < endC ? nextC : ofC
      nextD = at < endD ? nextD : ofD
    }
    if (min<u32>(min<u32>(nextA, nextB), min<u32>(nextC, nextD)) < firstStep) break
    ofA = nextA
    ofB = nextB
    ofC = nextC
    ofD = nextD
  }
  const isA = acceptsRest(automaton, ofA, a + min<usize>(at, endA), a + endA)
  const isB = acceptsRest(automaton, ofB, b + min<usize>(at, endB), b + endB)
  const isC = acceptsRest(automaton, ofC, c + min<usize>(at, endC), c + endC)
  const isD = acceptsRest(automaton, ofD, d + min<usize>(at, endD), d + endD)
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
