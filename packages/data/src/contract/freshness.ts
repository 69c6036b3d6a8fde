import type {Check} from '@modelflight/core/verdict'
import {timeValue} from '../profile/times.ts'
import type {Scan} from '../profile-dataset.ts'
import {inZone} from '../time-reader.ts'
import {utc, type Zone} from '../zone.ts'
import type {FreshnessRule} from './types.ts'

/** Clocks of two machines may differ by this much before a time lies in the future. */
const clockTolerance = 5 * 60_000
const day = 86_400_000

/** The newest time of a column: a moment, or a day from its first moment to its last. Milliseconds. */
interface Newest {
  readonly shown: string
  readonly from: number
  readonly to: number
  readonly isDay: boolean
}

/**
 * Whether the newest time of a column is as new as a rule asks. A day counts as a whole: yesterday is as old as the hours since its end. What times
 * without an offset were taken for is said.
 *
 * @param dialectZone of the contract's dialect; that of the rule goes before it.
 */
export function freshnessCheck(rule: FreshnessRule, dialectZone: Zone | undefined, scan: Scan, now: Date): Check {
  const {column, shown: limit, severity, within, where} = rule
  const profile = scan.profile.columns.find(({name}) => name === column)
  const base = {id: `${column}:freshness`, limit, where}
  if (profile?.kind !== 'time' || profile.max === undefined)
    return {
      ...base,
      status: severity,
      message: `${column} has no time that freshness could be told by`,
      hint: 'Times are written in ISO 8601, or as `dialect.dates` says.',
    }
  const zone = rule.zone ?? dialectZone
  const forms = scan.timeForms.get(column) ?? new Set()
  const newest = newestOf(profile.max, forms.size === 1 && forms.has('date'), zone ?? utc)
  const isAssumed = forms.has('local') || forms.has('date')
  const note = isAssumed
    ? ` (${newest.isDay ? 'days' : 'times without an offset'}: ${zone === undefined ? 'UTC assumed' : `taken as ${zone.name}`})`
    : ''
  const shown = {...base, observed: newest.shown, n: profile.n}
  const age = now.getTime() - newest.to
  const noun = newest.isDay ? 'day' : 'time'
  if (now.getTime() < newest.from - clockTolerance) {
    const hint =
      isAssumed && zone === undefined
        ? {hint: 'If the times are local ones, name their zone: `freshness: {zone: Australia/Sydney, …}`.'}
        : {}
    return {...shown, status: severity, message: `${column}: the newest ${noun} ${newest.shown} lies in the future${note}`, ...hint}
  }
  const told = newest.isDay ? (age <= 0 ? 'which is not over yet' : `which ended ${hours(age)} ago`) : `${hours(age)} ago`
  const message = `${column}: the newest ${noun} is ${newest.shown}, ${told}, and ${limit} is the limit${note}`
  return {...shown, status: age <= within ? 'pass' : severity, message}
}

/** Times of a column are moments already; days are the days that they are, as if in UTC. */
function newestOf(max: string, isDay: boolean, zone: Zone): Newest {
  const micros = timeValue(max)
  const milliseconds = (value: bigint): number => Number(value / 1000n)
  if (!isDay) return {shown: max, from: milliseconds(micros), to: milliseconds(micros), isDay}
  const start = (at: bigint): number => milliseconds(BigInt(inZone(at, zone)))
  return {shown: max.slice(0, 10), from: start(micros), to: start(micros + BigInt(day) * 1000n), isDay}
}

const hours = (milliseconds: number): string => `${(Math.max(0, milliseconds) / 3_600_000).toFixed(1)} h`
