import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readContract} from '@modelflight/data/contract/read'
import {resolveDataset, withDialect} from '@modelflight/data/dataset'
import {parseProfile, profileText} from '@modelflight/data/profile/store'
import {scanDataset} from '@modelflight/data/profile-dataset'
import {createRandom} from '@modelflight/stats/random'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {makeInputs} from './inputs.ts'

interface Row {
  readonly plz: string
  readonly area: number | undefined
  readonly rooms: number
  readonly day: Date
  readonly sold: boolean
}

/** Flats: a postcode with leading zeros, numbers with empty cells, whole numbers, dates and truths. */
function flats(seed: number, rows = 300): Row[] {
  const random = createRandom(seed)
  return Array.from({length: rows}, () => ({
    plz: ['01067', '10115', '20095', '80331'][random.integer(4)] as string,
    area: random.integer(20) === 0 ? undefined : Math.round(700 + 200 * random.normal()) / 10,
    rooms: 1 + random.integer(5),
    day: new Date(Date.UTC(2020, 0, 1 + random.integer(700))),
    sold: random.integer(2) === 0,
  }))
}

interface Written {
  readonly delimiter: string
  readonly decimal: '.' | ','
  readonly empty: string
  readonly day: 'YYYY-MM-DD' | 'DD.MM.YYYY' | 'MM/DD/YYYY'
}

const two = (value: number): string => String(value).padStart(2, '0')

function dayText(day: Date, format: Written['day']): string {
  const [year, month, date] = [String(day.getUTCFullYear()), two(day.getUTCMonth() + 1), two(day.getUTCDate())]
  return format.replace('YYYY', year).replace('MM', month).replace('DD', date)
}

function csv(rows: readonly Row[], {delimiter, decimal, empty, day}: Written): string {
  const lines = rows.map((row) =>
    [row.plz, row.area === undefined ? empty : row.area.toFixed(1).replace('.', decimal), row.rooms, dayText(row.day, day), row.sold].join(
      delimiter,
    ),
  )
  return `${['plz', 'area', 'rooms', 'day', 'sold'].join(delimiter)}\n${lines.join('\n')}\n`
}

const contractOf = ({delimiter, decimal, empty, day}: Written): string =>
  JSON.stringify({
    dialect: {
      delimiter,
      decimal,
      ...(empty === '' ? {} : {nulls: [empty]}),
      ...(day === 'YYYY-MM-DD' ? {} : {dates: {day}}),
    },
    row: {
      properties: {
        plz: {type: 'string'},
        area: {type: ['number', 'null']},
        rooms: {type: 'integer'},
        day: {type: 'string', format: 'date'},
        sold: {type: 'boolean'},
      },
    },
  })

/** Stores the profile that validate-data would write. */
async function store(context: TestContext, file: string, contract: string): Promise<void> {
  const rules = await readContract(contract, 'contract.json')
  const {profile} = await scanDataset(withDialect(await resolveDataset([file], context), rules.dialect), {contract: rules}, context)
  await context.write('training.json', profileText(profile))
}

const dialects = fc.record({
  delimiter: fc.constantFrom(';', '|', '\t'),
  decimal: fc.constantFrom('.' as const, ',' as const),
  empty: fc.constantFrom('', 'NA', 'n/a', '-'),
  day: fc.constantFrom('YYYY-MM-DD' as const, 'DD.MM.YYYY' as const, 'MM/DD/YYYY' as const),
})

const plain: Written = {delimiter: ',', decimal: '.', empty: '', day: 'YYYY-MM-DD'}

