import {expect, test} from 'vitest'
import {mergeProfiles, textLengths} from '../src/profile/merge.ts'
import {parseProfile, profileText} from '../src/profile/store.ts'
import {cellOfLength, lengthCells, lengthsOfCell} from '../src/profile/text-lengths.ts'
import {workplace} from './harness.ts'

/** Texts of every width of UTF-8, with quotes, many of them distinct. */
const texts = (rows: number, from = 0): string[] =>
  Array.from(
    {length: rows},
    (_, row) =>
      `${from + row}${Array.from('aé€😀"')
        .slice(0, (row % 5) + 1)
        .join('')}${'x'.repeat((row * row) % 300)}`,
  )
const csv = (values: readonly string[]): string => `t\n${values.map((value) => `"${value.replaceAll('"', '""')}"`).join('\n')}\n`

test('cells are exact below 128 and order like the lengths', () => {
  let before = -1
  for (let length = 0; length < 5000; length++) {
    const cell = cellOfLength(length)
    expect(cell).toBeGreaterThanOrEqual(before)
    const {middle, halfWidth} = lengthsOfCell(cell)
    expect(Math.abs(length - middle)).toBeLessThanOrEqual(halfWidth)
    expect(halfWidth).toBeLessThanOrEqual(length < 128 ? 0 : length / 128)
    before = cell
  }
  expect(cellOfLength(2 ** 28)).toBeLessThan(lengthCells)
})

test.each([
  {says: 'hidden one by one', rows: 500, kind: 'hidden-values'},
  {says: 'hashed', rows: 12_000, kind: 'hashed'},
])('texts that are $says have their lengths in code points, whatever the format and the parts', async ({rows, kind}) => {
  await using place = await workplace()
  const all = texts(rows)
  await place.write('a.csv', csv(all))
  await place.write('a.jsonl', `${all.map((t) => JSON.stringify({t})).join('\n')}\n`)
  await place.write('b.csv', csv(all.slice(0, rows / 2)))
  await place.write('c.csv', csv(all.slice(rows / 2)))
  const [fromCsv, fromJson, b, c] = [
    await place.scan(['a.csv']),
    await place.scan(['a.jsonl']),
    await place.scan(['b.csv']),
    await place.scan(['c.csv']),
  ]
  const [column] = fromCsv.profile.columns
  expect(column?.distribution.kind).toBe(kind)
  const expected = new Map<number, number>()
  for (const text of all)
    expected.set(cellOfLength(Array.from(text).length), (expected.get(cellOfLength(Array.from(text).length)) ?? 0) + 1)
  expect(column?.lengths).toEqual([...expected].sort(([x], [y]) => x - y))
  expect(fromJson.profile.columns).toEqual(fromCsv.profile.columns)
  expect(mergeProfiles(b.profile, c.profile).columns[0]?.lengths).toEqual(column?.lengths)
  expect(parseProfile(profileText(fromCsv.profile), 'p')).toEqual(fromCsv.profile)
})

test('texts in clear need no lengths, and masked ones have none', async () => {
  await using place = await workplace()
  await place.write('a.csv', csv(Array.from({length: 300}, (_, row) => ['a', 'bé', 'ccc'][row % 3] ?? '')))
  const [clear] = (await place.scan(['a.csv'])).profile.columns
  expect(clear?.lengths).toBeUndefined()
  expect(clear && textLengths(clear)).toEqual([
    [1, 100],
    [2, 100],
    [3, 100],
  ])
  await place.write('b.csv', csv(texts(500)))
  const [masked] = (await place.scan(['b.csv'], {maskColumns: ['t']})).profile.columns
  expect(masked?.distribution.kind).toBe('hashed')
  expect(masked?.lengths).toBeUndefined()
})

test('stored lengths that do not add up are refused', async () => {
  await using place = await workplace()
  await place.write('a.csv', csv(texts(500)))
  const text = profileText((await place.scan(['a.csv'])).profile)
  expect(() => parseProfile(text.replace(/"lengths":\{"first":(\d+),"counts":\[/, '"lengths":{"first":$1,"counts":[7,'), 'p')).toThrow(
    /lengths/,
  )
  expect(() => parseProfile(text.replace(/"lengths":\{"first":\d+/, '"lengths":{"first":-5'), 'p')).toThrow(/broken lengths/)
})
