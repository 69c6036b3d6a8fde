import {readFile} from 'node:fs/promises'
import {parseYaml} from '@modelflight/core/yaml'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {contractChecks} from '../src/contract/checks.ts'
import {contractSchema} from '../src/contract/contract-schema.ts'
import {multipleOf, parseDecimal} from '../src/contract/decimal.ts'
import {compileExpression} from '../src/contract/expression.ts'
import {loosenings} from '../src/contract/loosened.ts'
import {referenceAnswers} from '../src/contract/references.ts'
import {resolveDataset, withDialect} from '../src/dataset.ts'
import {scanDataset} from '../src/profile-dataset.ts'
import {contract, workplace} from './harness.ts'

const now = new Date('2026-01-10T00:00:00Z')
const seed = 20261123

async function checksOf(data: string, yaml: string, name = 'a.csv', other?: string) {
  await using place = await workplace()
  await place.write(name, data)
  if (other !== undefined) await place.write('other.csv', other)
  const rules = await contract(yaml)
  const find = (patterns: readonly string[]) => resolveDataset(patterns, {workspace: place.folder, workingDirectory: place.folder})
  const dataset = withDialect(await find([name]), rules.dialect)
  const scan = await scanDataset(dataset, {contract: rules}, place.context)
  const kinds = new Map(scan.profile.columns.map((column) => [column.name, column.kind]))
  const answers = await referenceAnswers(rules, {dataset, kinds}, find, place.context)
  return {scan, checks: contractChecks(rules, scan, now, answers)}
}

const statuses = async (...from: Parameters<typeof checksOf>): Promise<Record<string, string>> =>
  Object.fromEntries((await checksOf(...from)).checks.map(({id, status}) => [id, status]))

describe('numbers are exact', () => {
  test('beyond 2^53, in limits, sets and multiples', async () => {
    const yaml =
      'row: {properties: {x: {type: integer, minimum: 9007199254740993, maximum: 9223372036854775806, enum: [9007199254740993, 9223372036854775806]}}}'
    expect(await statuses('x\n9007199254740993\n9223372036854775806\n', yaml)).toMatchObject({
      'x:minimum': 'pass',
      'x:maximum': 'pass',
      'x:enum': 'pass',
    })
    expect(await statuses('x\n9007199254740992\n', yaml)).toMatchObject({'x:minimum': 'fail', 'x:enum': 'fail'})
    expect(await statuses('x\n9223372036854775807\n', yaml)).toMatchObject({'x:maximum': 'fail', 'x:enum': 'fail'})
    expect(await statuses('x\n9007199254740993\n', 'row: {properties: {x: {type: integer, multipleOf: 2}}}')).toMatchObject({
      'x:multipleOf': 'fail',
    })
  })

  test('of any size, in figures of the profile and known values', async () => {
    const yaml = (limit: string): string => `row: {properties: {x: {type: integer}}}\ncolumns: {x: {${limit}}}`
    const rows = `x\n${'18446744073709551615\n18446744073709551613.0\n'.repeat(5)}`
    expect(await statuses(rows, yaml('max: {max: 18446744073709551615}, min: {min: 18446744073709551613}'))).toMatchObject({
      'x:max': 'pass',
      'x:min': 'pass',
    })
    const {checks} = await checksOf(rows, yaml('max: {max: 18446744073709551614}, min: {min: 18446744073709551614}'))
    expect(checks.filter(({status}) => status === 'fail').map(({message}) => message)).toEqual([
      'x: the smallest value is 18446744073709551613, outside of >= 18446744073709551614',
      'x: the largest value is 18446744073709551615, outside of <= 18446744073709551614',
    ])
    expect(await statuses(rows, yaml('values: [18446744073709551615, 18446744073709551613]'))).toMatchObject({'x:values': 'pass'})
    expect(await statuses(rows, yaml('values: [18446744073709551615, 18446744073709551614]'))).toMatchObject({'x:values': 'fail'})
  })

  test('multiples of decimals agree with integer arithmetic', () => {
    const decimal = fc.record({units: fc.bigInt({min: -(10n ** 14n), max: 10n ** 14n}), places: fc.integer({min: 0, max: 8})})
    const step = fc.record({units: fc.bigInt({min: 1n, max: 100_000n}), places: fc.integer({min: 0, max: 8})})
    const write = ({units, places}: {units: bigint; places: number}) => `${units}e${-places}`
    fc.assert(
      fc.property(decimal, step, fc.boolean(), (value, by, isMade) => {
        const factor = value.units % 1_000_000n
        const made = isMade ? {units: factor * by.units, places: by.places} : value
        const scale = 10n ** 16n
        const at = (each: {units: bigint; places: number}) => (each.units * scale) / 10n ** BigInt(each.places)
        expect(multipleOf(parseDecimal(write(by)) ?? {units: 1n, places: 0})(Number(write(made)))).toBe(at(made) % at(by) === 0n)
      }),
      {seed, numRuns: 20_000},
    )
  })
})

