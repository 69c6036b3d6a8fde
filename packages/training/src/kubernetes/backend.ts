import {readFile} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed, inputError, policyRefused} from '@modelflight/core/errors'
import {type Kubernetes, openKubernetes} from '@modelflight/kubernetes/client'
import type {Connection} from '@modelflight/kubernetes/connection'
import {kubernetesKind} from '@modelflight/kubernetes/errors'
import {isName, kinds, pathOf} from '@modelflight/kubernetes/objects'
import {openConnection} from '@modelflight/kubernetes/open'
import type {BackendContext} from '../open.ts'
import type {TrainingBackend, TrainingJob, TrainingOutcome, TrainingRun} from '../port.ts'
import {type Job, jobManifest, specAnnotation} from './job.ts'
import {type LogReader, logReader} from './pod-log.ts'
import {howEnded, imageOf, type Pod, podOf, whyStuck, whyTaken, whyWaiting} from './pods.ts'

/** Between two looks at a Job: quick at first, for failures of the start. */
const looks = [250, 500, 1_000, 2_000, 3_000, 5_000] as const
/** So long an image may be pulled in vain: registries have bad minutes. */
const stuckMilliseconds = 120_000
/** An action has 5 s after SIGINT. */
const cancelMilliseconds = 4_000

/** Runs the job as a batch/v1 Job of a cluster. A re-run of the workflow finds the Job of the attempt before and goes on waiting for it. */
export function openKubernetesBackend(context: BackendContext): TrainingBackend {
  const {kubernetes: options, signal, credential} = context
  if (options === undefined) {
    throw inputError('the backend kubernetes needs the input kubernetes, with at least an image', {
      hint: 'Write e.g. kubernetes: {image: registry.example.org/train:1}.',
    })
  }
  return {
    name: 'kubernetes',
    async start(job, onOutput) {
      const variable = (name: string): string | undefined => credential?.(name)
      const connection = await openConnection({kubeconfig: options.kubeconfig, variable, signal, mask: () => undefined})
      const namespace = options.namespace ?? connection.namespace
      if (!isName(namespace)) throw inputError(`${JSON.stringify(namespace.slice(0, 80))} can not be a namespace`)
      const api = openKubernetes(connection, {signal})
      const manifest = jobManifest(job, options, namespace, await paramsOf(job))
      const {created, attached} = await ensureJob(api, namespace, manifest, signal)
      if (attached) context.onNotice?.(`found the Job ${created.metadata.name} of an earlier attempt, and go on waiting for it`)
      const run = followed({connection, namespace, created, onOutput, context})
      const startedBefore = Date.parse(created.metadata.creationTimestamp ?? '')
      return attached && Number.isFinite(startedBefore) ? {...run, startedBefore} : run
    },
  }
}

const paramsOf = async ({env}: TrainingJob): Promise<string> => {
  const path = env['MODELFLIGHT_PARAMS']
  return path === undefined ? '{}' : await readFile(path, 'utf8')
}

/** Creates the Job, or finds the one that an earlier attempt created; one that failed is replaced. */
async function ensureJob(
  api: Kubernetes,
  namespace: string,
  manifest: Job,
  signal: AbortSignal,
): Promise<{created: Job; attached: boolean}> {
  const path = pathOf(kinds.job, namespace, manifest.metadata.name)
  for (;;) {
    const known = await api.get<Job>(path)
    if (known === undefined) {
      try {
        return {created: await api.create(pathOf(kinds.job, namespace), manifest), attached: false}
      } catch (error) {
        if (kubernetesKind(error) !== 'exists') throw error
        continue
      }
    }
    const leaving = known.metadata.deletionTimestamp !== undefined
    if (!leaving && !sameSpec(known, manifest)) {
      throw policyRefused(`the Job ${manifest.metadata.name} in ${namespace} is there already and was not made from these inputs`, {
        hint: 'Somebody else made or changed it: delete it, or use another namespace.',
      })
    }
    if (!leaving && conditionOf(known, 'Failed') === undefined) return {created: known, attached: true}
    const {uid} = known.metadata
    await api.remove(path, uid === undefined ? undefined : {uid}).catch((error: unknown) => {
      if (kubernetesKind(error) !== 'conflict') throw error
    })
    await sleep(500, undefined, {signal})
  }
}

const sameSpec = (known: Job, wanted: Job): boolean =>
  known.metadata.annotations?.[specAnnotation] === wanted.metadata.annotations?.[specAnnotation]

const conditionOf = ({status}: Job, type: string) => status?.conditions?.find((one) => one.type === type && one.status === 'True')

interface Following {
  readonly connection: Connection
  readonly namespace: string
  readonly created: Job
  readonly onOutput: (chunk: Uint8Array) => void
  readonly context: BackendContext
}

function followed(following: Following): TrainingRun {
  const {connection, namespace, created, context} = following
  const controller = new AbortController()
  const {name, uid} = created.metadata
  const started = performance.now()
  const remove = async (): Promise<void> => {
    // The signal of everything else is aborted by now.
    const api = openKubernetes(connection, {signal: AbortSignal.timeout(cancelMilliseconds), deadline: cancelMilliseconds})
    await api.remove(pathOf(kinds.job, namespace, name), uid === undefined ? undefined : {uid})
  }
  const stopped = AbortSignal.any([context.signal, controller.signal])
  const ended = waitForEnd(following, stopped).catch(async (error: unknown): Promise<TrainingOutcome> => {
    if (!stopped.aborted) throw error
    await remove().catch((cause: unknown) => {
      throw dependencyFailed(`the Job ${name} in ${namespace} could not be deleted after the cancellation; it ends by its own deadline`, {
        cause,
      })
    })
    return {kind: 'cancelled', seconds: (performance.now() - started) / 1000}
  })
  ended.catch(() => undefined)
  return {
    id: `${namespace}/${name}`,
    url: '',
    outcome: () => ended,
    async cancel() {
      controller.abort()
      await ended.catch(() => undefined)
    },
  }
}

