import {inputError} from '@modelflight/core/errors'
import {sha256, shortDigest} from '@modelflight/core/files'
import type {KubernetesObject} from '@modelflight/kubernetes/objects'
import type {TrainingJob} from '../port.ts'

/** How a job runs in a cluster: the input `kubernetes`. */
export interface KubernetesOptions {
  readonly image: string
  readonly namespace?: string
  /** Absolute path; KUBECONFIG or the pod's own account when left out. */
  readonly kubeconfig?: string
  readonly 'service-account'?: string
  /** Requests and limits alike, e.g. `cpu: 2`, `memory: 8Gi`, `nvidia.com/gpu: 1`. */
  readonly resources?: Readonly<Record<string, string>>
  /** Names of Secrets whose entries become environment variables. */
  readonly secrets?: readonly string[]
  readonly 'node-selector'?: Readonly<Record<string, string>>
  /** Name of a PersistentVolumeClaim that is mounted at the folder that the runner works in, so that both see the same files. */
  readonly volume?: string
  /** How long the cluster keeps the Job after its end, in seconds; a day when left out. */
  readonly ttl?: number
}

/** A batch/v1 Job, as far as we read it. */
export interface Job extends KubernetesObject {
  readonly spec: JobSpec
  readonly status?: {
    readonly conditions?: readonly {readonly type: string; readonly status: string; readonly reason?: string; readonly message?: string}[]
    readonly startTime?: string
    readonly completionTime?: string
  }
}

interface JobSpec {
  readonly backoffLimit: number
  readonly activeDeadlineSeconds: number
  readonly ttlSecondsAfterFinished: number
  readonly podFailurePolicy: object
  readonly template: object
}

/** Annotation with the digest of what the Job was made from, by which a repeated attempt knows it. */
export const specAnnotation = 'modelflight.dev/spec-digest'
const secondsOfDay = 86_400

/** The container of the pod. */
export const containerName = 'train'

/**
 * The Job of a training. Deadline and time to live are set at its creation, so that neither a lost runner nor a lost network leaves
 * anything behind for good.
 *
 * @param params JSON of the parameters; the command finds it in the file that MODELFLIGHT_PARAMS names.
 * @throws Failure (input-error) for shells that a container's image can't be expected to have.
 */
export function jobManifest(job: TrainingJob, options: KubernetesOptions, namespace: string, params: string): Job {
  if (job.shell !== 'bash' && job.shell !== 'sh') {
    throw inputError(`a command for ${job.shell} can not be run in a Kubernetes Job`, {hint: 'Use shell: bash or shell: sh.'})
  }
  const env = Object.entries({...job.env, MODELFLIGHT_PARAMS_JSON: params}).filter(([name]) => name !== 'MODELFLIGHT_PARAMS')
  const flags = job.shell === 'bash' ? ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'] : ['sh', '-e', '-c']
  const limits = options.resources ?? {}
  const volumes = options.volume === undefined ? {} : {volumes: [{name: 'work', persistentVolumeClaim: {claimName: options.volume}}]}
  const mounts = options.volume === undefined ? {} : {volumeMounts: [{name: 'work', mountPath: job.folder}], workingDir: job.folder}
  const container = {
    name: containerName,
    image: options.image,
    command: [...flags, `${paramsPrelude}\n${job.script}`],
    env: env.map(([name, value]) => ({name, value})),
    envFrom: (options.secrets ?? []).map((name) => ({secretRef: {name}})),
    resources: {requests: limits, limits},
    ...mounts,
  }
  const pod = {
    restartPolicy: 'Never',
    automountServiceAccountToken: options['service-account'] !== undefined,
    ...(options['service-account'] === undefined ? {} : {serviceAccountName: options['service-account']}),
    ...(options['node-selector'] === undefined ? {} : {nodeSelector: options['node-selector']}),
    containers: [container],
    ...volumes,
  }
  const labels = {'app.kubernetes.io/managed-by': 'modelflight', 'app.kubernetes.io/component': 'training'}
  const spec: JobSpec = {
    backoffLimit: 0,
    activeDeadlineSeconds: Math.max(1, Math.ceil(job.timeoutSeconds)),
    ttlSecondsAfterFinished: options.ttl ?? secondsOfDay,
    // The Job remembers a disruption when the pod that met it is gone.
    podFailurePolicy: {rules: [{action: 'FailJob', onPodConditions: [{type: 'DisruptionTarget', status: 'True'}]}]},
    template: {metadata: {labels}, spec: pod},
  }
  const annotations = {[specAnnotation]: sha256(JSON.stringify(spec))}
  return {apiVersion: 'batch/v1', kind: 'Job', metadata: {name: jobName(job.id), namespace, labels, annotations}, spec}
}

/** The file of parameters, made where the command runs. */
const paramsPrelude =
  'MODELFLIGHT_PARAMS="$(mktemp)"; export MODELFLIGHT_PARAMS; printf %s "$MODELFLIGHT_PARAMS_JSON" > "$MODELFLIGHT_PARAMS"; unset MODELFLIGHT_PARAMS_JSON'

/** The id as a name of the API: a label of at most 63 letters, the rest of which its digest stands for. */
export function jobName(id: string): string {
  const plain = `modelflight-${id}`.toLowerCase().replace(/[^a-z0-9-]+/g, '-')
  return plain.length <= 63 && plain === `modelflight-${id}` ? plain : `${plain.slice(0, 52).replace(/-+$/, '')}-${shortDigest(sha256(id))}`
}
