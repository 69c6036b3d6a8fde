import {timeValue} from '../profile/times.ts'
import type {ColumnProfile} from '../profile/types.ts'
import type {SharedCells} from './cells.ts'
import {hoursQuestion, weekdaysQuestion} from './clock-questions.ts'
import {indicesWhere, percent, type Question, total} from './questions.ts'
import type {DriftFinding} from './types.ts'
import {shareP} from './value-questions.ts'

type Counted = Exclude<SharedCells, {kind: 'none'}>

/** Times that lie ahead while none of the reference did: a clock or a format is wrong. */
export function futureFinding(
  {kind, max: before}: ColumnProfile,
  {name, kind: now, max, n}: ColumnProfile,
  today: bigint | undefined,
): DriftFinding | undefined {
  if (today === undefined || kind !== 'time' || now !== 'time' || max === undefined || before === undefined) return undefined
  if (timeValue(max) <= today || timeValue(before) > today) return undefined
  return {column: name, aspect: 'future', status: 'fail', n, message: `its latest time, ${max}, lies in the future`}
}

/** Dates that programs fill in for a missing one, at midnight UTC. */
const defaultDates = [
  '0001-01-01',
  '1582-10-15',
  '1600-01-01',
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1901-01-01',
  '1904-01-01',
  '1960-01-01',
  '1970-01-01',
  '1980-01-01',
  '2000-01-01',
]
/** From this share on, all times are one day: another period, not a default. */
const wholeShare = 0.95
/** Fewer times are no default. */
const leastTimes = 5

/**
 * Does one date fill in for missing ones? A date before the earliest of the reference that holds most of the times there, or one of the dates that
 * programs write where they know none. Undefined when there is no such date.
 */
export function defaultDateQuestion(reference: ColumnProfile, current: ColumnProfile, cells: Counted): Question | undefined {
  if (reference.min === undefined || current.min === undefined) return undefined
  const [n, m] = [total(cells.reference), total(cells.current)]
  const earliest = timeValue(reference.min)
  const known = new Map(defaultDates.map((date) => [cellOf(cells, timeValue(date)), date]))
  const early = indicesWhere(cells.current, (count) => count > 0).filter(
    (cell) => cells.reference[cell] === 0 && (timeAt(cells, cell) ?? earliest) < earliest,
  )
  const rows = early.reduce((sum, cell) => sum + (cells.current[cell] as number), 0)
  const candidates = indicesWhere(cells.current, (count) => count >= leastTimes).filter((cell) => {
    const count = cells.current[cell] as number
    return known.has(cell) || (early.includes(cell) && 2 * count > rows && count < wholeShare * m)
  })
  const change = (cell: number): number => (cells.current[cell] as number) / m - (cells.reference[cell] as number) / n
  const [first] = candidates.toSorted((a, b) => change(b) - change(a))
  if (first === undefined || change(first) <= 0) return undefined
  const [r, c] = [cells.reference[first] as number, cells.current[first] as number]
  const date = known.get(first) ?? shownDate(cells, first, current.min)
  const place = early.includes(first) ? `, which lies before the earliest of the reference (${day(reference.min)})` : ''
  return {
    column: current.name,
    aspect: 'default-date',
    p: Math.min(1, candidates.length * shareP(r, n, c, m)),
    effect: {name: 'share change', value: change(first)},
    n: m,
    what: `a default for missing dates? ${date} went from ${percent(r / n)} to ${percent(c / m)} of its times${place}`,
  }
}

const day = (time: string): string => time.slice(0, 10)

const timeAt = (cells: Counted, cell: number): bigint | undefined => {
  if (cells.kind === 'ordered') return BigInt(Math.round(cells.positions[cell] as number))
  const label = cells.label(cell)
  return label === undefined ? undefined : timeValue(label)
}

/** The cell that a time lies in; -1 where there is none. */
function cellOf(cells: Counted, time: bigint): number {
  if (cells.kind === 'categories') return cells.current.findIndex((count, cell) => count > 0 && timeAt(cells, cell) === time)
  const {positions, halfWidth} = cells
  return positions.findIndex((position, cell) => Math.abs(position - Number(time)) <= halfWidth(cell))
}

/** The smallest value is known as it is; of others, the middle of a cell that is minutes wide. */
function shownDate(cells: Counted, cell: number, min: string): string {
  return day(cellOf(cells, timeValue(min)) === cell ? min : (cells.label(cell) ?? min))
}

/** Most of today's times lie behind the reference's last: they moved on, as times of events do. */
export function areMovedOn({max}: ColumnProfile, cells: Counted): boolean {
  if (max === undefined) return false
  const latest = timeValue(max)
  const later = indicesWhere(cells.current, (count) => count > 0).reduce(
    (sum, cell) => (cells.reference[cell] === 0 && (timeAt(cells, cell) ?? latest) > latest ? sum + (cells.current[cell] as number) : sum),
    0,
  )
  return 2 * later > total(cells.current)
}

/** Questions about the clock of a time column: hours of the day and days of the week. */
export const clockQuestions = (reference: ColumnProfile, current: ColumnProfile): Question[] =>
  [hoursQuestion(reference, current), weekdaysQuestion(reference, current)].filter((question) => question !== undefined)
