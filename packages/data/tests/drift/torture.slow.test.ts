import {judgeDrift} from '@modelflight/data/drift/judge'
import {type DriftJudgement, defaultLimits} from '@modelflight/data/drift/types'
import {createRandom, type Random} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {normals, profileOf, type Values} from './profiles.ts'

const n = 5000
const seed = 20_260_101

function judged(reference: Values, current: Values, method: 'auto' | 'psi' = 'auto'): DriftJudgement {
  return judgeDrift(profileOf({x: reference}), profileOf({x: current}), defaultLimits(method))
}

const categories = (random: Random, rows: number): string[] => Array.from({length: rows}, () => 'abcde'[random.integer(5)] ?? 'a')
const withNulls = (values: readonly number[], every: number): Values => values.map((value, row) => (row % every === 0 ? null : value))

interface Row {
  readonly says: string
  readonly make: (random: Random) => readonly [Values, Values]
  readonly drift: boolean
  readonly aspect?: string
}

const rows: readonly Row[] = [
  {says: 'all rows +1 sd', make: (r) => [normals(r, n), normals(r, n, 1)], drift: true, aspect: 'distribution'},
  {says: '+1 sd and an outlier of 1e4 in the current data', make: (r) => [normals(r, n), [...normals(r, n - 1, 1), 1e4]], drift: true},
  {says: '+1 sd and an outlier of 1e4 in the reference', make: (r) => [[...normals(r, n - 1), 1e4], normals(r, n, 1)], drift: true},
  {says: 'all rows +100 sd', make: (r) => [normals(r, n), normals(r, n, 100)], drift: true},
  {says: 'half of the rows +100 sd', make: (r) => [normals(r, n), [...normals(r, n / 2), ...normals(r, n / 2, 100)]], drift: true},
  {
    says: 'a lognormal column whose median doubled',
    make: (r) => [normals(r, n, 0, 2).map(Math.exp), normals(r, n, Math.LN2, 2).map(Math.exp)],
    drift: true,
  },
  {says: 'no change', make: (r) => [normals(r, n), normals(r, n)], drift: false},
  {says: 'a new category seen once in 5,000', make: (r) => [categories(r, n), [...categories(r, n - 1), 'new']], drift: false},
  {
    says: 'nulls from 1 % to 6 % with the same values',
    make: (r) => [withNulls(normals(r, n), 100), withNulls(normals(r, n), 17)],
    drift: true,
    aspect: 'null-share',
  },
  {says: 'a column that is all null now', make: (r) => [normals(r, n), new Array<null>(n).fill(null)], drift: true, aspect: 'null-share'},
  {says: 'a constant in both', make: () => [new Array<number>(n).fill(3), new Array<number>(n).fill(3)], drift: false},
  {says: 'a constant that varies now', make: (r) => [new Array<number>(n).fill(3), normals(r, n, 3)], drift: true},
  {says: 'another constant', make: () => [new Array<number>(n).fill(3), new Array<number>(n).fill(4)], drift: true},
  {
    says: 'NaN in 5 % of the rows',
    make: (r) => [normals(r, n), normals(r, n).map((v, row) => (row % 20 ? v : Number.NaN))],
    drift: true,
    aspect: 'nan-share',
  },
  {
    says: 'infinities in 5 % of the rows',
    make: (r) => [normals(r, n), normals(r, n).map((v, row) => (row % 20 ? v : Infinity))],
    drift: true,
    aspect: 'infinite-share',
  },
  {
    says: 'categories with other shares',
    make: (r) => [categories(r, n), categories(r, n).map((c) => (c === 'a' && r.uniform() < 0.7 ? 'b' : c))],
    drift: true,
    aspect: 'distribution',
  },
  {
    says: 'a new category in a tenth of the rows',
    make: (r) => [categories(r, n), categories(r, n).map((c, row) => (row % 10 ? c : 'new'))],
    drift: true,
    aspect: 'new-values',
  },
  {
    says: 'a long-tailed column where most values are always new',
    make: (r) => [normals(r, n).map((v) => `id-${Math.floor(v * 1e6)}`), normals(r, n).map((v) => `id-${Math.floor(v * 1e6)}`)],
    drift: false,
  },
  {says: 'numbers against text', make: (r) => [normals(r, n), categories(r, n)], drift: true, aspect: 'kind'},
]

