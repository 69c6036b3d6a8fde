import {estimatedDistinct} from './distinct-sample.ts'
import {hashText} from './hash.ts'
import {type NumberCount, NumberCounts, type NumberCountsState} from './number-counts.ts'
import {type TextCount, TextCounts, type TextCountsState, textBuckets} from './text-counts.ts'
import {timeText} from './times.ts'
import type {ColumnKind, ColumnProfile, Distribution} from './types.ts'

/** What a column's values may show in a profile. */
export interface Privacy {
  /** Values are kept in clear however rare they are. */
  readonly category?: boolean
  /** `pii: true` or masked: no value, minimum or maximum is kept, and only 1,024 hash buckets are counted. */
  readonly hidden?: boolean
}

/** What one thread counted of a column. */
export interface BuilderState {
  readonly nulls: number
  readonly nan: number
  readonly posInf: number
  readonly negInf: number
  readonly invalid: number
  readonly counted: number
  readonly yes: number
  readonly min: number | bigint | undefined
  readonly max: number | bigint | undefined
  readonly numbers?: NumberCountsState
  readonly texts?: TextCountsState
}

/** Numbers that were counted elsewhere. */
interface Counts {
  readonly counted: number
  readonly min: number
  readonly max: number
  readonly numbers: NumberCountsState
}

/** Stand-ins for the counts that a kind has no use for. */
const none = {numbers: new NumberCounts(), texts: new TextCounts()}

/** Values in clear need at most this many distinct ones, each seen at least `clearCount` times. */
const clearDistinct = 100
const clearCount = 5
/** More hidden values than this are stored as hash buckets: a profile stays small. */
const hiddenDistinct = 1000

/** Counts one column. Whoever feeds it has parsed the cells; counts do not depend on the order of the cells. */
export class ColumnBuilder {
  readonly name: string
  readonly kind: ColumnKind
  nulls = 0
  nan = 0
  posInf = 0
  negInf = 0
  invalid = 0
  private readonly numbers: NumberCounts
  private readonly texts: TextCounts
  private counted = 0
  private yes = 0
  private min: number | bigint | undefined
  private max: number | bigint | undefined

  constructor(name: string, kind: ColumnKind) {
    this.name = name
    this.kind = kind
    this.numbers = kind === 'text' || kind === 'boolean' ? none.numbers : new NumberCounts()
    this.texts = kind === 'text' ? new TextCounts() : none.texts
  }

  /** Adds numbers that were counted elsewhere. */
  mergeNumbers({counted, min, max, numbers}: Counts): void {
    this.counted += counted
    this.bound(min)
    this.bound(max)
    this.numbers.merge(numbers)
  }

  /** Adds texts that were counted elsewhere. */
  mergeTexts(counted: number, texts: TextCountsState): void {
    this.counted += counted
    this.texts.merge(texts)
  }

  /** Adds so many truths and untruths. */
  addBooleans(yes: number, no: number): void {
    this.counted += yes + no
    this.yes += yes
  }

  /** A finite number, or microseconds of a time. */
  addNumber(value: number, count = 1): void {
    this.counted += count
    this.bound(value)
    this.numbers.add(value, count)
  }

  /** An integer beyond ±2^53. */
  addBig(value: bigint, count = 1): void {
    this.counted += count
    this.bound(value)
    this.numbers.addBig(value, count)
  }

  addBoolean(value: boolean, count = 1): void {
    this.counted += count
    if (value) this.yes += count
  }

  /** Valid UTF-8. Gives back a number that stays the value's own, or -1 when values are no longer told apart. */
  addText(bytes: Uint8Array, start: number, end: number, count = 1): number {
    this.counted += count
    return this.texts.add(bytes, start, end, count)
  }

  /** NaN or an infinity. */
  addNonFinite(value: number, count = 1): void {
    if (value === Infinity) this.posInf += count
    else if (value === -Infinity) this.negInf += count
    else this.nan += count
  }

  /** Cells that hold a value of the column's kind. */
  get fitted(): number {
    return this.counted + this.nan + this.posInf + this.negInf
  }

  /** All that was counted, fit to be sent to another thread. */
  state(): BuilderState {
    const {nulls, nan, posInf, negInf, invalid, counted, yes, min, max} = this
    const counts = this.kind === 'text' ? {texts: this.texts.state()} : this.kind === 'boolean' ? {} : {numbers: this.numbers.state()}
    return {nulls, nan, posInf, negInf, invalid, counted, yes, min, max, ...counts}
  }

  /** Adds what another thread counted of the same column. */
  merge(state: BuilderState): void {
    for (const key of ['nulls', 'nan', 'posInf', 'negInf', 'invalid', 'counted', 'yes'] as const) this[key] += state[key]
    if (state.min !== undefined) this.bound(state.min)
    if (state.max !== undefined) this.bound(state.max)
    if (state.numbers !== undefined) this.numbers.merge(state.numbers)
    if (state.texts !== undefined) this.texts.merge(state.texts)
  }

