import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {workplace} from './harness.ts'
import {missed, proposed} from './proposals.ts'

test('a proposal shows types, ranges, values, keys and missing values with their evidence', async () => {
  await using place = await workplace()
  const rows = Array.from({length: 60}, (_, i) => `${i},${i / 4 - 3},${i % 2 ? 'free' : 'pro'},2026-01-0${1 + (i % 9)},${i % 7 ? i : ''}`)
  await place.write('a.csv', `id,price,plan,day,score\n${rows.join('\n')}\n`)
  const yaml = await proposed(place, ['a.csv'])
  for (const part of [
    'required: ["id", "price", "plan", "day"]',
    'minimum: -100 # the smallest was -3',
    'maximum: 100 # the largest was 11.75',
    'enum: ["free", "pro"]',
    'format: timestamp',
    'nulls: {max: 34%} # 9 of 60 were missing (15.00 %)',
    'unique: "id" # a value of its own in each of 60 rows',
    'min: 6 # a tenth of the 60 that there were',
    '# freshness: {column: "day", within: 7d}',
  ]) {
    expect(yaml).toContain(part)
  }
})

const many = (count: number, cell: (row: number) => string | number): readonly string[] =>
  Array.from({length: count}, (_, row) => String(cell(row)))

/** A file of one column after a number. */
const csv = (name: string, cells: readonly string[]): string => `${name},x\n${cells.map((cell, row) => `${cell},${row % 7}`).join('\n')}\n`

