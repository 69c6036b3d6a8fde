import {lastCodePoint, overlap, type Ranges} from './character-set.ts'
import {type Pattern, PatternError, parsePattern} from './pattern-syntax.ts'

/** A pattern that runs in time linear in the text. */
export interface Matcher {
  /** Which engine runs it: V8 for patterns that are proven linear there, re2js for all others. */
  readonly engine: 'v8' | 're2js'
  /** Whether the pattern is found anywhere in the text, as JSON Schema's `pattern` asks. */
  test(text: string): boolean
}

/** Results that are kept of a pattern that the slower engine runs; columns repeat their values. */
const memoSize = 16_384
/** Longer texts are not worth their memory. */
const memoLength = 256

/**
 * Compiles a pattern of ECMAScript.
 *
 * @throws PatternError that says why it can't be used.
 */
export async function compilePattern(source: string): Promise<Matcher> {
  const pattern = parsePattern(source)
  if (isLinear(pattern)) {
    const compiled = v8(source)
    return {engine: 'v8', test: (text) => compiled.test(text)}
  }
  const {RE2JS} = await import('re2js')
  try {
    const compiled = RE2JS.compile(re2Syntax(pattern))
    return {engine: 're2js', test: memoised((text) => compiled.test(text))}
  } catch (error) {
    throw new PatternError(error instanceof Error ? error.message : String(error), {cause: error})
  }
}

function v8(source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch (error) {
    throw new PatternError(error instanceof Error ? error.message : String(error), {cause: error})
  }
}

function memoised(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    if (text.length > memoLength) return test(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = test(text)
    if (known.size >= memoSize) known.clear()
    known.set(text, answer)
    return answer
  }
}

/** A match that can't be longer than this costs a constant for each place where it could start. */
const boundedLength = 64

/**
 * Whether a backtracking engine needs time linear in the text: each alternative is either short and without repetition of unknown length, or starts at
 * the start of the text and is one-unambiguous (Brüggemann-Klein and Wood 1998): after each character at most one way goes on, so going back is futile at once.
 */
export function isLinear(pattern: Pattern): boolean {
  return (pattern.kind === 'choice' ? pattern.parts : [pattern]).every(
    (part) => (longest(part) <= boundedLength && countOfChoices(part) <= 8) || (startsAtStart(part) && isOneUnambiguous(part)),
  )
}

/** Most characters that a match can have. */
function longest(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'characters':
      return 1
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + longest(part), 0)
    case 'choice':
      return Math.max(...pattern.parts.map(longest))
    case 'repeat': {
      const length = longest(pattern.part)
      return length === 0 ? (pattern.max === Infinity ? Infinity : 0) : length * pattern.max
    }
    default:
      return 0
  }
}

/** Doublings of the ways through a short pattern: each choice multiplies them. */
function countOfChoices(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + countOfChoices(part), 0)
    case 'choice':
      return Math.ceil(Math.log2(pattern.parts.length)) + Math.max(...pattern.parts.map(countOfChoices))
    case 'repeat':
      return pattern.max * countOfChoices(pattern.part) + (pattern.max - pattern.min)
    default:
      return 0
  }
}

const startsAtStart = (pattern: Pattern): boolean =>
  pattern.kind === 'sequence' ? startsAtStart(pattern.parts[0] as Pattern) : pattern.kind === 'assertion' && pattern.which === '^'

/** Places of a pattern where a character is read: those that may come first, those that may come last, and whether none need come. */
interface Places {
  readonly first: readonly Place[]
  readonly last: readonly Place[]
  readonly canBeEmpty: boolean
}

interface Place {
  readonly ranges: Ranges
  /** A place that two ways lead to is there twice: `(a+)+` goes on in two loops. */
  readonly follow: Place[]
}

/** Expanding counted groups beyond this is not worth the proof. */
const maxPlaces = 400

class TooMany extends Error {}

function isOneUnambiguous(pattern: Pattern): boolean {
  const all: Place[] = []
  try {
    const {first} = placesOf(pattern, all)
    return isDisjoint(first) && all.every(({follow}) => isDisjoint(follow))
  } catch (error) {
    if (error instanceof TooMany) return false
    throw error
  }
}

