import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {cp, mkdir, readdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Context} from '@modelflight/core/action'
import {sha256} from '@modelflight/core/files'
import {openRecordChain} from '@modelflight/core/record-chain'
import type {NewRecord} from '@modelflight/core/records'
import {parseYaml} from '@modelflight/core/yaml'
import {makeRun, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {checkOf, declared, makeInputs, makeProject, runs, trainer} from './project.ts'

/** Appends a record as runAction does. */
async function append(context: Context, record: NewRecord | undefined, action: string, status = 'pass') {
  if (record === undefined) throw new Error('there is no record')
  const chain = openRecordChain(join(context.outputDir, 'records'))
  return await chain.append(record, {action, status, finishedAt: new Date(0), run: context.run})
}

const dataRecord = (digest: string, name = 'data.csv'): NewRecord => ({
  subjects: [{name, digest}],
  materials: [],
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  predicate: {},
})

describe('train', () => {
  test('it runs the command and says what came out, with digests', async () => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {params: parseYaml('{depth: 3}', 'input params')}), context)
    expect(result.verdict.status).toBe('pass')
    const model = await context.text('model.json')
    expect(model).toBe('{"rows":3,"params":{"depth":3}}')
    expect(result.outputs).toMatchObject({
      'model-path': join(context.workspace, 'model.json'),
      'model-digest': sha256(model),
      metrics: '{"accuracy":0.93,"rows":3}',
      'cache-hit': false,
      'saved-seconds': 0,
    })
    expect(
      context.lines
        .filter(({level}) => level === 'raw')
        .map(({text}) => text)
        .join(''),
    ).toBe('training on 3 rows\n')
    expect(result.section.headline).toMatch(/^Trained in .*: accuracy 0\.93/)
    expect((await readdir(join(context.outputDir, 'train'))).sort()).toEqual(['candidate.json', 'metrics.json', 'model', 'predictions.csv'])
  })

  test('the record is SLSA provenance of the model, from code, data and parameters', async () => {
    await using context = await makeProject({run: makeRun({repository: 'o/r', sha: 'a'.repeat(40), ref: 'refs/heads/main'})})
    const result = await run(makeInputs(context), context)
    expect(result.record?.predicateType).toBe('https://slsa.dev/provenance/v1')
    expect(result.record?.subjects.map(({name}) => name)).toEqual(['model.json', 'metrics.json', 'predictions.csv'])
    expect(result.record?.materials).toContainEqual({name: 'data.csv', digest: sha256('a\n1\n2\n3\n')})
    expect(result.record?.materials).toContainEqual({name: 'inputs', digest: result.outputs['input-digest']})
    const predicate = JSON.stringify(result.record?.predicate)
    expect(predicate).toContain('"gitCommit":"aaaa')
    expect(predicate).not.toContain(context.counter)
  })

  test('the same inputs are not trained twice; the model is restored and the saved time said', async () => {
    await using context = await makeProject()
    const inputs = makeInputs(context, declared(context))
    const first = await run(inputs, context)
    await rm(join(context.workspace, 'model.json'))
    const second = await run(inputs, context)
    expect(await runs(context)).toBe(1)
    expect(second.outputs).toMatchObject({'cache-hit': true, 'model-digest': first.outputs['model-digest']})
    expect(second.outputs['input-digest']).toBe(first.outputs['input-digest'])
    expect(await context.text('model.json')).toBe('{"rows":3,"params":{}}')
    expect(second.section.headline).toMatch(/^Reused from the cache, .* of training saved/)
    expect(second.record?.subjects).toEqual(first.record?.subjects)
  })

  test.each([
    ['the code', (context: TestContext) => context.write('train.cjs', `${trainer}// changed`), {}],
    ['the data', (context: TestContext) => context.write('data.csv', 'a\n1\n'), {}],
    ['a parameter', () => Promise.resolve(''), {params: parseYaml('{depth: 4}', 'input params')}],
    ['the cache is off', () => Promise.resolve(''), {cache: false}],
  ])('it trains again when %s changes', async (_what, change, overrides) => {
    await using context = await makeProject()
    await run(makeInputs(context, declared(context)), context)
    await change(context)
    const second = await run(makeInputs(context, {...declared(context), ...overrides}), context)
    expect(second.outputs['cache-hit']).toBe(false)
    expect(await runs(context)).toBe(2)
  })

  test('a poisoned cache entry is not used, and said', async () => {
    await using context = await makeProject()
    const inputs = makeInputs(context, declared(context))
    await run(inputs, context)
    const {stores} = context
    const poisoned: TestContext = Object.assign(context, {
      stores: {
        ...stores,
        async restore(key: string, paths: readonly string[]) {
          const found = await stores.restore(key, paths)
          await writeFile(join(paths[0] ?? '', 'model', 'model.json'), '{"rows": 3, "backdoor": true}')
          return found
        },
      },
    })
    const second = await run(inputs, poisoned)
    expect(second.outputs['cache-hit']).toBe(false)
    expect(await context.text('model.json')).not.toContain('backdoor')
    expect(context.lines.some(({level, text}) => level === 'warning' && text.includes('is not used'))).toBe(true)
  })

  test('a failing command is a failed check with its exit code and last lines, and no record', async () => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {run: 'echo "::set-output name=x::y"\necho boom >&2\nexit 3'}), context)
    expect(result.verdict.status).toBe('fail')
    expect(checkOf(result, 'command')).toMatchObject({status: 'fail', observed: 'exit code 3'})
    expect(JSON.stringify(result.section)).toContain('boom')
    expect(result.record).toBeUndefined()
    expect(result.outputs['model-digest']).toBe('')
  })

  test('a command that takes too long is stopped and fails', async () => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {run: 'sleep 30', timeout: 0.2}), context)
    expect(checkOf(result, 'command')).toMatchObject({status: 'fail', limit: 0.2})
  })

  test('a cancelled run stops its command and throws', async () => {
    await using context = await makeProject()
    const running = run(makeInputs(context, {run: 'touch started; sleep 30'}), context)
    for (let tries = 0; tries < 1500 && !(await readdir(context.workspace)).includes('started'); tries++) await sleep(10)
    context.interrupt()
    await expect(running).rejects.toThrow(/cancelled/)
  })

  test.each([
    ['no model', 'echo nothing', {}, 'model', /no model/],
    ['a declared model that was not written', 'node train.cjs', {'model-path': 'other.json'}, 'model', /did not write other\.json/],
    ['a model that lay there before', 'echo nothing', {'model-path': 'old.json'}, 'model', /lay there before/],
    ['two possible models', 'node train.cjs; echo 1 > model.onnx', {}, 'model', /several files/],
    ['a metrics file without numbers', 'node train.cjs; echo "{}" > metrics.json', {}, 'metric-values', /no number/],
    ['a further output that is missing', 'node train.cjs', {outputs: ['plots']}, 'output:plots', /did not write plots/],
  ])('%s fails', async (_what, command, overrides, id, message) => {
    await using context = await makeProject()
    await context.write('old.json', '{}')
    const path = 'model-path' in overrides ? {'model-path': join(context.workspace, overrides['model-path'] as string)} : {}
    const result = await run(makeInputs(context, {run: command, ...overrides, ...path}), context)
    expect(result.verdict.status).toBe('fail')
    expect(checkOf(result, id)).toMatchObject({status: 'fail', message: expect.stringMatching(message)})
    expect(result.record).toBeUndefined()
  })

  test.each(['{"accuracy": NaN}', '{"accuracy": null}', '{"accuracy": true}', '{"accuracy": [0.99]}', '{"a": 1, "a": 2}'])(
    'metrics %s are an input error',
    async (content) => {
      await using context = await makeProject()
      const command = `node train.cjs; echo '${content}' > metrics.json`
      await expect(run(makeInputs(context, {run: command}), context)).rejects.toMatchObject({errorClass: 'input-error'})
    },
  )

  test('an output where Modelflight keeps its copies is refused before anything runs', async () => {
    await using context = await makeProject()
    const path = join(context.outputDir, 'train', 'model.json')
    await expect(run(makeInputs(context, {'model-path': path}), context)).rejects.toMatchObject({errorClass: 'input-error'})
    expect(await runs(context)).toBe(0)
  })

  test('stores that do not answer are a warning: training gives the answer too', async () => {
    const broken = () => Promise.reject(new TypeError('fetch failed'))
    await using context = await makeProject({stores: {find: broken, restore: broken, save: () => Promise.resolve()}})
    const result = await run(makeInputs(context), context)
    expect(result.outputs['cache-hit']).toBe(false)
    expect(context.lines.filter(({level}) => level === 'warning')).toHaveLength(2)
  })

  test('a plan runs nothing', async () => {
    await using context = await makeProject({plan: true})
    const result = await run(makeInputs(context), context)
    expect(await runs(context)).toBe(0)
    expect(result.record).toBeUndefined()
    expect(result.section.headline).toMatch(/^would run node train\.cjs/)
  })
})

