/** A time zone: what a time that is written without an offset means. */
export interface Zone {
  /** As it was written, e.g. `Australia/Sydney` or `+02:00`. */
  readonly name: string
  /**
   * Seconds east of UTC at a local time, given in seconds as if it were UTC. A time that the clocks skip is read with the offset before the
   * change, a time that they show twice is the first of the two (as `java.time` and `Temporal` do).
   */
  offsetAt(localSeconds: number): number
  /** Seconds east of UTC at a moment, in seconds since 1970; exact from 1970 on, before within the quarter of an hour of a change. */
  offsetOf(utcSeconds: number): number
}

/** UTC: what a time without an offset is taken for unless a zone is named. */
export const utc: Zone = {name: 'UTC', offsetAt: () => 0, offsetOf: () => 0}

const day = 86_400

/** A zone by its IANA name, `UTC`, `Z` or an offset such as `+05:30`; undefined when there is no such zone. */
export function zoneOf(name: string): Zone | undefined {
  if (/^(?:utc|gmt|z)$/i.test(name)) return {...utc, name}
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(name) ?? []
  if (sign !== undefined) {
    if (Number(hours) > 18 || Number(minutes) > 59) return undefined
    const seconds = (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
    return {name, offsetAt: () => seconds, offsetOf: () => seconds}
  }
  if (!/^[a-z][\w+-]*(?:\/[\w+-]+)*$/i.test(name)) return undefined
  try {
    return namedZone(name)
  } catch {
    return undefined
  }
}

/** @throws RangeError when there is no such zone. */
function namedZone(name: string): Zone {
  const offsetOf = offsetsOf(name)
  /** Offsets of days without a change, by number of the local day; NaN where the clocks change about that day. */
  const days = new Map<number, number>()
  const offsetOfDay = (number: number): number => {
    const first = offsetOf((number - 1) * day)
    const offset = first === offsetOf((number + 2) * day) && first === offsetOf(number * day + day / 2) ? first : Number.NaN
    days.set(number, offset)
    return offset
  }
  return {
    name,
    offsetOf: byQuarters(offsetOf),
    offsetAt(localSeconds) {
      const number = Math.floor(localSeconds / day)
      const known = days.get(number) ?? offsetOfDay(number)
      if (!Number.isNaN(known)) return known
      const earlier = offsetOf(localSeconds - day)
      const later = offsetOf(localSeconds + day)
      if (earlier === later || offsetOf(localSeconds - earlier) === earlier) return earlier
      return offsetOf(localSeconds - later) === later ? later : earlier
    },
  }
}

/** The offset at the beginning of each quarter of an hour, remembered: rows ask for the same ones again and again. */
function byQuarters(offsetOf: (utcSeconds: number) => number): (utcSeconds: number) => number {
  const known = new Map<number, number>()
  return (utcSeconds) => {
    const quarter = Math.floor(utcSeconds / 900)
    const found = known.get(quarter)
    if (found !== undefined) return found
    const offset = offsetOf(quarter * 900)
    known.set(quarter, offset)
    return offset
  }
}

/** Seconds east of UTC at a moment of a zone of the ICU data that Node ships with. */
function offsetsOf(timeZone: string): (utcSeconds: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (utcSeconds) => {
    const parts = new Map(format.formatToParts(new Date(utcSeconds * 1000)).map(({type, value}) => [type, value]))
    const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
    const local = new Date(0)
    local.setUTCFullYear(/^B/.test(parts.get('era') ?? '') ? 1 - of('year') : of('year'), of('month') - 1, of('day'))
    local.setUTCHours(of('hour'), of('minute'), of('second'))
    return local.getTime() / 1000 - Math.floor(utcSeconds)
  }
}
