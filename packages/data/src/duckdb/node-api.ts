// The part of @duckdb/node-api that is used.

import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {PointerReader} from './texts.ts'

/** Values of one column of a chunk. */
export interface Vector {
  readonly itemCount: number
  readonly items?: BigInt64Array | Float64Array
  /** Of texts: 16 bytes each. */
  readonly dataView?: DataView
  readonly validity: Validity
}
/** A bit per item, 1 where there is a value; `data` is null when every item has one. */
interface Validity {
  readonly data?: BigUint64Array | null
  readonly offset?: number
  itemValid(index: number): boolean
}
/** Up to 2,048 rows of a result. */
export interface Chunk {
  readonly rowCount: number
  readonly columnCount: number
  getColumnVector(index: number): Vector
}
/** A result that is fetched piece by piece. */
export interface QueryResult {
  fetchChunk(): Promise<Chunk | null>
}
interface Reader {
  getRows(): unknown[][]
  columnNames(): string[]
}
/** An open connection. */
export interface Connection {
  run(sql: string): Promise<unknown>
  stream(sql: string): Promise<QueryResult>
  runAndReadAll(sql: string): Promise<Reader>
  /** Reads at least so many rows, if there are as many. */
  streamAndReadUntil(sql: string, rows: number): Promise<Reader>
  extractStatements(sql: string): Promise<{readonly count: number; prepare(index: number): Promise<Prepared>}>
}
/** A statement that was parsed and bound, not run. */
export interface Prepared {
  /** 1 is SELECT (`duckdb_statement_type`). */
  readonly statementType: number
  destroySync(): void
}
interface Bindings {
  readonly get_data_from_pointer: PointerReader
}
interface Engine {
  readonly DuckDBInstance: {create(path: string): Promise<{connect(): Promise<Connection>}>}
}

const entryOf = (engine: string): string => join(engine, 'node_modules', '@duckdb', 'node-api', 'lib', 'index.js')

/** Reads memory of the engine that a pointer in a vector leads to. */
export function pointerReader(engine: string): PointerReader {
  const {get_data_from_pointer: follow} = createRequire(entryOf(engine))('@duckdb/node-bindings') as Bindings
  return follow
}

/** Loads the engine from a verified folder and opens an empty database in memory. */
export async function connect(engine: string): Promise<Connection> {
  const entry = entryOf(engine)
  // A path that is known at run time only: the bundler must not look for it.
  const loaded = createRequire(entry)(entry) as Engine
  const instance = await loaded.DuckDBInstance.create(':memory:')
  return instance.connect()
}
