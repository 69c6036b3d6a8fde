import type {Where} from '@modelflight/core/errors'
import type {Severity} from '@modelflight/core/verdict'
import type {ColumnKind} from '../profile/types.ts'

/** How much may miss a rule: a count of cells or rows, or a share of them. */
export interface Limit {
  /** As the user wrote it. */
  readonly shown: string
  readonly severity: Severity
  /** Most that may miss the rule, of `n`. */
  allowed(n: number): number
}

/** One question about each value of a column. */
export interface ValueCheck {
  /** The keyword of JSON Schema, e.g. `minimum`. */
  readonly keyword: string
  /** The rule as written, e.g. `0` or `^[A-Z]{3}$`. */
  readonly shown: string
  readonly where: Where
  /** Whether a value fits; present for the kinds of value that the keyword speaks of. */
  readonly number?: (value: number | bigint) => boolean
  readonly text?: (value: string) => boolean
}

/** What a contract says of one column. */
export interface ColumnRule {
  readonly name: string
  readonly where: Where
  /** Type in the contract's words; undefined when the contract leaves it open. */
  readonly type: string | undefined
  readonly kind: ColumnKind | undefined
  /** For times: whether an offset must be written. */
  readonly needsOffset: boolean
  /** The column must exist. */
  readonly required: boolean
  /** Cells without a value are fine. */
  readonly nullable: boolean
  readonly checks: readonly ValueCheck[]
  /** How many values may miss one of the checks. */
  readonly invalid: Limit
  readonly nulls: (Limit & {readonly where: Where}) | undefined
  readonly category: boolean
  readonly pii: boolean
}

/** A key that may not repeat. */
export interface UniqueRule {
  readonly columns: readonly string[]
  readonly severity: Severity
  readonly where: Where
}

/** What the newest time of a column must be. */
export interface FreshnessRule {
  readonly column: string
  /** Milliseconds. */
  readonly within: number
  readonly shown: string
  readonly severity: Severity
  readonly where: Where
}

/** How many rows there must be, both included. */
export interface RowsRule {
  readonly min: number | undefined
  readonly max: number | undefined
  readonly severity: Severity
  readonly where: Where
}

/** What a data set must be. */
export interface Contract {
  readonly file: string
  readonly columns: ReadonlyMap<string, ColumnRule>
  /** False: columns that the contract does not name are an error. */
  readonly additionalColumns: boolean
  readonly additionalColumnsWhere: Where
  readonly rows: RowsRule | undefined
  readonly unique: readonly UniqueRule[]
  readonly freshness: FreshnessRule | undefined
}
