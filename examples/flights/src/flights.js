import {readFileSync} from 'node:fs'

/**
 * One flight as the project knows it.
 * @typedef {{id: string, date: string, delay: number, distance: number, origin: string, destination: string}} Flight
 */

/** Header of every CSV file of the project. */
export const columns = ['id', 'date', 'delay', 'distance', 'origin', 'destination']

/** A flight is late from this many minutes on. */
export const lateFrom = 15

/** @param {Flight} flight */
export const isLate = (flight) => flight.delay >= lateFrom

/**
 * Rows of a CSV file that `prepare.js` wrote: no quotes, one header line.
 * @param {string} path
 * @returns {Generator<Flight>}
 */
export function* readFlights(path) {
  const text = readFileSync(path, 'latin1')
  let start = text.indexOf('\n') + 1
  if (text.slice(0, start).trim() !== columns.join(',')) throw new Error(`${path}: expected the header ${columns.join(',')}`)
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const [id = '', date = '', delay, distance, origin = '', destination = ''] = text.slice(start, end < 0 ? text.length : end).split(',')
    yield {id, date, delay: Number(delay), distance: Number(distance), origin, destination}
    start = end < 0 ? text.length : end + 1
  }
}

/** @param {Flight} flight */
export const toCsvLine = (flight) =>
  `${flight.id},${flight.date},${flight.delay},${flight.distance},${flight.origin},${flight.destination}\n`

/**
 * A number from 0 up to, but without, 1 that depends on the text and the seed alone: rows are sampled by it, so that the same
 * rows are drawn on every machine and in any order (FNV-1a, 32 bit, with a final mix).
 * @param {string} text
 * @param {number} seed
 */
export function hashShare(text, seed) {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
