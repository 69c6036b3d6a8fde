import {describe, expect, test} from 'vitest'
import {resolveDataset, withDialect} from '../src/dataset.ts'
import {findLeakage, type Leakage} from '../src/splits/leakage.ts'
import {readSplit, type Split} from '../src/splits/read-split.ts'
import {contract, workplace} from './harness.ts'

type Row = Readonly<Record<string, string | number | boolean | null>>

const inJson = (value: Row[string]): string => JSON.stringify(value)
const inCell = (value: Row[string] | undefined): string => (value === null || value === undefined ? '' : String(value))
const delimited = (delimiter: string) => (rows: readonly Row[]) => {
  const names = Object.keys(rows[0] ?? {})
  return [names, ...rows.map((row) => names.map((name) => inCell(row[name])))].map((cells) => `${cells.join(delimiter)}\n`).join('')
}

/** How rows are written in each format; a text of digits is a number where the format has no types. */
const formats: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  csv: delimited(','),
  tsv: delimited('\t'),
  jsonl: (rows) => rows.map((row) => `${inJsonRow(row)}\n`).join(''),
  json: (rows) => `[${rows.map(inJsonRow).join(',\n')}]`,
}
const isNumeral = (value: Row[string]): value is string => typeof value === 'string' && /^-?\d+(\.\d+)?(e\d+)?$/.test(value)
const inJsonRow = (row: Row): string =>
  `{${Object.entries(row)
    .map(([name, value]) => `${inJson(name)}: ${isNumeral(value) ? value : inJson(value)}`)
    .join(', ')}}`

interface Given {
  readonly key?: readonly string[]
  readonly time?: string
  readonly label?: string
  readonly yaml?: string
}

async function split(
  train: readonly [string, string],
  test: readonly [string, string],
  given: Given = {},
): Promise<Split & {found: Leakage}> {
  await using place = await workplace()
  const rules = given.yaml === undefined ? undefined : await contract(given.yaml)
  const side = async ([name, data]: readonly [string, string]) => {
    await place.write(name, data)
    return withDialect(await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder}), rules?.dialect)
  }
  const sides = {train: await side(train), test: await side(test)}
  const read = await readSplit(sides, {key: given.key ?? [], time: given.time, label: given.label}, rules, place.context)
  return {...read, found: findLeakage(read.train, read.test)}
}

const train: readonly Row[] = Array.from({length: 12}, (_, i) => ({
  id: String(i + 1),
  day: `2025-01-${String(i + 1).padStart(2, '0')}`,
  x: `${i}.${i}5`,
  big: `1234567890123456789${i}`,
  flag: i % 2 === 0,
  who: `P${i}`,
}))
/** The same rows as other programs write them. */
const respelled: readonly Row[] = train.map((row) => ({
  who: row['who'] ?? null,
  flag: row['flag'] ?? null,
  big: `${String(row['big'])}.0`,
  x: `${String(row['x'])}000`,
  day: `${String(row['day'])} 01:00:00+01:00`,
  id: `${String(row['id'])}.0`,
}))

const pairs = Object.keys(formats).flatMap((a) => Object.keys(formats).map((b) => [a, b] as const))