/** Looks at the Job and its pod until there is an end, and passes on what the pod prints. */
async function waitForEnd(following: Following, stopped: AbortSignal): Promise<TrainingOutcome> {
  const {connection, namespace, created, context} = following
  const api = openKubernetes(connection, {signal: stopped})
  const {name, uid} = created.metadata
  const path = pathOf(kinds.job, namespace, name)
  const log = podLog(following, stopped)
  let stuckSince: number | undefined
  let waiting = ''
  let last: Pod | undefined
  for (let look = 0; ; look++) {
    stopped.throwIfAborted()
    const job = await api.get<Job>(path)
    if (job === undefined || job.metadata.uid !== uid) {
      return {kind: 'failed', how: `the Job ${name} in ${namespace} was deleted by somebody else`, seconds: secondsOf(created)}
    }
    const pod = await podOf(api, namespace, name)
    // A pod that the cluster took away is gone soon, and was seen before.
    last = pod ?? last
    log.look(pod?.metadata.name)
    const end = endOf(job, last)
    if (end !== undefined) {
      await log.finish()
      return end
    }
    const stuck = whyStuck(pod)
    stuckSince = stuck === undefined ? undefined : (stuckSince ?? performance.now())
    if (stuck !== undefined && performance.now() - (stuckSince ?? 0) > (context.stuckMilliseconds ?? stuckMilliseconds)) {
      await api.remove(path, uid === undefined ? undefined : {uid})
      return {kind: 'failed', how: `a pod that can not start (${stuck})`, seconds: secondsOf(job)}
    }
    const why = whyWaiting(pod) ?? stuck ?? ''
    if (why !== '' && why !== waiting) context.onNotice?.(`the pod of ${name} waits: ${why}`)
    waiting = why
    await sleep(looks[Math.min(look, looks.length - 1)], undefined, {signal: stopped})
  }
}

function endOf(job: Job, pod: Pod | undefined): TrainingOutcome | undefined {
  const seconds = secondsOf(job)
  if (conditionOf(job, 'Complete') !== undefined) {
    const image = imageOf(pod)
    return {kind: 'succeeded', seconds, resources: undefined, ...(image === undefined ? {} : {image})}
  }
  const failed = conditionOf(job, 'Failed')
  if (failed === undefined) return undefined
  if (failed.reason === 'DeadlineExceeded') return {kind: 'timed-out', seconds}
  // Its only rule is about disruptions; a pod that was drained may be gone before it is looked at again.
  if (failed.reason === 'PodFailurePolicy') return {kind: 'failed', how: whyTaken(pod) ?? lostPod, seconds}
  return {kind: 'failed', how: howEnded(pod) ?? `${failed.reason ?? 'a failure'}: ${(failed.message ?? '').slice(0, 300)}`, seconds}
}

const lostPod = 'a disruption: the cluster ended the pod (evicted, preempted or drained, or its node is gone)'

function secondsOf({status}: Job): number {
  const [start, end] = [Date.parse(status?.startTime ?? ''), Date.parse(status?.completionTime ?? conditionTime(status))]
  return Number.isFinite(start) && Number.isFinite(end) ? Math.max(0, (end - start) / 1000) : 0
}

const conditionTime = (status: Job['status']): string => {
  const last = status?.conditions?.findLast((one) => one.status === 'True') as {readonly lastTransitionTime?: string} | undefined
  return last?.lastTransitionTime ?? ''
}

interface PodLog {
  /** Passes on what came since, unless the look before is still under way. */
  look(pod: string | undefined): void
  /** Passes on the rest. */
  finish(): Promise<void>
}

/** A node that does not give its pod's log must not hold up everything else. */
const logMilliseconds = 5_000
/** So many looks in vain are said once. */
const logTries = 5

/** Passes a pod's log on. A log that can't be had is tried again at every look: the Job's end counts, not its words. */
function podLog({connection, namespace, created, onOutput, context}: Following, signal: AbortSignal): PodLog {
  const api = openKubernetes(connection, {signal, deadline: logMilliseconds})
  let reader: {readonly pod: string; readonly log: LogReader} | undefined
  let [failures, running] = [0, undefined as Promise<void> | undefined]
  const pass = async (log: LogReader, atEnd: boolean): Promise<void> => {
    try {
      await log.next(onOutput, atEnd)
      failures = 0
    } catch (error) {
      // A container that has not started yet has no log: `invalid`.
      if (signal.aborted || kubernetesKind(error) === 'invalid') return
      const why = error instanceof Error ? error.message : String(error)
      if (++failures === logTries) context.onNotice?.(`the log of ${created.metadata.name} can not be read: ${why}`)
    }
  }
  const start = (atEnd: boolean): void => {
    if (reader === undefined || running !== undefined) return
    running = pass(reader.log, atEnd).finally(() => {
      running = undefined
    })
  }
  return {
    look(pod) {
      if (pod !== undefined && reader?.pod !== pod) reader = {pod, log: logReader(api, namespace, pod)}
      start(false)
    },
    async finish() {
      await running
      start(true)
      await running
    },
  }
}
