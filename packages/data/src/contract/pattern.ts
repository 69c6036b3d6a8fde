import {type Program, programOf} from './automaton.ts'
import {parsePattern} from './pattern-syntax.ts'
import {Alphabet, before, codePointAt, endOfText, found, sizeOf, Walk} from './walk.ts'

/** A pattern that runs in time linear in the text. */
export interface Matcher {
  /** Whether the pattern is found anywhere in the text, as JSON Schema's `pattern` asks. */
  test(text: string): boolean
  /** The same of valid UTF-8. */
  testBytes(bytes: Uint8Array, start: number, end: number): boolean
  /** Tells states of `steps` apart: it changes whenever they do. */
  readonly revision: number
  /** All steps that are known so far, for a loop that runs elsewhere; undefined when they are too many for it. */
  steps(): Steps | undefined
}

/** The table of an automaton, whose first state is 0. The class 0 stands for the end of the text. */
export interface Steps {
  readonly states: number
  /** Classes that a state has room for; characters of others lead to nobody knows what. */
  readonly room: number
  /** What a class leads to from a state: -1 the pattern is found, -2 it can't be found any more, 0 unknown, else the next state + 1. */
  readonly next: (state: number, kind: number) => number
  /** Class of each ASCII character. */
  readonly ascii: Uint16Array
  /** Classes of other characters that were met. */
  readonly others: ReadonlyMap<number, number>
}

/**
 * Compiles a pattern of ECMAScript (with the flag `u`).
 *
 * @throws PatternError that says why it can't be used.
 */
export const compilePattern = (source: string): Matcher => new Automaton(programOf(parsePattern(source)))

/** Places that a search may be at before its next character, beside the start, where a search may begin at any time. */
interface State {
  readonly places: Uint16Array
  readonly before: number
}

/** In the table of steps: not known yet. Other numbers are `found`, `lost`, or a state's number + 1. */
const unknown = 0

/** Numbers that the table of steps may have; then all states are forgotten, and those that are met again are made again. */
const mostSteps = 1 << 18
/** Places of all states together, likewise. */
const mostKept = 1 << 20
/** A state that is forgotten before so many bytes were read was not worth making. */
const bytesOfState = 10

/**
 * Walks all ways through a pattern at once, a set of places after each character, and remembers each step from set to set: an automaton that is made
 * while it runs (Cox 2007, "Regular Expression Matching Can Be Simple And Fast"). Characters that no set of the pattern tells apart are one class.
 */
class Automaton implements Matcher {
  private readonly walk: Walk
  private readonly alphabet: Alphabet
  /** Classes that a state has room for in the table of steps. */
  private room = 8
  private table = new Int32Array(0)
  private states: State[] = []
  private readonly numbers = new Map<string, number>()
  private kept = 0
  private generation = 0
  /** Bytes that were read since states were last forgotten. */
  private read = 0
  revision = 0
  /** States are met once and never again: to remember them costs more than it saves. */
  private isFutile = false

  constructor(program: Program) {
    this.alphabet = new Alphabet(program)
    this.walk = new Walk(program, this.alphabet)
    this.forget()
  }

  test(text: string): boolean {
    const bytes = Buffer.from(text)
    return this.testBytes(bytes, 0, bytes.length)
  }

  testBytes(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.isFutile) return this.simulate(bytes, start, end, beginning)
    const {alphabet} = this
    const {ascii} = alphabet
    let {table, room} = this
    let state = 0
    this.read += end - start
    for (let at = start; at < end; ) {
      const byte = bytes[at] as number
      let kind: number
      if (byte < 128) {
        kind = ascii[byte] as number
        at++
      } else {
        const size = sizeOf(byte)
        kind = alphabet.classOf(codePointAt(bytes, at, size))
        at += size
      }
      // A class that was met for the first time has no room yet.
      let next = kind < room ? (table[state * room + kind] as number) : unknown
      if (next <= 0) {
        next = this.step(state, kind)
        if (next < 0) return next === found
        if (this.isFutile) return this.simulate(bytes, at, end, this.states[next - 1] as State)
        ;({table, room} = this)
      }
      state = next - 1
    }
    return this.step(state, endOfText) === found
  }

  steps(): Steps | undefined {
    if (this.isFutile) return undefined
    const {table, room, states, alphabet} = this
    return {
      states: states.length,
      room,
      next: (state, kind) => table[state * room + kind] as number,
      ascii: alphabet.ascii,
      others: alphabet.others,
    }
  }

  /** What a character of a class leads to from a state. */
  private step(state: number, kind: number): number {
    while (kind >= this.room) this.layOut(Math.max(4, this.states.length), 2 * this.room)
    const known = this.table[state * this.room + kind] as number
    if (known !== unknown) return known
    const {generation} = this
    const step = this.follow(this.states[state] as State, kind)
    // When all states were forgotten, so was the one that leads here.
    if (generation === this.generation) this.table[state * this.room + kind] = step
    this.revision++
    return step
  }

  private follow({places, before: last}: State, kind: number): number {
    const {walk} = this
    const size = walk.advance(places, places.length, last, kind)
    return size < 0 ? size : this.numberOf({places: walk.reached.slice(0, size).sort(), before: this.alphabet.sortOf(kind)}) + 1
  }

  private numberOf(state: State): number {
    const {places} = state
    const key = state.before + Buffer.from(places.buffer, 0, places.byteLength).toString('latin1')
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    if ((this.states.length + 1) * this.room > mostSteps || this.kept + places.length > mostKept) this.forget()
    const number = this.states.push(state) - 1
    this.numbers.set(key, number)
    this.kept += places.length
    if (this.table.length < this.states.length * this.room) this.layOut(2 * this.states.length, this.room)
    return number
  }

  /** Starts anew with the state that a text begins in. */
  private forget(): void {
    if (this.generation++ > 0) this.isFutile = this.read < bytesOfState * this.states.length
    this.read = 0
    this.revision++
    this.numbers.clear()
    this.kept = 0
    this.states = [beginning]
    this.table = new Int32Array(4 * this.room)
  }

  /** Makes room for so many states and classes. */
  private layOut(states: number, room: number): void {
    const larger = new Int32Array(states * room)
    for (let state = 0; state < this.states.length; state++)
      larger.set(this.table.subarray(state * this.room, (state + 1) * this.room), state * room)
    this.table = larger
    this.room = room
  }

  /** Goes on without remembering anything. */
  private simulate(bytes: Uint8Array, start: number, end: number, from: State): boolean {
    const {walk, alphabet} = this
    let places = from.places
    let size = places.length
    let last = from.before
    for (let at = start; at < end; ) {
      const width = sizeOf(bytes[at] as number)
      const kind = alphabet.classOf(codePointAt(bytes, at, width))
      at += width
      size = walk.advance(places, size, last, kind)
      if (size < 0) return size === found
      places = walk.turn()
      last = alphabet.sortOf(kind)
    }
    return walk.advance(places, size, last, endOfText) === found
  }
}

const beginning: State = {places: new Uint16Array(0), before: before.nothing}
