import {cellResult, isSpelledWhole, parseCell, parsedCell, parsedTime, timeForm} from '../cells.ts'
import {KernelAutomata} from '../kernel/automata.ts'
import {numbersOf, textsOf} from '../kernel/counts.ts'
import type {Kernel} from '../kernel/kernel.ts'
import {distinctLimit} from '../profile/number-counts.ts'
import {formOfParsed} from '../time-reader.ts'
import type {ColumnScanner} from './column-scanner.ts'

/** A column of a delimited file: the kernel reads and counts its cells, and leaves those that are not plain to the scanner. */
export interface KernelColumn {
  /** Reads the cells of a block; rows that miss a rule are no longer fit. */
  block(cell: number): void
  /** Hands all that was counted to the scanner's builder. To be called once. */
  fold(): void
}

/**
 * The column of a scanner in a kernel.
 *
 * @param exact distinct values that are counted one by one (`exactDistinct`).
 */
export function kernelColumn(kernel: Kernel, scanner: ColumnScanner, exact = distinctLimit): KernelColumn {
  switch (scanner.kind) {
    case 'text':
      return new TextColumn(kernel, scanner, exact)
    case 'boolean':
      return new BooleanColumn(kernel, scanner)
    default:
      return new NumberColumn(kernel, scanner, exact)
  }
}

const quote = 34

/** Takes a cell as written: an empty one, a quoted one, one that is no plain value. */
function takeOdd(scanner: ColumnScanner, bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return scanner.missing()
  if (bytes[start] !== quote) return scanner.cell(bytes, start, end)
  return start + 2 === end ? scanner.missing() : scanner.cell(bytes, start + 1, end - 1)
}

/** What the kernel makes of a point in a number: it leaves the cell to the scanner, wants zeros behind it, or takes what comes. */
const fractions = {none: 0, zero: 1, any: 2} as const

class NumberColumn implements KernelColumn {
  private readonly kernel: Kernel
  private readonly scanner: ColumnScanner
  private readonly counts: number
  private readonly mayBeNull: 0 | 1
  private counted = 0
  private min = Infinity
  private max = -Infinity

  constructor(kernel: Kernel, scanner: ColumnScanner, exact: number) {
    this.kernel = kernel
    this.scanner = scanner
    this.counts = kernel.run.newNumbers(exact)
    this.mayBeNull = scanner.isRequired ? 0 : 1
  }

  block(cell: number): void {
    const {scanner, mayBeNull} = this
    const {run} = this.kernel
    const left =
      scanner.kind === 'time'
        ? run.times(cell, scanner.needsOffset || scanner.readsForms ? 1 : 0, mayBeNull)
        : run.numbers(cell, scanner.kind === 'number' ? fractions.any : scanner.isSpelled ? fractions.none : fractions.zero, mayBeNull)
    if (mayBeNull === 1) scanner.builder.nulls += run.nullsFound()
    // The kernel then takes only times that end in Z.
    if (scanner.kind === 'time' && scanner.readsForms && run.valuesFound() > 0) scanner.forms.add('offset')
    if (left > 0) this.takeLeft(cell, left)
    const found = run.valuesFound()
    if (found === 0) return
    if (scanner.isAsked) this.check(found)
    this.counted += found
    this.min = Math.min(this.min, run.smallestValue())
    this.max = Math.max(this.max, run.largestValue())
    scanner.builder.hours?.addAll(this.kernel.values, found)
    run.countNumbers(this.counts)
  }

  fold(): void {
    const {counted, kernel, min, max} = this
    if (counted > 0) this.scanner.builder.mergeNumbers({counted, min, max, numbers: numbersOf(kernel, this.counts)})
  }

