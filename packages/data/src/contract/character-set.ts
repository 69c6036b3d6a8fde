/** A set of code points: sorted ranges, both ends included, that neither overlap nor touch. */
export type Ranges = readonly (readonly [from: number, to: number])[]

/** The last code point of Unicode. */
export const lastCodePoint = 0x10ffff

/** Sorts and joins ranges. */
export function normalRanges(ranges: Ranges): Ranges {
  const joined: [number, number][] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

/** All other code points. */
export function complement(ranges: Ranges): Ranges {
  const rest: [number, number][] = []
  let next = 0
  for (const [from, to] of ranges) {
    if (from > next) rest.push([next, from - 1])
    next = to + 1
  }
  if (next <= lastCodePoint) rest.push([next, lastCodePoint])
  return rest
}

const point = (text: string): number => text.codePointAt(0) ?? 0
const range = (from: string, to: string): readonly [number, number] => [point(from), point(to)]

const digit: Ranges = [range('0', '9')]
const word: Ranges = [range('0', '9'), range('A', 'Z'), range('_', '_'), range('a', 'z')]
/** White space and line ends of ECMAScript. */
const space: Ranges = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]
const lineEnds: Ranges = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]

/** What `.` matches. */
export const anyButLineEnd: Ranges = complement(lineEnds)

/** The classes that ECMAScript names by a letter. */
export const namedClasses: Readonly<Record<string, Ranges>> = {
  d: digit,
  D: complement(digit),
  w: word,
  W: complement(word),
  s: space,
  S: complement(space),
}
