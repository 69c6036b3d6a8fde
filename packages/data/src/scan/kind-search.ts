import type {DataFormat} from '../dataset.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {ScanSession} from './session.ts'

/** Kinds that columns had elsewhere, by name. */
export type ExpectedKinds = ReadonlyMap<string, ColumnKind>

/** How kinds that no contract gives are found. */
export interface KindOptions {
  /**
   * Kinds of the same columns in other data. Cells of another kind are invalid; only when most cells of a column are of another kind, its kind is
   * inferred.
   */
  readonly expected?: ExpectedKinds
  /** Inferred kinds hold nearly every cell, not every one: at most 5 % of a column's cells are invalid. */
  readonly tolerant?: boolean
}

/** Largest share of cells that are unlike the others without making a column of numbers or times one of text. */
const oddShare = 0.05

/** Where cells of a kind also fit: only integers are numbers too. */
const wider: Readonly<Record<ColumnKind, ColumnKind>> = {integer: 'number', number: 'text', time: 'text', boolean: 'text', text: 'text'}
/** What to try when not one cell fitted, because the beginning showed none. */
const next: Readonly<Record<ColumnKind, ColumnKind>> = {integer: 'number', number: 'time', time: 'boolean', boolean: 'text', text: 'text'}

/** Searches for the kinds of a data set's columns, from scan to scan. */
export class KindSearch {
  /** Kinds to scan with. */
  kinds: ReadonlyMap<string, ColumnKind>
  private readonly guessed: ReadonlyMap<string, ColumnKind>
  private readonly expected: Map<string, ColumnKind>
  private readonly isTolerant: boolean

  /** @param guessed kinds from the beginning of the data. */
  constructor(guessed: ReadonlyMap<string, ColumnKind>, {expected, tolerant = false}: KindOptions) {
    this.guessed = guessed
    this.expected = new Map(expected)
    this.isTolerant = tolerant
    this.kinds = new Map([...guessed, ...this.expected])
  }

  /** Columns whose kind comes from other data. */
  get expectedNames(): ReadonlySet<string> {
    return new Set(this.expected.keys())
  }

  /** Whether the data has to be scanned again with other kinds, because cells did not fit these. */
  widen(session: ScanSession): boolean {
    const misfits = [...session.columns.values()].filter(
      ({rule, kind, builder}) => rule?.kind === undefined && kind !== 'text' && builder.invalid > 0,
    )
    const changed = new Map<string, ColumnKind | undefined>()
    for (const {builder, kind} of misfits) {
      const {name, fitted, invalid} = builder
      const isExpected = this.expected.has(name)
      // Whether the cells are numbers is known only when they were read as such.
      if (kind === 'integer' && (isExpected || this.isTolerant)) changed.set(name, 'number')
      else if (isExpected) {
        if (fitted >= invalid) continue
        this.expected.delete(name)
        const guess = this.guessed.get(name)
        changed.set(name, guess === kind ? (fitted > 0 ? wider : next)[kind] : guess)
      } else if (!this.isTolerant || fitted === 0 || invalid > oddShare * (fitted + invalid)) {
        changed.set(name, (this.isTolerant ? fitted >= invalid : fitted > 0) ? wider[kind] : next[kind])
      }
    }
    if (changed.size === 0) return false
    const kinds = new Map(this.kinds)
    for (const [name, kind] of changed) {
      // Parquet says the kind itself.
      if (kind === undefined) kinds.delete(name)
      else kinds.set(name, kind)
    }
    this.kinds = kinds
    return true
  }
}

/** Whether values of a format have a type of their own. */
export const isTyped = (format: DataFormat | undefined): boolean => format === 'json' || format === 'jsonl' || format === 'parquet'
