import {isUtf8} from 'node:buffer'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {jsonLinesParser} from '../src/bytes/json-lines.ts'
import {cellsOf, placeFinder} from '../src/bytes/json-places.ts'
import {JsonSyntaxError, scanJsonLine} from '../src/bytes/json-scanner.ts'
import type {Contract} from '../src/contract/types.ts'
import {loadKernel} from '../src/kernel/kernel.ts'
import type {ColumnKind} from '../src/profile/types.ts'
import {jsonBlocks} from '../src/scan/json-blocks.ts'
import {ScanSession} from '../src/scan/session.ts'
import {contract, workplace} from './harness.ts'

const file = 'data.jsonl'

/** All that a reading leads to, or what it failed with. */
type Outcome = Readonly<Record<string, unknown>>

function outcomeOf(session: ScanSession): Outcome {
  session.foldKernel()
  return {
    rows: [session.rows, session.rejected, session.unreadable, session.unreadableWhere],
    columns: [...session.columns.values()]
      .map(({builder, misses}) => ({...builder.result(), misses: [...misses.values()].sort((a, b) => (a.keyword < b.keyword ? -1 : 1))}))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    repeats: session.watches.map(({repeats}) => repeats),
    related: [...(session.rowJudge?.misses.values() ?? [])],
  }
}

interface Setting {
  readonly contract: Contract | undefined
  readonly kinds: ReadonlyMap<string, ColumnKind>
  readonly columns: readonly string[] | undefined
}

function newSession({contract, kinds, columns}: Setting): ScanSession {
  const session = new ScanSession(contract, kinds, columns)
  session.startFile(file)
  session.declare()
  return session
}

/** Line by line and cell by cell: slow, and easy to see through. */
function slowly(content: Buffer, setting: Setting): Outcome {
  const session = newSession(setting)
  let line = 0
  for (let at = 0; at < content.length; ) {
    const found = content.indexOf(10, at)
    const end = found < 0 ? content.length : found
    const bytes = content.subarray(at, end)
    at = end + 1
    line++
    const from = line === 1 && bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 3 : 0
    const to = bytes.length > from && bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length
    if (from === to) continue
    if (!isUtf8(bytes.subarray(from, to))) return {error: `${file}:${line}: the line holds bytes that are not UTF-8`, line}
    try {
      const row = scanJsonLine(bytes, from, to, line)
      if (row === undefined) session.refuse(line)
      else session.jsonRow(row)
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error
      return {error: `${file}:${line}: ${error.message}`, line, field: error.field}
    }
  }
  if (session.rows + session.unreadable === 0) return {error: `${file}: the file is empty`, line: 1}
  return outcomeOf(session)
}

/** As files are read, fed in pieces of these sizes, again and again. */
function asRead(content: Buffer, setting: Setting, pieces: readonly number[]): Outcome {
  const session = newSession(setting)
  const parser = jsonLinesParser(file, jsonBlocks(session))
  try {
    for (let at = 0, piece = 0; at < content.length; piece++) {
      const size = pieces[piece % pieces.length] ?? 1
      const chunk = content.subarray(at, at + size)
      // Half of the pieces are read into the parser's own memory, as files are.
      const room = piece % 2 === 0 ? parser.room(chunk.length) : undefined
      room?.set(chunk)
      parser.push(room?.subarray(0, chunk.length) ?? chunk)
      at += size
    }
    parser.end()
  } catch (error) {
    if (!(error instanceof Error) || !('where' in error)) throw error
    const {line, field} = error.where as {line?: number; field?: string}
    return {error: error.message, line, field}
  }
  return outcomeOf(session)
}

