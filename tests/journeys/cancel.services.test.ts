import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {watchOwnTime} from '@modelflight/testing/own-time'
import {bundleOf} from '@modelflight/testing/runner'
import {waitFor} from '@modelflight/testing/servers'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openSite} from '../../actions/deploy-canary/tests/site.ts'
import {good, openWorkshop, serveCommand, type Workshop} from '../../actions/deploy-canary/tests/workshop.ts'

// SIGINT in the middle of a rollout, to the bundle as the runner starts it, on both targets.

let cluster: ControlPlane
let api: GithubApi
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
  api = await startGithubApi()
})
afterAll(async () => {
  await api?.close()
  await cluster?.[Symbol.asyncDispose]()
})

function start({context}: Workshop, inputs: Readonly<Record<string, string>>): {child: ChildProcess; printed(): string} {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: context.workspace,
    GITHUB_REPOSITORY: 'acme/flights',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_EVENT_NAME: 'push',
    RUNNER_TEMP: context.temporary,
    INPUT_MODEL: 'models:/flights/2',
    INPUT_REGISTRY: 'file:registry',
    // Nothing is ever decided, so the run goes on until it is stopped.
    'INPUT_MAX-ERROR-RATE-INCREASE': '0',
    'INPUT_MAX-REQUESTS': '100000000',
    ...inputs,
  }
  const child = spawn(process.execPath, [...bundleOf('deploy-canary')], {cwd: context.workspace, env, stdio: ['ignore', 'pipe', 'pipe']})
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  return {child, printed: () => printed}
}

/** Stops it as the runner does, and gives the milliseconds until it ended. */
async function interrupt({child, printed}: ReturnType<typeof start>, isUnderWay: () => Promise<boolean>): Promise<number> {
  await waitFor(isUnderWay, {timeout: 60_000, gone: () => child.exitCode !== null}).catch((error: unknown) => {
    throw new Error(printed(), {cause: error})
  })
  const time = watchOwnTime(process.pid)
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(1)
  return time.stop()
}

test('on this machine: weight 0 is recorded within 5 s, and no process stays', async () => {
  await using workshop = await openWorkshop()
  await workshop.register(good)
  await workshop.deploy()
  await workshop.register({threshold: 50.5})
  const state = async () => JSON.parse(await readFile(join(workshop.context.outputDir, 'rollouts', 'flights', 'rollout.json'), 'utf8'))
  const run = start(workshop, {INPUT_SERVE: serveCommand, INPUT_REQUESTS: 'requests.jsonl', INPUT_STEPS: '20, 50'})
  expect(await interrupt(run, async () => (await state()).phase === 'progressing')).toBeLessThan(5_000)
  expect(await state()).toMatchObject({phase: 'rolling-back', weight: 0, reason: 'the run was cancelled'})
  expect(await readFile(join(workshop.context.outputDir, 'rollouts', 'flights', 'processes.json'), 'utf8')).toMatch(/^\[\s*\]\s*$/)
})

test('in a cluster: weight 0 is recorded within 5 s', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  const target = `k8s://${site.namespace}/flights`
  const run = start(site.workshop, {
    KUBECONFIG: site.kubeconfig,
    INPUT_TARGET: target,
    'INPUT_METRICS-URL': site.counts.url,
    INPUT_INTERVAL: '10m',
  })
  const isSplit = async (): Promise<boolean> => (await site.weights()).some(([name]) => name === 'flights-1')
  expect(await interrupt(run, isSplit)).toBeLessThan(5_000)
  expect(await site.weights()).toEqual([['flights-0', 10_000]])
})
