import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {withDialect} from '../src/dataset.ts'
import {inPlainDialect} from '../src/dialect/writer.ts'
import {type Dialect, plainDialect} from '../src/dialect.ts'
import {contract, type Workplace, workplace} from './harness.ts'

async function scan(place: Workplace, yaml: string, text: string | Uint8Array, name = 'a.csv') {
  const rules = await contract(yaml)
  await place.write(name, text)
  const {resolveDataset} = await import('../src/dataset.ts')
  const {scanDataset} = await import('../src/profile-dataset.ts')
  const dataset = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
  return scanDataset(withDialect(dataset, rules.dialect), {contract: rules}, place.context)
}

describe('a dialect', () => {
  test('is read with its delimiter, quote, nulls, decimal mark and dates; the digest is that of the file', async () => {
    await using place = await workplace()
    const yaml = `
dialect: {delimiter: ";", quote: "'", nulls: [NA, "-"], decimal: ",", dates: {day: DD.MM.YYYY, at: "DD/MM/YYYY hh:mm"}}
row:
  properties:
    name: {type: string}
    price: {type: number, maximum: 10}
    day: {type: string, format: date}
    at: {type: string, format: timestamp}
`
    const text = "name;price;day;at\n'it''s; \"x\", y';1,5;31.12.2025;01/02/2026 03:04\nNA;-;NA;\nb;'2,5';01.01.2026;NA\n"
    const result = await scan(place, yaml, text)
    expect(result).toMatchObject({rows: 3, rejected: 0})
    const [name, price, day, at] = result.profile.columns
    expect(name).toMatchObject({n: 3, nulls: 1, invalid: 0})
    expect(price).toMatchObject({n: 3, nulls: 1, min: '1.5', max: '2.5'})
    expect(day).toMatchObject({kind: 'time', nulls: 1, min: '2025-12-31T00:00:00Z', max: '2026-01-01T00:00:00Z'})
    expect(at).toMatchObject({kind: 'time', nulls: 2, min: '2026-02-01T03:04:00Z'})
    expect(result.files[0]?.bytes).toBe(Buffer.byteLength(text))
  })

  test('keeps faults at their lines', async () => {
    await using place = await workplace()
    const yaml =
      'dialect: {delimiter: ";", decimal: ",", dates: {d: DD.MM.YYYY}}\nrow: {properties: {n: {type: number}, d: {type: string, format: date}}}\n'
    const {findings, rejected} = await scan(place, yaml, 'n;d\n1,5;31.12.2025\n1.5;2026-01-01\n"2,5";"30.12.2025"\nx;32.01.2026\n')
    expect(rejected).toBe(2)
    expect(findings).toMatchObject([
      {column: 'n', keyword: 'type', count: 2, first: {line: 3}},
      {column: 'd', count: 2, first: {line: 3}},
    ])
  })

  test.each([
    ['a ragged row', 'a;b\n1;2\n3\n', /a\.csv:3/, 3],
    ['a stray quote', "a;b\n1;2\n1;x'y\n", /quote/, 3],
    ['a quote that is never closed', "a;b\n1;'2\n3;4\n", /quote/, 2],
    ['text after a quote', "a;b\n1;'2'x\n", /quote/, 2],
    ['bytes that are not UTF-8', Buffer.from('a;b\n1;caf\xe9\n', 'latin1'), /UTF-8/, 2],
    ['names that appear twice', 'a;a\n1;2\n', /twice/, 1],
  ])('refuses %s', async (_, text, message, line) => {
    await using place = await workplace()
    const answer = scan(place, 'dialect: {delimiter: ";", quote: "\'"}\nrows: {min: 1}\n', text)
    await expect(answer).rejects.toThrow(message)
    await expect(answer).rejects.toMatchObject({errorClass: 'input-error', where: {line}})
  })

  test('names the columns of files without a header, whose lines count from one', async () => {
    await using place = await workplace()
    const yaml = 'dialect: {header: [a, b]}\nrow: {properties: {a: {type: integer}, b: {type: integer, maximum: 5}}}\n'
    const {rows, findings} = await scan(place, yaml, '1,2\n3,9\n')
    expect(rows).toBe(2)
    expect(findings).toMatchObject([{column: 'b', keyword: 'maximum', first: {line: 2}}])
    await expect(scan(place, yaml, '1,2\n3\n')).rejects.toMatchObject({where: {line: 2}})
  })

  test.each([
    ['dialect: {delimiter: ab}', /one ASCII character/],
    ['dialect: {delimiter: ";", quote: ";"}', /same character/],
    ['dialect: {decimal: "_"}', /must be one of/],
    ['dialect: {dates: {d: DD.MM}}', /YYYY/],
    ['dialect: {encoding: latin-1}', /must be one of utf-8.*did you mean|must be one of utf-8/],
    ['dialect: {delimeter: ";"}', /did you mean delimiter/],
  ])('that can not be meant is refused: %s', async (yaml, message) => {
    await expect(contract(`${yaml}\nrows: {min: 1}\n`)).rejects.toThrow(message)
  })
})

test('cells survive any dialect, cut into chunks anywhere', async () => {
  const cell = fc.string({unit: fc.constantFrom('a', ';', ',', "'", '"', '\n', 'é', ' ', '\r'), maxLength: 6})
  const rows = fc
    .integer({min: 1, max: 4})
    .chain((width) => fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 6}))
  const dialect: Dialect = {...plainDialect, delimiter: ';', quote: "'"}
  const written = (all: readonly (readonly string[])[], delimiter: string, quote: string): Buffer =>
    Buffer.from(
      all.map((row) => `${row.map((text) => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`).join(delimiter)}\n`).join(''),
    )
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({min: 1, max: 9}), async (all, size) => {
      const from = written(all, ';', "'")
      async function* chunks() {
        for (let at = 0; at < from.length; at += size) yield Buffer.from(from.subarray(at, at + size))
      }
      const parts: Buffer[] = []
      for await (const part of inPlainDialect(chunks(), dialect, {delimiter: ',', file: 'a.csv'})) parts.push(part)
      expect(Buffer.concat(parts).toString('utf8')).toBe(written(all, ',', '"').toString('utf8'))
    }),
    {numRuns: 300, seed: 3},
  )
})

test.each(['a;b\n1;2\n', 'a|b\n1|2\n', 'a\tb\n1\t2\n'])('a header that looks delimited by something else is refused: %j', async (text) => {
  await using place = await workplace()
  await place.write('a.csv', text)
  await expect(place.scan(['a.csv'])).rejects.toThrow(/looks as if it were delimited/)
})