describe('what is proposed of a column', () => {
  test.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
    ['a constant has room, and an end', 'c', many(60, () => 50), many(60, (row) => 50 + row), many(60, () => 1_000_000)],
    ['a constant zero', 'c', many(60, () => 0), ['3', '70', '1000'], many(60, () => 1_000_000)],
    ['a measure near zero may fall below', 't', many(400, (row) => -0.5 + ((row * 37) % 354) / 10), ['-1.6', '36.2'], ['-999']],
    ['a negative measure may rise above', 't', many(400, (row) => 0.5 - ((row * 37) % 354) / 10), ['1.6', '-36.2'], ['999']],
    ['amounts stay above zero', 'price', many(400, (row) => ((row * 37) % 354) / 10), ['90.5'], ['-1']],
    ['a count may grow', 'rooms', many(60, (row) => row % 3), ['4', '5', '7'], ['250']],
    ['rare events may come twice', 'falls', many(100, (row) => (row % 20 === 0 ? 1 : 0)), ['2'], ['50']],
    ['a flag has two values', 'late', many(100, (row) => row % 2), ['1'], ['2']],
    ['a share ends at one', 'conversion_rate', many(60, (row) => 0.01 * row), ['0.9', '1'], ['1.5']],
    ['but not each small amount', 'ph', many(60, (row) => 0.01 * row), ['1.5'], ['80']],
    ['small amounts have small limits', 'dose', many(60, (row) => (1 + row) * 1e-6), ['0.00009'], ['0.5']],
    ['an identifier may grow', 'id', many(60, (row) => row + 1), ['100000'], ['-1']],
    ['a closed set', 'plan', many(100, (row) => ['free', 'pro', 'max'][row % 3] as string), ['max'], ['Free']],
    ['months, of which some were seen', 'month', many(100, (row) => ['Jan', 'Feb', 'Mar'][row % 3] as string), ['Dec'], ['Smarch']],
    ['days of a week in capitals', 'day', many(100, (row) => ['MON', 'TUE'][row % 2] as string), ['SUN'], ['Sun']],
    ['a period that all rows share', 'batch', many(100, () => 'w23'), ['w24'], []],
    ['a text that all rows share', 'unit', many(100, () => 'cm'), ['cm'], ['inch']],
    [
      'some values that are rare',
      'port',
      many(400, (row) => (row % 80 === 0 ? 'Q' : 'S')),
      [...many(60, () => 'S'), 'C'],
      many(50, () => 'Southampton'),
    ],
    [
      'a column that goes empty',
      'age',
      many(400, (row) => (row % 5 === 0 ? '' : row % 80)),
      many(50, (row) => (row % 3 === 0 ? '' : 7)),
      many(50, () => ''),
    ],
    [
      'a column that is mostly empty',
      'cabin',
      many(400, (row) => (row % 50 < 47 ? '' : 'C7')),
      many(99, (row) => (row % 60 < 58 ? '' : 'C7')),
      many(50, () => ''),
    ],
    ['a column of few values', 'note', many(100, (row) => (row === 3 ? 'see 1' : '')), many(50, () => ''), []],
  ])('%s: %s', async (_, name, cells, fits, breaks) => {
    await using place = await workplace()
    await place.write('a.csv', csv(name, cells))
    const yaml = await proposed(place, ['a.csv'])
    expect(await missed(place, ['a.csv'], yaml)).toEqual([])
    const padded = (some: readonly string[]): readonly string[] => [...some, ...cells.slice(0, 50)]
    await place.write('next.csv', csv(name, padded(fits)))
    // The first rows come again, which a key tells.
    const ids = (found: Awaited<ReturnType<typeof missed>>): readonly string[] =>
      found.map(({id}) => id).filter((id) => !id.startsWith('unique:'))
    expect({yaml, missed: ids(await missed(place, ['next.csv'], yaml))}).toEqual({yaml, missed: []})
    if (breaks.length === 0) return
    await place.write('broken.csv', csv(name, breaks))
    const found = (await missed(place, ['broken.csv'], yaml)).filter(({id}) => id.startsWith(`${name}:`))
    expect({yaml, statuses: found.map(({status}) => status)}).toMatchObject({statuses: expect.arrayContaining(['fail'])})
  })

  test.each<[string, readonly string[], readonly string[], string]>([
    ['nan', many(40, (row) => (row === 7 ? 'nan' : row / 2)), many(50, () => 'hello'), 'x:type'],
    ['inf', many(40, (row) => (row === 7 ? 'inf' : row)), many(50, () => 'hello'), 'x:type'],
    ['many that are not finite', many(40, (row) => (row % 2 ? 'NaN' : row / 2)), many(50, () => 'hello'), 'x:type'],
  ])('a column of numbers with %s stays one of numbers', async (_, cells, next, id) => {
    await using place = await workplace()
    await place.write('a.csv', `x\n${cells.join('\n')}\n`)
    const yaml = await proposed(place, ['a.csv'])
    expect(await missed(place, ['a.csv'], yaml)).toEqual([])
    await place.write('next.csv', `x\n${next.join('\n')}\n`)
    expect((await missed(place, ['next.csv'], yaml)).map((check) => check.id)).toContain(id)
  })

  test('a smaller file is no fault, one without rows is', async () => {
    await using place = await workplace()
    await place.write(
      'a.csv',
      csv(
        'id',
        many(891, (row) => row),
      ),
    )
    const yaml = await proposed(place, ['a.csv'])
    await place.write(
      'next.csv',
      csv(
        'id',
        many(418, (row) => 891 + row),
      ),
    )
    expect(await missed(place, ['next.csv'], yaml)).toEqual([])
    await place.write(
      'cut.csv',
      csv(
        'id',
        many(3, (row) => row),
      ),
    )
    expect((await missed(place, ['cut.csv'], yaml)).map(({id}) => id)).toEqual(['rows'])
  })
})

