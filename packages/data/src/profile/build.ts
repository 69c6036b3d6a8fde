import {countedBuckets, occupied, total, withBuckets} from './counted-buckets.ts'
import {type DistinctSketch, estimatedDistinct} from './distinct-sketch.ts'
import {type Hash64, hash64, hashText} from './hash.ts'
import {distinctLimit, NumberCounts, type NumberCountsState} from './number-counts.ts'
import {bucketOfHash, type TextCount, TextCounts, type TextCountsState, textBuckets} from './text-counts.ts'
import {timeText} from './times.ts'
import type {ColumnKind, ColumnProfile, Distribution} from './types.ts'
import {WeekHours} from './week-hours.ts'

/** What a column's values may show in a profile. */
export interface Privacy {
  /** Values are kept in clear however rare they are. */
  readonly category?: boolean
  /** `pii: true` or masked: no value, minimum or maximum is kept, and only 1,024 hash buckets are counted. */
  readonly hidden?: boolean
  /** Distinct values that are told exactly (`exactDistinct`); all that are counted one by one when left out. */
  readonly exact?: number
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
  readonly hours?: ReturnType<WeekHours['pairs']>
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
  /** Present for times. Whoever adds numbers that were counted elsewhere adds them here, too. */
  readonly hours: WeekHours | undefined
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
    this.hours = kind === 'time' ? new WeekHours() : undefined
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
    this.hours?.add(value, count)
  }

  /** An integer beyond ±2^53. */
  addBig(value: bigint, count = 1): void {
    this.counted += count
    this.bound(value)
    this.numbers.addBig(value, count)
    this.hours?.add(Number(value), count)
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
    const hours = this.hours === undefined ? {} : {hours: this.hours.pairs()}
    return {nulls, nan, posInf, negInf, invalid, counted, yes, min, max, ...counts, ...hours}
  }

  /** Adds what another thread counted of the same column. */
  merge(state: BuilderState): void {
    for (const key of ['nulls', 'nan', 'posInf', 'negInf', 'invalid', 'counted', 'yes'] as const) this[key] += state[key]
    if (state.min !== undefined) this.bound(state.min)
    if (state.max !== undefined) this.bound(state.max)
    if (state.numbers !== undefined) this.numbers.merge(state.numbers)
    if (state.texts !== undefined) this.texts.merge(state.texts)
    if (state.hours !== undefined) this.hours?.merge(state.hours)
  }

  /** The column as it may be stored. */
  result(privacy: Privacy = {}): ColumnProfile {
    const {name, kind, nulls, nan, posInf, negInf, invalid} = this
    const n = this.counted + nulls + nan + posInf + negInf + invalid
    const head = {name, kind, n, nulls, nan, posInf, negInf, invalid}
    if (this.counted === 0) return {...head, distribution: {kind: 'empty'}, distinct: 0}
    if (kind === 'boolean') return {...head, ...this.booleans()}
    if (kind === 'text') return {...head, ...this.textual(privacy)}
    if (privacy.hidden) return {...head, ...this.hiddenNumbers(privacy)}
    const render = kind === 'time' ? timeText : String
    const hours = this.hours === undefined ? {} : {hours: this.hours.pairs()}
    return {...head, min: render(this.min ?? 0), max: render(this.max ?? 0), ...this.numeric(privacy, render), ...hours}
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

  private numeric({category, exact = distinctLimit}: Privacy, render: (value: number | bigint) => string): Counted {
    const known = this.numbers.distinct()
    const limit = category ? distinctLimit : exact
    const exactly = known !== undefined && known <= limit ? known : undefined
    const values = exactly !== undefined && (category || exactly <= clearDistinct) ? this.numbers.values() : undefined
    if (values !== undefined && (category || isClear(values))) {
      return {distribution: {kind: 'values', counts: values.map(([value, count]) => [render(value), count])}, distinct: values.length}
    }
    const {mantissaBits, buckets} = this.numbers.histogram()
    const distribution = withBuckets({kind: 'histogram' as const, mantissaBits}, buckets)
    return {distribution, ...this.distinctOf(exactly, limit + 1, this.numbers.sketch())}
  }

  private textual({category, hidden, exact = distinctLimit}: Privacy): Counted {
    const known = this.texts.distinct()
    const exactly = known !== undefined && known <= (category ? distinctLimit : exact) ? known : undefined
    const lengths = hidden ? {} : {lengths: this.texts.lengths()}
    if (exactly === undefined || hidden || (exactly > hiddenDistinct && !category)) return {...this.hashed(exactly), ...lengths}
    const values = this.texts.values() ?? []
    if (category || (exactly <= clearDistinct && this.texts.isEachSeen(clearCount)))
      return {distribution: {kind: 'values', counts: values.map(clear)}, distinct: exactly}
    const counts = values.map(({hash, count}) => [`h:${hashText(hash)}`, count] as const).sort(([a], [b]) => (a < b ? -1 : 1))
    return {distribution: {kind: 'hidden-values', counts}, distinct: exactly, ...lengths}
  }

  private hashed(exactly: number | undefined): Counted {
    const distribution = withBuckets({kind: 'hashed' as const, frequent: []}, this.texts.buckets())
    return {distribution, ...this.distinctOf(exactly, 1, this.texts.sketch())}
  }

  /** Numbers that may not be seen are counted as the hash buckets of their decimal text. */
  private hiddenNumbers({exact = distinctLimit}: Privacy): Counted {
    const all = new Float64Array(textBuckets)
    const known = this.numbers.distinct()
    const values = known !== undefined && known <= exact ? this.numbers.values() : undefined
    const add = (value: number | bigint, count: number): void => {
      const bucket = bucketOfText(String(value))
      all[bucket] = (all[bucket] as number) + count
    }
    if (values !== undefined) for (const [value, count] of values) add(value, count)
    else {
      const {keys, counts} = this.numbers.histogram().buckets
      for (let index = 0; index < keys.length; index++) add(keys[index] as number, counts[index] as number)
    }
    const distribution = withBuckets({kind: 'hashed' as const, frequent: []}, occupied(all))
    return {distribution, ...this.distinctOf(values?.length, exact + 1, this.numbers.sketch())}
  }

  /** @param least distinct values that there are at least, where they were not all counted one by one. */
  private distinctOf(exactly: number | undefined, least: number, sketch: DistinctSketch): Omit<Counted, 'distribution'> {
    if (exactly !== undefined) return {distinct: exactly, sketch}
    return {distinct: Math.min(this.counted, Math.max(least, estimatedDistinct(sketch))), isEstimated: true, sketch}
  }
}

type Counted = Pick<ColumnProfile, 'distribution' | 'distinct' | 'isEstimated' | 'sketch' | 'lengths'>

const scratch: Hash64 = {low: 0, high: 0}

const clear = ({bytes, count}: TextCount): readonly [string, number] => [Buffer.from(bytes).toString('utf8'), count]

/** Whether values say nothing about a single row. */
export const isClear = (counts: readonly (readonly [unknown, number])[]): boolean =>
  counts.length <= clearDistinct && counts.every(([, count]) => count >= clearCount)

function bucketOfText(text: string): number {
  const bytes = Buffer.from(text)
  hash64(bytes, 0, bytes.length, scratch)
  return bucketOfHash(scratch)
}

/** All counts of a distribution together. */
export function countedValues(distribution: Distribution): number {
  if (distribution.kind === 'empty') return 0
  if ('buckets' in distribution) return total(countedBuckets(distribution))
  return distribution.counts.reduce((sum, [, count]) => sum + count, 0)
}