describe('columns', () => {
  test('take their rules by reference, by pattern, and from the schema of all others', async () => {
    const yaml = `row:
  $defs: {share: {type: number, minimum: 0, maximum: 1}}
  properties: {id: {type: integer}, rate: {$ref: '#/$defs/share'}}
  patternProperties: {'_at$': {type: string, format: timestamp}}
  additionalProperties: {type: string, maxLength: 3}
`
    const data = 'id,rate,made_at,note\n1,0.5,2026-01-01,abc\n2,1.5,never,abcd\n'
    expect(await statuses(data, yaml)).toMatchObject({
      'rate:maximum': 'fail',
      'rate:minimum': 'pass',
      'made_at:type': 'fail',
      'note:maxLength': 'fail',
    })
  })

  test('without a type have the one that their keywords speak of', async () => {
    expect(await statuses('x\n1\nabc\n', 'row: {properties: {x: {minimum: 0}}}')).toMatchObject({'x:type': 'fail'})
    expect(await statuses('x\n1\n2\n', 'row: {properties: {x: {enum: ["1", "2"]}}}')).toMatchObject({'x:enum': 'pass'})
    expect(
      await statuses('x\n5\n\n', "row: {required: [x], properties: {x: {anyOf: [{type: integer, minimum: 3}, {type: 'null'}]}}}"),
    ).toMatchObject({'x:anyOf': 'pass'})
  })

  test('may be asked about by name', async () => {
    const yaml = "row: {propertyNames: {pattern: '^[a-z]+$'}}"
    expect(await statuses('a,B1\n1,2\n', yaml)).toMatchObject({'columns:propertyNames': 'fail'})
    expect(await statuses('a,b\n1,2\n', yaml)).toMatchObject({'columns:propertyNames': 'pass'})
  })

  test('have figures in a range, told from the profile and never guessed', async () => {
    const yaml = (limits: string) => `row: {properties: {x: {type: number}}}\ncolumns: {x: ${limits}}`
    const data = `x\n${Array.from({length: 1000}, (_, i) => i / 10).join('\n')}\n`
    expect(
      await statuses(
        data,
        yaml(
          '{mean: {min: 49, max: 51}, min: {min: 0}, max: {max: 99, severity: warn}, distinct: {min: 1000, max: 1000}, quantiles: {0.5: {min: 49, max: 51}}}',
        ),
      ),
    ).toMatchObject({
      'x:mean': 'pass',
      'x:min': 'pass',
      'x:max': 'warn',
      'x:distinct': 'pass',
      'x:quantile:0.5': 'pass',
    })
    expect(await statuses(data, yaml('{mean: {min: 60}}'))).toMatchObject({'x:mean': 'fail'})
    expect(await statuses('x\n\n', yaml('{mean: {min: 60}}'))).toMatchObject({'x:mean': 'fail'})
  })

  test('have known values, all or most of which occur', async () => {
    const yaml = (values: string) => `row: {properties: {c: {type: string}}}\ncolumns: {c: {values: ${values}}}`
    const data = 'c\nAA\nDL\nAA\nXX\n'
    expect(await statuses(data, yaml('[AA, DL]'))).toMatchObject({'c:values': 'fail'})
    expect(await statuses(data, yaml('{known: [AA, DL, UA], max: 25%, coverage: 60%}'))).toMatchObject({
      'c:values': 'pass',
      'c:coverage': 'pass',
    })
    expect(await statuses(data, yaml('{known: [AA, DL, UA], max: 1, coverage: 90%, severity: warn}'))).toMatchObject({
      'c:values': 'pass',
      'c:coverage': 'warn',
    })
  })
})

