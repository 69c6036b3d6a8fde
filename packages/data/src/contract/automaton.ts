import {namedClasses, type Ranges} from './character-set.ts'
import {type Characters, type Pattern, PatternError} from './pattern-syntax.ts'

// A pattern as the places that a search can be at (Thompson 1968), which an automaton of sets of places walks (pattern.ts).

/** What a place of a program asks: a character, one of two ways on, an assertion, or nothing more. */
export type Place =
  | {readonly kind: 'characters'; readonly set: number; readonly next: number}
  | {readonly kind: 'fork'; next: number; readonly other: number}
  | {readonly kind: 'assertion'; readonly which: '^' | '$' | '\\b' | '\\B'; readonly next: number}
  | {readonly kind: 'match'}

/** A compiled pattern: its places, the one where it starts, and the sets of characters that places ask for. */
export interface Program {
  readonly places: readonly Place[]
  readonly start: number
  readonly sets: readonly CharacterTest[]
  /** Whether it asks where words begin or end. */
  readonly hasWords: boolean
}

/** Whether a code point is in a set. */
export type CharacterTest = (codePoint: number) => boolean

/** More places than this make each step slow: a counted repetition is written out. */
const mostPlaces = 4000

/**
 * Compiles a pattern.
 *
 * @throws PatternError when its counted repetitions are too many to be written out.
 */
export function programOf(pattern: Pattern): Program {
  const places: Place[] = [{kind: 'match'}]
  const sets = new Map<string, {readonly index: number; readonly has: CharacterTest}>()
  let hasWords = false
  const add = (place: Place): number => {
    if (places.length >= mostPlaces) throw new PatternError(`its counted repetitions make more than ${mostPlaces} places`)
    return places.push(place) - 1
  }
  const setOf = (characters: Characters): number => {
    const {ranges, properties, isNegated} = characters
    const key = JSON.stringify([ranges, properties, isNegated])
    const known = sets.get(key) ?? {index: sets.size, has: characterTest(characters)}
    sets.set(key, known)
    return known.index
  }
  const optional = (part: Pattern, copies: number, next: number): number => {
    let at = next
    for (let copy = 0; copy < copies; copy++) at = add({kind: 'fork', next: compile(part, at), other: next})
    return at
  }
  const loop = (part: Pattern, next: number): number => {
    const fork = {kind: 'fork' as const, next: 0, other: next}
    const at = add(fork)
    fork.next = compile(part, at)
    return at
  }
  /** The place from which a pattern leads to `next`. */
  const compile = (part: Pattern, next: number): number => {
    switch (part.kind) {
      case 'empty':
        return next
      case 'characters':
        return add({kind: 'characters', set: setOf(part), next})
      case 'assertion':
        hasWords ||= part.which === '\\b' || part.which === '\\B'
        return add({kind: 'assertion', which: part.which, next})
      case 'sequence':
        return part.parts.reduceRight((at, each) => compile(each, at), next)
      case 'choice':
        return part.parts.map((each) => compile(each, next)).reduceRight((other, at) => add({kind: 'fork', next: at, other}))
      default: {
        let at = part.max === Infinity ? loop(part.part, next) : optional(part.part, part.max - part.min, next)
        for (let copy = 0; copy < part.min; copy++) at = compile(part.part, at)
        return at
      }
    }
  }
  const start = compile(pattern, 0)
  return {places, start, sets: [...sets.values()].map(({has}) => has), hasWords}
}

function characterTest({ranges, properties, isNegated}: Characters): CharacterTest {
  if (properties.length === 0) return (codePoint) => isIn(ranges, codePoint) !== isNegated
  // Unicode's tables are the engine's own.
  const tests = properties.map((property) => new RegExp(`^${property}$`, 'u'))
  return (codePoint) => {
    const text = String.fromCodePoint(codePoint)
    return (isIn(ranges, codePoint) || tests.some((test) => test.test(text))) !== isNegated
  }
}

/** Whether sorted ranges have a code point. */
function isIn(ranges: Ranges, codePoint: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const [from, to] = ranges[middle] as Ranges[number]
    if (codePoint < from) high = middle
    else if (codePoint > to) low = middle + 1
    else return true
  }
  return false
}

/** Whether a code point is part of a word, as `\b` asks. */
export const isOfWord = (codePoint: number): boolean => isIn(namedClasses['w'] ?? [], codePoint)

/** Whether every way through a program begins with `^`, so that a search behind the first character is of no use. */
export function isAnchored({places, start}: Program): boolean {
  const seen = new Set<number>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const place = places[at]
    if (seen.has(at) || place === undefined) continue
    seen.add(at)
    if (place.kind === 'characters' || place.kind === 'match') return false
    if (place.kind === 'fork') open.push(place.other, place.next)
    else if (place.which !== '^') open.push(place.next)
  }
  return true
}