describe('both sides are compared by value', () => {
  test.each(pairs)('%s and %s', async (a, b) => {
    const write = (format: string, rows: readonly Row[]) => formats[format]?.(rows) ?? ''
    const {found, columns} = await split([`train.${a}`, write(a, train)], [`test.${b}`, write(b, respelled)], {key: ['id'], time: 'day'})
    expect(columns).toMatchObject({onlyTrain: [], onlyTest: [], mixed: [], compared: 5})
    expect(found).toMatchObject({sharedKeys: 12, duplicates: 12, notNewer: 12})
    const others = respelled.map((row) => ({...row, id: `${100 + Number(row['id'])}`, big: `${String(row['big']).slice(0, -3)}77`}))
    const clean = await split([`train.${a}`, write(a, train)], [`test.${b}`, write(b, others)], {key: ['id']})
    expect(clean.found).toMatchObject({sharedKeys: 0, duplicates: 0})
  })

  test.each([
    [
      'with a gap in the key, whose rows are no entity',
      'id,x\n7,1\n,2\n',
      'id,x\n7.0,3\n,4\n',
      {sharedKeys: 1, withoutKey: {train: 1, test: 1}},
    ],
    ['texts of another spelling are other texts', 'id,x\nP7,1\n07,2\n', 'id,x\nP07,3\n7,4\nQ,5\n', {sharedKeys: 0}],
    ['truths are compared by value', 'id,x\nTrue,1\n', 'id,x\ntrue,2\n', {sharedKeys: 1}],
    [
      '30 digits are all compared',
      'id,x\n123456789012345678901234567890.1,1\n',
      'id,x\n123456789012345678901234567890.2,2\n',
      {sharedKeys: 0},
    ],
    ['a column without values is compared with any other', 'id,x\n1,\n2,\n', 'id,x\n3,5\n4,\n', {duplicates: 1}],
  ])('%s', async (_, a, b, expected) => {
    expect((await split(['a.csv', a], ['b.csv', b], {key: ['id']})).found).toMatchObject(expected)
  })

  test('a column that the contract calls text is compared as text', async () => {
    const sides = [['a.csv', 'id,x\n7,1\n'] as const, ['b.csv', 'id,x\n7.0,2\n'] as const] as const
    expect((await split(...sides, {key: ['id']})).found.sharedKeys).toBe(1)
    const yaml = 'row: {properties: {id: {type: string}}}'
    expect((await split(...sides, {key: ['id'], yaml})).found.sharedKeys).toBe(0)
  })

  test('a column of text on one side is told, and compared by what its cells look like', async () => {
    const {found, columns} = await split(['a.csv', 'id,x\n7,1\nNA,2\nP9,3\n'], ['b.csv', 'id,x\n7.0,4\n8.0,5\n'], {key: ['id']})
    expect(columns.mixed).toEqual([{name: 'id', train: 'text', test: 'numbers'}])
    expect(found.sharedKeys).toBe(1)
  })

  test('columns of one side are named, and copies are told by those that both have', async () => {
    const {found, columns, roles} = await split(['a.csv', 'id,x,y,label\n1,5,2,a\n'], ['b.csv', 'id,x,z\n2,5.0,9\n'], {
      key: ['id'],
      label: 'label',
    })
    expect(columns).toMatchObject({onlyTrain: ['y', 'label'], onlyTest: ['z'], compared: 1})
    expect(roles.label).toBeUndefined()
    expect(found).toMatchObject({duplicates: 1, labels: undefined})
    // Keys that only later rows of JSON have are columns, too.
    const late = await split(['a.jsonl', '{"id":1}\n{"id":2,"x":3}\n'], ['b.jsonl', '{"x":3,"id":4}\n'], {key: ['id']})
    expect(late).toMatchObject({columns: {onlyTrain: [], onlyTest: []}, found: {duplicates: 1}})
  })

  test('the dialect and the types of the contract are those of both sides', async () => {
    const yaml =
      'row: {properties: {t: {type: string, format: date}, x: {type: number}}}\ndialect: {delimiter: ";", decimal: ",", nulls: [NA], dates: {t: DD/MM/YYYY}}'
    const a = 'id;t;x\n1;01/03/2025;1,50\n2;02/03/2025;NA\n'
    const b = 'id;t;x\n3;03/02/2025;1,5\n4;03/03/2025;2\n'
    expect((await split(['a.csv', a], ['b.csv', b], {key: ['id'], time: 't', yaml})).found).toMatchObject({notNewer: 1, duplicates: 0})
    // Also where the contract does not say that a column holds numbers or booleans.
    const european = 'dialect: {delimiter: ";", decimal: ",", thousands: ".", booleans: {true: [Ja], false: [Nein]}}'
    const sides = [['a.csv', 'id;x;b\n1;1.133,50;Ja\n'] as const, ['b.csv', 'id;x;b\n2;1133,5;Ja\n'] as const] as const
    expect((await split(...sides, {key: ['id'], yaml: european})).found).toMatchObject({duplicates: 1, sharedKeys: 0})
    const zone = 'dialect: {zone: America/New_York}'
    const local = ['a.csv', 'id,t\n1,2025-01-01 00:00:00\n'] as const
    expect((await split(local, ['b.csv', 'id,t\n2,2025-01-01T04:00:00Z\n'], {time: 't', yaml: zone})).found.notNewer).toBe(1)
    expect((await split(local, ['b.csv', 'id,t\n2,2025-01-01T06:00:00Z\n'], {time: 't', yaml: zone})).found.notNewer).toBe(0)
  })
})

