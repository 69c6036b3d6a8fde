import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {StepResult} from '@modelflight/testing/runner'
import {describe, expect, test} from 'vitest'
import {type Job, openJourney} from './journey.ts'
import {type Files, project} from './project.ts'
import {expectEnd, printed, validateTrainGate} from './steps.ts'

const actions = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift']

/** Runs something in a job of a push to a repository with these files. */
async function inJob<T>(files: Files, body: (job: Job, registry: string) => Promise<T>): Promise<T> {
  await using journey = await openJourney()
  const sha = await journey.commit(files)
  return await body(await (await journey.run({event: 'push', sha})).job('model'), 'file:registry')
}

/** One sentence that says what, where and how; the class; no stack trace; nothing half-written. */
async function expectRefusal(job: Job, result: StepResult, words: readonly (string | RegExp)[], errorClass = 'input-error'): Promise<void> {
  expectEnd(result, 'fail', errorClass)
  const errors = result.commands.filter(({name}) => name === 'error')
  expect(errors, printed(result)).toHaveLength(1)
  const [message = ''] = errors.map(({data, properties}) => `${properties['file'] ?? ''}:${properties['line'] ?? ''} ${data}`)
  for (const word of words) expect(message).toMatch(word)
  expect(message).not.toMatch(/unexpected error|\/tmp\/|ENOENT|undefined|\[object/)
  expect(message, 'ends like a sentence').toMatch(/[.?]$/)
  const left = await readdir(join(job.workspace, '.modelflight'), {recursive: true}).catch((): string[] => [])
  expect(left.filter((name) => name.startsWith('records') || name.includes('.tmp'))).toEqual([])
}

describe.each(actions)('%s', (action) => {
  test('explains an unknown input, an unknown key, a broken file and an empty one', async () => {
    const start = project()
    await inJob(start, async (job) => {
      await expectRefusal(job, await job.step(action, {confg: 'x.yml'}), [/confg: is not an input of this action; did you mean config\?/])
      await job.write('modelflight.yml', `${start['modelflight.yml']}\n${action}x:\n  a: 1\n`)
      await expectRefusal(job, await job.step(action), [/modelflight\.yml/, new RegExp(`${action}x`), new RegExp(`did you mean ${action}`)])
      await job.write('modelflight.yml', 'validate-data: [unclosed\nmodel: {\n')
      await expectRefusal(job, await job.step(action), [/modelflight\.yml:\d/])
      await job.write('modelflight.yml', '')
      await expectRefusal(job, await job.step(action), [/modelflight\.yml/, /is empty/])
    })
  })
})

/** Inputs that name a file, with what is written there: undefined is a missing file, '' an empty one. */
const files: readonly (readonly [action: string, path: string, content: string | undefined, words: readonly RegExp[], inputs: Files])[] = [
  ['validate-data', 'gone.csv', undefined, [/gone\.csv/], {data: 'gone.csv'}],
  ['validate-data', 'gone.yml', undefined, [/gone\.yml/], {contract: 'gone.yml'}],
  ['validate-data', 'empty.csv', '', [/empty\.csv/, /empty/], {data: 'empty.csv'}],
  ['validate-data', 'empty.yml', '', [/empty\.yml/, /empty/], {contract: 'empty.yml'}],
  ['validate-data', 'broken.yml', 'row: [', [/broken\.yml:1/], {contract: 'broken.yml'}],
  ['train', 'gone.csv', undefined, [/gone\.csv/], {data: 'gone.csv'}],
  ['train', 'gone.json', undefined, [/gone\.json/], {params: 'gone.json'}],
  ['train', 'empty.json', '', [/empty\.json/], {params: 'empty.json'}],
  ['evaluate-gate', 'gone.csv', undefined, [/gone\.csv/], {predictions: 'gone.csv'}],
  ['evaluate-gate', 'empty.csv', '', [/empty\.csv/, /empty/], {predictions: 'empty.csv'}],
  ['evaluate-gate', 'gone.json', undefined, [/gone\.json/], {metrics: 'gone.json'}],
  ['evaluate-gate', 'empty.json', '', [/empty\.json/, /empty/], {metrics: 'empty.json'}],
  ['evaluate-gate', 'gone.yml', undefined, [/gone\.yml/], {gate: 'gone.yml', metrics: 'm.json'}],
  ['evaluate-gate', 'empty.yml', '', [/empty\.yml/], {gate: 'empty.yml', metrics: 'm.json'}],
  ['evaluate-gate', 'm.json', '{"accuracy": NaN}', [/m\.json:1/, /NaN/], {metrics: 'm.json'}],
  ['evaluate-gate', 'm.json', '{"accuracy": null}', [/m\.json:1/, /accuracy/, /null/], {metrics: 'm.json'}],
  ['evaluate-gate', 'm.json', '{"accuracy": true}', [/m\.json:1/, /accuracy/, /true/], {metrics: 'm.json'}],
  ['evaluate-gate', 'm.json', '{"accuracy": [0.99]}', [/m\.json:1/, /accuracy/, /list|array|\[/], {metrics: 'm.json'}],
  [
    'evaluate-gate',
    'm.json',
    '{"accuracy": 0.9,\n "accuracy": 0.99}',
    [/m\.json:2/, /accuracy/, /twice|duplicate|again/],
    {metrics: 'm.json'},
  ],
  ['register-model', 'gone.bin', undefined, [/gone\.bin/], {'model-path': 'gone.bin'}],
  ['deploy-canary', 'gone.jsonl', undefined, [/gone\.jsonl|models:/], {requests: 'gone.jsonl'}],
  ['check-drift', 'gone.csv', undefined, [/gone\.csv/], {current: 'gone.csv', reference: 'data/flights.csv'}],
  ['check-drift', 'empty.csv', '', [/empty\.csv/, /empty/], {current: 'empty.csv', reference: 'data/flights.csv'}],
  ['check-drift', 'empty.csv', '', [/empty\.csv/, /empty/], {current: 'data/flights.csv', reference: 'empty.csv'}],
]

test.each(files)('%s and the file %s with %j', async (action, path, content, words, inputs) => {
  await inJob(project(), async (job, registry) => {
    if (content !== undefined) await job.write(path, content)
    const knowsRegistry = action !== 'validate-data' && action !== 'train'
    await expectRefusal(job, await job.step(action, {...(knowsRegistry ? {registry} : {}), ...inputs}), words)
  })
})

test.each(['{"accuracy": NaN}', '{"accuracy": null}', '{"accuracy": true}', '{"accuracy": [0.99]}', '{"accuracy": 1, "accuracy": 2}', ''])(
  'train: a command that writes %j as its metrics is no success',
  async (text) => {
    const write = `${project()['train.mjs']}\nwriteFileSync('out/metrics.json', ${JSON.stringify(text)})\n`
    await inJob({...project(), 'train.mjs': write}, async (job) => {
      const trained = await job.step('train')
      expect(trained.exitCode).toBe(1)
      expect(printed(trained)).toMatch(/out\/metrics\.json/)
      const records = await job.records()
      expect(records).toEqual([])
    })
  },
)

test('deploy-canary: missing and empty requests of a registered model', async () => {
  await inJob(project(), async (job, registry) => {
    await validateTrainGate(job, {registry})
    expectEnd(await job.step('register-model', {registry}), 'pass')
    const before = (await job.records()).length
    await job.write('empty.jsonl', '')
    for (const requests of ['gone.jsonl', 'empty.jsonl']) {
      const deployed = await job.step('deploy-canary', {registry, requests, target: 'local:rollouts'})
      expectEnd(deployed, 'fail', 'input-error')
      expect(printed(deployed)).toContain(requests)
    }
    expect(await job.records()).toHaveLength(before)
    expect(await readdir(join(job.workspace, 'rollouts')).catch((): string[] => [])).toEqual([])
  })
})
