import {cellResult, parsedCell, parsedTime, parseTime, timeForm} from './cells.ts'
import {utc, type Zone} from './zone.ts'

/** A time as it was written: the one reader of times for every purpose (docs/cells.md). */
export interface WrittenTime {
  /** Microseconds since 1970-01-01T00:00:00Z; a time without an offset is taken as one of the zone. A bigint beyond 2^53. */
  readonly micros: number | bigint
  readonly form: TimeForm
}

/** A day, a time without an offset, a time with one. */
export type TimeForm = 'date' | 'local' | 'offset'

/** The form of the time that `parseTime` read last. */
export const formOfParsed = (): TimeForm => forms[parsedTime.form] ?? 'offset'

const forms: Readonly<Record<number, TimeForm>> = {[timeForm.date]: 'date', [timeForm.local]: 'local', [timeForm.offset]: 'offset'}

/**
 * Reads a time in ISO 8601 as cells have it; undefined for everything else. Nothing is guessed.
 *
 * @param zone of a time without an offset.
 */
export function readTime(text: string, zone: Zone = utc): WrittenTime | undefined {
  // Longer than any time that the grammar has, and shorter than a day.
  if (text.length < 10 || text.length > 40) return undefined
  const bytes = Buffer.from(text)
  const result = parseTime(bytes, 0, bytes.length)
  if (result === cellResult.invalid) return undefined
  const form = formOfParsed()
  const micros = result === cellResult.big ? parsedCell.big : parsedCell.number
  return {micros: form === 'offset' ? micros : inZone(micros, zone), form}
}

/** Microseconds since 1970 UTC of a local time, given in microseconds as if it were UTC. */
export function inZone(micros: number | bigint, zone: Zone): number | bigint {
  if (typeof micros === 'number') return micros - zone.offsetAt(Math.floor(micros / 1_000_000)) * 1_000_000
  return micros - BigInt(zone.offsetAt(Math.floor(Number(micros) / 1_000_000))) * 1_000_000n
}
