import type {Matcher, Steps} from '../contract/pattern.ts'
import type {Kernel} from './kernel.ts'

// Automata of patterns as the kernel walks them (packages/data/kernel/automata.ts).

/** A pattern that texts are held to. */
export interface KernelPattern {
  readonly matcher: Matcher
  /** Bytes of the longest text whose acceptance counts. */
  readonly longest: number
}

/** Bytes before the steps of the first state, and steps of bytes. Steps are numbers of 32 bits. */
const firstStep = 64
const byteSteps = 256
const pageNumbers = 4352
const pageSize = 256
const mostBytes = 2 ** 20
/** Texts that were asked about for each state before the tables are written again: writing them must cost less than asking did. */
const askedOfState = 1 / 8
const found = -1
const lost = -2

/** The automata of a column: they accept what the matchers have met before. */
export class KernelAutomata {
  /** The first one in the kernel; 0 when there are none. */
  readonly first: number
  private readonly kernel: Kernel
  private readonly all: {readonly place: number; readonly matcher: Matcher; revision: number; asked: number}[]

  constructor(kernel: Kernel, patterns: readonly KernelPattern[]) {
    this.kernel = kernel
    let first = 0
    this.all = patterns.map(({matcher, longest}) => {
      first = kernel.run.newAutomaton(first, Math.min(2 ** 31, longest))
      return {place: first, matcher, revision: -1, asked: 0}
    })
    this.first = first
    this.renew()
  }

  /** Hands over what the matchers learnt since they were last asked, now that they were asked about so many texts. */
  renew(asked = Infinity): void {
    for (const each of this.all) {
      each.asked += asked
      if (each.matcher.revision === each.revision) continue
      const steps = each.matcher.steps()
      if (steps === undefined || each.asked < askedOfState * steps.states) continue
      each.asked = 0
      each.revision = each.matcher.revision
      this.write(each.place, steps)
    }
  }

  private write(automaton: number, {states, room, next, ascii, others}: Steps): void {
    const width = widthOf(room)
    const bytes = 4 * states * width
    if (bytes > mostBytes || room > 255) return
    const pages = new Set([...others].map(([point]) => point >> 8))
    const from = this.kernel.run.setAutomaton(automaton, bytes, pages.size === 0 ? 0 : pages.size + 1)
    const {words} = this.kernel
    const {buffer} = words
    const table = (from + firstStep) >> 2
    for (let state = 0; state < states; state++) {
      const row = table + state * width
      for (let kind = 0; kind < room; kind++) {
        const step = next(state, kind)
        words[row + byteSteps + kind] = step === found ? 1 : step === lost ? 2 : step === 0 ? 0 : 4 * (step - 1) * width + firstStep
      }
      for (let byte = 0; byte < ascii.length; byte++) {
        const kind = ascii[byte] as number
        words[row + byte] = kind < room ? (words[row + byteSteps + kind] as number) : 0
      }
    }
    if (pages.size === 0) return
    const numbers = new Uint16Array(buffer, from + firstStep + bytes, pageNumbers)
    let page = 0
    for (const high of pages) numbers[high] = ++page
    const classes = new Uint8Array(buffer, numbers.byteOffset + numbers.byteLength, pageSize * (page + 1))
    for (const [point, kind] of others) if (kind < room) classes[pageSize * (numbers[point >> 8] as number) + (point & 255)] = kind
  }
}

/** Steps of a state: an odd number of lines of a cache, or all states would share the same ones. */
const widthOf = (room: number): number => 16 * (2 * Math.ceil((byteSteps + room - 16) / 32) + 1)
