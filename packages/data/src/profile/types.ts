import type {JsonObject} from '@modelflight/core/schema'
import type {DistinctSketch} from './distinct-sketch.ts'

/** Version of the stored format; docs/profile.md describes it. */
export const profileVersion = 2

/** What kind of values a column holds. Times are counted as numbers: microseconds since 1970-01-01T00:00:00Z. */
export type ColumnKind = 'number' | 'integer' | 'time' | 'boolean' | 'text'

/** The mergeable summary of a data set: integer counts only, so order, files, threads and engines do not change it. */
export interface Profile {
  readonly version: typeof profileVersion
  /** Rows that are profiled (read and not rejected as unreadable). */
  readonly rows: number
  /** Rows that could not be read as rows; never part of `rows`. */
  readonly rejected: number
  /** `sha256:` of the data set the profile was made from. */
  readonly dataDigest: string
  /** How the data is written; undefined in profiles of older versions, which did not say. */
  readonly reading?: Reading
  /** In the order of the data's header. */
  readonly columns: readonly ColumnProfile[]
}

/** How the data of a profile is written, so that other data can be read in the same way. */
export interface Reading {
  /** The contract's `dialect`, as the contract says it; undefined for RFC 4180. */
  readonly dialect?: JsonObject
  /** The format says the type of every value (JSON, Parquet), so that a text is never a number written differently. */
  readonly typed?: boolean
}

/** The counts of one column. */
export interface ColumnProfile {
  readonly name: string
  readonly kind: ColumnKind
  /** Cells seen; n = nulls + nan + posInf + negInf + invalid + all counted values. */
  readonly n: number
  readonly nulls: number
  readonly nan: number
  readonly posInf: number
  readonly negInf: number
  /** Cells that are no value of the column's type. */
  readonly invalid: number
  /** Smallest and largest finite value, as exact decimals (times as ISO 8601); absent for text and when there is none. */
  readonly min?: string
  readonly max?: string
  readonly distribution: Distribution
  /** Number of distinct values; never more than the values counted. */
  readonly distinct: number
  /** Present where `distinct` is an estimate: within 5 % in 99 of 100 cases (`estimateError`). */
  readonly isEstimated?: true
  /** What an estimated `distinct` rests on; it lets merged profiles estimate again. Present with `histogram` and `hashed`. */
  readonly sketch?: DistinctSketch
  /** How many texts are how long (in code points; cells of `text-lengths.ts`), where the values are not kept in clear and need not stay hidden. */
  readonly lengths?: readonly (readonly [cell: number, count: number])[]
  /** How many times fall into each hour of the week (`week-hours.ts`), in UTC; absent for other kinds, hidden columns and profiles of older versions. */
  readonly hours?: readonly (readonly [hour: number, count: number])[]
}

/** How often which values occur, in the form that fits their number. */
/** How the counted values are spread; privacy and number of distinct values decide the kind. */
export type Distribution =
  /** Every distinct value with its count, sorted by value (numbers by size, text by UTF-8 bytes); at most 10,000. */
  | {readonly kind: 'values'; readonly counts: readonly (readonly [value: string, count: number])[]}
  /**
   * Log-linear histogram of numbers and times. A bucket is `sign · (top 11 + m bits of the IEEE 754 double's exponent and mantissa)`:
   * an integer that orders like the values; 0 holds only zero. Its lower edge is an exact double (`bucketEdges`).
   */
  | {readonly kind: 'histogram'; readonly mantissaBits: number; readonly buckets: readonly (readonly [bucket: number, count: number])[]}
  /** Text beyond 10,000 distinct values: counts of 1,024 hash buckets, the 20 most frequent values unless they must stay hidden. */
  | {
      readonly kind: 'hashed'
      readonly buckets: readonly (readonly [bucket: number, count: number])[]
      readonly frequent: readonly (readonly [value: string, count: number])[]
    }
  /** Values counted, but not kept in clear: keys are `h:` and 16 hex digits of the value's hash. */
  | {readonly kind: 'hidden-values'; readonly counts: readonly (readonly [hash: string, count: number])[]}
  | {readonly kind: 'empty'}
