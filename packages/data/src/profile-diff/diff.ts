import {type Hash64, hash64, hashText} from '../profile/hash.ts'
import type {ColumnKind, ColumnProfile, Distribution, Profile} from '../profile/types.ts'

/** What changed between two profiles of the same data set, from the profiles alone. */
export interface ProfileDiff {
  readonly rows: {readonly before: number; readonly after: number}
  /** Columns that only the later profile has. */
  readonly added: readonly string[]
  readonly dropped: readonly string[]
  /** Columns of both, in the later profile's order, that changed; the others are left out. */
  readonly changed: readonly ColumnDiff[]
  /** Whether names or kinds of columns differ. */
  readonly isSchemaChanged: boolean
}

/** What changed in one column. Shares are of the column's cells. */
export interface ColumnDiff {
  readonly name: string
  readonly kind: {readonly before: ColumnKind; readonly after: ColumnKind} | undefined
  readonly nullShare: ShareChange | undefined
  /** NaN, infinities and cells that are no value of the kind. */
  readonly invalidShare: ShareChange | undefined
  /** Values that only one side has, where they are known; counts alone where they must stay hidden. */
  readonly newValues: ValueChange | undefined
  readonly vanishedValues: ValueChange | undefined
  readonly min: {readonly before: string | undefined; readonly after: string | undefined} | undefined
  readonly max: {readonly before: string | undefined; readonly after: string | undefined} | undefined
}

/** A share before and after. */
export interface ShareChange {
  readonly before: number
  readonly after: number
}

/** Values of one side. */
export interface ValueChange {
  readonly distinct: number
  /** Rows that hold them, on the side that has them. */
  readonly rows: number
  /** Up to ten, most frequent first; empty when values are hidden. */
  readonly values: readonly string[]
}

/** Changes of a share below a tenth of a point are not told. */
const leastChange = 0.001
const shownValues = 10

/** Compares two stored profiles; no data is read. */
export function diffProfiles(before: Profile, after: Profile): ProfileDiff {
  const [old, now] = [byName(before), byName(after)]
  const added = [...now.keys()].filter((name) => !old.has(name))
  const dropped = [...old.keys()].filter((name) => !now.has(name))
  const changed = [...now.values()].flatMap((column) => {
    const known = old.get(column.name)
    return known === undefined ? [] : (diffColumn(known, column) ?? [])
  })
  return {
    rows: {before: before.rows, after: after.rows},
    added,
    dropped,
    changed,
    isSchemaChanged: added.length > 0 || dropped.length > 0 || changed.some(({kind}) => kind !== undefined),
  }
}

const byName = ({columns}: Profile): ReadonlyMap<string, ColumnProfile> => new Map(columns.map((column) => [column.name, column]))

function diffColumn(before: ColumnProfile, after: ColumnProfile): ColumnDiff | undefined {
  const isSameKind = before.kind === after.kind
  const diff: ColumnDiff = {
    name: after.name,
    kind: isSameKind ? undefined : {before: before.kind, after: after.kind},
    nullShare: shareChange(before, after, ({nulls}) => nulls),
    invalidShare: shareChange(before, after, ({nan, posInf, negInf, invalid}) => nan + posInf + negInf + invalid),
    newValues: isSameKind ? valuesBeyond(after, before) : undefined,
    vanishedValues: isSameKind ? valuesBeyond(before, after) : undefined,
    min: isSameKind ? boundChange(before.min, after.min) : undefined,
    max: isSameKind ? boundChange(before.max, after.max) : undefined,
  }
  const {name: _, ...changes} = diff
  return Object.values(changes).every((change) => change === undefined) ? undefined : diff
}

function shareChange(before: ColumnProfile, after: ColumnProfile, count: (column: ColumnProfile) => number): ShareChange | undefined {
  if (before.n === 0 || after.n === 0) return undefined
  const shares = {before: count(before) / before.n, after: count(after) / after.n}
  const isFirst = shares.before === 0 && shares.after > 0
  return isFirst || Math.abs(shares.after - shares.before) >= leastChange ? shares : undefined
}

/** Categories that one side has beyond the other. Numbers with few values are no categories: there only the bounds are told. */
function valuesBeyond(one: ColumnProfile, other: ColumnProfile): ValueChange | undefined {
  if (one.kind !== 'text' && one.kind !== 'boolean') return undefined
  const isHidden = [one, other].some(({distribution}) => distribution.kind === 'hidden-values')
  const [mine, theirs] = [countsOf(one.distribution, isHidden), countsOf(other.distribution, isHidden)]
  if (mine === undefined || theirs === undefined) return undefined
  const there = new Set(theirs.map(([value]) => value))
  const beyond = mine.filter(([value]) => !there.has(value)).toSorted(([, a], [, b]) => b - a)
  if (beyond.length === 0) return undefined
  return {
    distinct: beyond.length,
    rows: beyond.reduce((sum, [, count]) => sum + count, 0),
    values: isHidden ? [] : beyond.slice(0, shownValues).map(([value]) => value),
  }
}

/** Values and their counts; as hashes where the other side has only these. Undefined where values are no longer told apart. */
function countsOf(distribution: Distribution, isHidden: boolean): readonly (readonly [string, number])[] | undefined {
  if (distribution.kind === 'empty') return []
  if (distribution.kind !== 'values') return distribution.kind === 'hidden-values' ? distribution.counts : undefined
  return isHidden ? distribution.counts.map(([value, count]) => [`h:${hashText(hashed(value))}`, count]) : distribution.counts
}

function hashed(text: string): Hash64 {
  const hash = {low: 0, high: 0}
  const bytes = Buffer.from(text)
  hash64(bytes, 0, bytes.length, hash)
  return hash
}

const boundChange = (before: string | undefined, after: string | undefined): ColumnDiff['min'] =>
  before === after ? undefined : {before, after}
