import type {FileHandle} from 'node:fs/promises'
import {crc32} from 'node:zlib'
import {type Failure, inputError, limitExceeded} from '@modelflight/core/errors'
import {limits} from '../limits.ts'
import {type ColumnChunk, damaged, number, type ParquetFooter} from './footer.ts'
import {readStruct, ThriftError, type ThriftStruct} from './thrift.ts'

/** What the pages of a file say, added up. */
export interface PageSums {
  readonly pages: number
  /** Pages whose checksum was verified; writers need not give any. */
  readonly verified: number
  readonly unpacked: number
  /** By path in the schema: what tells how often values repeat. Claims, fit to choose a way of reading only. */
  readonly columns: ReadonlyMap<string, ColumnPages>
}

/** What the pages of one column hold. */
export interface ColumnPages {
  values: number
  /** Values that the pages hold in full: entries of dictionaries, and values outside of them. */
  written: number
}

const headerBytes = 4096
/** Some writers leave the header of the dictionary out when they add up. */
const mostOmitted = 512
/** Bytes that a value takes at least once it is a number of ours, however well its pages are packed. */
const leastEntry = 8
/** A page header holds statistics, which may hold texts. */
const maxHeaderBytes = 16 * 1024 * 1024
const pageTypes = {data: 0, index: 1, dictionary: 2, dataV2: 3} as const

/**
 * Walks the pages of a Parquet file: holds the sizes that they announce to the limits before anything is unpacked, counts their values against
 * the footer's, and verifies the CRC-32 of every page that carries one (the engine verifies none).
 *
 * @throws Failure input-error when a page fails its checksum or contradicts the footer; limit-exceeded when the data would grow beyond reason.
 */
export async function verifyPages(handle: FileHandle, footer: ParquetFooter, bytes: number, name: string): Promise<PageSums> {
  const sums: Sums = {pages: 0, verified: 0, unpacked: 0, expanded: 0, columns: new Map()}
  requireModest(
    footer.chunks.reduce((sum, {unpacked}) => sum + unpacked, 0),
    bytes,
    name,
  )
  const ranges: {readonly column: string; readonly from: number; readonly to: number}[] = []
  for (const chunk of footer.chunks) {
    const to = await walkChunk(handle, chunk, footer, name, sums)
    if (to > chunk.start) ranges.push({column: chunk.column, from: chunk.start, to})
    requireModest(sums.unpacked, bytes, name)
    requireExpandable(sums.expanded, bytes, name)
  }
  ranges.sort((a, b) => a.from - b.from)
  for (const [index, {column, from}] of ranges.entries()) {
    if (from >= (ranges[index - 1]?.to ?? 0)) continue
    throw damaged(
      name,
      `column ${JSON.stringify(column.slice(0, 100))} lies where another part of a column does, so rows would be read twice`,
    )
  }
  await refuseHiddenFile(handle, footer, name)
  return sums
}

/** The end of one Parquet file and the beginning of another. */
const seam = Buffer.from('PAR1PAR1')

/**
 * Files that were put behind one another are no Parquet file: the last footer speaks of the last one's rows, at places that lie in the first.
 *
 * @throws Failure input-error.
 */
async function refuseHiddenFile(handle: FileHandle, {chunks, start: end}: ParquetFooter, name: string): Promise<void> {
  const first = chunks.reduce((last, {start, stored}) => Math.max(last, start + stored), 4)
  let before = Buffer.alloc(0)
  for (let at = first; at < end + 8; at += pieceBytes) {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(pieceBytes), 0, pieceBytes, at)
    const piece = Buffer.concat([before, buffer.subarray(0, bytesRead)])
    if (piece.includes(seam)) throw damaged(name, 'another Parquet file lies within it, whose rows the footer does not tell')
    before = Buffer.from(piece.subarray(-seam.length + 1))
    if (bytesRead === 0) return
  }
}

interface Sums {
  pages: number
  verified: number
  unpacked: number
  /** Bytes that all values would take without a dictionary. */
  expanded: number
  readonly columns: Map<string, ColumnPages>
}

async function walkChunk(handle: FileHandle, chunk: ColumnChunk, {start: end}: ParquetFooter, name: string, sums: Sums): Promise<number> {
  let at = chunk.start
  let values = 0
  let dictionaryEntry = leastEntry
  let written = 0
  while (values < chunk.values) {
    const {header, length} = await readHeader(handle, at, end, chunk, name)
    const stored = number(header.get(3))
    const unpacked = number(header.get(2))
    if (stored < 0 || unpacked < 0 || at + length + stored > end) throw pageProblem(chunk, name, 'a page reaches beyond its column')
    const crc = header.get(4)
    if (typeof crc === 'number') {
      await verifyChecksum(handle, at + length, stored, crc, chunk, name)
      sums.verified++
    }
    sums.pages++
    sums.unpacked += unpacked
    const count = valuesOf(header)
    written += writtenOf(header, count)
    if (number(header.get(1)) === pageTypes.dictionary)
      dictionaryEntry = Math.max(leastEntry, unpacked / Math.max(1, dictionarySize(header)))
    else if (count < 0) throw pageProblem(chunk, name, 'a page has an impossible number of values')
    if (chunk.width !== undefined && isPlain(header) && unpacked !== count * chunk.width)
      throw pageProblem(chunk, name, `a page has ${unpacked} bytes for ${count} values of ${chunk.width} bytes each`)
    values += Math.max(0, count)
    at += length + stored
    if (stored === 0 && length === 0) throw pageProblem(chunk, name, 'a page is empty')
  }
  sums.expanded += values * dictionaryEntry
  const column = sums.columns.get(chunk.column) ?? {values: 0, written: 0}
  sums.columns.set(chunk.column, {values: column.values + values, written: column.written + written})
  if (Math.abs(at - chunk.start - chunk.stored) > mostOmitted)
    throw pageProblem(chunk, name, `its pages take ${at - chunk.start} bytes where ${chunk.stored} are announced`)
  if (values !== chunk.values) throw pageProblem(chunk, name, `its pages hold ${values} values where ${chunk.values} are announced`)
  return at
}

