import fc from 'fast-check'
import {expect, test} from 'vitest'
import {delimitedParser} from '../src/bytes/delimited.ts'
import {cellText} from '../src/bytes/row.ts'
import {inPlainDialect} from '../src/dialect/writer.ts'
import {type Dialect, dateFormat, plainDialect} from '../src/dialect.ts'

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Reads bytes of a dialect in pieces of so many bytes. */
async function read(
  bytes: Buffer,
  dialect: Dialect,
  size: number,
  delimiter: ',' | '\t' = ',',
): Promise<{names: readonly string[]; rows: readonly Row[]}> {
  const rows: Row[] = []
  let names: readonly string[] = []
  const parser = delimitedParser(
    'a.csv',
    delimiter,
    {
      header: (found) => {
        names = found
      },
      row: (row) => rows.push({line: row.line, cells: Array.from({length: row.width}, (_, cell) => cellText(row, cell))}),
    },
    dialect.header === undefined ? 1 : 0,
  )
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size))
  }
  for await (const part of inPlainDialect(chunks(), dialect, {delimiter, file: 'a.csv'})) parser.push(part)
  parser.end()
  return {names, rows}
}

/** Random ways to write a table. */
const dialects = fc
  .record({
    delimiter: fc.constantFrom(undefined, ';', '|', '\t', ':'),
    quote: fc.constantFrom('"', "'", '`'),
    comment: fc.constantFrom(undefined, '#', '%'),
    skip: fc.record({beforeHeader: fc.nat({max: 2}), afterHeader: fc.nat({max: 2})}),
    hasHeader: fc.boolean(),
    unnamed: fc.constantFrom(undefined, 'index'),
    trailingDelimiter: fc.boolean(),
    trim: fc.boolean(),
    nulls: fc.constantFrom<readonly string[]>([], ['NA'], ['-', 'n/a', 'Unbekannt ä']),
    quotedNulls: fc.boolean(),
    decimal: fc.constantFrom('.' as const, ',' as const),
    thousands: fc.constantFrom(undefined, '.', ',', "'", ' ', '\u00a0', '\u202f', '’'),
    unit: fc.constantFrom({}, {prefix: '$'}, {suffix: '%'}, {prefix: 'CHF', suffix: '€'}),
    encoding: fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const, 'windows-1252' as const, 'iso-8859-15' as const),
    newline: fc.constantFrom('\n', '\r\n'),
    endsBlank: fc.nat({max: 2}),
  })
  .filter(({decimal, thousands, quote}) => thousands !== decimal && thousands !== quote)

const units = fc.constantFrom('a', ';', ',', "'", '"', '\n', 'é', ' ', '|', '#', '?', '`', '%', '$', '\u001e')
const text = fc.string({unit: units, maxLength: 6})
const number = fc.oneof(
  fc.integer({min: -9_999_999, max: 9_999_999}),
  fc.integer({min: -99_999, max: 99_999}).map((cents) => cents / 100),
)
const day = fc.record({
  y: fc.integer({min: 1970, max: 2060}),
  m: fc.integer({min: 1, max: 12}),
  d: fc.integer({min: 1, max: 28}),
  h: fc.integer({min: 0, max: 23}),
})
const row = fc.record({id: fc.nat(), text, number: fc.option(number), day: fc.option(day), truth: fc.option(fc.boolean())})

type Value = typeof row extends fc.Arbitrary<infer T> ? T : never
type Way = typeof dialects extends fc.Arbitrary<infer T> ? T : never

const months = ['Jan', 'FEB', 'mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function numberText(value: number, {decimal, thousands, unit}: Way): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const {prefix = '', suffix = ''} = unit as {prefix?: string; suffix?: string}
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands ?? '')
  return `${value < 0 ? '-' : ''}${prefix}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}${suffix === '' ? '' : ` ${suffix}`}`
}

