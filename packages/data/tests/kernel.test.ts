import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {blockParser} from '../src/bytes/delimited.ts'
import {loadKernel} from '../src/kernel/kernel.ts'
import type {ColumnKind} from '../src/profile/types.ts'
import {ColumnScanner} from '../src/scan/column-scanner.ts'
import {ScanSession} from '../src/scan/session.ts'
import {contract} from './harness.ts'

const seed = 20_261_124

beforeAll(async () => {
  await loadKernel()
})

const digits = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...'0123456789'), {minLength: 0, maxLength: most}).map((all) => all.join(''))

/** Numbers in every spelling, near misses among them. */
const numeric = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.tuple(fc.constantFrom('', '-', '+', '--'), digits(18), fc.constantFrom('', '.', '..'), digits(9)).map((parts) => parts.join('')),
  fc.tuple(digits(4), fc.constantFrom('e', 'E', 'e+', 'e-', 'x', ' ', ':', '/'), digits(3)).map((parts) => parts.join('')),
  fc.constantFrom(
    '',
    '""',
    '"5"',
    '"5.5"',
    'NaN',
    'inf',
    '-Infinity',
    '0',
    '-0',
    '-0.0',
    '00',
    '01',
    '1.',
    '.1',
    '-',
    '9007199254740993',
    '120',
    '0.1',
  ),
)

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
const time = fc.oneof(
  fc
    .tuple(
      fc.integer({min: 1695, max: 2205}),
      fc.integer({min: 0, max: 13}),
      fc.integer({min: 0, max: 32}),
      fc.constantFrom('', 'T', ' ', 't', '_'),
      fc.integer({min: 0, max: 25}),
      fc.integer({min: 0, max: 61}),
      fc.constantFrom(
        '',
        'Z',
        'z',
        '+01:00',
        '-14:30',
        '+15:00',
        '+1:00',
        '+01:0x',
        '.5',
        '.123456Z',
        '.1234567',
        '.25-02:00',
        '.Z',
        '.5x',
      ),
    )
    .map(([year, month, day, separator, hour, minute, end]) => {
      const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
      return separator === '' ? date : `${date}${separator}${pad(hour, 2)}:${pad(minute, 2)}:${pad(minute, 2)}${end}`
    }),
  fc.constantFrom('', '""', '"2024-02-29"', '2023-02-29', '1900-02-29', '2000-02-29', '2024-1-01', 'x'),
)

const letters = fc.array(fc.constantFrom('a', 'b', 'é', '🙂', ' ', '-'), {maxLength: 20}).map((all) => all.join(''))
const text = fc.oneof(
  letters,
  letters.map((inner) => `"${inner}"`),
  fc.tuple(letters, letters).map(([a, b]) => `"${a}""${b}"`),
  fc.constantFrom('', '""', '"\n"', '"a,b"', 'abcdefgh', 'abcdefghi', 'abcdefghabcdefgh', 'abcdefghabcdefghi'),
)
const truth = fc.constantFrom('true', 'false', 'True', 'FALSE', 'tru', 'false ', '', '""', '"true"', 'x')

const cells: Readonly<Record<ColumnKind, fc.Arbitrary<string>>> = {number: numeric, integer: numeric, time, text, boolean: truth}

/** What a scanner found. */
const found = (scanner: ColumnScanner): unknown => ({
  counts: scanner.builder.result({category: true}),
  buckets: scanner.builder.result(),
  misses: [...scanner.misses.values()].sort((a, b) => (a.keyword < b.keyword ? -1 : 1)),
})

