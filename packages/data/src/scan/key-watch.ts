import type {Where} from '@modelflight/core/errors'
import type {JsonCell} from '../bytes/json-scanner.ts'
import {canonicalValue} from '../canonical.ts'
import type {Contract, UniqueRule} from '../contract/types.ts'
import type {ColumnKind} from '../profile/types.ts'
import {utc, type Zone} from '../zone.ts'
import {type KeyState, uniqueKeys} from './unique-keys.ts'

/** How often something was met, and where first. */
export interface Met {
  count: number
  first: Where | undefined
}

const zero = 48
const nine = 57
const minus = 45
const point = 46
const quote = 34

/** A part of a key: the column that it comes from, as what its values are compared, and the zone of its times. */
interface KeyColumn {
  readonly kind: ColumnKind
  readonly zone: Zone
  /** The contract allows that it has no value. */
  readonly mayBeMissing: boolean
}

/** Watches the keys of a rule: values are compared, however they are written, and a row without a key equals no other. */
export class KeyWatch {
  readonly rule: UniqueRule
  readonly repeats: Met = {count: 0, first: undefined}
  /** Rows of which a part of the key has no value. */
  readonly missing: Met = {count: 0, first: undefined}
  /** Those of them where the contract does not allow that. */
  missingAtFault = 0
  /** Places of the parts in the rows of delimited files. */
  cells: readonly number[] = []
  private readonly keys = uniqueKeys()
  private readonly mayBeMissing: readonly boolean[]
  private columns: readonly KeyColumn[] = []
  private isAtFault = false

  constructor(rule: UniqueRule, contract: Contract | undefined) {
    this.rule = rule
    this.mayBeMissing = rule.columns.map((name) => {
      const column = contract?.columns.get(name)
      return column !== undefined && (column.allowsNull || column.nulls !== undefined)
    })
  }

  /** Says as what the parts are compared, in their order. */
  bind(columns: readonly {readonly kind: ColumnKind; readonly zone: Zone | undefined}[]): void {
    this.columns = columns.map(({kind, zone = utc}, index) => ({kind, zone, mayBeMissing: this.mayBeMissing[index] ?? false}))
  }

  /** A cell of a delimited file as it stands: with its quotes. */
  cell(part: number, bytes: Uint8Array, start: number, end: number): void {
    if (start === end) this.none(part)
    else if (bytes[start] !== quote) this.value(part, bytes, start, end)
    else if (bytes.indexOf(quote, start + 1) === end - 1) this.value(part, bytes, start + 1, end - 1)
    else this.text(part, textOf(bytes, start + 1, end - 1).replaceAll('""', '"'))
  }

  /** A value of a row of JSON. */
  json(part: number, cell: JsonCell | undefined): void {
    if (cell === undefined || cell.type === 'null') this.none(part)
    else if (cell.type === 'number' && this.columns[part]?.kind === 'text')
      this.canonical(part, canonicalValue('number', textOf(cell.bytes, cell.start, cell.end)))
    else this.value(part, cell.bytes, cell.start, cell.end)
  }

  /** A value as text in UTF-8. */
  value(part: number, bytes: Uint8Array, start: number, end: number): void {
    const kind = this.columns[part]?.kind ?? 'text'
    if (kind === 'text' || (kind !== 'time' && isPlainNumber(bytes, start, end))) this.keys.part(bytes, start, end)
    else this.text(part, textOf(bytes, start, end))
  }

  /** A value as text. */
  text(part: number, text: string): void {
    const column = this.columns[part]
    this.canonical(part, canonicalValue(column?.kind ?? 'text', text, column?.zone))
  }

  /** A part without a value. */
  none(part: number): void {
    this.keys.missing()
    if (this.columns[part]?.mayBeMissing !== true) this.isAtFault = true
  }

  /** The row's key is whole. Says whether the row fits. */
  settle(place: Where): boolean {
    const state: KeyState = this.keys.settle()
    const isAtFault = this.isAtFault
    this.isAtFault = false
    if (state === 'new') return true
    const met = state === 'missing' ? this.missing : this.repeats
    met.count++
    met.first ??= place.line === 0 ? {file: place.file} : {...place}
    if (state === 'repeated') return false
    if (isAtFault) this.missingAtFault++
    return !isAtFault
  }

  private canonical(part: number, text: string | undefined): void {
    if (text === undefined) this.none(part)
    else this.keys.part(Buffer.from(text), 0, Buffer.byteLength(text))
  }
}

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)

/** Whether bytes are a number in its canonical form already: a whole number, or a decimal of few digits that does not end in a zero. */
function isPlainNumber(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === minus ? start + 1 : start
  const length = end - first
  if (length < 1 || length > 15) return false
  let places = -1
  for (let at = first; at < end; at++) {
    const byte = bytes[at] as number
    if (byte === point && places < 0) places = end - at - 1
    else if (byte < zero || byte > nine) return false
  }
  const last = bytes[end - 1] as number
  if (bytes[first] === zero) return length === 1 ? first === start : places > 0 && places === length - 2 && last !== zero
  return bytes[first] !== point && (places < 0 || (places > 0 && last !== zero))
}
