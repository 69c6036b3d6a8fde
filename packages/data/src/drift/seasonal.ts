import {cramersVBalanced, poolRare} from '@modelflight/stats/chi-square'
import {ksFromCounts} from '@modelflight/stats/ks'
import {quantile} from '@modelflight/stats/quantile'
import {mergeProfiles} from '../profile/merge.ts'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import {sharedCells} from './cells.ts'

/** The same window of past periods (the last Mondays, the same month of past years) as one reference. */
export interface SeasonalReference {
  readonly profile: Profile
  /** Per column: by how much one period differs from the others, as KS D or Cramér's V; drift is what goes beyond. */
  readonly limits: ReadonlyMap<string, number>
  readonly periods: number
}

/** From this many periods on, the limit is a quantile; fewer give only their largest distance. */
const quantilePeriods = 20

/**
 * Merges the profiles of past periods and measures how much periods differ: the distance of each period from the merged others ("leave one out"). The limit of a column is the 95 % quantile of
 * those distances from 20 periods on, else the largest.
 *
 * @throws RangeError for fewer than two periods; Failure input-error when profiles can't be merged.
 */
export function seasonalReference(periods: readonly Profile[]): SeasonalReference {
  const [first, ...rest] = periods
  if (first === undefined || rest.length === 0) throw new RangeError('a seasonal reference needs at least two periods')
  const distances = new Map<string, number[]>()
  for (const [index, period] of periods.entries()) {
    const [start, ...others] = periods.filter((_, other) => other !== index)
    if (start === undefined) continue
    const merged = others.reduce(mergeProfiles, start)
    for (const column of period.columns) {
      const distance = distanceOf(
        merged.columns.find(({name}) => name === column.name),
        column,
      )
      if (distance !== undefined) distances.set(column.name, [...(distances.get(column.name) ?? []), distance])
    }
  }
  const limitOf = (values: readonly number[]): number => (values.length >= quantilePeriods ? quantile(values, 0.95) : Math.max(...values))
  return {
    profile: rest.reduce(mergeProfiles, first),
    limits: new Map([...distances].map(([name, values]) => [name, limitOf(values)])),
    periods: periods.length,
  }
}

function distanceOf(reference: ColumnProfile | undefined, current: ColumnProfile): number | undefined {
  if (reference === undefined) return undefined
  const cells = sharedCells(reference, current)
  if (cells.kind === 'none') return undefined
  if (cells.kind === 'ordered') return ksFromCounts(cells.reference, cells.current)
  const [r, c] = poolRare(cells.reference, cells.current)
  return r.length < 2 ? 0 : cramersVBalanced(r, c)
}
