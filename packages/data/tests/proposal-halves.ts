import {copyFile, readFile} from 'node:fs/promises'
import {basename, extname, join} from 'node:path'
import {workplace} from './harness.ts'
import {missed, understood} from './proposals.ts'

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
async function halvesOf(path: string, seed: number): Promise<readonly [string, string] | undefined> {
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

/** What proposals made of real files: a line for each that went wrong. */
export interface Surprises {
  /** Files that are not a table. */
  readonly unread: readonly string[]
  /** Files that the proposal made from them refuses. */
  readonly refused: readonly string[]
  /** Files of which a half refuses the other. */
  readonly surprised: readonly string[]
}

/**
 * Proposes a contract from each file, and checks the file against it; then proposes one from a random half of its rows, and checks the other half.
 *
 * @param paths of CSV, TSV and JSON files, absolute.
 */
export async function proposeFromAll(paths: readonly string[], seed: number): Promise<Surprises> {
  const [unread, refused, surprised]: [string[], string[], string[]] = [[], [], []]
  for (const path of paths) {
    const name = basename(path)
    await using place = await workplace()
    await copyFile(path, join(place.folder, name))
    const yaml = await understood(place, name).catch((error: unknown) => {
      unread.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    })
    if (yaml === undefined) continue
    refused.push(...(await missed(place, [name], yaml)).map(({message}) => `${name}: ${message}`))
    const halves = name.endsWith('.gz') ? undefined : await halvesOf(path, seed)
    if (halves === undefined) continue
    const names = [`one${extname(name)}`, `other${extname(name)}`] as const
    await place.write(names[0], halves[0])
    await place.write(names[1], halves[1])
    const other = (await missed(place, [names[1]], await understood(place, names[0]))).filter(({status}) => status === 'fail')
    if (other.length > 0) surprised.push(`${name}: ${other.map(({message}) => message).join('; ')}`)
  }
  return {unread, refused, surprised}
}
