import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {makeContext} from '@modelflight/testing/context'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {watchOwnTime} from '@modelflight/testing/own-time'
import {waitFor} from '@modelflight/testing/servers'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {KubernetesOptions} from '../src/kubernetes/job.ts'
import {type BackendContext, openBackend} from '../src/open.ts'
import type {TrainingJob} from '../src/port.ts'

let cluster: ControlPlane
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
}, 900_000)
afterAll(() => cluster?.[Symbol.asyncDispose]())

/** What the README says that the account needs. */
const rules = [
  {apiGroups: ['batch'], resources: ['jobs'], verbs: ['get', 'create', 'delete']},
  {apiGroups: [''], resources: ['pods'], verbs: ['get', 'list']},
  {apiGroups: [''], resources: ['pods/log'], verbs: ['get']},
]

interface Place {
  readonly namespace: string
  readonly notices: readonly string[]
  readonly controller: AbortController
  readonly context: BackendContext
}

async function makePlace(options: Partial<KubernetesOptions> = {}, allowed: readonly unknown[] = rules): Promise<Place> {
  const namespace = await cluster.namespace()
  const kubeconfig = await cluster.kubeconfig(await cluster.serviceAccount(namespace, allowed), namespace)
  const notices: string[] = []
  const controller = new AbortController()
  const kubernetes: KubernetesOptions = {image: 'example.org/train:1', kubeconfig, ...options}
  const onNotice = (text: string): void => void notices.push(text)
  return {namespace, notices, controller, context: {signal: controller.signal, kubernetes, onNotice, stuckMilliseconds: 1_500}}
}

const job = (overrides: Partial<TrainingJob> = {}): TrainingJob => ({
  id: 'train-0123456789ab-c0ffee00',
  script: 'python train.py',
  shell: 'bash',
  folder: '/work',
  env: {GREETING: 'hello'},
  timeoutSeconds: 120,
  ...overrides,
})

interface SeenJob {
  readonly metadata: {readonly name: string; readonly uid: string}
  readonly spec: {
    readonly template: {readonly spec: {readonly containers: readonly {readonly command: readonly string[]; readonly env: unknown}[]}}
  }
}

async function jobs(namespace: string): Promise<readonly SeenJob[]> {
  return (await cluster.ask('GET', `/apis/batch/v1/namespaces/${namespace}/jobs`)).body.items as readonly SeenJob[]
}

const silent = (): void => undefined

