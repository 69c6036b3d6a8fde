import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cellResult, parseCell, parsedCell} from '../src/cells.ts'
import {resolveDataset} from '../src/dataset.ts'
import {openEngine} from '../src/duckdb/engine.ts'
import {connect} from '../src/duckdb/node-api.ts'
import {quoteText} from '../src/duckdb/sql.ts'
import {cellMacros, cellOf} from '../src/duckdb/sql-cells.ts'
import {askInSql} from '../src/duckdb/sql-rules.ts'
import {type Workplace, workplace} from './harness.ts'

const seed = 20_261_202

/** What cells.ts makes of a text, as text; null for no value. */
function expected(kind: 'integer' | 'number' | 'time' | 'boolean', text: string): string | null {
  const bytes = Buffer.from(text)
  switch (parseCell(kind, bytes, 0, bytes.length)) {
    case cellResult.number:
    case cellResult.nonFinite:
      return String(parsedCell.number + 0)
    case cellResult.big:
      return String(parsedCell.big)
    case cellResult.truth:
      return String(parsedCell.isTrue)
    default:
      return null
  }
}

async function inSql(
  place: Workplace,
  kind: 'integer' | 'number' | 'time' | 'boolean',
  texts: readonly string[],
): Promise<readonly (string | null)[]> {
  const connection = await connect(await openEngine(place.context))
  for (const macro of cellMacros) await connection.run(macro)
  const rows = texts.map((text, index) => `(${index}, ${quoteText(text)})`).join(', ')
  const value = kind === 'time' ? 'epoch_us(x)' : kind === 'number' ? 'x + 0' : 'x'
  const result = await connection.runAndReadAll(
    `SELECT ${value} FROM (SELECT i, ${cellOf('x', kind)} FROM (VALUES ${rows}) t(i, x)) ORDER BY i`,
  )
  return result.getRows().map(([found]) => (found === null ? null : String(found)))
}

const digits = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...'0012345678900'), {maxLength: most}).map((all) => all.join(''))
const numeral = fc
  .tuple(
    fc.constantFrom('', '-', '+', '+-', ' '),
    digits(9),
    fc.constantFrom('', '.', '.', '..'),
    digits(6),
    fc.oneof({weight: 3, arbitrary: fc.constant('')}, {weight: 1, arbitrary: fc.integer({min: -20, max: 20}).map((power) => `e${power}`)}),
  )
  .map((parts) => parts.join(''))
const odd = [
  '',
  '18446744073709551615',
  '9007199254740993.0',
  '1.8446744073709551615e19',
  '1e400',
  'nan',
  '-inf',
  '+Infinity',
  '0x10',
  '1_000',
  '3.',
  '.5',
  '٣',
]

const pad = (value: number): string => String(value).padStart(2, '0')
const time = fc
  .tuple(
    fc.constantFrom(
      '2016-12-31',
      '2017-01-01',
      '2024-02-29',
      '2023-02-29',
      '0001-01-01',
      '0000-01-01',
      '9999-12-31',
      '2024-1-01',
      '1900-02-29',
    ),
    fc.constantFrom('', 'T', ' ', 't', '_'),
    fc.constantFrom(0, 5, 18, 22, 23, 24),
    fc.constantFrom(0, 29, 59, 60),
    fc.constantFrom('', ':00', ':59', ':60', ':61'),
    fc.constantFrom('', '.5', '.123456789', '.1234567890', '.'),
    fc.constantFrom('', 'Z', 'z', '+01:00', '-0100', '+05', '+05:30', '-18:59', '+19:00', '+01:', ' UTC'),
  )
  .map(([date, separator, hour, minute, second, fraction, offset]) =>
    separator === '' ? date : `${date}${separator}${pad(hour)}:${pad(minute)}${second}${second === '' ? '' : fraction}${offset}`,
  )

describe('SQL makes of cells what every other reader does', () => {
  const cases = [
    ['integer', numeral, odd],
    ['number', numeral, odd],
    [
      'time',
      time,
      ['2016-12-31T22:59:60-01:00', '2016-12-31 23:59:60', '2016-12-31T23:59:60.25Z', '2016-12-31T22:59:60Z', '2026-01-01 00:00:00+02:00'],
    ],
    ['boolean', fc.constantFrom('true', 'True', 'TRUE', 'tRUE', 'false', 'False', 'FALSE', 't', 'yes', '1', '0', ''), ['true']],
  ] as const
  test.each(cases)('of kind %s', async (kind, arbitrary, more) => {
    await using place = await workplace()
    const texts = [...more, ...fc.sample<string>(arbitrary, {seed, numRuns: 4000})]
    const found = await inSql(place, kind, texts)
    const different = texts.flatMap((text, index) =>
      found[index] === expected(kind, text) ? [] : [`${text}: ${found[index]}, not ${expected(kind, text)}`],
    )
    expect(different).toEqual([])
    expect(found.filter((value) => value !== null).length).toBeGreaterThan(texts.length / 20)
  })
})

describe('rules in SQL', () => {
  const ask = async (place: Workplace, sql: string): Promise<unknown> => {
    const {profile} = await place.scan(['a.csv'])
    const dataset = await resolveDataset(['a.csv'], {workspace: place.folder, workingDirectory: place.folder})
    const questions = [{id: 'rule', sql, where: {file: 'data-contract.yml', line: 3}}]
    return await askInSql(questions, [{name: 'data', dataset, kinds: profile.columns}], place.context).catch((error: unknown) => error)
  }

  test('see unsigned 64-bit integers exactly, and instants wherever they were written', async () => {
    await using place = await workplace()
    await place.write('a.csv', 'id,moment\n18446744073709551615,2026-01-01T00:00:00+02:00\n18446744073709551614,2025-12-31T22:00:00Z\n')
    expect(await ask(place, 'SELECT * FROM data WHERE id = 18446744073709551615')).toEqual([1])
    expect(await ask(place, "SELECT * FROM data WHERE moment = TIMESTAMP '2025-12-31 22:00:00'")).toEqual([2])
  })

  test('never take a whole number that is too large for null', async () => {
    await using place = await workplace()
    await place.write('a.csv', `id,x\n1${'0'.repeat(40)},1\n`)
    expect(await ask(place, 'SELECT * FROM data WHERE id < 0')).toMatchObject({message: expect.stringContaining('beyond 128 bits')})
    expect(await ask(place, 'SELECT x FROM data WHERE x < 0')).toEqual([0])
  })
})
