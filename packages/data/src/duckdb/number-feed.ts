import {numbersOf} from '../kernel/counts.ts'
import type {Kernel} from '../kernel/kernel.ts'
import {distinctLimit} from '../profile/number-counts.ts'
import type {ColumnScanner} from '../scan/column-scanner.ts'
import type {ColumnTest} from '../scan/tests.ts'
import {feed} from './feed.ts'
import type {Transfer, Values} from './protocol.ts'

/** A column whose values the kernel counts, many at a time. */
export interface ValueFeed {
  /** Counts a batch; `miss` is told the place of each value that misses a rule. */
  take(values: Values, miss: (index: number) => void): void
  /** Hands all that was counted to the scanner's builder. To be called once. */
  fold(): void
}

/** The column of a scanner in a kernel; undefined where values are no numbers. */
export function numberFeed(kernel: Kernel, scanner: ColumnScanner, transfer: Transfer): ValueFeed | undefined {
  const {kind} = scanner
  const fits =
    transfer === 'number' || transfer === 'float'
      ? kind === 'number'
      : transfer === 'integer'
        ? kind === 'integer' || kind === 'number'
        : transfer === 'time' && kind === 'time' && !scanner.isShifted
  return fits ? new KernelFeed(kernel, scanner, transfer) : undefined
}

/** High halves of integers within ±2^53. */
const safeHigh = 2 ** 21

class KernelFeed implements ValueFeed {
  private readonly kernel: Kernel
  private readonly scanner: ColumnScanner
  private readonly transfer: Transfer
  private readonly counts: number
  private counted = 0
  private min = Infinity
  private max = -Infinity
  /** Of the values that lie in the kernel's memory. */
  private smallest = Infinity
  private largest = -Infinity

  constructor(kernel: Kernel, scanner: ColumnScanner, transfer: Transfer) {
    this.kernel = kernel
    this.scanner = scanner
    this.transfer = transfer
    this.counts = kernel.run.newNumbers(distinctLimit)
  }

  take(values: Values, miss: (index: number) => void): void {
    if (values.kind === 'texts') throw new TypeError('texts are no numbers')
    const length = values.values.length
    const room = this.kernel.values.length
    for (let from = 0; from < length; from += room) {
      const to = Math.min(length, from + room)
      const size =
        values.kind === 'numbers'
          ? this.doubles(values.values, values, from, to, miss)
          : this.integers(values.values, values, from, to, miss)
      if (size === 0) continue
      this.counted += size
      this.min = Math.min(this.min, this.smallest)
      this.max = Math.max(this.max, this.largest)
      for (const test of this.scanner.tests) this.check(test, size, miss)
      this.scanner.builder.hours?.addAll(this.kernel.values, size)
      this.kernel.run.setValues(size)
      this.kernel.run.countNumbers(this.counts)
    }
  }

  fold(): void {
    const {counted, kernel, min, max} = this
    if (counted > 0) this.scanner.builder.mergeNumbers({counted, min, max, numbers: numbersOf(kernel, this.counts)})
  }

  /** Counts the values that miss a test. */
  private check(test: ColumnTest, size: number, miss: (index: number) => void): void {
    const {range, number} = test
    if (range !== undefined && this.smallest >= range.low && this.largest <= range.high) return
    const {values, valueRows} = this.kernel
    let missed = 0
    for (let index = 0; index < size; index++) {
      if (number(values[index] as number)) continue
      missed++
      miss(valueRows[index] as number)
    }
    if (missed > 0) this.scanner.missed(test, missed, 0)
  }

  /** Puts finite numbers into the kernel's memory; what is none, or null, goes to the scanner. */
  private doubles(given: Float64Array, all: Values, from: number, to: number, miss: (index: number) => void): number {
    const {values, valueRows} = this.kernel
    const {nulls} = all
    let [min, max] = [Infinity, -Infinity]
    let size = 0
    for (let index = from; index < to; index++) {
      // -0 becomes 0.
      const value = (given[index] as number) + 0
      if (value - value !== 0 || (nulls !== undefined && nulls[index] === 1)) {
        if (!feed(this.scanner, all, index, this.transfer, 1)) miss(index)
        continue
      }
      valueRows[size] = index
      values[size++] = value
      if (value < min) min = value
      if (value > max) max = value
    }
    this.smallest = min
    this.largest = max
    return size
  }

  /** The same of 64-bit integers, read by halves so that no bigint is made. */
  private integers(given: BigInt64Array, all: Values, from: number, to: number, miss: (index: number) => void): number {
    const {values, valueRows} = this.kernel
    const {nulls} = all
    const halves = new Int32Array(given.buffer, given.byteOffset, 2 * given.length)
    let [min, max] = [Infinity, -Infinity]
    let size = 0
    for (let index = from; index < to; index++) {
      const high = halves[2 * index + 1] as number
      if (high <= -safeHigh || high >= safeHigh || (nulls !== undefined && nulls[index] === 1)) {
        if (!feed(this.scanner, all, index, this.transfer, 1)) miss(index)
        continue
      }
      const value = high * 2 ** 32 + ((halves[2 * index] as number) >>> 0)
      valueRows[size] = index
      values[size++] = value
      if (value < min) min = value
      if (value > max) max = value
    }
    this.smallest = min
    this.largest = max
    return size
  }
}