describe('a key is proposed', () => {
  test.each(['id', 'Id', 'PassengerId', 'order_id', 'user id', 'orderID', 'uuid', 'sku'])('for a column called %s', async (name) => {
    await using place = await workplace()
    await place.write(
      'a.csv',
      csv(
        name,
        many(60, (row) => row * 3),
      ),
    )
    expect(await proposed(place, ['a.csv'])).toContain(`\nunique: ${JSON.stringify(name)}`)
  })

  test.each(['first', 'nonfarm', 'name', 'paid', 'valid', 'price', 'area', 'Solid', 'madrid', 'zip code', 'Account code'])(
    'not for a column called %s',
    async (name) => {
      await using place = await workplace()
      await place.write(
        'a.csv',
        csv(
          name,
          many(60, (row) => 1000 + row * 37),
        ),
      )
      const yaml = await proposed(place, ['a.csv'])
      expect(yaml).not.toMatch(/^unique:/m)
      expect(yaml).toContain(`# unique: ${JSON.stringify(name)}`)
    },
  )

  test('above 10,000 rows exactly: an identifier that repeats once is none', async () => {
    await using place = await workplace()
    const ids = many(25_000, (row) => row * 7)
    await place.write('a.csv', csv('id', ids))
    expect(await proposed(place, ['a.csv'])).toContain('\nunique: "id"')
    await place.write('b.csv', csv('id', [...ids.slice(0, -1), '7']))
    expect(await proposed(place, ['b.csv'])).not.toMatch(/^unique:/m)
  })

  test('for the best of several, and for the next where that repeats', async () => {
    await using place = await workplace()
    const rows = many(12_000, (row) => `${row === 11_999 ? 0 : row},${row},${row * 2}`)
    await place.write('a.csv', `id,order_id,code\n${rows.join('\n')}\n`)
    expect(await proposed(place, ['a.csv'])).toContain('\nunique: "order_id"')
  })
})

