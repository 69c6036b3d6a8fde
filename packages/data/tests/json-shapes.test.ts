import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {resolveDataset, withDialect} from '../src/dataset.ts'
import {jsonPathText, readJsonPath} from '../src/json/path.ts'
import {scanDataset} from '../src/profile-dataset.ts'
import {readTable} from '../src/read-table.ts'
import {contract, workplace} from './harness.ts'

type Answer =
  | {readonly columns: unknown; readonly rows: number}
  | {readonly errorClass: string; readonly message: string; readonly hint?: string; readonly where?: {readonly line?: number}}

async function scan(name: string, content: string | Uint8Array, path?: string): Promise<Answer> {
  await using place = await workplace()
  await place.write(name, content)
  const dialect = path === undefined ? undefined : (await contract(`dialect: {json-path: ${JSON.stringify(path)}}\n`)).dialect
  try {
    const found = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
    const {profile, rows} = await scanDataset(withDialect(found, dialect), {}, place.context)
    return {columns: profile.columns, rows}
  } catch (error) {
    return error as Answer
  }
}

const rows = [
  {id: 1, x: 2.5},
  {id: 2, x: 3.5},
]

/** Tables as libraries and services write them, and what is said of each. */
const documents: readonly (readonly [title: string, document: unknown, message: RegExp, hint: RegExp])[] = [
  ['pandas, by column', {id: {0: 1, 1: 2}, x: {0: 2.5, 1: 3.5}}, /orient="columns"/, /orient="records"/],
  ['pandas, by row label', {0: {id: 1, x: 2.5}, 1: {id: 2, x: 3.5}}, /orient="index"/, /records/],
  [
    'pandas, split',
    {
      columns: ['id', 'x'],
      index: [0, 1],
      data: [
        [1, 2.5],
        [2, 3.5],
      ],
    },
    /orient="split"/,
    /records/,
  ],
  ['pandas, table', {schema: {fields: [{name: 'id'}]}, data: rows}, /inside it/, /json-path: "/],
  ['lists by column', {id: [1, 2], x: [2.5, 3.5]}, /one array for each column/, /records/],
  ['an answer of a service', {total: 2, result: {items: rows}}, /inside it/, /json-path: "result\.items"/],
  ['keys that need quotes', {'my rows': rows}, /inside it/, /json-path: "\[\\"my rows\\"\]"/],
  ['GeoJSON', {type: 'FeatureCollection', features: [{type: 'Feature', id: 1}]}, /GeoJSON/, /json-path: "features"/],
  ['one record with a list', {id: 1, tags: ['a']}, /one JSON object/, /json-path/],
  ['an empty wrapper', {data: []}, /not an array of rows/, /./],
  [
    'pandas, values',
    [
      [1, 2.5],
      [2, 3.5],
    ],
    /orient="values"/,
    /records/,
  ],
  ['single values', [1, 2], /single values/, /records/],
]

describe('a JSON document that is not an array of rows', () => {
  const layouts = documents.flatMap((item) => [0, 1, 4].map((indent) => [...item, indent] as const))
  test.each(layouts)('is never read as rows, but named: %s (%#)', async (_title, document, message, hint, indent) => {
    const text = JSON.stringify(document, undefined, indent)
    for (const [name, content] of [
      ['a.json', text],
      ['b.json', `\ufeff${text}\n`],
      ['c.json.gz', gzipSync(text)],
    ] as const) {
      const answer = await scan(name, content)
      expect(answer, name).toMatchObject({
        errorClass: 'input-error',
        message: expect.stringMatching(message),
        hint: expect.stringMatching(hint),
      })
    }
  })

  test.each([
    [
      'by column',
      Object.fromEntries(['id', 'x'].map((name) => [name, Object.fromEntries(Array.from({length: 60_000}, (_, row) => [row, row]))])),
    ],
    ['in a wrapper', {count: 1, data: Array.from({length: 60_000}, (_, id) => ({id}))}],
  ])('is named however long it is: %s', async (_title, document) => {
    expect(await scan('a.json', JSON.stringify(document))).toMatchObject({
      errorClass: 'input-error',
      message: expect.stringMatching(/not an array of rows/),
    })
  })

  test('is named by every reader', async () => {
    await using place = await workplace()
    await place.write('a.json', '{"id": {"0": 1}}')
    const dataset = await resolveDataset(['a.json'], {workspace: place.folder, workingDirectory: place.folder})
    await expect(readTable(dataset, {}, place.context)).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('one flat object is a row, and so are objects one a line', async () => {
    expect(await scan('a.json', '{"id": 1, "x": 2.5}\n')).toMatchObject({rows: 1})
    expect(await scan('a.json', '{"id": 1, "at": {"lat": 2.5}}\n')).toMatchObject({rows: 1})
    expect(await scan('a.json', '{"id": {"a": 1}}\n{"id": {"a": 2}}')).toMatchObject({rows: 2})
    expect(await scan('a.json', '{"id": {"a": 1}}\r\n\r\n{"id": {"a": 2}}\r\n')).toMatchObject({rows: 2})
  })
})

describe('json-path', () => {
  const wrap = (path: readonly (string | number)[], value: unknown): unknown =>
    path.reduceRight(
      (inner, segment) =>
        typeof segment === 'number'
          ? [...Array.from({length: segment}, () => ({no: [1]})), inner]
          : {before: ['}', {x: '[\\"'}], [segment]: inner, after: {z: null}},
      value,
    )

  test('finds the rows wherever they are, as an array of their own holds them', async () => {
    const segment = fc.oneof(fc.constantFrom('data', 'a b', 'ü', '"', 'before2', '0'), fc.integer({min: 0, max: 3}))
    await fc.assert(
      fc.asyncProperty(fc.array(segment, {minLength: 1, maxLength: 3}), fc.constantFrom(0, 1), async (tail, indent) => {
        const path = ['root', ...tail]
        const plain = await scan('a.json', JSON.stringify(rows))
        expect(await scan('a.json', JSON.stringify(wrap(path, rows), undefined, indent), jsonPathText(path))).toEqual(plain)
        expect(await scan('a.json.gz', gzipSync(JSON.stringify(wrap(path, rows))), jsonPathText(path))).toEqual(plain)
      }),
      {numRuns: 60, seed: 11},
    )
  })

  test('keeps the lines of the file', async () => {
    expect(await scan('a.json', '{"meta": {\n"n": 1},\n"data": [\n{"a": 1},\n{"a": 1,\n "a": 2}]}', 'data')).toMatchObject({
      errorClass: 'input-error',
      where: {line: 5, field: 'a'},
    })
  })

  test.each([
    ['finds nothing', '{"rows": [{"a": 1}]}', 'data', /finds nothing/],
    ['of another level', '{"rows": {"data": [{"a": 1}]}}', 'data', /finds nothing/],
    ['of an array', '[{"a": 1}]', 'data', /finds nothing/],
    ['leads to an object', '{"data": {"a": 1}}', 'data', /leads to an object/],
    ['leads to a text', '{"data": "rows"}', 'data', /single value/],
    ['leads to a number', '{"data": 7}', 'data', /single value/],
    ['leads to two', '{"data": [{"a": 1}], "data": [{"a": 2}]}', 'data', /twice/],
    ['cut after the array', '{"data": [{"a": 1}]', 'data', /truncated/],
    ['cut within the array', '{"data": [{"a": 1}', 'data', /truncated/],
    ['text behind the document', '{"data": [{"a": 1}]} {"data": []}', 'data', /after the end/],
    ['brackets that do not match', '{"data": [{"a": 1}], "x": [1}}', 'data', /closing bracket/],
  ])('is refused with one clear sentence: %s', async (_title, text, path, message) => {
    expect(await scan('a.json', text, path)).toMatchObject({errorClass: 'input-error', message: expect.stringMatching(message)})
  })

  test('belongs to documents', async () => {
    expect(await scan('a.jsonl', '{"data": [{"a": 1}]}\n', 'data')).toMatchObject({message: expect.stringMatching(/one object a line/)})
  })

  test.each([
    ['data', ['data']],
    ['$.data.items', ['data', 'items']],
    ['result[0].rows', ['result', 0, 'rows']],
    ["$['odd key'][2]", ['odd key', 2]],
    ['["a\\"b"].c', ['a"b', 'c']],
  ])('is read as in RFC 9535: %s', (text, path) => {
    expect(readJsonPath(text)).toEqual(path)
    expect(readJsonPath(jsonPathText(path))).toEqual(path)
  })

  test.each(['', '$', '.', 'a..b', 'a.', '[*]', '$..a', 'a[-1]', "['a'", 'a b', '*'])('of another kind is none: %j', async (text) => {
    expect(readJsonPath(text)).toBeUndefined()
    await expect(contract(`dialect: {json-path: ${JSON.stringify(text)}}\n`)).rejects.toThrow(/json-path/)
  })
})
