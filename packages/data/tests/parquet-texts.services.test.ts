import {expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {readTable} from '../src/read-table.ts'
import {contract, type Workplace, workplace, writeParquet} from './harness.ts'

/** A small generator of numbers below a limit; the same in every run. */
function generator(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const pieces = ['a', 'Z', '0', ' ', '"', ',', '\n', '\x01', 'é', 'ß', '€', '日', '😀', '\u200b', "'"]

/** Texts that lie within the engine's 16 bytes, behind pointers, and far from one another. */
function texts(rows: number, seed: number): readonly (readonly (string | null)[])[] {
  const next = generator(seed)
  const word = (length: number): string => Array.from({length}, () => pieces[next(pieces.length)]).join('')
  const lengths = [0, 1, 5, 11, 12, 13, 14, 20, 60, 127, 128, 129, 300, 2000]
  const known = Array.from({length: 700}, (_, index) => word(index % 40))
  return Array.from({length: rows}, (_, row) => [
    next(9) === 0 ? null : word(lengths[next(lengths.length)] as number),
    known[next(known.length)] as string,
    `${row} is a text of more than twelve bytes`,
    next(2) === 0 ? null : 'short',
    next(500) === 0 ? word(20_000) : `"${row}"`,
  ])
}

async function write(place: Workplace, rows: readonly (readonly (string | null)[])[], options: string): Promise<void> {
  const names = ['mixed', 'repeated', 'long', 'short', 'huge']
  await place.write(
    'a.jsonl',
    rows.map((row) => `${JSON.stringify(Object.fromEntries(row.map((cell, index) => [names[index], cell])))}\n`).join(''),
  )
  await writeParquet(place, names.map((name) => `${name}: 'VARCHAR'`).join(', '), options)
}

test.each([
  ['in pages without a dictionary', "DICTIONARY_SIZE_LIMIT 0, COMPRESSION 'uncompressed'"],
  ['in dictionaries', "ROW_GROUP_SIZE 2048, DICTIONARY_SIZE_LIMIT 100000, COMPRESSION 'snappy'"],
  ['as lengths and bytes', "PARQUET_VERSION v2, ROW_GROUP_SIZE 4096, COMPRESSION 'zstd', DICTIONARY_SIZE_LIMIT 10"],
])('texts %s are counted and checked as those of JSON Lines are', async (_, options) => {
  await using place = await workplace()
  await write(place, texts(5000, 7), options)
  const rules = await contract(`
row:
  required: [mixed]
  properties:
    mixed: {type: string, minLength: 1, maxLength: 200}
    long: {type: string, pattern: '^[0-9]*[02468] is'}
    huge: {type: string, maxLength: 1000}
`)
  for (const options of [{}, {contract: rules}]) {
    const [parquet, lines] = [await place.scan(['a.parquet'], options), await place.scan(['a.jsonl'], options)]
    const byName = ({profile}: typeof parquet) => JSON.stringify(profile.columns.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    expect(byName(parquet)).toBe(byName(lines))
    const found = ({findings, rejected}: typeof parquet) => [
      findings.map(({column, keyword, count}) => `${column} ${keyword} ${count}`).sort(),
      rejected,
    ]
    expect(found(parquet)).toEqual(found(lines))
  }
})

test('values that repeat in dictionaries are counted once each, to the same counts', async () => {
  await using place = await workplace()
  const rows = Array.from({length: 60_000}, (_, row) => [
    row % 7 === 0 ? null : `city ${row % 11}`,
    '"quoted"',
    `${row}`,
    'short',
    row % 3 === 0 ? '' : 'x',
  ])
  await write(place, rows, "ROW_GROUP_SIZE 30000, COMPRESSION 'snappy'")
  const rules = await contract('row: {properties: {mixed: {type: string, enum: [city 0, city 1]}}}')
  const [parquet, lines] = [await place.scan(['a.parquet'], {contract: rules}), await place.scan(['a.jsonl'], {contract: rules})]
  const byName = ({profile}: typeof parquet) => profile.columns.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  expect(byName(parquet)).toEqual(byName(lines))
  expect([parquet.rejected, parquet.findings[0]?.count]).toEqual([lines.rejected, lines.findings[0]?.count])
})

test('rows of texts are read as they were written', async () => {
  await using place = await workplace()
  const rows = texts(5000, 11)
  await write(place, rows, "DICTIONARY_SIZE_LIMIT 10, COMPRESSION 'zstd'")
  for (const options of [{}, {native: true}]) {
    const table = await readTable(
      await resolveDataset(['a.parquet'], {workspace: place.folder, workingDirectory: place.folder}),
      options,
      place.context,
    )
    for (const [index, name] of ['mixed', 'repeated', 'long', 'short', 'huge'].entries()) {
      const column = table.columns.get(name)
      expect(column?.kind === 'text' ? column.values : []).toEqual(rows.map((row) => row[index]))
    }
  }
})
