import type {ExampleSearch} from './find.ts'

/** Something in the data that misses a rule, where it stands. */
export type Example =
  | ({readonly kind: 'cell'; readonly column: string; readonly value: string | undefined} & Place)
  | ({readonly kind: 'row'; readonly rule: string; readonly values: readonly ExampleValue[]} & Place)

/** Where an example stands. */
export interface Place {
  readonly file: string
  /** Absent where the format has no lines. */
  readonly line?: number
}

/** A value; undefined when the cell has no value. */
export interface ExampleValue {
  readonly column: string
  readonly value: string | undefined
}

/** The present row: what is shown of each cell. */
type Row = ReadonlyMap<string, string | undefined>

/** Values of a row that are shown at most. */
const mostValues = 8

/** Collects examples until there are enough of each rule. */
export class ExampleList {
  readonly found: Example[] = []
  private readonly search: ExampleSearch
  private readonly counts = new Map<string, number>()
  /** Rules of which rows are known, by the row's place. */
  private readonly wanted = new Map<string, readonly {readonly rule: string; readonly columns: readonly string[]}[]>()
  private left: number

  constructor(search: ExampleSearch) {
    this.search = search
    for (const {rule, columns, rows} of search.known) {
      for (const {file, row} of rows.slice(0, search.most)) {
        const key = `${row} ${file}`
        this.wanted.set(key, [...(this.wanted.get(key) ?? []), {rule, columns}])
      }
    }
    const known = search.known.reduce((sum, {rows}) => sum + Math.min(rows.length, search.most), 0)
    this.left = known + search.most * (search.columns.length + search.rowRules.length)
  }

  /** Whether there are enough of each. */
  get isFull(): boolean {
    return this.left <= 0
  }

  /** Cells at fault of a row. */
  cells(columns: Iterable<string>, row: Row, place: Place): void {
    for (const column of columns) {
      if (!this.search.columns.includes(column) || !this.counted(`cell ${column}`)) continue
      this.found.push({kind: 'cell', column, value: row.get(column), ...place})
    }
  }

  /** Rules that a row misses. */
  rows(rules: readonly string[], row: Row, place: Place): void {
    for (const id of rules) {
      if (!this.counted(`row ${id}`)) continue
      const columns = this.search.rowRules.find((rule) => rule.id === id)?.columns ?? [...row.keys()]
      this.found.push({kind: 'row', rule: id, values: this.valuesOf(columns, row), ...place})
    }
  }

  /** A row whose place a rule has told. */
  known(number: number, row: Row, place: Place): void {
    for (const {rule, columns} of this.wanted.get(`${number} ${place.file}`) ?? []) {
      this.left--
      this.found.push({kind: 'row', rule, values: this.valuesOf(columns, row), ...place})
    }
  }

  private valuesOf(columns: readonly string[], row: Row): readonly ExampleValue[] {
    const shown = columns.filter((column) => row.has(column) && !this.search.isHidden(column)).slice(0, mostValues)
    return shown.map((column) => ({column, value: row.get(column)}))
  }

  /** Whether there is room for one more of a kind; counts it. */
  private counted(key: string): boolean {
    const count = this.counts.get(key) ?? 0
    if (count >= this.search.most) return false
    this.counts.set(key, count + 1)
    this.left--
    return true
  }
}
