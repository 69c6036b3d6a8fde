import {createRandom} from '@modelflight/stats/random'
import type {JsonRow} from '../bytes/json-scanner.ts'
import type {DelimitedRow} from '../bytes/row.ts'
import type {Dataset} from '../dataset.ts'
import type {Values} from '../duckdb/protocol.ts'
import {lengthOf} from '../growing-column.ts'
import {type ReadContext, readRows, TableBuilder} from '../read-table.ts'
import type {Table} from '../table.ts'

/** Which columns are sampled; those of `numeric` are numbers, NaN where a cell is none. */
export interface SampledColumns {
  readonly columns: readonly string[]
  readonly numeric: readonly string[]
}

/** Draws `wanted` of `rows` rows without repetition, ascending; all where there are no more. The same for the same seed. */
export function drawnRows(rows: number, wanted: number, seed: number): Uint32Array {
  const random = createRandom(seed)
  const drawn: number[] = []
  for (let row = 0; row < rows && drawn.length < wanted; row++) {
    if (random.uniform() * (rows - row) < wanted - drawn.length) drawn.push(row)
  }
  return Uint32Array.from(drawn)
}

/**
 * Reads some rows of a data set, and no others into memory.
 *
 * @param rows numbers of the rows, ascending, in the order of the files.
 * @throws Failure as `readTable` does.
 */
export async function sampleRows(dataset: Dataset, columns: SampledColumns, rows: Uint32Array, context: ReadContext): Promise<Table> {
  const builder = new SampledBuilder(dataset, columns, rows)
  return builder.table(await readRows(dataset, builder, context))
}

/** Reads the first rows of a data set, and no more of it than is needed for them. Errors as `sampleRows`. */
export async function firstRows(dataset: Dataset, columns: SampledColumns, rows: number, context: ReadContext): Promise<Table> {
  const builder = new SampledBuilder(
    dataset,
    columns,
    Uint32Array.from({length: rows}, (_, row) => row),
    true,
  )
  try {
    await readRows(dataset, builder, context)
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return builder.table('')
}

/** All rows that were wanted have been read. */
class Enough extends Error {}

/** Takes the rows that were drawn and passes over the others. */
class SampledBuilder extends TableBuilder {
  private readonly drawn: Uint32Array
  private readonly stops: boolean
  private next = 0
  private seen = 0

  constructor({files}: Dataset, {columns, numeric}: SampledColumns, drawn: Uint32Array, stops = false) {
    super({columns, numeric, native: true, lenient: true})
    this.drawn = drawn
    this.stops = stops
    // The first row of JSON that is taken may lack a key.
    if (files.some(({format}) => format === 'jsonl' || format === 'json')) this.header(columns)
  }

  override row(row: DelimitedRow): void {
    if (this.isDrawn()) super.row(row)
    this.pass(1)
  }

  override record(row: JsonRow): void {
    if (this.isDrawn()) super.record(row)
    this.pass(1)
  }

  override batch(names: readonly string[], values: readonly Values[]): void {
    const rows = lengthOf(values[0])
    const picked: number[] = []
    for (let at = this.next; at < this.drawn.length && (this.drawn[at] as number) < this.seen + rows; at++)
      picked.push((this.drawn[at] as number) - this.seen)
    if (picked.length > 0)
      super.batch(
        names,
        values.map((column) => pickedValues(column, picked)),
      )
    this.pass(rows)
  }

  private isDrawn(): boolean {
    return this.drawn[this.next] === this.seen
  }

  private pass(rows: number): void {
    this.seen += rows
    while (this.next < this.drawn.length && (this.drawn[this.next] as number) < this.seen) this.next++
    if (this.stops && this.next >= this.drawn.length) throw new Enough()
  }
}

function pickedValues(column: Values, rows: readonly number[]): Values {
  const nulls = column.nulls === undefined ? {} : {nulls: Uint8Array.from(rows, (row) => column.nulls?.[row] ?? 0)}
  switch (column.kind) {
    case 'numbers':
      return {kind: 'numbers', values: Float64Array.from(rows, (row) => column.values[row] as number), ...nulls}
    case 'integers':
      return {kind: 'integers', values: BigInt64Array.from(rows, (row) => column.values[row] as bigint), ...nulls}
    case 'texts': {
      const part = (places: Uint32Array): Uint32Array => Uint32Array.from(rows, (row) => places[row] as number)
      return {kind: 'texts', bytes: column.bytes, starts: part(column.starts), ends: part(column.ends), ...nulls}
    }
    default:
      return column satisfies never
  }
}
