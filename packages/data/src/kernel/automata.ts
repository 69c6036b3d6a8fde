import type {Matcher, Steps} from '../contract/pattern.ts'
import type {Kernel} from './kernel.ts'

// Automata of patterns as the kernel walks them (packages/data/kernel/automata.ts).

/** A pattern that texts are held to. */
export interface KernelPattern {
  readonly matcher: Matcher
  /** Bytes of the longest text whose acceptance counts. */
  readonly longest: number
}

const byteClasses = 256
const pageNumbers = 4352
const pageSize = 256
/** A place among the steps is a number of 16 bits, the first of which have other meanings. */
const firstStep = 3
const mostSteps = 2 ** 16 - firstStep
const found = -1
const lost = -2

/** The automata of a column: they accept what the matchers have met before. */
export class KernelAutomata {
  /** The first one in the kernel; 0 when there are none. */
  readonly first: number
  private readonly kernel: Kernel
  private readonly all: {readonly place: number; readonly matcher: Matcher; revision: number}[]

  constructor(kernel: Kernel, patterns: readonly KernelPattern[]) {
    this.kernel = kernel
    let first = 0
    this.all = patterns.map(({matcher, longest}) => {
      first = kernel.run.newAutomaton(first, Math.min(2 ** 31, longest))
      return {place: first, matcher, revision: -1}
    })
    this.first = first
    this.renew()
  }

  /** Hands over what the matchers learnt since they were last asked. */
  renew(): void {
    for (const each of this.all) {
      const {revision} = each.matcher
      if (revision === each.revision) continue
      each.revision = revision
      const steps = each.matcher.steps()
      if (steps !== undefined) this.write(each.place, steps)
    }
  }

  private write(automaton: number, {states, room, next, ascii, others}: Steps): void {
    // One class more: of characters that nobody knows.
    const width = room + 1
    if (states * width > mostSteps || room > 255) return
    const pages = new Set([...others].map(([point]) => point >> 8))
    const from = this.kernel.run.setAutomaton(automaton, 2 * states * width, pages.size === 0 ? 0 : pages.size + 1)
    const {bytes} = this.kernel
    for (let byte = 0; byte < byteClasses; byte++) {
      const kind = byte < 128 ? (ascii[byte] as number) : room
      bytes[from + byte] = Math.min(kind, room)
    }
    const steps = new Uint16Array(bytes.buffer, from + byteClasses, states * width)
    for (let state = 0; state < states; state++) {
      for (let kind = 0; kind < room; kind++) {
        const step = next(state, kind)
        steps[state * width + kind] = step === found ? 1 : step === lost ? 2 : step === 0 ? 0 : (step - 1) * width + firstStep
      }
    }
    const numbers = new Uint16Array(bytes.buffer, from + byteClasses + 2 * states * width, pages.size === 0 ? 0 : pageNumbers)
    let page = 0
    for (const high of pages) numbers[high] = ++page
    const classes = numbers.byteOffset + numbers.byteLength
    for (const [point, kind] of others) if (kind < room) bytes[classes + pageSize * (numbers[point >> 8] as number) + (point & 255)] = kind
  }
}
