import {parentPort} from 'node:worker_threads'
import {type Judge, rollout, type Spec} from './canary-rollouts.ts'

/** Rollouts of one kind, from one seed to another. */
export interface Task {
  readonly id: number
  readonly spec: Spec
  readonly from: number
  readonly to: number
}

/** How often each judge decided what, and after how many requests ours did on average. */
export interface Tally {
  readonly id: number
  /** `<judge>: <decision>` to how often. */
  readonly counts: Readonly<Record<string, number>>
  readonly runs: number
  readonly after: number
}

/** A line's rollouts have seeds of their own, so that it says the same whoever computes it. */
const seedOf = (task: Task, run: number): number => (task.id + 1) * 1_000_003 + run

parentPort?.on('message', (task: Task) => {
  const counts: Record<string, number> = {}
  let after = 0
  for (let run = task.from; run < task.to; run++) {
    const outcome = rollout(task.spec, seedOf(task, run))
    for (const [judge, decision] of Object.entries(outcome.decisions) as [Judge, string][]) {
      counts[`${judge}: ${decision}`] = (counts[`${judge}: ${decision}`] ?? 0) + 1
    }
    after += outcome.after
  }
  parentPort?.postMessage({id: task.id, counts, runs: task.to - task.from, after} satisfies Tally)
})
