import {resolve} from 'node:path'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import {expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {defaults, type Inputs} from './inputs.ts'

/** Two months of rows: `value` gives a cell of a row, counted on over both months. */
interface Column {
  readonly name: string
  readonly value: (row: number, month: number) => string | number
}

const uuid = (row: number): string => `${(row * 2654435761).toString(16).padStart(10, '0')}-e29b`
const wave = (row: number): number => (row * 7919) % 100

const rowsOf = (columns: readonly Column[], month: number): readonly Record<string, string | number>[] =>
  Array.from({length: 300}, (_, row) =>
    Object.fromEntries(columns.map(({name, value}): [string, string | number] => [name, value(300 * month + row, month)])),
  )

const asCsv = (rows: readonly Record<string, string | number>[]): string =>
  `${Object.keys(rows[0] ?? {}).join(',')}\n${rows.map((row) => Object.values(row).join(',')).join('\n')}\n`
const asLines = (rows: readonly Record<string, string | number>[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

async function compare(context: TestContext, columns: readonly Column[], given: Partial<Inputs> = {}, isCsv = true) {
  const [write, name] = isCsv ? [asCsv, 'month.csv'] : [asLines, 'month.jsonl']
  const inputs = {...defaults, ...given, data: {patterns: [name], from: undefined}}
  await context.write(name, write(rowsOf(columns, 0)))
  const {outputs} = await run({...inputs, contract: undefined, exclude: undefined}, context)
  await context.write(name, write(rowsOf(columns, 1)))
  return run({...inputs, reference: context.display(resolve(context.workspace, String(outputs.profile)))}, context)
}

const measure: Column = {name: 'x', value: wave}

test.each<[Column, string]>([
  [{name: 'id', value: (row) => row}, 'id grows with each row'],
  [{name: 'row', value: (row) => row + 1}, 'row grows with each row'],
  [{name: 'orderId', value: (row) => 5 * row + 17}, 'orderId grows with each row'],
  [{name: 'order_id', value: (row) => Math.floor(row / 3)}, 'order_id grows with each row'],
  [{name: 'session', value: uuid}, 'session has a value of its own'],
  [{name: 'created_at', value: (row) => 1_767_225_600 + 60 * Math.floor(row / 4)}, 'created_at tells the time as a number'],
  [{name: 'month', value: (_, month) => month + 1}, 'month tells the time as a number'],
  [{name: 'date', value: (row, month) => 20_260_101 + 100 * month + (row % 28)}, 'date tells the time as a number'],
  [{name: 'day', value: (_, month) => `2026-0${1 + month}-03`}, 'day holds times'],
])('identifiers, growing keys and times are not compared, and the report says so: %o', async (column, words) => {
  for (const isCsv of [true, false]) {
    await using context = await makeContext()
    const {verdict} = await compare(context, [column, measure], {}, isCsv)
    expect(verdict.status, JSON.stringify(verdict.checks)).toBe('pass')
    const said = verdict.checks.find(({id}) => id === 'skew:not-compared')
    expect(said).toMatchObject({status: 'skipped', message: expect.stringContaining(words)})
    expect(said?.message).toContain('use exclude to silence')
    expect(verdict.checks.find(({id}) => id === 'skew')).toMatchObject({status: 'pass', n: 1})
  }
})

test('columns of `exclude` are not compared, and nothing more is said of them', async () => {
  await using context = await makeContext()
  const moved: Column = {name: 'price', value: (row, month) => wave(row) / 7 + 50 * month}
  const columns = [{name: 'id', value: (row: number) => row}, moved, measure]
  const refused = await compare(context, columns)
  expect(refused.verdict.checks.filter(({status}) => status === 'fail').map(({id}) => id)).toContain('skew:price')
  const {verdict} = await compare(context, columns, {exclude: ['id', 'price']})
  expect(verdict.status).toBe('pass')
  expect(verdict.checks.map(({id}) => id)).not.toContain('skew:not-compared')
  await expect(compare(context, columns, {exclude: ['prise']})).rejects.toThrow('there is no column "prise"')
})

test.each<[string, Column]>([
  [
    'an amount of which no two are alike',
    {name: 'area', value: (row, month) => (1000 + ((row * 7919) % 50_000)) * (month === 0 ? 1 : 100)},
  ],
  ['an identifier of few values', {name: 'store_id', value: (row, month) => (month === 0 ? row % 7 : 3)}],
  ['a category', {name: 'plan', value: (row, month) => (month === 0 && row % 2 === 0 ? 'free' : 'paid')}],
])('%s is compared', async (_, column) => {
  await using context = await makeContext()
  const {verdict} = await compare(context, [column, measure])
  expect(verdict.checks.filter(({status}) => status === 'fail').some(({id}) => id.startsWith(`skew:${column.name}`))).toBe(true)
})

test('the key of a contract is not compared, and data of nothing but keys is not taken for the same', async () => {
  await using context = await makeContext()
  const key: Column = {name: 'reading', value: (row) => row * row}
  const contract = await context.write('c.yml', 'row: {properties: {reading: {type: integer}}}\nunique: reading\n')
  const {verdict} = await compare(context, [key, measure], {contract})
  expect(verdict.status).toBe('pass')
  const alone = await compare(context, [key], {contract})
  expect(alone.verdict.checks.find(({id}) => id === 'skew')).toMatchObject({status: 'inconclusive'})
})
