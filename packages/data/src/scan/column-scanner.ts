import {type CellResult, cellResult, isSpelledWhole, parseCell, parsedCell, parsedTime, takeInteger, timeForm} from '../cells.ts'
import type {ColumnRule} from '../contract/types.ts'
import {type BuilderState, ColumnBuilder} from '../profile/build.ts'
import type {ColumnKind} from '../profile/types.ts'
import {formOfParsed, inZone, type TimeForm} from '../time-reader.ts'
import type {Zone} from '../zone.ts'
import {type ColumnTest, compileTests, failedTexts} from './tests.ts'

/** How often a rule was missed, and where first. */
export interface Miss {
  readonly keyword: string
  count: number
  /** 0 where the format has no lines. */
  line: number
  file: string
}

/** Where the scan is: shared by all columns of a session. */
export interface Position {
  file: string
  line: number
}

/**
 * Checks and counts the cells of one column. Every method takes how often the value occurs, because an engine that groups
 * hands over each distinct value once; all give back whether the value fits the contract.
 */
export class ColumnScanner {
  readonly builder: ColumnBuilder
  readonly rule: ColumnRule | undefined
  readonly kind: ColumnKind
  readonly misses = new Map<string, Miss>()
  readonly isRequired: boolean
  readonly needsOffset: boolean
  /** Integers of which no contract speaks: only cells that are spelled so are any. */
  readonly isSpelled: boolean
  /** Cells in the rows of JSON whose missing ones the session has not counted yet. */
  sparseCells = 0
  /** What times without an offset are; UTC when left out. */
  zone: Zone | undefined
  /** Whether it must be known in which forms times are written. */
  notesForms = false
  /** The form of all times of a file that says it for the whole column. */
  private storedForm: TimeForm | undefined
  /** Forms of times that were met, where `readsForms`. */
  readonly forms = new Set<TimeForm>()
  /** Violations of each distinct text, by its slot: 0 unknown, 1 fits, else 2 + bits of the failed checks. */
  private verdicts = new Float64Array(16)
  private readonly position: Position
  readonly tests: readonly ColumnTest[]

  constructor(name: string, kind: ColumnKind, rule: ColumnRule | undefined, position: Position) {
    this.builder = new ColumnBuilder(name, kind)
    this.rule = rule
    this.kind = kind
    this.position = position
    this.isRequired = rule !== undefined && (!rule.nullable || rule.nullMisses.length > 0)
    this.needsOffset = rule?.needsOffset ?? false
    this.isSpelled = kind === 'integer' && rule?.kind === undefined
    this.tests = compileTests(rule?.checks ?? [], kind)
  }

  /** Moves to another line of the file. */
  at(line: number): void {
    this.position.line = line
  }

  /** A cell without a value. */
  missing(count = 1): boolean {
    this.builder.nulls += count
    if (!this.isRequired) return true
    if (this.rule?.nullable !== true) return this.miss('required', count)
    for (const keyword of this.rule.nullMisses) this.miss(keyword, count)
    return false
  }

  /** A cell as written: parsed to the column's kind. */
  cell(bytes: Uint8Array, start: number, end: number, count = 1): boolean {
    if (this.kind === 'text') return this.text(bytes, start, end, count)
    if (this.isSpelled && !isSpelledWhole(bytes, start, end)) return this.invalid(count)
    return this.parsed(parseCell(this.kind, bytes, start, end), count)
  }

  /** Whether the form of a time matters beyond its validity. */
  get readsForms(): boolean {
    return this.notesForms || this.zone !== undefined
  }

  /** A file says the form of all its times. */
  stored(form: TimeForm | undefined): void {
    this.storedForm = form
    if (form !== undefined && this.isPlaced) this.forms.add(form)
  }

  /** Whether times of a file come as moments and are local ones of a zone. */
  get isShifted(): boolean {
    return this.zone !== undefined && this.storedForm === 'local'
  }

  /** The moment of a time that was read as if it were UTC: one without an offset is of the zone. A day stays the day that it is. */
  placed<T extends number | bigint>(micros: T, form: TimeForm): T
  placed(micros: number | bigint, form: TimeForm): number | bigint {
    this.forms.add(form)
    return form === 'local' && this.zone !== undefined ? inZone(micros, this.zone) : micros
  }

  /** What `parseCell` said; the value is in `parsedCell`. */
  private parsed(result: CellResult, count: number): boolean {
    switch (result) {
      case cellResult.number:
        if (this.needsOffset && parsedTime.form !== timeForm.offset) return this.invalid(count)
        return this.number(this.isPlaced ? this.placed(parsedCell.number, formOfParsed()) : parsedCell.number, count)
      case cellResult.big:
        return this.big(this.isPlaced ? this.placed(parsedCell.big, formOfParsed()) : parsedCell.big, count)
      case cellResult.truth:
        return this.truth(parsedCell.isTrue, count)
      case cellResult.nonFinite:
        return this.number(parsedCell.number, count)
      default:
        return this.invalid(count)
    }
  }

  private get isPlaced(): boolean {
    return this.kind === 'time' && this.readsForms
  }

