import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {blockParser} from '../src/bytes/delimited.ts'
import {formatMatcher} from '../src/contract/format-patterns.ts'
import {formats} from '../src/contract/formats.ts'
import {loadKernel} from '../src/kernel/kernel.ts'
import {ScanSession} from '../src/scan/session.ts'
import {contract} from './harness.ts'

const seed = 20_261_201

beforeAll(async () => {
  await loadKernel()
})

const join = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((each) => each.join(''))
const of = (letters: string, min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), {minLength: min, maxLength: max}).map((each) => each.join(''))
const list = (part: fc.Arbitrary<string>, by: string, min: number, max: number): fc.Arbitrary<string> =>
  fc.array(part, {minLength: min, maxLength: max}).map((each) => each.join(by))
const number = (min: number, max: number, width = 0): fc.Arbitrary<string> =>
  fc.integer({min, max}).map((value) => String(value).padStart(width, '0'))
const maybe = (part: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), part)

const hex = (count: number): fc.Arbitrary<string> => of('0123456789abcdefABCDEF', count, count)
const label = fc.oneof(
  of('abXY09-', 1, 8),
  of('ab09', 1, 4),
  of('a-', 55, 70),
  fc.constantFrom('xn--a', 'XN--b0', 'ab--c', 'a--', 'x-n--c', 'a-b'),
)
const host = list(label, '.', 1, 5)
const ipv4 = list(fc.oneof(number(0, 260), number(0, 99, 3)), '.', 3, 5)
const ipv6 = fc
  .tuple(fc.array(fc.oneof(of('0123456789abcF', 1, 5), fc.constantFrom('', 'g')), {maxLength: 9}), maybe(ipv4), fc.boolean())
  .map(([groups, end, isTight]) =>
    [...groups.map((group) => (isTight && group === '' ? '1' : group)), ...(end === '' ? [] : [end])].join(':'),
  )
const squeezed = join(
  list(of('0123456789abcF', 1, 4), ':', 0, 6),
  fc.constant('::'),
  list(of('0123456789abcF', 1, 4), ':', 0, 6),
  maybe(ipv4),
)
const address = fc.oneof(ipv6, squeezed)
const date = join(number(0, 2300, 4), fc.constant('-'), number(0, 13, 2), fc.constant('-'), number(0, 32, 2))
const clock = join(
  number(0, 24, 2),
  fc.constant(':'),
  number(0, 60, 2),
  fc.constantFrom(':', ''),
  number(0, 61, 2),
  maybe(join(fc.constant('.'), of('0123456789', 0, 11))),
)
const offset = fc.oneof(
  fc.constantFrom('', 'Z', 'z'),
  join(fc.constantFrom('+', '-'), number(0, 24, 2), fc.constantFrom(':', ''), number(0, 60, 2)),
)
const inUri = of("ab1-._~!$&'()*+,;=:@/%?#[] é", 0, 12)
const unit = (letters: string): fc.Arbitrary<string> =>
  fc.array(join(of('0123456789', 0, 3), fc.constantFrom(...letters)), {maxLength: 4}).map((each) => each.join(''))

/** Values of each format: mostly right, or wrong in one place. */
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.oneof(date, join(date, fc.constantFrom('T', ' ', 't'), clock, offset)),
  'date-time': join(date, fc.constantFrom('T', ' ', 't', '_'), clock, offset),
  timestamp: fc.oneof(date, join(date, fc.constantFrom('T', ' ', 't'), clock, offset)),
  time: join(clock, offset),
  duration: join(fc.constantFrom('P', 'P', 'p', ''), unit('YMDW'), maybe(join(fc.constant('T'), unit('HMS')))),
  email: join(
    fc.oneof(
      list(of("aZ0!#$%&'*+/=?^_`{|}~-", 0, 9), '.', 1, 4),
      of('a.', 60, 70),
      of('"ab\\@ ', 0, 9).map((inner) => `"${inner}"`),
    ),
    fc.constantFrom('@', '@', '@', '', '@@'),
    fc.oneof(
      host,
      host,
      ipv4.map((inner) => `[${inner}]`),
      address.map((inner) => `[IPv6:${inner}]`),
      address.map((inner) => `[ipv6:${inner}]`),
    ),
  ),
  hostname: host,
  ipv4,
  ipv6: address,
  uri: join(
    fc.constantFrom('http', 'a+b.c-1', '1a', '', 'urn'),
    fc.constantFrom(':', ':', '://', '//', '/'),
    maybe(join(inUri, fc.constant('@'))),
    fc.oneof(
      host,
      inUri,
      address.map((inner) => `[${inner}]`),
      fc.constantFrom('[v1.a:b]', '[v.x]', '[vz.a]'),
    ),
    fc.constantFrom('', ':80', ':', ':x'),
    inUri,
  ),
  'uri-reference': fc.oneof(inUri, join(fc.constantFrom('//', '/', 'a:', ''), host, fc.constantFrom('', ':80', ':x'), inUri)),
  uuid: fc.oneof(
    fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((each) => each.join('-')),
    fc.tuple(hex(8), hex(4), hex(5), hex(4), hex(12)).map((each) => each.join('-')),
  ),
  'json-pointer': join(fc.constantFrom('', '/', 'a'), of('a/~01é🙂"\0', 0, 12)),
  'relative-json-pointer': join(of('0123', 0, 3), fc.constantFrom('', '#', '/', '#/'), of('a/~01', 0, 8)),
}

