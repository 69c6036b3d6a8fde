import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {sha256} from '@modelflight/core/files'
import {predicateTypes} from '@modelflight/core/records'
import {parseReference} from '@modelflight/registry/reference'
import {makeRun} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {dataDigest, gated, makeInputs, makeProject, metrics, predictions, register, trained, versionAt} from './project.ts'

describe('register-model', () => {
  test('the first version becomes the champion, with its evidence', async () => {
    await using context = await makeProject()
    const result = await register(context, 'one', {tags: ['team=pricing'], description: 'first try'})
    expect(result.verdict.status).toBe('pass')
    expect(result.outputs).toEqual({
      version: '1',
      'model-uri': 'models:/flights/1',
      'model-digest': sha256('one'),
      alias: 'champion',
      created: true,
      'previous-version': '',
      'model-card-path': join(context.outputDir, 'register-model', 'model-card.md'),
      'attestation-url': '',
    })
    const version = await context.registry.resolve(parseReference('models:/flights@champion'))
    expect(version?.tags).toMatchObject({
      team: 'pricing',
      description: 'first try',
      'git.sha': 'a'.repeat(40),
      'data.digest': dataDigest,
      'gate.status': 'pass',
    })
    expect(version?.evidence.records).toHaveLength(2)
    if (version === undefined) throw new Error('no version')
    const {evidence} = await context.registry.download(version, join(context.temporary, 'out'), ['evidence'])
    expect(await readFile(evidence.predictions ?? '', 'utf8')).toBe(predictions)
    expect(await readFile(evidence.metrics ?? '', 'utf8')).toBe(metrics)
    expect(evidence.profile).toBeDefined()
  })

  test('the next version becomes the challenger; registering it again makes no other', async () => {
    await using context = await makeProject()
    await register(context, 'one')
    const second = await register(context, 'two')
    expect(second.outputs).toMatchObject({version: '2', alias: 'challenger', created: true})
    const again = await run(makeInputs(), context)
    expect(again.outputs).toMatchObject({version: '2', alias: 'challenger', created: false, 'model-digest': sha256('two')})
    expect(await context.registry.versions('flights')).toHaveLength(2)
  })

  test('a repeated run of an older model does not take the alias back', async () => {
    await using context = await makeProject()
    for (const content of ['one', 'two', 'three']) await register(context, content)
    const again = await register(context, 'two')
    expect(again.outputs).toMatchObject({version: '2', alias: '', created: false, 'previous-version': '3'})
    expect(again.verdict.status).toBe('warn')
    expect(await versionAt(context, 'challenger')).toBe('3')
  })

  test('champion moves from the version that the gate compared with, and champion-previous stays behind', async () => {
    await using context = await makeProject()
    await register(context, 'one')
    const result = await register(context, 'two', {alias: 'champion'}, '1')
    expect(result.outputs).toMatchObject({version: '2', alias: 'champion', 'previous-version': '1'})
    expect(await versionAt(context, 'champion')).toBe('2')
    expect(await versionAt(context, 'champion-previous')).toBe('1')
  })

  test.each([undefined, '7'])('champion does not move when the gate compared with %s', async (baseline) => {
    await using context = await makeProject()
    await register(context, 'one')
    await expect(register(context, 'two', {alias: 'champion'}, baseline)).rejects.toMatchObject({errorClass: 'policy-refused'})
    expect(await versionAt(context, 'champion')).toBe('1')
  })

  test('the record names model, version, digest, gate and alias', async () => {
    await using context = await makeProject()
    const {record} = await register(context, 'one')
    expect(record?.predicateType).toBe(predicateTypes.registration)
    expect(record?.subjects).toEqual([{name: 'models:/flights/1', digest: sha256('one')}])
    expect(record?.predicate).toMatchObject({model: 'flights', version: '1', created: true, adopted: false, alias: 'champion'})
    const gate = await context.records.latest('evaluate-gate')
    expect(record?.materials).toContainEqual({name: 'evaluate-gate record', digest: gate?.digest})
  })
})