const space = fc.constantFrom('', '', '', '', ' ', '\t ', '\r')
const numbers = ['0', '-0', '7', '-12', '3.50', '0.1', '1e2', '2E-3', '1e007', '1.5e+300', '9007199254740993', '-9223372036854775808']
const texts = [
  '""',
  '"a"',
  '"abc"',
  '"x,y"',
  '"é🙂"',
  '"2026-01-02"',
  '"2026-03-04T05:06:07Z"',
  '"2026-01-02T03:04:05+02:00"',
  '"12"',
  '"true"',
  '"null"',
]
const escapes = [
  '"\\""',
  '"a\\"b\\"\\"c"',
  '"\\u0061\\n\\t\\\\"',
  '"\\ud83d\\ude42"',
  '"\\"\\""',
  '"2026\\u002d01-02"',
  '"\\u0000"',
  '"\\/"',
  '"日\\u672c"',
]
const nested = ['{}', '[]', '{"a":1}', '[1, "x\\n", {"b":[null]}]', '{ "k" : [ ] }']
const longNumbers = ['123456789012345678901234567890', `1${'0'.repeat(250)}`, `0.${'3'.repeat(400)}`]
const values = [...numbers, ...texts, ...escapes, ...nested, ...longNumbers, 'true', 'false', 'null', 'null']
const value = fc.oneof(
  {weight: 30, arbitrary: fc.constantFrom(...values)},
  {weight: 3, arbitrary: fc.string({unit: 'binary'}).map((text) => JSON.stringify(text.toWellFormed()))},
  {weight: 3, arbitrary: fc.integer().map(String)},
)
const keys = ['"a"', '"b"', '"c"', '"d"', '"long name of a column"', '""', '"é"', '"__proto__"', '"toString"', '"q\\"q"', '"\\u0065"']
const faults = [
  '01',
  '1.',
  '.5',
  '+1',
  '1e',
  '1e400',
  'NaN',
  'tru',
  'nulll',
  '"\\ud800"',
  '"\\x"',
  '"a\tb"',
  '"open',
  '{"a":1,"a":2}',
  '[1,]',
  '',
  '1 2',
  "'a'",
]
/** Kinds that suit a column for the most part: ordinary rows are what the fast way is for. */
const ownValues: Readonly<Record<string, readonly string[]>> = {
  '"a"': [...numbers, 'null'],
  '"b"': [...texts, ...escapes],
  '"c"': ['true', 'false', 'null'],
  '"d"': ['"2026-01-02"', '"2026-03-04T05:06:07Z"', 'null', '"2025-12-31T23:59:59.25Z"'],
}

const member = (key: string, given: fc.Arbitrary<string>) =>
  fc.tuple(space, space, given, space).map(([before, behind, text, last]) => `${before}${key}${behind}:${text}${last}`)
const ordinary = fc
  .uniqueArray(fc.constantFrom(...Object.keys(ownValues)), {minLength: 2, maxLength: 4})
  .chain((chosen) => fc.tuple(...chosen.map((key) => member(key, fc.constantFrom(...(ownValues[key] ?? []))))))
const rare = fc
  .uniqueArray(fc.constantFrom(...keys), {maxLength: 8})
  .chain((chosen) => fc.tuple(...chosen.map((key) => member(key, value))))
const object = fc
  .tuple(fc.oneof({weight: 3, arbitrary: ordinary}, {weight: 1, arbitrary: rare}), space, space)
  .map(([members, before, behind]) => `${before}{${members.join(',')}}${behind}`)
const line = fc.oneof({weight: 30, arbitrary: object}, {weight: 1, arbitrary: fc.constantFrom('', '\r', '[1]', '3', ' "x" ', 'null', '{}')})
const broken = fc.oneof(
  fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...faults)).map(([key, text]) => `{"x":1,${key}:${text}}`),
  fc.constantFrom(
    '{',
    '{"a"}',
    '{"a":1,}',
    '{"a":1}}',
    '{"a":1} 2',
    '{a:1}',
    ' ',
    '{"a":1 "b":2}',
    '{"a":1,"b":2,"a":3}',
    '{"e":1,"\\u0065":2}',
    '}',
    '{"a\tb":1}',
  ),
  object.chain((text) => fc.nat({max: text.length}).map((cut) => text.slice(0, cut))),
)

const yamls = [
  undefined,
  'row: {required: [a, z], properties: {a: {type: integer, minimum: 0}, b: {type: string, maxLength: 3}, c: {type: boolean}, d: {type: string, format: timestamp}}}',
  'row: {properties: {a: {type: number}, b: {type: [string, "null"], enum: [a, abc]}, d: {type: string, format: date}}, additionalProperties: {type: string}}',
  'unique: [a, b]\nrow: {required: [a], properties: {a: {type: string, pattern: "^a"}, b: {type: integer}}}',
  'rules: [{id: r, expr: a < 3 or b is null}]\nunique: a\nrow: {properties: {a: {type: number}, b: {type: string}}}',
]
const contracts: (Contract | undefined)[] = []
const kind = fc.constantFrom<ColumnKind>('text', 'text', 'number', 'integer', 'time', 'boolean')
const usualKinds = {a: 'number', b: 'text', c: 'boolean', d: 'time'} as const
const setting: fc.Arbitrary<Setting> = fc
  .record({
    which: fc.nat({max: yamls.length - 1}),
    kinds: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'é', ''), kind, {maxKeys: 2}),
    columns: fc.oneof({weight: 4, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary: fc.constant(['a', 'b'])}),
  })
  .map(({which, kinds, columns}) => ({contract: contracts[which], kinds: new Map(Object.entries({...usualKinds, ...kinds})), columns}))