/** The file that says a table in a dialect, and on which line each row is. */
function written(rows: readonly Value[], way: Way): {bytes: Buffer; lines: readonly number[]} {
  const {delimiter = ',', quote, newline} = way
  const nothing = way.nulls[0] ?? ''
  const isSpecial = (cell: string): boolean =>
    [delimiter, quote, '\n', '"', ',', way.comment ?? '', ' '].some((each) => each !== '' && cell.includes(each)) || cell.trim() !== cell
  const quoted = (cell: string): string => `${quote}${cell.replaceAll(quote, quote + quote)}${quote}`
  const blanks = way.trim ? ' ' : ''
  const cellOf = (cell: string | undefined): string => {
    if (cell === undefined) return blanks + (way.quotedNulls ? quoted(nothing) : nothing) + blanks
    const mustQuote = isSpecial(cell) || cell === '' || way.nulls.includes(cell)
    return blanks + (mustQuote ? quoted(cell) : cell) + blanks
  }
  const lines: number[] = []
  let line = 1
  let all = ''
  const put = (part: string): void => {
    all += part + newline
    line += `${part}${newline}`.split('\n').length - 1
  }
  const end = way.trailingDelimiter ? delimiter : ''
  for (let at = 0; at < way.skip.beforeHeader; at++) put(`any "thing${delimiter}`)
  if (way.comment !== undefined) put(`${way.comment} it's "so"`)
  if (way.hasHeader)
    put(
      [way.unnamed === undefined ? 'id' : '', 'text', 'number', 'day', 'truth'].map((name) => blanks + name + blanks).join(delimiter) + end,
    )
  if (way.hasHeader) for (let at = 0; at < way.skip.afterHeader; at++) put(`m/s${delimiter}"`)
  for (const {id, text: words, number: value, day: date, truth} of rows) {
    if (way.comment !== undefined && id % 3 === 0) put(`${way.comment}${quote}`)
    lines.push(line)
    const when =
      date === null ? undefined : `${date.d}. ${months[date.m - 1]} ${date.y} ${date.h % 12 || 12}:05 ${date.h < 12 ? 'am' : 'PM'}`
    const yes = truth === null ? undefined : truth ? 'Ja' : 'Nein'
    put([String(id), words, value === null ? undefined : numberText(value, way), when, yes].map(cellOf).join(delimiter) + end)
  }
  all += newline.repeat(way.endsBlank)
  return {bytes: encoded(all, way.encoding), lines}
}

function encoded(text: string, encoding: Way['encoding']): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const euro = encoding === 'windows-1252' ? 0x80 : 0xa4
  return Buffer.from([...text].map((letter) => (letter === '€' ? euro : letter === '’' ? 0x92 : letter.charCodeAt(0))))
}

function dialectOf(way: Way): Dialect {
  return {
    ...plainDialect,
    ...way,
    header: way.hasHeader ? undefined : [way.unnamed ?? 'id', 'text', 'number', 'day', 'truth'],
    unnamed: way.hasHeader ? way.unnamed : undefined,
    skip: {beforeHeader: way.skip.beforeHeader, afterHeader: way.hasHeader ? way.skip.afterHeader : 0},
    units: Object.keys(way.unit).length === 0 ? new Map() : new Map([['number', way.unit]]),
    kinds: new Map([
      ['number', 'number'],
      ['truth', 'boolean'],
      ['text', 'text'],
    ]),
    booleans: new Map([
      ['Ja', 'true'],
      ['Nein', 'false'],
    ]),
    dates: new Map([['day', dateFormat('D. MMM YYYY h:mm a') ?? expect.fail()]]),
  }
}

const expected = (rows: readonly Value[], lines: readonly number[], way: Way): readonly Row[] =>
  rows.map(({id, text: words, number: value, day: date, truth}, index) => ({
    line: lines[index] ?? 0,
    cells: [
      String(id),
      way.quotedNulls && way.nulls.includes(words) ? '' : words,
      value === null ? '' : String(value),
      date === null
        ? ''
        : `${date.y}-${String(date.m).padStart(2, '0')}-${String(date.d).padStart(2, '0')}T${String(date.h).padStart(2, '0')}:05:00`,
      truth === null ? '' : String(truth),
    ],
  }))

/** Not every encoding has every character, and without nulls nothing can be a null in quotes. */
const canSay = (way: Way): boolean =>
  (way.encoding !== 'iso-8859-15' || way.thousands !== '’') &&
  (way.encoding.startsWith('utf') || way.thousands !== '\u202f') &&
  (!way.quotedNulls || way.nulls.length > 0)

test('a table in any dialect is read as it is from RFC 4180, on its own lines, cut into chunks anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, {maxLength: 6}), dialects.filter(canSay), fc.integer({min: 1, max: 40}), async (rows, way, size) => {
      const {bytes, lines} = written(rows, way)
      const {names, rows: found} = await read(bytes, dialectOf(way), size)
      expect(names).toEqual([way.unnamed ?? 'id', 'text', 'number', 'day', 'truth'])
      const sight = found.map(({line, cells}) => ({
        line,
        cells: cells.map((cell, at) => (at === 1 ? cell.replaceAll('\r\n', '\n') : cell)),
      }))
      expect(sight).toEqual(expected(rows, lines, way))
    }),
    {numRuns: 500, seed: 5},
  )
}, 60_000)