/** What hostile hands make of a value: another byte somewhere, a piece of it again, nothing of it. */
const spoilt = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    {weight: 6, arbitrary: value},
    fc
      .tuple(value, fc.nat(), fc.constantFrom('\0', '\n', 'é', '🙂', '"', ',', ' ', '.', '-', ':', '%', '@', 'ſ', 'K', '\u2028', '٣'))
      .map(([text, at, letter]) => text.slice(0, at % (text.length + 1)) + letter + text.slice((at % (text.length + 1)) + (at % 2))),
    fc.tuple(value, fc.constantFrom(2, 3, 200)).map(([text, times]) => text.repeat(times)),
    fc.string({unit: 'binary', maxLength: 40}).map((text) => text.toWellFormed()),
  )

describe('a format as a pattern', () => {
  for (const [format, value] of Object.entries(values)) {
    test(`${format}: what the pattern accepts is of the format`, () => {
      const found = formatMatcher(format)
      const fits = formats[format]
      const isSound = (text: string): void => {
        const bytes = Buffer.from(text)
        const isAccepted = found !== undefined && bytes.length <= found.longest && found.matcher.testBytes(bytes, 0, bytes.length)
        if (isAccepted) expect([text, fits?.(text)]).toEqual([text, true])
      }
      fc.assert(fc.property(spoilt(value), isSound), {seed, numRuns: 1500})
    })
  }

  const exact = ['duration', 'ipv4', 'ipv6', 'uri', 'uri-reference', 'uuid', 'json-pointer', 'relative-json-pointer', 'hostname', 'email']
  for (const format of exact) {
    test(`${format}: what is of the format and not long is accepted`, () => {
      const found = formatMatcher(format)
      const isWhole = (text: string): void => {
        const bytes = Buffer.from(text)
        if (found === undefined || bytes.length > found.longest || formats[format]?.(text) !== true) return
        expect([text, found.matcher.testBytes(bytes, 0, bytes.length)]).toEqual([text, true])
      }
      fc.assert(fc.property(spoilt(values[format] ?? fc.constant('')), isWhole), {seed, numRuns: 1500})
    })
  }

  test('ordinary dates and times are accepted', () => {
    for (const [format, text] of [
      ['date', '2024-01-31'],
      ['date', '1999-12-30'],
      ['date-time', '2024-02-28T23:59:59.123456Z'],
      ['date-time', '2024-06-30T00:00:00+05:30'],
      ['timestamp', '2024-06-30'],
      ['timestamp', '2024-06-30 12:00:00'],
      ['time', '23:59:59.5-08:00'],
    ] as const)
      expect([text, formatMatcher(format)?.matcher.test(text)]).toEqual([text, true])
  })
})

/** A cell of CSV: quoted when it must be, and now and then when it need not. */
const written = (text: string, index: number): string =>
  /[",\r\n]/.test(text) || text === '' || index % 5 === 0 ? `"${text.replaceAll('"', '""')}"` : text

describe('the kernel holds cells to a format as the format says', () => {
  for (const [format, value] of Object.entries(values)) {
    test(format, async () => {
      const fits = formats[format] ?? (() => false)
      // CSV holds no NUL.
      const cell = spoilt(value).map((text) => text.replaceAll('\0', 'x'))
      // Under `anyOf` a time stays text.
      const rules = await contract(`row: {properties: {a: {anyOf: [{type: string, format: ${format}}, {type: "null"}]}}}`)
      const check = (column: readonly string[]): void => {
        const session = new ScanSession(rules, new Map())
        session.startFile('a.csv')
        const parser = blockParser('a.csv', ',', session)
        parser.push(Buffer.from(`a,b\n${column.map((text, index) => `${written(text, index)},1\n`).join('')}`))
        parser.end()
        session.foldKernel()
        const missed = column.filter((text) => !fits(text)).length
        const found = session.column('a').misses.get('anyOf')?.count ?? 0
        expect([session.rows, session.rejected, found]).toEqual([column.length, missed, missed])
      }
      fc.assert(fc.property(fc.array(cell, {minLength: 1, maxLength: 200}), check), {seed, numRuns: 30})
      // Beyond 10,000 distinct values each one is judged anew.
      check(fc.sample(cell, {seed, numRuns: 6000}).flatMap((text, index) => [text, `${text}${index}`]))
    })
  }
})

test('the kernel holds cells to patterns as V8 does, whatever the letters', async () => {
  const sources = ['^\\p{L}+$', 'é|ß$', '^[^a]*$', '^.{2,4}$', '\\b[a-z]{2}\\b', '^(?:a|é|🙂)*b?$', '[\u0400-\u04ff]{2}']
  const letters = fc.array(fc.constantFrom('a', 'b', 'é', 'ß', '🙂', '\u{10ffff}', 'ж', '漢', ' ', '"', ',', '\n', '-'), {
    minLength: 1,
    maxLength: 9,
  })
  const column = fc.sample(
    letters.map((each) => each.join('')),
    {seed, numRuns: 14_000},
  )
  for (const source of sources) {
    const rules = await contract(JSON.stringify({row: {properties: {a: {type: 'string', pattern: source}}}}))
    const session = new ScanSession(rules, new Map())
    session.startFile('a.csv')
    const parser = blockParser('a.csv', ',', session)
    parser.push(Buffer.from(`a,b\n${column.map((text, index) => `${written(text, index)},1\n`).join('')}`))
    parser.end()
    const reference = new RegExp(source, 'u')
    expect([source, session.rejected]).toEqual([source, column.filter((text) => !reference.test(text)).length])
  }
})
