import LogisticRegression from 'ml-logistic-regression'
import {Matrix} from 'ml-matrix'
import {encode, learnEncoder} from './features.js'
import {hashShare, isLate} from './flights.js'

/** @typedef {import('./flights.js').Flight} Flight */
/** @typedef {{format: 'flights-model/1', threshold: number, weights: number[], encoder: import('./features.js').Encoder}} Model */
/** @typedef {{seed: number, share: number, steps: number, drop: readonly string[]}} Params */

/**
 * Learns the late shares from all rows, and the weights from a seeded sample of them.
 * @param {Iterable<Flight>} flights
 * @param {Params} params
 * @returns {{model: Model, rows: number, sampled: number}}
 */
export function fit(flights, {seed, share, steps, drop}) {
  /** @type {Flight[]} */
  const drawn = []
  const drawing = function* () {
    for (const flight of flights) {
      if (hashShare(flight.id, seed) < share) drawn.push(flight)
      yield flight
    }
  }
  const {rows, ...encoder} = learnEncoder(drawing(), drop)
  const x = new Matrix(drawn.map((flight) => [1, ...encode(encoder, flight)]))
  const y = Matrix.columnVector(drawn.map((flight) => (isLate(flight) ? 1 : 0)))
  // The library adds up the gradients of all rows, so the rate is divided by their number.
  const regression = new LogisticRegression({numSteps: steps, learningRate: 2 / drawn.length})
  regression.train(x, y)
  // Its first classifier tells class 0 from the rest: its score is the probability of being late.
  const weights = regression.classifiers[0].weights.to1DArray().map((/** @type {number} */ weight) => Math.round(weight * 1e9) / 1e9)
  // Late from the usual share on: at 0.5 hardly any flight would ever be called late.
  const threshold = Math.round(sigmoid(encoder.overall) * 1e6) / 1e6
  return {model: {format: 'flights-model/1', threshold, weights, encoder}, rows, sampled: drawn.length}
}

/** @param {number} value */
const sigmoid = (value) => 1 / (1 + Math.exp(-value))

/**
 * Probability that a flight is late.
 * @param {Model} model
 * @param {import('./features.js').Question} flight
 */
export function score({weights, encoder}, flight) {
  const sum = encode(encoder, flight).reduce((total, value, index) => total + value * (weights[index + 1] ?? 0), weights[0] ?? 0)
  return Math.round(sigmoid(sum) * 1e6) / 1e6
}

/**
 * @param {unknown} value parsed model.json
 * @returns {Model}
 */
export function checkModel(value) {
  const model = /** @type {Partial<Model> | null} */ (value)
  if (model?.format !== 'flights-model/1' || !Array.isArray(model.weights) || !model.weights.every(Number.isFinite)) {
    throw new Error('this is not a model of the flights example')
  }
  return /** @type {Model} */ (model)
}