describe('train in the chain', () => {
  test('data that passed are a pass', async () => {
    await using context = await makeProject()
    await append(context, dataRecord(sha256('a\n1\n2\n3\n')), 'validate-data')
    const result = await run(makeInputs(context), context)
    expect(checkOf(result, 'data-validated')?.status).toBe('pass')
  })

  test('a DVC pointer stands for its data: the same digest as validate-data gives them, and data that are not its own are refused', async () => {
    await using context = await makeProject()
    const md5 = createHash('md5').update('a\n1\n2\n3\n').digest('hex')
    await context.write('data.csv.dvc', `outs:\n- md5: ${md5}\n  size: 8\n  hash: md5\n  path: data.csv\n`)
    await append(context, dataRecord(sha256('a\n1\n2\n3\n')), 'validate-data')
    const inputs = makeInputs(context, {data: ['data.csv.dvc']})
    expect(checkOf(await run(inputs, context), 'data-validated')?.status).toBe('pass')
    await context.write('data.csv', 'a\n1\n2\n4\n')
    await expect(run(inputs, context)).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('data that failed, changed or were never seen are refused', async () => {
    for (const [digest, name, status] of [
      [sha256('a\n1\n2\n3\n'), 'data.csv', 'fail'],
      [sha256('other'), 'data.csv', 'pass'],
      [sha256('other'), 'another.csv', 'pass'],
    ] as const) {
      await using context = await makeProject()
      await append(context, dataRecord(digest, name), 'validate-data', status)
      await expect(run(makeInputs(context), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
      expect(await runs(context)).toBe(0)
    }
  })

  test('without a record of validate-data it goes on by default, and not when asked', async () => {
    await using context = await makeProject()
    expect(checkOf(await run(makeInputs(context), context), 'data-validated')?.status).toBe('skipped')
    await expect(run(makeInputs(context, {'require-validated': 'true'}), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  /** A pull request's run in another checkout, left behind as an artifact. */
  async function pullRequestEvidence(
    repository: string,
  ): Promise<{context: TestContext & {counter: string}; folder: string; digest: string}> {
    const context = await makeProject({run: makeRun({repository, runId: '41', host: 'github'})})
    const result = await run(makeInputs({counter: '/dev/null'}, declared(context)), context)
    await append(context, result.record, 'train')
    return {context, folder: context.outputDir, digest: String(result.outputs['input-digest'])}
  }

  test("on main, the pull request's candidate is found by input digest, verified and taken over with its records", async () => {
    const {context: other, folder, digest} = await pullRequestEvidence('o/r')
    await using _other = other
    await using context = await makeProject({run: makeRun({repository: 'o/r', runId: '42', host: 'github'})})
    context.leave('train', digest, folder)
    const result = await run(makeInputs({counter: '/dev/null'}, declared(context)), context)
    expect(result.outputs).toMatchObject({'cache-hit': true, 'input-digest': digest, 'run-id': '41'})
    expect(await context.text('model.json')).toBe('{"rows":3,"params":{}}')
    expect((await context.records.all()).map(({statement}) => statement.predicate.modelflight.run.id)).toEqual(['41'])
  })

  test('a candidate of another repository, without records, or with changed files is not used', async () => {
    const {context: other, folder, digest} = await pullRequestEvidence('evil/fork')
    await using _other = other
    const changed = join(other.temporary, 'changed')
    await cp(folder, changed, {recursive: true})
    await writeFile(join(changed, 'train', 'model', 'model.json'), '{}')
    const bare = join(other.temporary, 'bare')
    await mkdir(bare)
    await cp(join(folder, 'train'), join(bare, 'train'), {recursive: true})
    await using context = await makeProject({run: makeRun({repository: 'o/r', runId: '42', host: 'github'})})
    for (const evidence of [folder, changed, bare]) context.leave('train', digest, evidence)
    const result = await run(makeInputs({counter: '/dev/null'}, declared(context)), context)
    expect(result.outputs['cache-hit']).toBe(false)
    expect(await context.records.all()).toEqual([])
  })

  test('uncommitted changes are recorded', async () => {
    await using context = await makeProject()
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {cwd: context.workspace, stdio: 'pipe'})
    git('init', '-q')
    git('add', 'train.cjs')
    git('commit', '-q', '-m', 'x')
    const clean = await run(makeInputs(context), context)
    expect(JSON.stringify(clean.record?.predicate)).toContain('"uncommittedChanges":false')
    await context.write('train.cjs', `${trainer}//`)
    const dirty = await run(makeInputs(context), context)
    expect(JSON.stringify(dirty.record?.predicate)).toContain('"uncommittedChanges":true')
  })
})
