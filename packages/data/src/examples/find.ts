import type {JsonRow} from '../bytes/json-scanner.ts'
import {cellForm, cellText, type DelimitedRow} from '../bytes/row.ts'
import {columnRule} from '../contract/column-rule.ts'
import {cellValue, RowJudge} from '../contract/row-judge.ts'
import type {Contract, RowRule} from '../contract/types.ts'
import type {CellValue} from '../contract/values.ts'
import type {DataFile, Dataset} from '../dataset.ts'
import type {ColumnKind} from '../profile/types.ts'
import {type ReadContext, readRows, TableBuilder} from '../read-table.ts'
import {ColumnScanner} from '../scan/column-scanner.ts'
import {jsonCell} from '../scan/json-cell.ts'
import {type Example, ExampleList} from './list.ts'

/** Rows that a rule found by itself: their numbers in their file, from 0. */
export interface KnownRows {
  readonly rule: string
  /** Columns whose values are shown. */
  readonly columns: readonly string[]
  readonly rows: readonly {readonly file: string; readonly row: number}[]
}

/** What is looked for. */
export interface ExampleSearch {
  /** Columns whose cells are at fault. */
  readonly columns: readonly string[]
  /** Rules of rows that some row misses. */
  readonly rowRules: readonly RowRule[]
  readonly known: readonly KnownRows[]
  /** How many of each. */
  readonly most: number
  /** Kinds of the data's columns, from the profile. */
  readonly kinds: ReadonlyMap<string, ColumnKind>
  /** Whether the values of a column must stay hidden. */
  isHidden(column: string): boolean
}

/**
 * Reads the data once more for what is at fault: the first cells of each column and the first rows of each rule, in the order of the rows. Stops as
 * soon as there is enough of each.
 */
export async function findExamples(
  dataset: Dataset,
  contract: Contract,
  search: ExampleSearch,
  context: ReadContext,
): Promise<readonly Example[]> {
  const finder = new Finder(contract, search)
  try {
    await readRows(dataset, finder, context)
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  const {asWritten} = await import('./as-written.ts')
  return asWritten(dataset, finder.list.found, finder.places, context.signal)
}

/** Ends a reading early. */
class Enough extends Error {}

class Finder extends TableBuilder {
  readonly list: ExampleList
  readonly places = new Map<string, ReadonlyMap<string, number>>()
  private readonly judges: ReadonlyMap<string, ColumnScanner>
  private readonly rowJudge: RowJudge
  private readonly needed: ReadonlySet<string>
  private given: ReadonlyMap<string, string> = new Map()
  private bound: readonly {readonly name: string; readonly cell: number}[] = []
  private readFile: DataFile | undefined
  private rowOfFile = 0
  /** The present row: what is shown of its cells, what rules see of them, and which are at fault. */
  private readonly shown = new Map<string, string | undefined>()
  private readonly values = new Map<string, CellValue>()
  private readonly faults = new Set<string>()

  constructor(contract: Contract, search: ExampleSearch) {
    super({})
    this.list = new ExampleList(search)
    const kindOf = (name: string): ColumnKind => columnRule(contract, name)?.kind ?? search.kinds.get(name) ?? 'text'
    const columnOf = (name: string) => ({kind: kindOf(name), allowsNull: columnRule(contract, name)?.allowsNull ?? false})
    const rowColumns = search.rowRules.flatMap(({columns}) => columns ?? [...search.kinds.keys()])
    this.needed = new Set([...search.columns, ...rowColumns, ...search.known.flatMap(({columns}) => columns)])
    this.judges = new Map(
      [...this.needed].map((name) => [name, new ColumnScanner(name, kindOf(name), columnRule(contract, name), {file: '', line: 0})]),
    )
    this.rowJudge = new RowJudge(search.rowRules, columnOf, () => this.needed)
  }

  override startFile(file: DataFile): void {
    super.startFile(file)
    this.readFile = file
    this.rowOfFile = 0
    const given = (file.partitions ?? []).filter(({column}) => this.needed.has(column))
    this.given = new Map(given.map(({column, value}) => [column, value]))
  }

  /** Columns that a file lacks are no reason to stop: the verdict has named them. */
  override header(names: readonly string[]): readonly string[] {
    const bound = names.map((name, cell) => ({name, cell}))
    this.bound = bound.filter(({name}) => this.needed.has(name) && !this.given.has(name))
    this.places.set(this.readFile?.name ?? '', new Map(this.bound.map(({name, cell}) => [name, cell])))
    return this.bound.map(({name}) => name)
  }

  override row(row: DelimitedRow): void {
    for (const {name, cell} of this.bound) {
      const isQuoted = row.forms[cell] !== cellForm.plain
      const isEmpty = row.starts[cell] === row.ends[cell] && !(isQuoted && this.judges.get(name)?.kind === 'text')
      this.put(name, isEmpty ? null : cellText(row, cell))
    }
    this.endRow(row.line)
  }

  override record({cells, line}: JsonRow): void {
    for (const name of this.needed) {
      const cell = cells.get(name)
      const judge = this.judges.get(name)
      if (judge === undefined || this.given.has(name)) continue
      const isNull = cell === undefined || cell.type === 'null'
      this.shown.set(name, isNull ? undefined : textOf(cell))
      if (!(isNull ? judge.missing() : jsonCell(judge, cell))) this.faults.add(name)
    }
    this.rowJudge.misses.clear()
    this.rowJudge.jsonRow(cells, '', line)
    this.endJudged(line)
  }

  /** A cell of a format that has kinds of its own, or of a delimited file. */
  override put(name: string, value: number | string | null): void {
    const judge = this.judges.get(name)
    if (judge === undefined) return
    if (value === null) {
      this.shown.set(name, undefined)
      if (!judge.missing()) this.faults.add(name)
      return
    }
    const bytes = Buffer.from(String(value))
    this.shown.set(name, String(value))
    this.values.set(name, cellValue(judge.kind, bytes, 0, bytes.length))
    if (!judge.cell(bytes, 0, bytes.length)) this.faults.add(name)
  }

  override endRow(line?: number): void {
    for (const [name, value] of this.given) this.put(name, value)
    this.rowJudge.misses.clear()
    const cells = new Map([...this.needed].map((name) => [name, this.values.get(name) ?? null] as const))
    this.rowJudge.values(new Map([...cells].filter(([name]) => this.values.has(name) || this.shown.has(name))), '', line ?? 0)
    this.endJudged(line)
  }

  private endJudged(line: number | undefined): void {
    const place = {file: this.readFile?.name ?? '', ...(line === undefined ? {} : {line})}
    this.list.cells(this.faults, this.shown, place)
    this.list.rows([...this.rowJudge.misses.keys()], this.shown, place)
    this.list.known(this.rowOfFile, this.shown, place)
    this.shown.clear()
    this.values.clear()
    this.faults.clear()
    this.rows++
    this.rowOfFile++
    if (this.list.isFull) throw new Enough()
  }
}

const textOf = ({bytes, start, end}: {readonly bytes: Uint8Array; readonly start: number; readonly end: number}): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)
