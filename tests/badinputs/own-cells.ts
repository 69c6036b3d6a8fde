import {constants, gzipSync} from 'node:zlib'
import {data, held, type OwnInput} from './own-text.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const bad = (line: number) => ({exit: 'input-error', line}) as const
/** What may not reach a terminal. */
const controls = /(?![\t\n\r])\p{Cc}/u
const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`

/** Ends of lines, and what only looks like one. */
const ends: readonly OwnInput[] = [
  data('a line that ends with CR CR LF', 'a.csv', 'a,b\r\n1,2\r\r\n', bad(2)),
  data('lines that end with LF CR', 'a.csv', 'a,b\n\r1,2\n\r', bad(2)),
  data('CR alone after lines of CR LF', 'a.csv', 'a,b\r\n1,2\r3,4\r\n', bad(2)),
  data('NEL (U+0085) for line ends', 'a.csv', 'a,b\u00851,2\u0085', bad(1)),
  data('a name over two lines', 'a.csv', '"a\nb",c\n1,2\n', {exit: 'ok', rows: 1}),
  data('a line separator (U+2028) for line ends', 'a.csv', 'a,b\n1,2\u20283,4\u2028', bad(2)),
  data('a paragraph separator (U+2029) in a name', 'a.csv', 'a,b\u2029c\n1,2\n', bad(1)),
  data('form feeds and vertical tabs in cells are text', 'a.csv', 'a,b\n1,x\fy\vz\n', {exit: 'ok', rows: 1}),
  data('a bell and an escape sequence in a name', 'a.csv', 'a\u0007,b\u001b[31m\n1,2\n', {...bad(1), forbid: controls}),
  data('an escape sequence in a cell that is shown', 'a.csv', `c\n${'\u001b]0;x\u0007\u009b31m\n'.repeat(6)}`, {
    exit: 'ok',
    rows: 6,
    forbid: controls,
  }),
]

/** Names that a reader can't tell apart, or can't see. */
const names: readonly OwnInput[] = [
  ...(
    [
      ['a word joiner', 'a,la\u2060bel'],
      ['a soft hyphen', 'a,la\u00adbel'],
      ['an isolate of direction', 'a,\u2066label\u2069'],
      ['an Arabic letter mark', 'a,label\u061c'],
      ['a Mongolian vowel separator', 'a,la\u180ebel'],
      ['characters of tags', 'a,label\u{e0061}\u{e0062}'],
      ['a Hangul filler alone', 'a,\u3164'],
      ['a blank of Braille alone', 'a,\u2800'],
      ['blanks of other widths alone', 'a,\u2003\u3000'],
      ['an object that is replaced', 'a,la\ufffcbel'],
    ] as const
  ).map(([hazard, header]) => data(`a name with ${hazard}`, 'a.csv', `${header}\n1,2\n`, bad(1))),
  ...(
    [
      ['the sign of Kelvin', 'k,\u212a'],
      ['a long s', 'size,\u017fize'],
      ['a ligature', 'file,\ufb01le'],
      ['a final sigma', 'λόγος,ΛΌΓΟΣ'],
      ['a sharp s and two', 'straße,STRASSE'],
      ['a Turkish capital', 'id,\u0130d'],
      ['a dotless i in capitals', 'ID,\u0131d'],
      ['a superscript', 'x2,x²'],
      ['a hyphen that does not break', 'a-b,a\u2011b'],
      ['a minus for a hyphen', 'a-b,a\u2212b'],
      ['a blank that does not break', 'a b,a\u00a0b'],
      ['Hangul in parts', '\ud55c,\u1112\u1161\u11ab'],
      ['a Cyrillic name that reads as Latin', 'ac,ас'],
      ['marks in another order', 'a\u0323\u0307,a\u0307\u0323'],
    ] as const
  ).map(([hazard, header]) => data(`two names that differ in ${hazard}`, 'a.csv', `${header}\n1,2\n`, bad(1))),
  data('__proto__ twice', 'a.csv', '__proto__,b,__proto__\n1,2,3\n', {...bad(1), field: '__proto__'}),
  held('a column that only objects have', 'a.csv', 'a\n1\n', 'row: {required: [toString, __proto__, constructor]}', {
    exit: 'check-failed',
    field: 'constructor',
  }),
  held('a rule for __proto__', 'a.csv', '__proto__,b\nx,1\n2,1\n', 'row: {properties: {__proto__: {type: integer}}}', {
    exit: 'check-failed',
    line: 2,
    field: '__proto__',
    rows: 2,
    rejected: 1,
  }),
  held(
    'names of object members as values',
    'a.csv',
    `c\n${'__proto__\nconstructor\nhasOwnProperty\n'.repeat(6)}`,
    'columns: {c: {category: true}}\nrow: {properties: {c: {enum: [constructor, __proto__]}}}',
    {exit: 'check-failed', line: 4, rows: 18, rejected: 6},
  ),
]

const oddNumbers = [
  '1e400',
  '-1e400',
  '0x10',
  '0b11',
  '1_000',
  '١٢٣',
  '"1,5"',
  '1 000',
  '1\u00a0000',
  '\u22121',
  '1e',
  'e5',
  '--1',
  '1e+',
  '01',
]
const moreNumbers = [
  '00',
  '-',
  '1f',
  '1L',
  '1d',
  '½',
  '①',
  '1.0.0',
  '$1',
  '1%',
  '1E',
  '1e1.5',
  '𝟏',
  '१',
  ' 1',
  '1 ',
  '1e99999999999',
  'true',
]
const goodNumbers = ['+1', '.5', '5.', '0.', '-.5', '-0', '0', '1E5', '1e-400', '0.1e+2', '123456789012345678901234567890', '-0.0']

const numbers: readonly OwnInput[] = [
  held(
    'numbers that other programs would read',
    'a.csv',
    lines('n', ...oddNumbers, ...moreNumbers, ...goodNumbers),
    'row: {properties: {n: {type: number}}}',
    {
      exit: 'check-failed',
      line: 2,
      field: 'n',
      rows: oddNumbers.length + moreNumbers.length + goodNumbers.length,
      rejected: oddNumbers.length + moreNumbers.length,
    },
  ),
  held(
    'integers that other programs would read',
    'a.csv',
    lines(
      'n',
      '-0',
      '0',
      '9223372036854775807',
      '-9223372036854775808',
      '1.0',
      '1e3',
      '-9223372036854775809',
      '+5',
      '0xFF',
      '٣',
      '1_0',
      '1,0'.replace(',', '.'),
    ),
    'row: {properties: {n: {type: integer}}}',
    {exit: 'check-failed', line: 10, field: 'n', rows: 12, rejected: 3},
  ),
  held(
    'numbers of a million digits',
    'a.csv',
    lines('n', '1'.repeat(1_000_000), `0.${'0'.repeat(1_000_000)}1`, `1e${'9'.repeat(1_000_000)}`),
    'row: {properties: {n: {type: number, multipleOf: 0.1}}}',
    {
      exit: 'check-failed',
      field: 'n',
      rows: 3,
    },
  ),
  held(
    'truths that other programs would read',
    'a.csv',
    lines('b', 'true', 'False', 'TRUE', 'yes', 'no', 'on', 't', '1', '0', 'truE', 'wahr'),
    'row: {properties: {b: {type: boolean}}}',
    {
      exit: 'check-failed',
      line: 5,
      field: 'b',
      rows: 11,
      rejected: 8,
    },
  ),
]

const badDays = [
  '2026-02-30',
  '2026-2-3',
  '20260203',
  '2026-W05-1',
  '2026-034',
  '2026-02',
  '2026-02-00',
  '1900-02-29',
  '2026/02/03',
  '03.02.2026',
  '02-03-2026',
  '٢٠٢٦-02-03',
  '2026-02-03 ',
  '12026-02-03',
  '2026-06-31',
  '2026-02-03Z',
]
const goodDays = ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']
const badTimes = [
  '2026-01-01T24:00:01Z',
  '2026-01-01T25:00:00Z',
  '2026-01-01T12:60:00Z',
  '2026-01-01T12:00:61Z',
  '2026-01-01T12:00:00+24:00',
  '2026-01-01T12:00:00+02:60',
  '2026-01-01T12:00:00.Z',
  '2026-01-01T1:00:00Z',
  '2026-01-01T12Z',
  '2026-01-01TZ',
  '2026-02-30T12:00:00Z',
  '2026-01-01T12:00:00 UTC',
  '1767225600',
  '2026-01-01T12:00:00+2',
  '2026-01-01T12:00:00',
  '2026-01-01  12:00:00Z',
]

const times: readonly OwnInput[] = [
  held(
    'days that other programs would read',
    'a.csv',
    lines('d', ...badDays, ...goodDays),
    'row: {properties: {d: {type: string, format: date}}}',
    {
      exit: 'check-failed',
      line: 2,
      field: 'd',
      rows: badDays.length + goodDays.length,
      rejected: badDays.length,
    },
  ),
  held(
    'times that no clock shows',
    'a.csv',
    lines('t', ...badTimes, '2026-01-01T23:59:59.999999999Z', '2026-01-01 12:00:00+02:00'),
    'row: {properties: {t: {type: string, format: date-time}}}',
    {
      exit: 'check-failed',
      line: 2,
      field: 't',
      rows: badTimes.length + 2,
      rejected: badTimes.length,
    },
  ),
]

const member = gzipSync('a,b\n1,2\n')
const second = gzipSync('3,4\n')
const withHeader = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(member)
  change(bytes)
  return bytes
}

const gzip: readonly OwnInput[] = [
  data('gzip of members of which one is empty is one file', 'a.csv.gz', Buffer.concat([member, gzipSync(''), second]), {
    exit: 'ok',
    rows: 2,
  }),
  data(
    'gzip whose second member has a wrong checksum',
    'a.csv.gz',
    Buffer.concat([member, Buffer.from(second.map((byte, at) => (at === second.length - 5 ? byte ^ 1 : byte)))]),
    {exit: 'input-error'},
  ),
  data('gzip whose second member is of another format', 'a.csv.gz', Buffer.concat([member, latin1('BZh91AY&SY')]), {exit: 'input-error'}),
  data('gzip that splits a row over two members is one file', 'a.csv.gz', Buffer.concat([gzipSync('a,b\n1'), gzipSync(',2\n')]), {
    exit: 'ok',
    rows: 1,
  }),
  data(
    'gzip of a method that nobody knows',
    'a.csv.gz',
    withHeader((bytes) => bytes.writeUInt8(7, 2)),
    {exit: 'input-error'},
  ),
  data(
    'gzip with flags that are reserved',
    'a.csv.gz',
    withHeader((bytes) => bytes.writeUInt8(0xe0, 3)),
    {exit: 'input-error'},
  ),
  data('gzip that is a header alone', 'a.csv.gz', member.subarray(0, 10), {exit: 'input-error'}),
  data('gzip that stops before its checksum', 'a.csv.gz', member.subarray(0, -8), {exit: 'input-error'}),
  data('gzip under two endings', 'a.csv.gz.gz', gzipSync(member), {exit: 'input-error'}),
  data('zlib without the header of gzip', 'a.csv.gz', Buffer.from('789c4bd449e232d4310200', 'hex'), {exit: 'input-error'}),
  data('gzip of UTF-16', 'a.csv.gz', gzipSync(Buffer.from('\ufeffa,b\n1,2\n', 'utf16le')), bad(1)),
  data('gzip of a pointer of Git LFS', 'a.csv.gz', gzipSync('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n'), bad(1)),
  data(
    'gzip that was flushed after each row is one file',
    'a.csv.gz',
    gzipSync('a,b\n1,2\n', {finishFlush: constants.Z_FINISH, level: 0}),
    {exit: 'ok', rows: 1},
  ),
]

/** Cells, names and lines that other readers take for something else, and gzip that is not quite so. */
export const ownCells: readonly OwnInput[] = [...ends, ...names, ...numbers, ...times, ...gzip]
