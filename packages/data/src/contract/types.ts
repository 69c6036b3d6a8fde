import type {Where} from '@modelflight/core/errors'
import type {Severity} from '@modelflight/core/verdict'
import type {Dialect} from '../dialect.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {Zone} from '../zone.ts'
import type {Decimal} from './decimal.ts'
import type {Primitive, Speaks} from './primitives.ts'
import type {RowTest} from './values.ts'

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
  /** The rule in full, with what its references lead to; two rules of the same meaning are the same. */
  readonly meaning: string
  readonly where: Where
  /** Whether a value fits; present for the kinds of value that the keyword speaks of. */
  readonly number?: (value: number | bigint) => boolean
  readonly text?: (value: string) => boolean
  readonly truth?: (value: boolean) => boolean
  /** The same as simple questions, all of which a text or a number must fit; undefined when it asks more. */
  readonly primitives?: (speaks: Speaks) => readonly Primitive[] | undefined
}

/**
 * A question about a whole row: a keyword that relates columns, or an expression. An engine makes the row's values only for contracts that have such
 * rules, and refuses them by `keyword` when it can't.
 */
export interface RowRule {
  /** Unique within the contract, e.g. `row:dependentRequired` or `rule:price-covers-cost`. */
  readonly id: string
  /** `dependentRequired`, `anyOf`, `expr`, … */
  readonly keyword: string
  /** The rule as written. */
  readonly shown: string
  /** The rule in full, with what its references lead to. */
  readonly meaning: string
  readonly where: Where
  /** How many rows may miss it. */
  readonly limit: Limit
  /** Columns whose values it reads; undefined for all. */
  readonly columns: readonly string[] | undefined
  readonly fits: RowTest
}

/** A range that a figure of the profile must lie in. */
export interface RangeRule {
  /** What is held to it: a figure of the profile, `quantile:0.5`, or `coverage`. */
  readonly figure: string
  readonly min: number | undefined
  readonly max: number | undefined
  /** The same bounds as they are written: integers beyond 2^53 are compared with them. */
  readonly exact: {readonly min: Decimal | undefined; readonly max: Decimal | undefined}
  readonly severity: Severity
  readonly where: Where
}

/** The values that a column is known to have. */
export interface ValueSetRule extends Limit {
  /** As they are written in the profile. */
  readonly known: readonly string[]
  /** Share of the known values that must occur. */
  readonly coverage: number | undefined
  readonly where: Where
}

/** Values of columns that must occur in another data set. */
export interface ReferenceRule {
  readonly id: string
  readonly columns: readonly string[]
  /** Files or patterns, as in the input `data`. */
  readonly data: readonly string[]
  /** Columns there; as many as here. */
  readonly key: readonly string[]
  /** How the other data is written; as the contract's own when left out. */
  readonly dialect: Dialect | undefined
  readonly limit: Limit
  readonly where: Where
}

/** A SELECT whose rows are the rows at fault; `data` is the data set. */
export interface SqlRule {
  readonly id: string
  readonly sql: string
  readonly limit: Limit
  readonly where: Where
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
  /** The type lists null, so that a cell without a value is null in a row; else it is left out. */
  readonly allowsNull: boolean
  /** Keywords that a null misses although the type lists it, e.g. an `enum` without null. */
  readonly nullMisses: readonly string[]
  readonly checks: readonly ValueCheck[]
  /** How many values may miss one of the checks. */
  readonly invalid: Limit
  readonly nulls: (Limit & {readonly where: Where}) | undefined
  readonly ranges: readonly RangeRule[]
  readonly values: ValueSetRule | undefined
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
  /** What times without an offset are; that of the dialect, or UTC, when left out. */
  readonly zone: Zone | undefined
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

/** Rules of columns that a contract does not name. */
export interface OtherColumns {
  /** One rule for each pattern, under the pattern's name. */
  readonly templates: readonly ColumnRule[]
  /** The rule of a column of this name, if any pattern fits it. */
  ruleFor(name: string): ColumnRule | undefined
}

/** What a data set must be. */
export interface Contract {
  readonly file: string
  /** What it was read from: a worker thread reads it once more. */
  readonly text: string
  /** How delimited files are written; undefined when as RFC 4180 has it. */
  readonly dialect: Dialect | undefined
  /** Columns that the contract names; use `columnRule` for the columns of data. */
  readonly columns: ReadonlyMap<string, ColumnRule>
  /** False: columns that the contract does not name are an error. */
  readonly additionalColumns: boolean
  readonly additionalColumnsWhere: Where
  /** Rules of columns whose name is not among `columns`: by pattern, or for all others. */
  readonly otherColumns: OtherColumns
  /** Which names columns may have. */
  readonly columnNames: {readonly fits: (name: string) => boolean; readonly shown: string; readonly where: Where} | undefined
  readonly rowRules: readonly RowRule[]
  readonly references: readonly ReferenceRule[]
  readonly sqlRules: readonly SqlRule[]
  readonly rows: RowsRule | undefined
  readonly unique: readonly UniqueRule[]
  readonly freshness: FreshnessRule | undefined
}