/** One cell after the other, without the kernel. */
function oneByOne(scanner: ColumnScanner, written: readonly string[]): {readonly rejected: number} {
  let rejected = 0
  let line = 2
  for (const cell of written) {
    scanner.at(line)
    const isQuoted = cell.startsWith('"')
    const inner = Buffer.from(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    const isMissing = inner.length === 0 && (!isQuoted || scanner.kind !== 'text')
    if (!(isMissing ? scanner.missing() : scanner.cell(inner, 0, inner.length))) rejected++
    line += 1 + (cell.match(/\n/g)?.length ?? 0)
  }
  return {rejected}
}

const rules: Readonly<Record<ColumnKind, string>> = {
  number: '{type: number, minimum: 0.1, exclusiveMaximum: 120}',
  integer: '{type: [integer, "null"], minimum: -5, maximum: 1000000, multipleOf: 5}',
  time: '{type: string, format: timestamp}',
  text: '{type: string, minLength: 2, maxLength: 9}',
  boolean: '{type: boolean}',
}

describe('the kernel counts and judges cells as the scanner does one by one', () => {
  for (const kind of ['number', 'integer', 'time', 'text', 'boolean'] as const) {
    test(`of kind ${kind}, with a contract and without, in pieces of any size`, async () => {
      const contracts = [
        undefined,
        await contract(`row: {properties: {a: ${rules[kind]}}}`),
        await contract(`row: {required: [a], properties: {a: ${rules[kind]}}}`),
      ]
      fc.assert(
        fc.property(
          fc.array(cells[kind], {minLength: 1, maxLength: 60}),
          fc.nat(2),
          fc.integer({min: 1, max: 200}),
          (column, which, size) => {
            const session = new ScanSession(contracts[which], new Map([['a', kind]]))
            session.startFile('a.csv')
            const parser = blockParser('a.csv', ',', session)
            const bytes = Buffer.from(`a,b\n${column.map((cell) => `${cell},1\n`).join('')}`)
            for (let at = 0; at < bytes.length; at += size) parser.push(bytes.subarray(at, at + size))
            parser.end()
            session.foldKernel()
            const scanner = session.column('a')
            const reference = new ColumnScanner('a', scanner.kind, scanner.rule, {file: 'a.csv', line: 0})
            const {rejected} = oneByOne(reference, column)
            expect(found(scanner)).toEqual(found(reference))
            expect([session.rows, session.rejected]).toEqual([column.length, rejected])
          },
        ),
        {seed, numRuns: 150},
      )
    })
  }
})

describe('beyond 10,000 distinct values', () => {
  const cases: readonly (readonly [string, ColumnKind, (row: number) => string])[] = [
    ['numbers of many sizes become the same histogram', 'number', (row) => `${row % 3 === 0 ? '-' : ''}${row * row * 7.25}`],
    ['numbers close together become the same histogram', 'number', (row) => `1${pad(row % 15_000, 6)}.5`],
    [
      'times become the same histogram',
      'time',
      (row) =>
        `20${pad(10 + (row % 80), 2)}-0${1 + (row % 9)}-${pad(1 + (row % 28), 2)}T${pad(row % 24, 2)}:${pad(row % 60, 2)}:${pad((row * 7) % 60, 2)}Z`,
    ],
    ['texts become the same hash buckets', 'text', (row) => `name ${row % 14_000} ${row % 7 === 0 ? 'é' : ''}`],
  ]
  for (const [name, kind, cell] of cases) {
    test(name, () => {
      const column = Array.from({length: 30_000}, (_, row) => cell(row))
      const session = new ScanSession(undefined, new Map([['a', kind]]))
      const parser = blockParser('a.csv', ',', session)
      parser.push(Buffer.from(`a\n${column.join('\n')}\n`))
      parser.end()
      session.foldKernel()
      const reference = new ColumnScanner('a', kind, undefined, {file: '', line: 0})
      oneByOne(reference, column)
      expect(session.column('a').builder.result()).toEqual(reference.builder.result())
    })
  }
})

test('when its memory is used up, a limit is named', () => {
  const session = new ScanSession(undefined, new Map([['a', 'text']]))
  session.startFile('a.csv')
  const parser = blockParser('a.csv', ',', session)
  parser.push(Buffer.from('a\nfirst\n'))
  // All but less than a megabyte of the 4 GiB that there can be.
  for (let bits = 31; bits >= 19; bits--) {
    try {
      session.kernel.run.reserve(2 ** bits)
    } catch {}
  }
  const rows = Array.from({length: 9000}, (_, row) => `${String(row).padStart(400, '-')}\n`).join('')
  expect(() => parser.push(Buffer.from(rows))).toThrow('a.csv has more different values in more columns than 4 GiB of memory can hold')
})
