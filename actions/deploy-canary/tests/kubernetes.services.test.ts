import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {watchOwnTime} from '@modelflight/testing/own-time'
import {waitFor} from '@modelflight/testing/servers'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openSite, type Site} from './site.ts'

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

const statuses = (id: unknown): readonly unknown[] =>
  api.state.deploymentStatuses.filter(({parent}) => parent === String(id)).map(({body}) => body['state'])

describe('deploy-canary in a cluster', () => {
  test('ticks bring a good version out step by step; the champion moves only at the end; the GitHub Deployment agrees', async () => {
    await using site = await openSite(cluster, api)
    await site.workshop.register({threshold: 50.5})
    const seen: unknown[] = []
    for (let tick = 0; tick < 6; tick++) {
      await sleep(30)
      const {outputs, verdict} = await site.deploy({mode: 'tick', image: 'flights:2'})
      seen.push([outputs.decision, outputs.weight])
      expect(verdict.status).toBe('pass')
      if (outputs.decision === 'promoted') {
        expect(outputs).toMatchObject({'previous-version': '1', version: '2'})
        expect(statuses(outputs['deployment-id']).at(-1)).toBe('success')
        break
      }
      expect(await site.champion()).toBe('1')
      expect(statuses(outputs['deployment-id']).at(-1)).toBe('in_progress')
    }
    expect(seen).toEqual([
      ['continue', 25],
      ['continue', 50],
      ['promoted', 100],
    ])
    expect(await site.champion()).toBe('2')
    expect(await site.weights()).toEqual([['flights-1', 10_000]])
    expect((await site.deploy({mode: 'tick', image: 'flights:2'})).outputs.decision).toBe('unchanged')
    api.assertLawful()
  })

  test('a harmful version is rolled back; it stays refused until retry, and the GitHub Deployment says failure', async () => {
    await using site = await openSite(cluster, api)
    await site.workshop.register({threshold: 50.5})
    site.errors = 0.2
    const {outputs, verdict} = await site.deploy()
    expect(verdict.status).toBe('fail')
    expect(outputs).toMatchObject({
      decision: 'rolled-back',
      weight: 0,
      reason: expect.stringContaining('error rate 20.00 % against 1.00 %'),
    })
    expect(statuses(outputs['deployment-id']).slice(-2)).toEqual(['in_progress', 'failure'])
    expect(await site.weights()).toEqual([['flights-0', 10_000]])
    expect(await site.champion()).toBe('1')
    site.errors = 0.01
    expect((await site.deploy()).outputs.decision).toBe('rolled-back')
    expect((await site.deploy({retry: true})).outputs.decision).toBe('promoted')
  })

  test('without counts nothing is promoted: the traffic goes back, and the reason is told', async () => {
    await using site = await openSite(cluster, api)
    await site.workshop.register({threshold: 50.5})
    await site.deploy({mode: 'tick'})
    expect(await site.weights()).toContainEqual(['flights-1', 2_500])
    const silent = site.deploy({mode: 'tick', 'metrics-url': 'http://127.0.0.1:9/counts', 'ready-timeout': 5})
    await expect(silent).rejects.toMatchObject({errorClass: 'dependency-failed'})
    expect(await site.weights()).toEqual([['flights-0', 10_000]])
    await expect(site.deploy({'metrics-url': undefined})).rejects.toThrow(/metrics-url|requests/)
    expect(await site.champion()).toBe('1')
  })

  test('promote goes to the end only when the evidence allows; abort brings back what served', async () => {
    await using site = await openSite(cluster, api)
    await site.workshop.register({threshold: 50.5})
    await site.deploy({mode: 'tick'})
    const undecided = await site.deploy({mode: 'promote', 'min-requests': 6_000})
    expect(undecided.outputs).toMatchObject({decision: 'continue'})
    expect(await site.champion()).toBe('1')
    const aborted = await site.deploy({mode: 'abort'})
    expect(aborted.outputs).toMatchObject({decision: 'inconclusive', weight: 0, reason: 'the rollout was aborted on request'})
    expect(await site.weights()).toEqual([['flights-0', 10_000]])
    await site.deploy({mode: 'tick'})
    expect((await site.deploy({mode: 'promote'})).outputs.decision).toBe('promoted')
    expect(await site.champion()).toBe('2')
  })

  test('reconcile leaves alone what is in time and rolls back what is overdue', async () => {
    await using site = await openSite(cluster, api)
    await site.workshop.register({threshold: 50.5})
    await site.deploy({mode: 'tick'})
    expect((await site.deploy({mode: 'reconcile'})).outputs).toMatchObject({decision: 'continue', weight: 25})
    await site.deploy({mode: 'abort'})
    await site.deploy({mode: 'tick', 'max-duration': -10_000})
    expect((await site.deploy({mode: 'reconcile'})).outputs).toMatchObject({decision: 'inconclusive', weight: 0})
    expect(await site.weights()).toEqual([['flights-0', 10_000]])
  })

  test('blue-green takes all traffic in one write; freezing keeps the weight', async () => {
    await using site = await openSite(cluster, api)
    await site.workshop.register({threshold: 50.5})
    await site.workshop.register({threshold: 51})
    expect(
      (
        await site.workshop.deploy({
          target: `k8s://${site.namespace}/flights`,
          kubeconfig: site.kubeconfig,
          'metrics-url': {url: 'http://x/', trusted: true},
          model: 'models:/flights/2',
          mode: 'reconcile',
        })
      ).outputs.decision,
    ).toBe('inconclusive')
    expect((await site.deploy({strategy: 'blue-green'})).outputs.decision).toBe('promoted')
    site.errors = 0.2
    const frozen = await site.deploy({model: 'models:/flights/3', 'failure-action': 'freeze'})
    expect(frozen.outputs).toMatchObject({decision: 'rolled-back', weight: 25})
    expect(await site.weights()).toContainEqual(['flights-2', 2_500])
  })

  test('an unregistered version gets nothing, and a target that is no address is an input error', async () => {
    await using site = await openSite(cluster, api)
    await site.workshop.register({threshold: 50.5}, true)
    await expect(site.deploy()).rejects.toMatchObject({errorClass: 'policy-refused'})
    for (const target of ['k8s://a', 'k8s://A/b', 'k8s:x', `k8s://a/${'b'.repeat(60)}`]) {
      await expect(site.deploy({target})).rejects.toMatchObject({errorClass: expect.stringMatching(/input-error|policy-refused/)})
    }
    expect(await site.weights()).toEqual([['flights', 1]])
  })
})

