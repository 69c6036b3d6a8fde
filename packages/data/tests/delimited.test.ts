import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {readTable} from '../src/read-table.ts'
import {workplace} from './harness.ts'

const table = async (content: string | Uint8Array, numeric: readonly string[] = [], name = 'a.csv') => {
  await using place = await workplace()
  await place.write(name, content)
  const dataset = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
  const read = await readTable(dataset, {numeric}, place.context)
  const texts = [...read.columns].map(([column, {values}]) => [column, [...values]])
  return {rows: read.rows, columns: Object.fromEntries(texts) as Record<string, unknown[]>, where: read.where}
}

describe('what RFC 4180 allows is read', () => {
  const cases: readonly (readonly [string, string, Record<string, unknown[]>])[] = [
    ['CRLF and a byte order mark', '\ufeffa,b\r\n1,2\r\n', {a: ['1'], b: ['2']}],
    ['no newline at the end', 'a,b\n1,2', {a: ['1'], b: ['2']}],
    ['quotes, doubled quotes, delimiters and newlines within quotes', 'a,b\n"x, ""y""\nz",2\n', {a: ['x, "y"\nz'], b: ['2']}],
    ['empty cells as null and quoted empty cells as empty text', 'a,b\n,""\n', {a: [null], b: ['']}],
    ['one column with empty rows', 'a\n1\n\n2\n', {a: ['1', null, '2']}],
    ['a header alone', 'a,b\n', {a: [], b: []}],
    ['text of other scripts', 'naïve,日本\né,🙂\n', {naïve: ['é'], 日本: ['🙂']}],
  ]
  for (const [name, content, columns] of cases) {
    test(name, async () => expect((await table(content)).columns).toEqual(columns))
  }

  test('tabs separate TSV, and commas belong to its text', async () => {
    expect((await table('a\tb\n1,5\t2\n', [], 'a.tsv')).columns).toEqual({a: ['1,5'], b: ['2']})
  })

  test('rows keep the line they start at, behind newlines within quotes', async () => {
    const {where} = await table('a\n"1\n2\n3"\nx\n')
    expect([where(0), where(1)]).toEqual([
      {file: 'a.csv', line: 2},
      {file: 'a.csv', line: 5},
    ])
  })

  test('gzip, also of several members', async () => {
    const packed = Buffer.concat([gzipSync('a\n1\n'), gzipSync('2\n')])
    expect((await table(packed, [], 'a.csv.gz')).columns).toEqual({a: ['1', '2']})
  })
})

describe('what is odd is an error with line and column', () => {
  const cases: readonly (readonly [string, string | Uint8Array, object])[] = [
    ['a row with too few cells', 'a,b\n1,2\n3\n', {errorClass: 'input-error', where: {file: 'a.csv', line: 3, field: 'b'}}],
    ['a row with too many cells', 'a,b\n1,2,3\n', {errorClass: 'input-error', where: {file: 'a.csv', line: 2}}],
    ['a blank line among columns', 'a,b\n\n1,2\n', {errorClass: 'input-error', where: {line: 2}}],
    ['text behind a closing quote', 'a,b\n"x"y,2\n', {errorClass: 'input-error', where: {line: 2, field: 'a'}}],
    ['a quote within an unquoted cell', 'a,b\n1,x"y\n', {errorClass: 'input-error', where: {line: 2, field: 'b'}}],
    ['a quote that is never closed', 'a,b\n1,2\n3,"x\n4,5\n', {errorClass: 'input-error', where: {line: 3, field: 'b'}}],
    ['a carriage return alone', 'a,b\r1,2\r', {errorClass: 'input-error', where: {line: 1}}],
    [
      'bytes that are not UTF-8',
      Buffer.from([97, 44, 98, 10, 49, 44, 0xe9, 10]),
      {errorClass: 'input-error', where: {line: 2, field: 'b'}},
    ],
    ['a NUL byte', 'a,b\n1,2\n3,\0\n', {errorClass: 'input-error', where: {line: 3, field: 'b'}}],
    ['two columns of one name', 'a,b,a\n1,2,3\n', {errorClass: 'input-error', where: {line: 1, field: 'a'}}],
    ['a column without a name', 'a,\n1,2\n', {errorClass: 'input-error', where: {line: 1, field: 'column 2'}}],
    ['a file that ends behind a delimiter', 'a,b\n1,2\n3,', {errorClass: 'input-error', where: {line: 3, field: 'b'}}],
    ['a row beyond 16 MiB', `a,b\n1,"${'x'.repeat(17 * 1024 * 1024)}"\n`, {errorClass: 'limit-exceeded', where: {line: 2}}],
    ['20,000 columns', `${Array.from({length: 20_000}, (_, i) => `c${i}`).join(',')}\n`, {errorClass: 'limit-exceeded'}],
  ]
  for (const [name, content, failure] of cases) {
    test(name, async () => expect(table(content)).rejects.toMatchObject(failure))
  }

  test('a number that is none names file, line and column', async () => {
    for (const odd of ['1,234', '0x10', '1e999', '01', '+-1', '1_000', '.', '+', '1.e', '00.5', ' 1', 'one']) {
      await expect(table(`id,x\n1,2\n2,"${odd}"\n`, ['x']), odd).rejects.toMatchObject({
        errorClass: 'input-error',
        where: {line: 3, field: 'x'},
      })
    }
  })

  test('gzip that is cut or changed is noticed', async () => {
    const packed = gzipSync(`a\n${'1\n'.repeat(5000)}`)
    await expect(table(packed.subarray(0, packed.length - 4), [], 'a.csv.gz')).rejects.toMatchObject({errorClass: 'input-error'})
    const changed = Buffer.from(packed)
    changed[packed.length - 6] = (changed[packed.length - 6] ?? 0) ^ 1
    await expect(table(changed, [], 'a.csv.gz')).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('a gzip bomb is stopped', async () => {
    await using place = await workplace()
    await place.write('a.csv.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024, `${'0123456789'.repeat(100)}\n`)))
    await expect(place.scan(['a.csv.gz'])).rejects.toMatchObject({errorClass: 'limit-exceeded'})
  })
})

describe('numbers', () => {
  test('are read exactly as the language reads them', async () => {
    const texts = [
      '0.1',
      '-0',
      '123456789012345678',
      '1e-7',
      '4.9e-324',
      '1.7976931348623157e308',
      '0.30000000000000004',
      '9007199254740993',
      '100.25',
    ]
    const {columns} = await table(`x\n${texts.join('\n')}\n`, ['x'])
    expect(columns['x']).toEqual(texts.map(Number))
  })

  test('that are missing are told from NaN in the data', async () => {
    const {columns, rows} = await table('x,y\nNaN,1\n,2\n-inf,3\n', ['x'])
    expect(rows).toBe(3)
    expect(columns['x']).toEqual([Number.NaN, Number.NaN, -Infinity])
  })
})

test('a column that is asked for and missing is answered with the nearest name', async () => {
  await using place = await workplace()
  await place.write('a.csv', 'label,score\n1,2\n')
  const dataset = await resolveDataset(['a.csv'], {workspace: place.folder, workingDirectory: place.folder})
  await expect(readTable(dataset, {columns: ['scor']}, place.context)).rejects.toMatchObject({hint: 'Did you mean score?'})
})
