import {expect, test} from 'vitest'
import {good, openWorkshop, type TestModel, type Workshop} from './workshop.ts'

interface Seen {
  readonly weight: number
  readonly observation: {
    readonly stable: {readonly requests: number}
    readonly canary: {readonly requests: number; readonly labelled: number; readonly wrong: number}
    readonly metrics?: {readonly disagreement?: {readonly canary: {readonly events: number; readonly n: number}}}
  }
}

async function shadowed(model: TestModel): Promise<{workshop: Workshop; result: Awaited<ReturnType<Workshop['deploy']>>; last: Seen}> {
  const workshop = await openWorkshop()
  await workshop.register(good)
  await workshop.deploy()
  await workshop.register(model)
  const result = await workshop.deploy({model: 'models:/flights/2', strategy: 'shadow'})
  const {looks} = result.details as {looks: readonly Seen[]}
  const last = looks.at(-1)
  if (last === undefined) throw new Error('nothing was looked at')
  expect(looks.every(({weight}) => weight === 0)).toBe(true)
  return {workshop, result, last}
}

test('shadow: a version that is as good gets copies only, its answers are judged and compared, and it takes over', async () => {
  const {workshop, result, last} = await shadowed({...good, threshold: 50.5})
  await using _ = workshop
  expect(result.outputs).toMatchObject({decision: 'promoted', weight: 100})
  expect(await workshop.registry.resolve({kind: 'alias', name: 'flights', alias: 'champion'})).toMatchObject({version: '2'})
  const {stable, canary, metrics} = last.observation
  // Some of the last copies may still be under way when it is looked.
  expect(stable.requests - canary.requests).toBeLessThanOrEqual(64)
  expect(canary.labelled).toBeGreaterThan(100)
  expect(metrics?.disagreement?.canary).toMatchObject({events: 0, n: expect.any(Number)})
})

test.each([
  ['gives wrong answers without a word', {threshold: 80}, 'wrong-answers'],
  ['answers with errors', {...good, failEvery: 4}, 'error-rate'],
])('shadow: a version that %s is found out by its copies, and no user got one of its answers', async (_, model, id) => {
  const {workshop, result, last} = await shadowed(model)
  await using _workshop = workshop
  expect(result.outputs).toMatchObject({decision: 'rolled-back', weight: 0})
  expect(result.verdict.checks.find((check) => check.id === id)).toMatchObject({status: 'fail'})
  const compared = last.observation.metrics?.disagreement?.canary
  if (id === 'wrong-answers') expect((compared?.events ?? 0) / (compared?.n ?? 1)).toBeCloseTo(0.3, 1)
  else expect(compared?.events).toBe(0)
})
