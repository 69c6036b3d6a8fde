import type {Random} from '@modelflight/stats/random'
import {normals, type Values} from '../packages/data/tests/drift/profiles.ts'
import type {Scenario} from './drift-cases.ts'

type Pair = readonly [reference: Values, current: Values]
const one =
  (make: (random: Random) => Pair): Scenario['make'] =>
  (random) => {
    const [reference, current] = make(random)
    return {reference: {x: reference}, current: {x: current}}
  }

const many = (rows: number, draw: () => string): string[] => Array.from({length: rows}, draw)
const freeText = (random: Random): string => `text ${random.integer(2 ** 31)}`

/** Draws from Zipf's law over 100,000 values. */
function zipf(exponent: number): (random: Random) => string {
  const sums = new Float64Array(100_000)
  let whole = 0
  for (let rank = 0; rank < sums.length; rank++) {
    whole += (rank + 1) ** -exponent
    sums[rank] = whole
  }
  return (random) => {
    const wanted = random.uniform() * whole
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return `v${low}`
  }
}

const tails: readonly Scenario[] = (
  [
    ['Zipf 1.1', zipf(1.1)],
    ['Zipf 1.3', zipf(1.3)],
    ['Zipf 1.6', zipf(1.6)],
    ['60 % "none", else free text', (random: Random) => (random.uniform() < 0.6 ? 'none' : freeText(random))],
    ['unique texts', freeText],
  ] as const
).flatMap(([name, draw]) =>
  (
    [
      [200, 200],
      [2000, 2000],
      [2000, 500],
      [20_000, 20_000],
    ] as const
  ).map(
    ([n, m]): Scenario => ({
      name: `no change, ${name}, ${m} against ${n}`,
      expected: 'rare',
      repetitions: n > 10_000 ? [2, 100] : [20, 400],
      make: one((random) => [many(n, () => draw(random)), many(m, () => draw(random))]),
    }),
  ),
)

const filled = <T>(values: readonly T[], share: number, value: T): T[] =>
  values.map((each, row) => (row < share * values.length ? value : each))
const classes = (random: Random, rows: number, share: number): string[] => many(rows, () => (random.uniform() < share ? 'fraud' : 'ok'))
const found = (name: string, make: (random: Random) => Pair): Scenario => ({name, expected: 0.95, repetitions: [5, 200], make: one(make)})
/** Mostly zeros, lognormal else. */
const sales = (random: Random, rows: number, scale = 1): number[] =>
  Array.from({length: rows}, () => (random.uniform() < 0.057 ? scale * Math.exp(3 + 0.8 * random.normal()) : 0))

const single: readonly Scenario[] = [
  found('700 unique texts become one placeholder', (r) => [
    many(700, () => freeText(r)),
    filled(
      many(700, () => freeText(r)),
      1,
      'unknown',
    ),
  ]),
  found('half of 2,000 unique texts become one', (r) => [
    many(2000, () => freeText(r)),
    filled(
      many(2000, () => freeText(r)),
      0.5,
      'n/a',
    ),
  ]),
  found('rare class, 0.2 % to 0.8 % of 20,000', (r) => [classes(r, 20_000, 0.002), classes(r, 20_000, 0.008)]),
  found('rare class, 0.2 % to none of 20,000', (r) => [classes(r, 20_000, 0.002), classes(r, 20_000, 0)]),
  found('rare class, 0.5 % to 3 % of 2,000', (r) => [classes(r, 2000, 0.005), classes(r, 2000, 0.03)]),
  {
    name: 'no change, rare class of 0.2 %, 20,000 against 20,000',
    expected: 'rare',
    repetitions: [10, 400],
    make: one((r) => [classes(r, 20_000, 0.002), classes(r, 20_000, 0.002)]),
  },
  {
    name: 'no change, rare class of 1 %, 500 against 2,000',
    expected: 'rare',
    repetitions: [20, 1000],
    make: one((r) => [classes(r, 2000, 0.01), classes(r, 500, 0.01)]),
  },
  found('8 % of 1,500 numbers filled with 0', (r) => [normals(r, 1500, 21, 3), filled(normals(r, 1500, 21, 3), 0.08, 0)]),
  found('9 % of 1,500 numbers stuck at 20', (r) => [normals(r, 1500, 21, 3), filled(normals(r, 1500, 21, 3), 0.09, 20)]),
  found('5.7 % of 1,500 not 0, none of 1,200 now', (r) => [sales(r, 1500), sales(r, 1200, 0)]),
  found('5.7 % of 1,500 not 0, tripled', (r) => [sales(r, 1500), sales(r, 1200, 3)]),
  {name: 'no change, 5.7 % of 1,500 not 0', expected: 'rare', repetitions: [20, 400], make: one((r) => [sales(r, 1500), sales(r, 1200)])},
]

