import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import {normalSf} from '@modelflight/stats/normal'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import {sharedCells} from './cells.ts'
import {spreadOf} from './describe.ts'
import {total} from './questions.ts'
import type {DriftLimits, FindingStatus} from './types.ts'

/** A number that the business watches: the mean of a column over the window, with its interval. */
export interface KpiFinding {
  readonly column: string
  readonly status: FindingStatus
  readonly value?: number
  /** 95 % interval of the window's mean. */
  readonly interval?: readonly [low: number, high: number]
  readonly reference?: number
  readonly p?: number
  readonly n: number
  readonly message: string
}

/** Change of a mean, relative to the reference's, that is a failure; half of it is a warning. */
const relativeChange = 0.05
const z95 = 1.959_963_984_540_054

/**
 * Holds the mean of a column against the reference's (two-sample z test with unequal variances): a failure needs a change of 5 % that chance does not explain. Means of histograms are
 * those of the middles of their buckets.
 *
 * @throws Failure input-error when the current data lacks the column or it holds no numbers.
 */
export function judgeKpi(column: string, reference: Profile, current: Profile, limits: DriftLimits): KpiFinding {
  const now = current.columns.find(({name}) => name === column)
  if (now === undefined) {
    const meant = nearest(
      column,
      current.columns.map(({name}) => name),
    )
    throw inputError(`kpi: the data has no column ${JSON.stringify(column)}`, meant === undefined ? {} : {hint: `Did you mean ${meant}?`})
  }
  const value = meanOf(now)
  if (value === undefined) throw inputError(`kpi: the column ${JSON.stringify(column)} holds no numbers`)
  const interval = [value.mean - z95 * value.error, value.mean + z95 * value.error] as const
  const before = reference.columns.find(({name}) => name === column)
  const expected = before === undefined ? undefined : meanOf(before)
  const head = {column, value: value.mean, interval, n: value.n}
  const numbers = `mean ${short(value.mean)}, 95 % interval ${short(interval[0])} to ${short(interval[1])}`
  if (value.n < limits.minRows) {
    return {
      ...head,
      status: 'inconclusive',
      message: `cannot be judged: ${value.n} ${value.n === 1 ? 'value' : 'values'}, and at least ${limits.minRows} are needed`,
    }
  }
  if (expected === undefined)
    return {...head, status: 'skipped', message: `is not compared (${numbers}): the reference has no such numbers`}
  const change = value.mean - expected.mean
  const error = Math.hypot(value.error, expected.error)
  const p = error === 0 ? (change === 0 ? 1 : 0) : Math.min(1, 2 * normalSf(Math.abs(change) / error))
  const relative = expected.mean === 0 ? (change === 0 ? 0 : 1) : Math.abs(change / expected.mean)
  const isReal = p <= limits.falseDiscoveryRate
  const status = isReal && relative >= relativeChange ? 'fail' : isReal && relative >= relativeChange / 2 ? 'warn' : 'pass'
  const words = status === 'pass' ? 'is as in the reference' : change > 0 ? 'has risen' : 'has fallen'
  return {...head, reference: expected.mean, p, status, message: `${words} (${numbers}; reference ${short(expected.mean)})`}
}

/** Mean of the numbers (or the share of `true`) with its standard error. */
function meanOf(column: ColumnProfile): {readonly mean: number; readonly error: number; readonly n: number} | undefined {
  const {distribution} = column
  if (column.kind === 'boolean' && distribution.kind === 'values') {
    const counts = new Map(distribution.counts)
    const [yes, no] = [counts.get('true') ?? 0, counts.get('false') ?? 0]
    const mean = yes / (yes + no)
    return {mean, error: Math.sqrt((mean * (1 - mean)) / (yes + no)), n: yes + no}
  }
  if (column.kind !== 'number' && column.kind !== 'integer') return undefined
  if (distribution.kind !== 'values' && distribution.kind !== 'histogram') return undefined
  // Few distinct values would be brought to categories: the number of distinct ones is left aside here.
  const cells = sharedCells({...column, distinct: Number.MAX_SAFE_INTEGER}, column)
  if (cells.kind !== 'ordered') return undefined
  const n = total(cells.current)
  const mean = cells.positions.reduce((sum, position, cell) => sum + position * ((cells.current[cell] as number) / n), 0)
  return {mean, error: spreadOf(cells.positions, cells.current) / Math.sqrt(n), n}
}

const short = (value: number): string => String(Number(value.toPrecision(4)))
