import {gzipSync} from 'node:zlib'
import type {TestContext} from '@modelflight/testing/context'
import {makeContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {defaults} from './inputs.ts'

type Files = Readonly<Record<string, string | Buffer>>

const csv = 'id,x,t\n1,3,a\n2,,b\n3,"9",c\n'
const lines = '{"id": 1, "x": 3, "t": "a"}\n{"id": 2}\n{"id": 3, "x": 9, "t": "c"}\n'
const document = '[{"id": 1, "x": 3, "t": "a"},\n{"id": 2},\n{"id": 3, "x": 9, "t": "c"}]'

/** The same rows in each format. */
const formats: Readonly<Record<string, Files>> = {
  csv: {'a.csv': csv},
  'csv, packed': {'a.csv.gz': gzipSync(csv)},
  tsv: {'a.tsv': csv.replaceAll(',', '\t')},
  'Hive partitions': {'part=1/a.csv': csv, 'part=2/a.csv': csv},
  'JSON Lines': {'a.jsonl': lines},
  'JSON Lines in Hive partitions': {'part=1/a.jsonl': lines, 'part=2/b.jsonl': lines},
  'a JSON document': {'a.json': document},
}

/** Contracts that each format misses, by what the finding is about. */
const contracts: Readonly<Record<string, string>> = {
  'a cell': 'row: {properties: {x: {type: integer, maximum: 5}}}',
  'a cell of another type': 'row: {properties: {t: {type: integer}}}',
  'a missing value': 'row: {required: [x], properties: {x: {type: integer}}}',
  'a column that is not there': 'row: {required: [gone], properties: {gone: {type: integer}}}',
  'a column without a type': 'row: {required: [x]}',
  'a column too many': 'row: {additionalProperties: false, properties: {id: {type: integer}}}',
  'an expression': 'rules: [{id: e, expr: "x < 5"}]',
  'an expression over all': 'rules: [{id: e, expr: "x is not null and t is not null and id < 3"}]',
  'a dependent column': 'row: {dependentRequired: {id: [x]}}',
  'one of several': 'row: {anyOf: [{properties: {x: {const: 3}}, required: [x]}, {properties: {id: {const: 7}}}]}',
  'a condition': 'row: {if: {properties: {id: {const: 3}}}, then: {properties: {x: {maximum: 1}}}}',
  'a rule that Ajv is asked': 'row: {unevaluatedProperties: false, properties: {id: {type: integer}}}',
  'a column of the path': 'row: {properties: {part: {type: integer, minimum: 9}}}',
  'a key': 'unique: x',
  'known values': 'columns: {t: {values: {known: [a], max: 0}}}',
  'a share of nulls': 'columns: {x: {nulls: {max: 0}}}',
  'a figure': 'columns: {x: {max: {max: 5}}}',
  'an expression over the path': 'rules: [{id: e, expr: "part = 9"}]',
}

async function validate(context: TestContext, patterns: readonly string[], contract: string, most: number) {
  const path = await context.write('data-contract.yml', `${contract}\n`)
  const inputs = {...defaults, data: {patterns, from: undefined}, contract: path, 'max-examples': most}
  return run(inputs, context).then(
    ({verdict, outputs, section}) => ({verdict, outputs, shown: JSON.stringify(section.blocks)}),
    (error: Error) => ({error: error.message, shown: ''}),
  )
}

const place = async (files: Files): Promise<TestContext> => {
  const context = await makeContext()
  for (const [name, content] of Object.entries(files)) await context.write(name, content as string)
  return context
}

describe('asking for examples never changes the answer', () => {
  const table = Object.entries(formats).flatMap(([format, files]) =>
    Object.entries(contracts).map(([about, contract]) => [format, about, files, contract] as const),
  )
  test.each(table)('%s: %s', async (_format, _about, files, contract) => {
    await using context = await place(files)
    const names = Object.keys(files)
    const {shown: _, ...without} = await validate(context, names, contract, 0)
    for (const most of [1, 20]) {
      const {shown, ...asked} = await validate(context, names, contract, most)
      expect(asked).toEqual(without)
      expect(shown).not.toContain('has no column')
    }
    expect(context.lines.filter(({text}) => text.includes('no examples can be shown'))).toEqual([])
  })
})

describe('examples', () => {
  const shown = async (files: Files, contract: string, most = 5): Promise<string> => {
    await using context = await place(files)
    return (await validate(context, Object.keys(files), contract, most)).shown
  }

  test.each(['csv', 'csv, packed', 'tsv', 'JSON Lines', 'a JSON document'])(
    'name the row that misses a rule, with its values: %s',
    async (format) => {
      const files = formats[format] ?? {}
      const [name = ''] = Object.keys(files)
      const found = await shown(files, 'rules: [{id: e, expr: "x < 5"}]')
      const first = name.startsWith('a.json') ? 2 : 3
      expect(found).toContain(`${name}:${first}`)
      expect(found).toContain(`${name}:${first + 1}`)
      expect(found).toContain('"x"')
      expect(found).toContain('9')
    },
  )

  test('name cells that JSON gives another type than the contract asks for', async () => {
    expect(await shown({'a.jsonl': '{"x": 1}\n{"x": "2"}\n'}, 'row: {properties: {x: {type: integer}}}')).toContain('a.jsonl:2')
  })

  test.each([
    ['a blank before the value', 'a,b\n1, <=50K\n', 'row: {properties: {b: {enum: ["<=50K"]}}}', '\\" <=50K\\"'],
    ['quotes', 'a,b\n1,"x ""y"""\n', 'row: {properties: {b: {enum: [x]}}}', '\\"x \\"\\"y\\"\\"\\"'],
    ['a cell over two lines', 'a,b\n"1\n2",x\n3,y\n', 'row: {properties: {b: {enum: [x]}}}', 'a.csv:4'],
    [
      'a decimal comma',
      'a;b\n1;2,5\n',
      'dialect: {delimiter: ";", decimal: ","}\nrow: {properties: {b: {type: number, maximum: 1}}}',
      '"2,5"',
    ],
    [
      'a date',
      'a;b\n1;31.12.2025x\n',
      'dialect: {delimiter: ";", dates: {b: DD.MM.YYYY}}\nrow: {properties: {b: {type: string, format: date}}}',
      '"31.12.2025x"',
    ],
    [
      'thousands, in a file of another encoding with lines before the header',
      Buffer.concat([Buffer.from('\ufeffpreamble\n# x\na;b;c\n1;1.133,53;caf\u00e9\n', 'utf16le')]),
      'dialect: {delimiter: ";", decimal: ",", thousands: ".", encoding: utf-16, skip: 2}\nrow: {properties: {b: {type: number, maximum: 1}}}',
      'a.csv:4"},{"kind":"code","text":"1.133,53"',
    ],
    ['blanks that trim takes away', 'a,b\n1, x \n', 'dialect: {trim: true}\nrow: {properties: {b: {enum: [y]}}}', '\\" x \\"'],
  ])('show cells as they stand in the file: %s', async (_title, text, contract, value) => {
    expect(await shown({'a.csv': text}, contract)).toContain(value)
  })

  test('never show a value of a column that is hidden, in rows neither', async () => {
    const contract = 'rules: [{id: e, expr: "x < 5 or t = \'c\'"}]\ncolumns: {t: {pii: true}}'
    const found = await shown({'a.csv': 'id,x,t\n1,9,secret\n'}, contract)
    expect(found).toContain('a.csv:2')
    expect(found).not.toContain('secret')
  })

  test('say which values are new', async () => {
    await using context = await place({'a.csv': 'c\nAA\nZZ\nZZ\n'})
    const path = await context.write('data-contract.yml', 'columns: {c: {values: {known: [AA], max: 0}}}\n')
    const {verdict} = await run({...defaults, data: {patterns: ['a.csv'], from: undefined}, contract: path}, context)
    expect(verdict.checks.find(({id}) => id === 'c:values')?.message).toBe(
      'c: 2 of 3 values are not among the 1 known ones: "ZZ" (2 times)',
    )
  })
})

test.each(['SELECT count(*) FROM data WHERE x > 1', 'select COUNT (x) from data'])(
  'a rule in SQL that only counts is refused: %s',
  async (sql) => {
    await using context = await place({'a.csv': csv})
    const path = await context.write('data-contract.yml', `rules: [{id: n, sql: ${JSON.stringify(sql)}}]\n`)
    await expect(run({...defaults, data: {patterns: ['a.csv'], from: undefined}, contract: path}, context)).rejects.toMatchObject({
      errorClass: 'input-error',
      message: expect.stringMatching(/counts rows, and a rule selects the rows at fault/),
    })
  },
)
