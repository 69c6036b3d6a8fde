import {createHash} from 'node:crypto'
import {isDeepStrictEqual} from 'node:util'
import {inputError} from '@modelflight/core/errors'
import {countedValues, isClear} from './build.ts'
import {withBuckets} from './counted-buckets.ts'
import {type DistinctSketch, estimatedDistinct, MutableSketch} from './distinct-sketch.ts'
import {type Hash64, hash64, hashFromText, hashText} from './hash.ts'
import {NumberCounts} from './number-counts.ts'
import {bucketOfHash} from './text-counts.ts'
import {cellOfLength, lengthCells, lengthPairs} from './text-lengths.ts'
import {timeText, timeValue} from './times.ts'
import {type ColumnKind, type ColumnProfile, type Distribution, type Profile, profileVersion} from './types.ts'
import {WeekHours} from './week-hours.ts'

/**
 * The profile of two data sets together, from their stored profiles: counts are added, bounds widened. Whole numbers and other numbers are
 * numbers together, and a column without a value is of the other side's kind. The result does not depend on the order of its arguments but for
 * the order of the columns, which is the first one's.
 *
 * @throws Failure input-error when the columns or their kinds differ.
 */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  const others = new Map(b.columns.map((column) => [column.name, column]))
  const alone = a.columns.find(({name}) => !others.has(name)) ?? b.columns.find(({name}) => !a.columns.some((own) => own.name === name))
  if (alone !== undefined) throw differing(`only one of them has the column ${JSON.stringify(alone.name)}`)
  const columns = a.columns.map((column) => {
    const other = others.get(column.name) as ColumnProfile
    const kind = commonKind(column, other)
    if (kind === undefined)
      throw differing(`the column ${JSON.stringify(column.name)} holds ${column.kind} in one and ${other.kind} in another`)
    return mergeColumns(column, other, kind)
  })
  const digests = [a.dataDigest, b.dataDigest].sort().join('\n')
  const dataDigest = `sha256:${createHash('sha256').update(digests).digest('hex')}`
  const isAlike = isDeepStrictEqual(a.reading, b.reading)
  const reading = isAlike && a.reading !== undefined ? {reading: a.reading} : {}
  return {version: profileVersion, rows: a.rows + b.rows, rejected: a.rejected + b.rejected, dataDigest, ...reading, columns}
}

/** The kind that holds the values of both sides. */
function commonKind(a: ColumnProfile, b: ColumnProfile): ColumnKind | undefined {
  if (a.kind === b.kind || b.distribution.kind === 'empty') return a.kind
  if (a.distribution.kind === 'empty') return b.kind
  const areNumbers = [a, b].every(({kind}) => kind === 'integer' || kind === 'number')
  return areNumbers ? 'number' : undefined
}

const differing = (why: string): Error =>
  inputError(`profiles of different columns cannot be merged: ${why}`, {hint: 'Name profiles of the same columns.'})

function mergeColumns(a: ColumnProfile, b: ColumnProfile, kind: ColumnKind): ColumnProfile {
  const {name} = a
  const sum = (key: 'n' | 'nulls' | 'nan' | 'posInf' | 'negInf' | 'invalid'): number => a[key] + b[key]
  const tallies = {n: sum('n'), nulls: sum('nulls'), nan: sum('nan'), posInf: sum('posInf'), negInf: sum('negInf'), invalid: sum('invalid')}
  const bounds = mergeBounds(a, b)
  const merged = mergeDistributions(a, b)
  return {name, kind, ...tallies, ...bounds, ...merged, ...mergeLengths(a, b, merged.distribution), ...mergeHours(a, b)}
}