  /** The column as it may be stored. */
  result(privacy: Privacy = {}): ColumnProfile {
    const {name, kind, nulls, nan, posInf, negInf, invalid} = this
    const n = this.counted + nulls + nan + posInf + negInf + invalid
    const head = {name, kind, n, nulls, nan, posInf, negInf, invalid}
    if (this.counted === 0) return {...head, distribution: {kind: 'empty'}, distinct: 0}
    if (kind === 'boolean') return {...head, ...this.booleans()}
    if (kind === 'text') return {...head, ...this.textual(privacy)}
    if (privacy.hidden) return {...head, ...this.hiddenNumbers()}
    const render = kind === 'time' ? timeText : String
    return {...head, min: render(this.min ?? 0), max: render(this.max ?? 0), ...this.numeric(privacy, render)}
  }

  private bound(given: number | bigint): void {
    const value = given === 0 ? 0 : given
    if (this.min === undefined || value < this.min) this.min = value
    if (this.max === undefined || value > this.max) this.max = value
  }

  private booleans(): Counted {
    const all = [['false', this.counted - this.yes] as const, ['true', this.yes] as const]
    const counts = all.filter(([, count]) => count > 0)
    return {distribution: {kind: 'values', counts}, distinct: counts.length}
  }

  private numeric({category}: Privacy, render: (value: number | bigint) => string): Counted {
    const exactly = this.numbers.distinct()
    const values = exactly !== undefined && (category || exactly <= clearDistinct) ? this.numbers.values() : undefined
    if (values !== undefined && (category || isClear(values))) {
      return {distribution: {kind: 'values', counts: values.map(([value, count]) => [render(value), count])}, distinct: values.length}
    }
    const sample = this.numbers.sample()
    return {distribution: {kind: 'histogram', ...this.numbers.histogram()}, distinct: exactly ?? estimatedDistinct(sample), sample}
  }

  private textual({category, hidden}: Privacy): Counted {
    const values = this.texts.values()
    const lengths = hidden ? {} : {lengths: this.texts.lengths()}
    if (values === undefined || hidden || (values.length > hiddenDistinct && !category)) return {...this.hashed(values?.length), ...lengths}
    const pairs = values.map(({count}) => [0, count] as const)
    if (category || isClear(pairs)) return {distribution: {kind: 'values', counts: values.map(clear)}, distinct: values.length}
    const counts = values.map(({hash, count}) => [`h:${hashText(hash)}`, count] as const).sort(([a], [b]) => (a < b ? -1 : 1))
    return {distribution: {kind: 'hidden-values', counts}, distinct: values.length, ...lengths}
  }

  private hashed(exactDistinct: number | undefined): Counted {
    const sample = this.texts.sample()
    const distinct = exactDistinct ?? estimatedDistinct(sample)
    return {distribution: {kind: 'hashed', buckets: this.texts.buckets(), frequent: []}, distinct, sample}
  }

  /** Numbers that may not be seen are counted as the hash buckets of their decimal text. */
  private hiddenNumbers(): Counted {
    const counts = new Map<number, number>()
    const known = this.numbers.values()
    const pairs: readonly NumberCount[] = known ?? this.numbers.histogram().buckets
    for (const [value, count] of pairs) counts.set(bucketOfText(String(value)), (counts.get(bucketOfText(String(value))) ?? 0) + count)
    const sample = this.numbers.sample()
    const buckets = [...counts].sort(([a], [b]) => a - b)
    return {distribution: {kind: 'hashed', buckets, frequent: []}, distinct: known?.length ?? estimatedDistinct(sample), sample}
  }
}

type Counted = Pick<ColumnProfile, 'distribution' | 'distinct' | 'sample' | 'lengths'>

const clear = ({bytes, count}: TextCount): readonly [string, number] => [Buffer.from(bytes).toString('utf8'), count]

/** Whether values say nothing about a single row. */
export const isClear = (counts: readonly (readonly [unknown, number])[]): boolean =>
  counts.length <= clearDistinct && counts.every(([, count]) => count >= clearCount)

function bucketOfText(text: string): number {
  const counts = new TextCounts()
  const bytes = Buffer.from(text)
  counts.add(bytes, 0, bytes.length, 1)
  return (counts.buckets()[0]?.[0] ?? 0) % textBuckets
}

/** All counts of a distribution together. */
export function countedValues(distribution: Distribution): number {
  const pairs: readonly (readonly [unknown, number])[] =
    distribution.kind === 'empty' ? [] : 'counts' in distribution ? distribution.counts : distribution.buckets
  return pairs.reduce((sum, [, count]) => sum + count, 0)
}
