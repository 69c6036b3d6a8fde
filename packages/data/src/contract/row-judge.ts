import type {JsonCell} from '../bytes/json-scanner.ts'
import {cellResult, parseCell, parsedCell} from '../cells.ts'
import type {Kernel} from '../kernel/kernel.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {RowRule} from './types.ts'
import type {CellValue, RowValue} from './values.ts'

/** How a column's cells become values of a row. */
export interface RowColumn {
  readonly kind: ColumnKind
  /** A cell without a value is null; else it is left out of the row. */
  readonly allowsNull: boolean
}

/** How often a rule of rows was missed, and where first. */
export interface RowMiss {
  /** The rule's id. */
  readonly keyword: string
  count: number
  file: string
  /** 0 where the format has no lines. */
  line: number
}

const quote = 34

/** Holds whole rows to the rules that relate columns. Made only for contracts that have such rules, because a row's values must be built for it. */
export class RowJudge {
  readonly misses = new Map<string, RowMiss>()
  private readonly rules: readonly RowRule[]
  private readonly columnOf: (name: string) => RowColumn
  /** Columns that a rule reads; undefined for all. */
  private readonly reads: ReadonlySet<string> | undefined
  private readonly known: () => Iterable<string>
  private cells: readonly {readonly name: string; readonly cell: number}[] = []

  /** @param known the columns met so far: JSON leaves out those without a value. */
  constructor(rules: readonly RowRule[], columnOf: (name: string) => RowColumn, known: () => Iterable<string>) {
    this.rules = rules
    this.known = known
    this.columnOf = columnOf
    this.reads = rules.some(({columns}) => columns === undefined) ? undefined : new Set(rules.flatMap(({columns}) => columns ?? []))
  }

  /** Whether a rule reads the column. */
  isRead(name: string): boolean {
    return this.reads?.has(name) ?? true
  }

  /** Judges a row of values of any engine; null is a cell without a value. */
  values(cells: RowValue, file: string, line: number): boolean {
    const kept = [...cells].filter(([name, value]) => this.isRead(name) && (value !== null || this.columnOf(name).allowsNull))
    return this.judge(new Map(kept), file, line)
  }

  /** Binds columns by name. */
  header(names: readonly string[]): void {
    this.cells = names.map((name, cell) => ({name, cell})).filter(({name}) => this.isRead(name))
  }

  /** Judges the rows that a kernel holds; those that miss a rule are no longer fit. */
  block({bytes, bounds, pitch, rows, lines, fits}: Kernel, file: string): void {
    for (let row = 0; row < rows; row++) {
      const values = new Map<string, CellValue>()
      for (const {name, cell} of this.cells) {
        const start = (bounds[cell * pitch + row] as number) + 1
        put(values, name, delimitedValue(this.columnOf(name), bytes, start, bounds[(cell + 1) * pitch + row] as number))
      }
      if (!this.judge(values, file, lines[row] as number)) fits[row] = 0
    }
  }

  /** Judges a row of JSON. */
  jsonRow(cells: ReadonlyMap<string, JsonCell>, file: string, line: number): boolean {
    const values = new Map<string, CellValue>()
    for (const [name, cell] of cells) {
      if (this.isRead(name)) put(values, name, jsonValue(this.columnOf(name), cell))
    }
    for (const name of this.reads ?? this.known()) if (!cells.has(name) && this.columnOf(name).allowsNull) values.set(name, null)
    return this.judge(values, file, line)
  }

  /** Adds what another thread found. */
  merge(misses: Iterable<RowMiss>): void {
    for (const miss of misses) {
      const known = this.misses.get(miss.keyword)
      if (known === undefined) {
        this.misses.set(miss.keyword, {...miss})
        continue
      }
      known.count += miss.count
      if (known.file === miss.file && miss.line < known.line) known.line = miss.line
    }
  }

  /** Whether a row fits all rules; those that it misses are counted. */
  judge(values: ReadonlyMap<string, CellValue>, file: string, line: number): boolean {
    let isFit = true
    for (const {id, fits} of this.rules) {
      if (fits(values)) continue
      isFit = false
      const known = this.misses.get(id)
      if (known === undefined) this.misses.set(id, {keyword: id, count: 1, file, line})
      else known.count++
    }
    return isFit
  }
}

function put(values: Map<string, CellValue>, name: string, value: CellValue | undefined): void {
  if (value !== undefined) values.set(name, value)
}

/** The value of a cell of a delimited file; undefined for one that is left out of the row. */
function delimitedValue({kind, allowsNull}: RowColumn, bytes: Uint8Array, start: number, end: number): CellValue | undefined {
  const isQuoted = start < end && bytes[start] === quote
  const from = isQuoted ? start + 1 : start
  const to = isQuoted ? end - 1 : end
  if (from === to && (!isQuoted || kind !== 'text')) return allowsNull ? null : undefined
  const value = cellValue(kind, bytes, from, to)
  // A text, which a cell that is no value of its kind stays too.
  return isQuoted && typeof value === 'string' ? value.replaceAll('""', '"') : value
}

/** The value of a cell of JSON; undefined for one that is left out of the row. */
function jsonValue({kind, allowsNull}: RowColumn, {type, bytes, start, end}: JsonCell): CellValue | undefined {
  switch (type) {
    case 'null':
      return allowsNull ? null : undefined
    case 'true':
    case 'false':
      return type === 'true'
    case 'number': {
      const value = cellValue('integer', bytes, start, end)
      return kind === 'number' || typeof value === 'string' ? Number(textOf(bytes, start, end)) : value
    }
    default:
      return textOf(bytes, start, end)
  }
}

/** A cell as written as a value of its kind; one that is none, or no finite number, stays text. A number among integers is one. */
export function cellValue(kind: ColumnKind, bytes: Uint8Array, start: number, end: number): CellValue {
  if (kind === 'text' || kind === 'time') return textOf(bytes, start, end)
  const result = parseCell(kind, bytes, start, end)
  switch (result === cellResult.invalid && kind === 'integer' ? parseCell('number', bytes, start, end) : result) {
    case cellResult.number:
      return parsedCell.number
    case cellResult.big:
      return parsedCell.big
    case cellResult.truth:
      return parsedCell.isTrue
    default:
      return textOf(bytes, start, end)
  }
}

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)
