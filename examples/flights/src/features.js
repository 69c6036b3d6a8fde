import {isLate} from './flights.js'

/** @typedef {import('./flights.js').Flight} Flight */
/** @typedef {Pick<Flight, 'date' | 'distance' | 'origin' | 'destination'>} Question */

/**
 * The groups whose share of late flights the model knows.
 * @type {Record<string, (flight: Question) => string>}
 */
const groups = {
  hour: (flight) => flight.date.slice(11, 13),
  weekday: (flight) => String(new Date(`${flight.date.slice(0, 10)}T00:00:00Z`).getUTCDay()),
  origin: (flight) => flight.origin,
  destination: (flight) => flight.destination,
  route: (flight) => `${flight.origin}-${flight.destination}`,
  'origin-hour': (flight) => `${flight.origin}-${flight.date.slice(11, 13)}`,
}

/** Names of all features, in the order of the model's weights. */
export const featureNames = [...Object.keys(groups), 'distance']

/** Rows that the overall share counts for in every group: a rare airport is not trusted on ten flights. */
const smoothing = 50

/**
 * What the features need to know: late shares, as log odds, per group.
 * @typedef {{features: string[], overall: number, shares: Record<string, Record<string, number>>}} Encoder
 */

/**
 * Learns the late shares from all rows (target encoding, smoothed towards the overall share).
 * @param {Iterable<Flight>} flights
 * @param {readonly string[]} drop features that are left out
 * @returns {Encoder & {rows: number}}
 */
export function learnEncoder(flights, drop = []) {
  const features = featureNames.filter((name) => !drop.includes(name))
  /** @type {Map<string, Map<string, [number, number]>>} */
  const counts = new Map(features.filter((name) => name in groups).map((name) => [name, new Map()]))
  let rows = 0
  let late = 0
  for (const flight of flights) {
    const isOne = isLate(flight) ? 1 : 0
    rows += 1
    late += isOne
    for (const [name, known] of counts) {
      const key = groups[name]?.(flight) ?? ''
      const count = known.get(key)
      if (count === undefined) known.set(key, [1, isOne])
      else {
        count[0] += 1
        count[1] += isOne
      }
    }
  }
  if (rows === 0) throw new Error('there are no rows to learn from')
  const share = late / rows
  const shares = Object.fromEntries(
    Array.from(counts, ([name, known]) => [
      name,
      Object.fromEntries(
        Array.from(known)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, [n, k]]) => [key, logOdds((k + smoothing * share) / (n + smoothing))]),
      ),
    ]),
  )
  return {features, overall: logOdds(share), shares, rows}
}

/** @param {number} share */
const logOdds = (share) => Math.round(Math.log(share / (1 - share)) * 1e6) / 1e6

/**
 * The numbers that the model sees: how far each group's log odds are from the overall ones.
 * @param {Encoder} encoder
 * @param {Question} flight
 */
export function encode({features, overall, shares}, flight) {
  return features.map((name) => {
    if (name === 'distance') return Math.log1p(flight.distance) - 6.5
    return (shares[name]?.[groups[name]?.(flight) ?? ''] ?? overall) - overall
  })
}