/** Lengths are kept where both sides know theirs and the values are no longer in clear. */
function mergeLengths(a: ColumnProfile, b: ColumnProfile, {kind}: Distribution): Pick<ColumnProfile, 'lengths'> {
  if (kind !== 'hashed' && kind !== 'hidden-values') return {}
  const [left, right] = [textLengths(a), textLengths(b)]
  if (left === undefined || right === undefined) return {}
  const counts = new Float64Array(lengthCells)
  for (const [cell, count] of [...left, ...right]) counts[cell] = (counts[cell] as number) + count
  return {lengths: lengthPairs(counts)}
}

/** Hours are kept where both sides that have times know theirs. */
function mergeHours(a: ColumnProfile, b: ColumnProfile): Pick<ColumnProfile, 'hours'> {
  const sides = [a, b].filter(({distribution}) => distribution.kind !== 'empty')
  if (sides.length === 0 || sides.some(({hours}) => hours === undefined)) return {}
  const merged = new WeekHours()
  for (const {hours} of sides) merged.merge(hours ?? [])
  return {hours: merged.pairs()}
}

/** How many texts of a column are how long; undefined where that is not known. */
export function textLengths({kind, distribution, lengths}: ColumnProfile): ColumnProfile['lengths'] {
  if (kind !== 'text' || lengths !== undefined) return lengths
  if (distribution.kind === 'empty') return []
  if (distribution.kind !== 'values') return undefined
  const counts = new Float64Array(lengthCells)
  for (const [value, count] of distribution.counts) {
    const cell = cellOfLength(Array.from(value).length)
    counts[cell] = (counts[cell] as number) + count
  }
  return lengthPairs(counts)
}

function mergeBounds(a: ColumnProfile, b: ColumnProfile): Pick<ColumnProfile, 'min' | 'max'> {
  const all = [a, b].filter((column) => column.distribution.kind !== 'empty')
  if (all.some((column) => column.min === undefined)) return {}
  const best = (key: 'min' | 'max', isBetter: (x: number | bigint, y: number | bigint) => boolean): string | undefined =>
    all.reduce<{text: string; value: number | bigint} | undefined>((found, column) => {
      const text = column[key]
      if (text === undefined) return found
      const value = numberOf(text, column.kind)
      return found === undefined || isBetter(value, found.value) ? {text, value} : found
    }, undefined)?.text
  const [min, max] = [best('min', (x, y) => x < y), best('max', (x, y) => x > y)]
  return {...(min === undefined ? {} : {min}), ...(max === undefined ? {} : {max})}
}

/** A value as stored: integers and times stay exact. */
export function numberOf(text: string, kind: ColumnProfile['kind']): number | bigint {
  if (kind === 'time') return safe(timeValue(text))
  return kind === 'integer' ? safe(BigInt(text)) : Number(text)
}

const safe = (value: bigint): number | bigint => (Number.isSafeInteger(Number(value)) ? Number(value) : value)

type Counted = Pick<ColumnProfile, 'distribution' | 'distinct' | 'isEstimated' | 'sketch'>

function mergeDistributions(a: ColumnProfile, b: ColumnProfile): Counted {
  if (a.distribution.kind === 'empty') return counted(b)
  if (b.distribution.kind === 'empty') return counted(a)
  const kinds = [a.distribution.kind, b.distribution.kind]
  if (kinds.includes('hashed')) return mergeHashed(a, b)
  if (a.kind === 'text' || a.kind === 'boolean') return mergeTexts(a, b)
  return mergeNumbers(a, b)
}

const counted = ({distribution, distinct, isEstimated, sketch}: ColumnProfile): Counted => ({
  distribution,
  distinct,
  ...(isEstimated === undefined ? {} : {isEstimated}),
  ...(sketch === undefined ? {} : {sketch}),
})

/** An estimate of the distinct values of a distribution, which cannot be more than it counts. */
const estimated = (distribution: Distribution, sketch: DistinctSketch): Counted => ({
  distribution,
  distinct: Math.min(countedValues(distribution), estimatedDistinct(sketch)),
  isEstimated: true,
  sketch,
})

