import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type CellResult, cellResult, isSpelled, parseCell, parsedCell, parsedTime, timeForm} from '../src/cells.ts'
import {contract, workplace} from './harness.ts'

const seed = 20_261_201

/** What `parseCell` makes of a text: undefined when it is no value of the kind. */
function parsed(kind: 'integer' | 'number', text: string): number | bigint | undefined {
  const bytes = Buffer.from(`${text},5`)
  const result: CellResult = parseCell(kind, bytes, 0, bytes.length - 2)
  if (result === cellResult.big) return parsedCell.big
  return result === cellResult.number ? parsedCell.number + 0 : undefined
}

const grammar = /^([+-]?)(?:(0|[1-9]\d*)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/

/** The value of a numeral in exact arithmetic, as a fraction; undefined when it is none. */
function exactly(text: string): {readonly units: bigint; readonly divisor: bigint} | undefined {
  const [match, sign = '', whole = '', fraction, lone, exponent = '0'] = grammar.exec(text) ?? []
  if (match === undefined) return undefined
  const places = fraction ?? lone ?? ''
  const digits = BigInt(`${whole}${places}`) * (sign === '-' ? -1n : 1n)
  const power = Number(exponent) - places.length
  return power >= 0 ? {units: digits * 10n ** BigInt(power), divisor: 1n} : {units: digits, divisor: 10n ** BigInt(-power)}
}

const digits = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...'0012345678900'), {maxLength: most}).map((all) => all.join(''))
const numeral = fc
  .tuple(
    fc.constantFrom('', '-', '+', '+-'),
    digits(22),
    fc.constantFrom('', '.', '.', '..'),
    digits(12),
    fc.oneof(
      {weight: 3, arbitrary: fc.constant('')},
      {weight: 1, arbitrary: fc.integer({min: -330, max: 330}).map((power) => `e${power}`)},
    ),
  )
  .map((parts) => parts.join(''))

describe('numerals', () => {
  test('are read as exact arithmetic reads them', () => {
    fc.assert(
      fc.property(numeral, (text) => {
        const exact = exactly(text)
        const near = exact === undefined ? Number.NaN : Number(text)
        expect(parsed('number', text), text).toBe(Number.isFinite(near) ? near + 0 : undefined)
        const isWhole = exact !== undefined && exact.units % exact.divisor === 0n && Number.isFinite(near)
        const whole = isWhole ? exact.units / exact.divisor : undefined
        expect(parsed('integer', text), text).toBe(whole !== undefined && Number.isSafeInteger(Number(whole)) ? Number(whole) : whole)
      }),
      {seed, numRuns: 20_000},
    )
  })

  const spellings: readonly (readonly [text: string, integer: number | bigint | undefined, number: number | undefined])[] = [
    ['.5', undefined, 0.5],
    ['5.', 5, 5],
    ['-.5', undefined, -0.5],
    ['+5', 5, 5],
    ['+.5e3', 500, 500],
    ['5.e1', 50, 50],
    ['3.0', 3, 3],
    ['1e3', 1000, 1000],
    ['30e-1', 3, 3],
    ['3.', 3, 3],
    ['-0.0', 0, 0],
    ['0e400', 0, 0],
    ['18446744073709551615', 18446744073709551615n, 18446744073709552000],
    ['-9223372036854775809', -9223372036854775809n, -9223372036854776000],
    ['9007199254740993.0', 9007199254740993n, 9007199254740992],
    ['1.8446744073709551615e19', 18446744073709551615n, 18446744073709552000],
    ['1e308', 10n ** 308n, 1e308],
    ['1e309', undefined, undefined],
    ['9'.repeat(310), undefined, undefined],
    [`1.${'0'.repeat(400)}`, 1, 1],
    [`1.${'0'.repeat(400)}1`, undefined, 1],
    ['007', undefined, undefined],
    ['-01', undefined, undefined],
    ['00.5', undefined, undefined],
    ['.', undefined, undefined],
    ['+', undefined, undefined],
    ['-', undefined, undefined],
    ['.e3', undefined, undefined],
    ['1e', undefined, undefined],
    ['1e+', undefined, undefined],
    ['+-5', undefined, undefined],
    ['1.2.3', undefined, undefined],
    ['0x10', undefined, undefined],
    ['1_000', undefined, undefined],
    [' 1', undefined, undefined],
    ['1,000', undefined, undefined],
    ['١', undefined, undefined],
  ]
  test.each(spellings)('%s', (text, integer, number) => {
    expect(parsed('integer', text)).toBe(integer)
    expect(parsed('number', text)).toBe(number)
  })

  test('are of the kind integer without a contract only where they are spelled so', () => {
    const isInteger = (text: string): boolean => isSpelled('integer', Buffer.from(text), 0, text.length)
    expect(['1', '-1', '+1', '0', '18446744073709551616'].every(isInteger)).toBe(true)
    expect(['1.0', '1.', '1e3', '1E3', '007', ''].some(isInteger)).toBe(false)
  })
})

