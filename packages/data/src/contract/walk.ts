import {isAnchored, isOfWord, type Program} from './automaton.ts'

/** What came before: nothing, a character of a word, or another one. */
export const before = {nothing: 0, word: 1, other: 2} as const

/** In place of a number of places: the pattern is found, or can't be found any more. */
export const found = -1
const lost = -2
/** The class that stands for the end of the text. */
export const endOfText = 0

/** Classes of characters that a pattern does not tell apart, numbered from 1. */
export class Alphabet {
  /** Class of each ASCII character. */
  readonly ascii = new Uint16Array(128)
  /** Of each class, by the numbers of the program's sets: 1 for those that have it. */
  readonly members: Uint8Array[] = []
  private readonly program: Program
  /** Classes of other characters that were met. */
  readonly others = new Map<number, number>()
  private readonly numbers = new Map<string, number>()
  private readonly sorts: number[] = []

  constructor(program: Program) {
    this.program = program
    for (let codePoint = 0; codePoint < 128; codePoint++) this.ascii[codePoint] = this.newClass(codePoint)
  }

  classOf(codePoint: number): number {
    if (codePoint < 128) return this.ascii[codePoint] as number
    const known = this.others.get(codePoint)
    if (known !== undefined) return known
    const kind = this.newClass(codePoint)
    this.others.set(codePoint, kind)
    return kind
  }

  /** `before.word` for characters of words, where the pattern asks for them. */
  sortOf(kind: number): number {
    return this.sorts[kind] ?? before.other
  }

  private newClass(codePoint: number): number {
    const {sets, hasWords} = this.program
    const members = Uint8Array.from(sets, (has) => (has(codePoint) ? 1 : 0))
    const isWord = hasWords && isOfWord(codePoint)
    const key = `${isWord ? 'w' : ''}${members.join('')}`
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const kind = this.numbers.size + 1
    this.numbers.set(key, kind)
    this.members[kind] = members
    this.sorts[kind] = isWord ? before.word : before.other
    return kind
  }
}

const operations = {match: 0, fork: 1, characters: 2, '^': 3, $: 4, '\\b': 5, '\\B': 6} as const

/** Goes from the places of a search to those behind its next character. */
export class Walk {
  /** Places that the last step reached. */
  reached: Uint16Array
  private spare: Uint16Array
  private readonly start: number
  private readonly isAnchored: boolean
  private readonly alphabet: Alphabet
  private readonly operations: Uint8Array
  private readonly next: Uint16Array
  /** The other way of a fork; the set of characters. */
  private readonly other: Uint16Array
  private readonly stack: Uint16Array
  /** The round in which a place was last met, and in which it was last reached. */
  private readonly met: Uint32Array
  private readonly taken: Uint32Array
  private round = 0

  constructor(program: Program, alphabet: Alphabet) {
    const {places, start} = program
    this.alphabet = alphabet
    this.start = start
    this.isAnchored = isAnchored(program)
    this.operations = Uint8Array.from(places, (place) => operations[place.kind === 'assertion' ? place.which : place.kind])
    this.next = Uint16Array.from(places, (place) => (place.kind === 'match' ? 0 : place.next))
    this.other = Uint16Array.from(places, (place) => (place.kind === 'fork' ? place.other : place.kind === 'characters' ? place.set : 0))
    this.reached = new Uint16Array(places.length)
    this.spare = new Uint16Array(places.length)
    this.stack = new Uint16Array(3 * places.length + 2)
    this.met = new Uint32Array(places.length)
    this.taken = new Uint32Array(places.length)
  }

  /** Number of the places in `reached` behind a character of a class; `found` when the pattern is found before it, `lost` when it can't be any more. */
  advance(places: Uint16Array, count: number, last: number, kind: number): number {
    const {operations: asked, next, other, stack, met, taken, reached, start} = this
    const round = this.newRound()
    const members = kind === endOfText ? undefined : this.alphabet.members[kind]
    const isBorder = (last === before.word) !== (members !== undefined && this.alphabet.sortOf(kind) === before.word)
    let size = 0
    let depth = 0
    for (let index = 0; index < count; index++) stack[depth++] = places[index] as number
    stack[depth++] = start
    while (depth > 0) {
      const at = stack[--depth] as number
      if (met[at] === round) continue
      met[at] = round
      const operation = asked[at]
      if (operation === operations.characters) {
        const to = next[at] as number
        if (members === undefined || members[other[at] as number] === 0 || taken[to] === round) continue
        taken[to] = round
        reached[size++] = to
        continue
      }
      if (operation === operations.match) return found
      if (operation === operations.fork) stack[depth++] = other[at] as number
      else if (!holds(operation, last === before.nothing, members === undefined, isBorder)) continue
      stack[depth++] = next[at] as number
    }
    return members === undefined || (this.isAnchored && size === 0) ? lost : size
  }

  private newRound(): number {
    this.round = (this.round + 1) >>> 0
    if (this.round > 0) return this.round
    this.met.fill(0)
    this.taken.fill(0)
    return ++this.round
  }

  /** Gives the places that were reached to the caller, until the step after the next one. */
  turn(): Uint16Array {
    const {reached} = this
    this.reached = this.spare
    this.spare = reached
    return reached
  }
}

/** Whether an assertion holds. */
function holds(operation: number | undefined, isStart: boolean, isEnd: boolean, isBorder: boolean): boolean {
  if (operation === operations['^']) return isStart
  if (operation === operations.$) return isEnd
  return (operation === operations['\\b']) === isBorder
}

/** Bytes of the UTF-8 sequence that begins with this one. */
export const sizeOf = (byte: number): number => (byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)

/** The code point of a UTF-8 sequence. */
export function codePointAt(bytes: Uint8Array, at: number, size: number): number {
  let value = (bytes[at] as number) & (size === 1 ? 0x7f : 0x7f >> size)
  for (let index = 1; index < size; index++) value = (value << 6) | ((bytes[at + index] as number) & 0x3f)
  return value
}
