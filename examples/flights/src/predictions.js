import {isLate} from './flights.js'
import {score} from './model.js'

/** @typedef {{id: string, label: number, prediction: number, score: number}} Prediction */

/**
 * @param {import('./model.js').Model} model
 * @param {Iterable<import('./flights.js').Flight>} flights
 * @returns {Prediction[]}
 */
export const predictAll = (model, flights) =>
  Array.from(flights, (flight) => {
    const probability = score(model, flight)
    return {id: flight.id, label: isLate(flight) ? 1 : 0, prediction: probability >= model.threshold ? 1 : 0, score: probability}
  })

/** @param {readonly Prediction[]} rows */
export const toCsv = (rows) =>
  `id,label,prediction,score\n${rows.map((row) => `${row.id},${row.label},${row.prediction},${row.score}\n`).join('')}`
