import {inputError, type Where} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Table} from '@modelflight/data/table'
import {required, scoreColumn} from './cells.ts'
import type {ColumnNames} from './gate.ts'
import {knownMetric} from './metric-catalogue.ts'

/** Columns besides id, label, prediction and score. One entry a row. */
export interface FurtherColumns {
  /** How much a row counts; not negative, not all 0. */
  readonly weights: Float64Array | undefined
  readonly latencies: Float64Array | undefined
  /** Which query a row of a ranking belongs to. */
  readonly queries: readonly string[] | undefined
  /** Values of the columns that gates cut the rows by, as text. */
  readonly groups: ReadonlyMap<string, readonly string[]>
}

/** What gates ask of the columns. */
export interface FurtherSettings {
  readonly sliceColumns?: readonly string[]
  /** Metrics that gates name. */
  readonly asked?: readonly string[]
}

/** What a cell without a value is called among slices. */
export const noGroup = '(none)'

/**
 * Reads them as configured.
 *
 * @throws Failure (input-error) for a column that is not there, a weight below 0, a latency that is no number.
 */
export function furtherColumns(
  table: Table,
  columns: ColumnNames,
  {sliceColumns: slices = [], asked = []}: FurtherSettings,
  where: Where,
): FurtherColumns {
  const {weight, query} = columns
  const latency = columns.latency ?? wellKnownLatency(table, asked)
  for (const name of [weight, latency, query, ...slices]) if (name !== undefined) requireColumn(table, name, where)
  return {
    weights: weight === undefined ? undefined : weightsOf(table, weight),
    latencies: latency === undefined ? undefined : scoreColumn(table, latency, 'latency'),
    queries: query === undefined ? undefined : textsOf(table, query),
    groups: new Map(slices.map((name) => [name, groupsOf(table, name)])),
  }
}

/** Where the times are that a gate asks for, when nobody says: in the unit of the metrics, `latency_ms` for one, or `latency`. */
function wellKnownLatency(table: Table, asked: readonly string[]): string | undefined {
  const units = new Set(asked.filter((name) => /^latency(_|$)/.test(name)).map((name) => knownMetric(name)?.unit))
  const [unit] = units
  return units.size === 1 ? [`latency_${unit}`, 'latency'].find((name) => table.columns.has(name)) : undefined
}

function requireColumn(table: Table, name: string, where: Where): void {
  if (table.columns.has(name)) return
  const names = [...table.columns.keys()]
  const meant = nearest(name, names)
  throw inputError(`${where.file} has no column ${JSON.stringify(name)}, which the gate asks for`, {
    where: {...where, field: name},
    hint: meant === undefined ? `Its columns are ${names.slice(0, 12).join(', ')}.` : `Did you mean ${meant}?`,
  })
}

function weightsOf(table: Table, name: string): Float64Array {
  const weights = scoreColumn(table, name, 'weight')
  const negative = weights.findIndex((weight) => weight < 0)
  if (negative >= 0) {
    throw inputError(`row ${negative + 1} has the weight ${weights[negative]}; a weight is not negative`, {
      where: {...table.where(negative), field: name},
    })
  }
  if (table.rows > 0 && weights.every((weight) => weight === 0)) {
    throw inputError('all weights are 0, so no row counts', {where: {...table.where(0), field: name}})
  }
  return weights
}

function textsOf(table: Table, name: string): readonly string[] {
  const cells = required(table, name, 'query')
  return Array.from({length: table.rows}, (_, row) => cells.text(row))
}

/** A missing value is a group of its own: leaving such rows out would hide how the model does on them. */
function groupsOf(table: Table, name: string): readonly string[] {
  const column = table.columns.get(name)
  return Array.from({length: table.rows}, (_, row) => {
    if (column === undefined) return noGroup
    if (column.kind === 'text') return column.values[row] || noGroup
    return column.nulls[row] === 1 ? noGroup : String(column.values[row])
  })
}
