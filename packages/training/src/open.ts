import type {TrainingBackend} from './port.ts'

/** What an adapter needs to know of its surroundings; a `Context` of core fits. */
export interface BackendContext {
  /** Aborting it cancels what runs. */
  readonly signal: AbortSignal
}

type Adapter = (context: BackendContext) => TrainingBackend

/** Name to adapter. A new place is one file and one line. */
const adapters = {
  local: async () => (await import('./local.ts')).openLocalBackend,
} satisfies Readonly<Record<string, () => Promise<Adapter>>>

/** Names of the places where training can run. */
export const backends = ['local'] as const
export type BackendName = (typeof backends)[number]

/** Opens a training backend; opening starts nothing. */
export async function openBackend(name: BackendName, context: BackendContext): Promise<TrainingBackend> {
  return (await adapters[name]())(context)
}
