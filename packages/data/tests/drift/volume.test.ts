import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {resolveDataset} from '../../src/dataset.ts'
import {repeatedRows} from '../../src/drift/repeated-rows.ts'
import {type VolumeFacts, volumeFindings} from '../../src/drift/volume.ts'
import type {Profile} from '../../src/profile/types.ts'
import {type Workplace, workplace} from '../harness.ts'

/** Orders with an id that begins with the seed, an amount and a time within some days. */
async function orders(place: Workplace, seed: number, rows: number, {times = 1, from = 0, days = 7} = {}): Promise<Profile> {
  const random = createRandom(seed)
  const lines = Array.from({length: rows}, (_, row) => {
    const at = new Date(Date.UTC(2024, 0, 1 + from) + Math.floor((row / rows) * days * 86_400_000)).toISOString()
    return `${seed}-${row},${(40 + 10 * random.normal()).toFixed(2)},${at}`
  })
  await place.write('orders.csv', `id,amount,at\n${lines.flatMap((line) => Array.from({length: times}, () => line)).join('\n')}\n`)
  return (await place.scan(['orders.csv'])).profile
}

const found = (facts: Partial<VolumeFacts> & Pick<VolumeFacts, 'reference' | 'current'>): readonly string[] =>
  volumeFindings({earlierRows: [], maxRatio: 2, ...facts}, {}).map(({id, status}) => `${id} ${status}`)

describe('rows as a whole', () => {
  test.each([
    {name: 'as many as the reference of an equally long time', rows: 1100, options: {from: 7}, says: []},
    {name: 'three times as many in an equally long time', rows: 3000, options: {from: 7}, says: ['rows warn']},
    {name: 'a third in an equally long time', rows: 330, options: {from: 7}, says: ['rows warn']},
    {name: 'a day against a week', rows: 140, options: {from: 7, days: 1}, says: []},
    {name: 'a month against a week', rows: 4500, options: {from: 7, days: 30}, says: ['rows pass']},
    {name: 'every row three times', rows: 1000, options: {from: 7, times: 3}, says: ['rows warn', 'repeats warn']},
  ])('$name', async ({rows, options, says}) => {
    await using place = await workplace()
    const reference = await orders(place, 1, 1000)
    expect(found({reference, current: await orders(place, 2, rows, options)})).toEqual(says)
  })

  test.each([
    {earlierRows: [100, 110, 95, 105], rows: 300, says: ['rows warn']},
    {earlierRows: [100, 110, 95, 105], rows: 30, says: ['rows warn']},
    {earlierRows: [100, 110, 95, 105], rows: 30, isUnfinished: true, says: []},
    {earlierRows: [100, 110, 95, 320], rows: 300, says: []},
    {earlierRows: [100, 110], rows: 300, says: []},
    {earlierRows: [100, 110, 95, 105], rows: 180, says: []},
  ])('$rows rows after $earlierRows', async ({earlierRows, rows, says, isUnfinished = false}) => {
    await using place = await workplace()
    const [reference, current] = [await orders(place, 1, 1000), await orders(place, 2, rows, {from: 7, days: 1})]
    expect(found({reference, current, earlierRows, isUnfinished})).toEqual(says)
  })

  test('the same data is said to be the same', async () => {
    await using place = await workplace()
    const [reference, other] = [await orders(place, 1, 100), await orders(place, 2, 100)]
    expect(found({reference, current: reference})).toEqual(['same-data warn'])
    expect(found({reference: other, current: reference, periods: [reference, other]})).toEqual(['same-data warn'])
  })

  test.each([
    {name: 'copies', times: 3, says: /^duplicate rows: 6\d\d of 900 rows are exact copies of another row; in the reference \d+ of 300 are/},
    {name: 'none', times: 1, says: undefined},
  ])('rows without an identifier: $name', async ({times, says}) => {
    await using place = await workplace()
    const write = async (name: string, seed: number, copies: number) => {
      const random = createRandom(seed)
      const lines = Array.from({length: 300}, () => `${(40 + 10 * random.normal()).toFixed(2)},${random.integer(5)}`)
      await place.write(name, `amount,shop\n${lines.flatMap((line) => Array.from({length: copies}, () => line)).join('\n')}\n`)
      const dataset = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
      return {dataset, profile: (await place.scan([name])).profile}
    }
    const finding = await repeatedRows(await write('a.csv', 1, 1), await write('b.csv', 2, times), place.context)
    if (says === undefined) expect(finding).toBeUndefined()
    else expect(finding?.message).toMatch(says)
  })
})
