import {type CellResult, cellResult, parseCell, parsedCell, parsedTime, takeInteger, timeForm} from '../cells.ts'
import type {ColumnRule} from '../contract/types.ts'
import {ColumnBuilder} from '../profile/build.ts'
import type {ColumnKind} from '../profile/types.ts'

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
  /** Violations of each distinct text, by its slot: 0 unknown, 1 fits, else 2 + bits of the failed checks. */
  private verdicts = new Float64Array(64)
  private readonly position: Position
  private readonly hasTextChecks: boolean
  private readonly hasNumberChecks: boolean

  constructor(name: string, kind: ColumnKind, rule: ColumnRule | undefined, position: Position) {
    this.builder = new ColumnBuilder(name, kind)
    this.rule = rule
    this.kind = kind
    this.position = position
    this.hasTextChecks = rule?.checks.some((check) => check.text !== undefined) ?? false
    this.hasNumberChecks = rule?.checks.some((check) => check.number !== undefined) ?? false
  }

  /** A cell without a value. */
  missing(count = 1): boolean {
    this.builder.nulls += count
    if (this.rule === undefined || this.rule.nullable) return true
    return this.miss('required', count)
  }

  /** A cell as written: parsed to the column's kind. */
  cell(bytes: Uint8Array, start: number, end: number, count = 1): boolean {
    if (this.kind === 'text') return this.text(bytes, start, end, count)
    return this.parsed(parseCell(this.kind, bytes, start, end), count)
  }

  /** What `parseCell` said; the value is in `parsedCell`. */
  private parsed(result: CellResult, count: number): boolean {
    switch (result) {
      case cellResult.number:
        if (this.rule?.needsOffset && parsedTime.form !== timeForm.offset) return this.invalid(count)
        return this.number(parsedCell.number, count)
      case cellResult.big:
        return this.big(parsedCell.big, count)
      case cellResult.truth:
        return this.truth(parsedCell.isTrue, count)
      case cellResult.nonFinite:
        return this.number(parsedCell.number, count)
      default:
        return this.invalid(count)
    }
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
    return this.hasNumberChecks ? this.checkNumber(value, count) : true
  }

  /** An integer that may be beyond ±2^53; beyond 64 bits it is invalid. */
  big(value: bigint, count = 1): boolean {
    const result = this.kind === 'time' ? cellResult.big : takeInteger(value)
    if (result === cellResult.invalid) return this.invalid(count)
    if (result === cellResult.number) return this.number(parsedCell.number, count)
    this.builder.addBig(value, count)
    return this.hasNumberChecks ? this.checkNumber(value, count) : true
  }

  truth(value: boolean, count = 1): boolean {
    this.builder.addBoolean(value, count)
    return true
  }

  text(bytes: Uint8Array, start: number, end: number, count = 1): boolean {
    const slot = this.builder.addText(bytes, start, end, count)
    if (!this.hasTextChecks) return true
    if (slot < 0) return this.settle(this.checkText(bytes, start, end), count)
    if (slot >= this.verdicts.length) {
      const larger = new Float64Array(Math.max(slot + 1, this.verdicts.length * 2))
      larger.set(this.verdicts)
      this.verdicts = larger
    }
    let verdict = this.verdicts[slot] as number
    if (verdict === 0) {
      verdict = this.checkText(bytes, start, end)
      this.verdicts[slot] = verdict
    }
    return verdict === 1 ? true : this.settle(verdict, count)
  }

  private checkText(bytes: Uint8Array, start: number, end: number): number {
    const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)
    let failed = 0
    for (const [index, check] of (this.rule?.checks ?? []).entries()) if (check.text?.(value) === false) failed += 2 ** index
    return failed === 0 ? 1 : 2 + failed
  }

  private settle(verdict: number, count: number): boolean {
    if (verdict === 1) return true
    const failed = verdict - 2
    for (const [index, {keyword}] of (this.rule?.checks ?? []).entries())
      if (Math.floor(failed / 2 ** index) % 2 === 1) this.miss(keyword, count)
    return false
  }

  private checkNumber(value: number | bigint, count: number): boolean {
    let fits = true
    for (const check of this.rule?.checks ?? []) {
      if (check.number === undefined || check.number(value)) continue
      fits = false
      this.miss(check.keyword, count)
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
