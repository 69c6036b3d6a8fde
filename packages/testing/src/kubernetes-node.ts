import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {createWriteStream, type WriteStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {criLines} from './cri-log.ts'
import type {ControlPlane} from './kubernetes.ts'

/** What plays the kubelet of the one node for pods with the tag `:process`. */
export interface NodeAgent extends AsyncDisposable {
  /** Process groups that run now, by the name of their pod. */
  running(): ReadonlyMap<string, number>
}

interface Pod {
  readonly metadata: {readonly name: string; readonly namespace: string; readonly uid: string; readonly deletionTimestamp?: string}
  readonly spec: {
    readonly containers: readonly [Container]
    readonly volumes?: readonly {readonly name: string; readonly persistentVolumeClaim?: {readonly claimName: string}}[]
  }
}

interface Container {
  readonly name: string
  readonly image: string
  readonly command: readonly [string, ...string[]]
  readonly workingDir?: string
  readonly env?: readonly {readonly name: string; readonly value?: string}[]
  readonly envFrom?: readonly {readonly secretRef?: {readonly name: string}}[]
  readonly volumeMounts?: readonly {readonly name: string; readonly mountPath: string}[]
}

interface Running {
  readonly pod: Pod
  readonly child: ChildProcess
  readonly ended: Promise<void>
}

interface World {
  readonly cluster: ControlPlane
  readonly folder: string
  readonly path: string
}

/**
 * Runs the command of each pod with the tag `:process` as a process of this machine, in a process group of its own: with the pod's
 * environment and Secrets, its folder where it mounts a claim whose volume is that very folder, and a log in the container runtimes' format,
 * which the API server serves through kwok. States, exit codes and deletions are reported as a kubelet does. There is no container: image,
 * limits of memory and file systems are not those of a pod.
 *
 * @param path folders that come first on the PATH of the commands, as those of an image would.
 */
export async function startNodeAgent(cluster: ControlPlane, path: readonly string[] = []): Promise<NodeAgent> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-node-'))
  const world: World = {cluster, folder, path: [...path, process.env['PATH'] ?? ''].join(':')}
  const [known, over] = [new Map<string, Promise<Running | undefined>>(), new AbortController()]
  const live = new Map<string, number>()
  const loop = watch(world, known, live, over.signal)
  return {
    running: () => live,
    async [Symbol.asyncDispose]() {
      over.abort()
      await loop.catch(() => undefined)
      for (const group of live.values()) signalGroup(group, 'SIGKILL')
      await Promise.allSettled([...known.values()].map(async (each) => await (await each)?.ended))
      await rm(folder, {recursive: true, force: true})
    },
  }
}

type Known = Map<string, Promise<Running | undefined>>

async function watch(world: World, known: Known, live: Map<string, number>, over: AbortSignal): Promise<void> {
  const ending = new Set<string>()
  while (!over.aborted) {
    const pods = await podsOf(world.cluster)
    for (const pod of pods ?? []) {
      const {uid, deletionTimestamp} = pod.metadata
      if (deletionTimestamp !== undefined && !ending.has(uid)) {
        ending.add(uid)
        void remove(world.cluster, pod, known.get(uid))
      } else if (deletionTimestamp === undefined && !known.has(uid))
        known.set(
          uid,
          start(world, pod, live).catch(async (error: unknown) => await refuse(world, pod, error)),
        )
    }
    await sleep(100)
  }
}

/** Pods of this node that are ours; undefined while the API server does not answer. */
async function podsOf({ask}: ControlPlane): Promise<readonly Pod[] | undefined> {
  const answer = await ask('GET', '/api/v1/pods?fieldSelector=spec.nodeName%3Dnode-1').catch(() => undefined)
  if (answer?.status !== 200) return undefined
  return (answer.body.items as readonly Pod[]).filter(({spec}) => spec.containers[0].image.endsWith(':process'))
}

const pathOf = ({metadata: {namespace, name}}: Pod): string => `/api/v1/namespaces/${namespace}/pods/${name}`