describe('rules of several columns', () => {
  const cases: readonly (readonly [expression: string, good: string, bad: string])[] = [
    ['price >= cost', '2,1', '1,2'],
    ['price * 3 = cost', '0.1,0.3', '0.1,0.30000001'],
    ['price is null or price < cost', ',1', '2,1'],
    ['not (price > cost) and cost != 0', '1,1', '0,0'],
    ['price in (1, 2.5) and cost between 1 and 3', '2.5,3', '2.5,4'],
    ['abs(price - cost) <= 0.1', '0.3,0.2', '0.3,0.19'],
    ['price % 2 = 0 and price / cost > 0.5', '4,4', '3,4'],
    ['"price" + cost = 9007199254740993', '9007199254740992,1', '9007199254740992,2'],
  ]
  for (const [expression, good, bad] of cases) {
    test(`${expression}: ${good}, not ${bad}`, async () => {
      const yaml = `rules: [{id: r, expr: ${JSON.stringify(expression)}}]`
      expect(await statuses(`price,cost\n${good}\n`, yaml)).toMatchObject({'rule:r': 'pass'})
      expect(await statuses(`price,cost\n${good}\n${bad}\n`, yaml)).toMatchObject({'rule:r': 'fail'})
    })
  }

  test('compare times as times, and texts as texts', async () => {
    const yaml =
      'row: {properties: {a: {type: string, format: timestamp}, b: {type: string, format: timestamp}}}\nrules: [{id: r, expr: a < b}]'
    expect(await statuses('a,b\n2026-01-01T12:00:00+02:00,2026-01-01T10:00:01Z\n', yaml)).toMatchObject({'rule:r': 'pass'})
    expect(compileExpression("lower(x) = 'ab' and length(x) = 2").fits(new Map([['x', 'AB']]))).toBe(true)
  })

  test('do not fit where a value is missing, unless they ask for that', async () => {
    expect(await statuses('a,b\n,1\n', 'rules: [{id: r, expr: a < b}]')).toMatchObject({'rule:r': 'fail'})
    expect(await statuses('a,b\n,1\n', 'rules: [{id: r, expr: not a < b}]')).toMatchObject({'rule:r': 'fail'})
    expect(await statuses('a,b\n1,2\n,1\n', 'rules: [{id: r, expr: a < b, max: 50%}]')).toMatchObject({'rule:r': 'pass'})
  })

  test('count as rows at fault, and name the first', async () => {
    const {scan, checks} = await checksOf('a,b\n1,2\n3,2\n5,2\n', 'rules: [{id: r, expr: a < b, severity: warn}]')
    expect(scan).toMatchObject({rows: 3, rejected: 2})
    expect(checks.find(({id}) => id === 'rule:r')).toMatchObject({status: 'warn', observed: 2, n: 3, where: {line: 1}})
    expect(checks.find(({id}) => id === 'rule:r')?.message).toContain('a.csv:3')
  })

  test('that read a column which the data lack fail, with the name that was meant', async () => {
    const {checks} = await checksOf('price,cost\n2,1\n', 'rules: [{id: r, expr: prise > cost}]')
    expect(checks.find(({id}) => id === 'rule:r')).toMatchObject({
      status: 'fail',
      hint: 'The data have no column prise; did you mean price?',
    })
  })

  test('are asked in JSON and CSV as JSON Schema has them', async () => {
    const yaml =
      'row: {if: {properties: {state: {const: paid}}, required: [state]}, then: {required: [amount]}, properties: {state: {type: string}, amount: {type: number}}}'
    expect(await statuses('{"state":"paid","amount":1}\n{"state":"open"}\n', yaml, 'a.jsonl')).toMatchObject({'row:if': 'pass'})
    expect(await statuses('state,amount\npaid,\n', yaml)).toMatchObject({'row:if': 'fail'})
  })
})