describe("today's data is read as the reference was", () => {
  test('a table in any dialect does not drift from itself, and has no invalid cell', async () => {
    await fc.assert(
      fc.asyncProperty(dialects, fc.integer({min: 1, max: 1_000_000}), async (written, seed) => {
        await using context = await makeContext()
        const rows = flats(seed)
        await context.write('contract.json', contractOf(written))
        await context.write('before.csv', csv(rows, written))
        await context.write('today.csv', csv(rows.toReversed(), written))
        await store(context, 'before.csv', contractOf(written))
        for (const reference of [
          {reference: ['training.json']},
          {reference: ['before.csv'], contract: join(context.workspace, 'contract.json')},
        ]) {
          const {verdict, outputs} = await run(makeInputs({...reference, current: ['today.csv']}), context)
          expect({status: verdict.status, checks: verdict.checks.map(({message}) => message)}).toMatchObject({status: 'pass'})
          const today = parseProfile(await readFile(String(outputs.profile), 'utf8'), 'today')
          expect(today.columns.map(({kind, invalid}) => `${kind} ${invalid}`)).toEqual([
            'text 0',
            'number 0',
            'integer 0',
            'time 0',
            'boolean 0',
          ])
          expect(today.reading?.dialect).toMatchObject({delimiter: written.delimiter})
        }
      }),
      {seed: 7, numRuns: 12},
    )
  })

  test('a profile that does not say how its data is written: the dialect that fits is used, with a warning', async () => {
    const written: Written = {delimiter: ';', decimal: ',', empty: 'NA', day: 'DD.MM.YYYY'}
    await using context = await makeContext()
    await context.write('before.csv', csv(flats(1), written))
    await context.write('today.csv', csv(flats(2), written))
    await store(context, 'before.csv', contractOf(written))
    const text = await readFile(join(context.workspace, 'training.json'), 'utf8')
    await context.write('training.json', text.replace(/"reading":\{.*?\}\},/, ''))
    const {verdict} = await run(makeInputs({reference: ['training.json'], current: ['today.csv']}), context)
    expect(verdict.checks.filter(({status}) => status === 'warn' || status === 'fail').map(({id}) => id)).toEqual(['reading'])
    expect(verdict.checks.find(({id}) => id === 'reading')?.message).toContain(
      '{"delimiter":";","nulls":["NA"],"decimal":",","dates":{"day":"DD.MM.YYYY"}}',
    )
  })
})

const json = (rows: readonly Row[]): string =>
  rows
    .map(({plz, area, rooms, day, sold}) => JSON.stringify({plz, area: area ?? null, rooms, day: dayText(day, 'YYYY-MM-DD'), sold}))
    .join('\n')
const document = (rows: readonly Row[]): string => `[${json(rows).replaceAll('\n', ',\n')}]`

describe('formats are compared with one another', () => {
  const writers = {
    'x.csv': (rows: readonly Row[]) => csv(rows, plain),
    'x.tsv': (rows: readonly Row[]) => csv(rows, {...plain, delimiter: '\t'}),
    'x.jsonl': json,
    'x.json': document,
  }
  const names = Object.keys(writers) as (keyof typeof writers)[]
  test.each(names.flatMap((before) => names.map((now) => [before, now] as const)))('%s against %s', async (before, now) => {
    await using context = await makeContext()
    const contract = JSON.stringify({row: JSON.parse(contractOf(plain)).row})
    await context.write(`before-${before}`, writers[before](flats(3)))
    await context.write(`today-${now}`, writers[now](flats(4)))
    await store(context, `before-${before}`, contract)
    const {verdict} = await run(makeInputs({reference: ['training.json'], current: [`today-${now}`]}), context)
    expect({status: verdict.status, checks: verdict.checks.map(({message}) => message)}).toMatchObject({status: 'pass'})
  })
})