describe('register-model refuses', () => {
  test('a model without a gate record', async () => {
    await using context = await makeProject()
    await trained(context, 'one')
    await expect(run(makeInputs(), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
    expect(await context.registry.versions('flights')).toEqual([])
  })

  test.each(['fail', 'inconclusive'])('a model whose gate says %s, also when an earlier one passed', async (status) => {
    await using context = await makeProject()
    const digest = await trained(context, 'one')
    await gated(context, digest, 'pass')
    await gated(context, digest, status)
    await expect(run(makeInputs(), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('a model that was changed after the gate', async () => {
    await using context = await makeProject()
    await gated(context, await trained(context, 'one'))
    await context.write('model.json', 'changed')
    await expect(run(makeInputs(), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('evidence of another run', async () => {
    await using context = await makeProject()
    await gated(context, await trained(context, 'one'))
    const other = await context.write('other.csv', 'id,label,prediction\n1,1,0\n')
    await expect(run(makeInputs({predictions: other}), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
    const profile = await context.write('profile.json', JSON.stringify({dataDigest: sha256('other data')}))
    await expect(run(makeInputs({profile}), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('a changed record', async () => {
    await using context = await makeProject()
    const digest = await trained(context, 'one')
    await gated(context, digest, 'fail')
    const record = await context.records.latest('evaluate-gate')
    const text = await readFile(record?.path ?? '', 'utf8')
    await writeFile(record?.path ?? '', text.replace('"status": "fail"', '"status": "pass"'))
    await expect(run(makeInputs(), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('a pull request, unless it only plans', async () => {
    const pullRequest = {number: 3, headSha: 'b', baseSha: 'c', baseRef: 'main', fork: false}
    await using context = await makeProject({run: makeRun({repository: 'o/r', pullRequest})})
    await gated(context, await trained(context, 'one'))
    await expect(run(makeInputs(), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
    const result = await run(makeInputs(), {...context, plan: true})
    expect(result.section.headline).toBe('flights would be registered as version 1; it would be the first champion')
    expect(result.record).toBeUndefined()
    expect(await context.registry.versions('flights')).toEqual([])
  })

  test.each([
    ['no name', {name: undefined}, /has no name/],
    ['a name that is a path', {name: '../x'}, /can not be the name/],
    ['an alias that is a number', {alias: '3'}, /can not be the name/],
    ['a registry that is not known', {registry: 's3://bucket'}, /not yet supported/],
    ['a tag without value', {tags: ['x']}, /name=value/],
  ])('%s, as an input error', async (_what, overrides, message) => {
    await using context = await makeProject()
    await gated(context, await trained(context, 'one'))
    const running = run(makeInputs(overrides), context)
    await expect(running).rejects.toThrow(message)
    await expect(running).rejects.toMatchObject({errorClass: 'input-error'})
  })
})

describe('register-model elsewhere', () => {
  test("the gate's record is found where another run of this repository left it", async () => {
    await using other = await makeProject()
    const digest = await trained(other, 'one')
    await gated(other, digest)
    await using context = await makeProject()
    await context.write('model.json', 'one')
    context.leave('evaluate-gate', digest, other.outputDir)
    const result = await run(makeInputs({'model-path': join(context.workspace, 'model.json')}), context)
    expect(result.outputs).toMatchObject({version: '1', created: true})
    expect(await context.records.all()).toHaveLength(2)
  })

  test("another repository's gate record is not taken", async () => {
    await using other = await makeProject({run: makeRun({repository: 'evil/fork'})})
    const digest = await trained(other, 'one')
    await gated(other, digest)
    await using context = await makeProject()
    await context.write('model.json', 'one')
    context.leave('evaluate-gate', digest, other.outputDir)
    const running = run(makeInputs({'model-path': join(context.workspace, 'model.json')}), context)
    await expect(running).rejects.toMatchObject({errorClass: 'policy-refused'})
    expect(await context.records.all()).toEqual([])
  })

  test('without a gate and without training it registers only when asked, and warns', async () => {
    await using context = await makeProject()
    const path = await context.write('model.json', 'one')
    const result = await run(makeInputs({'model-path': path, 'require-gate': false}), context)
    expect(result.verdict.status).toBe('warn')
    expect(result.outputs).toMatchObject({version: '1', alias: 'champion'})
  })

  test('a version that others registered is adopted after its files were verified', async () => {
    await using context = await makeProject()
    await register(context, 'one')
    const result = await run(makeInputs({adopt: 'models:/flights@champion'}), context)
    expect(result.verdict.status).toBe('warn')
    expect(result.section.headline).toContain('adopted, no evidence')
    expect(result.outputs).toMatchObject({version: '1', created: false, alias: 'champion'})
    expect(result.record?.predicate).toMatchObject({adopted: true, gate: null})
    const hex = sha256('one').slice(7)
    await context.write(`registry/blobs/${hex.slice(0, 2)}/${hex}`, 'tampered')
    await expect(run(makeInputs({adopt: 'models:/flights@champion'}), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
    await expect(run(makeInputs({adopt: 'models:/other@champion'}), context)).rejects.toMatchObject({errorClass: 'input-error'})
  })
})

describe('rollback', () => {
  test('champion goes back to the version before with one move, and a repeated run changes nothing', async () => {
    await using context = await makeProject()
    await register(context, 'one')
    await register(context, 'two', {alias: 'champion'}, '1')
    const back = await run(makeInputs({'rollback-to': 'models:/flights@champion-previous'}), context)
    expect(back.outputs).toMatchObject({version: '1', alias: 'champion', created: false, 'previous-version': '2'})
    expect(back.record?.predicate).toMatchObject({version: '1', alias: 'champion', previousVersion: '2', created: false, adopted: false})
    expect(await versionAt(context, 'champion')).toBe('1')
    expect(await versionAt(context, 'champion-previous')).toBe('2')
    const again = await run(makeInputs({'rollback-to': 'models:/flights/1'}), context)
    expect(again.outputs).toMatchObject({version: '1', 'previous-version': ''})
    expect(await versionAt(context, 'champion')).toBe('1')
  })

  test('a version that passed its gate may become champion, one that never did may not', async () => {
    await using context = await makeProject()
    for (const content of ['one', 'two', 'three']) await register(context, content)
    expect((await run(makeInputs({'rollback-to': 'models:/flights/2'}), context)).outputs).toMatchObject({version: '2'})
    const ungated = await context.write('other.json', 'four')
    await run(makeInputs({'model-path': ungated, 'require-gate': false}), context)
    const attempt = run(makeInputs({'rollback-to': 'models:/flights/4'}), context)
    await expect(attempt).rejects.toMatchObject({errorClass: 'policy-refused', hint: 'Roll back to models:/flights@champion-previous.'})
    expect(await versionAt(context, 'champion')).toBe('2')
  })

  test('a plan says what would move, and moves nothing', async () => {
    await using context = await makeProject()
    await register(context, 'one')
    await register(context, 'two')
    const planned = await run(makeInputs({'rollback-to': 'models:/flights/2'}), {...context, plan: true})
    expect(planned.section.headline).toContain('would move from version 1 back to 2')
    expect(planned.record).toBeUndefined()
    expect(await versionAt(context, 'champion')).toBe('1')
  })

  test.each([
    ['a version that is not there', 'models:/flights/9', 'input-error'],
    ['a model that is not there', 'models:/nothing@champion', 'input-error'],
    ['a text that is no reference', 'flights', 'input-error'],
  ])('%s is an error', async (_what, reference, errorClass) => {
    await using context = await makeProject()
    await register(context, 'one')
    await expect(run(makeInputs({'rollback-to': reference}), context)).rejects.toMatchObject({errorClass})
  })
})

test('who approved is in the record, the model card and the evidence pack', async () => {
  const approvals = [{by: 'alice', how: 'environment', of: 'production'}] as const
  await using context = await makeProject({approvals: () => Promise.resolve(approvals)})
  const {record} = await register(context, 'one')
  expect(record?.predicate).toMatchObject({approvals, attestations: []})
  expect((await context.registry.resolve(parseReference('models:/flights/1')))?.tags).toMatchObject({'approved.by': 'alice'})
  const written = async (name: string) => await readFile(join(context.outputDir, 'register-model', name), 'utf8')
  expect(await written('model-card.md')).toContain('alice (production)')
  const {evidence} = JSON.parse(await written('ai-act-evidence.json')) as {evidence: unknown[]}
  expect(evidence).toContainEqual(
    expect.objectContaining({value: approvals, source: {record: 'register-model', pointer: '/predicate/approvals'}}),
  )
})