describe('references to other data', () => {
  const yaml = 'references: [{columns: carrier, data: other.csv, key: code}]'
  test('find rows that lead nowhere', async () => {
    expect(await statuses('carrier\nAA\n\n', yaml, 'a.csv', 'code\nAA\nDL\n')).toMatchObject({'references:carrier': 'pass'})
    const {checks} = await checksOf('carrier\nAA\nXX\n', yaml, 'a.csv', 'code\nAA\n')
    expect(checks.find(({id}) => id === 'references:carrier')).toMatchObject({status: 'fail', observed: 1})
    expect(checks.find(({id}) => id === 'references:carrier')?.message).toContain('a.csv:3')
  })

  test('join several columns, and never pass unasked', async () => {
    const two = 'references: [{columns: [a, b], data: other.csv, max: 1}]'
    expect(await statuses('a,b\n1,2\n1,3\n', two, 'a.csv', 'a,b\n1,2\n')).toMatchObject({'references:a+b': 'pass'})
    expect(await statuses('a,b\n12,3\n1,23\n1,3\n', two, 'a.csv', 'a,b\n12,3\n')).toMatchObject({'references:a+b': 'fail'})
    await using place = await workplace()
    await place.write('a.csv', 'carrier\nAA\n')
    const rules = await contract(yaml)
    expect(contractChecks(rules, await place.scan(['a.csv'], {contract: rules}), now).map(({status}) => status)).toContain('inconclusive')
    await expect(statuses('carrier\nAA\n', yaml, 'a.csv', 'code\n')).rejects.toMatchObject({errorClass: 'input-error'})
  })
})

describe('a contract that can not be kept', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['row: {properties: {x: {type: [integer, string]}}}', /must name one type/],
    ['row: {properties: {x: {type: array}}}', /a row is flat/],
    ['row: {properties: {x: {type: string, items: {}}}}', /the keyword items is not supported: a row is flat/],
    ["row: {properties: {x: {$ref: '#/$defs/y'}}}", /leads nowhere/],
    ["row: {properties: {x: {$ref: 'https://example.com/'}}}", /must lead to a schema of this row/],
    ["row: {$defs: {a: {$ref: '#/$defs/b'}, b: {$ref: '#/$defs/a'}}, properties: {x: {$ref: '#/$defs/a'}}}", /leads back to itself/],
    ['row: {properties: {x: {type: string, format: colour}}}', /must be one of date/],
    ["rules: [{id: r, expr: 'a <'}]", /it ends where a column or a value is needed/],
    ["rules: [{id: r, expr: 'a ; b'}]", /";" at character/],
    ["rules: [{id: r, expr: 'system(a)'}]", /there is no function system/],
    ["rules: [{id: r, expr: '1 = 1'}]", /reads no column/],
    ['rules: [{id: r, expr: a = 1}, {id: r, expr: a = 2}]', /used twice/],
    ['rules: [{id: r}]', /either expr or sql/],
    ['columns: {x: {values: {coverage: 2}}}', /needs the key known/],
    ['columns: {x: {mean: {}}}', /needs min or max/],
    ['references: [{columns: a}]', /needs the keys columns and data/],
  ]
  for (const [yaml, message] of cases) {
    test(`${yaml} is refused with its line`, async () => {
      await expect(contract(yaml)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringMatching(message)})
    })
  }

  test('because references double without end, is refused at once', async () => {
    const defs = Array.from({length: 40}, (_, i) => `d${i}: {allOf: [{$ref: '#/$defs/d${i + 1}'}, {$ref: '#/$defs/d${i + 1}'}]}`)
    const yaml = `row: {$defs: {${defs.join(', ')}, d40: {type: string}}, properties: {x: {type: string, $ref: '#/$defs/d0'}}}`
    await expect(contract(yaml)).rejects.toThrow(/more than 20000 schemas/)
  })
})

