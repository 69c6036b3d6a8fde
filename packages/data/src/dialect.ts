import {type DateFormat, dateFormat, dateLetters} from './dialect/dates.ts'
import {type Encoding, encodings} from './dialect/encoding.ts'
import type {JsonPath} from './json/path.ts'
import type {ColumnKind} from './profile/types.ts'
import type {Zone} from './zone.ts'

export {type DateFormat, dateFormat, dateLetters, type Encoding, encodings}

/** How delimited files are written, where it is not as RFC 4180 has it. */
export interface Dialect {
  /** As the contract says it. */
  readonly shown: string
  readonly encoding: Encoding
  /** One ASCII character; that of the file's format when left out. */
  readonly delimiter: string | undefined
  /** One ASCII character. */
  readonly quote: string
  /** One ASCII character that begins lines which are not rows. */
  readonly comment: string | undefined
  /** Lines that are not rows, before the header and after it. */
  readonly skip: {readonly beforeHeader: number; readonly afterHeader: number}
  /** Names of the columns of files that have no header line; undefined when the first line has them. */
  readonly header: readonly string[] | undefined
  /** Name of a first column that the header leaves without one. */
  readonly unnamed: string | undefined
  /** Whether every line ends in a delimiter. */
  readonly trailingDelimiter: boolean
  /** Whether blanks around cells do not count; with a blank as delimiter, also how many there are. */
  readonly trim: boolean
  /** What a cell without a value is written as, besides nothing. */
  readonly nulls: readonly string[]
  /** Whether `nulls` and nothing at all are also no values in quotes. */
  readonly quotedNulls: boolean
  readonly decimal: '.' | ','
  /** One character that parts groups of three digits. */
  readonly thousands: string | undefined
  /** What stands before and behind the numbers of a column. */
  readonly units: ReadonlyMap<string, {readonly prefix?: string; readonly suffix?: string}>
  /** Words for true and false. */
  readonly booleans: ReadonlyMap<string, 'true' | 'false'>
  /** Kinds of columns: only in numbers the decimal mark is looked for, and only in booleans the words. */
  readonly kinds: ReadonlyMap<string, ColumnKind>
  /** Columns that are not among `kinds` are tried as numbers and booleans, cell by cell. Only for guesses. */
  readonly isGuess: boolean
  /** How the times of a column are written. */
  readonly dates: ReadonlyMap<string, DateFormat>
  /** What times without an offset are, in every format; UTC when left out. */
  readonly zone: Zone | undefined
  /** Where the array of rows lies in a JSON document; the document is the array when left out. */
  readonly jsonPath: JsonPath | undefined
}

/** RFC 4180. */
export const plainDialect: Dialect = {
  shown: '{}',
  encoding: 'utf-8',
  delimiter: undefined,
  quote: '"',
  comment: undefined,
  skip: {beforeHeader: 0, afterHeader: 0},
  header: undefined,
  unnamed: undefined,
  trailingDelimiter: false,
  trim: false,
  nulls: [],
  quotedNulls: false,
  decimal: '.',
  thousands: undefined,
  units: new Map(),
  booleans: new Map(),
  kinds: new Map(),
  isGuess: false,
  dates: new Map(),
  zone: undefined,
  jsonPath: undefined,
}

/** The same dialect, with kinds of further columns; those of the dialect, which its contract gives, win. */
export const withKinds = (dialect: Dialect, kinds: Iterable<readonly [string, ColumnKind]>): Dialect => ({
  ...dialect,
  kinds: new Map([...kinds, ...dialect.kinds]),
})
