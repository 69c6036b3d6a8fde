import {describe, expect, test} from 'vitest'
import {contractChecks} from '../src/contract/checks.ts'
import {referenceAnswers} from '../src/contract/references.ts'
import {resolveDataset, withDialect} from '../src/dataset.ts'
import {scanDataset} from '../src/profile-dataset.ts'
import {contract, workplace} from './harness.ts'

type File = readonly [name: string, text: string]

/** What the first reference of a contract found. */
async function found(here: File, there: File, yaml: string): Promise<{status: string | undefined; observed: unknown; message: string}> {
  await using place = await workplace()
  for (const [name, text] of [here, there]) await place.write(name, text)
  const rules = await contract(yaml)
  const find = (patterns: readonly string[]) => resolveDataset(patterns, {workspace: place.folder, workingDirectory: place.folder})
  const dataset = withDialect(await find([here[0]]), rules.dialect)
  const scan = await scanDataset(dataset, {contract: rules}, place.context)
  const kinds = new Map(scan.profile.columns.map(({name, kind}) => [name, kind]))
  const answers = await referenceAnswers(rules, {dataset, kinds}, find, place.context)
  const check = contractChecks(rules, scan, new Date(), answers).find(({id}) => id.startsWith('references:'))
  return {status: check?.status, observed: check?.observed, message: check?.message ?? ''}
}

const to = (name: string, row = ''): string => `${row}references: [{columns: k, data: ${name}, key: code}]`

describe('references are followed by value', () => {
  const here: File = ['a.csv', 'k,x\n1,a\n2.50,b\n,c\n']
  test.each([
    ['b.csv', 'code,y\n1.0,p\n2.5,q\n'],
    ['b.tsv', 'y\tcode\np\t+1\nq\t25e-1\n'],
    ['b.jsonl', '{"code":1.0}\n{"y":1}\n{"code":2.5}\n'],
    ['b.json', '[{"code":1},\n{"code":2.50}]'],
  ])('to %s', async (name, text) => {
    for (const row of ['', 'row: {properties: {k: {type: number}}}\n'])
      expect(await found(here, [name, text], to(name, row))).toMatchObject({status: 'pass', observed: 0})
  })

  test('of times and truths, and never of texts', async () => {
    const times: File = ['b.csv', 'code\n2025-01-01T00:00:00Z\n']
    expect(await found(['a.csv', 'k\n2025-01-01\n2025-01-01 01:00:00+01:00\n'], times, to('b.csv'))).toMatchObject({observed: 0})
    expect(await found(['a.csv', 'k\nTrue\n'], ['b.csv', 'code\ntrue\n'], to('b.csv'))).toMatchObject({observed: 0})
    const text = 'row: {properties: {k: {type: string}}}\n'
    expect(await found(['a.csv', 'k\n7\n07\n7.0\n'], ['b.csv', 'code\n7\n'], to('b.csv', text))).toMatchObject({
      observed: 2,
      message: expect.stringContaining('first at a.csv:3'),
    })
  })

  test('between numbers and text by what each cell looks like, which is told', async () => {
    expect(await found(['a.csv', 'k\n7.0\n8\n'], ['b.csv', 'code\n7\nP9\n'], to('b.csv'))).toMatchObject({
      observed: 1,
      message: expect.stringMatching(/first at a\.csv:3; k holds another type there, so cells were compared by what each looks like$/),
    })
  })

  test('the other data is in the dialect of the contract, or in its own', async () => {
    const dialect = 'dialect: {delimiter: ";", decimal: ",", header: [k, x]}\nrow: {properties: {k: {type: number}}}\n'
    const ours: File = ['a.csv', '1,50;a\n2;b\n']
    expect(await found(ours, ['b.csv', 'code;y\n1,5;1\n2,0;2\n'], to('b.csv', dialect))).toMatchObject({observed: 0})
    const own = `${dialect}references: [{columns: k, data: b.csv, key: code, dialect: {delimiter: "|"}}]`
    expect(await found(ours, ['b.csv', 'code|y\n1.5|1\n2|2\n'], own)).toMatchObject({observed: 0})
    const plain = `${dialect}references: [{columns: k, data: b.csv, key: code, dialect: {}}]`
    expect(await found(ours, ['b.csv', 'code,y\n1.5,1\n2.0,2\n'], plain)).toMatchObject({observed: 0})
  })

  test('a column that is not there is an error', async () => {
    await expect(found(here, ['b.csv', 'cod,y\n1,2\n'], to('b.csv'))).rejects.toMatchObject({
      message: expect.stringContaining('no column "code"'),
      hint: 'Did you mean cod?',
    })
  })
})
