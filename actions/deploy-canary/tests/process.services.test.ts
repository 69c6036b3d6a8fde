import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import type {RolloutState} from '@modelflight/rollout/state'
import {watchOwnTime} from '@modelflight/testing/own-time'
import {waitFor} from '@modelflight/testing/servers'
import {describe, expect, test} from 'vitest'
import {good, openWorkshop, serveCommand, type Workshop} from './workshop.ts'

const folder = (workshop: Workshop): string => join(workshop.context.outputDir, 'rollouts', 'flights')
const stateOf = async (workshop: Workshop): Promise<RolloutState> =>
  JSON.parse(await readFile(join(folder(workshop), 'rollout.json'), 'utf8')) as RolloutState
const processesOf = async (workshop: Workshop): Promise<readonly number[]> =>
  (JSON.parse(await readFile(join(folder(workshop), 'processes.json'), 'utf8')) as {pid: number}[]).map(({pid}) => pid)

/** Runs a part of the action as the runner does: a Node process with INPUT_* and the command files. */
async function startPart(part: 'main' | 'post', {context}: Workshop): Promise<ChildProcess> {
  const script = fileURLToPath(new URL(`../src/${part}.ts`, import.meta.url))
  const output = await context.write('../github-output', '')
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: context.workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: output,
    GITHUB_STEP_SUMMARY: await context.write('../summary.md', ''),
    GITHUB_REPOSITORY: 'acme/flights',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_EVENT_NAME: 'push',
    RUNNER_TEMP: context.temporary,
    INPUT_MODEL: 'models:/flights/2',
    INPUT_REGISTRY: 'file:registry',
    INPUT_SERVE: serveCommand,
    INPUT_REQUESTS: 'requests.jsonl',
    INPUT_STEPS: '20, 50',
    // Nothing is ever decided, so the run goes on until it is stopped.
    'INPUT_MAX-ERROR-RATE-INCREASE': '0',
    'INPUT_MAX-REQUESTS': '100000000',
  }
  return spawn(process.execPath, ['--conditions=source', script], {cwd: context.workspace, env, stdio: ['ignore', 'pipe', 'pipe']})
}

/** A run in the middle of a rollout, with what it printed. */
async function startRollout(): Promise<{workshop: Workshop; child: ChildProcess; pids: readonly number[]}> {
  const workshop = await openWorkshop()
  await workshop.register(good)
  await workshop.deploy()
  await workshop.register({threshold: 50.5})
  const child = await startPart('main', workshop)
  let printed = ''
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  while ((await stateOf(workshop)).phase !== 'progressing') {
    if (child.exitCode !== null) throw new Error(`the action ended early: ${printed}`)
    await sleep(20)
  }
  return {workshop, child, pids: await processesOf(workshop)}
}

/** Zombies don't count: in a container without an init nobody waits for orphans. */
const isAlive = (pid: number): boolean => {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe('a runner that goes away', () => {
  test('SIGINT: the traffic is taken away, the servers end, all within 5 s', async () => {
    const {workshop, child, pids} = await startRollout()
    await using _ = workshop
    expect(pids.filter(isAlive)).toHaveLength(2)
    const time = watchOwnTime(child.pid ?? 0)
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect(time.stop()).toBeLessThan(5_000)
    expect(code).toBe(1)
    expect(await stateOf(workshop)).toMatchObject({phase: 'rolling-back', weight: 0, reason: 'the run was cancelled'})
    expect(pids.filter(isAlive)).toEqual([])
  })

  test('kill -9: the post step ends the servers and finishes the rollback', async () => {
    const {workshop, child, pids} = await startRollout()
    await using _ = workshop
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(pids.filter(isAlive)).toHaveLength(2)
    expect((await stateOf(workshop)).phase).toBe('progressing')
    const post = await startPart('post', workshop)
    const [code] = await once(post, 'exit')
    expect(code).toBe(0)
    expect(await stateOf(workshop)).toMatchObject({phase: 'rolled-back', weight: 0, reason: 'the run died before it could decide'})
    await waitFor(() => pids.filter(isAlive).length === 0)
  })

  test('kill -9 without a post step: the next run ends the servers and decides', async () => {
    const {workshop, child, pids} = await startRollout()
    await using _ = workshop
    child.kill('SIGKILL')
    await once(child, 'exit')
    const result = await workshop.deploy({model: 'models:/flights/2'})
    expect(result.outputs.decision).toBe('promoted')
    expect(pids.filter(isAlive)).toEqual([])
  })

  test('the post step leaves a rollout alone that another run holds', async () => {
    const {workshop, child} = await startRollout()
    await using _ = workshop
    child.kill('SIGINT')
    await once(child, 'exit')
    const state = {...(await stateOf(workshop)), phase: 'progressing', weight: 20, owner: {run: 'somebody else', attempt: 1}}
    await writeFile(join(folder(workshop), 'rollout.json'), JSON.stringify(state))
    await once(await startPart('post', workshop), 'exit')
    expect(await stateOf(workshop)).toMatchObject({phase: 'progressing', weight: 20})
  })
})
