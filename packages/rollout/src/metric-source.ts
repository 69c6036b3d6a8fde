/** What was counted for one instance since the rollout began. Counts only grow. */
export interface Counts {
  readonly requests: number
  /** Requests without a usable answer: connection lost, status 500 to 599, no prediction where one is expected. */
  readonly errors: number
  /** Answers to requests whose true label is known. */
  readonly labelled: number
  /** Of these, the wrong ones. */
  readonly wrong: number
  /** 95th percentile of the answer time in milliseconds; undefined without requests. */
  readonly latencyP95: number | undefined
}

/** Nothing was counted. */
export const noCounts: Counts = {requests: 0, errors: 0, labelled: 0, wrong: 0, latencyP95: undefined}

/** Both arms over the same time. */
export interface Observation {
  readonly stable: Counts
  readonly canary: Counts
}

/** Where the evidence comes from. */
export interface MetricSource {
  /** For messages. */
  readonly name: string
  /** What was counted until now. @throws Failure (dependency-failed) when the source does not answer. */
  observe(): Promise<Observation>
}