/** The header's length is unknown before it is read, so more is fetched until it is whole. */
async function readHeader(
  handle: FileHandle,
  at: number,
  end: number,
  chunk: ColumnChunk,
  name: string,
): Promise<{readonly header: ThriftStruct; readonly length: number}> {
  for (let size = headerBytes; ; size *= 8) {
    const buffer = Buffer.alloc(Math.max(0, Math.min(size, end - at)))
    await handle.read(buffer, 0, buffer.length, at)
    try {
      const {value, length} = readStruct(buffer)
      return {header: value, length}
    } catch (error) {
      if (!(error instanceof ThriftError)) throw error
      if (!error.isCut || size >= maxHeaderBytes || buffer.length < size) throw pageProblem(chunk, name, 'a page has no readable header')
    }
  }
}

/** Values of a data page (v1: field 5, v2: field 8); 0 for other pages. */
function valuesOf(header: ThriftStruct): number {
  const type = number(header.get(1))
  const data = header.get(type === pageTypes.data ? 5 : 8)
  if (type !== pageTypes.data && type !== pageTypes.dataV2) return 0
  return data instanceof Map ? number(data.get(1)) : -1
}

const dictionarySize = (header: ThriftStruct): number => {
  const dictionary = header.get(7)
  return dictionary instanceof Map ? number(dictionary.get(1)) : 0
}

/** Whether a data page holds its values one after the other. */
function isPlain(header: ThriftStruct): boolean {
  const isFirst = number(header.get(1)) === pageTypes.data
  const data = header.get(isFirst ? 5 : 8)
  return data instanceof Map && data.has(isFirst ? 2 : 4) && number(data.get(isFirst ? 2 : 4)) === 0
}

/** Encodings of pages whose values are places in a dictionary. */
const inDictionary: readonly number[] = [2, 8]

/** Values that a page of so many holds itself. */
function writtenOf(header: ThriftStruct, count: number): number {
  const type = number(header.get(1))
  if (type === pageTypes.dictionary) return Math.max(0, dictionarySize(header))
  const data = header.get(type === pageTypes.data ? 5 : 8)
  const encoding = data instanceof Map ? number(data.get(type === pageTypes.data ? 2 : 4)) : 0
  return inDictionary.includes(encoding) ? 0 : Math.max(0, count)
}

const pieceBytes = 1024 * 1024

async function verifyChecksum(
  handle: FileHandle,
  start: number,
  length: number,
  expected: number,
  chunk: ColumnChunk,
  name: string,
): Promise<void> {
  let crc = 0
  const buffer = Buffer.alloc(Math.min(length, pieceBytes))
  for (let at = 0; at < length; at += pieceBytes) {
    const {bytesRead} = await handle.read(buffer, 0, Math.min(pieceBytes, length - at), start + at)
    crc = crc32(buffer.subarray(0, bytesRead), crc)
  }
  if ((crc | 0) === expected) return
  throw inputError(
    `${name}: a page of column ${JSON.stringify(chunk.column)} fails its checksum, so the data have changed since they were written`,
    {
      where: {file: name, field: chunk.column},
      hint: 'Fetch the file again, or restore it.',
    },
  )
}

function requireModest(unpacked: number, bytes: number, name: string): void {
  const isFree = unpacked <= limits.gzipFreeBytes * 8
  if (isFree || unpacked <= bytes * limits.parquetRatio) return
  throw tooLarge(name, `${Math.ceil(unpacked / 2 ** 20)} MiB when it is unpacked, more than ${limits.parquetRatio} times its size`)
}

/** A dictionary lets a page of a few bytes stand for gigabytes. */
function requireExpandable(expanded: number, bytes: number, name: string): void {
  if (expanded <= limits.expandedFreeBytes || expanded <= bytes * limits.expandedRatio) return
  throw tooLarge(name, `more than ${Math.floor(expanded / 2 ** 30)} GiB when its dictionaries are resolved`)
}

const tooLarge = (name: string, what: string): Failure =>
  limitExceeded(`${name} grows to ${what}`, {
    where: {file: name},
    hint: 'Such a file is often an attack. Write the data again, in several files, if it is not.',
  })

const pageProblem = ({column}: ColumnChunk, name: string, why: string): Failure =>
  damaged(name, `column ${JSON.stringify(column.slice(0, 100))}: ${why}`)
