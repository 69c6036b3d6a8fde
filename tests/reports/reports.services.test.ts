import {describe, expect, test} from 'vitest'
import {areas, casesOf, overrides} from './cases.ts'
import {play} from './play.ts'

// Situations that users of such tools reported, each with what should happen. A new folder in tests/fixtures/reports needs no code.

describe.each(areas)('reported: %s', (area) => {
  test.concurrent.each(casesOf(area).map((item) => [item.id, item.why, item] as const))('%s: %s', async (_id, _why, item) => {
    expect(await play(item)).toEqual([])
  })
})

test('every override belongs to a case and gives a reason', () => {
  const known = new Set(areas.flatMap(casesOf).map(({id}) => id))
  expect(Object.keys(overrides).filter((id) => !known.has(id))).toEqual([])
  expect(Object.values(overrides).filter(({reason}) => reason.trim().length < 20)).toEqual([])
})