describe('a proposal accepts the data that it was made from', () => {
  const long = 'n'.repeat(1024)
  test.each<[string, string, string]>([
    ['objects, arrays and texts', 'a.jsonl', '{"a": {"b": 1}, "c": [1, 2]}\n{"a": {"b": 2}, "c": []}\n{"a": "text", "c": null}\n'],
    ['two types in a column', 'a.jsonl', '{"a": 1}\n{"a": "x"}\n{"a": true}\n'],
    ['truths and numbers', 'a.jsonl', '{"a": true}\n{"a": 1}\n{"a": null}\n'],
    ['times and numbers', 'a.jsonl', '{"a": "2026-01-01"}\n{"a": 20260101}\n'],
    ['numbers beyond 64 bits', 'a.jsonl', '{"a": 123456789012345678901234567890}\n{"a": 18446744073709551615}\n'],
    ['keys that come and go', 'a.jsonl', '{"a": 1}\n{"b": "x"}\n{"c": {"d": null}}\n'],
    ['escapes and NUL', 'a.jsonl', '{"ab": "x\\u0000y", "\\"": "\\ud83d\\ude00", "__proto__": 1, "constructor": "x"}\n{"toString": ""}\n'],
    ['an array of objects', 'a.json', '[{"a": [1], "b": 1e300}, {"a": {}, "b": "x"}]'],
    ['odd names', 'a.csv', '"<<","- x","? y","#z","a: b","k\nl","~","null","true","é","&a","*b","!c"\n1,2,3,4,5,6,7,8,9,10,11,12,13\n'],
    ['a very long name', 'a.csv', `${long},b\n1,2\n`],
    ['texts that are empty', 'a.csv', 'a,b\n"",1\n"x",2\n,3\n'],
    ['columns without a value', 'a.csv', 'a,b\n,1\n,2\n'],
    ['large numbers', 'a.csv', 'a,b,c\n1e308,-1e308,9223372036854775807\n-1e-308,1e-300,-9223372036854775808\n'],
    ['integers beyond 64 bits', 'a.csv', 'a\n18446744073709551615\n123456789012345678901234567890\n'],
    [
      'times with and without offsets',
      'a.csv',
      'a,b\n2026-01-01,2026-01-01T00:00:00Z\n2026-01-01 10:00,2026-01-01T00:00:00.123456789+05:30\n',
    ],
    ['words of YAML', 'a.tsv', 'a\tb\nyes\tnull\nno\t~\non\t.inf\n'],
    ['nothing but a header', 'a.csv', 'a,b\n'],
  ])('%s in %s', async (_, name, text) => {
    await using place = await workplace()
    await place.write(name, text)
    const yaml = await proposed(place, [name])
    const found = (await missed(place, [name], yaml)).filter(({id}) => !(id === 'rows' && text.endsWith('a,b\n')))
    expect({yaml, found}).toEqual({yaml, found: []})
  })

  test('from folders that give columns, and the next month has a folder of its own', async () => {
    await using place = await workplace()
    const rows = many(50, (row) => `${row},${row % 3}`).join('\n')
    for (const folder of ['2026-01/region=EU', '2026-01/region=US', '2026-02/region=CH'])
      await mkdir(join(place.folder, 'data', `month=${folder}`), {recursive: true})
    await place.write('data/month=2026-01/region=EU/a.csv', `k,v\n${rows}\n`)
    await place.write('data/month=2026-01/region=US/a.csv', `k,v\n${rows}\n`)
    const yaml = await proposed(place, ['data/month=2026-01/**/*.csv'])
    expect(yaml).toContain('"month"')
    expect(await missed(place, ['data/month=2026-01/**/*.csv'], yaml)).toEqual([])
    await place.write('data/month=2026-02/region=CH/a.csv', `k,v\n${rows}\n`)
    expect(await missed(place, ['data/month=2026-02/**/*.csv'], yaml)).toEqual([])
  })

  test('in the dialect that it was read with, which it repeats', async () => {
    await using place = await workplace()
    const rows = many(60, (row) => `${row},25;0${1 + (row % 9)}.02.2026;${row % 4 === 0 ? '-' : 'x'}`)
    await place.write('a.csv', `betrag;datum;art\n${rows.join('\n')}\n`)
    const yaml = await proposed(place, ['a.csv'], {delimiter: ';', decimal: ',', dates: {datum: 'DD.MM.YYYY'}, nulls: ['-']})
    expect(yaml).toMatch(/dialect:\n {2}delimiter: ";"\n {2}decimal: ","\n {2}dates: \{"datum":"DD.MM.YYYY"\}\n {2}nulls: \["-"\]/)
    expect(await missed(place, ['a.csv'], yaml)).toEqual([])
    await place.write('next.csv', 'betrag;datum;art\n7,5;2026-02-01;x\n')
    expect((await missed(place, ['next.csv'], yaml)).map(({id}) => id)).toContain('datum:type')
  })

  test('whatever is in it', async () => {
    const words = [
      '',
      '0',
      '-1',
      '1',
      '2.5',
      '-0.001',
      '1e300',
      '123456789012345678',
      'NaN',
      'inf',
      'true',
      'a',
      'b: c',
      '#',
      '2026-01-01',
      '- x',
      '~',
      'NA',
      '.5',
      '+1',
    ]
    const cell = fc.oneof(
      fc.constantFrom(...words),
      fc.integer().map(String),
      fc.double({noNaN: true, noDefaultInfinity: true}).map(String),
    )
    const column = fc.oneof(
      fc.array(cell, {minLength: 30, maxLength: 30}),
      fc.array(fc.integer().map(String), {minLength: 30, maxLength: 30}),
      fc.array(fc.constantFrom(...words.slice(1, 6)), {minLength: 30, maxLength: 30}),
      cell.map((same) => new Array<string>(30).fill(same)),
    )
    await fc.assert(
      fc.asyncProperty(column, column, column, fc.boolean(), async (a, b, c, isCsv) => {
        await using place = await workplace()
        const columns = {id: a, b, 'c: d': c}
        const quoted = (text: string): string => (text === '' ? '' : `"${text}"`)
        const value = (text: string): unknown =>
          text === 'true' ? true : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text === '~' ? null : text
        const rows = a.map((_, row) => Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[row] as string])))
        const name = isCsv ? 'a.csv' : 'a.jsonl'
        const text = isCsv
          ? `id,b,"c: d"\n${rows.map((row) => Object.values(row).map(quoted).join(',')).join('\n')}\n`
          : rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).map(([key, each]) => [key, value(each)])))).join('\n')
        await place.write(name, text)
        const yaml = await proposed(place, [name])
        expect({yaml, missed: await missed(place, [name], yaml)}).toEqual({yaml, missed: []})
      }),
      {seed: 20261123, numRuns: 60},
    )
  })
})
