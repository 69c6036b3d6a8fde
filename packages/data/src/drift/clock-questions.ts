import {chiSquareHomogeneity, cramersVBalanced} from '@modelflight/stats/chi-square'
import {cramerVonMisesFromCounts} from '@modelflight/stats/cramer-von-mises'
import {ksFromCounts} from '@modelflight/stats/ks'
import {numberOf} from '../profile/merge.ts'
import type {ColumnProfile} from '../profile/types.ts'
import {hourOfWeek, WeekHours} from '../profile/week-hours.ts'
import {movedP, percent, type Question, total} from './questions.ts'

const dayHours = 24
const weekDays = 7
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const microsecondsPerDay = 86_400_000_000
/** A weekday with fewer times in the reference says nothing about its hours. */
const leastTimes = 20
/** Beyond about a century, each weekday is as frequent as any other. */
const mostDays = 40_000

/**
 * Did the hours of the day move? Each weekday of today is compared with the same weekday of the reference, weighted as today has them, so that a
 * reference of a week and a day of today are comparable. Weekdays that the reference hardly has are compared with all its days.
 */
export function hoursQuestion(reference: ColumnProfile, current: ColumnProfile): Question | undefined {
  const sides = hoursOf(reference, current)
  if (sides === undefined) return undefined
  const [before, now] = sides
  const expected = new Float64Array(dayHours)
  let variance = 0
  const m = total(now)
  for (let day = 0; day < weekDays; day++) {
    const weight = total(ofDay(now, day)) / m
    if (weight === 0) continue
    const same = ofDay(before, day)
    const basis = total(same) >= leastTimes ? same : allDays(before)
    const n = total(basis)
    variance += (weight * weight) / n
    for (let hour = 0; hour < dayHours; hour++) expected[hour] = (expected[hour] as number) + (weight * (basis[hour] as number)) / n
  }
  const counts = expected.map((share) => Math.round(share / variance))
  const hours = allDays(now)
  // Dates without a time of day have one hour only.
  if (total(counts) === 0 || filled(counts) + filled(hours) <= 2) return undefined
  const d = ksFromCounts(counts, hours)
  return {
    column: current.name,
    aspect: 'hours',
    p: movedP(d, cramerVonMisesFromCounts(counts, hours)),
    effect: {name: 'KS D', value: d},
    n: m,
    what: `its hours of the day moved${lag(expected, hours)}`,
  }
}

/**
 * Did the weekdays change? Counts are taken per day that both periods cover, so that a period which begins on a Saturday is no change. Periods of
 * less than a week say nothing.
 */
export function weekdaysQuestion(reference: ColumnProfile, current: ColumnProfile): Question | undefined {
  const sides = hoursOf(reference, current)
  if (sides === undefined) return undefined
  const hourly = allDays(Float64Array.from(sides[0], (count, hour) => count + (sides[1][hour] as number)))
  const covered = [reference, current].map((column) => coverage(column, hourly)) as [Float64Array, Float64Array]
  if (covered.some((days) => total(days) < weekDays - 0.5)) return undefined
  const isShared = (day: number): boolean => covered.every((days) => (days[day] as number) > leastCovered)
  const days = dayNames.flatMap((_, day) => (isShared(day) && sides.some((hours) => total(ofDay(hours, day)) > 0) ? [day] : []))
  const [before, now] = sides.map((hours, side) => rates(hours, covered[side as 0 | 1], days)) as [Float64Array, Float64Array]
  const [n, m] = [total(before), total(now)]
  if (days.length < 2 || n === 0 || m === 0) return undefined
  const changes = days.map((_, index) => (now[index] as number) / m - (before[index] as number) / n)
  const most = changes.reduce((best, change, index) => (Math.abs(change) > Math.abs(changes[best] as number) ? index : best), 0)
  const shares = `${percent((before[most] as number) / n)} to ${percent((now[most] as number) / m)}`
  return {
    column: current.name,
    aspect: 'weekdays',
    p: chiSquareHomogeneity(before, now).p,
    effect: {name: "Cramér's V", value: cramersVBalanced(before, now)},
    n: m,
    what: `its days of the week changed (${dayNames[days[most] as number]} went from ${shares} of the times)`,
  }
}