const pieces = fc.array(fc.oneof(fc.integer({min: 1, max: 30}), fc.integer({min: 31, max: 100_000})), {minLength: 1, maxLength: 6})
const lineEnd = fc.constantFrom('\n', '\n', '\r\n')

/** The lines, all of them so many times, as a file. */
const content = (lines: readonly string[], times: number, end: string, mark: boolean, isClosed: boolean): Buffer => {
  const all = Array.from({length: times}, () => lines)
    .flat()
    .join(end)
  return Buffer.from(`${mark ? '\ufeff' : ''}${all}${isClosed ? end : ''}`)
}

beforeAll(async () => {
  await loadKernel()
  for (const yaml of yamls) contracts.push(yaml === undefined ? undefined : await contract(yaml))
})

describe('JSON Lines', () => {
  test('lead to what reading them cell by cell leads to, wherever pieces end', () => {
    let read = 0
    fc.assert(
      fc.property(
        fc.array(line, {minLength: 1, maxLength: 25}),
        fc.oneof({weight: 9, arbitrary: fc.integer({min: 1, max: 3})}, {weight: 1, arbitrary: fc.integer({min: 100, max: 250})}),
        lineEnd,
        fc.boolean(),
        fc.boolean(),
        setting,
        pieces,
        (lines, times, end, mark, isClosed, options, sizes) => {
          const bytes = content(lines, times, end, mark, isClosed)
          const expected = slowly(bytes, options)
          expect(asRead(bytes, options, bytes.length > 20_000 ? [65_536] : sizes)).toEqual(expected)
          if (!('error' in expected)) read++
        },
      ),
      {numRuns: 150, seed: 11},
    )
    expect(read).toBeGreaterThan(110)
  })

  test('fail as reading them cell by cell fails, with the same line, key and words', () => {
    const classes = new Set<unknown>()
    fc.assert(
      fc.property(
        fc.array(line, {maxLength: 8}),
        broken,
        fc.array(line, {maxLength: 3}),
        lineEnd,
        setting,
        pieces,
        (before, fault, after, end, options, sizes) => {
          const bytes = content([...before, fault, ...after], 1, end, false, true)
          const expected = slowly(bytes, options)
          expect(asRead(bytes, options, sizes)).toEqual(expected)
          classes.add(
            String(expected['error'])
              .replace(/^.*?: /, '')
              .slice(0, 18),
          )
        },
      ),
      {numRuns: 300, seed: 12},
    )
    expect(classes.size).toBeGreaterThan(15)
  })

  test('fail at a byte that is not UTF-8 with its line, after what is wrong before it', () => {
    const options: Setting = {contract: undefined, kinds: new Map(), columns: undefined}
    for (const lines of [
      ['{"a":1}', '{"a":"\xff"}'],
      ['{"a":1,"a":1}', '{"a":"\xff"}'],
      ['\xff', '{'],
    ]) {
      const bytes = Buffer.from(`${lines.join('\n')}\n`, 'latin1')
      const expected = slowly(bytes, options)
      expect(expected).toHaveProperty('error')
      expect(asRead(bytes, options, [1000])).toEqual(expected)
      expect(asRead(bytes, options, [3])).toEqual(expected)
    }
  })

  test('hold what JSON.parse finds in them, and nothing is found in what it refuses', () => {
    const finder = placeFinder()
    let found = 0
    fc.assert(
      fc.property(
        object,
        fc.nat(),
        fc.constantFrom('', '"', '\\', ',', '0', '}', ':', 'e', '-', '\u0001', ' '),
        fc.boolean(),
        (text, at, typed, isChanged) => {
          const cut = at % (text.length + 1)
          const changed = isChanged ? `${text.slice(0, cut)}${typed}${text.slice(cut + 1)}`.toWellFormed() : text
          const bytes = Buffer.from(`${changed}\n`)
          if (!finder.find(bytes, 0, 1)) return
          found++
          const sources = new Map<string, string>()
          const parsed: unknown = JSON.parse(changed, function (this: unknown, key, given, context?: {source?: string}) {
            if (context?.source !== undefined) sources.set(key, context.source)
            return given
          })
          const cells = cellsOf({...finder.row, bytes})
          expect([...cells.keys()].sort()).toEqual(Object.keys(parsed as object).sort())
          for (const [key, cell] of cells) {
            const given = (parsed as Record<string, unknown>)[key]
            const written = cell.bytes.subarray(cell.start, cell.end).toString()
            if (cell.type === 'text') expect(written).toBe(given)
            else expect(JSON.parse(written)).toEqual(given)
            if (cell.type === 'number') expect(Number.isFinite(given)).toBe(true)
          }
        },
      ),
      {numRuns: 3000, seed: 13},
    )
    expect(found).toBeGreaterThan(1000)
  })

  test('are counted exactly when the memory of what is counted grows between rows of all sorts', () => {
    const options: Setting = {
      contract: contracts[1],
      kinds: new Map(Object.entries({...usualKinds, e1: 'number', e2: 'number', f1: 'text', f2: 'text', f3: 'text', f4: 'text'})),
      columns: undefined,
    }
    const rows = Array.from({length: 8000}, (_, row) => {
      const b = row % 3 === 0 ? String(row) : JSON.stringify(`text ${row} of its own, ${row} bytes long or longer than that`)
      const more = [1, 2, 3, 4].map((column) => `"e${column}":${row * 0.37 * column},"f${column}":"text ${column * row} and so on"`)
      return `{"a":${row},"b":${b},${more.join(',')}}${row % 500 === 0 ? '\n3' : ''}\n`
    })
    const bytes = Buffer.from(rows.join(''))
    expect(asRead(bytes, options, [250_000])).toEqual(slowly(bytes, options))
  })

  test('name the line of a key whose value the path gives', async () => {
    await using place = await workplace()
    await mkdir(join(place.folder, 'year=2024'))
    await place.write('year=2024/a.jsonl', '{"a":1}\n{"a":2}\n{"a":3,"year":2024}\n')
    await expect(place.scan(['**/*.jsonl'])).rejects.toMatchObject({errorClass: 'input-error', where: {line: 3, field: 'year'}})
  })

  test('of few of many keys each are counted as those of all keys are', () => {
    const names = Array.from({length: 300}, (_, index) => `c${index}`)
    const options: Setting = {contract: undefined, kinds: new Map(names.map((name) => [name, 'integer'])), columns: undefined}
    const rows = Array.from({length: 400}, (_, row) => {
      const few = names.filter((_, index) => row % 10 === 0 || (index * 7 + row) % 100 === 0)
      return JSON.stringify(Object.fromEntries(few.map((name) => [name, row])))
    })
    const bytes = Buffer.from(rows.join('\n'))
    expect(asRead(bytes, options, [70_000])).toEqual(slowly(bytes, options))
  })

  test('of many keys that come one by one count as missing before', async () => {
    await using place = await workplace()
    const rows = Array.from({length: 400}, (_, row) => `{"id":${row},"k${row}":"${row}","x${row % 7}":${row % 2 === 0 ? '"t"' : 'null'}}\n`)
    await place.write(file, rows.join(''))
    const {profile} = await place.scan([file])
    expect(profile.columns).toHaveLength(408)
    for (const column of profile.columns) expect(column.n).toBe(400)
    expect(profile.columns.find(({name}) => name === 'k7')).toMatchObject({nulls: 399, distinct: 1})
    expect(profile.columns.find(({name}) => name === 'x0')).toMatchObject({nulls: 400 - 29, distinct: 1})
  })

  test('of more columns than a block has room for are read all the same', async () => {
    const names = Array.from({length: 2600}, (_, index) => `c${index}`)
    const options: Setting = {contract: undefined, kinds: new Map(names.map((name) => [name, 'integer'])), columns: undefined}
    const rows = Array.from({length: 5}, (_, row) => JSON.stringify(Object.fromEntries(names.map((name, index) => [name, index * row]))))
    const bytes = Buffer.from(rows.join('\n'))
    expect(asRead(bytes, options, [70_000])).toEqual(slowly(bytes, options))
  })
})
