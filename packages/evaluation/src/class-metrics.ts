import {calibrationBins, expectedCalibrationError, maximumCalibrationError} from '@modelflight/stats/calibration'
import type {Predictions} from './predictions.ts'

type Classes = Extract<Predictions, {readonly task: 'multiclass'}>

const clip = (p: number): number => Math.min(Math.max(p, 1e-15), 1 - 1e-15)

function columnsOf({classes, probabilities}: Classes): readonly (Float64Array | undefined)[] {
  if (probabilities === undefined) throw new RangeError('there are no probabilities of the classes')
  return classes.map((name) => probabilities.get(name))
}

/** Minus the logarithm of the probability of the true class, row by row; each row is clipped and brought to a sum of 1, as in scikit-learn 1.2. */
export function classLogLosses(predictions: Classes): Float64Array {
  const columns = columnsOf(predictions)
  const {labels, rows} = predictions
  const losses = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    let whole = 0
    for (const column of columns) if (column !== undefined) whole += clip(column[row] ?? Number.NaN)
    const own = columns[labels[row] ?? 0]
    if (own === undefined) throw new RangeError('a class that occurs has no column of probabilities')
    losses[row] = -Math.log(clip(own[row] ?? Number.NaN) / whole)
  }
  return losses
}

/** 1 for rows whose class is among the k most probable; among equals the later class wins, as in scikit-learn. */
export function topKHits(predictions: Classes, k: number): Float64Array {
  const columns = columnsOf(predictions)
  const {labels, rows} = predictions
  const hits = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const label = labels[row] ?? 0
    const own = columns[label]?.[row]
    if (own === undefined) continue
    let ahead = 0
    for (const [index, column] of columns.entries()) {
      const other = column?.[row] ?? -1
      if (other > own || (other === own && index > label)) ahead++
    }
    hits[row] = Number(ahead < k)
  }
  return hits
}

/** Calibration error of the probability of the predicted class against how often the prediction is right (Guo et al. 2017). */
export function topLabelCalibration(predictions: Classes, name: 'ece' | 'mce', bins: number): number {
  const columns = columnsOf(predictions)
  const {labels, predicted, rows} = predictions
  const [right, sure] = [new Uint8Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    right[row] = Number(labels[row] === predicted[row])
    sure[row] = columns[predicted[row] ?? 0]?.[row] ?? 0
  }
  const found = calibrationBins(right, sure, bins)
  return name === 'ece' ? expectedCalibrationError(found) : maximumCalibrationError(found)
}

/** Mean of row losses, weighted where rows are. */
export function weightedMean(losses: Float64Array, weights: Float64Array | undefined): number {
  let [sum, whole] = [0, 0]
  for (let row = 0; row < losses.length; row++) {
    const weight = weights?.[row] ?? 1
    sum += weight * (losses[row] ?? Number.NaN)
    whole += weight
  }
  return sum / whole
}
