import {describe, expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {type Advice, adviseDialect} from '../src/proposal/advice.ts'
import {proposeContract} from '../src/proposal/propose.ts'
import {type Workplace, workplace} from './harness.ts'
import {missed} from './proposals.ts'

async function advised(place: Workplace, name: string): Promise<Advice> {
  const dataset = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
  return adviseDialect({dataset, scan: await place.scan([name])}, place.context)
}

/** The contract that is proposed after advice. */
async function proposedBy(place: Workplace, name: string, {dialect, scan, hints}: Advice): Promise<string> {
  const dataset = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
  return proposeContract({dataset, scan: scan ?? (await place.scan([name])), name, dialect, hints}, place.context)
}

const many = (count: number, cell: (row: number) => string): readonly string[] => Array.from({length: count}, (_, row) => cell(row))
const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const table = (cells: readonly string[], delimiter = ','): string =>
  `k${delimiter}x\n${cells.map((cell, row) => `${row}${delimiter}${delimiter === ',' ? quoted(cell) : cell}`).join('\n')}\n`

const rare = (word: string): readonly string[] => many(400, (row) => (row === 321 ? word : String(row / 4)))
const two = (value: number): string => String(value).padStart(2, '0')

describe('what is likely meant is said, tried on all rows, and proposed', () => {
  test.each<[string, readonly string[], string, string, string]>([
    ...['NA', 'N/A', 'n/a', '#N/A', 'null', 'NULL', 'None', 'nan', 'NaN', '-', '--', '?', '.', 'missing', 'unknown', '\\N'].map(
      (word): [string, readonly string[], string, string, string] => [
        `${word} among numbers`,
        rare(word),
        `99.8 % of x are numbers, the others are ${word} (1): is \`nulls: [`,
        `nulls: [${JSON.stringify(word)}]`,
        'type: number',
      ],
    ),
    [
      'NA among times',
      many(60, (row) => (row % 9 === 5 ? 'NA' : `2026-01-${two(1 + (row % 28))}`)),
      'of x are times, the others are NA (',
      'nulls: ["NA"]',
      'format: timestamp',
    ],
    [
      'NA among truths',
      many(60, (row) => (row % 9 === 5 ? 'NA' : String(row % 2 === 0))),
      'the others are NA (',
      'nulls: ["NA"]',
      'type: boolean',
    ],
    [
      'two words',
      many(60, (row) => (row % 9 === 5 ? 'NA' : row === 2 ? '-' : String(row))),
      'NA (7), - (1)',
      'nulls: ["-","NA"]',
      'type: integer',
    ],
    [
      'days first',
      many(60, (row) => `${two(1 + (row % 28))}/0${1 + (row % 9)}/2026`),
      'dates written as DD/MM/YYYY',
      '"x":"DD/MM/YYYY"',
      'format: timestamp',
    ],
    [
      'months first',
      many(60, (row) => `${1 + (row % 9)}/${1 + (row % 28)}/26`),
      'dates written as M/D/YY',
      '"x":"M/D/YY"',
      'format: timestamp',
    ],
    [
      'slashes',
      many(60, (row) => `2015/01/${two(1 + (row % 28))}`),
      'dates written as YYYY/MM/DD',
      '"x":"YYYY/MM/DD"',
      'format: timestamp',
    ],
    [
      'names of months',
      many(60, (row) => `Jan ${1 + (row % 28)} 2025`),
      'dates written as MMM D YYYY',
      '"x":"MMM D YYYY"',
      'format: timestamp',
    ],
    [
      'dates, and NA',
      many(60, (row) => (row % 9 === 5 ? 'NA' : `${two(13 + (row % 9))}/01/2026`)),
      'NA (7)',
      '"x":"DD/MM/YYYY"',
      'format: timestamp',
    ],
    ['thousands', many(60, (row) => `${1 + row},${two(row)}5.50`), 'looks like numbers', 'thousands: ","', 'type: number'],
    ['percent', many(60, (row) => `${row / 4} %`), 'looks like numbers', 'numbers: {"x":{"suffix":"%"}}', 'type: number'],
    ['a currency', many(60, (row) => `$${row}.50`), 'looks like numbers', 'numbers: {"x":{"prefix":"$"}}', 'type: number'],
    ['a decimal comma', many(60, (row) => `${row},25`), 'looks like numbers', 'decimal: ","', 'type: number'],
    ['words for truths', many(60, (row) => (row % 2 ? 'yes' : 'no')), 'true and false in other words', 'booleans:', 'type: boolean'],
  ])('%s', async (_, cells, message, dialect, type) => {
    await using place = await workplace()
    for (const name of ['a.csv', 'a.tsv']) {
      await place.write(name, table(cells, name === 'a.csv' ? ',' : '\t'))
      const advice = await advised(place, name)
      expect(advice.hints.map((hint) => hint.message).join('\n')).toContain(message)
      const yaml = await proposedBy(place, name, advice)
      expect(yaml.slice(0, yaml.indexOf('row:'))).toContain(dialect)
      expect(yaml.slice(yaml.indexOf('"x":')).split('type:')[1]?.trim().length).toBeGreaterThan(0)
      expect(yaml.slice(yaml.indexOf('"x":'))).toContain(type)
      expect(await missed(place, [name], yaml)).toEqual([])
      await place.write('next.csv', table(many(60, () => 'hello')))
      expect((await missed(place, ['next.csv'], yaml)).map(({id}) => id)).toContain('x:type')
    }
  })

  test('a word far down in a long file', async () => {
    await using place = await workplace()
    await place.write('a.csv', table(many(30_000, (row) => (row === 29_000 ? 'NA' : String(row * 1.5)))))
    const advice = await advised(place, 'a.csv')
    expect(advice.hints.map((hint) => hint.message)).toEqual(['99.997 % of x are numbers, the others are NA (1): is `nulls: [NA]` meant?'])
  })

  test('words in quotes are told with the key that reads them', async () => {
    await using place = await workplace()
    await place.write('a.csv', table(rare('NA')).replace(',NA\n', ',"NA"\n'))
    const advice = await advised(place, 'a.csv')
    expect(advice.dialect).toEqual({nulls: ['NA'], 'quoted-nulls': true})
  })

  test('units below the header', async () => {
    await using place = await workplace()
    await place.write(
      'a.csv',
      `time,temp,wind\n,°C,m/s\n${many(30, (row) => `2026-01-01T00:${two(row)}:00Z,${row / 2},${row}`).join('\n')}\n`,
    )
    const advice = await advised(place, 'a.csv')
    expect(advice.dialect).toEqual({skip: {'after-header': 1}})
    const yaml = await proposedBy(place, 'a.csv', advice)
    expect(yaml).toContain('"temp": # 30 distinct, 0 to 14.5, 0 missing\n      type: number')
    expect(await missed(place, ['a.csv'], yaml)).toEqual([])
  })
})

describe('what nobody can know is not guessed', () => {
  test.each<[string, readonly string[]]>([
    ['texts', many(60, (row) => `see ${row}`)],
    ['a dash among texts', many(60, (row) => (row % 9 === 5 ? '-' : `c${row % 3}`))],
    ['numbers', many(60, String)],
    ['ISO times', many(60, () => '2026-01-01T00:00:00Z')],
    ['codes', many(60, (row) => `0${row}`)],
    ['texts of one word', many(60, () => 'NA')],
    ['days that may be months', many(60, (row) => `0${1 + (row % 9)}/0${1 + (row % 7)}/2026`)],
  ])('%s', async (_, cells) => {
    await using place = await workplace()
    await place.write('a.csv', table(cells))
    const advice = await advised(place, 'a.csv')
    expect(advice).toMatchObject({dialect: undefined, kinds: new Map()})
  })

  test('of such dates it is said that nobody can know', async () => {
    await using place = await workplace()
    await place.write('a.csv', table(many(60, (row) => `0${1 + (row % 9)}/0${1 + (row % 7)}/2026`)))
    const {hints} = await advised(place, 'a.csv')
    expect(hints.map(({message}) => message)).toEqual([
      'x looks like dates, and nobody can tell the day from the month: is `dates` with DD/MM/YYYY or MM/DD/YYYY meant?',
    ])
  })

  test('numbers with a text among them are told with its line, and without it', async () => {
    await using place = await workplace()
    await place.write('a.csv', table(many(60, (row) => (row === 7 ? 'sixty' : row === 9 ? 'NA' : String(row)))))
    const {dialect, hints} = await advised(place, 'a.csv')
    expect(dialect).toBeUndefined()
    expect(hints.map(({message}) => message)).toEqual([
      '96.7 % of x are numbers, NA (1) stands for missing values, and 1 cell is not, first at a.csv:9',
    ])
  })
})

test('nothing is said of a masked column, and the proposal does not show its values', async () => {
  await using place = await workplace()
  await place.write('a.csv', `k,x\n${many(60, (row) => (row === 7 ? 'NA,NA' : `${row + 100},${7000 + row}`)).join('\n')}\n`)
  const dataset = await resolveDataset(['a.csv'], {workspace: place.folder, workingDirectory: place.folder})
  const maskColumns = ['x']
  const advice = await adviseDialect({dataset, scan: await place.scan(['a.csv'], {maskColumns}), maskColumns}, place.context)
  expect(advice.hints.map(({column}) => column)).toEqual(['k'])
  expect(advice.dialect).toEqual({nulls: ['NA']})
  const yaml = await proposedBy(place, 'a.csv', advice)
  expect(yaml).toContain('the smallest was 100')
  expect(yaml).not.toMatch(/70\d\d/)
})

describe('JSON has types, so its texts are only told', () => {
  test.each<[string, readonly unknown[], string]>([
    [
      'NA',
      many(60, String).map((text, row) => (row === 7 ? 'NA' : Number(text))),
      '98.3 % of x are numbers, the others are the text NA (1): is null meant?',
    ],
    ['dates', many(60, (row) => `${two(13 + (row % 9))}/01/2026`), 'x holds texts that look like dates written as DD/MM/YYYY'],
    ['numbers', many(60, (row) => String(row / 2)), 'x holds texts that look like numbers'],
  ])('%s', async (_, values, message) => {
    await using place = await workplace()
    for (const name of ['a.jsonl', 'a.json']) {
      const rows = values.map((x, k) => ({k, x}))
      await place.write(name, name === 'a.json' ? JSON.stringify(rows) : rows.map((row) => JSON.stringify(row)).join('\n'))
      const advice = await advised(place, name)
      expect(advice.dialect).toBeUndefined()
      expect(advice.hints.map((hint) => hint.message).join('\n')).toContain(message)
      expect(await missed(place, [name], await proposedBy(place, name, advice))).toEqual([])
    }
  })
})
