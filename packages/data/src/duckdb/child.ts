import {type Chunk, type Connection, connect, pointerReader, type Vector} from './node-api.ts'
import type {Answer, ParquetColumn, Request, Values} from './protocol.ts'
import {SlotWriter} from './slots.ts'
import {lockdown, quoteText, rowsQuery, valuesQuery} from './sql.ts'
import {countRows, ForbiddenSql, makeTables, placesOfRows} from './sql-child.ts'
import {TextCollector} from './texts.ts'

/**
 * Runs in a process of its own: a hostile file can kill the engine, not the action. It reads one Parquet file and answers one request at a
 * time over the channel to its parent, batch by batch; it has no environment, and the engine may read nothing but that file.
 */

/** Values of a column that are sent at a time. */
const batchValues = 65_536

/** Batches that may be under way: while the parent counts one, the next is read. */
const batchesAhead = 2

let connection: Connection | undefined
let source = ''
let slots: SlotWriter | undefined
let texts: TextCollector | undefined
let underWay = 0
let resume: (() => void) | undefined

process.on('message', (request: Request) => {
  if (request.op === 'more') {
    underWay--
    resume?.()
  } else answer(request).catch((error: unknown) => send(asAnswer(error)))
})

function asAnswer(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof ForbiddenSql ? {kind: 'error', message, reason: 'policy'} : {kind: 'error', message}
}

const send = (message: Answer): void => void process.send?.(message)

async function answer(request: Exclude<Request, {readonly op: 'more'}>): Promise<void> {
  switch (request.op) {
    case 'open':
      return open(request)
    case 'values':
      return stream(valuesQuery({name: request.column, transfer: request.transfer}, source), true)
    case 'rows':
      return stream(rowsQuery(request.columns, source), false)
    case 'tables':
      connection = await connect(request.engine)
      await makeTables(connection, request)
      return send({kind: 'ready'})
    case 'count':
      return send({kind: 'counted', rows: await countRows(opened(), request.sql)})
    case 'places':
      return send({kind: 'placed', places: await placesOfRows(opened(), request.sql, request.most)})
    default:
      return request satisfies never
  }
}

function opened(): Connection {
  if (connection === undefined) throw new Error('no file is open')
  return connection
}

async function open({engine, file, scratch, memoryMb}: Extract<Request, {readonly op: 'open'}>): Promise<void> {
  connection = await connect(engine)
  slots = new SlotWriter(scratch)
  texts = new TextCollector(pointerReader(engine))
  for (const statement of lockdown([file], scratch, memoryMb)) await connection.run(statement)
  source = `read_parquet(${quoteText(file)})`
  const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows()
  const schema = (await connection.runAndReadAll(`SELECT name, num_children, precision FROM parquet_schema(${quoteText(file)})`)).getRows()
  const written = topLevel(schema)
  const columns: ParquetColumn[] = described.map(([name, type], index) => ({
    name: String(name),
    type: String(type),
    written: written[index]?.name ?? String(name),
    precision: written[index]?.precision ?? 0,
  }))
  send({kind: 'opened', columns})
}

/** The columns as the file has them: the engine renames doubled ones silently. The schema is a tree, written parent first. */
function topLevel(schema: readonly (readonly unknown[])[]): readonly {readonly name: string; readonly precision: number}[] {
  const names: {name: string; precision: number}[] = []
  let at = 1
  const skip = (): void => {
    const children = Number(schema[at]?.[1] ?? 0)
    at++
    for (let child = 0; child < children && at < schema.length; child++) skip()
  }
  while (at < schema.length) {
    names.push({name: String(schema[at]?.[0]), precision: Number(schema[at]?.[2] ?? 0)})
    skip()
  }
  return names
}

async function stream(sql: string, isGrouped: boolean): Promise<void> {
  const result = await opened().stream(sql)
  let chunks: Chunk[] = []
  let pending = 0
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    chunks.push(chunk)
    pending += chunk.rowCount * chunk.columnCount
    if (pending < batchValues) continue
    await sendBatch(chunks, isGrouped)
    chunks = []
    pending = 0
  }
  if (chunks.length > 0) await sendBatch(chunks, isGrouped)
  send({kind: 'done'})
}

/** Waits until the parent has used earlier batches up, so that neither side piles them up. */
async function sendBatch(chunks: readonly Chunk[], isGrouped: boolean): Promise<void> {
  texts?.reset()
  const width = chunks[0]?.columnCount ?? 0
  const columns = Array.from({length: isGrouped ? 1 : width}, (_, column) => collect(chunks, column))
  const counts = isGrouped ? joinNumbers(chunks.map((chunk) => chunk.getColumnVector(1))) : undefined
  if (slots === undefined) throw new Error('no file is open')
  send({kind: 'batch', batch: slots.write(columns, counts)})
  underWay++
  while (underWay >= batchesAhead) {
    await new Promise<void>((resolve) => {
      resume = resolve
    })
  }
}

function collect(chunks: readonly Chunk[], column: number): Values {
  const vectors = chunks.map((chunk) => chunk.getColumnVector(column))
  const nulls = nullsOf(vectors)
  const items = vectors[0]?.items
  const values: Values =
    items === undefined
      ? joinTexts(vectors)
      : items instanceof BigInt64Array
        ? {kind: 'integers', values: joinIntegers(vectors)}
        : {kind: 'numbers', values: joinNumbers(vectors)}
  return nulls === undefined ? values : {...values, nulls}
}

const lengthOf = (vectors: readonly Vector[]): number => vectors.reduce((sum, {itemCount}) => sum + itemCount, 0)

/** Reads the bits of validity as bytes; undefined when all items have values. */
function nullsOf(vectors: readonly Vector[]): Uint8Array | undefined {
  if (vectors.every(({validity}) => validity.data === null)) return undefined
  const nulls = new Uint8Array(lengthOf(vectors))
  let at = 0
  for (const {itemCount, validity} of vectors) {
    const {data, offset = 0} = validity
    if (data === undefined) for (let index = 0; index < itemCount; index++) nulls[at + index] = validity.itemValid(index) ? 0 : 1
    else if (data !== null) {
      const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      for (let index = 0, bit = offset; index < itemCount; index++, bit++)
        nulls[at + index] = (((bytes[bit >> 3] as number) >> (bit & 7)) & 1) ^ 1
    }
    at += itemCount
  }
  return nulls
}

function joinTexts(vectors: readonly Vector[]): Values {
  if (texts === undefined) throw new Error('no file is open')
  return texts.join(vectors)
}

function joinIntegers(vectors: readonly Vector[]): BigInt64Array {
  const joined = new BigInt64Array(lengthOf(vectors))
  let at = 0
  for (const {items, itemCount} of vectors) {
    if (items instanceof BigInt64Array) joined.set(items, at)
    at += itemCount
  }
  return joined
}

function joinNumbers(vectors: readonly Vector[]): Float64Array {
  const joined = new Float64Array(lengthOf(vectors))
  let at = 0
  for (const {items, itemCount} of vectors) {
    if (items instanceof Float64Array) joined.set(items, at)
    at += itemCount
  }
  return joined
}
