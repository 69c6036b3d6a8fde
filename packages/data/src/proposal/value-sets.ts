import type {ColumnProfile} from '../profile/types.ts'

/** The values that a column may have, as far as the data tells. */
export type ValueSet =
  /** All that there can be. */
  | {readonly kind: 'closed'; readonly values: readonly string[]; readonly why: string}
  /** All that there were; some more may come. */
  | {readonly kind: 'known'; readonly values: readonly string[]; readonly most: string; readonly why: string}
  | {readonly kind: 'open'}

const open: ValueSet = {kind: 'open'}

/** Columns with more values are texts to people. */
const mostValues = 20
/** Fewer rows say little about what values there may be. */
const enoughRows = 20
/** A value that is seen so often stands for a set whose rare values are known. */
const oftenEnough = 30
/** So does a set of which each value has its part of the rows, in so many rows for each. */
const evenPart = 0.2
const rowsOfEach = 20

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const short = (words: readonly string[]): readonly string[] => words.map((word) => word.slice(0, 3))
/** Sets that are known as a whole when a part of them is seen. */
const vocabularies: readonly (readonly [why: string, words: readonly string[]])[] = [
  ['the months', months],
  ['the months', short(months)],
  ['the days of a week', days],
  ['the days of a week', short(days)],
]

/**
 * Tells whether the values of a column are a closed set. The profile shows values only where each occurs at least five times, so that no value
 * seen once stands for many that were not; values that are rare beside the others still leave the set open to some.
 */
export function valueSetOf({kind, distribution, distinct, n}: ColumnProfile): ValueSet {
  if (distribution.kind !== 'values' || distribution.counts.length === 0) return open
  const values = distribution.counts.map(([value]) => value)
  if (kind !== 'text') return n >= enoughRows && values.length === 1 && values[0] === '0' ? zeros : open
  const whole = vocabularyOf(values)
  if (whole !== undefined) return whole
  if (values.length > mostValues || n < enoughRows || distinct * 2 > n) return open
  const [only] = values
  // A month, a batch or a version that all rows share is another one next time.
  if (values.length === 1 && /\p{N}/u.test(only ?? '')) return open
  if (values.length === 1) return {kind: 'known', values, most: share(n), why: 'the only value that there was'}
  const rarest = Math.min(...distribution.counts.map(([, count]) => count))
  if (rarest >= oftenEnough || (rarest >= (evenPart * n) / values.length && n >= rowsOfEach * values.length))
    return {kind: 'closed', values, why: 'all that there were; leave it out if more may come'}
  return {kind: 'known', values, most: share(n), why: 'all that there were; some are rare, so others may come'}
}

/** What none of n rows was may still be in 3 / n of all rows (95 % confidence). */
const share = (n: number): string => `${Math.max(5, Math.ceil(300 / n))}%`

/** Zeros say nothing of the size of other values, but that most are zero. */
const zeros: ValueSet = {kind: 'known', values: ['0'], most: '20%', why: 'all were zero'}

/** Months and days of a week as a whole, in the case that the data writes them in. */
function vocabularyOf(values: readonly string[]): ValueSet | undefined {
  const cases = [
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  ]
  for (const [why, words] of vocabularies) {
    for (const inCase of cases) {
      const all = words.map(inCase)
      if (values.every((value) => all.includes(value)))
        return {kind: 'closed', values: all, why: `${why}; ${values.length} of them were there`}
    }
  }
  return undefined
}
