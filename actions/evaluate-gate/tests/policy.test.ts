import {sha256} from '@modelflight/core/files'
import {openRegistry} from '@modelflight/registry/open'
import {noEvidence} from '@modelflight/registry/port'
import {renderMarkdown} from '@modelflight/report/markdown'
import {makeContext, makeRun, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {gate, makeInputs} from './make.ts'

const statuses = (checks: readonly {id: string; status: string}[]) => Object.fromEntries(checks.map(({id, status}) => [id, status]))

/** Predictions that err on every `every`-th row. */
const predictions = (every: number, rows = 400, country = true): string =>
  `id,label,prediction,score${country ? ',country' : ''}\n${Array.from({length: rows}, (_, row) => {
    const label = row % 3 === 0 ? 1 : 0
    const said = row % every === 1 ? 1 - label : label
    return `${row},${label},${said},${said === 1 ? 0.8 : 0.2}${country ? `,${row % 2 === 0 ? 'DE' : 'FR'}` : ''}`
  }).join('\n')}\n`

describe('waivers', () => {
  const file = (expires: string, id = 'accuracy') =>
    `waivers:\n  - {gate: ${id}, reason: labels of June are being mended, owner: "@ana", expires: ${expires}}\n`
  const judge = async (text: string, context: TestContext) => {
    const metrics = await context.write('metrics.json', '{"accuracy": 0.5, "f1": 0.9}')
    const waivers = await context.write('waivers.yml', text)
    return await run(makeInputs({metrics, waivers, gate: gate('accuracy >= 0.8\nf1 >= 0.8')}), context)
  }

  test('a waived gate warns, names who answers for it, and is on record', async () => {
    await using context = await makeContext()
    const {verdict, record, outputs, details} = await judge(file('2026-12-31'), context)
    expect(statuses(verdict.checks)).toEqual({accuracy: 'warn', f1: 'pass'})
    expect(verdict.checks[0]?.message).toContain('waived by @ana until 2026-12-31: labels of June')
    expect(record?.predicate).toMatchObject({result: 'WARNED', waivers: [{gate: 'accuracy', owner: '@ana', expires: '2026-12-31'}]})
    expect(outputs['failed-gates']).toBe('[]')
    expect(details).toMatchObject({waivers: [{gate: 'accuracy', line: 2}]})
  })

  test.each([
    [file('2026-01-01'), {accuracy: 'fail', f1: 'pass', 'waiver:accuracy': 'warn'}],
    [file('2026-12-31', 'acuracy'), {accuracy: 'fail', f1: 'pass', 'waiver:acuracy': 'warn'}],
    [file('2026-12-31', 'f1'), {accuracy: 'fail', f1: 'pass'}],
  ])('what has expired or names another gate waives nothing: %j', async (text, expected) => {
    await using context = await makeContext()
    expect(statuses((await judge(text, context)).verdict.checks)).toEqual(expected)
  })

  test('it holds on its last day', async () => {
    await using context = await makeContext()
    expect(statuses((await judge(file('2026-01-02'), context)).verdict.checks)['accuracy']).toBe('warn')
  })

  test.each([
    ['waivers:\n  - {gate: accuracy, owner: a, expires: 2026-12-31}', 'reason'],
    [file('2026-02-31'), 'no day'],
    [`${file('2026-12-31')}${file('2026-12-31').split('\n')[1]}`, 'twice'],
    ['waivers:\n  - {gate: accuracy, reason: soon to be mended, owner: a, expires: never}', 'expires'],
  ])('%j is refused', async (text, words) => {
    await using context = await makeContext()
    await expect(judge(text, context)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining(words)})
  })

  test('a pull request can not bring its own waiver', async () => {
    await using plain = await makeContext()
    const pullRequest = {number: 1, headSha: 'a', baseSha: 'b', baseRef: 'main', fork: false}
    const policy = {read: () => Promise.resolve({text: file('2026-12-31'), origin: 'head' as const, isNew: true})}
    const context = {...plain, policy, run: makeRun({pullRequest})}
    expect(statuses((await judge(file('2026-12-31'), context)).verdict.checks)).toEqual({
      accuracy: 'fail',
      f1: 'pass',
      'policy:waivers': 'warn',
    })
  })
})

