import type {Where} from './errors.ts'

/** The only way to print. Every text may be hostile; none becomes a command of the runner. */
export interface Log {
  info(text: string): void
  /** Shown only when the runner's debug switch is on. */
  debug(text: string): void
  /** An annotation, tied to a line where one is known. */
  notice(text: string, where?: Where): void
  warning(text: string, where?: Where): void
  error(text: string, where?: Where): void
  /** Folds everything printed by `body` under a title. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** Output of a child process, as it comes. Lines are printed when complete; an empty chunk prints what is left. */
  raw(chunk: Uint8Array): void
  /** One short line that may replace the one before on a terminal: `progress('rows', 120_000, 1_000_000)`. Total unknown: leave it out. */
  progress(what: string, done: number, total?: number): void
}
