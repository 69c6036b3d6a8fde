import {readFile} from 'node:fs/promises'
import {extname} from 'node:path'

/** The same numbers for the same seed, evenly between 0 and 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Records of delimited text: lines, of which some go on within quotes. */
function recordsOf(text: string): readonly string[] {
  const records: string[] = []
  let record = ''
  for (const line of text.split('\n')) {
    record += record === '' ? line : `\n${line}`
    if ((record.split('"').length - 1) % 2 === 1) continue
    if (record.trim() !== '') records.push(record)
    record = ''
  }
  return records
}

/**
 * Deals the rows of a file to two files at random.
 *
 * @returns undefined for files that are not a table of at least 40 rows.
 */
export async function halvesOf(path: string, seed: number): Promise<readonly [string, string] | undefined> {
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  const random = randomFrom(seed)
  const deal = <T>(rows: readonly T[]): readonly [readonly T[], readonly T[]] | undefined => {
    const halves: [T[], T[]] = [[], []]
    for (const row of rows) halves[random() < 0.5 ? 0 : 1].push(row)
    return rows.length < 40 ? undefined : halves
  }
  if (extname(path) === '.json') {
    const rows: unknown = JSON.parse(text)
    const halves = Array.isArray(rows) ? deal(rows) : undefined
    return halves && [JSON.stringify(halves[0]), JSON.stringify(halves[1])]
  }
  const [header, ...rows] = recordsOf(text)
  const halves = deal(rows)
  return halves && [`${[header, ...halves[0]].join('\n')}\n`, `${[header, ...halves[1]].join('\n')}\n`]
}
