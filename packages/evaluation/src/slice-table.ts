import type {GateSettings} from './gate.ts'
import {measureOne} from './metrics.ts'
import type {Predictions} from './predictions.ts'
import {rowsByQuery} from './queries.ts'
import {takeRows} from './subset.ts'

/** One value of a column with its metrics; null where a metric has no value. */
export interface SliceMetrics {
  readonly value: string
  readonly n: number
  readonly metrics: Readonly<Record<string, number | null>>
}

/** Values of one column that are told apart. */
const mostValues = 200

/** Metrics per value of each column, largest part first: to look at, not to judge by. */
export function sliceTable(
  predictions: Predictions,
  columns: readonly string[],
  metrics: readonly string[],
  settings: GateSettings,
): Record<string, SliceMetrics[]> {
  const ofColumn = (column: string): SliceMetrics[] => {
    const values = predictions.groups.get(column) ?? []
    const parts = rowsByQuery(values).toSorted((a, b) => b.length - a.length)
    return parts.slice(0, mostValues).map((rows) => {
      const part = takeRows(predictions, rows)
      const value = (metric: string): number | null => {
        const measured = measureOne(metric, part, settings.definitions)
        return measured?.kind === 'value' ? measured.value : null
      }
      return {
        value: values[rows[0] ?? 0] ?? '',
        n: rows.length,
        metrics: Object.fromEntries(metrics.map((metric) => [metric, value(metric)])),
      }
    })
  }
  return Object.fromEntries(columns.map((column) => [column, ofColumn(column)]))
}