describe('the evaluation set', () => {
  test('its digest is an output, and can be pinned', async () => {
    await using context = await makeContext()
    const file = await context.write('p.csv', predictions(10))
    const first = await run(makeInputs({predictions: file}), context)
    const digest = String(first.outputs['holdout-digest'])
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    const same = await run(makeInputs({predictions: file, 'holdout-digest': digest}), context)
    expect(statuses(same.verdict.checks)).toMatchObject({holdout: 'pass'})
    const other = await context.write('q.csv', predictions(10, 399))
    const changed = await run(makeInputs({predictions: other, 'holdout-digest': digest}), context)
    expect(statuses(changed.verdict.checks)).toMatchObject({holdout: 'fail'})
  })

  test('metrics alone can not show that the pinned set was used', async () => {
    await using context = await makeContext()
    const metrics = await context.write('metrics.json', '{"accuracy": 0.9}')
    const {verdict} = await run(makeInputs({metrics, 'holdout-digest': sha256('x')}), context)
    expect(statuses(verdict.checks)).toMatchObject({holdout: 'fail'})
  })

  const withChampion = async (context: TestContext) => {
    const registry = await openRegistry('file:registry', context)
    const path = await context.write('champion/model.csv', predictions(8, 300, false))
    const evidence = {...noEvidence, predictions: await context.write('champion/p.csv', predictions(8, 200, false))}
    const digest = sha256(await context.text('champion/model.csv'))
    const {version} = await registry.register({name: 'm', path, digest, evidence, tags: {}, createdAt: context.now()})
    await registry.setAlias('m', 'champion', version.version, {expected: 'any'})
  }
  const inputs = {registry: 'file:registry', baseline: 'models:/m@champion', gate: gate('accuracy >= baseline')}

  test('a champion that was measured on another set is scored again with its command', async () => {
    await using context = await makeContext()
    await withChampion(context)
    const file = await context.write('p.csv', predictions(10, 300))
    const without = await run(makeInputs({...inputs, predictions: file}), context)
    expect(statuses(without.verdict.checks)).toEqual({accuracy: 'inconclusive'})
    expect(without.outputs['inconclusive-gates']).toBe('["accuracy"]')
    const predict = 'cp "$MODELFLIGHT_MODEL" "$MODELFLIGHT_PREDICTIONS"'
    const again = await run(makeInputs({...inputs, predictions: file, predict}), context)
    expect(statuses(again.verdict.checks)).toEqual({accuracy: 'pass'})
    expect(JSON.parse(String(again.outputs['metrics-diff']))).toMatchObject({accuracy: {method: 'McNemar'}})
  })

  test.each([
    ['exit 3', 'ended with 3'],
    ['printf "id,label,prediction\\n1,1,1\\n" > "$MODELFLIGHT_PREDICTIONS"', 'other rows'],
  ])('a command that does not score it (%s) is no baseline', async (predict, words) => {
    await using context = await makeContext()
    await withChampion(context)
    const file = await context.write('p.csv', predictions(10, 300))
    await expect(run(makeInputs({...inputs, predictions: file, predict}), context)).rejects.toMatchObject({
      errorClass: 'dependency-failed',
      message: expect.stringContaining(words),
    })
  })
})

describe('explain', () => {
  test('without evidence the gate is written out and nothing is judged or recorded', async () => {
    await using context = await makeContext()
    const {verdict, section, record} = await run(makeInputs({explain: true, gate: gate('accuracy >= 0.92')}), context)
    expect(verdict.status).toBe('inconclusive')
    expect(record).toBeUndefined()
    expect(renderMarkdown(section)).toContain('"metric": "accuracy", "min": 0.92, "at": "point"')
  })

  test('with evidence it is judged too', async () => {
    await using context = await makeContext()
    const metrics = await context.write('metrics.json', '{"accuracy": 0.95}')
    const {verdict} = await run(makeInputs({explain: true, metrics, gate: gate('accuracy >= 0.92')}), context)
    expect(verdict.status).toBe('pass')
    expect(context.lines.map(({text}) => text).join('\n')).toContain('"min": 0.92')
  })
})

test('slices that are only shown are in the details, also when the champion lacks the column', async () => {
  await using context = await makeContext()
  const file = await context.write('p.csv', predictions(10))
  await context.write('before.csv', predictions(8, 400, false))
  const text = 'gates: [{metric: accuracy, slices: {by: [country], versus-baseline: {max-loss: 0.5}}}]'
  const {details, verdict} = await run(
    makeInputs({predictions: file, baseline: 'before.csv', slices: ['country'], gate: gate(text)}),
    context,
  )
  expect(statuses(verdict.checks)).toEqual({accuracy: 'pass'})
  expect(details).toMatchObject({
    'slices-shown': {
      country: [
        {value: 'DE', n: 200},
        {value: 'FR', n: 200},
      ],
    },
  })
})
