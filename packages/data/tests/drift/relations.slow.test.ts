import {resolveDataset} from '@modelflight/data/dataset'
import {type RelationFinding, relationsOf, type Side} from '@modelflight/data/drift/relations'
import {type DriftFinding, defaultLimits} from '@modelflight/data/drift/types'
import {vectorsOf} from '@modelflight/data/drift/vectors'
import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {type Workplace, workplace} from '../harness.ts'
import {normals} from './profiles.ts'

const random = createRandom(20_261_203)
const limits = defaultLimits()

async function side(place: Workplace, name: string, content: string): Promise<Side> {
  await place.write(name, content)
  const dataset = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
  return {dataset, profile: (await place.scan([name])).profile}
}

type Rows = readonly Readonly<Record<string, unknown>>[]

const jsonLines = (rows: Rows): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
function csv(rows: Rows): string {
  const names = Object.keys(rows[0] ?? {})
  const cell = (value: unknown): string => (value === null ? '' : `"${typeof value === 'object' ? JSON.stringify(value) : String(value)}"`)
  return [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))].join('\n').concat('\n')
}

async function related(before: Rows, now: Rows, write: (rows: Rows) => string): Promise<RelationFinding> {
  await using place = await workplace()
  const extension = write === csv ? 'csv' : 'jsonl'
  const sides = {
    reference: await side(place, `before.${extension}`, write(before)),
    current: await side(place, `now.${extension}`, write(now)),
  }
  return await relationsOf(sides, limits, {}, place.context)
}

/** Two numbers with a correlation, a category that says something of a price, nulls, and a time that is left out. */
const rowsWith = (rho: number, n = 700): Rows =>
  Array.from({length: n}, (_, row) => {
    const [x, kind] = [random.normal(), random.integer(4)]
    return {
      x,
      y: row % 20 === 0 ? null : rho * x + Math.sqrt(1 - rho * rho) * random.normal(),
      kind: 'abcd'[kind],
      price: 2 * (kind % 2) + random.normal(),
      day: `2026-01-0${1 + (row % 9)}`,
    }
  })
/** The values of a column joined to other rows. */
const permuted = (rows: Rows, name: string): Rows => rows.map((row, at) => ({...row, [name]: rows[(at + 13) % rows.length]?.[name]}))

describe('relations between columns', () => {
  test.each([
    ['CSV', csv],
    ['JSON Lines', jsonLines],
  ])('of %s that turned over, or were joined to the wrong rows, fail and are named; unchanged ones do not', async (_, write) => {
    const turned = await related(rowsWith(0.9), rowsWith(-0.9), write)
    expect([turned.status, turned.columns]).toEqual(['fail', 4])
    expect(turned.pairs[0]).toMatchObject({first: 'x', second: 'y', measure: 'Spearman'})
    expect(turned.message).toMatch(/x and y from Spearman 0\.[89]\d* to -0\.[89]\d*/)
    const joined = await related(rowsWith(0.9), permuted(rowsWith(0.9), 'kind'), write)
    expect([joined.status, joined.pairs[0]?.first, joined.pairs[0]?.second]).toEqual(['fail', 'kind', 'price'])
    expect((await related(rowsWith(0.9), rowsWith(0.9, 400), write)).status).toBe('pass')
  })

  test('are not alarmed by what a column does alone', async () => {
    const moved = rowsWith(0.6).map((row) => ({...row, x: Math.exp(Number(row['x'])) + 7}))
    expect((await related(rowsWith(0.6), moved, csv)).status).toBe('pass')
  })

  test('that collapse to one dimension are found in few rows', async () => {
    const dimensions = (shared: number): Rows =>
      Array.from({length: 300}, () => {
        const all = random.normal()
        return Object.fromEntries(
          normals(random, 24).map((own, index) => [`d${index}`, Math.sqrt(shared) * all + Math.sqrt(1 - shared) * own]),
        )
      })
    expect((await related(dimensions(0), dimensions(0.9), csv)).status).toBe('fail')
  })

  test('cannot be judged with few rows, nor with one column', async () => {
    expect((await related(rowsWith(0.9, 30), rowsWith(0.9, 30), csv)).status).toBe('inconclusive')
    const one = (rows: Rows): Rows => rows.map(({x}) => ({x}))
    expect((await related(one(rowsWith(0)), one(rowsWith(0)), csv)).status).toBe('skipped')
  })
})

async function vectors(before: Rows, now: Rows, write: (rows: Rows) => string, hasRows = true): Promise<DriftFinding | undefined> {
  await using place = await workplace()
  const extension = write === csv ? 'csv' : 'jsonl'
  const reference = await side(place, `before.${extension}`, write(before))
  const current = await side(place, `now.${extension}`, write(now))
  const named = {
    reference: {...reference, name: 'before', dataset: hasRows ? reference.dataset : undefined},
    current: {...current, name: 'now'},
  }
  return (await vectorsOf(named, limits, {}, place.context)).get('emb')
}

const embedded = (mean: number, length = 6, n = 400): Rows =>
  Array.from({length: n}, (_, id) => ({id: `id-${id}`, emb: normals(random, length, mean)}))

describe('columns of vectors', () => {
  test.each([
    ['text of CSV', csv],
    ['lists of JSON Lines', jsonLines],
  ])('as %s are compared as one value', async (_, write) => {
    expect((await vectors(embedded(0), embedded(0), write))?.status).toBe('pass')
    const moved = await vectors(embedded(0), embedded(1), write)
    expect([moved?.status, moved?.aspect]).toEqual(['fail', 'vector'])
    expect(moved?.message).toMatch(/mean norm from 2\.\d+ to 3\.\d+, their centroid by (0\.9|1\.)\d* standard deviations/)
    const dead = embedded(0).map((row, at) => (at % 2 === 0 ? row : {...row, emb: [0, 0, 0, 0, 0, 0]}))
    expect((await vectors(embedded(0), dead, write))?.message).toContain('% of them are all zeros now')
    const collapsed = embedded(0).map((row) => ({...row, emb: new Array(6).fill(random.normal())}))
    expect((await vectors(embedded(0), collapsed, write))?.status).toBe('fail')
  })

  test('of different lengths are an error that says the way out', async () => {
    await expect(vectors(embedded(0), embedded(0, 8), csv)).rejects.toMatchObject({
      message: 'now: a vector of "emb" has 8 numbers, and others have 6',
      hint: expect.stringContaining('exclude the column') as unknown,
    })
  })

  test('are said to be not compared where a side has no rows', async () => {
    expect((await vectors(embedded(0), embedded(1), csv, false))?.message).toContain('before is a stored profile, which has no rows')
  })

  test('are no lists of as many things as there happen to be', async () => {
    const baskets: Rows = Array.from({length: 200}, () => ({emb: Array.from({length: 2 + random.integer(9)}, () => random.integer(1000))}))
    expect(await vectors(baskets, baskets, jsonLines)).toBe(undefined)
  })
})
