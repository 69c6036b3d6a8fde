import {mkdtemp, open, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {type Failure, inputError, type Where} from '@modelflight/core/errors'
import type {RowValue} from '../contract/values.ts'
import type {DataFile} from '../dataset.ts'
import {lengthOf} from '../growing-column.ts'
import {checkNames} from '../names.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {ReadContext, TableBuilder} from '../read-table.ts'
import type {KeyWatch} from '../scan/key-watch.ts'
import type {ScanSession} from '../scan/session.ts'
import {openParquet, type ParquetReader} from './client.ts'
import {countColumns} from './count.ts'
import {openEngine} from './engine.ts'
import {cellAt, valueAt} from './feed.ts'
import {readFooter} from './footer.ts'
import {type PageSums, verifyPages} from './pages.ts'
import {formOf, kindOf, planOf, transferOf} from './plan.ts'
import type {Batch, ColumnRequest, ParquetColumn, Transfer, Values} from './protocol.ts'
import type {RowMarks} from './row-marks.ts'
import {stageFile} from './stage.ts'

/**
 * Scans a Parquet file into a session: each column is read by the engine and counted here, so the checks and counts are those of
 * every other format. Gives back the file's sha256 in hex.
 */
export async function scanParquet(file: DataFile, session: ScanSession, context: ReadContext): Promise<string> {
  return withParquet(file, context, async (reader, pages) => {
    const names = reader.columns.map(({name}) => name)
    for (const column of reader.columns) {
      if (!session.isWanted(column.name)) continue
      requireKind(session, column, file)
      session.column(column.name).stored(formOf(column))
    }
    session.header(names)
    const wanted = reader.columns.filter(({name}) => session.isWanted(name))
    const {rows, marks} = await countColumns(reader, planOf(wanted, pages, transfersOf(session)), session, file)
    session.rows += rows
    await markRows(reader, wanted, session, file, marks)
    session.rejected += marks.count
  })
}

/** The columns of a Parquet file, without reading its rows. */
export async function describeParquet(file: DataFile, context: ReadContext): Promise<readonly ParquetColumn[]> {
  let columns: readonly ParquetColumn[] = []
  await withParquet(file, context, async (reader) => {
    columns = reader.columns
  })
  return columns
}

/** Reads columns of a Parquet file into a table, row by row. Gives back the file's sha256 in hex. */
export async function readParquetTable(file: DataFile, builder: TableBuilder, context: ReadContext): Promise<string> {
  return withParquet(file, context, async (reader) => {
    const wanted = builder.header(reader.columns.map(({name}) => name))
    const columns = wanted.map((name) => ({name, transfer: tableTransfer(name, builder, reader.columns, file)}))
    for await (const {columns: batch} of reader.rows(columns)) {
      if (builder.isNative) {
        builder.batch(wanted, batch)
        continue
      }
      const length = lengthOf(batch[0])
      for (let row = 0; row < length; row++) {
        for (const [index, name] of wanted.entries()) builder.put(name, valueAt(batch[index], row))
        builder.endRow()
      }
    }
  })
}

function tableTransfer(name: string, builder: TableBuilder, columns: readonly ParquetColumn[], file: DataFile): Transfer {
  const column = columns.find((candidate) => candidate.name === name)
  if (!builder.isNumeric(name)) return builder.isNative && column !== undefined ? nativeTransfer(column) : 'text'
  const kind = column === undefined ? 'text' : kindOf(column)
  if (column !== undefined && transferOf(column) === 'float') return 'float'
  if (kind === 'number' || kind === 'integer' || kind === 'boolean') return 'number'
  throw inputError(`${file.name}: column ${JSON.stringify(name)} holds ${column?.type ?? 'nothing'}, and numbers are needed`, {
    where: {file: file.name, field: name},
  })
}

/** Digits of a decimal that a double always holds. */
const exactDigits = 15

/** Numbers that a double holds as they are written; all else stays text. */
function nativeTransfer(column: ParquetColumn): Transfer {
  const transfer = transferOf(column)
  if (transfer === 'integer') return 'integer'
  if (column.type === 'FLOAT') return 'float'
  if (column.type === 'DOUBLE' || (transfer === 'number' && column.precision <= exactDigits)) return 'number'
  return 'text'
}

async function withParquet(
  file: DataFile,
  context: ReadContext,
  body: (reader: ParquetReader, pages: PageSums) => Promise<void>,
): Promise<string> {
  await refuseOtherFormats(file)
  const scratch = await mkdtemp(join(context.temporary, 'parquet-'))
  try {
    const sha256 = await stageFile(file, join(scratch, 'input.parquet'), context)
    const pages = await verifyStructure(join(scratch, 'input.parquet'), file)
    const engine = await openEngine(context)
    await using reader = await openParquet({engine, file: join(scratch, 'input.parquet'), name: file.name, scratch, signal: context.signal})
    checkNames(
      reader.columns.map(({written}) => written),
      file.name,
    )
    refuseLongDecimals(reader.columns, file)
    await body(reader, pages)
    return sha256
  } finally {
    await rm(scratch, {recursive: true, force: true})
  }
}

/** What the engine believes or never looks at is checked on the copy that it will read. */
async function verifyStructure(path: string, {name, bytes}: DataFile): Promise<PageSums> {
  await using handle = await open(path, 'r')
  const footer = await readFooter(handle, bytes, name)
  return await verifyPages(handle, footer, bytes, name)
}

/** Digits that the engine's decimals have; it reads longer ones as rounded doubles, without a word. */
const decimalDigits = 38

function refuseLongDecimals(columns: readonly ParquetColumn[], file: DataFile): void {
  const long = columns.find(({precision}) => precision > decimalDigits)
  if (long === undefined) return
  throw inputError(
    `${file.name}: column ${JSON.stringify(long.written)} is a decimal of ${long.precision} digits, and at most ${decimalDigits} can be read exactly`,
    {
      where: {file: file.name, field: long.written},
      hint: 'Write it with fewer digits, or as text.',
    },
  )
}

/** The first and last bytes tell what a file is before any engine touches it. */
async function refuseOtherFormats(file: DataFile): Promise<void> {
  const handle = await open(file.path, 'r')
  try {
    const head = Buffer.alloc(16)
    const tail = Buffer.alloc(8)
    await handle.read(head, 0, 16, 0)
    await handle.read(tail, 0, 8, Math.max(0, file.bytes - 8))
    const problem = formatProblem(head, tail, file)
    if (problem !== undefined) throw problem
  } finally {
    await handle.close()
  }
}

const tryAgain = 'The file may be truncated or corrupt. Export or download it again.'

function formatProblem(head: Buffer, tail: Buffer, file: DataFile): Failure | undefined {
  const where: Where = {file: file.name}
  const refuse = (why: string, hint?: string): Failure => inputError(`${file.name} ${why}`, {where, ...(hint === undefined ? {} : {hint})})
  const start = head.toString('latin1', 0, 4)
  const end = tail.toString('latin1', 4)
  if (start === 'PARE' || end === 'PARE') return refuse('is encrypted Parquet, which is not read', 'Write it without encryption.')
  if (start === 'PAR1' && end !== 'PAR1') return refuse('is truncated: the end of the Parquet file is missing', tryAgain)
  if (start !== 'PAR1' && end === 'PAR1') return refuse('is truncated: the start of the Parquet file is missing', tryAgain)
  if (start !== 'PAR1') return refuse(`is no Parquet file: it looks like ${guess(head)}`, 'Name files by what they hold.')
  if (file.bytes < 12 || tail.readUInt32LE(0) > file.bytes - 12)
    return refuse('is not a complete Parquet file: its footer does not fit into it', tryAgain)
  return undefined
}

function guess(head: Buffer): string {
  if (head.toString('latin1', 8, 12) === 'DUCK') return 'a DuckDB database'
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (head.toString('latin1', 0, 2) === 'PK') return 'a zip archive'
  if (head.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127))) return 'text, perhaps CSV'
  return 'something else'
}