describe('leap seconds', () => {
  const times: readonly (readonly [text: string, micros: number | undefined])[] = [
    ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1) * 1000],
    ['2016-12-31T23:59:60.25Z', Date.UTC(2017, 0, 1) * 1000 + 250_000],
    ['2016-12-31T22:59:60-01:00', Date.UTC(2017, 0, 1) * 1000],
    ['2017-01-01T05:29:60+05:30', Date.UTC(2017, 0, 1) * 1000],
    ['2017-01-01T00:59:60+0100', Date.UTC(2017, 0, 1) * 1000],
    ['2016-12-31 23:59:60', Date.UTC(2017, 0, 1) * 1000],
    ['2016-12-31T22:59:60Z', undefined],
    ['2016-12-31T23:58:60Z', undefined],
    ['2016-12-31T23:59:60-01:00', undefined],
    ['2016-12-31T23:59:61Z', undefined],
    ['2016-12-31T23:59:60+25:00', undefined],
  ]
  test.each(times)('%s', (text, micros) => {
    const bytes = Buffer.from(text)
    const result = parseCell('time', bytes, 0, bytes.length)
    expect(result === cellResult.number ? parsedCell.number : undefined).toBe(micros)
    if (micros !== undefined) expect(parsedTime.form).toBe(text.length > 20 || text.endsWith('Z') ? timeForm.offset : timeForm.local)
  })
})

/** A column of numerals as each format has it; JSON has its own grammar, so only what it can say. */
const files = (cells: readonly string[]): Readonly<Record<string, string>> => ({
  'a.csv': `k,x\n${cells.map((cell) => `k,${cell}\n`).join('')}`,
  'b.csv': `k,x\r\n${cells.map((cell) => `k,"${cell}"\r\n`).join('')}`,
  'a.tsv': `k\tx\n${cells.map((cell) => `k\t${cell}\n`).join('')}`,
  ...(cells.every((cell) => /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(cell))
    ? {
        'a.jsonl': cells.map((cell) => `{"k": "k", "x": ${cell}}\n`).join(''),
        'a.json': `[${cells.map((cell) => `{"k": "k", "x": ${cell}}`).join(',\n')}]`,
      }
    : {}),
})

describe('in every format', () => {
  const columns: readonly (readonly [
    name: string,
    cells: readonly string[],
    kind: string,
    isInteger: boolean,
    min: string,
    max: string,
  ])[] = [
    ['decimals without a zero', ['.040', '.254', '-.5'], 'number', false, '-0.5', '0.254'],
    ['numbers that end in a point', ['5.', '6.', '+7'], 'number', true, '5', '7'],
    ['whole numbers with a fraction of zero', ['3.0', '4.0', '12345678901.0'], 'number', true, '3', '12345678901'],
    ['exponents', ['1e3', '30e-1', '2E2'], 'number', true, '3', '1000'],
    [
      'unsigned 64-bit integers',
      ['18446744073709551615', '18446744073709551614'],
      'integer',
      true,
      '18446744073709551614',
      '18446744073709551615',
    ],
    ['integers of 40 digits', [`1${'0'.repeat(39)}`, `-1${'0'.repeat(39)}`], 'integer', true, `-1${'0'.repeat(39)}`, `1${'0'.repeat(39)}`],
    ['halves', ['1', '2.5'], 'number', false, '1', '2.5'],
  ]
  test.each(columns)('%s', async (_, cells, kind, isInteger, min, max) => {
    await using place = await workplace()
    const typed = await contract('row: {properties: {x: {type: integer}}}')
    for (const [file, content] of Object.entries(files(cells))) {
      await place.write(file, content)
      const inferred = (await place.scan([file])).profile.columns[1]
      expect({file, kind: inferred?.kind, min: inferred?.min, max: inferred?.max}).toEqual({file, kind, min, max})
      expect(inferred?.distinct).toBe(new Set(cells).size)
      const {findings, profile} = await place.scan([file], {contract: typed})
      expect({file, findings: findings.map(({keyword}) => keyword)}).toEqual({file, findings: isInteger ? [] : ['type']})
      if (isInteger)
        expect(profile.columns.find(({name}) => name === 'x')).toMatchObject({kind: 'integer', min, max, distinct: new Set(cells).size})
    }
  })

  test('a half of a column of measurements that happens to be whole holds numbers, too', async () => {
    await using place = await workplace()
    await place.write('first.csv', `x\n${Array.from({length: 500}, (_, row) => `${row}.0\n`).join('')}`)
    await place.write('second.csv', `x\n${Array.from({length: 500}, (_, row) => `${row}.5\n`).join('')}`)
    for (const file of ['first.csv', 'second.csv']) expect((await place.scan([file])).profile.columns).toMatchObject([{kind: 'number'}])
  })

  test('a column that becomes fractional behind the sample is read again as numbers', async () => {
    await using place = await workplace()
    const rows = Array.from({length: 60_000}, (_, row) => `${row + 1_000_000}\n`).join('')
    for (const last of ['2.0', '2.', '2e0', '.5']) {
      await place.write('a.csv', `x\n${rows}${last}\n`)
      expect((await place.scan(['a.csv'])).profile.columns).toMatchObject([{kind: 'number', invalid: 0}])
    }
  })
})

test('JSON keeps its own grammar', async () => {
  await using place = await workplace()
  for (const cell of ['.5', '5.', '+5', '01', '-.5']) {
    await place.write('a.jsonl', `{"x": 1}\n{"x": ${cell}}\n`)
    await expect(place.scan(['a.jsonl']), cell).rejects.toMatchObject({errorClass: 'input-error', where: {line: 2}})
    await place.write('a.json', `[{"x": 1}, {"x": ${cell}}]`)
    await expect(place.scan(['a.json']), cell).rejects.toMatchObject({errorClass: 'input-error'})
  }
})
