import {readFile} from 'node:fs/promises'
import {sha256} from '@modelflight/core/files'
import {predicateTypes} from '@modelflight/core/records'
import {describe, expect, test} from 'vitest'
import {type Inputs, run} from '../src/run.ts'
import {append, makeInputs, makeProject, type Project, register, trained} from './project.ts'

describe('retention', () => {
  const numbersOf = async ({registry}: Project) => (await registry.versions('flights')).map(({version}) => version)

  /** Six versions: 1 was champion, 2 is, 6 is the challenger; the gate of 6 compared with 4. */
  async function sixVersions(context: Project): Promise<void> {
    for (const content of ['one', 'two', 'three', 'four', 'five']) await register(context, content)
    await run(makeInputs({'rollback-to': 'models:/flights/2'}), context)
    const digest = await trained(context, 'six')
    const materials = [{name: 'baseline flights/4', digest: sha256('four')}]
    const judged = {subjects: [{name: 'model.json', digest}], materials, predicateType: predicateTypes.testResult, predicate: {}}
    await append(context, judged, 'evaluate-gate')
    await run(makeInputs(), context)
  }

  test('lists first, then removes what no alias, rule or kept version needs, and says so in a record', async () => {
    await using context = await makeProject()
    await sixVersions(context)
    const listed = await run(makeInputs({'keep-versions': 1}), context)
    expect(listed.details).toMatchObject({
      listOnly: true,
      removed: [{version: '3'}, {version: '5'}],
      kept: [
        {version: '1', why: 'champion-previous'},
        {version: '2', why: 'champion'},
        {version: '4', why: 'version 6 rests on it'},
        {version: '6', why: 'challenger'},
      ],
    })
    expect(listed.record).toBeUndefined()
    expect(await numbersOf(context)).toEqual(['1', '2', '3', '4', '5', '6'])
    const planned = await run(makeInputs({'keep-versions': 1, cleanup: 'remove'}), {...context, plan: true})
    expect({...planned.verdict, record: planned.record}).toMatchObject({status: 'pass', record: undefined})
    expect(await numbersOf(context)).toHaveLength(6)

    const cleaned = await run(makeInputs({'keep-versions': 1, cleanup: 'remove'}), context)
    expect(await numbersOf(context)).toEqual(['1', '2', '4', '6'])
    expect(cleaned.record).toEqual({
      subjects: [
        {name: 'models:/flights/3', digest: sha256('three')},
        {name: 'models:/flights/5', digest: sha256('five')},
      ],
      materials: [],
      predicateType: predicateTypes.retention,
      predicate: {model: 'flights', registry: 'file:registry', keepVersions: 1, keepDays: null},
    })
    for (const path of cleaned.files ?? []) expect(await readFile(path, 'utf8')).toContain('"_type"')
    expect(cleaned.files?.length).toBeGreaterThan(4)
    const again = await run(makeInputs({'keep-versions': 1, cleanup: 'remove'}), context)
    expect({message: again.verdict.checks[0]?.message, record: again.record}).toEqual({message: 'all 4 versions stay', record: undefined})
  })

  test('days keep what is young, also where the number does not', async () => {
    await using context = await makeProject()
    await sixVersions(context)
    const day = 86_400_000
    const at = (days: number) => ({...context, now: () => new Date(context.now().getTime() + days * day)})
    const removed = async (inputs: Partial<Inputs>, days: number) =>
      (await run(makeInputs(inputs), at(days))).details as {removed: readonly {version: string}[]}
    expect((await removed({'keep-days': 30}, 29)).removed).toEqual([])
    expect((await removed({'keep-days': 30}, 31)).removed).toMatchObject([{version: '3'}, {version: '5'}])
    expect((await removed({'keep-days': 30, 'keep-versions': 2}, 31)).removed).toMatchObject([{version: '3'}])
    expect((await removed({'keep-days': 30, 'keep-versions': 1}, 1)).removed).toEqual([])
  })

  test('a registry that fails half-way is said, and what was removed before is on record', async () => {
    await using context = await makeProject()
    await register(context, 'one')
    await register(context, 'two')
    const [path, own] = [await context.write('other.json', 'three'), await context.write('own.json', '{"f1": 0.5}')]
    await run(makeInputs({'model-path': path, metrics: own, 'require-gate': false, alias: 'other'}), context)
    for (const content of ['four', 'five']) await register(context, content)
    await context.registry.setAlias('flights', 'other', '5', {expected: 'any'})
    const hex = sha256('{"f1": 0.5}').slice(7)
    await context.write(`registry/blobs/${hex.slice(0, 2)}/${hex}`, 'damaged')
    const result = await run(makeInputs({'keep-versions': 1, cleanup: 'remove'}), context)
    expect(result.verdict).toMatchObject({
      status: 'fail',
      checks: [{id: 'retention'}, {id: 'registry', message: expect.stringMatching(/^stopped: /)}],
    })
    expect(result.record?.subjects.map(({name}) => name)).toEqual(['models:/flights/2'])
  })

  test.each<[string, Partial<Inputs>, RegExp]>([
    ['no such model', {name: 'nothing', 'keep-versions': 1}, /has no versions of nothing/],
    ['removal without a rule', {cleanup: 'remove'}, /needs a rule/],
    ['two wishes at once', {'keep-versions': 1, 'rollback-to': 'models:/flights/1'}, /can not be given with/],
  ])('%s is refused with a sentence', async (_what, inputs, message) => {
    await using context = await makeProject()
    await expect(run(makeInputs(inputs), context)).rejects.toMatchObject({
      errorClass: 'input-error',
      message: expect.stringMatching(message),
    })
  })
})
