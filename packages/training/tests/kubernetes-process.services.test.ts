import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {type NodeAgent, startNodeAgent} from '@modelflight/testing/kubernetes-node'
import {watchOwnTime} from '@modelflight/testing/own-time'
import {waitFor} from '@modelflight/testing/servers'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {KubernetesOptions} from '../src/kubernetes/job.ts'
import {openBackend} from '../src/open.ts'
import type {TrainingJob, TrainingRun} from '../src/port.ts'

let cluster: ControlPlane
let node: NodeAgent
let scratch: TestContext
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
  node = await startNodeAgent(cluster)
  scratch = await makeContext()
}, 900_000)
afterAll(async () => {
  await node?.[Symbol.asyncDispose]()
  await cluster?.[Symbol.asyncDispose]()
  await scratch?.[Symbol.asyncDispose]()
})

const rules = [
  {apiGroups: ['batch'], resources: ['jobs'], verbs: ['get', 'create', 'delete']},
  {apiGroups: [''], resources: ['pods'], verbs: ['get', 'list']},
  {apiGroups: [''], resources: ['pods/log'], verbs: ['get']},
]

interface Place {
  readonly namespace: string
  readonly notices: readonly string[]
  readonly controller: AbortController
  /** Starts the job, or finds it, as an attempt of the workflow does; `printed` is what it has passed on so far. */
  attempt(script: string, overrides?: Partial<TrainingJob>): Promise<{readonly run: TrainingRun; printed(): string}>
  pods(): Promise<readonly {readonly metadata: {readonly name: string}}[]>
}

async function makePlace(options: Partial<KubernetesOptions> = {}): Promise<Place> {
  const namespace = await cluster.namespace()
  const kubeconfig = await cluster.kubeconfig(await cluster.serviceAccount(namespace, rules), namespace)
  const [notices, controller] = [[] as string[], new AbortController()]
  const kubernetes: KubernetesOptions = {image: 'example.org/train:process', kubeconfig, ...options}
  const context = {signal: controller.signal, kubernetes, onNotice: (text: string) => void notices.push(text)}
  return {
    namespace,
    notices,
    controller,
    async attempt(script, overrides = {}) {
      const chunks: Uint8Array[] = []
      const job: TrainingJob = {
        ...{id: 'train-0123456789ab-c0ffee00', shell: 'bash', folder: '/work', env: {}, timeoutSeconds: 150},
        ...{script, ...overrides},
      }
      const backend = await openBackend('kubernetes', context)
      const run = await backend.start(job, (chunk) => void chunks.push(chunk))
      return {run, printed: () => Buffer.concat(chunks).toString('utf8')}
    },
    pods: async () => (await cluster.ask('GET', `/api/v1/namespaces/${namespace}/pods`)).body.items,
  }
}

let files = 0
const file = (name: string): string => join(scratch.temporary, `${++files}-${name}`)

const isAlive = async (pid: string): Promise<boolean> =>
  !/^\d+ \(.*\) [ZX]|^$/.test(await readFile(`/proc/${pid.trim()}/stat`, 'utf8').catch(() => ''))

async function written(path: string): Promise<string> {
  await waitFor(async () => (await readFile(path, 'utf8').catch(() => '')).endsWith('\n'), {timeout: 60_000})
  return await readFile(path, 'utf8')
}

