import {describe, expect, test} from 'vitest'
import {type CalendarWindows, calendarOf} from '../../src/drift/calendar.ts'
import {zoneOf} from '../../src/zone.ts'

const micros = (text: string): number => Date.parse(text) * 1000
const makeWindows = (length: string, zone = 'UTC'): CalendarWindows => {
  const found = zoneOf(zone)
  if (found === undefined) throw new Error(`no zone ${zone}`)
  return {count: Number.parseInt(length, 10), unit: length.at(-1) as CalendarWindows['unit'], zone: found}
}

describe('windows of the calendar', () => {
  test.each([
    {length: '1d', latest: '2025-04-22T08:30:00Z', time: '2025-04-22T00:00:00Z', back: 0, name: '2025-04-22'},
    {length: '1d', latest: '2025-04-22T08:30:00Z', time: '2025-04-21T23:59:59Z', back: 1, name: '2025-04-21'},
    {length: '1d', zone: 'Europe/Berlin', latest: '2025-04-22T08:30:00Z', time: '2025-04-21T22:00:00Z', back: 0, name: '2025-04-22'},
    {length: '1d', zone: 'America/New_York', latest: '2025-04-22T08:30:00Z', time: '2025-04-22T03:59:59Z', back: 1, name: '2025-04-21'},
    {length: '1d', zone: '+05:30', latest: '2025-04-22T08:30:00Z', time: '2025-04-21T18:30:00Z', back: 0, name: '2025-04-22'},
    {length: '7d', latest: '2025-04-22T08:30:00Z', time: '2025-04-16T00:00:00Z', back: 0, name: '2025-04-16 to 2025-04-22'},
    {length: '7d', latest: '2025-04-22T08:30:00Z', time: '2025-04-15T23:00:00Z', back: 1, name: '2025-04-09 to 2025-04-15'},
    {length: '1w', latest: '2025-04-22T08:30:00Z', time: '2025-04-21T00:00:00Z', back: 0, name: '2025-04-21 to 2025-04-27'},
    {length: '1w', latest: '2025-04-27T23:59:59Z', time: '2025-04-20T23:59:59Z', back: 1, name: '2025-04-14 to 2025-04-20'},
    {length: '2w', latest: '2025-04-22T08:30:00Z', time: '2025-04-14T00:00:00Z', back: 0, name: '2025-04-14 to 2025-04-27'},
    {length: '1h', latest: '2025-04-22T08:30:00Z', time: '2025-04-22T07:59:59Z', back: 1, name: '2025-04-22T07:00'},
    {length: '1h', zone: '+05:30', latest: '2025-04-22T08:31:00Z', time: '2025-04-22T08:29:00Z', back: 1, name: '2025-04-22T13:00'},
    {length: '6h', latest: '2025-04-22T08:30:00Z', time: '2025-04-22T05:59:00Z', back: 1, name: '2025-04-22T00:00 to 06:00'},
    {
      length: '6h',
      zone: 'Europe/Berlin',
      latest: '2025-04-22T08:30:00Z',
      time: '2025-04-21T21:59:00Z',
      back: 2,
      name: '2025-04-21T18:00 to 24:00',
    },
    {length: '15m', latest: '2025-04-22T08:31:00Z', time: '2025-04-22T08:29:00Z', back: 1, name: '2025-04-22T08:15 to 08:30'},
    // Before 1970, and the Sunday of the week of 1970-01-01.
    {length: '1d', latest: '1969-12-31T12:00:00Z', time: '1969-12-29T12:00:00Z', back: 2, name: '1969-12-29'},
    {length: '1w', latest: '1970-01-01T12:00:00Z', time: '1969-12-28T12:00:00Z', back: 1, name: '1969-12-22 to 1969-12-28'},
  ])('$length: $time is in $name', ({length, zone, latest, time, back, name}) => {
    const calendar = calendarOf(makeWindows(length, zone), micros(latest))
    const index = calendar.indexOf(micros(time))
    expect(calendar.indexOf(micros(latest)) - index).toBe(back)
    expect(calendar.nameOf(index)).toBe(name)
  })

  test.each([
    {says: 'the short day in spring has 23 hours', day: '2025-03-30', from: '2025-03-29T23:00:00Z', hours: 23},
    {says: 'the long day in autumn has 25 hours', day: '2025-10-26', from: '2025-10-25T22:00:00Z', hours: 25},
  ])('$says', ({day, from, hours}) => {
    const days = calendarOf(makeWindows('1d', 'Europe/Berlin'), micros(`${day}T20:00:00Z`))
    const clock = calendarOf(makeWindows('1h', 'Europe/Berlin'), micros(`${day}T20:00:00Z`))
    const moments = Array.from({length: 48}, (_, hour) => micros(from) + (hour - 10) * 3_600e6)
    const own = moments.filter((moment) => days.nameOf(days.indexOf(moment)) === day)
    expect(own).toHaveLength(hours)
    expect(own[0]).toBe(micros(from))
    expect(new Set(own.map((moment) => clock.indexOf(moment))).size).toBe(hours)
  })
})