/** A weekday of which less is covered is not compared. */
const leastCovered = 0.5

/** Counts in proportion to the times per covered day, as many as there are on these days. */
function rates(hours: Float64Array, covered: Float64Array, days: readonly number[]): Float64Array {
  const counts = days.map((day) => total(ofDay(hours, day)))
  const perDay = days.map((day, index) => (counts[index] as number) / (covered[day] as number))
  const [sum, all] = [perDay, counts].map((values) => values.reduce((added, value) => added + value, 0)) as [number, number]
  return Float64Array.from(perDay, (rate) => (sum === 0 ? 0 : Math.round((rate / sum) * all)))
}

/** Hours of the week of both sides; undefined where a side does not know them. */
function hoursOf(reference: ColumnProfile, current: ColumnProfile): readonly [Float64Array, Float64Array] | undefined {
  const [before, now] = [reference, current].map(({hours}) => {
    if (hours === undefined || hours.length === 0) return undefined
    const counted = new WeekHours()
    counted.merge(hours)
    return counted.counts
  })
  return before === undefined || now === undefined ? undefined : [before, now]
}

const ofDay = (hours: Float64Array, day: number): Float64Array => hours.subarray(day * dayHours, (day + 1) * dayHours)

function allDays(hours: Float64Array): Float64Array {
  const counts = new Float64Array(dayHours)
  for (const [hour, count] of hours.entries()) counts[hour % dayHours] = (counts[hour % dayHours] as number) + count
  return counts
}

const filled = (counts: Float64Array): number => counts.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0)

/** How many of each weekday lie between the first and the last time; a day that is covered in part counts by the usual share of its hours. */
function coverage({min, max}: ColumnProfile, hourly: Float64Array): Float64Array {
  const days = new Float64Array(weekDays)
  if (min === undefined || max === undefined) return days
  const [from, to] = [Number(numberOf(min, 'time')), Number(numberOf(max, 'time'))]
  const [first, last] = [Math.floor(from / microsecondsPerDay), Math.floor(to / microsecondsPerDay)]
  if (last - first > mostDays) return days.fill((last - first) / weekDays)
  const sum = total(hourly)
  const share = (begin: number, end: number): number => total(hourly.subarray(begin, end + 1)) / sum
  const hourAt = (time: number): number => hourOfWeek(time) % dayHours
  for (let day = first; day <= last; day++) {
    const weekday = Math.floor(hourOfWeek(day * microsecondsPerDay) / dayHours)
    const covered = share(day === first ? hourAt(from) : 0, day === last ? hourAt(to) : dayHours - 1)
    days[weekday] = (days[weekday] as number) + covered
  }
  return days
}

/** By how many hours the day seems to be moved, as the rest of a sentence. */
function lag(expected: Float64Array, now: Float64Array): string {
  const m = total(now)
  const distance = (hours: number): number => {
    let sum = 0
    for (let hour = 0; hour < dayHours; hour++) {
      const moved = expected[(hour - hours + dayHours) % dayHours] as number
      sum += Math.abs((now[hour] as number) / m - moved)
    }
    return sum
  }
  const lags = Array.from({length: dayHours}, (_, index) => index - dayHours / 2)
  const best = lags.reduce((found, hours) => (distance(hours) < distance(found) ? hours : found), 0)
  // A day that fits no better when it is moved has changed in another way.
  if (best === 0 || distance(best) > distance(0) / 2) return ''
  const hours = Math.abs(best)
  return `: they are about ${hours} ${hours === 1 ? 'hour' : 'hours'} ${best > 0 ? 'later' : 'earlier'}, as after a change of the time zone`
}
