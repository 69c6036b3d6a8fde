import {expect, test} from 'vitest'
import {good, openWorkshop, type TestModel, type Workshop} from './workshop.ts'

interface Seen {
  readonly weight: number
  readonly disagreement?: {readonly disagreed: number; readonly compared: number}
  readonly observation: {
    readonly stable: {readonly requests: number}
    readonly canary: {readonly requests: number; readonly labelled: number; readonly wrong: number}
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
  const {stable, canary} = last.observation
  // Some of the last copies may still be under way when it is looked.
  expect(stable.requests - canary.requests).toBeLessThanOrEqual(64)
  expect(canary.labelled).toBeGreaterThan(100)
  expect(last.disagreement).toEqual({disagreed: 0, compared: canary.requests})
  expect(result.verdict.checks.find(({id}) => id === 'disagreement')).toMatchObject({status: 'skipped', observed: 0, n: canary.requests})
})

test.each([
  ['gives wrong answers without a word', {threshold: 80}, 'wrong-answers'],
  ['answers with errors', {...good, failEvery: 4}, 'error-rate'],
])('shadow: a version that %s is found out by its copies, and no user got one of its answers', async (_, model, id) => {
  const {workshop, result, last} = await shadowed(model)
  await using _workshop = workshop
  expect(result.outputs).toMatchObject({decision: 'rolled-back', weight: 0})
  expect(result.verdict.checks.find((check) => check.id === id)).toMatchObject({status: 'fail'})
  const {disagreed, compared} = last.disagreement ?? {disagreed: Number.NaN, compared: Number.NaN}
  if (id === 'wrong-answers') expect(disagreed / compared).toBeCloseTo(0.3, 1)
  else expect(disagreed).toBe(0)
})

test('shadow: a version that answers differently more often than the declared limit is rolled back, whoever is right', async () => {
  await using workshop = await openWorkshop()
  await workshop.register(good)
  await workshop.deploy()
  await workshop.register({...good, threshold: 65})
  const {context} = workshop
  const requests = await context.write(
    'unlabelled.jsonl',
    Array.from({length: 500}, (_, index) => `{"body": {"x": ${(index * 37) % 100}}}\n`).join(''),
  )
  const metrics = {kind: 'file', path: await context.write('rollout.yml', limit)} as const
  const result = await workshop.deploy({model: 'models:/flights/2', strategy: 'shadow', requests, metrics})
  expect(result.outputs).toMatchObject({decision: 'rolled-back', reason: expect.stringMatching(/^other answers 1\d\.\d+ %/)})
})

const limit = `metrics:
  - name: other answers
    kind: disagreement
    of: disagreement
    harm-margin: 0.05
`

const dying = {...good, diesAfter: 40}

test.each(['canary', 'shadow'] as const)(
  '%s: a version whose server dies in the middle is rolled back, with the reason, and every request is answered',
  async (strategy) => {
    await using workshop = await openWorkshop()
    await workshop.register(good)
    await workshop.deploy()
    await workshop.register(dying)
    const result = await workshop.deploy({model: 'models:/flights/2', strategy})
    expect(result.outputs).toMatchObject({decision: 'rolled-back', weight: 0, reason: expect.stringContaining('error rate')})
    const {looks} = result.details as {looks: readonly (Seen & {readonly observation: {readonly stable: {readonly errors: number}}})[]}
    expect(looks.at(-1)?.observation.stable.errors).toBe(0)
  },
)