  /** Long numbers and times in rarer spellings are still plain values of the column. */
  private takeLeft(cell: number, left: number): void {
    const {bytes, bounds, pitch, lines, fits, odd, values, valueRows, run} = this.kernel
    const {scanner} = this
    let size = run.valuesFound()
    for (let index = 0; index < left; index++) {
      const row = odd[index] as number
      const start = (bounds[cell * pitch + row] as number) + 1
      const end = bounds[(cell + 1) * pitch + row] as number
      if (isOrdinary(scanner, bytes, start, end)) {
        values[size] =
          (scanner.kind === 'time' && scanner.readsForms ? scanner.placed(parsedCell.number, formOfParsed()) : parsedCell.number) + 0
        valueRows[size++] = row
        continue
      }
      scanner.at(lines[row] as number)
      if (!takeOdd(scanner, bytes, start, end)) fits[row] = 0
    }
    run.setValues(size)
  }

  private check(found: number): void {
    const {run} = this.kernel
    for (const test of this.scanner.tests) {
      if (test.range === undefined) {
        this.checkEach(test, found)
        continue
      }
      const missed = run.outside(test.range.low, test.range.high)
      if (missed > 0) this.scanner.missed(test, missed, this.kernel.lines[run.firstRowOutside()] as number)
    }
  }

  private checkEach(test: ColumnScanner['tests'][number], found: number): void {
    const {values, valueRows, lines, fits} = this.kernel
    let missed = 0
    let first = Infinity
    for (let index = 0; index < found; index++) {
      if (test.number(values[index] as number)) continue
      const row = valueRows[index] as number
      fits[row] = 0
      missed++
      first = Math.min(first, row)
    }
    if (missed > 0) this.scanner.missed(test, missed, lines[first] as number)
  }
}

function isOrdinary(scanner: ColumnScanner, bytes: Uint8Array, start: number, end: number): boolean {
  const {kind, needsOffset} = scanner
  if (start === end || bytes[start] === quote || kind === 'text') return false
  if (parseCell(kind, bytes, start, end) !== cellResult.number) return false
  if (scanner.isSpelled && !isSpelledWhole(bytes, start, end)) return false
  return kind !== 'time' || !needsOffset || parsedTime.form === timeForm.offset
}

class BooleanColumn implements KernelColumn {
  private readonly kernel: Kernel
  private readonly scanner: ColumnScanner
  private readonly mayBeNull: 0 | 1

  constructor(kernel: Kernel, scanner: ColumnScanner) {
    this.kernel = kernel
    this.scanner = scanner
    this.mayBeNull = scanner.isRequired ? 0 : 1
  }

  block(cell: number): void {
    const {kernel, scanner} = this
    const {run} = kernel
    // Where each value must be asked something, one goes after the other.
    const left = scanner.isAsked ? kernel.rows : run.booleans(cell, this.mayBeNull)
    if (!scanner.isAsked) {
      const yes = run.truthsFound()
      scanner.builder.addBooleans(yes, run.valuesFound() - yes)
      scanner.builder.nulls += run.nullsFound()
    }
    if (left === 0) return
    const {bytes, bounds, pitch, lines, fits, odd} = kernel
    for (let index = 0; index < left; index++) {
      const row = scanner.isAsked ? index : (odd[index] as number)
      scanner.at(lines[row] as number)
      const start = (bounds[cell * pitch + row] as number) + 1
      if (!takeOdd(scanner, bytes, start, bounds[(cell + 1) * pitch + row] as number)) fits[row] = 0
    }
  }

  /** The builder was told already. */
  fold(): void {}
}

/** What is asked of texts: nothing, what the kernel can tell, more than that. */
const asks = {nothing: 0, known: 1, more: 2} as const
/** In place of an entry: there is no value; or the cell is counted by its hash alone. */
const entries = {none: 0, hashed: 1} as const
const verdicts = {fits: 1, misses: 2} as const

let unescaped = Buffer.alloc(0)

/** A text whose quotes are doubled, with each of them once. */
function halved(bytes: Uint8Array, start: number, end: number): [bytes: Uint8Array, start: number, end: number] {
  if (unescaped.length < end - start) unescaped = Buffer.alloc(2 * (end - start))
  let length = 0
  for (let at = start; at < end; at++) {
    unescaped[length++] = bytes[at] as number
    if (bytes[at] === quote) at++
  }
  return [unescaped, 0, length]
}

