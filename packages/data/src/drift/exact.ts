import {cramerVonMisesOfSorted} from '@modelflight/stats/cramer-von-mises'
import {exactDistances} from '@modelflight/stats/exact-distances'
import {sorted} from '@modelflight/stats/numbers'
import type {Dataset} from '../dataset.ts'
import type {Profile} from '../profile/types.ts'
import {type ReadContext, readTable} from '../read-table.ts'
import type {Table} from '../table.ts'
import type {ExactColumn} from './types.ts'

/** Columns that are read at a time: what is held in memory are two of them, not the data. */
const columnsAtOnce = 8

/**
 * Reads the rows of both sides for exact KS and Wasserstein of numbers, and the lengths of texts.
 *
 * @throws Failure as `readTable`.
 */
export async function exactColumns(
  reference: {readonly dataset: Dataset; readonly profile: Profile},
  current: {readonly dataset: Dataset; readonly profile: Profile},
  context: ReadContext,
): Promise<ReadonlyMap<string, ExactColumn>> {
  const kinds = new Map(current.profile.columns.map(({name, kind}) => [name, kind]))
  const isNumber = (kind: string | undefined): boolean => kind === 'number' || kind === 'integer'
  const wanted = reference.profile.columns.filter(({name, kind}) => {
    const now = kinds.get(name)
    return (isNumber(kind) && isNumber(now)) || (kind === 'text' && now === 'text')
  })
  const found = new Map<string, ExactColumn>()
  for (let start = 0; start < wanted.length; start += columnsAtOnce) {
    const part = wanted.slice(start, start + columnsAtOnce)
    const columns = part.map(({name}) => name)
    const numeric = part.filter(({kind}) => kind !== 'text').map(({name}) => name)
    const before = await readTable(reference.dataset, {columns, numeric, lenient: true}, context)
    const after = await readTable(current.dataset, {columns, numeric, lenient: true}, context)
    for (const {name, kind} of part) {
      const of = kind === 'text' ? 'text-lengths' : 'values'
      const [x, y] = [ascending(before, name), ascending(after, name)]
      if (x.length > 0 && y.length > 0) found.set(name, {of, ...exactDistances(x, y), smooth: cramerVonMisesOfSorted(x, y)})
    }
  }
  return found
}

/** Finite values, or lengths of texts in code points. */
function ascending(table: Table, name: string): Float64Array {
  const column = table.columns.get(name)
  if (column === undefined) return new Float64Array()
  if (column.kind === 'number') return sorted(column.values.filter(Number.isFinite))
  return sorted(column.values.filter((value) => value !== null).map((value) => Array.from(value).length))
}