async function start({cluster, folder, path}: World, pod: Pod, live: Map<string, number>): Promise<Running> {
  const {name, namespace, uid} = pod.metadata
  const [container] = pod.spec.containers
  await requireVolumes(cluster, pod)
  const log = createWriteStream(join(folder, `${uid}.log`))
  const logs = {apiVersion: 'kwok.x-k8s.io/v1alpha1', kind: 'Logs', metadata: {name, namespace}}
  await cluster.apply({...logs, spec: {logs: [{containers: [container.name], logsFile: log.path}]}})
  const [program, ...args] = container.command
  const env = {PATH: path, HOME: folder, TMPDIR: folder, ...(await environmentOf(cluster, pod))}
  const child = spawn(program, args, {cwd: container.workingDir ?? folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe']})
  if (child.pid === undefined) throw new Error(`${program} could not be started`)
  live.set(name, child.pid)
  const startedAt = new Date().toISOString()
  const closed = logged(child, log)
  await report(cluster, pod, 'Running', {running: {startedAt}})
  const ended = closed.then(async ({code}) => {
    live.delete(name)
    const terminated = {exitCode: code, reason: code === 0 ? 'Completed' : 'Error', startedAt, finishedAt: new Date().toISOString()}
    await report(cluster, pod, code === 0 ? 'Succeeded' : 'Failed', {terminated})
  })
  return {pod, child, ended}
}

/** A container that can't be made waits, as in a cluster. */
async function refuse({cluster}: World, pod: Pod, error: unknown): Promise<undefined> {
  await report(cluster, pod, 'Pending', {waiting: {reason: 'CreateContainerError', message: String(error)}})
}

/** There are no mounts here, so a claim can only be the folder that it is mounted at. */
async function requireVolumes({ask}: ControlPlane, {metadata, spec}: Pod): Promise<void> {
  for (const {name, mountPath} of spec.containers[0].volumeMounts ?? []) {
    const claim = spec.volumes?.find((volume) => volume.name === name)?.persistentVolumeClaim?.claimName
    if (claim === undefined) continue
    const {body: bound} = await ask('GET', `/api/v1/namespaces/${metadata.namespace}/persistentvolumeclaims/${claim}`)
    const {body: volume} = await ask('GET', `/api/v1/persistentvolumes/${bound.spec?.volumeName}`)
    if (bound.status?.phase !== 'Bound' || volume.spec?.hostPath?.path !== mountPath) {
      throw new Error(`${claim} is not bound to a volume at ${mountPath}`)
    }
  }
}

async function environmentOf({ask}: ControlPlane, {metadata, spec}: Pod): Promise<Readonly<Record<string, string>>> {
  const [{env = [], envFrom = []}] = spec.containers
  const variables: Record<string, string> = {}
  for (const {secretRef} of envFrom) {
    const {body} = await ask('GET', `/api/v1/namespaces/${metadata.namespace}/secrets/${secretRef?.name}`)
    for (const [name, value] of Object.entries((body.data ?? {}) as Record<string, string>))
      variables[name] = Buffer.from(value, 'base64').toString('utf8')
  }
  for (const {name, value} of env) variables[name] = value ?? ''
  return variables
}

/** Writes what a process prints to its log; resolves with the exit code, 128 and the signal's number for a signal. */
async function logged(child: ChildProcess, log: WriteStream): Promise<{readonly code: number}> {
  const exit = new Promise<number>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 143)))
  })
  const streams = [
    ['stdout', child.stdout],
    ['stderr', child.stderr],
  ] as const
  const drained = streams.map(async ([name, stream]) => {
    if (stream === null) return
    for await (const line of criLines(stream, name)) log.write(line)
  })
  const code = await exit
  // As a runtime does: what the container left behind ends with it.
  signalGroup(child.pid ?? 0, 'SIGKILL')
  await Promise.all(drained)
  log.end()
  await once(log, 'finish')
  return {code}
}

/** Writes a pod's status; a server that restarts is waited for. A pod that is gone needs none. */
async function report({ask}: ControlPlane, pod: Pod, phase: string, state: object): Promise<void> {
  const [{name, image}] = pod.spec.containers
  const now = new Date().toISOString()
  const ready = phase === 'Running'
  const imageID = `${image.replace(/:[^:/]*$/, '')}@sha256:${'5e'.repeat(32)}`
  const containerStatuses = [{name, image, imageID, ready, restartCount: 0, state}]
  const conditions = ['Ready', 'ContainersReady'].map((type) => ({type, status: ready ? 'True' : 'False', lastTransitionTime: now}))
  const status = {phase, hostIP: '127.0.0.1', startTime: now, conditions, containerStatuses}
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask('PATCH', `${pathOf(pod)}/status`, {status}, 'application/strategic-merge-patch+json').catch(() => undefined)
    if (answer !== undefined && (answer.status === 200 || answer.status === 404)) return
    await sleep(200)
  }
}

/** A deleted pod: its process is asked to end, is ended after two seconds, and then the pod is gone. */
async function remove({ask}: ControlPlane, pod: Pod, started: Promise<Running | undefined> | undefined): Promise<void> {
  const running = await started
  if (running?.child.exitCode === null && running.child.signalCode === null) {
    signalGroup(running.child.pid ?? 0, 'SIGTERM')
    await Promise.race([running.ended, sleep(2_000)])
    signalGroup(running.child.pid ?? 0, 'SIGKILL')
  }
  await running?.ended
  await ask('DELETE', `${pathOf(pod)}?gracePeriodSeconds=0`).catch(() => undefined)
}

/** A group that is gone already is fine. */
function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    if (group > 0) process.kill(-group, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