class TextColumn implements KernelColumn {
  private readonly kernel: Kernel
  private readonly scanner: ColumnScanner
  private readonly counts: number
  private readonly mayBeNull: 0 | 1
  /** Bits of the tests that values miss, by the values' places. */
  private readonly failed = new Map<number, number>()
  private readonly automata: KernelAutomata

  constructor(kernel: Kernel, scanner: ColumnScanner, exact: number) {
    this.kernel = kernel
    this.scanner = scanner
    this.mayBeNull = scanner.isRequired ? 0 : 1
    const parts = scanner.tests.map((test) => test.parts)
    const known = parts.flatMap((each) => each ?? [])
    const lengths = known.filter((part) => part.kind === 'length')
    this.automata = new KernelAutomata(
      kernel,
      known.filter((part) => part.kind === 'pattern'),
    )
    this.counts = kernel.run.newTexts(
      parts.includes(undefined) ? asks.more : known.length === 0 ? asks.nothing : asks.known,
      Math.min(2 ** 31, Math.max(0, ...lengths.map(({min}) => min))),
      Math.min(2 ** 31, ...lengths.map(({max}) => max)),
      exact,
      this.automata.first,
    )
  }

  block(cell: number): void {
    const {run} = this.kernel
    const left = run.texts(this.counts, cell, this.mayBeNull)
    if (this.mayBeNull === 1) this.scanner.builder.nulls += run.nullsFound()
    if (left > 0) this.takeLeft(cell, left)
    run.settleTexts(this.counts)
    if (left > 0) this.automata.renew(left)
  }

  fold(): void {
    const {state, counted} = textsOf(this.kernel, this.counts)
    if (counted > 0) this.scanner.builder.mergeTexts(counted, state)
  }

  private takeLeft(cell: number, left: number): void {
    const {bytes, bounds, pitch, lines, fits, odd, entries: found} = this.kernel
    const {scanner} = this
    for (let index = 0; index < left; index++) {
      const row = odd[index] as number
      const first = (bounds[cell * pitch + row] as number) + 1
      const last = bounds[(cell + 1) * pitch + row] as number
      scanner.at(lines[row] as number)
      if (!this.judge(found[index] as number, bytes, first, last)) fits[row] = 0
    }
  }

  private judge(entry: number, bytes: Uint8Array, first: number, last: number): boolean {
    if (entry === entries.none) return this.scanner.missing()
    const isQuoted = bytes[first] === quote
    const start = isQuoted ? first + 1 : first
    const end = isQuoted ? last - 1 : last
    const place = isQuoted ? bytes.indexOf(quote, start) : end
    if (place < end) return this.judgePlain(entry, ...halved(bytes, start, end))
    return this.judgePlain(entry, bytes, start, end)
  }

  private judgePlain(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    return entry === entries.hashed ? this.scanner.judgeText(bytes, start, end) : this.judgeEntry(entry, bytes, start, end)
  }

  /** What was said of a value before is remembered. */
  private judgeEntry(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const {words, run} = this.kernel
    const verdict = (words[(entry >> 2) + 2] as number) >>> 28
    // An empty value lies where the next one begins.
    const place = 2 * (words[(entry >> 2) + 1] as number) + (start === end ? 0 : 1)
    if (verdict === verdicts.fits) return true
    const known = verdict === verdicts.misses ? this.failed.get(place) : undefined
    if (known !== undefined) return this.scanner.settle(known, 1)
    const failed = this.scanner.failedTests(bytes, start, end)
    run.judgeEntry(entry, failed === 1 ? verdicts.fits : verdicts.misses)
    if (failed !== 1) this.failed.set(place, failed)
    return this.scanner.settle(failed, 1)
  }
}
