import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('./project', import.meta.url))

/** Files of a repository by path. */
export type Files = Readonly<Record<string, string>>

/** What the training may look at, and for how long. */
export interface Params {
  readonly features: readonly ('hour' | 'distance' | 'origin')[]
  readonly epochs: number
}

/** The params of the journeys, worst first. All learn from the same rows. */
export const params = {
  worse: {features: ['distance'], epochs: 40},
  usual: {features: ['hour'], epochs: 40},
  better: {features: ['hour', 'origin'], epochs: 120},
} as const satisfies Record<string, Params>

/** A small, real project: 1,500 flights to learn from, 600 to judge by, requests for the canary. Flights of the evening and from ORD are late. */
export function project(settings: Params = params.usual): Files {
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  return {
    ...files,
    '.gitignore': 'out/\n.modelflight/\n',
    'params.json': `${JSON.stringify(settings)}\n`,
    'data/flights.csv': csv(flights(1_500, 1)),
    'data/holdout.csv': csv(flights(600, 2)),
    'data/requests.jsonl': requests(flights(800, 3)),
  }
}

/** One flight. */
export interface Flight {
  readonly id: string
  readonly hour: number
  readonly distance: number
  readonly origin: string
  readonly late: 0 | 1
}

/** Flights of a seed; `shift` moves their hours, as a new timetable would. */
export function flights(count: number, seed: number, shift = 0): Flight[] {
  const random = generator(seed)
  const origins = ['ATL', 'DFW', 'ORD', 'SEA']
  return Array.from({length: count}, (_, index) => {
    const hour = Math.min(23, 5 + Math.floor(random() * 18) + shift)
    const origin = origins[Math.floor(random() * origins.length)] ?? 'ATL'
    const distance = 100 + Math.floor(random() * 2_400)
    const z = (hour - 13) / 4 + (origin === 'ORD' ? 1.4 : 0) - 0.35
    return {id: `f${seed}${String(index).padStart(5, '0')}`, hour, distance, origin, late: random() < 1 / (1 + Math.exp(-z)) ? 1 : 0}
  })
}

/** Flights as a CSV file. */
export const csv = (rows: readonly Flight[]): string =>
  `id,hour,distance,origin,late\n${rows.map(({id, hour, distance, origin, late}) => [id, hour, distance, origin, late].join(',')).join('\n')}\n`

const requests = (rows: readonly Flight[]): string =>
  rows
    .map(({id, hour, distance, origin, late}) => `${JSON.stringify({id, body: {hour, distance, origin}, label: String(late)})}\n`)
    .join('')

/** Mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
