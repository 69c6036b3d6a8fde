import {hash} from 'node:crypto'
import {type Failure, inputError, limitExceeded} from '@modelflight/core/errors'
import type {Dataset} from '../dataset.ts'
import {type ComparedColumn, ValueReader} from '../equality/value-reader.ts'
import {type ReadContext, readRows} from '../read-table.ts'
import {readTime} from '../time-reader.ts'
import {utc, type Zone} from '../zone.ts'

/** Columns with a role in a split. */
export interface SplitRoles {
  /** What identifies a row: the same entity may not be on both sides. */
  readonly key: readonly string[]
  /** When a row came to be. */
  readonly time: string | undefined
  /** What a model is to predict. */
  readonly label: string | undefined
}

/** A label as a row has it first, and how many rows have it. */
export interface LabelCount {
  readonly shown: string
  count: number
}

/** One side of a split, as numbers that tell rows apart: no value is kept but times, numeric keys and labels. */
export interface Fingerprints {
  readonly rows: number
  /** 53-bit hash of all compared columns but the key. */
  readonly content: Float64Array
  /** The same without label and time: what a model would see. */
  readonly features: Float64Array
  /** 53-bit hash of the key; empty without one. NaN where a part of it has no value. */
  readonly keys: Float64Array
  /** The key as a number, where it is one column of numbers; NaN else. */
  readonly order: Float64Array
  /** 53-bit hash of the label; empty without one. NaN where it is missing. */
  readonly labels: Float64Array
  /** Microseconds, or the number as written; NaN where it is missing. */
  readonly times: Float64Array
  /** Whether a time was written without an offset. */
  readonly hasLocalTimes: boolean
  /** Labels by canonical text; undefined without a label, and where there are more than 10,000. */
  readonly labelCounts: ReadonlyMap<string, LabelCount> | undefined
}

/** How the sides are compared: the same for both. */
export interface Comparison {
  /** All columns that are compared, in the order of the hashes. */
  readonly columns: readonly ComparedColumn[]
  readonly roles: SplitRoles
  /** Times are numbers, not ISO 8601. */
  readonly hasNumericTimes: boolean
  /** Of times without an offset. */
  readonly zone: Zone | undefined
}

/** Rows of one side that are held in memory. */
const rowLimit = 20_000_000
/** Labels beyond this are values of a measure, not classes. */
const labelLimit = 10_000

/**
 * Reads one side of a split, every row.
 *
 * @throws Failure input-error when a time can't be read; limit-exceeded beyond 20 million rows.
 */
export async function readFingerprints(dataset: Dataset, comparison: Comparison, context: ReadContext): Promise<Fingerprints> {
  const reader = new FingerprintReader(comparison)
  await readRows(dataset, reader, context)
  return reader.result()
}

class FingerprintReader extends ValueReader {
  private readonly comparison: Comparison
  private readonly content = growing()
  private readonly features = growing()
  private readonly keys = growing()
  private readonly order = growing()
  private readonly labels = growing()
  private readonly times = growing()
  private labelCounts: Map<string, LabelCount> | undefined = new Map()
  private hasLocalTimes = false
  private readonly roleColumns: {
    readonly content: readonly number[]
    readonly features: readonly number[]
    readonly key: readonly number[]
    readonly time: number
    readonly label: number
  }

  constructor(comparison: Comparison) {
    super(comparison.columns, comparison.zone)
    this.comparison = comparison
    const {key, time, label} = comparison.roles
    const names = comparison.columns.map(({name}) => name)
    const all = [...names.keys()]
    this.roleColumns = {
      content: all.filter((place) => !key.includes(names[place] as string)),
      features: all.filter((place) => ![...key, time, label].includes(names[place])),
      key: key.map((name) => names.indexOf(name)),
      time: time === undefined ? -1 : names.indexOf(time),
      label: label === undefined ? -1 : names.indexOf(label),
    }
  }

  protected override take(values: readonly (string | undefined)[], line: number | undefined): void {
    if (this.rows > rowLimit)
      throw limitExceeded(`a split of more than ${rowLimit} rows cannot be compared in memory`, {hint: 'Compare a sample.'})
    const {content, features, key, time, label} = this.roleColumns
    this.content.add(fingerprint(content.map((place) => values[place])))
    this.features.add(fingerprint(features.map((place) => values[place])))
    if (key.length > 0) {
      const parts = key.map((place) => values[place])
      this.keys.add(parts.includes(undefined) ? Number.NaN : fingerprint(parts))
      this.order.add(key.length === 1 ? Number(parts[0] ?? Number.NaN) : Number.NaN)
    }
    if (label >= 0) this.addLabel(values[label], this.written[label] ?? '')
    if (time >= 0) this.times.add(this.timeOf(values[time], this.written[time] ?? '', line))
  }

  private addLabel(value: string | undefined, shown: string): void {
    this.labels.add(value === undefined ? Number.NaN : fingerprint([value]))
    if (value === undefined || this.labelCounts === undefined) return
    const known = this.labelCounts.get(value)
    if (known !== undefined) known.count++
    else if (this.labelCounts.size < labelLimit) this.labelCounts.set(value, {shown, count: 1})
    else this.labelCounts = undefined
  }

  private timeOf(value: string | undefined, written: string, line: number | undefined): number {
    if (value === undefined || written === '') return Number.NaN
    const {hasNumericTimes, zone = utc, roles} = this.comparison
    if (hasNumericTimes && Number.isFinite(Number(value))) return Number(value)
    const time = hasNumericTimes ? undefined : readTime(written, zone)
    if (time?.form === 'local') this.hasLocalTimes = true
    if (time !== undefined) return Number(time.micros)
    throw unreadableTime(roles.time ?? '', written, {file: this.fileName, line})
  }

  result(): Fingerprints {
    const {rows, content, features, keys, order, labels, times, hasLocalTimes} = this
    return {
      rows,
      hasLocalTimes,
      content: content.result(),
      features: features.result(),
      keys: keys.result(),
      order: order.result(),
      labels: labels.result(),
      times: times.result(),
      labelCounts: this.roleColumns.label < 0 ? undefined : this.labelCounts,
    }
  }
}

function unreadableTime(
  column: string,
  written: string,
  {file, line}: {readonly file: string; readonly line: number | undefined},
): Failure {
  const place = line === undefined ? file : `${file}:${line}`
  return inputError(
    `${place}: column ${JSON.stringify(column)} holds ${JSON.stringify(written.slice(0, 60))}, which is not a time in ISO 8601`,
    {
      where: {file, field: column, ...(line === undefined ? {} : {line})},
      hint: 'Write times such as 2026-01-31T12:00:00Z, or say how they are written in `dialect.dates` of the contract (`dialect.nulls` for missing ones).',
    },
  )
}

/** 53 bits of a hash of values: of ten million different rows, two are taken for equal once in 180 data sets. */
function fingerprint(values: readonly (string | undefined)[]): number {
  const digest = hash('sha1', JSON.stringify(values), 'buffer')
  return digest.readUIntBE(0, 6) * 32 + ((digest[6] ?? 0) >> 3)
}

interface Growing {
  add(value: number): void
  result(): Float64Array
}

function growing(): Growing {
  let values = new Float64Array(1024)
  let used = 0
  return {
    add(value) {
      if (used === values.length) {
        const old = values
        values = new Float64Array(used * 2)
        values.set(old)
      }
      values[used++] = value
    },
    result: () => values.slice(0, used),
  }
}
