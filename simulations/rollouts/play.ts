import {cpSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {startHaproxy} from '@modelflight/testing/haproxy'
import type {ControlPlane} from '@modelflight/testing/kubernetes'
import {startPrometheus} from '@modelflight/testing/prometheus'
import {freePort, type Program, startProgram, waitFor} from '@modelflight/testing/servers'
import {root} from '@modelflight/tools/paths'
import {capture} from '@modelflight/tools/process'
import {readRole} from '../../actions/deploy-canary/tests/role.ts'
import {good, openWorkshop} from '../../actions/deploy-canary/tests/workshop.ts'
import type {Behaviour, Draw} from './faults.ts'
import {type Gateway, type Step, startGateway} from './gateway.ts'

/** What rollouts run on; one for all of them. */
export interface World {
  readonly cluster: ControlPlane
  readonly programs: {readonly haproxy: string; readonly prometheus: string; readonly python: string}
  /** Node's arguments before the action's own: the bundle, or the source. */
  readonly action: readonly string[]
  readonly perSecond: number
}

/** What a rollout came to. */
export interface Played {
  readonly draw: Draw
  readonly decision: string
  readonly reason: string
  /** Requests that HAProxy had given the new version, and the one that served, when it was decided. */
  readonly canary: number
  readonly stable: number
  readonly steps: readonly Step[]
  readonly seconds: number
}

const script = (name: string): string => join(import.meta.dirname, name)

function startServer(python: string, port: number, behaviour: Behaviour): Promise<Program> {
  return startProgram(python, [script('model_server.py'), String(port)], {ready: /^/, env: {MODEL_FAULT: JSON.stringify(behaviour)}})
}

const answers = (url: string) => (): Promise<boolean> =>
  fetch(url).then(
    ({ok}) => ok,
    () => false,
  )

/** The objects of a user: one Deployment, its Service and an HTTPRoute. */
async function openNamespace(cluster: ControlPlane): Promise<{readonly namespace: string; readonly kubeconfig: string}> {
  const namespace = await cluster.namespace()
  const [metadata, labels] = [
    {name: 'flights', namespace},
    {app: 'flights', track: 'stable'},
  ]
  const template = {metadata: {labels}, spec: {containers: [{name: 'server', image: 'flights:1'}]}}
  const rules = [{backendRefs: [{name: 'flights', port: 80}]}]
  await cluster.apply(
    {apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: {replicas: 1, selector: {matchLabels: labels}, template}},
    {apiVersion: 'v1', kind: 'Service', metadata, spec: {selector: {app: 'flights'}, ports: [{port: 80}]}},
    {apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata, spec: {rules}},
  )
  return {namespace, kubeconfig: await cluster.kubeconfig(await cluster.serviceAccount(namespace, readRole()), namespace)}
}

/** Rolls one drawn version out: real control plane, real HAProxy, real Prometheus, model servers of others, and the action as users run it. */
export async function play(world: World, draw: Draw): Promise<Played> {
  const {cluster, programs} = world
  await using workshop = await openWorkshop()
  await workshop.register(good)
  await workshop.registry.setAlias('flights', 'champion', '1', {expected: undefined})
  await workshop.register({...good, threshold: 50.5})
  await workshop.context.write('rollout.yml', readFileSync(script('rollout.yml'), 'utf8'))
  const {namespace, kubeconfig} = await openNamespace(cluster)
  const ports = [await freePort(), await freePort()] as const
  await using _stable = await startServer(programs.python, ports[0], draw.stable)
  await using _canary = await startServer(programs.python, ports[1], draw.canary)
  const servers = ports.map((port) => `http://127.0.0.1:${port}/metrics`) as [string, string]
  for (const server of servers) await waitFor(answers(server), {timeout: 30_000})
  await using haproxy = await startHaproxy(programs.haproxy)
  await using gateway = await startGateway({cluster, namespace, haproxy, ports})
  const load = ['--conditions=source', script('users.ts'), haproxy.url, String(world.perSecond), String(draw.seed)]
  await using users = await startProgram(process.execPath, load, {ready: /metrics \S+/})
  await using prometheus = await startPrometheus(programs.prometheus, {
    targets: {
      flights: servers[0],
      'flights-1': servers[1],
      feedback: /metrics (\S+)/.exec(users.output())?.[1] ?? '',
      haproxy: haproxy.metricsUrl,
    },
    interval: '250ms',
  })
  // Whoever counts from the beginning must have been scraped before it.
  await waitFor(async () => (await scrapes(prometheus.url)) >= 4, {timeout: 30_000})
  const began = performance.now()
  const output = await workshop.context.write('../github-output', '')
  const {code, stdout, stderr} = await capture(process.execPath, [...world.action], {
    cwd: workshop.context.workspace,
    env: environment(workshop.context, {namespace, kubeconfig, output, prometheus: prometheus.url}),
  })
  const outputs = parseOutputs(await readFile(output, 'utf8'))
  const decision = outputs.get('decision')
  if (decision === undefined) throw new Error(`seed ${draw.seed}: the action ended with ${code} and decided nothing:\n${stdout}${stderr}`)
  return {draw, decision, reason: outputs.get('reason') ?? '', ...counted(gateway), seconds: (performance.now() - began) / 1000}
}

function counted(gateway: Gateway): Pick<Played, 'canary' | 'stable' | 'steps'> {
  const during = gateway.steps().filter(({percent}) => percent > 0 && percent < 100)
  const sum = (name: 'canary' | 'stable'): number => during.reduce((total, step) => total + step[name], 0)
  return {canary: sum('canary'), stable: sum('stable'), steps: during}
}

async function scrapes(url: string): Promise<number> {
  const answer = await fetch(`${url}/api/v1/query?query=${encodeURIComponent('min(count_over_time(up[1m]))')}`)
  const {data} = (await answer.json()) as {data: {result: readonly {value: readonly [number, string]}[]}}
  return Number(data.result[0]?.value[1] ?? 0)
}

interface Place {
  readonly namespace: string
  readonly kubeconfig: string
  readonly output: string
  readonly prometheus: string
}

/** As the runner starts an action. */
function environment(context: {readonly workspace: string; readonly temporary: string}, place: Place): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: context.workspace,
    GITHUB_OUTPUT: place.output,
    GITHUB_REPOSITORY: 'acme/flights',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_EVENT_NAME: 'push',
    RUNNER_TEMP: context.temporary,
    KUBECONFIG: place.kubeconfig,
    INPUT_MODEL: 'models:/flights/2',
    INPUT_REGISTRY: 'file:registry',
    INPUT_TARGET: `k8s://${place.namespace}/flights`,
    INPUT_METRICS: 'rollout.yml',
    'INPUT_PROMETHEUS-URL': place.prometheus,
    INPUT_STEPS: '20, 50',
    INPUT_INTERVAL: '2s',
    'INPUT_MIN-REQUESTS': '100',
    'INPUT_MAX-REQUESTS': '6000',
    'INPUT_MAX-DURATION': '60s',
    INPUT_COMMENT: 'never',
  }
}

/** `name<<delimiter`, lines, delimiter: as the runner reads it. */
function parseOutputs(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]))
}

/** The bundle that users get, copied to a folder: all rollouts are of one and the same, whatever is built meanwhile. */
export function copyBundle(folder: string): readonly string[] {
  cpSync(join(root, 'dist'), folder, {recursive: true})
  return [join(folder, 'deploy-canary', 'index.js')]
}

/** The same from the source. */
export const source: readonly string[] = ['--conditions=source', join(root, 'actions', 'deploy-canary', 'src', 'main.ts')]
