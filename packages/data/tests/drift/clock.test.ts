import {createRandom} from '@modelflight/stats/random'
import {describe, expect, test} from 'vitest'
import {judgeDrift} from '../../src/drift/judge.ts'
import {defaultLimits} from '../../src/drift/types.ts'
import {mergeProfiles} from '../../src/profile/merge.ts'
import {parseProfile, profileText} from '../../src/profile/store.ts'
import type {Profile} from '../../src/profile/types.ts'
import {type Workplace, workplace} from '../harness.ts'

const day = 86_400_000
/** 2024-03-04 was a Monday. */
const monday = Date.UTC(2024, 2, 4)

interface Rides {
  readonly seed: number
  readonly rows: number
  /** First day and number of days, counted from the Monday. */
  readonly from: number
  readonly days: number
  /** Hours that every time is later. */
  readonly shift?: number
  /** Share of the times that fall on a Sunday. */
  readonly sundays?: number
}

/** Times of rides: most in the morning and in the evening. */
async function rides(place: Workplace, {seed, rows, from, days, shift = 0, sundays}: Rides): Promise<Profile> {
  const random = createRandom(seed)
  const lines = Array.from({length: rows}, () => {
    const isSunday = sundays !== undefined && random.uniform() < sundays
    const date = monday + (isSunday ? 6 + 7 * random.integer(Math.floor(days / 7)) : from + random.integer(days)) * day
    const hour = Math.min(23.99, Math.max(0, (random.integer(2) === 0 ? 8 : 17) + 2 * random.normal()))
    return new Date(date + (hour + shift) * 3_600_000).toISOString()
  })
  await place.write('rides.csv', `at\n${lines.join('\n')}\n`)
  return (await place.scan(['rides.csv'])).profile
}

const judge = (reference: Profile, current: Profile) =>
  judgeDrift(reference, current, defaultLimits(), {columns: ['at']}).columns[0]?.findings ?? []

describe('times that are named', () => {
  const week = {seed: 1, rows: 2000, from: 0, days: 7}
  const cases: readonly {readonly name: string; readonly current: Rides; readonly fails: readonly string[]}[] = [
    {name: 'the next week', current: {seed: 2, rows: 1000, from: 7, days: 7}, fails: []},
    {name: 'a single day', current: {seed: 3, rows: 500, from: 9, days: 1}, fails: []},
    {name: 'a weekend', current: {seed: 4, rows: 500, from: 12, days: 2}, fails: []},
    {name: 'ten days that begin on a Friday', current: {seed: 5, rows: 1500, from: 11, days: 10}, fails: []},
    {name: 'two hours later', current: {seed: 6, rows: 800, from: 7, days: 7, shift: 2}, fails: ['hours']},
    {name: 'two hours earlier, on one day', current: {seed: 7, rows: 400, from: 8, days: 1, shift: -2}, fails: ['hours']},
    {name: 'mostly on Sundays', current: {seed: 8, rows: 2000, from: 0, days: 14, sundays: 0.5}, fails: ['weekdays']},
  ]
  test.each(cases)('$name', async ({current, fails}) => {
    await using place = await workplace()
    const findings = judge(await rides(place, week), await rides(place, current))
    const clock = findings.filter(({aspect}) => aspect === 'hours' || aspect === 'weekdays')
    expect(clock.filter(({status}) => status === 'fail').map(({aspect}) => aspect)).toEqual(fails)
    expect(clock.some(({aspect}) => aspect === 'hours')).toBe(true)
  })

  test('say by how many hours they moved', async () => {
    await using place = await workplace()
    const findings = judge(await rides(place, week), await rides(place, {seed: 6, rows: 800, from: 7, days: 7, shift: 2}))
    expect(findings.find(({aspect}) => aspect === 'hours')?.message).toMatch(/about 2 hours later/)
  })

  test('hours of the week are stored, read again and merged', async () => {
    await using place = await workplace()
    const [a, b] = [await rides(place, week), await rides(place, {...week, seed: 9})]
    expect(parseProfile(profileText(a), 'a')).toEqual(a)
    const hours = mergeProfiles(a, b).columns[0]?.hours ?? []
    expect(hours.reduce((sum, [, count]) => sum + count, 0)).toBe(4000)
    expect(() =>
      parseProfile(profileText(a).replace(/"hours":\{"first":(\d+),"counts":\[/, '"hours":{"first":$1,"counts":[7,'), 'p'),
    ).toThrow(/hours/)
  })
})

describe('dates that fill in for missing ones', () => {
  const births = async (place: Workplace, seed: number, fill?: string): Promise<Profile> => {
    const random = createRandom(seed)
    const lines = Array.from({length: 800}, () =>
      fill !== undefined && random.uniform() < 0.1
        ? fill
        : new Date(Date.UTC(1940, 0, 1) + random.integer(23_000) * day).toISOString().slice(0, 10),
    )
    await place.write('births.csv', `at\n${lines.join('\n')}\n`)
    return (await place.scan(['births.csv'])).profile
  }
  test.each(['1900-01-01', '1970-01-01', '1899-12-30', '1911-11-11'])('%s', async (fill) => {
    await using place = await workplace()
    const [before, now] = [await births(place, 1), await births(place, 2, fill)]
    for (const choice of [{}, {columns: ['at']}]) {
      const findings = judgeDrift(before, now, defaultLimits(), choice).columns[0]?.findings ?? []
      const found = findings.find(({aspect}) => aspect === 'default-date')
      expect(found).toMatchObject({status: 'fail', message: expect.stringContaining(fill)})
    }
  })
  test('none where there is none', async () => {
    await using place = await workplace()
    const [before, now] = [await births(place, 1), await births(place, 3)]
    expect(judgeDrift(before, now, defaultLimits()).columns[0]?.findings.map(({status}) => status)).toEqual(['skipped'])
  })
})