describe('the time of a split', () => {
  const timed = (a: readonly string[], b: readonly string[], yaml?: string) =>
    split(
      ['a.csv', `id,t\n${a.map((t, i) => `${i},${t}\n`).join('')}`],
      ['b.csv', `id,t\n${b.map((t, i) => `${9 + i},${t}\n`).join('')}`],
      {
        time: 't',
        ...(yaml === undefined ? {} : {yaml}),
      },
    )

  test.each([
    [['01/03/2025'], ['03/02/2025']],
    [['Mar 1 2025'], ['Apr 1 2025']],
    [['2025-03-01', 'NA'], ['2025-04-01']],
    [['2025-03-01'], ['2025-02-30']],
    [['2025-03-01'], ['1 April']],
    [['20250301x'], ['20250401']],
    [['2025/03/01'], ['2025/04/01']],
  ])('%j and %j is never guessed', async (a, b) => {
    await expect(timed(a, b)).rejects.toMatchObject({
      errorClass: 'input-error',
      message: expect.stringMatching(/^[ab]\.csv:\d: column "t" holds ".+", which is not a time in ISO 8601$/),
    })
  })

  test('numbers on one side and ISO 8601 on the other are an error that names both', async () => {
    await expect(timed(['1740787200'], ['2025-04-01'])).rejects.toMatchObject({
      errorClass: 'input-error',
      message: expect.stringMatching(/"t" holds numbers in split-train and times in ISO 8601 in split-test/),
    })
  })

  test('numbers stay numbers, and times are compared to the microsecond', async () => {
    expect((await timed(['1740787200', '1740787201.5'], ['1740787201', '1740787202'])).found.notNewer).toBe(1)
    expect((await timed(['20250301'], ['20250228', '20250302'])).found.notNewer).toBe(1)
    expect((await timed(['2025-03-01T00:00:00.000001Z'], ['2025-03-01T00:00:00.000002Z'])).found.notNewer).toBe(0)
    expect((await timed(['2025-03-01'], ['2025-03-01T00:30:00+01:00'])).found.notNewer).toBe(1)
  })

  test('a row without one is counted', async () => {
    expect((await timed(['2025-03-01', ''], ['2025-04-01', '', ''])).found).toMatchObject({notNewer: 0, withoutTime: {train: 1, test: 2}})
  })
})

describe('labels', () => {
  const labelled = async (a: readonly string[], b: readonly string[]) =>
    (
      await split(
        ['a.csv', `x,y\n${a.map((y, i) => `${i},${y}\n`).join('')}`],
        ['b.csv', `x,y\n${b.map((y, i) => `${100 + i},${y}\n`).join('')}`],
        {
          label: 'y',
        },
      )
    ).found.labels

  test.each([
    ['<=50K.', {label: '<=50K', edit: 'dot'}],
    [' <=50K', {label: '<=50K', edit: 'blanks'}],
    [' >50k. ', {label: '>50K', edit: 'case'}],
    ['other', undefined],
  ])('%j is not known to train', async (odd, meant) => {
    expect(await labelled(['<=50K', '>50K', '<=50K'], [odd, odd, '>50K'])).toEqual({
      kind: 'compared',
      rows: 3,
      known: 2,
      unknown: [{shown: odd, count: 2, meant}],
    })
  })

  test('of numbers are classes when they are whole and few, and equal by value', async () => {
    expect(await labelled(['0', '1', '1', '0'], ['1.0', '0.0'])).toMatchObject({kind: 'compared', unknown: []})
    expect(await labelled(['0', '1', '1', '0'], ['1.0', '2.0'])).toMatchObject({kind: 'compared', unknown: [{shown: '2.0', count: 1}]})
    expect(await labelled(['0.5', '1.25', '1.5', '0.5'], ['1.75'])).toEqual({kind: 'values', distinct: 3})
    expect(
      await labelled(
        Array.from({length: 30}, (_, i) => String(3 * i)),
        ['7'],
      ),
    ).toEqual({kind: 'values', distinct: 30})
    expect(await labelled(['a', 'b'], ['', ''])).toEqual({kind: 'none', side: 'test'})
  })
})
