import type {Kernel} from '../kernel/kernel.ts'
import {type FillState, fillBlock, type RowBlock, rowBlock} from './block.ts'

/** Keeps the bytes of a delimited file that are not parsed yet and finds the rows in them. */
export interface RowFinder {
  /** The memory; a view that may be another one after every call. */
  readonly bytes: Buffer
  /** Rows that were found last. */
  readonly rows: number
  /** Bytes that are best read at a time; fewer are gathered. 0: rows are wanted as soon as they come. */
  readonly chunkBytes: number
  /** Makes room for so many bytes and keeps the first `used` ones. */
  widen(bytes: number, used: number): void
  /** Says how many columns the rows have. */
  open(columns: number): void
  /** Finds the next rows before `to`, which lies behind a line feed, and moves `state` on. Gives back why it stopped (`stopped`). */
  find(state: FillState, to: number, delimiter: number): number
  /** Hands over the rows that were found. */
  deliver(): void
}

/** Finds rows in the memory of a kernel, which is told by `take` that it holds the next block. */
export function finderInKernel(kernel: Kernel, take: () => void): RowFinder {
  return {
    get bytes() {
      return kernel.buffer
    },
    get rows() {
      return kernel.rows
    },
    get chunkBytes() {
      return kernel.chunkBytes
    },
    widen: (bytes, used) => kernel.widen(bytes, used),
    open: (columns) => kernel.open(columns),
    find: (state, to, delimiter) => kernel.split(state, to, delimiter),
    deliver: take,
  }
}

/** Finds rows without a kernel, for readings that are short or take one row at a time. */
export function finderOfBlocks(take: (block: RowBlock) => void): RowFinder {
  let bytes: Buffer = Buffer.allocUnsafeSlow(64 * 1024)
  let block: RowBlock | undefined
  return {
    chunkBytes: 0,
    get bytes() {
      return bytes
    },
    get rows() {
      return block?.rows ?? 0
    },
    widen(needed, used) {
      const larger = Buffer.allocUnsafeSlow((Math.max(needed + 4096, used * 2) + 3) & ~3)
      bytes.copy(larger, 0, 0, used)
      bytes = larger
    },
    open(columns) {
      block = rowBlock(columns)
    },
    find(state, to, delimiter) {
      if (block === undefined) throw new Error('the number of columns is not known yet')
      if (block.bytes !== bytes) {
        block.bytes = bytes
        block.words = new Int32Array(bytes.buffer)
      }
      return fillBlock(block, state, to, delimiter)
    },
    deliver() {
      if (block !== undefined) take(block)
    },
  }
}
