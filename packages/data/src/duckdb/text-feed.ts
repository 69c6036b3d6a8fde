import type {Kernel} from '../kernel/kernel.ts'
import type {ColumnScanner} from '../scan/column-scanner.ts'
import {type KernelColumn, kernelColumn} from '../scan/kernel-column.ts'
import type {ValueFeed} from './number-feed.ts'
import type {Values} from './protocol.ts'

const quote = 34
const rowsBehind = 16

/** The column of a scanner of texts in a kernel. */
export function textFeed(kernel: Kernel, scanner: ColumnScanner): ValueFeed {
  return new KernelTexts(kernel, scanner)
}

/**
 * Gives the kernel texts as if they were the cells of a delimited file. What would mean something else there goes to the scanner: nothing at all, and a
 * quote at the beginning.
 */
class KernelTexts implements ValueFeed {
  private readonly kernel: Kernel
  private readonly scanner: ColumnScanner
  private readonly column: KernelColumn
  /** Of the rows of the block, their places among the values. */
  private readonly places: Uint32Array

  constructor(kernel: Kernel, scanner: ColumnScanner) {
    this.kernel = kernel
    this.scanner = scanner
    this.column = kernelColumn(kernel, scanner)
    this.places = new Uint32Array(kernel.pitch)
  }

  take(values: Values, miss: (index: number) => void): void {
    if (values.kind !== 'texts') throw new TypeError('numbers are no texts')
    const {kernel} = this
    const {bytes, ends} = values
    kernel.widen(bytes.length, 0)
    kernel.buffer.set(bytes)
    const room = kernel.pitch - rowsBehind
    for (let from = 0; from < ends.length; from += room) {
      const rows = this.place(values, from, Math.min(ends.length, from + room), miss)
      kernel.setRows(rows)
      if (rows === 0) continue
      kernel.run.allFit()
      this.column.block(0)
      if (kernel.run.misfits() > 0) this.tell(rows, miss)
    }
  }

  private tell(rows: number, miss: (index: number) => void): void {
    const {fits} = this.kernel
    for (let row = 0; row < rows; row++) if (fits[row] === 0) miss(this.places[row] as number)
  }

  fold(): void {
    this.column.fold()
  }

  /** Writes the places of rows into the block; says of how many. */
  private place(
    {bytes, starts, ends, nulls}: Extract<Values, {readonly kind: 'texts'}>,
    from: number,
    to: number,
    miss: (index: number) => void,
  ): number {
    const {scanner, places} = this
    const {bounds, pitch, buffer} = this.kernel
    const base = buffer.byteOffset
    let rows = 0
    for (let index = from; index < to; index++) {
      const start = starts[index] as number
      const end = ends[index] as number
      if (nulls !== undefined && nulls[index] === 1) {
        if (!scanner.missing()) miss(index)
      } else if (start === end || bytes[start] === quote) {
        if (!scanner.text(bytes, start, end)) miss(index)
      } else {
        places[rows] = index
        bounds[rows] = base + start - 1
        bounds[pitch + rows++] = base + end
      }
    }
    return rows
  }
}