describe('a Job whose command really runs', () => {
  test('finds parameters, variables and Secrets; its output is passed on while it runs, whole, whatever its lines are like', async () => {
    const {namespace, attempt} = await makePlace({secrets: ['keys']})
    const data = {TOKEN: Buffer.from('from the cluster').toString('base64')}
    await cluster.apply({apiVersion: 'v1', kind: 'Secret', metadata: {name: 'keys', namespace}, data})
    const params = file('params.json')
    await writeFile(params, '{"depth": 3}')
    const script = [
      'cat "$MODELFLIGHT_PARAMS"; echo; echo "$GREETING, $TOKEN"',
      `while [ ! -e ${params}.seen ]; do sleep 0.1; done`,
      'echo to stderr >&2; sleep 0.2',
      'head -c 50000 /dev/zero | tr "\\0" x; sleep 3; echo; for i in $(seq 1 300); do echo "line $i"; done; sleep 0.3; printf end',
    ].join('\n')
    const {run, printed} = await attempt(script, {env: {GREETING: 'it’s', MODELFLIGHT_PARAMS: params}})
    // The command waits until its first lines were seen.
    await waitFor(() => printed().includes('cluster'), {timeout: 60_000})
    await writeFile(`${params}.seen`, '')
    expect(await run.outcome()).toMatchObject({kind: 'succeeded'})
    const lines = Array.from({length: 300}, (_, index) => `line ${index + 1}\n`).join('')
    expect(printed()).toBe(`{"depth": 3}\nit’s, from the cluster\nto stderr\n${'x'.repeat(50_000)}\n${lines}end\n`)
  })

  test('fails with the exit code of the first failing command, and its last words are there', async () => {
    const {attempt} = await makePlace()
    const {run, printed} = await attempt('echo going; (exit 7); echo never')
    expect(await run.outcome()).toMatchObject({kind: 'failed', how: 'exit code 7'})
    expect(printed()).toBe('going\n')
  })

  test('is found by the next attempt, which gets the log from its beginning; the command runs once, though the API server is away meanwhile', async () => {
    const {attempt, notices} = await makePlace()
    const [runs, go] = [file('runs'), file('go')]
    const script = `echo run >> ${runs}; for i in $(seq 1 40); do echo "step $i"; sleep 0.1; done; while [ ! -e ${go} ]; do sleep 0.1; done; echo done`
    const first = await attempt(script)
    await waitFor(() => first.printed().includes('step 5\n'), {timeout: 60_000})
    const second = await attempt(script)
    expect(notices.join()).toMatch(/found the Job/)
    await cluster.restartApiServer(500)
    await writeFile(go, '')
    for (const {run} of [first, second]) expect(await run.outcome()).toMatchObject({kind: 'succeeded'})
    const whole = `${Array.from({length: 40}, (_, index) => `step ${index + 1}\n`).join('')}done\n`
    expect([first.printed(), second.printed()]).toEqual([whole, whole])
    expect(await readFile(runs, 'utf8')).toBe('run\n')
  })

  test.each(['cancel', 'signal'] as const)('ends with its grandchildren when the workflow is cancelled (%s)', async (way) => {
    const {attempt, controller, pods} = await makePlace()
    const pid = file('grandchild')
    const {run} = await attempt(`bash -c 'trap "" TERM; echo $$ > ${pid}; while :; do sleep 0.1; done' & wait`)
    const grandchild = await written(pid)
    const time = watchOwnTime(process.pid)
    if (way === 'cancel') await run.cancel()
    else controller.abort()
    expect(await run.outcome()).toMatchObject({kind: 'cancelled'})
    expect(time.stop()).toBeLessThan(5_000)
    await waitFor(async () => (await pods()).length === 0, {timeout: 60_000})
    expect(await isAlive(grandchild)).toBe(false)
    expect([...node.running().keys()]).toEqual([])
  })

  test('ends by its deadline', async () => {
    const {attempt, pods} = await makePlace()
    const pid = file('pid')
    const {run} = await attempt(`echo $$ > ${pid}; exec sleep 60`, {timeoutSeconds: 12})
    const started = await written(pid)
    expect(await run.outcome()).toMatchObject({kind: 'timed-out'})
    await waitFor(async () => (await pods()).length === 0, {timeout: 60_000})
    expect(await isAlive(started)).toBe(false)
  })

  test('says that the cluster evicted it', async () => {
    const {namespace, attempt, pods} = await makePlace()
    const pid = file('pid')
    const {run} = await attempt(`echo $$ > ${pid}; exec sleep 60`)
    await written(pid)
    const name = (await pods())[0]?.metadata.name ?? ''
    const metadata = {name, namespace}
    const path = `/api/v1/namespaces/${namespace}/pods/${name}/eviction`
    expect((await cluster.ask('POST', path, {apiVersion: 'policy/v1', kind: 'Eviction', metadata})).status).toBe(201)
    expect(await run.outcome()).toMatchObject({
      kind: 'failed',
      how: expect.stringMatching(/^(EvictionByEvictionAPI|a disruption): the cluster ended the pod/),
    })
    // Whether or not the pod was seen before it was gone, the Job knows.
    const {body} = await cluster.ask('GET', `/apis/batch/v1/namespaces/${namespace}/jobs/modelflight-train-0123456789ab-c0ffee00`)
    expect(body.status.conditions).toContainEqual(expect.objectContaining({type: 'Failed', status: 'True', reason: 'PodFailurePolicy'}))
  })
})
