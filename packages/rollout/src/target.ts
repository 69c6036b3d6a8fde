import type {Instance, RolloutState} from './state.ts'

/** The state together with the token that a write must present. */
export interface Stored {
  readonly state: RolloutState
  readonly token: string
}

/** Whether an instance answers. */
export type Readiness = {readonly ready: true} | {readonly ready: false; readonly reason: string}

/** What moves traffic. All methods throw Failure (dependency-failed) when the target does not answer. */
export interface Target {
  /** For messages. */
  readonly name: string
  read(): Promise<Stored>
  /** Writes state and weights in one step, if nobody wrote since `token` was read. The traffic follows the weights when this returns. */
  write(state: RolloutState, token: string): Promise<Stored | 'conflict'>
  /** Makes an instance run and waits until it is ready. Does nothing when it runs already. */
  start(instance: Instance): Promise<Readiness>
  /** Removes an instance; it is fine when it is gone already. */
  stop(instance: Instance): Promise<void>
}
