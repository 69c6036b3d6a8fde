import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import type {RolloutState} from '@modelflight/rollout/state'
import {watchOwnTime} from '@modelflight/testing/own-time'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {good, openWorkshop, type Workshop} from './workshop.ts'

const champion = async ({registry}: Workshop): Promise<string | undefined> =>
  (await registry.resolve({kind: 'alias', name: 'flights', alias: 'champion'}))?.version

const stateFile = ({context}: Workshop): string => join(context.outputDir, 'rollouts', 'flights', 'rollout.json')
const stateOf = async (workshop: Workshop): Promise<RolloutState> => JSON.parse(await readFile(stateFile(workshop), 'utf8')) as RolloutState

/** A workshop whose version 1 serves. */
async function withChampion(): Promise<Workshop> {
  const workshop = await openWorkshop()
  await workshop.register(good)
  const first = await workshop.deploy()
  expect(first.outputs.decision).toBe('promoted')
  return workshop
}

describe('deploy-canary with real model servers', () => {
  test('the first version is tried, promoted and becomes the champion', async () => {
    await using workshop = await openWorkshop()
    await workshop.register(good)
    const result = await workshop.deploy()
    expect(result.verdict.status).toBe('pass')
    expect(result.outputs).toMatchObject({decision: 'promoted', version: '1', 'previous-version': '', weight: 100})
    expect(result.section.headline).toBe('Version 1 of flights serves all traffic now; before, nothing did.')
    expect(await champion(workshop)).toBe('1')
  })

  test('a first version that register-model made the champion is tried all the same, also when asked for as the challenger', async () => {
    await using workshop = await openWorkshop()
    await workshop.register(good)
    await workshop.registry.setAlias('flights', 'champion', '1', {expected: undefined})
    const result = await workshop.deploy({model: 'models:/flights@challenger'})
    expect(result.outputs).toMatchObject({decision: 'promoted', version: '1', 'previous-version': '', weight: 100})
    expect((await workshop.deploy({model: 'models:/flights@champion'})).outputs.decision).toBe('unchanged')
  })

  test('a champion that never served here is compared with the one that does', async () => {
    await using workshop = await withChampion()
    await workshop.register({threshold: 80})
    await workshop.registry.setAlias('flights', 'champion', '2', {expected: '1'})
    const result = await workshop.deploy({model: 'models:/flights@champion'})
    expect(result.outputs).toMatchObject({decision: 'rolled-back', version: '2', 'previous-version': '1', weight: 0})
  })

  test('a first version that fails its requests does not become the champion', async () => {
    await using workshop = await openWorkshop()
    await workshop.register({...good, failEvery: 5})
    const result = await workshop.deploy()
    expect(result.verdict.status).toBe('fail')
    expect(result.outputs.decision).toBe('rolled-back')
    expect(await champion(workshop)).toBeUndefined()
  })

  test('a version that is as good is promoted step by step, and the counts match the weights', async () => {
    await using workshop = await withChampion()
    await workshop.register({...good, threshold: 50.5})
    const result = await workshop.deploy({model: 'models:/flights/2'})
    expect(result.outputs).toMatchObject({decision: 'promoted', version: '2', 'previous-version': '1', weight: 100})
    expect(await champion(workshop)).toBe('2')
    const {looks} = result.details as {looks: {step: number; observation: {canary: {requests: number}; stable: {requests: number}}}[]}
    const atFirst = looks.findLast(({step}) => step === 0)?.observation
    expect(atFirst?.canary.requests).toBeGreaterThanOrEqual(97)
    expect(atFirst?.canary.requests).toBeLessThanOrEqual(103)
    expect((atFirst?.canary.requests ?? 0) + (atFirst?.stable.requests ?? 0)).toBe(500)
    expect(result.record?.predicate).toMatchObject({decision: 'promoted', version: '2', previousVersion: '1'})
    expect((await workshop.deploy({model: 'models:/flights/2'})).outputs.decision).toBe('unchanged')
  })

  test('beside a second set of the version that serves: three servers, and the comparison is with the second set', async () => {
    await using workshop = await withChampion()
    await workshop.register({...good, threshold: 50.5})
    const result = await workshop.deploy({model: 'models:/flights/2', baseline: 'concurrent', steps: [20, 40]})
    expect(result.outputs).toMatchObject({decision: 'promoted', version: '2', 'previous-version': '1'})
    const {looks} = result.details as {looks: {step: number; observation: {canary: {requests: number}; stable: {requests: number}}}[]}
    const {canary, stable} = looks.findLast(({step}) => step === 0)?.observation ?? {canary: {requests: 0}, stable: {requests: 1_000}}
    expect(Math.abs(canary.requests - stable.requests)).toBeLessThanOrEqual(6)
    expect(canary.requests).toBeGreaterThanOrEqual(97)
  })

  test.each([
    ['answers with errors', {...good, failEvery: 4}, 'error-rate'],
    ['gives wrong answers without a word', {threshold: 80}, 'wrong-answers'],
    ['answers without a prediction', {...good, answer: false}, 'error-rate'],
  ])('a version that %s is rolled back, with number, limit and n', async (_, model, id) => {
    await using workshop = await withChampion()
    await workshop.register(model)
    const result = await workshop.deploy({model: 'models:/flights/2'})
    expect(result.verdict.status).toBe('fail')
    expect(result.outputs).toMatchObject({decision: 'rolled-back', weight: 0})
    const check = result.verdict.checks.find((one) => one.id === id)
    expect(check).toMatchObject({status: 'fail', limit: 0.03, observed: expect.any(Number), n: expect.any(Number)})
    expect(await champion(workshop)).toBe('1')
    expect(await stateOf(workshop)).toMatchObject({phase: 'rolled-back', weight: 0, analysis: 'fail'})
    const again = await workshop.deploy({model: 'models:/flights/2'})
    expect(again.outputs.decision).toBe('rolled-back')
    expect(again.outputs.reason).toContain('it was rolled back before')
  })

  test.each([
    ['never gets healthy', {...good, deaf: true}, 'not healthy within 5 s'],
    ['dies at the start', {...good, dies: true}, 'exit code 3'],
  ])('a version that %s gets no traffic', async (_, model, words) => {
    await using workshop = await withChampion()
    await workshop.register(model)
    // The version that serves starts anew within the same time, too.
    const result = await workshop.deploy({model: 'models:/flights/2', 'ready-timeout': 5})
    expect(result.outputs.decision).toBe('rolled-back')
    expect(result.outputs.reason).toContain(words)
    expect(await champion(workshop)).toBe('1')
  })

  test.each(['rollback', 'hold'] as const)('too few requests decide nothing, and the configured %s follows', async (policy) => {
    await using workshop = await withChampion()
    await workshop.register({threshold: 50.5})
    const result = await workshop.deploy({
      model: 'models:/flights/2',
      'max-requests': 60,
      'step-requests': 50,
      'max-error-rate-increase': 0.001,
      'on-inconclusive-rollout': policy,
    })
    expect(result.verdict.status).toBe('inconclusive')
    expect(result.outputs).toMatchObject({decision: 'inconclusive', weight: policy === 'hold' ? 50 : 0})
    expect(await champion(workshop)).toBe('1')
  })

  test('a version without a registration record is refused before anything starts', async () => {
    await using workshop = await openWorkshop()
    await workshop.register(good, true)
    await expect(workshop.deploy()).rejects.toMatchObject({errorClass: 'policy-refused'})
    await expect(readFile(stateFile(workshop))).rejects.toThrow('ENOENT')
  })

  test.each([
    ['a template without a port', {serve: 'node serve.js {model}'}, 'input-error'],
    ['a program that does not exist', {serve: 'no-such-program {model} {port}'}, 'input-error'],
    ['a target that is not supported', {target: 'k8s://default/flights'}, 'input-error'],
    ['a version that does not exist', {model: 'models:/flights/9'}, 'input-error'],
    ['a reference that is none', {model: 'flights'}, 'input-error'],
    ['requests that do not exist', {requests: '/nowhere/requests.jsonl'}, 'input-error'],
  ])('%s is the error of who asked, and not held against the version', async (_, overrides, errorClass) => {
    await using workshop = await openWorkshop()
    await workshop.register(good)
    await expect(workshop.deploy(overrides)).rejects.toMatchObject({errorClass})
    expect((await workshop.deploy()).outputs.decision).toBe('promoted')
  })

  test('nothing is deployed from a pull request, but a plan may be made there', async () => {
    await using workshop = await openWorkshop()
    await workshop.register(good)
    const pullRequest = {number: 7, headSha: 'a', baseSha: 'b', baseRef: 'main', fork: false}
    const context = {...workshop.context, run: {...workshop.context.run, pullRequest}}
    await expect(run(workshop.inputs, context)).rejects.toMatchObject({errorClass: 'policy-refused'})
    expect((await run(workshop.inputs, {...context, plan: true})).verdict.status).toBe('pass')
  })

  test('a plan starts nothing and writes nothing', async () => {
    await using workshop = await openWorkshop()
    await workshop.register(good)
    const result = await run({...workshop.inputs}, {...workshop.context, plan: true})
    expect(result.section.headline).toContain('Would deploy version 1 of flights as the first version')
    expect(result.record).toBeUndefined()
    await expect(readFile(stateFile(workshop))).rejects.toThrow('ENOENT')
    expect(await champion(workshop)).toBeUndefined()
  })

  test('an interrupted run takes the traffic away within 5 s and leaves no process', async () => {
    await using workshop = await withChampion()
    await workshop.register({threshold: 50.5})
    const running = workshop.deploy({model: 'models:/flights/2', 'max-requests': 1_000_000, 'max-error-rate-increase': 0})
    running.catch(() => undefined)
    while ((await stateOf(workshop)).phase !== 'progressing') await sleep(20)
    const pids = await processes(workshop)
    expect(pids).toHaveLength(2)
    const time = watchOwnTime(process.pid)
    workshop.context.interrupt()
    await expect(running).rejects.toThrow()
    expect(time.stop()).toBeLessThan(5_000)
    expect(await stateOf(workshop)).toMatchObject({phase: 'rolling-back', weight: 0})
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    expect(await processes(workshop)).toEqual([])
    expect(await champion(workshop)).toBe('1')
  })

  test('a rollback that a cancelled run left behind is finished, then the version is tried again', async () => {
    await using workshop = await withChampion()
    await workshop.register({threshold: 50.5})
    const state = await stateOf(workshop)
    const digest = (await workshop.registry.resolve({kind: 'version', name: 'flights', version: '2'}))?.digest
    const left = {phase: 'rolling-back', canary: {version: '2', digest, id: 9}, generation: 9, analysis: 'inconclusive'}
    await writeFile(stateFile(workshop), JSON.stringify({...state, ...left}))
    expect((await workshop.deploy({model: 'models:/flights/2'})).outputs.decision).toBe('promoted')
  })

  test('a champion that someone moves in the meantime is not overwritten', async () => {
    await using workshop = await withChampion()
    await workshop.register({threshold: 50.5})
    await workshop.register({threshold: 50.6})
    const running = workshop.deploy({model: 'models:/flights/2'})
    while ((await stateOf(workshop)).phase !== 'progressing') await sleep(5)
    await workshop.registry.setAlias('flights', 'champion', '3', {expected: 'any'})
    const result = await running
    expect(result.outputs.decision).toBe('inconclusive')
    expect(result.outputs.reason).toContain('the alias champion was moved to version 3')
    expect(await champion(workshop)).toBe('3')
  })

  test('what a dead run left unfinished is finished first', async () => {
    await using workshop = await withChampion()
    await workshop.register({threshold: 50.5})
    await workshop.register({threshold: 50.6})
    const state = await stateOf(workshop)
    const digest = (await workshop.registry.resolve({kind: 'version', name: 'flights', version: '2'}))?.digest
    const unfinished = {
      ...state,
      phase: 'progressing',
      canary: {version: '2', digest, id: 9},
      generation: 9,
      weight: 20,
      analysis: 'none',
      plan: {steps: [20], onInconclusive: 'rollback'},
    }
    await writeFile(stateFile(workshop), JSON.stringify(unfinished))
    const result = await workshop.deploy({model: 'models:/flights/3'})
    expect(result.outputs).toMatchObject({decision: 'promoted', version: '3'})
    expect(workshop.context.lines.map(({text}) => text).join('\n')).toContain('version 2 is rolled-back')
  })
})

async function processes({context}: Workshop): Promise<readonly number[]> {
  const path = join(context.outputDir, 'rollouts', 'flights', 'processes.json')
  return (JSON.parse(await readFile(path, 'utf8')) as {pid: number}[]).map(({pid}) => pid)
}
