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

// @ts-ignore: decorator
@inline
function accepts(automaton: Automaton, start: usize, length: u32): bool {
  if (automaton.room === 0 || length > automaton.longest) return false
  const classes = automaton.classes
  const steps = automaton.steps
  const end = start + length
  let state: u32 = firstStep
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

/** The class of a code point beyond ASCII; 0 when it is not known. */
function classOf(automaton: Automaton, head: u32, at: usize, size: usize): u32 {
  const pages = automaton.pages
  if (pages === 0) return 0
  let point: u32 = head & (0x3f >> <u32>size)
  for (let index: usize = 0; index < size; index++) point = (point << 6) | (<u32>load<u8>(at + index) & 0x3f)
  const page: u32 = load<u16>(pages + ((point >>> 8) << 1))
  return load<u8>(pages + pageNumbers + (page << 8) + (point & 255))
}
