import {type ChunkReader, chunkReader} from '../bytes/delimited.ts'
import {jsonChunkReader} from '../bytes/json-lines.ts'
import {lastRowEnd} from '../bytes/row-ends.ts'
import {jsonBlocks} from './json-blocks.ts'
import type {ScanSession} from './session.ts'

/** How the rows of a format are found in a chunk, and read. */
export interface ChunkFormat {
  /** Tells a session the columns. */
  open(session: ScanSession): void
  /** Reads whole rows into a session. */
  reader(session: ScanSession): ChunkReader
  /** Reads rows only to fail as the session's reader does. */
  check(session: ScanSession): ChunkReader
  /** The place behind the last whole row of `memory[0, used)`. */
  lastEnd(memory: ArrayBuffer, used: number): number
}

/**
 * The format of a file.
 *
 * @param delimiter of a delimited file; undefined for JSON Lines.
 * @param names of a delimited file's columns, from its header.
 */
export function chunkFormat(file: string, delimiter: ',' | '\t' | undefined, names: readonly string[]): ChunkFormat {
  if (delimiter === undefined) {
    return {
      open: (session) => session.declare(),
      reader: (session) => jsonChunkReader(file, jsonBlocks(session)),
      check: () => jsonChunkReader(file, {row: () => undefined, rejected: () => undefined}),
      lastEnd: (memory, used) => Buffer.from(memory, 0, used).lastIndexOf(10) + 1,
    }
  }
  return {
    open: (session) => session.header(names),
    reader: (session) => chunkReader({file, delimiter, names}, session),
    check: ({kernel}) => chunkReader({file, delimiter, names, mayEndBlank: true}, {kernel, block: () => undefined}),
    lastEnd: (memory, used) => lastRowEnd(Buffer.from(memory), new Int32Array(memory, 0, memory.byteLength >> 2), used),
  }
}
