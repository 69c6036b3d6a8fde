import {createHash} from 'node:crypto'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import type {Scan} from '../src/profile-dataset.ts'
import {contract, type Workplace, workplace} from './harness.ts'

/** Rows of about 40 bytes: quoted newlines, delimiters and quotes, empty cells, and now and then a value that misses the contract. */
function rows(count: number): string[] {
  let state = 7
  const next = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const note = (): string => ['plain', '', '""', '"two\nlines"', '"a ""quoted"" word"', '"\n\n"', '"x,y"', 'ü'][next(8)] ?? ''
  return Array.from(
    {length: count},
    (_, row) => `${row},${(next(2_000_000) / 100).toFixed(2)},${note()},2026-01-${10 + next(20)},${next(10) < 9}`,
  )
}

const header = 'id,price,note,day,even'
const rules =
  'row: {properties: {price: {type: number, maximum: 19990}, note: {type: string, maxLength: 6}, even: {type: boolean}, seldom: {type: string}}}'
/** Rules that relate columns, one of which Ajv answers. */
const related = `${rules}
rules:
  - {id: dear, expr: "price < 15000 or even"}
  - {id: rare, expr: "id <> 31007 and id <> 2"}
`.replace(
  'row: {',
  'row: {if: {properties: {even: {const: false}}}, then: {properties: {price: {maximum: 19000}}}, unevaluatedProperties: {type: string}, minProperties: 5, ',
)
const found = ({profile, findings, rows: count, rejected, digest}: Scan): string =>
  JSON.stringify([profile, findings, count, rejected, digest])

async function scans(place: Workplace, patterns: readonly string[], threads: number): Promise<string> {
  return found(await place.scan(patterns, {contract: await contract(rules), threads}))
}

/** Objects of about 90 bytes, with keys that come late or seldom, escapes, lines that are no rows, and values that miss the contract. */
function objects(count: number): string[] {
  return Array.from({length: count}, (_, row) => {
    if (row % 9000 === 5000) return row % 2 === 0 ? '[1]' : '"x"'
    const late = row > 0.7 * count ? `,"late":${row % 2 === 0 ? 'null' : row}` : ''
    const seldom = row % 7001 === 7000 ? ',"seldom":"\\u0041\\n"' : ''
    const price = row % 4001 === 4000 ? '"none"' : row % 2503 === 2502 ? 20_000 : row / 10
    return `{"id":${row},"price":${price},"note":"a note ${row % 400}"${late}${row % 3 === 0 ? '' : `,"even":${row % 2 === 0}`}${seldom}}`
  })
}
const jsonRules =
  'row: {required: [id, even], properties: {id: {type: integer}, price: {type: number, maximum: 19990}, note: {type: string, maxLength: 10}, even: {type: boolean}, seldom: {type: string}}}'

describe('threads change nothing of JSON Lines', () => {
  const all = objects(60_000)
  const outcome = async (content: string | Uint8Array, threads: number, yaml = jsonRules): Promise<unknown> => {
    await using place = await workplace()
    await place.write('a.jsonl', content)
    await place.write('b.jsonl', '{"id":1,"before":2}\n[]\n')
    return await place.scan(['b.jsonl', 'a.jsonl'], {contract: await contract(yaml), threads}).then(
      (scan) => ({
        found: createHash('sha256').update(found(scan)).digest('hex'),
        rows: scan.rows,
        findings: scan.findings,
        unreadable: scan.unreadable,
      }),
      (error) => ({message: error.message, errorClass: error.errorClass, where: error.where}),
    )
  }
  const text = all.join('\n')
  const many = Array.from({length: 24}, (_, part) =>
    JSON.stringify(Object.fromEntries(Array.from({length: 5000}, (_, key) => [`k${part >> 3}_${key}`, part]))),
  )

  test.each<readonly [string, string | Uint8Array, RegExp | number]>([
    ['that are fine for the most part', `${text}\n`, 60_002],
    ['with a byte order mark and CRLF, the last line open', `\ufeff${all.join('\r\n')}`, 60_002],
    ['with a key twice', `${text}\n{"id":1,"id":2}\n${text}\n`, /a\.jsonl:60001: the key "id" appears twice/],
    ['with something wrong in several places', text.replace('"id":50000', '"id":05').replace('"id":30000', '"id"'), /a\.jsonl:30001: /],
    [
      'with a byte that is not UTF-8',
      Buffer.concat([Buffer.from(`${text}\n`), Buffer.from([0x22, 0xff, 0x22])]),
      /a\.jsonl:60001: .*UTF-8/,
    ],
    ['with a mark in the middle', `${text}\n\ufeff{"id":1}\n`, /a\.jsonl:60001: /],
    ['of which one is too long', `${text}\n{"note":"${'x'.repeat(17 * 2 ** 20)}"}\n`, /a\.jsonl:60001: the line is longer than 16 MiB/],
    ['with too many keys in all', `${text}\n${many.join('\n')}`, /a\.jsonl has more than 10000 columns/],
    ['that are all empty', '\n'.repeat(2_000_000), /a\.jsonl: the file is empty/],
  ])('%s', async (_, content, expected) => {
    const alone = await outcome(content, 1)
    if (typeof expected === 'number') expect(alone).toMatchObject({rows: expected, unreadable: {count: 8}})
    else expect(alone).toMatchObject({message: expect.stringMatching(expected)})
    expect(await outcome(content, 2)).toEqual(alone)
  })

  test('whose rules do not let threads share them', async () => {
    for (const yaml of ['unique: id', 'rules: [{id: r, expr: id < 59990 or even}]', 'row: {additionalProperties: {type: integer}}'])
      expect(await outcome(`${text}\n`, 2, yaml)).toEqual(await outcome(`${text}\n`, 1, yaml))
  })
})

