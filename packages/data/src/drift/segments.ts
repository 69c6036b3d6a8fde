import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Dataset} from '../dataset.ts'
import {profileDataset, type ScanOptions} from '../profile-dataset.ts'
import {type ReadContext, readTable} from '../read-table.ts'
import type {Table} from '../table.ts'
import {judgeDrift} from './judge.ts'
import {partOf} from './row-parts.ts'
import type {ColumnChoice, DriftLimits} from './types.ts'

/** The rows with one value of a column, today's held against the reference's. */
export interface Segment {
  /** `country = FR`. */
  readonly name: string
  readonly rows: number
  /** Rows of the reference. */
  readonly before: number
  /** Columns that have drifted within it. */
  readonly drifted: readonly string[]
  /** Columns whose numbers one factor explains. */
  readonly notes: readonly {readonly column: string; readonly words: string; readonly isUnit: boolean}[]
  /** False where one side has too few rows. */
  readonly isJudged: boolean
}

/** Segments that are judged: the most frequent ones of today. */
const mostSegments = 30

/**
 * Judges each segment of the data alone: rows with the same value of `column` on both sides. The false discovery rate is shared out over the segments, so that many of them don't make one alarm by
 * chance.
 *
 * @throws Failure input-error when a side lacks the column; as `readTable`, `profileDataset` and `judgeDrift`.
 */
export async function segmentsOf(
  sides: {readonly reference: Dataset; readonly current: Dataset; readonly options: ScanOptions},
  column: string,
  limits: DriftLimits,
  choice: ColumnChoice,
  context: ReadContext,
): Promise<readonly Segment[]> {
  const [before, now] = [await readTable(sides.reference, {}, context), await readTable(sides.current, {}, context)]
  const [rowsBefore, rowsNow] = [rowsByValue(before, column, 'the reference'), rowsByValue(now, column, 'the current data')]
  const chosen = [...rowsNow].sort(([, a], [, b]) => b.length - a.length).slice(0, mostSegments)
  const folder = join(context.temporary, 'segments')
  await mkdir(folder, {recursive: true})
  const shared = {...limits, falseDiscoveryRate: limits.falseDiscoveryRate / Math.max(1, chosen.length)}
  const found: Segment[] = []
  for (const [index, [value, rows]] of chosen.entries()) {
    const name = `${column} = ${value}`
    const earlier = rowsBefore.get(value) ?? []
    const facts = {name, rows: rows.length, before: earlier.length}
    if (Math.min(rows.length, earlier.length) < limits.minRows) {
      found.push({...facts, drifted: [], notes: [], isJudged: false})
      continue
    }
    const old = await profileDataset(await partOf(before, earlier, join(folder, `${index}-before.csv`), name), sides.options, context)
    const fresh = await profileDataset(await partOf(now, rows, join(folder, `${index}-now.csv`), name), sides.options, context)
    const exclude = [...(choice.exclude ?? []), column]
    const {columns} = judgeDrift(old, fresh, shared, {...choice, exclude})
    // The kinds are inferred anew from a part, so what they say is of the whole.
    const drifted = columns.filter(({findings}) => findings.some(({status, aspect}) => status === 'fail' && aspect !== 'kind'))
    const notes = drifted.flatMap(({column: name, rescaled}) =>
      rescaled === undefined ? [] : [{column: name, words: rescaled.words, isUnit: rescaled.isUnit}],
    )
    found.push({...facts, drifted: drifted.map((each) => each.column), notes, isJudged: true})
  }
  return found
}

function rowsByValue(table: Table, column: string, side: string): Map<string, number[]> {
  const cells = table.columns.get(column)
  if (cells === undefined) {
    const meant = nearest(column, [...table.columns.keys()])
    throw inputError(
      `segments: ${side} has no column ${JSON.stringify(column)}`,
      meant === undefined ? {} : {hint: `Did you mean ${meant}?`},
    )
  }
  const found = new Map<string, number[]>()
  for (let row = 0; row < cells.values.length; row++) {
    const cell = cells.values[row]
    if (cell === null || cell === undefined) continue
    const rows = found.get(String(cell))
    if (rows === undefined) found.set(String(cell), [row])
    else rows.push(row)
  }
  return found
}