describe('a runner that goes away in the middle of a rollout in a cluster', () => {
  const start = (site: Site, part: 'main' | 'post') => {
    const script = fileURLToPath(new URL(`../src/${part}.ts`, import.meta.url))
    const env = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: site.workshop.context.workspace,
      GITHUB_REPOSITORY: 'acme/flights',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'deploy',
      GITHUB_EVENT_NAME: 'push',
      RUNNER_TEMP: site.workshop.context.temporary,
      KUBECONFIG: site.kubeconfig,
      INPUT_MODEL: 'models:/flights/2',
      INPUT_REGISTRY: 'file:registry',
      INPUT_TARGET: `k8s://${site.namespace}/flights`,
      'INPUT_METRICS-URL': site.counts.url,
      INPUT_INTERVAL: '10m',
    }
    const child = spawn(process.execPath, ['--conditions=source', script], {cwd: site.workshop.context.workspace, env})
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    return {child, printed: () => printed}
  }
  const running = async (site: Site) => {
    await site.workshop.register({threshold: 50.5})
    const main = start(site, 'main')
    const isSplit = async (): Promise<boolean> => (await site.weights()).some(([name]) => name === 'flights-1')
    await waitFor(isSplit, {timeout: 60_000, gone: () => main.child.exitCode !== null}).catch((error: unknown) => {
      throw new Error(main.printed(), {cause: error})
    })
    return main.child
  }

  test('SIGINT: weight 0 is recorded within 5 s', async () => {
    await using site = await openSite(cluster, api)
    const child = await running(site)
    const time = watchOwnTime(process.pid)
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect(time.stop()).toBeLessThan(5_000)
    expect(code).toBe(1)
    expect(await site.weights()).toEqual([['flights-0', 10_000]])
  })

  test('kill -9: the post step brings back what served', async () => {
    await using site = await openSite(cluster, api)
    const child = await running(site)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const post = start(site, 'post')
    await once(post.child, 'exit')
    expect(post.printed()).toContain('it is now rolled-back')
    expect(await site.weights()).toEqual([['flights-0', 10_000]])
  })
})
