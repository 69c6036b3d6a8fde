import type {Random} from '@modelflight/stats/random'
import {normals, type Values} from '../packages/data/tests/drift/profiles.ts'

/** One made-up pair of data sets. */
export interface DriftCase {
  readonly reference: Readonly<Record<string, Values>>
  readonly current: Readonly<Record<string, Values>>
}

/** A row of the torture table. */
export interface Scenario {
  readonly name: string
  /** `drift`: every repetition must alarm; `none`: none may; `rare`: at most 5 % (and 3 standard errors); `inconclusive`. */
  readonly expected: 'drift' | 'none' | 'rare' | 'inconclusive' | number
  /** Repetitions of the reduced and of the full run. */
  readonly repetitions: readonly [reduced: number, full: number]
  /** Columns that have drifted: the rate is per such column. Else a repetition counts as an alarm when any column alarms. */
  readonly shifted?: readonly string[]
  /** Whether the relations of the columns are asked for as well. */
  readonly relations?: boolean
  /** Whether `prediction` is held against `label` as well. */
  readonly performance?: boolean
  make(random: Random): DriftCase
}

const n = 5000
const one =
  (make: (random: Random) => readonly [Values, Values]) =>
  (random: Random): DriftCase => {
    const [reference, current] = make(random)
    return {reference: {x: reference}, current: {x: current}}
  }
const categories = (random: Random, rows: number): string[] => Array.from({length: rows}, () => 'abcde'[random.integer(5)] ?? 'a')
const nulled = (random: Random, values: readonly number[], share: number): Values =>
  values.map((value) => (random.uniform() < share ? null : value))
const constant = (value: number | null): Values => new Array<number | null>(n).fill(value)
const few = [5, 100] as const

/** Columns of standard normals, the first `shifted` of them moved. */
const columns = (random: Random, rows: number, shifted = 0, by = 0): Record<string, Values> =>
  Object.fromEntries(Array.from({length: 20}, (_, index) => [`c${index}`, normals(random, rows, index < shifted ? by : 0)]))

const single: readonly Scenario[] = [
  {name: 'all rows +1 sd', expected: 'drift', repetitions: few, make: one((r) => [normals(r, n), normals(r, n, 1)])},
  {
    name: '+1 sd, one outlier of 1e4 in the current data',
    expected: 'drift',
    repetitions: few,
    make: one((r) => [normals(r, n), [...normals(r, n - 1, 1), 1e4]]),
  },
  {
    name: '+1 sd, one outlier of 1e4 in the reference',
    expected: 'drift',
    repetitions: few,
    make: one((r) => [[...normals(r, n - 1), 1e4], normals(r, n, 1)]),
  },
  {name: 'all rows +100 sd', expected: 'drift', repetitions: few, make: one((r) => [normals(r, n), normals(r, n, 100)])},
  {
    name: 'half of the rows +100 sd',
    expected: 'drift',
    repetitions: few,
    make: one((r) => [normals(r, n), [...normals(r, n / 2), ...normals(r, n / 2, 100)]]),
  },
  {
    name: 'lognormal (sigma 2), median doubled',
    expected: 'drift',
    repetitions: few,
    make: one((r) => [normals(r, n, 0, 2).map(Math.exp), normals(r, n, Math.LN2, 2).map(Math.exp)]),
  },
  {
    name: 'one new category, seen once in 5,000',
    expected: 'none',
    repetitions: [10, 200],
    make: one((r) => [categories(r, n), [...categories(r, n - 1), 'new']]),
  },
  {
    name: 'null share 1 % to 6 %, the rest unchanged',
    expected: 'drift',
    repetitions: few,
    make: one((r) => [nulled(r, normals(r, n), 0.01), nulled(r, normals(r, n), 0.06)]),
  },
  {name: 'column all null now', expected: 'drift', repetitions: few, make: one((r) => [normals(r, n), constant(null)])},
  {
    name: 'column gone',
    expected: 'drift',
    repetitions: few,
    shifted: ['y'],
    make: (r) => ({reference: {x: normals(r, n), y: normals(r, n)}, current: {x: normals(r, n)}}),
  },
  {name: 'constant in both', expected: 'none', repetitions: few, make: one(() => [constant(3), constant(3)])},
  {name: 'fewer rows than min-rows (49)', expected: 'inconclusive', repetitions: few, make: one((r) => [normals(r, n), normals(r, 49, 5)])},
]

const unchanged: readonly Scenario[] = [5000, 500].flatMap((reference) =>
  [100, 200, 500, 5000].map(
    (current): Scenario => ({
      name: `no change, 20 columns, ${current} against ${reference}`,
      expected: 'rare',
      repetitions: [current + reference > 5500 ? 20 : 40, 1000],
      make: (r) => ({reference: columns(r, reference), current: columns(r, current)}),
    }),
  ),
)

const shifts: readonly Scenario[] = [
  [0.3, 500, 5000, 0.95],
  [0.5, 100, 5000, 0.95],
  [0.3, 500, 500, 0.9],
  [0.5, 100, 500, 0.9],
].map(([by = 0, current = 0, reference = 0, least = 0]) => ({
  name: `5 of 20 columns +${by} sd, ${current} against ${reference}`,
  expected: least,
  repetitions: [20, 400],
  shifted: ['c0', 'c1', 'c2', 'c3', 'c4'],
  make: (r) => ({reference: columns(r, reference), current: columns(r, current, 5, by)}),
}))

/** The drift-torture table. */
export const scenarios: readonly Scenario[] = [...single, ...unchanged, ...shifts]
