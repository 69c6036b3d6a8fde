import {createRandom} from '@modelflight/stats/random'
import {makeContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {type Inputs, run} from '../src/run.ts'
import {makeInputs} from './inputs.ts'

const random = createRandom(99)
/** CSV of one column, from the row's number. */
const column = (name: string, rows: number, cell: (row: number) => unknown): string =>
  `${name}\n${Array.from({length: rows}, (_, row) => String(cell(row))).join('\n')}\n`
/** CSV of several columns of equal length. */
const columns = (rows: number, cells: Readonly<Record<string, (row: number) => unknown>>): string =>
  [Object.keys(cells), ...Array.from({length: rows}, (_, row) => Object.values(cells).map((cell) => cell(row)))]
    .map((row) => row.join(','))
    .join('\n')
const normal = (): string => random.normal().toFixed(4)
const good = column('x', 300, normal)

interface Case {
  readonly name: string
  readonly reference: string
  readonly current: string
  readonly status: 'pass' | 'warn' | 'fail' | 'inconclusive'
  /** Ids of checks with their status, and what they say. */
  readonly checks: Readonly<Record<string, readonly [status: string, message: RegExp]>>
  readonly inputs?: Partial<Inputs>
}

const cases: readonly Case[] = [
  {
    name: 'a column that is all null now',
    reference: columns(300, {x: normal, y: normal}),
    current: columns(300, {x: () => '', y: normal}),
    status: 'fail',
    checks: {'x:null-share': ['fail', /went from 0 % to 100 %/]},
  },
  {
    name: 'a column that was all null and is filled now',
    reference: columns(300, {x: () => '', y: normal}),
    current: columns(300, {x: normal, y: normal}),
    status: 'fail',
    checks: {'x:null-share': ['fail', /went from 100 % to 0 %/]},
  },
  {
    name: 'a column that is all null on both sides',
    reference: columns(300, {x: () => '', y: normal}),
    current: columns(300, {x: () => '', y: normal}),
    status: 'pass',
    checks: {columns: ['pass', /: y$/], 'columns:not-judged': ['skipped', /: x$/]},
  },
  {name: 'a constant in both', reference: column('x', 300, () => 3), current: column('x', 310, () => 3), status: 'pass', checks: {}},
  {
    name: 'a constant that became another one',
    reference: column('x', 300, () => 3),
    current: column('x', 300, () => 4),
    status: 'fail',
    checks: {'x:new-values': ['fail', /the reference lacks/]},
  },
  {
    name: 'a constant that varies now',
    reference: column('x', 300, () => 3),
    current: good,
    status: 'fail',
    checks: {'x:new-values': ['fail', /the reference lacks/]},
  },
  {
    name: 'a single row today',
    reference: good,
    current: column('x', 1, normal),
    status: 'inconclusive',
    checks: {rows: ['inconclusive', /the current data has 1 row; at least 50 are needed/]},
  },
  {
    name: 'a single row in the reference',
    reference: column('x', 1, normal),
    current: good,
    status: 'inconclusive',
    checks: {rows: ['inconclusive', /the reference has 1 row; at least 50/]},
  },
  {
    name: 'one category that became another',
    reference: column('x', 300, () => 'a'),
    current: column('x', 300, () => 'b'),
    status: 'fail',
    checks: {'x:new-values': ['fail', /went from 0 % to 100 %/]},
  },
  {name: 'one category in both', reference: column('x', 300, () => 'a'), current: column('x', 310, () => 'a'), status: 'pass', checks: {}},
  {
    name: 'numbers that are partly text now',
    reference: good,
    current: column('x', 300, (row) => (row % 3 === 0 ? 'n/a' : normal())),
    status: 'fail',
    checks: {'x:invalid-share': ['fail', /to 33\.3 %/]},
  },
  {
    name: 'numbers that are mostly text now',
    reference: good,
    current: column('x', 300, (row) => (row % 3 === 0 ? normal() : 'n/a')),
    status: 'fail',
    checks: {'x:kind': ['fail', /number.*text/]},
  },
  {
    name: 'text that is numbers now',
    reference: column('x', 300, (row) => `k${row % 5}`),
    current: good,
    status: 'fail',
    checks: {'x:kind': ['fail', /text.*number/]},
  },
  {
    name: 'a column that is gone and one that came',
    reference: columns(300, {x: normal, y: normal}),
    current: columns(300, {x: normal, z: normal}),
    status: 'fail',
    checks: {'y:missing': ['fail', /gone from the current data/]},
  },
  {
    name: 'schemas that have nothing in common',
    reference: good,
    current: column('other', 300, normal),
    status: 'fail',
    checks: {'x:missing': ['fail', /gone/]},
  },
  {
    name: 'a heading without a row',
    reference: good,
    current: 'x\n',
    status: 'inconclusive',
    checks: {rows: ['inconclusive', /the current data has 0 rows/]},
  },
  {
    name: 'a million rows against five',
    reference: column('x', 5, normal),
    current: column('x', 1_000_000, (row) => row % 1000),
    status: 'inconclusive',
    checks: {rows: ['inconclusive', /the reference has 5 rows/]},
  },
  {
    name: 'five rows against a million, when five are enough',
    reference: column('x', 1_000_000, (row) => row % 1000),
    current: column('x', 5, (row) => 200 * row + 100),
    status: 'pass',
    checks: {},
    inputs: {'min-rows': 2},
  },
  {
    name: 'infinities and NaN',
    reference: columns(300, {x: normal, y: normal}),
    current: columns(300, {x: (row) => (row % 4 === 0 ? 'inf' : normal()), y: (row) => (row % 4 === 0 ? 'NaN' : normal())}),
    status: 'fail',
    checks: {'x:infinite-share': ['fail', /to 25\.0 %/], 'y:nan-share': ['fail', /to 25\.0 %/]},
  },
  {
    name: 'nothing but infinities',
    reference: columns(300, {x: normal, y: normal}),
    current: columns(300, {x: (row) => (row % 2 === 0 ? 'inf' : '-inf'), y: normal}),
    status: 'fail',
    checks: {'x:infinite-share': ['fail', /to 100 %/]},
  },
  {
    name: 'numbers at both ends of what a double holds',
    reference: column('x', 300, (row) => (row % 2 === 0 ? '1.7e308' : '-1.7e308')),
    current: column('x', 300, (row) => (row % 2 === 0 ? '5e-324' : '-5e-324')),
    status: 'fail',
    checks: {},
  },
  {
    name: 'dates in the future',
    reference: column('at', 300, (row) => `2025-01-${String(1 + (row % 28)).padStart(2, '0')}`),
    current: column('at', 300, (row) => `2031-01-${String(1 + (row % 28)).padStart(2, '0')}`),
    status: 'fail',
    checks: {'at:future': ['fail', /2031-01-28.*lies in the future/]},
  },
  {
    name: 'names that are names of objects',
    reference: columns(300, {__proto: normal, constructor: normal, toString: normal}),
    current: columns(300, {__proto: normal, constructor: () => 9, toString: normal}),
    status: 'fail',
    checks: Object.fromEntries([['constructor', ['fail', /its values moved/] as const]]),
  },
]

/** Every number that leaves the action. */
const numbers = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []

describe('data that is not as it should be ends in a clear finding', () => {
  test.each(cases)('$name', async ({reference, current, status, checks, inputs = {}}) => {
    await using context = await makeContext()
    await context.write('january.csv', reference)
    await context.write('today.csv', current)
    const result = await run(makeInputs(inputs), context)
    expect({status: result.verdict.status, checks: result.verdict.checks.map(({id, message}) => `${id}: ${message}`)}).toMatchObject({
      status,
    })
    for (const [id, [expected, message]] of Object.entries(checks)) {
      expect(result.verdict.checks.find((check) => check.id === id)).toMatchObject({
        status: expected,
        message: expect.stringMatching(message),
      })
    }
    const {verdict, outputs, details, record, section} = result
    expect(numbers([verdict, outputs, details, record, section]).filter((value) => !Number.isFinite(value))).toEqual([])
    expect(JSON.stringify([outputs, verdict])).not.toMatch(/Infinity|undefined|\[object/)
  })
})

describe('what can not be read at all is refused in one sentence', () => {
  const head = '{"version":1,"rows":300,"rejected":0,"dataDigest":"sha256:'
  test.each<{
    readonly name: string
    readonly files: Readonly<Record<string, string>>
    readonly inputs: Partial<Inputs>
    readonly message: RegExp
  }>([
    {
      name: 'a profile of another version',
      files: {'p.json': '{"version":7,"rows":1,"columns":[]}'},
      inputs: {reference: ['p.json']},
      message: /version 7/,
    },
    {
      name: 'a profile that is cut short',
      files: {'p.json': `${head}${'0'.repeat(64)}","columns":[`},
      inputs: {reference: ['p.json']},
      message: /truncated or not valid JSON/,
    },
    {
      name: 'a profile whose counts do not add up',
      files: {
        'p.json': `${head}${'0'.repeat(64)}","columns":[{"name":"x","kind":"number","n":300,"nulls":0,"nan":0,"posInf":0,"negInf":0,"invalid":0,"distinct":1,"distribution":{"kind":"values","counts":[["1",7]]}}]}`,
      },
      inputs: {reference: ['p.json']},
      message: /do not add up/,
    },
    {
      name: 'an importance of an unknown column',
      files: {'w.json': '{"z": 1}'},
      inputs: {importance: 'w.json'},
      message: /importance: there is no column "z"/,
    },
    {
      name: 'an importance that is no number',
      files: {'w.json': '{"x": "much"}'},
      inputs: {importance: 'w.json'},
      message: /the importance of "x" is not a number/,
    },
    {name: 'importances that are all 0', files: {'w.json': '{"x": 0}'}, inputs: {importance: 'w.json'}, message: /at least one is above 0/},
    {name: 'an empty file', files: {'today.csv': ''}, inputs: {}, message: /today\.csv/},
  ])('$name', async ({files, inputs, message}) => {
    await using context = await makeContext()
    await context.write('january.csv', good)
    await context.write('today.csv', good)
    for (const [path, text] of Object.entries(files)) await context.write(path, text)
    const importance = inputs.importance === undefined ? {} : {importance: `${context.workspace}/${inputs.importance}`}
    await expect(run(makeInputs({...inputs, ...importance}), context)).rejects.toMatchObject({
      errorClass: 'input-error',
      message: expect.stringMatching(message),
    })
  })
})
