import type {Dataset} from '../dataset.ts'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import {type ReadContext, readRows, TableBuilder} from '../read-table.ts'
import {timesOf, type VolumeFinding} from './volume.ts'

/** One side with its rows. */
export interface RowSide {
  readonly dataset: Dataset
  readonly profile: Profile
}

/** Columns that tell rows apart: the most varied ones. */
const mostColumns = 8
const fewestColumns = 2
/** Cells that are read for it, of both sides together. */
const mostCells = 2_000_000
/** Change of the share of repeated rows from which on it is told. */
const leastExcess = 0.02

/**
 * Are more rows copies of other rows than in the reference? Rows are read once more only where the counts of distinct values allow such copies, and
 * where there are few enough of them. Undefined when there is nothing to tell.
 *
 * @throws Failure as `readRows`.
 */
export async function repeatedRows(reference: RowSide, current: RowSide, context: ReadContext): Promise<VolumeFinding | undefined> {
  const columns = variedColumns(reference.profile, current.profile)
  if (columns === undefined) return undefined
  const before = await copiesIn(reference.dataset, columns, context)
  const now = await copiesIn(current.dataset, columns, context)
  const expected = ((before.pairs + 2 * Math.sqrt(before.pairs) + 3) * (now.rows / before.rows) ** 2) / now.rows
  const [shareBefore, share] = [before.copies / before.rows, now.copies / now.rows]
  if (!(share - Math.max(expected, shareBefore) > leastExcess)) return undefined
  const isWhole = columns.length === current.profile.columns.length
  const what = isWhole ? 'are exact copies of another row' : `are copies of another row in ${columns.join(', ')}`
  return {
    id: 'repeats',
    status: 'warn',
    observed: Number(share.toPrecision(3)),
    limit: Number((shareBefore + leastExcess).toPrecision(3)),
    n: now.rows,
    message: `duplicate rows: ${now.copies} of ${now.rows} rows ${what}; in the reference ${before.copies} of ${before.rows} are. There are ${timesOf(now.rows / (now.rows - now.copies))} rows for each different one`,
    hint: 'Check for rows that were loaded twice, and for a join that multiplies rows.',
  }
}

/** The columns that tell rows apart, where more of their values repeat than before; undefined where no row can be a copy, or rows are too many. */
function variedColumns(reference: Profile, current: Profile): readonly string[] | undefined {
  const now = new Map(current.columns.map((column) => [column.name, column]))
  const varied = reference.columns
    .filter(({name}) => now.has(name))
    .toSorted((a, b) => b.distinct - a.distinct)
    .slice(0, Math.min(mostColumns, Math.floor(mostCells / (reference.rows + current.rows))))
  const couldRepeat = varied.every((column) => variety(now.get(column.name) as ColumnProfile) < 1)
  const [first] = varied
  if (first === undefined || varied.length < Math.min(fewestColumns, reference.columns.length) || !couldRepeat) return undefined
  const isLess = variety(now.get(first.name) as ColumnProfile) < variety(first) - leastExcess
  return isLess ? varied.map(({name}) => name) : undefined
}

const variety = ({n, distinct, nulls}: ColumnProfile): number => (n === nulls ? 0 : distinct / (n - nulls))

interface Copies {
  readonly rows: number
  /** Rows that were seen before. */
  readonly copies: number
  /** Pairs of equal rows. */
  readonly pairs: number
}

async function copiesIn(dataset: Dataset, columns: readonly string[], context: ReadContext): Promise<Copies> {
  const counter = new RowCounter(columns)
  await readRows(dataset, counter, context)
  return {rows: counter.rows, ...counter.copies()}
}

/** Counts rows by their cells. */
class RowCounter extends TableBuilder {
  private readonly counts = new Map<string, number>()
  private readonly present: Map<string, string>

  constructor(columns: readonly string[]) {
    super({columns})
    this.present = new Map(columns.map((name) => [name, '']))
  }

  override put(name: string, value: number | string | null): void {
    this.present.set(name, value === null ? '' : `=${value}`)
  }

  override endRow(): void {
    this.rows++
    const key = [...this.present.values()].join('\0')
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  copies(): Omit<Copies, 'rows'> {
    let [copies, pairs] = [0, 0]
    for (const count of this.counts.values()) {
      copies += count - 1
      pairs += (count * (count - 1)) / 2
    }
    return {copies, pairs}
  }
}
