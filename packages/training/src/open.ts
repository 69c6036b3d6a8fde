import type {KubernetesOptions} from './kubernetes/job.ts'
import type {TrainingBackend} from './port.ts'

/** What an adapter needs to know of its surroundings; a `Context` of core fits. */
export interface BackendContext {
  /** Aborting it cancels what runs. */
  readonly signal: AbortSignal
  /** For `kubernetes`: image, namespace and the like. */
  readonly kubernetes?: KubernetesOptions
  /** Looks up an environment variable of the step, such as KUBECONFIG. */
  credential?(name: string): string | undefined
  /** Told what people should know while they wait. The text may hold words of others. */
  readonly onNotice?: (text: string) => void
  /** How long a pod may be unable to start before that counts as a failure; two minutes when left out. */
  readonly stuckMilliseconds?: number
}

type Adapter = (context: BackendContext) => TrainingBackend

/** Name to adapter. A new place is one file and one line. */
const adapters = {
  local: async () => (await import('./local.ts')).openLocalBackend,
  kubernetes: async () => (await import('./kubernetes/backend.ts')).openKubernetesBackend,
} satisfies Readonly<Record<string, () => Promise<Adapter>>>

/** Names of the places where training can run. */
export const backends = ['local', 'kubernetes'] as const
export type BackendName = (typeof backends)[number]

/** Opens a training backend; opening starts nothing. */
export async function openBackend(name: BackendName, context: BackendContext): Promise<TrainingBackend> {
  return (await adapters[name]())(context)
}
