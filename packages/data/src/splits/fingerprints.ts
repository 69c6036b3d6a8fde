import {hash} from 'node:crypto'
import {inputError, limitExceeded} from '@modelflight/core/errors'
import type {Dataset} from '../dataset.ts'
import {type ReadContext, readRows, TableBuilder} from '../read-table.ts'

/** Columns with a role in a split. */
export interface SplitRoles {
  /** What identifies a row: the same entity may not be on both sides. */
  readonly key: readonly string[]
  /** When a row came to be. */
  readonly time: string | undefined
  /** What a model is to predict. */
  readonly label: string | undefined
}

/** One side of a split, as numbers that tell rows apart: no value is kept but times and numeric keys. */
export interface Fingerprints {
  readonly rows: number
  readonly columns: readonly string[]
  /** 53-bit hash of all columns but the key. */
  readonly content: Float64Array
  /** The same without label and time: what a model would see. */
  readonly features: Float64Array
  /** 53-bit hash of the key; empty without one. */
  readonly keys: Float64Array
  /** The key as a number, where it is one column of numbers; NaN else. */
  readonly order: Float64Array
  /** 53-bit hash of the label; empty without one. NaN where it is missing. */
  readonly labels: Float64Array
  /** Microseconds, or the number as written; NaN where it is missing. */
  readonly times: Float64Array
}

/** Rows of one side that are held in memory. */
const rowLimit = 20_000_000

/**
 * Reads one side of a split, every row.
 *
 * @param columns in the order of the other side, so that equal rows have equal hashes; all when left out.
 * @throws Failure input-error when a column is missing or a time can't be read; limit-exceeded beyond 20 million rows.
 */
export async function readFingerprints(
  dataset: Dataset,
  roles: SplitRoles,
  columns: readonly string[] | undefined,
  context: ReadContext,
): Promise<Fingerprints> {
  const reader = new FingerprintReader(roles, columns)
  await readRows(dataset, reader, context)
  return reader.result()
}

class FingerprintReader extends TableBuilder {
  private readonly roles: SplitRoles
  private names: readonly string[] = []
  private values = new Map<string, number | string | null>()
  private readonly content = growing()
  private readonly features = growing()
  private readonly keys = growing()
  private readonly order = growing()
  private readonly labels = growing()
  private readonly times = growing()

  constructor(roles: SplitRoles, columns: readonly string[] | undefined) {
    super(columns === undefined ? {} : {columns})
    this.roles = roles
  }

  override header(names: readonly string[]): readonly string[] {
    const wanted = super.header(names)
    for (const role of [...this.roles.key, this.roles.time, this.roles.label])
      if (role !== undefined && !wanted.includes(role)) throw inputError(`the split has no column ${JSON.stringify(role)}`)
    this.names = wanted
    return wanted
  }

  override put(name: string, value: number | string | null): void {
    this.values.set(name, value)
  }

  override endRow(): void {
    const {key, time, label} = this.roles
    const value = (name: string): number | string | null => this.values.get(name) ?? null
    const others = this.names.filter((name) => !key.includes(name))
    this.content.add(fingerprint(others.map(value)))
    this.features.add(fingerprint(others.filter((name) => name !== time && name !== label).map(value)))
    if (key.length > 0) {
      this.keys.add(fingerprint(key.map(value)))
      this.order.add(key.length === 1 ? Number(value(key[0] ?? '') ?? Number.NaN) : Number.NaN)
    }
    if (label !== undefined) this.labels.add(value(label) === null ? Number.NaN : fingerprint([value(label)]))
    if (time !== undefined) this.times.add(timeOf(value(time), time))
    this.values = new Map()
    this.rows++
    if (this.rows > rowLimit)
      throw limitExceeded(`a split of more than ${rowLimit} rows can't be compared in memory`, {hint: 'Compare a sample.'})
  }

  result(): Fingerprints {
    const {rows, names: columns, content, features, keys, order, labels, times} = this
    return {
      rows,
      columns,
      content: content.result(),
      features: features.result(),
      keys: keys.result(),
      order: order.result(),
      labels: labels.result(),
      times: times.result(),
    }
  }
}

/** 53 bits of a hash of values: of ten million different rows, two are taken for equal once in 180 data sets. */
function fingerprint(values: readonly (number | string | null)[]): number {
  const digest = hash('sha1', JSON.stringify(values), 'buffer')
  return digest.readUIntBE(0, 6) * 32 + ((digest[6] ?? 0) >> 3)
}

function timeOf(value: number | string | null, column: string): number {
  if (value === null) return Number.NaN
  const asNumber = Number(value)
  if (Number.isFinite(asNumber)) return asNumber
  const text = String(value)
  // Without an offset it is UTC, as everywhere.
  const time = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`)
  if (Number.isFinite(time)) return time
  throw inputError(`column ${JSON.stringify(column)} holds a time that can't be read`, {
    hint: 'Write times as in ISO 8601.',
    where: {file: '', field: column},
  })
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