describe('threads change nothing', () => {
  test('of what is found in rows with newlines within quotes, whatever their number', async () => {
    await using place = await workplace()
    await place.write('a.csv', `${header}\n${rows(60_000).join('\n')}\n`)
    const alone = await scans(place, ['a.csv'], 1)
    expect(JSON.parse(alone)[3]).toBeGreaterThan(100)
    for (const threads of [2, 3]) expect(await scans(place, ['a.csv'], threads)).toBe(alone)
  })

  test('of the rows that miss rules which relate columns, and of where they do first', async () => {
    await using place = await workplace()
    await place.write('a.csv', `${header}\n${rows(60_000).join('\n')}\n`)
    const scan = async (threads: number): Promise<Scan> => place.scan(['a.csv'], {contract: await contract(related), threads})
    const alone = await scan(1)
    const missed = alone.findings.filter(({column}) => column === '').map(({keyword}) => keyword)
    expect(missed).toEqual(expect.arrayContaining(['row:if', 'row:minProperties', 'rule:dear', 'rule:rare']))
    for (const threads of [2, 3]) expect(found(await scan(threads))).toBe(found(alone))
  })

  test('of several files, gzip, CRLF and a last row without a newline', async () => {
    await using place = await workplace()
    const all = rows(50_000)
    await place.write('part-1.csv', `\ufeff${header}\r\n${all.slice(0, 35_000).join('\r\n')}`)
    await place.write('part-2.csv.gz', gzipSync(`${header}\n${all.slice(35_000).join('\n')}`, {level: 1}))
    await place.write('part-3.csv', `${header}\n`)
    expect(await scans(place, ['part-*'], 2)).toBe(await scans(place, ['part-*'], 1))
  })

  test('when kinds that the beginning suggested turn out too narrow', async () => {
    await using place = await workplace()
    await place.write('a.csv', `x,y\n${Array.from({length: 200_000}, (_, row) => `${row},${row}`).join('\n')}\n1.5,text\n`)
    const [one, two] = [await place.scan(['a.csv'], {threads: 1}), await place.scan(['a.csv'], {threads: 2})]
    expect(found(two)).toBe(found(one))
    expect(two.profile.columns.map(({kind}) => kind)).toEqual(['number', 'text'])
  })
})

describe('the first odd row is named by its line', () => {
  const odd: readonly (readonly [string, string, string])[] = [
    ['too few cells', '1,2', '\n'],
    ['a quote within a cell', '1,2,a"b,2026-01-01,true', '\n'],
    ['text behind a closing quote', '1,2,"a"b,2026-01-01,true', '\n'],
    ['a byte that is not UTF-8', '1,2,\u00ff,2026-01-01,true', '\n'],
    ['a quote that is never closed', '1,2,"a,2026-01-01,true', '\n'],
    ['an end within the last row', '1,2,', ''],
  ]
  for (const [name, row, end] of odd) {
    test(name, async () => {
      await using place = await workplace()
      const all = rows(45_000)
      const at = end === '' ? all.length : 40_000
      const text = [header, ...all.slice(0, at), row, ...all.slice(at)].join('\n') + end
      await place.write('a.csv', Buffer.from(text.replaceAll('ü', 'u'), 'latin1'))
      const failure = async (threads: number): Promise<unknown> => place.scan(['a.csv'], {threads}).catch((error: unknown) => error)
      const [one, two] = [await failure(1), await failure(2)]
      expect(one).toMatchObject({errorClass: 'input-error', where: {file: 'a.csv', line: expect.any(Number)}})
      expect(two).toMatchObject({errorClass: 'input-error', message: (one as Error).message})
    })
  }
})