describe('odd cells', () => {
  const numbers = (odd: (row: number) => string | undefined, seed: number): string => {
    const random = createRandom(seed)
    return `x,at,yes\n${Array.from({length: 600}, (_, row) => `${odd(row) ?? (50 + 9 * random.normal()).toFixed(2)},2024-01-${two(1 + (row % 28))},${row % 2 === 0}`).join('\n')}\n`
  }
  const clean = numbers(() => undefined, 1)
  const cases = [
    {name: 'one in the current data', reference: clean, current: numbers((row) => (row === 300 ? 'NA' : undefined), 2), status: 'pass'},
    {
      name: 'one in the reference',
      reference: numbers((row) => (row === 3 ? 'NA' : undefined), 1),
      current: numbers(() => undefined, 2),
      status: 'pass',
    },
    {
      name: 'one in both',
      reference: numbers((row) => (row === 3 ? '?' : undefined), 1),
      current: numbers((row) => (row === 9 ? 'NA' : undefined), 2),
      status: 'pass',
    },
    {
      name: 'a tenth',
      reference: clean,
      current: numbers((row) => (row % 10 === 0 ? 'NA' : undefined), 2),
      status: 'fail',
      id: 'x:invalid-share',
    },
    {name: 'most', reference: clean, current: numbers((row) => (row % 10 < 8 ? 'high' : undefined), 2), status: 'fail', id: 'x:kind'},
    {
      name: 'a moved column with an odd cell',
      reference: clean,
      current: numbers((row) => (row === 5 ? 'NA' : (80 + (row % 7)).toFixed(2)), 2),
      status: 'fail',
      id: 'x',
    },
  ]
  test.each(cases)('$name', async ({reference, current, status, id}) => {
    await using context = await makeContext()
    await context.write('before.csv', reference)
    await context.write('today.csv', current)
    const {verdict} = await run(makeInputs({reference: ['before.csv'], current: ['today.csv']}), context)
    expect({status: verdict.status, checks: verdict.checks.map(({message}) => message)}).toMatchObject({status})
    if (id !== undefined) expect(verdict.checks.find((check) => check.id === id)?.status).toBe('fail')
  })
})

describe('stored profiles stand wherever data does', () => {
  const project = async (): Promise<TestContext> => {
    const context = await makeContext()
    for (const seed of [1, 2, 3]) {
      await context.write('x.csv', csv(flats(seed), plain))
      await store(context, 'x.csv', contractOf(plain).replace(/"dialect":\{.*?\},/, ''))
      await context.write(`profiles/day-${seed}.json`, await readFile(join(context.workspace, 'training.json'), 'utf8'))
    }
    await context.write('today.csv', csv(flats(4), plain))
    return context
  }
  test.each([
    {name: 'a pattern as the reference', inputs: {reference: ['profiles/*.json'], current: ['today.csv']}},
    {name: 'a list as the reference', inputs: {reference: ['profiles/day-1.json', 'profiles/day-2.json'], current: ['today.csv']}},
    {name: 'a profile against a profile', inputs: {reference: ['profiles/day-1.json'], current: ['profiles/day-2.json']}},
    {name: 'a pattern as the current data', inputs: {reference: ['today.csv'], current: ['profiles/*.json']}},
  ])('$name', async ({inputs}) => {
    await using context = await project()
    const {verdict} = await run(makeInputs(inputs), context)
    expect({status: verdict.status, checks: verdict.checks.map(({message}) => message)}).toMatchObject({status: 'pass'})
  })

  test.each([
    {
      name: 'profiles and data in one pattern',
      inputs: {reference: ['profiles/*.json', 'x.csv'], current: ['today.csv']},
      says: /day-1\.json is a stored profile, and x\.csv is data/,
    },
    {
      name: 'a model beside others',
      inputs: {reference: ['models:/a@champion', 'x.csv'], current: ['today.csv']},
      says: /named together with other references/,
    },
    {
      name: 'rows that a profile has not',
      inputs: {reference: ['x.csv'], current: ['profiles/day-1.json'], exact: true},
      says: /exact: needs rows/,
    },
    {
      name: 'other columns',
      inputs: {reference: ['profiles/*.json', 'other.json'], current: ['today.csv']},
      says: /only one of them has the column/,
    },
  ])('refuses $name in one sentence', async ({inputs, says}) => {
    await using context = await project()
    const {profile} = await scanDataset(await resolveDataset([await other(context)], context), {}, context)
    await context.write('other.json', profileText(profile))
    await expect(run(makeInputs(inputs), context)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringMatching(says)})
  })

  const other = async (context: TestContext): Promise<string> => {
    await context.write('other.csv', 'z\n1\n2\n')
    return 'other.csv'
  }
})