  /** A cell that is no value of the column's kind. */
  invalid(count = 1): boolean {
    this.builder.invalid += count
    return this.rule?.type === undefined ? true : this.miss('type', count)
  }

  number(value: number, count = 1): boolean {
    if (!Number.isFinite(value)) {
      this.builder.addNonFinite(value, count)
      return this.rule?.type === undefined ? true : this.miss('type', count)
    }
    this.builder.addNumber(value, count)
    return this.tests.length === 0 ? true : this.checkNumber(value, count)
  }

  /** An integer that may be beyond ±2^53; beyond the range of a double it is invalid. */
  big(value: bigint, count = 1): boolean {
    const result = this.kind === 'time' ? cellResult.big : takeInteger(value)
    if (result === cellResult.invalid) return this.invalid(count)
    if (result === cellResult.number) return this.number(parsedCell.number, count)
    this.builder.addBig(value, count)
    return this.tests.length === 0 ? true : this.checkNumber(value, count)
  }

  truth(value: boolean, count = 1): boolean {
    this.builder.addBoolean(value, count)
    return this.tests.length === 0 ? true : this.checkTruth(value, count)
  }

  text(bytes: Uint8Array, start: number, end: number, count = 1): boolean {
    return this.fitsText(this.builder.addText(bytes, start, end, count), bytes, start, end, count)
  }

  /** Whether there is anything to ask about values. */
  get isAsked(): boolean {
    return this.tests.length > 0
  }

  /** Whether a text that is counted elsewhere fits. */
  judgeText(bytes: Uint8Array, start: number, end: number): boolean {
    return this.settle(this.failedTests(bytes, start, end), 1)
  }

  /** Which tests a text misses: 1 for none, else 2 + their bits. */
  failedTests(bytes: Uint8Array, start: number, end: number): number {
    return failedTexts(this.tests, bytes, start, end)
  }

  /** A block's values missed a test so many times, on this line first. */
  missed({keyword}: ColumnTest, count: number, line: number): void {
    this.position.line = line
    this.miss(keyword, count)
    const known = this.misses.get(keyword)
    if (known !== undefined && known.file === this.position.file && line < known.line) known.line = line
  }

  /** Whether a text fits; what was said of a value before is remembered by its slot. */
  private fitsText(slot: number, bytes: Uint8Array, start: number, end: number, count: number): boolean {
    if (this.tests.length === 0) return true
    if (slot < 0) return this.settle(failedTexts(this.tests, bytes, start, end), count)
    const verdict = slot < this.verdicts.length ? (this.verdicts[slot] as number) : 0
    return verdict === 1 || this.settle(verdict === 0 ? this.judgeSlot(slot, bytes, start, end) : verdict, count)
  }

  private judgeSlot(slot: number, bytes: Uint8Array, start: number, end: number): number {
    if (slot >= this.verdicts.length) {
      const larger = new Float64Array(Math.max(slot + 1, this.verdicts.length * 2))
      larger.set(this.verdicts)
      this.verdicts = larger
    }
    const verdict = failedTexts(this.tests, bytes, start, end)
    this.verdicts[slot] = verdict
    return verdict
  }

  /** All that was found, fit to be sent to another thread. */
  state(): ScannerState {
    return {name: this.builder.name, builder: this.builder.state(), misses: [...this.misses.values()], forms: [...this.forms]}
  }

  /** Adds what another thread found in chunks of a file, of which `lines` tells the first lines: a miss there says its chunk in place of the file. */
  merge({builder, misses, forms}: ScannerState, file: string, lines: readonly number[]): void {
    for (const form of forms) this.forms.add(form)
    this.builder.merge(builder)
    for (const miss of misses) {
      const line = (lines[Number(miss.file)] ?? 1) + miss.line - 1
      const known = this.misses.get(miss.keyword)
      if (known === undefined) this.misses.set(miss.keyword, {...miss, file, line})
      else {
        known.count += miss.count
        if (known.file === file && line < known.line) known.line = line
      }
    }
  }

  /** Counts what a text misses (`failedTests`). */
  settle(verdict: number, count: number): boolean {
    if (verdict === 1) return true
    const failed = verdict - 2
    for (const [index, {keyword}] of this.tests.entries()) if (Math.floor(failed / 2 ** index) % 2 === 1) this.miss(keyword, count)
    return false
  }

  private checkNumber(value: number | bigint, count: number): boolean {
    let fits = true
    for (const {number, keyword} of this.tests) {
      if (number(value)) continue
      fits = false
      this.miss(keyword, count)
    }
    return fits
  }

  private checkTruth(value: boolean, count: number): boolean {
    let fits = true
    for (const {truth, keyword} of this.tests) {
      if (truth(value)) continue
      fits = false
      this.miss(keyword, count)
    }
    return fits
  }

  private miss(keyword: string, count: number): false {
    const known = this.misses.get(keyword)
    if (known !== undefined) known.count += count
    else this.misses.set(keyword, {keyword, count, file: this.position.file, line: this.position.line})
    return false
  }
}

/** What one thread found in a column. */
export interface ScannerState {
  readonly name: string
  readonly builder: BuilderState
  readonly misses: readonly Miss[]
  readonly forms: readonly TimeForm[]
}
