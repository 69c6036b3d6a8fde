import type {JsonRow} from '../bytes/json-scanner.ts'
import type {EqualityKind} from '../canonical.ts'
import type {DataFile} from '../dataset.ts'
import {TableBuilder} from '../read-table.ts'
import type {Zone} from '../zone.ts'
import {comparable} from './survey.ts'

/** A column whose cells are compared. */
export interface ComparedColumn {
  readonly name: string
  readonly equality: EqualityKind
  /** The format says that they are numbers. */
  readonly isNumeric: boolean
}

/** Reads rows as the canonical texts of their cells, which are equal where the values are. */
export abstract class ValueReader extends TableBuilder {
  protected readonly compared: readonly ComparedColumn[]
  /** Cells of the present row as they were read. */
  protected readonly written: (string | null)[]
  protected fileName = ''
  private readonly zone: Zone | undefined
  private readonly places: ReadonlyMap<string, number>
  private readonly numbers: boolean[]

  constructor(compared: readonly ComparedColumn[], zone: Zone | undefined) {
    super({columns: compared.map(({name}) => name)})
    this.compared = compared
    this.zone = zone
    this.places = new Map(compared.map(({name}, index) => [name, index]))
    this.written = compared.map(() => null)
    this.numbers = compared.map(({isNumeric}) => isNumeric)
  }

  /** A row: for each compared column the canonical text of its cell, undefined where it has no value. `line` is absent where a format has none. */
  protected abstract take(values: readonly (string | undefined)[], line: number | undefined): void

  override startFile(file: DataFile): void {
    super.startFile(file)
    this.fileName = file.name
  }

  override put(name: string, value: number | string | null): void {
    const place = this.places.get(name)
    if (place !== undefined) this.written[place] = value === null ? null : String(value)
  }

  override record({cells, line}: JsonRow): void {
    for (const [place, {name}] of this.compared.entries()) {
      const cell = cells.get(name)
      this.numbers[place] = cell?.type === 'number'
      if (cell === undefined || cell.type === 'null') continue
      const {bytes, start, end} = cell
      this.written[place] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)
    }
    this.endRow(line)
  }

  override endRow(line?: number): void {
    const {written, numbers, zone} = this
    this.rows++
    this.take(
      this.compared.map(({equality}, place) => comparable(equality, written[place] ?? null, numbers[place] ?? false, zone)),
      line,
    )
    written.fill(null)
  }
}
