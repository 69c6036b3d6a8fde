import type {FileHandle} from 'node:fs/promises'
import {type Failure, inputError, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {readStruct, ThriftError, type ThriftStruct, type ThriftValue} from './thrift.ts'

/** The pages of one column in one row group. */
export interface ColumnChunk {
  /** Path in the schema, joined by dots. */
  readonly column: string
  readonly values: number
  /** Bytes of the pages as the footer claims, unpacked and as stored. */
  readonly unpacked: number
  readonly stored: number
  /** Where the first page begins. */
  readonly start: number
}

/** What a Parquet file says of itself: claims, to be checked. */
export interface ParquetFooter {
  readonly rows: number
  readonly chunks: readonly ColumnChunk[]
  /** Where the pages end and the footer begins. */
  readonly start: number
}

/** A footer beyond this describes no data set of ours. */
const maxFooterBytes = 64 * 1024 * 1024

/**
 * Reads the footer of a Parquet file (parquet-format, `FileMetaData`).
 *
 * @param name how messages call the file.
 * @throws Failure input-error when it is damaged; policy-refused when it points to another file; limit-exceeded when it is too large.
 */
export async function readFooter(handle: FileHandle, bytes: number, name: string): Promise<ParquetFooter> {
  const tail = Buffer.alloc(8)
  await handle.read(tail, 0, 8, bytes - 8)
  const length = tail.readUInt32LE(0)
  if (length > maxFooterBytes)
    throw limitExceeded(`${name}: the footer has ${length} bytes, and at most ${maxFooterBytes} are read`, {where: {file: name}})
  const start = bytes - 8 - length
  const footer = Buffer.alloc(length)
  await handle.read(footer, 0, length, start)
  try {
    return parse(readStruct(footer).value, start, name)
  } catch (error) {
    if (error instanceof ThriftError) throw damaged(name, `its footer can't be read (${error.message})`)
    throw error
  }
}

function parse(file: ThriftStruct, start: number, name: string): ParquetFooter {
  const chunks = structs(file.get(4)).flatMap((group) => structs(group.get(1)).map((chunk) => parseChunk(chunk, start, name)))
  return {rows: number(file.get(3)), chunks, start}
}

function parseChunk(chunk: ThriftStruct, footerStart: number, name: string): ColumnChunk {
  if (chunk.has(8) || chunk.has(9))
    throw inputError(`${name} has encrypted Parquet columns, which are not read`, {
      where: {file: name},
      hint: 'Write it without encryption.',
    })
  if (chunk.has(1)) throw policyRefused(`${name} points to another file for its data, which is not followed`, {where: {file: name}})
  const meta = chunk.get(3)
  if (!(meta instanceof Map)) throw damaged(name, 'a column has no description')
  const path = meta.get(3)
  const parts = Array.isArray(path) ? path.filter((part) => Buffer.isBuffer(part)) : []
  const [data, dictionary] = [number(meta.get(9)), number(meta.get(11))]
  const first = dictionary > 0 && dictionary < data ? dictionary : data
  const column = parts.map((part) => part.toString('utf8')).join('.')
  const result = {column, values: number(meta.get(5)), unpacked: number(meta.get(6)), stored: number(meta.get(7)), start: first}
  if (result.values < 0 || result.unpacked < 0 || result.stored < 0 || (result.values > 0 && (first < 4 || first > footerStart)))
    throw damaged(name, `column ${JSON.stringify(column.slice(0, 100))} lies outside the file`)
  return result
}

const structs = (value: ThriftValue | undefined): readonly ThriftStruct[] =>
  Array.isArray(value) ? value.filter((item): item is ThriftStruct => item instanceof Map) : []

/** A number of the footer; missing is 0, beyond 2^53 is a lie. */
export function number(value: ThriftValue | undefined): number {
  const result = Number(typeof value === 'bigint' || typeof value === 'number' ? value : 0)
  return Number.isSafeInteger(result) ? result : -1
}

/** The error of a file whose structure contradicts itself. */
export const damaged = (name: string, why: string): Failure =>
  inputError(`${name} can't be read as Parquet: ${why}`, {
    where: {file: name},
    hint: 'Write the file again, or check that it came over whole.',
  })
