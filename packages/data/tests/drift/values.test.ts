import {judgeDrift} from '@modelflight/data/drift/judge'
import {type Aspect, type ColumnDrift, defaultLimits} from '@modelflight/data/drift/types'
import type {Privacy} from '@modelflight/data/profile/build'
import {createRandom, type Random} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {normals, profileOf, type Values} from './profiles.ts'

const random = createRandom(20_261_201)

function judged(reference: Values, current: Values, privacy: Privacy = {}): ColumnDrift {
  const {columns} = judgeDrift(profileOf({x: reference}, privacy), profileOf({x: current}, privacy), defaultLimits())
  return columns[0] as ColumnDrift
}

const found = ({findings}: ColumnDrift, status: 'fail' | 'warn'): readonly Aspect[] =>
  findings.filter((finding) => finding.status === status).map(({aspect}) => aspect)

const messages = ({findings}: ColumnDrift): string => findings.map(({message}) => message).join('\n')

/** So many rows of each value. */
const rowsOf = <T extends string | number>(counts: readonly (readonly [T, number])[]): T[] =>
  counts.flatMap(([value, count]) => new Array<T>(count).fill(value))
const ids = (rows: number): string[] => Array.from({length: rows}, () => `id-${random.integer(2 ** 31)}`)
/** The first `share` of the rows holds one value. */
const filled = <T>(values: readonly T[], share: number, value: T): T[] =>
  values.map((each, row) => (row < share * values.length ? value : each))

describe('a class that is rare', () => {
  test.each([
    ['0.2 % to 0.8 % of 20,000', 40, 160, 20_000],
    ['0.2 % to none of 20,000', 40, 0, 20_000],
    ['0.5 % to 3 % of 2,000', 10, 60, 2000],
    ['1 % to 0.1 % of 5,000', 50, 5, 5000],
  ])('and went from %s fails, and is named: as text and as number', (_, before, now, n) => {
    for (const [rare, common] of [
      ['fraud', 'ok'],
      [1, 0],
    ] as const) {
      const column = judged(
        rowsOf<string | number>([
          [rare, before],
          [common, n - before],
        ]),
        rowsOf<string | number>([
          [rare, now],
          [common, n - now],
        ]),
      )
      // A column that has one value left is called constant.
      expect(found(column, 'fail')).toEqual([now === 0 ? 'constant' : 'value'])
      const moved = column.findings.find(({status}) => status === 'fail')?.message
      expect(moved).toContain(now === 0 ? `the value ${JSON.stringify(common)}` : `the share of the value ${JSON.stringify(rare)}`)
      expect(messages(column)).not.toContain('too small to matter')
    }
  })

  test('and vanished among three is named', () => {
    const column = judged(
      rowsOf([
        ['a', 12_000],
        ['b', 7900],
        ['fraud', 100],
      ]),
      rowsOf([
        ['a', 12_050],
        ['b', 7950],
      ]),
    )
    expect(found(column, 'fail')).toEqual(['value'])
    expect(messages(column)).toContain('the share of the value "fraud" went from 0.50 % to 0 %')
  })

  test('is warned about from the root of the factor on, and left alone below', () => {
    const went = (now: number): ColumnDrift =>
      judged(
        rowsOf([
          ['y', 200],
          ['n', 19_800],
        ]),
        rowsOf([
          ['y', now],
          ['n', 20_000 - now],
        ]),
      )
    expect([found(went(420), 'fail'), found(went(420), 'warn')]).toEqual([[], ['value']])
    expect([found(went(300), 'fail'), found(went(300), 'warn')]).toEqual([[], []])
  })

  test('and new is at least warned about', () => {
    expect(
      found(
        judged(
          rowsOf([['ok', 20_000]]),
          rowsOf([
            ['fraud', 160],
            ['ok', 19_840],
          ]),
        ),
        'warn',
      ),
    ).toContain('value')
  })
})

describe('a value that fills in for others', () => {
  const around = (r: Random, n: number): number[] => normals(r, n, 21, 3)
  test.each<[string, Values, Values, 'fail' | 'warn', string]>([
    ['8 % exactly 0', around(random, 3000), filled(around(random, 3000), 0.08, 0), 'fail', '0'],
    ['9 % exactly 20', around(random, 3000), filled(around(random, 3000), 0.09, 20), 'fail', '20'],
    ['9 % exactly 19.99', around(random, 3000), filled(around(random, 3000), 0.09, 19.99), 'fail', '19.99'],
    ['1.5 % exactly -1', around(random, 3000), filled(around(random, 3000), 0.015, -1), 'warn', '-1'],
    [
      '5 % exactly 999 among whole numbers',
      around(random, 3000).map(Math.round),
      filled(around(random, 3000).map(Math.round), 0.05, 999),
      'fail',
      '999',
    ],
    ['30 % of texts are "N/A"', ids(900), filled(ids(900), 0.3, 'N/A'), 'fail', '"N/A"'],
    ['5 % of texts are empty', ids(900), filled(ids(900), 0.05, ''), 'fail', 'one hidden value'],
  ])('%s', (_, reference, current, status, name) => {
    const column = judged(reference, current)
    expect(found(column, status)).toContain('value')
    if (name !== '"N/A"') expect(column.findings.find(({aspect}) => aspect === 'value')?.message).toContain(name)
  })

  test('is no finding where all values moved, or where they lie close together anyway', () => {
    for (const [reference, current] of [
      [around(random, 3000), normals(random, 3000, 24, 2)],
      [normals(random, 3000, 1e9, 1), normals(random, 3000, 1e9 + 1, 1)],
      [around(random, 5000).map(Math.round), normals(random, 5000, 30, 2).map(Math.round)],
    ] as const)
      expect(judged(reference, current).findings.map(({aspect}) => aspect)).not.toContain('value')
  })
})

describe('a placeholder that takes over', () => {
  const sizes = [200, 700, 1500, 12_000]
  test.each(sizes)('of %d different texts fails, from profiles, in clear and hidden', (n) => {
    for (const privacy of [{}, {hidden: true}]) {
      for (const share of [1, 0.5]) expect(judged(ids(n), filled(ids(n), share, 'unknown'), privacy).status).toBe('fail')
    }
    expect(messages(judged(ids(n), rowsOf([['unknown', n]])))).toContain('unknown')
  })

  test('is found among vectors as well', () => {
    const vectors = Array.from({length: 450}, () => JSON.stringify(normals(random, 6)))
    expect(judged(vectors, filled(vectors, 1, '[0,0,0,0,0,0]')).status).toBe('fail')
  })
})

describe('a column that became constant', () => {
  const sales = (scale: number): number[] =>
    Array.from({length: 1500}, () => (random.uniform() < 0.057 ? Number((scale * Math.exp(3 + random.normal() * 0.8)).toFixed(2)) : 0))

  test('fails, and says its value', () => {
    const column = judged(sales(1), rowsOf([[0, 1200]]))
    expect(found(column, 'fail')).toContain('constant')
    expect(messages(column)).toContain('the column became constant: the value 0 is its only value now')
  })

  test('is no finding where chance explains it', () => {
    expect(found(judged(filled(normals(random, 5000), 0.999, 0), rowsOf([[0, 300]])), 'fail')).toEqual([])
  })

  test('or whose values besides the zeros tripled, fails', () => {
    expect(found(judged(sales(1), sales(3)), 'fail')).toEqual(['rest'])
    expect(found(judged(sales(1), sales(1)), 'fail')).toEqual([])
  })
})
