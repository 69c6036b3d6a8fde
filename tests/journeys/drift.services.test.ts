import {expect, test} from 'vitest'
import {openJourney} from './journey.ts'
import {csv, flights} from './project.ts'
import {expectEnd, withChampion} from './steps.ts'

test("a schedule holds today's data against the champion's training profile", async () => {
  await using journey = await openJourney()
  const sha = await withChampion(journey)
  const job = await (await journey.run({event: 'schedule', sha})).job('watch')
  const check = (current: string) => job.step('check-drift', {current, registry: journey.registry})
  await job.write('today/same.csv', csv(flights(1_200, 9)))
  await job.write('today/shifted.csv', csv(flights(1_200, 10, 4)))
  const same = await check('today/same.csv')
  expectEnd(same, 'pass')
  expect(same.outputs).toMatchObject({'drift-detected': 'false', 'drifted-columns': '[]'})
  const shifted = await check('today/shifted.csv')
  expectEnd(shifted, 'fail', 'check-failed')
  expect(shifted.outputs['drift-detected']).toBe('true')
  expect(JSON.parse(shifted.outputs['drifted-columns'] ?? '')).toContain('hour')
  expect(Number(shifted.outputs['max-psi'])).toBeGreaterThan(0.2)
})

test('before anything was registered a schedule is inconclusive, not green', async () => {
  await using journey = await openJourney()
  const sha = await journey.commit({'today.csv': csv(flights(300, 1))})
  const job = await (await journey.run({event: 'schedule', sha})).job('watch')
  expectEnd(
    await job.step('check-drift', {current: 'today.csv', model: 'flights', registry: journey.registry}),
    'inconclusive',
    'inconclusive',
  )
})
