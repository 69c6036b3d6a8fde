import type {Predictions} from './predictions.ts'
import {takeIds} from './row-ids.ts'

/** The given rows of some predictions, in the given order. */
export function takeRows(predictions: Predictions, rows: ArrayLike<number>): Predictions {
  const bytes = (values: Uint8Array): Uint8Array => fill(new Uint8Array(rows.length), values, rows)
  const doubles = (values: Float64Array): Float64Array => fill(new Float64Array(rows.length), values, rows)
  const whole = (values: Int32Array): Int32Array => fill(new Int32Array(rows.length), values, rows)
  const texts = (values: readonly string[]): string[] => Array.from(rows, (row) => values[row] ?? '')
  const {ids, weights, latencies, queries, groups} = predictions
  const common = {
    rows: rows.length,
    ids: ids && takeIds(ids, rows),
    weights: weights && doubles(weights),
    latencies: latencies && doubles(latencies),
    queries: queries && texts(queries),
    groups: new Map([...groups].map(([name, values]) => [name, texts(values)])),
  }
  switch (predictions.task) {
    case 'binary': {
      const {labels, predicted, scores} = predictions
      return {...predictions, ...common, labels: bytes(labels), predicted: bytes(predicted), scores: scores && doubles(scores)}
    }
    case 'multiclass':
      return {
        ...predictions,
        ...common,
        labels: whole(predictions.labels),
        predicted: whole(predictions.predicted),
        probabilities:
          predictions.probabilities && new Map([...predictions.probabilities].map(([name, values]) => [name, doubles(values)])),
      }
    case 'regression':
    case 'ranking':
      return {...predictions, ...common, labels: doubles(predictions.labels), predicted: doubles(predictions.predicted)}
    default:
      return predictions satisfies never
  }
}

function fill<T extends Uint8Array | Float64Array | Int32Array>(into: T, values: T, rows: ArrayLike<number>): T {
  for (let index = 0; index < rows.length; index++) into[index] = values[rows[index] ?? 0] ?? 0
  return into
}
