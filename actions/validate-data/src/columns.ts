import {grouped} from '@modelflight/core/grouped'
import {estimateError} from '@modelflight/data/profile/distinct-sketch'
import type {ColumnKind, ColumnProfile} from '@modelflight/data/profile/types'
import type {ProfileDiff} from '@modelflight/data/profile-diff/diff'
import {type Block, type Cell, type Chart, chart, code, paragraph, table} from '@modelflight/report/document'
import {changeInWords} from './difference.ts'
import {histogramOf, sparkOf} from './histogram.ts'
import {plainName} from './names.ts'

/** Columns that the HTML report has room for; comment and summary cut the table where they must. All are in the profile. */
const shownColumns = 2_000
const shownCharts = 12

/**
 * The table of columns, one row each with its shape and what changed, and the first histograms.
 *
 * @param kinds what columns may be meant to be, by name.
 */
export function columnBlocks(
  columns: readonly ColumnProfile[],
  diff: ProfileDiff | undefined,
  kinds: ReadonlyMap<string, ColumnKind> = new Map(),
): readonly Block[] {
  const changes = new Map(diff?.changed.map((change) => [change.name, change]))
  const added = new Set(diff?.added)
  const right = {align: 'right'} as const
  const head = [
    'Column',
    'Kind',
    {title: 'Missing', ...right},
    {title: 'Not valid', ...right},
    {title: 'Smallest', ...right},
    {title: 'Largest', ...right},
    {title: 'Distinct', ...right},
    'Shape',
    ...(diff === undefined ? [] : ['Changed']),
  ]
  const rows = columns.slice(0, shownColumns).map((column) => {
    const cells = row(column, kinds.get(column.name))
    if (diff === undefined) return cells
    return [...cells, added.has(column.name) ? 'new' : changeInWords(changes.get(column.name))]
  })
  const cut = columns.length - rows.length
  const isAnyEstimated = columns.some(({isEstimated}) => isEstimated)
  return [
    table(head, rows),
    ...(isAnyEstimated ? [paragraph(`≈ is an estimate, within ${100 * estimateError} % in 99 of 100 cases.`)] : []),
    ...(cut > 0 ? [paragraph(`${cut} more columns were cut here; all ${columns.length} are in the profile.`)] : []),
    ...firstCharts(columns).map((each) => chart(each)),
  ]
}

function firstCharts(columns: readonly ColumnProfile[]): readonly Chart[] {
  const charts: Chart[] = []
  for (const column of columns) {
    if (charts.length === shownCharts) break
    const found = histogramOf(column)
    if (found !== undefined) charts.push(found)
  }
  return charts
}

function row(column: ColumnProfile, meant: ColumnKind | undefined): readonly Cell[] {
  const {name, kind, n, nulls, invalid, nan, posInf, negInf, min, max, distinct, isEstimated} = column
  return [
    code(plainName(name)),
    meant === undefined || meant === kind ? kind : `${kind}, perhaps ${meant}`,
    share(nulls, n),
    share(invalid + nan + posInf + negInf, n),
    min ?? '–',
    max ?? '–',
    `${isEstimated ? '≈ ' : ''}${grouped(distinct)}`,
    sparkOf(column),
  ]
}

function share(count: number, n: number): string {
  if (count === 0 || n === 0) return '0'
  return `${grouped(count)} (${((100 * count) / n).toFixed(1)} %)`
}
