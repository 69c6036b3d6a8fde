import type {Zone} from '../zone.ts'

/** Units of windows; a month has no fixed length. */
export type WindowUnit = 'm' | 'h' | 'd' | 'w'

/** Windows of the calendar: `count` minutes, hours, days or weeks each, in the days of a zone. */
export interface CalendarWindows {
  readonly count: number
  readonly unit: WindowUnit
  readonly zone: Zone
}

const [minuteSeconds, hourSeconds, daySeconds] = [60, 3600, 86_400]

/** Places times in windows and names these. */
export interface Calendar {
  /** The window of a moment: windows that follow each other have numbers that do. */
  indexOf(micros: number): number
  /** First moment to last day, hour or minute, in the zone: `2025-04-22`, `2025-04-21 to 2025-04-27`, `2025-04-22T05:00`. */
  nameOf(index: number): string
}

/**
 * Days begin at midnight of the zone, weeks on Monday, hours on the hour. Several days, weeks or hours end with those of the latest moment; hours that divide a day begin at midnight.
 *
 * @param latest the last moment, in microseconds since 1970.
 */
export function calendarOf({count, unit, zone}: CalendarWindows, latest: number): Calendar {
  switch (unit) {
    case 'd':
      return dayCalendar(count, dayOf(latest, zone), zone)
    case 'w':
      return dayCalendar(7 * count, sundayAfter(dayOf(latest, zone)), zone)
    case 'h':
      return count > 1 && 24 % count === 0 ? partsOfDays(count, zone) : hourCalendar(count, hourOf(latest, zone), zone)
    case 'm':
      return minuteCalendar(count, zone)
    default:
      return unit satisfies never
  }
}

/** Seconds of the clock on the wall, as if they were UTC. */
function localSeconds(micros: number, zone: Zone): number {
  const seconds = Math.floor(micros / 1e6)
  return seconds + zone.offsetOf(seconds)
}

const dayOf = (micros: number, zone: Zone): number => Math.floor(localSeconds(micros, zone) / daySeconds)
/** 1970-01-04 was a Sunday, day 3. */
const sundayAfter = (day: number): number => day + ((((3 - day) % 7) + 7) % 7)

/** Windows of some days, the last of which ends with `last`. */
function dayCalendar(count: number, last: number, zone: Zone): Calendar {
  return {
    indexOf: (micros) => Math.floor((dayOf(micros, zone) - last - 1) / count) + 1,
    nameOf(index) {
      const end = last + index * count
      return count === 1 ? dateOf(end) : `${dateOf(end - count + 1)} to ${dateOf(end)}`
    },
  }
}

/** Hours are counted by moments, so that an hour that the clocks show twice is two windows. */
const hourOf = (micros: number, zone: Zone): number => {
  const seconds = Math.floor(micros / 1e6)
  return Math.floor((seconds + (zone.offsetOf(seconds) % hourSeconds)) / hourSeconds)
}

function hourCalendar(count: number, last: number, zone: Zone): Calendar {
  const start = (hour: number): number => {
    const about = hour * hourSeconds
    return about - (zone.offsetOf(about) % hourSeconds)
  }
  return {
    indexOf: (micros) => Math.floor((hourOf(micros, zone) - last - 1) / count) + 1,
    nameOf(index) {
      const end = last + index * count
      const from = clockOf(start(end - count + 1) * 1e6, zone)
      return count === 1 ? from : `${from} to ${clockOf(start(end + 1) * 1e6, zone)}`
    },
  }
}

/** Parts of a day, from midnight on. */
function partsOfDays(count: number, zone: Zone): Calendar {
  const parts = 24 / count
  return {
    indexOf: (micros) => Math.floor(localSeconds(micros, zone) / (count * hourSeconds)),
    nameOf(index) {
      const hour = (((index % parts) + parts) % parts) * count
      return `${dateOf(Math.floor(index / parts))}T${two(hour)}:00 to ${two(hour + count)}:00`
    },
  }
}

function minuteCalendar(count: number, zone: Zone): Calendar {
  const width = count * minuteSeconds * 1e6
  return {
    indexOf: (micros) => Math.floor(micros / width),
    nameOf: (index) => `${clockOf(index * width, zone)} to ${clockOf((index + 1) * width, zone).slice(11)}`,
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
const dateOf = (day: number): string => new Date(day * daySeconds * 1000).toISOString().slice(0, 10)
const clockOf = (micros: number, zone: Zone): string => new Date(localSeconds(micros, zone) * 1000).toISOString().slice(0, 16)