test('what a change takes back is told for every kind of rule', async () => {
  const full = `row:
  $defs: {code: {enum: [a, b]}}
  properties:
    x: {type: integer, multipleOf: 2, maxLength: 3}
    y: {$ref: '#/$defs/code'}
    z: {type: string, anyOf: [{pattern: '^a'}, {pattern: '^b'}]}
  dependentRequired: {x: [y]}
  patternProperties: {_at$: {type: string, format: date}}
columns: {x: {mean: {min: 1}, distinct: {max: 9}}, y: {values: [a, b], nulls: {max: 1%}}}
references: [{columns: y, data: codes.csv}]
rules: [{id: r, expr: x > 1, max: 5}, {id: s, sql: SELECT 1}]
`
  const loosened = async (from: string, to: string) => {
    expect(full).toContain(from)
    return loosenings(await contract(full), await contract(full.replace(from, to))).map(({rule}) => rule)
  }
  expect(await loosened('multipleOf: 2', 'multipleOf: 4')).toEqual([])
  expect(await loosened('multipleOf: 2', 'multipleOf: 1')).toEqual(['x:multipleOf'])
  expect(await loosened('enum: [a, b]', 'enum: [a]')).toEqual([])
  expect(await loosened('enum: [a, b]', 'enum: [a, b, c]')).toEqual(['y:enum'])
  expect(await loosened("{pattern: '^b'}", "{pattern: '.'}")).toEqual(['z:anyOf'])
  expect(await loosened('x: [y]', 'x: []')).toEqual(['row:dependentRequired'])
  expect(await loosened('format: date', 'minLength: 1')).toContain('columns like _at$:type')
  expect(await loosened('mean: {min: 1}', 'mean: {min: 0}')).toEqual(['x:mean:minimum'])
  expect(await loosened('nulls: {max: 1%}', 'nulls: {max: 2%}')).toEqual(['y:nulls:limit'])
  expect(await loosened('nulls: {max: 1%}', 'nulls: {max: 0.5%}')).toEqual([])
  expect(await loosened('max: 5', 'max: 6')).toEqual(['rule:r:limit'])
  expect(await loosened('expr: x > 1', 'expr: x > 0')).toEqual(['rule:r'])
  expect(await loosened('sql: SELECT 1', 'sql: SELECT 2')).toEqual(['rule:s'])
  expect(await loosened('references: [{columns: y, data: codes.csv}]\n', '')).toContain('references:y')
  expect(await loosened('values: [a, b], ', '')).toContain('y:values')
})

test('the published schema takes what the reader takes', async () => {
  const documented = await readFile(new URL('../../../docs/contract.md', import.meta.url), 'utf8')
  const example = /```yaml\n([\s\S]*?)```/.exec(documented)?.[1] ?? ''
  expect((await contract(example)).rowRules.map(({id}) => id)).toEqual([
    'row:dependentRequired',
    'rule:refund-within-price',
    'rule:two-places',
  ])
  const published = JSON.parse(await readFile(new URL('../../../schemas/data-contract.schema.json', import.meta.url), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(contractSchema)))
  const fits = new Ajv2020({strict: true, strictTypes: false, strictRequired: false, logger: false}).compile(published)
  expect(fits({row: {properties: {x: {type: 'integer', minimum: 0}}, if: true}, rules: [{id: 'a', expr: 'x > 0', max: '1%'}]})).toBe(true)
  expect(fits(parseYaml(example, 'contract.md').value)).toBe(true)
  expect(fits({row: {properties: {x: {minium: 0}}}})).toBe(false)
  expect(fits({rules: [{id: 'a'}]})).toBe(false)
})
