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

/**
 * What is known of one metric in one arm since the rollout began. `histogram`: counts between ascending upper bounds, the last of which is
 * infinite. `samples`: the values themselves. `series`: values with their times in seconds, ascending. `note`: for people, such as how late labels come.
 */
export type Evidence =
  | {readonly kind: 'counts'; readonly events: number; readonly n: number; readonly note?: string}
  | {readonly kind: 'moments'; readonly n: number; readonly mean: number; readonly variance: number}
  | {readonly kind: 'histogram'; readonly bounds: readonly number[]; readonly counts: readonly number[]}
  | {readonly kind: 'samples'; readonly values: readonly number[]}
  | {readonly kind: 'series'; readonly times: readonly number[]; readonly values: readonly number[]}
  | {readonly kind: 'categories'; readonly counts: Readonly<Record<string, number>>}
  /** Nothing can be said, and why: never a promotion. */
  | {readonly kind: 'missing'; readonly reason: string}

/** A metric in both arms, over the same time. */
export interface ArmEvidence {
  readonly stable: Evidence
  readonly canary: Evidence
}

/** Both arms over the same time. */
export interface Observation {
  readonly stable: Counts
  readonly canary: Counts
  /** What is known of the declared metrics, by their names. One that is left out is missing. */
  readonly metrics?: Readonly<Record<string, ArmEvidence>>
}

/** Where the evidence comes from. */
export interface MetricSource {
  /** For messages. */
  readonly name: string
  /** What was counted until now. @throws Failure (dependency-failed) when the source does not answer. */
  observe(): Promise<Observation>
}