/** A column that is text in other data is read as text; all others as the file says. */
const transfersOf =
  ({columns, expected}: ScanSession) =>
  (column: ParquetColumn): Transfer =>
    expected.has(column.name) && columns.get(column.name)?.kind === 'text' ? 'text' : transferOf(column, columns.get(column.name)?.kind)

/** Without a contract, the files of a data set must agree on what a column holds; whole numbers may become numbers. */
function requireKind(session: ScanSession, column: ParquetColumn, file: DataFile): void {
  const scanner = session.column(column.name, kindOf(column))
  if (session.expected.has(column.name)) return
  const kind = kindOf(column)
  const isNumeric = (each: ColumnKind): boolean => each === 'integer' || each === 'number'
  if (scanner.rule?.kind !== undefined || scanner.kind === kind || (isNumeric(scanner.kind) && isNumeric(kind))) return
  throw inputError(`${file.name}: column ${JSON.stringify(column.name)} is ${column.type}, and the files before it hold ${scanner.kind}`, {
    where: {file: file.name, field: column.name},
    hint: 'Write all files with the same types.',
  })
}

/** Marks rows that miss a rule that relates columns, or whose key repeats: for them whole rows are needed, so the columns concerned are read again. */
async function markRows(
  reader: ParquetReader,
  columns: readonly ParquetColumn[],
  session: ScanSession,
  file: DataFile,
  marks: RowMarks,
): Promise<void> {
  const {rowJudge} = session
  const needed = columns.filter((column) => rowJudge?.isRead(column.name))
  const keys = [...new Set(session.watches.flatMap(({rule}) => rule.columns))].flatMap((name) =>
    columns.filter((each) => each.name === name),
  )
  if (needed.length + keys.length === 0) return
  const watches = session.watches.map((watch) => ({
    watch,
    cells: watch.rule.columns.map((name) => needed.length + keys.findIndex((column) => column.name === name)),
  }))
  const transfers = needed.map((column) => ({
    name: column.name,
    transfer: transfersOf(session)(column),
    isLocal: session.column(column.name).isShifted,
  }))
  const keyTransfers = keys.map((column) => ({name: column.name, transfer: keyTransfer(column)}))
  let first = 0
  for await (const batch of reader.rows([...transfers, ...keyTransfers])) {
    const length = lengthOf(batch.columns[0])
    for (let row = 0; row < length; row++) {
      let fits = true
      for (const {watch, cells} of watches) {
        for (const [part, cell] of cells.entries()) keyPart(watch, part, batch.columns[cell], row)
        fits = watch.settle({file: file.name}) && fits
      }
      if (rowJudge !== undefined) fits = rowJudge.values(cellsOf(transfers, batch, row), file.name, 0) && fits
      if (!fits) marks.mark(first + row)
    }
    first += length
  }
}

/** Keys are compared as they are written, exactly: a decimal of 38 digits is no double, and a float is the shortest decimal that names it. */
function keyTransfer(column: ParquetColumn): Transfer {
  const transfer = transferOf(column)
  return transfer === 'integer' ? transfer : 'text'
}

/** The values of a row by name. */
function cellsOf(columns: readonly RowColumn[], batch: Batch, row: number): RowValue {
  return new Map(
    columns.map(({name, transfer, isLocal}, index) => {
      const value = cellAt(batch.columns[index], row, transfer)
      // A time without an offset stays one, so that rules take it for a time of the zone.
      return [name, isLocal && typeof value === 'string' ? value.replace(/Z$/, '') : value]
    }),
  )
}

interface RowColumn extends ColumnRequest {
  /** Holds times without an offset, of a zone that is not UTC. */
  readonly isLocal: boolean
}

function keyPart(watch: KeyWatch, part: number, values: Values | undefined, row: number): void {
  if (values === undefined || (values.nulls !== undefined && values.nulls[row] === 1)) watch.none(part)
  else if (values.kind === 'texts') watch.value(part, values.bytes, values.starts[row] as number, values.ends[row] as number)
  else watch.text(part, String(values.values[row]))
}