describe('backend contract: kubernetes', () => {
  test('a Job has its deadline and time to live from its creation, its parameters, and no token; it succeeds when it completes', async () => {
    await using scratch = await makeContext()
    const params = join(scratch.temporary, 'params.json')
    await writeFile(params, '{"depth": 3}')
    const {namespace, context} = await makePlace({resources: {cpu: '500m'}, secrets: ['keys']})
    const backend = await openBackend('kubernetes', context)
    const run = await backend.start(job({env: {GREETING: 'hello', MODELFLIGHT_PARAMS: params}}), silent)
    const [made] = await jobs(namespace)
    expect(made?.metadata.name).toBe('modelflight-train-0123456789ab-c0ffee00')
    expect(made?.spec).toMatchObject({activeDeadlineSeconds: 120, ttlSecondsAfterFinished: 86_400, backoffLimit: 0})
    const pod = made?.spec.template.spec
    expect(pod).toMatchObject({restartPolicy: 'Never', automountServiceAccountToken: false})
    const [container] = pod?.containers ?? []
    expect(container?.env).toEqual([
      {name: 'GREETING', value: 'hello'},
      {name: 'MODELFLIGHT_PARAMS_JSON', value: '{"depth": 3}'},
    ])
    expect(container).toMatchObject({envFrom: [{secretRef: {name: 'keys'}}], resources: {limits: {cpu: '500m'}}})
    expect(container?.command.at(-1)).toMatch(/python train\.py$/)
    expect(await run.outcome()).toMatchObject({kind: 'succeeded'})
  })

  test.each([
    ['a container that fails', 'example.org/train:fail', {}, {kind: 'failed', how: expect.stringMatching(/exit code 3/)}],
    [
      'an image that can not be pulled',
      'example.org/train:unpullable',
      {},
      {kind: 'failed', how: expect.stringMatching(/can not start \((ImagePullBackOff|ErrImagePull)/)},
    ],
    ['a container that runs out of memory', 'example.org/train:oom', {}, {kind: 'failed', how: expect.stringMatching(/out of memory/)}],
    ['a pod that is evicted', 'example.org/train:evicted', {}, {kind: 'failed', how: expect.stringMatching(/^Evicted: .*low on resource/)}],
    ['a container that hangs', 'example.org/train:hang', {timeoutSeconds: 2}, {kind: 'timed-out'}],
  ])('%s', async (_what, image, overrides, expected) => {
    const {context} = await makePlace({image})
    const run = await (await openBackend('kubernetes', context)).start(job(overrides), silent)
    expect(await run.outcome()).toMatchObject(expected)
  })

  test('a re-run finds the Job of the attempt before, running or done, and starts none of its own', async () => {
    const {namespace, context, notices} = await makePlace({image: 'example.org/train:hang'})
    const backend = await openBackend('kubernetes', context)
    await backend.start(job(), silent)
    const [first] = await jobs(namespace)
    const second = await backend.start(job(), silent)
    expect(notices.join()).toMatch(/found the Job/)
    expect((await jobs(namespace)).map(({metadata}) => metadata.uid)).toEqual([first?.metadata.uid])
    await second.cancel()
  })

  test('a Job that failed in the attempt before is replaced', async () => {
    const {namespace, context} = await makePlace({image: 'example.org/train:fail'})
    const backend = await openBackend('kubernetes', context)
    await (await backend.start(job(), silent)).outcome()
    const [first] = await jobs(namespace)
    expect(await (await backend.start(job(), silent)).outcome()).toMatchObject({kind: 'failed'})
    const all = await jobs(namespace)
    expect(all).toHaveLength(1)
    expect(all[0]?.metadata.uid).not.toBe(first?.metadata.uid)
  })

  test('four attempts at once make one Job', async () => {
    const {namespace, context} = await makePlace()
    const runs = await Promise.all([1, 2, 3, 4].map(async () => (await openBackend('kubernetes', context)).start(job(), silent)))
    const outcomes = await Promise.all(runs.map((run) => run.outcome()))
    expect(outcomes.map(({kind}) => kind)).toEqual(['succeeded', 'succeeded', 'succeeded', 'succeeded'])
    expect(await jobs(namespace)).toHaveLength(1)
  })

  test('cancelling, and the end of the workflow, delete Job and pod within 5 seconds', async () => {
    for (const way of ['cancel', 'signal'] as const) {
      const {namespace, context, controller} = await makePlace({image: 'example.org/train:hang'})
      const run = await (await openBackend('kubernetes', context)).start(job(), silent)
      const pods = async (): Promise<number> => (await cluster.ask('GET', `/api/v1/namespaces/${namespace}/pods`)).body.items.length
      await waitFor(async () => (await pods()) === 1, {timeout: 60_000})
      const time = watchOwnTime(process.pid)
      if (way === 'cancel') await run.cancel()
      else controller.abort()
      expect(await run.outcome()).toMatchObject({kind: 'cancelled'})
      expect(time.stop()).toBeLessThan(5_000)
      await waitFor(async () => (await jobs(namespace)).length === 0 && (await pods()) === 0, {timeout: 60_000})
    }
  })

  test('an API server that restarts meanwhile is waited for', async () => {
    const {context} = await makePlace({image: 'example.org/train:hang'})
    const run = await (await openBackend('kubernetes', context)).start(job({timeoutSeconds: 15}), silent)
    await cluster.restartApiServer(500)
    expect(await run.outcome()).toMatchObject({kind: 'timed-out'})
  })

  test('a Job that others made under this name, deleted Jobs and missing rights are told apart', async () => {
    const {namespace, context} = await makePlace({image: 'example.org/train:hang'})
    const backend = await openBackend('kubernetes', context)
    const run = await backend.start(job(), silent)
    await expect(backend.start(job({script: 'python other.py'}), silent)).rejects.toMatchObject({errorClass: 'policy-refused'})
    await cluster.ask(
      'DELETE',
      `/apis/batch/v1/namespaces/${namespace}/jobs/modelflight-train-0123456789ab-c0ffee00?propagationPolicy=Background`,
    )
    expect(await run.outcome()).toMatchObject({kind: 'failed', how: expect.stringMatching(/deleted by somebody else/)})
    const powerless = await makePlace({}, [])
    const refused = (await openBackend('kubernetes', powerless.context)).start(job(), silent)
    await expect(refused).rejects.toMatchObject({errorClass: 'policy-refused', message: expect.stringMatching(/jobs/)})
  })
})
