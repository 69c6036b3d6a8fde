import {grouped} from '@modelflight/core/grouped'
import type {ColumnDiff, ProfileDiff, ShareChange, ValueChange} from '@modelflight/data/profile-diff/diff'
import {type Block, code, type Inline, list, paragraph} from '@modelflight/report/document'
import {plainName} from './names.ts'

const shownChanges = 12

/** What changed since the reference, from the two profiles alone. */
export function differenceBlocks(name: string, diff: ProfileDiff): readonly Block[] {
  const {rows, added, dropped, changed} = diff
  const items: (readonly Inline[])[] = [
    ...dropped.map((column): readonly Inline[] => ['column ', code(plainName(column)), ' is gone']),
    ...added.map((column): readonly Inline[] => ['column ', code(plainName(column)), ' is new']),
    ...changed.map((change): readonly Inline[] => [code(plainName(change.name)), `: ${changeInWords(change)}`]),
  ]
  const moved =
    rows.after === rows.before ? `as many rows (${grouped(rows.after)})` : `${grouped(rows.before)} → ${grouped(rows.after)} rows`
  if (items.length === 0) return [paragraph(`Nothing changed against ${name}: ${moved}.`)]
  const cut = items.length - shownChanges
  return [
    paragraph(`Changed against ${name}: ${moved}.`),
    list(...items.slice(0, shownChanges)),
    ...(cut > 0 ? [paragraph(`${cut} more changes are in the table of columns and in the JSON report.`)] : []),
  ]
}

/** What changed in a column, most telling first; a dash when nothing did. */
export function changeInWords(change: ColumnDiff | undefined): string {
  if (change === undefined) return '–'
  const {kind, nullShare, invalidShare, newValues, vanishedValues, min, max} = change
  return [
    ...(kind === undefined ? [] : [`${kind.before} → ${kind.after}`]),
    ...(nullShare === undefined ? [] : [`missing ${points(nullShare)}`]),
    ...(invalidShare === undefined ? [] : [`not valid ${points(invalidShare)}`]),
    ...(newValues === undefined ? [] : [values(newValues, 'new')]),
    ...(vanishedValues === undefined ? [] : [values(vanishedValues, 'vanished')]),
    ...(min === undefined ? [] : [`smallest ${min.before ?? '–'} → ${min.after ?? '–'}`]),
    ...(max === undefined ? [] : [`largest ${max.before ?? '–'} → ${max.after ?? '–'}`]),
  ].join('; ')
}

const points = ({before, after}: ShareChange): string => `${percent(before)} → ${percent(after)}`

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** Rare values are counted, never shown. */
function values({distinct, rows, values: known}: ValueChange, word: string): string {
  const count = `${grouped(distinct)} ${word} ${distinct === 1 ? 'value' : 'values'} (${grouped(rows)} ${rows === 1 ? 'row' : 'rows'})`
  return known.length === 0 ? count : `${count}: ${known.map(plainName).join(', ')}${distinct > known.length ? ', …' : ''}`
}
