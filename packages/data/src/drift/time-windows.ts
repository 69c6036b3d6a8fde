import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import {cellResult, parsedCell, parseTime} from '../cells.ts'
import type {Dataset} from '../dataset.ts'
import type {Profile} from '../profile/types.ts'
import {profileDataset, type ScanOptions} from '../profile-dataset.ts'
import {type ReadContext, readTable} from '../read-table.ts'
import {partOf} from './row-parts.ts'

/** Windows of the current data by time: `column`, each `seconds` long, counted back from its latest time. */
export interface TimeWindows {
  readonly column: string
  readonly seconds: number
}

/** One window with its rows' profile. */
export interface ProfiledWindow {
  /** Its first and last moment, ISO 8601 to the minute. */
  readonly name: string
  readonly profile: Profile
  readonly dataset: Dataset
}

/** Windows further back than this are left out. */
const mostWindows = 60

/**
 * Cuts data into windows by time, oldest first; the last one ends with the latest time. Rows without a time belong to no window.
 *
 * @throws Failure input-error when the column holds no times; as `readTable` and `profileDataset`.
 */
export async function timeWindows(
  dataset: Dataset,
  {column, seconds}: TimeWindows,
  context: ReadContext,
  options: ScanOptions = {},
): Promise<readonly ProfiledWindow[]> {
  const table = await readTable(dataset, {}, context)
  const cells = table.columns.get(column)
  if (cells === undefined) throw inputError(`window: the data has no column ${JSON.stringify(column)}`)
  const times = cells.kind === 'text' ? cells.values.map(microseconds) : []
  const latest = times.reduce<number | undefined>(
    (most, time) => (time !== undefined && time > (most ?? -Infinity) ? time : most),
    undefined,
  )
  if (latest === undefined) throw inputError(`window: the column ${JSON.stringify(column)} holds no times`)
  const width = seconds * 1e6
  const rowsOf = new Map<number, number[]>()
  for (const [row, time] of times.entries()) {
    if (time === undefined) continue
    const back = Math.floor((latest - time) / width)
    if (back >= mostWindows) continue
    const rows = rowsOf.get(back)
    if (rows === undefined) rowsOf.set(back, [row])
    else rows.push(row)
  }
  const folder = join(context.temporary, 'windows')
  await mkdir(folder, {recursive: true})
  const found: ProfiledWindow[] = []
  for (const back of [...rowsOf.keys()].sort((a, b) => b - a)) {
    const name = `${minute(latest - (back + 1) * width)} to ${minute(latest - back * width)}`
    const part = await partOf(table, rowsOf.get(back) ?? [], join(folder, `${back}.csv`), name)
    found.push({name, dataset: part, profile: await profileDataset(part, options, context)})
  }
  return found
}

function microseconds(text: string | null): number | undefined {
  if (text === null) return undefined
  const bytes = Buffer.from(text)
  return parseTime(bytes, 0, bytes.length) === cellResult.number ? parsedCell.number : undefined
}

const minute = (time: number): string => new Date(time / 1000).toISOString().slice(0, 16)
