import type {ColumnProfile} from './profile/types.ts'

/** Why the values of a column say nothing about the next data: `grows` with each row, `names` a row, or tells the `time` as a number. */
export type IdentifierReason = 'grows' | 'names' | 'time'

/** Words that only identifiers end with; whole words of `snake_case`, `camelCase` and names with blanks. */
const idWords: ReadonlySet<string> = new Set(['id', 'ids', 'uuid', 'guid', 'uid', 'pk', 'rowid', 'ulid'])
/** Words that keys of things end with; `code` and `key` are as often those of a category. */
const keyWords: ReadonlySet<string> = new Set([...idWords, 'sku', 'isin', 'iban', 'vin', 'ean', 'isbn', 'asin'])
const timeWords: ReadonlySet<string> = new Set(['time', 'timestamp', 'ts', 'epoch', 'date', 'datetime', 'at', 'unix'])

/** The last word of a name, in small letters: `id` of `PassengerId`, `user id`, `orderID` and `order_id`. */
function lastWord(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[^\p{L}\p{N}]+/u)
  return words.findLast((word) => word !== '')?.toLowerCase() ?? ''
}

/** Whether a column is called as identifiers are: `id`, `order_id`, `PassengerId`, `uuid`. */
export const isNamedLikeId = (name: string): boolean => idWords.has(lastWord(name))

/** Whether a column is called as keys are: an identifier, or `sku`, `isbn` and the like. */
export const isNamedLikeKey = (name: string): boolean => keyWords.has(lastWord(name))

/** Fewer rows than this make anything look unique. */
const enoughRows = 20
/** An estimated number of distinct values may be off by so much. */
const nearlyAll = 0.94

/** Whether (nearly) every row has a value of its own. */
export const isNearlyUnique = ({n, nulls, distinct}: ColumnProfile): boolean => n - nulls > 1 && distinct >= nearlyAll * (n - nulls)

/**
 * Tells whether a column identifies rows, so that its values are new in every data set: a column called so with many values, whole numbers that count
 * the rows, or texts of which no two are alike. Amounts can be unique, too; they are not told from their number of values alone.
 *
 * @param isKey a contract says that the column is a key.
 * @returns undefined for all other columns.
 */
export function identifierReason(column: ColumnProfile, isKey = false): IdentifierReason | undefined {
  const {name, kind, n, nulls, distinct} = column
  if (kind !== 'integer' && kind !== 'text') return undefined
  if (isEpoch(column) || isCalendar(column)) return 'time'
  if (isKey) return kind === 'integer' ? 'grows' : 'names'
  const isUnique = isNearlyUnique(column)
  if (kind === 'integer' && isUnique && isSequence(column)) return 'grows'
  if (isNamedLikeId(name) && distinct >= 50 && distinct * 10 >= n - nulls) return kind === 'integer' ? 'grows' : 'names'
  if (n < enoughRows || !isUnique) return undefined
  return isNamedLikeKey(name) || (kind === 'text' && n >= 50) ? 'names' : undefined
}

/** Whether whole numbers are counted up: nearly each number between the smallest and the largest occurs. */
function isSequence({min, max, n, nulls}: ColumnProfile): boolean {
  if (min === undefined || max === undefined || n - nulls < enoughRows) return false
  return Number(max) - Number(min) + 1 <= 1.5 * (n - nulls)
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970 between 2000 and 2100, in a column that is called so. */
function isEpoch({name, kind, min, max}: ColumnProfile): boolean {
  if (kind !== 'integer' || min === undefined || max === undefined || !timeWords.has(lastWord(name))) return false
  return [1, 1e3, 1e6, 1e9].some((unit) => Number(min) >= 946_684_800 * unit && Number(max) <= 4_102_444_800 * unit)
}

const calendarWords: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'week', 'yyyymm', 'yyyymmdd'])

/** A year, a month, a quarter or a week as a number, or a day as 20260131, in a column that is called so. */
function isCalendar({name, kind, min, max}: ColumnProfile): boolean {
  const word = lastWord(name)
  if (kind !== 'integer' || min === undefined || max === undefined) return false
  const lies = (low: number, high: number): boolean => Number(min) >= low && Number(max) <= high
  if (lies(19_000_101, 21_001_231)) return timeWords.has(word) || calendarWords.has(word) || word === 'day'
  return calendarWords.has(word) && (lies(1, 53) || lies(1800, 2200) || lies(180_001, 220_012))
}
