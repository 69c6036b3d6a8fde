import type {Contract} from './contract/types.ts'
import type {DataFile, Dataset} from './dataset.ts'
import {type ReadContext, readRows, TableBuilder} from './read-table.ts'
import {ColumnScanner} from './scan/column-scanner.ts'

/** A cell that misses a rule. */
export interface FaultyCell {
  readonly column: string
  readonly file: string
  /** Absent where the format has no lines. */
  readonly line?: number
  /** As written, at most 80 characters; undefined when the cell has no value. */
  readonly value: string | undefined
}

const shownCharacters = 80

/**
 * Reads columns once more for cells at fault: the first ones of each, in the order of the rows. Stops as soon as every column has enough.
 *
 * @param columns that may be shown; the caller leaves out what must stay hidden.
 */
export async function findFaultyCells(
  dataset: Dataset,
  contract: Contract,
  columns: readonly string[],
  most: number,
  context: ReadContext,
): Promise<readonly FaultyCell[]> {
  const finder = new Finder(contract, columns, most)
  try {
    await readRows(dataset, finder, context)
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return finder.found
}

/** Ends a reading early. */
class Enough extends Error {}

class Finder extends TableBuilder {
  readonly found: FaultyCell[] = []
  private readonly judges = new Map<string, ColumnScanner>()
  private readonly counts = new Map<string, number>()
  private readonly most: number
  private readonly columnNames: readonly string[]
  private at = ''
  private faults: {readonly column: string; readonly value: string | undefined}[] = []

  constructor(contract: Contract, columns: readonly string[], most: number) {
    super({columns})
    this.most = most
    this.columnNames = columns
    for (const name of columns) {
      const rule = contract.columns.get(name)
      if (rule?.kind !== undefined) this.judges.set(name, new ColumnScanner(name, rule.kind, rule, {file: '', line: 0}))
    }
  }

  override startFile(file: DataFile): void {
    this.at = file.name
  }

  override put(name: string, value: number | string | null): void {
    const judge = this.judges.get(name)
    if (judge === undefined || (this.counts.get(name) ?? 0) >= this.most) return
    const bytes = Buffer.from(value === null ? '' : String(value))
    const fits = value === null ? judge.missing() : judge.cell(bytes, 0, bytes.length)
    if (!fits) this.faults.push({column: name, value: value === null ? undefined : String(value).slice(0, shownCharacters)})
  }

  override endRow(line?: number): void {
    this.rows++
    for (const fault of this.faults) {
      this.found.push({...fault, file: this.at, ...(line === undefined ? {} : {line})})
      this.counts.set(fault.column, (this.counts.get(fault.column) ?? 0) + 1)
    }
    if (this.faults.length > 0) this.faults = []
    if (this.columnNames.every((name) => (this.counts.get(name) ?? 0) >= this.most)) throw new Enough()
  }
}
