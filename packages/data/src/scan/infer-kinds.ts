import type {JsonCell} from '../bytes/json-scanner.ts'
import {cellForm, type DelimitedRow} from '../bytes/row.ts'
import {openSource} from '../bytes/source.ts'
import {isSpelled} from '../cells.ts'
import type {DataFile} from '../dataset.ts'
import type {ColumnKind} from '../profile/types.ts'
import {type CellSink, cellParser} from './cell-parser.ts'

/** Bytes that are looked at to guess kinds; a wrong guess costs another reading, never a wrong result. */
const sampleBytes = 256 * 1024
const sliceBytes = 16 * 1024

const narrowestFirst = ['integer', 'number', 'time', 'boolean'] as const

/** How kinds are guessed. */
export interface Guessing {
  /** Columns whose kind a contract gives. */
  readonly known: ReadonlySet<string>
  /** The kind of most cells is enough: the scan counts the others. */
  readonly tolerant: boolean
}

/**
 * The narrowest kind of each column that holds every cell of the first quarter of a megabyte. Columns that show no value there start at the narrowest;
 * whatever is wrong in the sample is left for the scan itself to report.
 */
export async function sampleKinds(file: DataFile, guessing: Guessing, signal: AbortSignal): Promise<ReadonlyMap<string, ColumnKind>> {
  const guesses = new Guesses(guessing)
  const parser = await cellParser(file, guesses)
  let seen = 0
  try {
    const {dialect} = file
    const guessed = dialect === undefined ? file : {...file, dialect: {...dialect, isGuess: true}}
    for await (const chunk of openSource(guessed, signal).chunks()) {
      for (let at = 0; at < chunk.length && seen < sampleBytes; at += sliceBytes) {
        parser.push(chunk.subarray(at, at + sliceBytes))
        seen += sliceBytes
        if (guesses.isSettled()) seen = sampleBytes
      }
      if (seen >= sampleBytes) break
    }
    if (seen < sampleBytes) parser.end()
  } catch (error) {
    if (signal.aborted) throw error
  }
  return guesses.kinds()
}

/** JSON says what a value is: a text is no number, whatever it looks like. */
const jsonKinds: Readonly<Record<string, readonly ColumnKind[]>> = {
  text: ['time'],
  number: ['integer', 'number'],
  true: ['boolean'],
  false: ['boolean'],
  nested: [],
}

/** Cells that were seen of a column, and how many of them are no value of a kind. */
interface Seen {
  cells: number
  readonly odd: Record<(typeof narrowestFirst)[number], number>
}

class Guesses implements CellSink {
  private readonly known: ReadonlySet<string>
  private readonly isTolerant: boolean
  private readonly seen = new Map<string, Seen>()
  private names: readonly string[] = []

  constructor({known, tolerant}: Guessing) {
    this.known = known
    this.isTolerant = tolerant
  }

  header(names: readonly string[]): void {
    this.names = names
    for (const name of names) this.of(name)
  }

  row(row: DelimitedRow): void {
    for (const [cell, name] of this.names.entries()) {
      const start = row.starts[cell] as number
      const end = row.ends[cell] as number
      if (start === end) continue
      this.see(name, row.bytes, start, end, row.forms[cell] === cellForm.escaped ? [] : narrowestFirst)
    }
  }

  value(name: string, {type, bytes, start, end}: JsonCell): void {
    if (type !== 'null') this.see(name, bytes, start, end, jsonKinds[type])
  }

  /** A contract gives every kind, or only text is left. */
  isSettled(): boolean {
    return (
      this.names.length > 0 &&
      !this.isTolerant &&
      [...this.seen.values()].every((seen) => !narrowestFirst.some((kind) => seen.odd[kind] === 0))
    )
  }

  private see(name: string, bytes: Uint8Array, start: number, end: number, possible: readonly ColumnKind[] = []): void {
    const seen = this.of(name)
    if (seen === undefined) return
    seen.cells++
    for (const kind of narrowestFirst) {
      if (seen.odd[kind] > 0 && !this.isTolerant) continue
      if (!possible.includes(kind) || !isSpelled(kind, bytes, start, end)) seen.odd[kind]++
    }
  }

  kinds(): ReadonlyMap<string, ColumnKind> {
    return new Map([...this.seen].map(([name, seen]): [string, ColumnKind] => [name, this.kindOf(seen)]))
  }

  private kindOf({cells, odd}: Seen): ColumnKind {
    if (!this.isTolerant) return narrowestFirst.find((kind) => odd[kind] === 0) ?? 'text'
    const most = narrowestFirst.find((kind) => 2 * odd[kind] <= cells) ?? 'text'
    // All that are numbers are whole, or they are no integers.
    return most === 'integer' && odd.number < odd.integer ? 'number' : most
  }

  private of(name: string): Seen | undefined {
    if (this.known.has(name)) return undefined
    const known = this.seen.get(name)
    if (known !== undefined) return known
    const seen: Seen = {cells: 0, odd: {integer: 0, number: 0, time: 0, boolean: 0}}
    this.seen.set(name, seen)
    return seen
  }
}
