import type {Shell} from '@modelflight/core/child-process'
import type {Resources} from './resources.ts'

/** What is to be run. */
export interface TrainingJob {
  /** The same for the same inputs, so that a repeated attempt can find what an earlier one started. */
  readonly id: string
  readonly script: string
  readonly shell: Shell
  /** Absolute path. */
  readonly folder: string
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
}

/** How a job ended. Only the first is a trained model; the others are answers too, not exceptions. */
export type TrainingOutcome =
  | {
      readonly kind: 'succeeded'
      readonly seconds: number
      readonly resources: Resources | undefined
      /** The container image that ran, with its digest where the place tells it. */
      readonly image?: string
    }
  /** In words, e.g. `exit code 3`. */
  | {readonly kind: 'failed'; readonly how: string; readonly seconds: number}
  | {readonly kind: 'timed-out'; readonly seconds: number}
  | {readonly kind: 'cancelled'; readonly seconds: number}

/** A job that runs somewhere. */
export interface TrainingRun {
  readonly id: string
  /** A page for people; empty where there is none. */
  readonly url: string
  /** When an earlier attempt started the job (milliseconds since 1970): what it wrote since then is its output. Undefined for a job of one's own. */
  readonly startedBefore?: number
  /**
   * Waits for the end.
   *
   * @throws Failure (dependency-failed) when the place stopped answering; (input-error) when the command could not be started.
   */
  outcome(): Promise<TrainingOutcome>
  /** Ends the job and everything that it started. */
  cancel(): Promise<void>
}

/** A place where training runs: this machine, a cluster, a service. */
export interface TrainingBackend {
  readonly name: string
  /**
   * Starts a job, or attaches to the one that was started under this id before. Abort of the signal that the backend was opened with
   * cancels it.
   *
   * @param onOutput gets the job's output as it comes; it is never trusted.
   */
  start(job: TrainingJob, onOutput: (chunk: Uint8Array) => void): Promise<TrainingRun>
}
