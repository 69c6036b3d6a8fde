import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Dataset} from '../dataset.ts'
import type {Profile} from '../profile/types.ts'
import {profileDataset, type ScanOptions} from '../profile-dataset.ts'
import {type ReadContext, readTable} from '../read-table.ts'
import type {Table} from '../table.ts'
import {readTime} from '../time-reader.ts'
import {type CalendarWindows, calendarOf} from './calendar.ts'
import {partOf} from './row-parts.ts'

/** Windows of the current data by the time in a column. */
export interface TimeWindows extends CalendarWindows {
  readonly column: string
  /** In microseconds since 1970: later times are mistakes, and the window that contains it is not over. */
  readonly now: number
  /** A window that is not over is left out while it has fewer rows. */
  readonly minRows: number
}

/** One window with its rows' profile. */
export interface ProfiledWindow {
  /** Its days, or its hours and minutes, in the zone. */
  readonly name: string
  readonly profile: Profile
  readonly dataset: Dataset
}

/** The windows and what there is to say of the column of times. */
export interface FoundWindows {
  /** Oldest first; at least one. */
  readonly windows: readonly ProfiledWindow[]
  readonly rows: number
  /** Rows without a time, and rows whose time cannot be read: they belong to no window. */
  readonly missing: number
  readonly unreadable: number
  readonly example?: string
  /** Whether some times have no offset: they are taken as times of the zone. */
  readonly hasLocal: boolean
  /** Whether the last of them is over: more of its rows may come otherwise. */
  readonly isOver: boolean
  /** The present window, which is not over and has too few rows. */
  readonly unfinished?: {readonly name: string; readonly rows: number}
}

/** Windows further back than this are left out. */
const mostWindows = 60

/**
 * Cuts data into windows of the calendar, oldest first; the last one contains the latest time. Rows without a time belong to no window; times in the future count with the last window, where they are found.
 *
 * @throws Failure input-error when the column is not there or holds no times; as `readTable` and `profileDataset`.
 */
export async function timeWindows(
  dataset: Dataset,
  wanted: TimeWindows,
  context: ReadContext,
  options: ScanOptions = {},
): Promise<FoundWindows> {
  const table = await readTable(dataset, {}, context)
  const times = timesOf(table, wanted)
  const latest = latestOf(times.micros, wanted.now)
  if (latest === undefined) throw noTimes(wanted.column, times.example)
  const calendar = calendarOf(wanted, latest)
  const last = calendar.indexOf(latest)
  const rowsOf = new Map<number, number[]>()
  for (const [row, time] of times.micros.entries()) {
    if (time === undefined) continue
    const index = Math.min(last, calendar.indexOf(time))
    if (last - index >= mostWindows) continue
    const rows = rowsOf.get(index)
    if (rows === undefined) rowsOf.set(index, [row])
    else rows.push(row)
  }
  const unfinished = unfinishedOf(rowsOf, last, calendar.indexOf(wanted.now), wanted.minRows)
  const {micros: _, ...facts} = times
  const windows = await profiled(
    table,
    [...rowsOf].filter(([index]) => index !== unfinished).sort(([a], [b]) => a - b),
    calendar.nameOf,
    {context, options},
  )
  return {
    ...facts,
    windows,
    rows: table.rows,
    isOver: unfinished !== undefined || last < calendar.indexOf(wanted.now),
    ...(unfinished === undefined ? {} : {unfinished: {name: calendar.nameOf(unfinished), rows: rowsOf.get(unfinished)?.length ?? 0}}),
  }
}

interface Times extends Pick<FoundWindows, 'missing' | 'unreadable' | 'example' | 'hasLocal'> {
  /** Per row, in microseconds since 1970. */
  readonly micros: readonly (number | undefined)[]
}

function timesOf(table: Table, {column, zone}: TimeWindows): Times {
  const cells = table.columns.get(column)
  if (cells === undefined) {
    const meant = nearest(column, [...table.columns.keys()])
    throw inputError(
      `window: the data has no column ${JSON.stringify(column)}`,
      meant === undefined ? {} : {hint: `Did you mean ${meant}?`},
    )
  }
  let [missing, unreadable, hasLocal] = [0, 0, false]
  let example: string | undefined
  const micros = Array.from<number | string | null, number | undefined>(cells.values, (cell) => {
    if (cell === null || cell === undefined) {
      missing++
      return undefined
    }
    const time = readTime(String(cell), zone)
    if (time === undefined) {
      unreadable++
      example ??= String(cell).slice(0, 40)
      return undefined
    }
    hasLocal ||= time.form !== 'offset'
    return Number(time.micros)
  })
  return {micros, missing, unreadable, hasLocal, ...(example === undefined ? {} : {example})}
}

/** The latest time that is not in the future; the latest of all where every one is. */
function latestOf(times: readonly (number | undefined)[], now: number): number | undefined {
  let [past, any] = [-Infinity, -Infinity]
  for (const time of times) {
    if (time === undefined) continue
    if (time > any) any = time
    if (time > past && time <= now) past = time
  }
  const latest = past === -Infinity ? any : past
  return latest === -Infinity ? undefined : latest
}

function noTimes(column: string, example: string | undefined): Error {
  const found = example === undefined ? 'all cells are empty' : `found ${JSON.stringify(example)}`
  return inputError(`window: the column ${JSON.stringify(column)} holds no times: ${found}`, {
    hint: 'Times are written as in ISO 8601, e.g. 2025-04-22T08:30:00+02:00; other spellings are named in `dialect: {dates: …}` of the contract.',
  })
}

/** The last window, where it contains the present moment, has too few rows to be judged, and is not the only one. */
function unfinishedOf(rowsOf: ReadonlyMap<number, readonly number[]>, last: number, present: number, minRows: number): number | undefined {
  const isOpen = last === present && (rowsOf.get(last)?.length ?? 0) < minRows
  return isOpen && rowsOf.size > 1 ? last : undefined
}

async function profiled(
  table: Table,
  parts: readonly (readonly [index: number, rows: readonly number[]])[],
  nameOf: (index: number) => string,
  {context, options}: {readonly context: ReadContext; readonly options: ScanOptions},
): Promise<readonly ProfiledWindow[]> {
  const folder = join(context.temporary, 'windows')
  await mkdir(folder, {recursive: true})
  const found: ProfiledWindow[] = []
  for (const [position, [index, rows]] of parts.entries()) {
    const name = nameOf(index)
    const part = await partOf(table, rows, join(folder, `${position}.csv`), name)
    found.push({name, dataset: part, profile: await profileDataset(part, options, context)})
  }
  return found
}
