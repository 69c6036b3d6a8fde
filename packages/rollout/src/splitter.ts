import type {Counts} from './metric-source.ts'

/** Where an instance listens, on 127.0.0.1, and its percent of the traffic. */
export interface Route {
  readonly id: number
  readonly port: number
  readonly percent: number
}

/** What a splitter knows of an instance; nothing that needs labels. */
export interface SplitterCounts extends Counts {
  /** Copied requests that both this instance and the one that serves answered, and those of them that they answered differently. */
  readonly compared: number
  readonly disagreed: number
}

/** What splits the requests by weight, and counts. */
export interface Splitter extends AsyncDisposable {
  /** For messages. */
  readonly name: string
  /** Where requests go. */
  readonly url: string
  /** Whether it can send copies of requests. */
  readonly mirrors: boolean
  /**
   * Replaces all routes; requests under way end where they began. `mirror` gets a copy of every request from now on, and its answers go
   * nowhere. The traffic follows when this resolves.
   *
   * @throws Failure (dependency-failed) when the splitter does not answer, or does not do what it was told.
   */
  route(routes: readonly Route[], mirror?: Route): Promise<void>
  /** What was counted for an instance since the splitter knows it. */
  counts(id: number): Promise<SplitterCounts>
}

/** Answers carry the id of the instance that gave them. */
export const instanceHeader = 'modelflight-instance'