function mergeNumbers(a: ColumnProfile, b: ColumnProfile): Counted {
  const counts = new NumberCounts()
  for (const {distribution, kind, sketch} of [a, b]) {
    if (distribution.kind === 'histogram') {
      counts.addBuckets(distribution.buckets, distribution.mantissaBits)
      if (sketch !== undefined) counts.addSketch(sketch)
    }
    if (distribution.kind !== 'values') continue
    for (const [text, count] of distribution.counts) {
      const value = numberOf(text, kind)
      if (typeof value === 'bigint') counts.addBig(value, count)
      else counts.add(value, count)
    }
  }
  const values = counts.values()
  const isCategory = [a, b].some(({distribution}) => distribution.kind === 'values' && !isClear(distribution.counts))
  if (values !== undefined && (isCategory || isClear(values))) {
    const render = a.kind === 'time' ? timeText : String
    return {distribution: {kind: 'values', counts: values.map(([value, count]) => [render(value), count])}, distinct: values.length}
  }
  const sketch = counts.sketch()
  const {mantissaBits, buckets} = counts.histogram()
  const distribution = withBuckets({kind: 'histogram' as const, mantissaBits}, buckets)
  return values === undefined ? estimated(distribution, sketch) : {distribution, distinct: values.length, sketch}
}

function mergeTexts(a: ColumnProfile, b: ColumnProfile): Counted {
  const isHidden = [a, b].some(({distribution}) => distribution.kind === 'hidden-values')
  const merged = new Map<string, number>()
  for (const {distribution} of [a, b]) {
    if (!('counts' in distribution)) continue
    for (const [value, count] of distribution.counts) {
      const key = isHidden && distribution.kind === 'values' ? `h:${hashText(hashOf(value))}` : value
      merged.set(key, (merged.get(key) ?? 0) + count)
    }
  }
  const counts = [...merged].sort(([x], [y]) => Buffer.compare(Buffer.from(x), Buffer.from(y)))
  const isCategory = [a, b].some(({distribution}) => distribution.kind === 'values' && !isClear(distribution.counts))
  if (!isHidden && (isCategory || isClear(counts))) return {distribution: {kind: 'values', counts}, distinct: counts.length}
  const hidden = isHidden ? counts : counts.map(([value, count]) => [`h:${hashText(hashOf(value))}`, count] as const)
  return {distribution: {kind: 'hidden-values', counts: hidden.toSorted(([x], [y]) => (x < y ? -1 : 1))}, distinct: counts.length}
}

function mergeHashed(a: ColumnProfile, b: ColumnProfile): Counted {
  const buckets = new Map<number, number>()
  const sketch = new MutableSketch()
  for (const column of [a, b]) {
    for (const [bucket, count] of asHashed(column.distribution)) buckets.set(bucket, (buckets.get(bucket) ?? 0) + count)
    sketch.merge(sketchOf(column))
  }
  return estimated({kind: 'hashed', buckets: [...buckets].sort(([x], [y]) => x - y), frequent: []}, sketch.result())
}

function asHashed(distribution: Distribution): readonly (readonly [number, number])[] {
  if (distribution.kind === 'hashed') return distribution.buckets
  if (distribution.kind === 'values') return distribution.counts.map(([value, count]) => [bucketOfHash(hashOf(value)), count])
  if (distribution.kind === 'hidden-values') return distribution.counts.map(([hash, count]) => [bucketOfHash(hashFromText(hash)), count])
  return []
}

function sketchOf({distribution, sketch}: ColumnProfile): DistinctSketch {
  if (sketch !== undefined) return sketch
  const made = new MutableSketch()
  if (distribution.kind === 'values') for (const [value] of distribution.counts) made.add(hashOf(value))
  if (distribution.kind === 'hidden-values') for (const [hash] of distribution.counts) made.add(hashFromText(hash))
  return made.result()
}

function hashOf(text: string): Hash64 {
  const hash = {low: 0, high: 0}
  const bytes = Buffer.from(text)
  hash64(bytes, 0, bytes.length, hash)
  return hash
}
