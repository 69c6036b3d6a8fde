import {cellForm, type DelimitedRow} from '../bytes/row.ts'
import {openSource} from '../bytes/source.ts'
import {isSpelled} from '../cells.ts'
import {type DataFile, headerLine} from '../dataset.ts'
import type {ColumnKind} from '../profile/types.ts'

/** Bytes that are looked at to guess kinds; a wrong guess costs another reading, never a wrong result. */
const sampleBytes = 256 * 1024
const sliceBytes = 16 * 1024

const narrowestFirst = ['integer', 'number', 'time', 'boolean'] as const

/**
 * The narrowest kind of each column that holds every cell of the first quarter of a megabyte. Columns that show no value there start at the narrowest;
 * whatever is wrong in the sample is left for the scan itself to report.
 *
 * @param known columns whose kind a contract gives.
 */
export async function sampleKinds(
  file: DataFile,
  known: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ColumnKind>> {
  const guesses = new Guesses(known)
  const parser = await parserOf(file, guesses)
  let seen = 0
  try {
    for await (const chunk of openSource(file, signal).chunks()) {
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

async function parserOf(file: DataFile, guesses: Guesses): Promise<{push(chunk: Buffer): void; end(): number}> {
  if (file.format === 'jsonl' || file.format === 'json') {
    const row = ({cells}: import('../bytes/json-scanner.ts').JsonRow): void => {
      for (const [name, {type, bytes, start, end}] of cells) if (type !== 'null') guesses.see(name, bytes, start, end, jsonKinds[type])
    }
    const sink = {row, rejected: () => undefined}
    if (file.format === 'json') return (await import('../json/document.ts')).jsonDocumentParser(file.name, sink)
    return (await import('../bytes/json-lines.ts')).jsonLinesParser(file.name, sink)
  }
  const {delimitedParser} = await import('../bytes/delimited.ts')
  return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', guesses, headerLine(file))
}

/** JSON says what a value is: a text is no number, whatever it looks like. */
const jsonKinds: Readonly<Record<string, readonly ColumnKind[]>> = {
  text: ['time'],
  number: ['integer', 'number'],
  true: ['boolean'],
  false: ['boolean'],
  nested: [],
}

class Guesses {
  private readonly known: ReadonlySet<string>
  private readonly open = new Map<string, readonly (typeof narrowestFirst)[number][]>()
  private names: readonly string[] = []

  constructor(known: ReadonlySet<string>) {
    this.known = known
  }

  header(names: readonly string[]): void {
    this.names = names
    for (const name of names) if (!this.known.has(name)) this.open.set(name, narrowestFirst)
  }

  row(row: DelimitedRow): void {
    for (const [cell, name] of this.names.entries()) {
      const start = row.starts[cell] as number
      const end = row.ends[cell] as number
      if (start === end) continue
      this.see(name, row.bytes, start, end, row.forms[cell] === cellForm.escaped ? [] : narrowestFirst)
    }
  }

  /** A contract gives every kind, or only text is left. */
  isSettled(): boolean {
    return this.names.length > 0 && [...this.open.values()].every((kinds) => kinds.length === 0)
  }

  see(name: string, bytes: Uint8Array, start: number, end: number, possible: readonly ColumnKind[] = []): void {
    if (this.known.has(name)) return
    const kinds = this.open.get(name) ?? narrowestFirst
    if (kinds.length === 0) return
    const left = kinds.filter((kind) => possible.includes(kind) && isSpelled(kind, bytes, start, end))
    if (left.length < kinds.length || !this.open.has(name)) this.open.set(name, left)
  }

  kinds(): ReadonlyMap<string, ColumnKind> {
    return new Map([...this.open].map(([name, [narrowest]]): [string, ColumnKind] => [name, narrowest ?? 'text']))
  }
}
