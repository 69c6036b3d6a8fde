import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {inputError, limitExceeded} from '@modelflight/core/errors'
import type {Metric} from '../metric.ts'
import type {MetricSource} from '../metric-source.ts'
import {type EventBook, openEventBook, type Role, type ServedEvent} from './events.ts'

/** Which events count. */
export interface EventFileOptions {
  /** Absolute path, and how to call it in messages. */
  readonly path: string
  readonly name: string
  readonly metrics: readonly Metric[]
  /** Words of the member `arm` that mean each version; `stable` and `canary` always do. */
  readonly arms: Readonly<Record<Role, readonly string[]>>
  /** Seconds; earlier events are not of this rollout. */
  readonly since: number
}

const maxEvents = 5_000_000
const maxLine = 1 << 20

/**
 * Evidence from a file of answered requests, JSON Lines or CSV with a header: `time` (ISO 8601 or seconds), `arm`, and as known `id`, `status`, `error`,
 * `latency` (milliseconds), `prediction`, `label` and numeric members of one's own. A line with `id` and `label` and no `arm` brings a label later.
 * The file is read anew at each look: it grows.
 */
export const eventFileMetrics = (options: EventFileOptions): MetricSource => ({
  name: options.name,
  async observe() {
    const book = openEventBook()
    await readEvents(options, book)
    return book.observe(options.metrics)
  },
})

type Row = Readonly<Record<string, unknown>>

async function readEvents(options: EventFileOptions, book: EventBook): Promise<void> {
  const {path, name} = options
  const parse = rowParser(name.toLowerCase().endsWith('.csv') || path.toLowerCase().endsWith('.csv'))
  const input = createReadStream(path, 'utf8')
  const failed = new Promise<never>((_, reject) => {
    input.once('error', (cause: NodeJS.ErrnoException) =>
      reject(inputError(cause.code === 'ENOENT' ? `${name} does not exist` : `${name} can’t be read`, {where: {file: name}, cause})),
    )
  })
  failed.catch(() => undefined)
  // Somebody may be writing the last line right now.
  let isWhole = true
  input.on('data', (chunk) => {
    isWhole = String(chunk).endsWith('\n')
  })
  const lines = async (): Promise<void> => {
    let number = 0
    let fault: Error | undefined
    for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
      if (fault !== undefined) throw fault
      number++
      if (number > maxEvents) throw limitExceeded(`${name} has more than ${maxEvents} lines`, {where: {file: name}})
      const faulty = (message: string): Error => inputError(`line ${number} of ${name} ${message}`, {where: {file: name, line: number}})
      if (line.length > maxLine) throw faulty('is too long')
      try {
        const row = line.trim() === '' ? undefined : parse(line, faulty)
        if (row !== undefined) take(row, options, book, faulty)
      } catch (error) {
        if (!(error instanceof Error)) throw error
        fault = error
      }
    }
    if (fault !== undefined && isWhole) throw fault
  }
  try {
    await Promise.race([lines(), failed])
  } finally {
    input.destroy()
  }
}

type Fault = (message: string) => Error

function rowParser(isCsv: boolean): (line: string, fault: Fault) => Row | undefined {
  if (!isCsv) {
    return (line, fault) => {
      const value = parsed(line)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault('is not a JSON object')
      return value as Row
    }
  }
  let header: readonly string[] | undefined
  return (line, fault) => {
    const cells = cellsOf(line, fault)
    if (header === undefined) {
      header = cells.map((cell, index) => (index === 0 ? cell.replace(/^\uFEFF/, '') : cell).trim())
      if (new Set(header).size < header.length) throw fault('names a column twice')
      return undefined
    }
    if (cells.length !== header.length) throw fault(`has ${cells.length} cells, the header ${header.length}`)
    // An empty cell is a value that is not known; an empty prediction is an answer without one.
    return Object.fromEntries(
      header.flatMap((column, index) => (cells[index] === '' && column !== 'prediction' ? [] : [[column, cells[index]]])),
    )
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Cells of one line (RFC 4180); a line break within quotes is not for such files. */
function cellsOf(line: string, fault: Fault): readonly string[] {
  const cells: string[] = []
  let rest = line
  for (;;) {
    const [whole, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/.exec(rest) ?? []
    if (whole === undefined) throw fault('has a quote that is not closed, or a quote within a cell')
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (rest.length === whole.length) return cells
    rest = rest.slice(whole.length + 1)
  }
}

function take(row: Row, {arms, since}: EventFileOptions, book: EventBook, fault: Fault): void {
  const id = textOf(row['id'])
  const label = textOf(row['label'])
  const time = row['time'] === undefined ? undefined : secondsOf(row['time'], fault)
  const arm = textOf(row['arm'])
  if (arm === undefined) {
    if (id === undefined || label === undefined) throw fault('has no arm, and is no label (id, label) either')
    book.label(id, label, time)
    return
  }
  if (time === undefined) throw fault('has no time')
  const role = (['stable', 'canary'] as const).find((one) => one === arm || arms[one].includes(arm))
  if (role === undefined || time < since) return
  book.add(eventOf(row, {role, time, ...(id === undefined ? {} : {id}), ...(label === undefined ? {} : {label})}, fault))
}

const known = ['time', 'arm', 'id', 'label', 'status', 'error', 'latency', 'prediction']

function eventOf(row: Row, base: ServedEvent, fault: Fault): ServedEvent {
  const [status, latency] = [numberOf(row['status'], 'status', fault), numberOf(row['latency'], 'latency', fault)]
  const error = row['error']
  if (![undefined, null, true, false, 'true', 'false'].includes(error as never)) throw fault('has an error that is neither true nor false')
  const failed = error === undefined || error === null ? failedBy(status) : String(error) === 'true'
  const values = Object.entries(row).flatMap(([name, value]) => {
    const number = known.includes(name) || (typeof value !== 'number' && typeof value !== 'string') ? Number.NaN : Number(value)
    return Number.isFinite(number) && String(value).trim() !== '' ? [[name, number] as const] : []
  })
  const prediction = row['prediction'] === undefined ? undefined : (textOf(row['prediction']) ?? null)
  return {
    ...base,
    ...(failed === undefined ? {} : {failed}),
    values: Object.fromEntries(values),
    ...(latency === undefined ? {} : {latency}),
    ...(prediction === undefined ? {} : {prediction}),
  }
}

/** Nothing came, or the server says that it failed. */
const failedBy = (status: number | undefined): boolean | undefined => (status === undefined ? undefined : status === 0 || status >= 500)

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function numberOf(value: unknown, name: string, fault: Fault): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  if (!Number.isFinite(number) || number < 0) throw fault(`has no number as ${name}`)
  return number
}

/** ISO 8601 with a zone, of a day that exists: the language takes the 30th of February for a day of March. */
function isMoment(text: string): boolean {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.exec(text) ?? []
  const start = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(start.getTime()) && start.toISOString().slice(0, 10) === day
}

/** ISO 8601 with a zone, or seconds since 1970. */
function secondsOf(value: unknown, fault: Fault): number {
  const text = String(value)
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : isMoment(text) ? Date.parse(text) / 1_000 : Number.NaN
  if (!Number.isFinite(seconds) || seconds > 1e11) throw fault('has a time that is neither ISO 8601 with a zone nor seconds')
  return seconds
}