describe('the drift-torture table', () => {
  test.each(rows)('$says', ({make, drift, aspect}) => {
    const {drifted, columns} = judged(...make(createRandom(seed)))
    expect(drifted).toEqual(drift ? ['x'] : [])
    const failed = columns[0]?.findings.filter(({status}) => status === 'fail').map((finding) => finding.aspect)
    if (aspect !== undefined) expect(failed).toContain(aspect)
  })

  test('a column that is gone is a failure with its name, and a new column is none', () => {
    const random = createRandom(seed)
    const [reference, current] = [
      profileOf({x: normals(random, n), y: normals(random, n)}),
      profileOf({x: normals(random, n), z: normals(random, n)}),
    ]
    const {drifted, columns} = judgeDrift(reference, current, defaultLimits('auto'))
    expect(drifted).toEqual(['y'])
    expect(columns.find(({column}) => column === 'z')?.status).toBe('skipped')
  })

  test('a new category seen once is listed, by name where the value may be seen', () => {
    const random = createRandom(seed)
    const [reference, current] = [categories(random, n), [...categories(random, n - 1), 'new']]
    const open = judgeDrift(profileOf({x: reference}), profileOf({x: current}, {category: true}), defaultLimits('auto'))
    expect(open.columns[0]?.newValues).toEqual({distinct: 1, rows: 1, values: ['new']})
    const hidden = judgeDrift(profileOf({x: reference}), profileOf({x: current}), defaultLimits('auto'))
    expect(hidden.columns[0]?.newValues).toEqual({distinct: 1, rows: 1, values: []})
  })

  test.each([0, 1, 49])('%i current rows are inconclusive, not a pass', (size) => {
    const random = createRandom(seed)
    const {general, drifted} = judged(normals(random, n), normals(random, size, 5))
    expect(general.map(({status}) => status)).toEqual(['inconclusive'])
    expect(drifted).toEqual([])
  })
})

describe('over 20 columns', () => {
  const sizes = [
    {reference: 500, current: 100, repetitions: 30},
    {reference: 500, current: 500, repetitions: 12},
    {reference: 500, current: 200, repetitions: 15},
  ]

  const many = (random: Random, rows: number, shifted = 0, by = 0): Readonly<Record<string, Values>> =>
    Object.fromEntries(Array.from({length: 20}, (_, index) => [`c${index}`, normals(random, rows, index < shifted ? by : 0)]))

  test.each(sizes)('nothing changed ($current against $reference): hardly ever an alarm', ({reference, current, repetitions}) => {
    const random = createRandom(seed)
    const alarms = Array.from({length: repetitions}, () => {
      const judgement = judgeDrift(profileOf(many(random, reference)), profileOf(many(random, current)), defaultLimits('auto'))
      return judgement.drifted.length > 0 ? 1 : 0
    }).reduce<number>((sum, alarm) => sum + alarm, 0)
    expect(alarms / repetitions).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / repetitions))
  })

  test.each([
    {reference: 5000, current: 100, by: 0.5, least: 0.95},
    {reference: 500, current: 100, by: 0.5, least: 0.9},
    {reference: 5000, current: 500, by: 0.3, least: 0.95},
  ])('5 of 20 moved by $by sd ($current against $reference): nearly always found', ({reference, current, by, least}) => {
    const random = createRandom(seed)
    const repetitions = 4
    const stored = profileOf(many(random, reference))
    const found = Array.from({length: repetitions}, () => {
      const judgement = judgeDrift(stored, profileOf(many(random, current, 5, by)), defaultLimits('auto'))
      return judgement.drifted.filter((name) => Number(name.slice(1)) < 5).length
    }).reduce((sum, hits) => sum + hits, 0)
    const tried = repetitions * 5
    expect(found / tried).toBeGreaterThanOrEqual(least - 3 * Math.sqrt((least * (1 - least)) / tried))
  })
})

describe('method psi', () => {
  test('decides by PSI alone, above its critical value', () => {
    const random = createRandom(seed)
    expect(judged(normals(random, n), normals(random, n, 1), 'psi').drifted).toEqual(['x'])
    expect(judged(normals(random, n), normals(random, n), 'psi').drifted).toEqual([])
  })

  test('a PSI above 0.2 that 100 rows produce by chance is no drift', () => {
    const random = createRandom(seed)
    const values = Array.from({length: 40}, () => judged(normals(random, 100), normals(random, 100), 'psi'))
    const above = values.filter(({maxPsi}) => (maxPsi?.value ?? 0) > 0.2)
    expect(above.length).toBeGreaterThan(4)
    expect(values.filter(({drifted}) => drifted.length > 0).length).toBeLessThanOrEqual(8)
  })
})

test('values that a profile can’t tell apart are inconclusive, not a pass', () => {
  const random = createRandom(seed)
  const {columns} = judged(normals(random, n, 1e9 + 250), normals(random, n, 1e9 + 251))
  expect(columns[0]).toMatchObject({status: 'inconclusive'})
  expect(columns[0]?.findings.map(({message}) => message).join()).toMatch(/too coarse/)
})

test('no number of a judgement is NaN or infinite, whatever the columns hold', () => {
  const odd: Readonly<Record<string, Values>> = {
    empty: new Array<null>(60).fill(null),
    constant: new Array<number>(60).fill(0),
    huge: Array.from({length: 60}, (_, row) => (row % 2 ? 1e308 : -1e308)),
    nan: new Array<number>(60).fill(Number.NaN),
    mixed: Array.from({length: 60}, (_, row) => (row % 3 ? `v${row}` : null)),
  }
  const names = Object.keys(odd)
  for (const reference of names) {
    for (const current of names) {
      const judgement = judged(odd[reference] ?? [], odd[current] ?? [])
      expect(
        JSON.stringify(judgement, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? `BAD ${value}` : value)),
      ).not.toContain('BAD')
    }
  }
})
