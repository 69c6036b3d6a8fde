import type {Fingerprints, LabelCount} from './fingerprints.ts'

/** A label of test rows that no training row has. */
export interface UnknownLabel {
  readonly shown: string
  readonly count: number
  /** The label of train that one edit makes of it, and the edit. */
  readonly meant: {readonly label: string; readonly edit: Edit} | undefined
}

/** What would make an unknown label a known one. */
export type Edit = 'blanks' | 'dot' | 'case'

/** Labels of test that train does not know, those of the most rows first; or why labels were not compared. */
export type LabelComparison =
  | {readonly kind: 'compared'; readonly rows: number; readonly known: number; readonly unknown: readonly UnknownLabel[]}
  | {readonly kind: 'values'; readonly distinct: number | undefined}
  | {readonly kind: 'none'; readonly side: 'train' | 'test'}

/** Classes that numbers may be: beyond them a label is a measure. */
const mostClasses = 50

/** Compares the labels of both sides; undefined where the split has no label. */
export function compareLabels(train: Fingerprints, test: Fingerprints): LabelComparison | undefined {
  if (train.labels.length === 0) return undefined
  const [known, found] = [train.labelCounts, test.labelCounts]
  if (known === undefined || found === undefined) return {kind: 'values', distinct: undefined}
  if (known.size === 0 || found.size === 0) return {kind: 'none', side: known.size === 0 ? 'train' : 'test'}
  if (isMeasure(known, found, train.rows)) return {kind: 'values', distinct: known.size}
  const unknown = [...found]
    .filter(([label]) => !known.has(label))
    .map(([, {shown, count}]) => ({shown, count, meant: meantBy(shown, known)}))
    .sort((a, b) => b.count - a.count)
  return {kind: 'compared', rows: [...found.values()].reduce((sum, {count}) => sum + count, 0), known: known.size, unknown}
}

/** Numbers are classes when they are whole, few, and repeat. */
function isMeasure(known: ReadonlyMap<string, LabelCount>, found: ReadonlyMap<string, LabelCount>, rows: number): boolean {
  const labels = [...known.keys(), ...found.keys()]
  if (!labels.every((label) => Number.isFinite(Number(label)))) return false
  const areWhole = labels.every((label) => /^-?\d+$/.test(label))
  return !areWhole || known.size > Math.min(mostClasses, Math.max(2, rows / 2))
}

const edits: readonly (readonly [Edit, (label: string) => string])[] = [
  ['blanks', (label) => label.trim()],
  ['dot', (label) => label.trim().replace(/\.+$/, '')],
  ['case', (label) => label.trim().replace(/\.+$/, '').toLowerCase()],
]

function meantBy(label: string, known: ReadonlyMap<string, LabelCount>): UnknownLabel['meant'] {
  for (const [edit, apply] of edits) {
    const same = [...known.values()].find(({shown}) => apply(shown) === apply(label))
    if (same !== undefined) return {label: same.shown, edit}
  }
  return undefined
}