const isDisjoint = (places: readonly Place[]): boolean =>
  places.every((place, index) => places.slice(index + 1).every((other) => !overlap(place.ranges, other.ranges)))

const nothing: Places = {first: [], last: [], canBeEmpty: true}

/** Glushkov's construction. */
function placesOf(pattern: Pattern, all: Place[]): Places {
  switch (pattern.kind) {
    case 'characters': {
      if (all.length >= maxPlaces) throw new TooMany()
      // A property's code points are not known here, so it may be anything.
      const ranges: Ranges = pattern.properties.length > 0 ? [[0, lastCodePoint]] : pattern.ranges
      const place: Place = {ranges, follow: []}
      all.push(place)
      return {first: [place], last: [place], canBeEmpty: false}
    }
    case 'sequence':
      return pattern.parts.map((part) => placesOf(part, all)).reduce(joined, nothing)
    case 'choice': {
      const parts = pattern.parts.map((part) => placesOf(part, all))
      // Two empty alternatives would be two ways to go on.
      if (parts.filter(({canBeEmpty}) => canBeEmpty).length > 1) throw new TooMany()
      return {
        first: parts.flatMap(({first}) => first),
        last: parts.flatMap(({last}) => last),
        canBeEmpty: parts.some(({canBeEmpty}) => canBeEmpty),
      }
    }
    case 'repeat':
      return repeated(pattern, all)
    default:
      return nothing
  }
}

/** `x{1,3}` as `x(x(x)?)?`: copies that need not come are entered one after the other. */
function repeated({part, min, max}: Extract<Pattern, {readonly kind: 'repeat'}>, all: Place[]): Places {
  const copies: Places[] = []
  for (let copy = 0; copy < (max === Infinity ? Math.max(min, 1) : max); copy++) {
    const next = placesOf(part, all)
    // A part that may be empty, repeated, can be passed in more than one way.
    if (next.canBeEmpty && max > 1) throw new TooMany()
    const before = copies.at(-1)
    if (before !== undefined) link(before.last, next.first)
    copies.push(next)
  }
  const [first] = copies
  const last = copies.at(-1)
  if (first === undefined || last === undefined) return nothing
  if (max === Infinity) link(last.last, last.first)
  return {
    first: first.first,
    last: copies.slice(Math.max(0, min - 1)).flatMap((copy) => copy.last),
    canBeEmpty: min === 0 || first.canBeEmpty,
  }
}

function joined(a: Places, b: Places): Places {
  link(a.last, b.first)
  return {
    first: a.canBeEmpty ? [...a.first, ...b.first] : a.first,
    last: b.canBeEmpty ? [...a.last, ...b.last] : b.last,
    canBeEmpty: a.canBeEmpty && b.canBeEmpty,
  }
}

function link(from: readonly Place[], to: readonly Place[]): void {
  for (const place of from) place.follow.push(...to)
}

/** The pattern in the syntax of RE2, whose classes are narrower: every class is written out. */
export function re2Syntax(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'empty':
      return '(?:)'
    case 'assertion':
      return pattern.which === '$' ? '\\z' : pattern.which === '^' ? '\\A' : pattern.which
    case 'sequence':
      return pattern.parts.map(re2Syntax).join('')
    case 'choice':
      return `(?:${pattern.parts.map(re2Syntax).join('|')})`
    case 'repeat': {
      const {min, max, isLazy} = pattern
      const count = max === Infinity ? (min === 0 ? '*' : min === 1 ? '+' : `{${min},}`) : `{${min},${max}}`
      return `(?:${re2Syntax(pattern.part)})${count}${isLazy ? '?' : ''}`
    }
    default: {
      const items = [...pattern.ranges.map(([from, to]) => `${hex(from)}-${hex(to)}`), ...pattern.properties].join('')
      if (items === '') return pattern.isNegated ? `[${hex(0)}-${hex(lastCodePoint)}]` : `[^${hex(0)}-${hex(lastCodePoint)}]`
      return `[${pattern.isNegated ? '^' : ''}${items}]`
    }
  }
}

const hex = (codePoint: number): string => `\\x{${codePoint.toString(16)}}`