type Columns = Readonly<Record<string, Values>>

/** Normal columns of which the first `related` share a part of their variance; the second one's sign is that of `rho`. */
function related(random: Random, rows: number, {columns, rho, among = 2}: {columns: number; rho: number; among?: number}): Columns {
  const shared = normals(random, rows)
  return Object.fromEntries(
    Array.from({length: columns}, (_, column) => {
      const [own, weight] = [normals(random, rows), column < among ? Math.sqrt(Math.abs(rho)) : 0]
      const sign = column === 1 && rho < 0 ? -1 : 1
      return [`c${column}`, own.map((value, row) => sign * weight * (shared[row] as number) + Math.sqrt(1 - weight ** 2) * value)] as const
    }),
  )
}

const relations: readonly Scenario[] = (
  [
    [
      'correlation of 0.9 to -0.9, 600 rows',
      0.95,
      (r) => [related(r, 600, {columns: 2, rho: 0.9}), related(r, 600, {columns: 2, rho: -0.9})],
    ],
    [
      'one of 6 columns joined to other rows, 1,200',
      0.95,
      (r) => [related(r, 1200, {columns: 6, rho: 0.8}), related(r, 1200, {columns: 6, rho: 0})],
    ],
    [
      '24 dimensions become one, 330 rows',
      0.95,
      (r) => [related(r, 330, {columns: 24, rho: 0}), related(r, 330, {columns: 24, rho: 0.8, among: 24})],
    ],
    [
      'no change in relations, 5 columns, 500 rows',
      'rare',
      (r) => [related(r, 500, {columns: 5, rho: 0.7}), related(r, 500, {columns: 5, rho: 0.7})],
    ],
    [
      'no change in relations, 20 columns, 300 against 1,000',
      'rare',
      (r) => [related(r, 1000, {columns: 20, rho: 0.7, among: 5}), related(r, 300, {columns: 20, rho: 0.7, among: 5})],
    ],
  ] as readonly (readonly [string, Scenario['expected'], (random: Random) => readonly [Columns, Columns]])[]
).map(([name, expected, make]) => ({
  name,
  expected,
  repetitions: expected === 'rare' ? [10, 200] : [3, 100],
  relations: true,
  make: (random) => {
    const [reference, current] = make(random)
    return {reference, current}
  },
}))

/** True frauds that the model still finds, with one false alarm in a thousand. */
function fraudModel(random: Random, rows: number, recall: number): Columns {
  const label = classes(random, rows, 0.02)
  const prediction = label.map((truth) => (random.uniform() < (truth === 'fraud' ? recall : 0.001) ? 'fraud' : 'ok'))
  return {label, prediction}
}

const performance: readonly Scenario[] = (
  [
    ['recall of a class of 2 % from 85 % to 28 %, 5,000 rows', 0.95, 0.28],
    ['no change in recall, 5,000 rows', 'rare', 0.85],
  ] as const
).map(([name, expected, recall]) => ({
  name,
  expected,
  repetitions: expected === 'rare' ? [20, 400] : [5, 200],
  performance: true,
  make: (random) => ({reference: fraudModel(random, 5000, 0.85), current: fraudModel(random, 5000, recall)}),
}))

/** What outsiders' data taught: long tails, placeholders, rare classes, fills, relations, a model that is dead for one class. */
export const hardScenarios: readonly Scenario[] = [...tails, ...single, ...relations, ...performance]
