import {dependencyFailed} from '@modelflight/core/errors'
import type {Http} from '@modelflight/http/client'
import type {Counts, MetricSource} from '../metric-source.ts'

/** Names of what is asked about, for the placeholders of the address. */
export interface Arms {
  readonly stable: string
  readonly canary: string
}

/**
 * Counts from an address that answers `{"stable": {…}, "canary": {…}}`, each with `requests`, `errors` and, where labels are known,
 * `labelled`, `wrong`; `latencyP95` in milliseconds. `{stable}` and `{canary}` in the address become the instances' names. Counts must run
 * from the beginning of the rollout and only grow.
 */
export const httpJsonMetrics = (http: Http, address: string, {stable, canary}: Arms): MetricSource => ({
  name: 'counts over HTTP',
  async observe() {
    const url = address.replaceAll('{stable}', encodeURIComponent(stable)).replaceAll('{canary}', encodeURIComponent(canary))
    const answer = await http.json({url})
    const arms = (typeof answer === 'object' && answer !== null ? answer : {}) as Readonly<Record<string, unknown>>
    return {stable: countsOf(arms['stable'], 'stable'), canary: countsOf(arms['canary'], 'canary')}
  },
})

/** Nothing is filled in but labels that nobody has: a missing count is no zero. */
function countsOf(value: unknown, arm: string): Counts {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const count = (name: string, otherwise?: number): number => {
    const found = given[name] ?? otherwise
    if (typeof found === 'number' && Number.isSafeInteger(found) && found >= 0) return found
    throw dependencyFailed(`the counts of ${arm} have no usable ${name}`, {hint: 'Answer with whole numbers, also when they are 0.'})
  }
  const latency = given['latencyP95']
  const counts = {requests: count('requests'), errors: count('errors'), labelled: count('labelled', 0), wrong: count('wrong', 0)}
  if (counts.errors > counts.requests || counts.wrong > counts.labelled) {
    throw dependencyFailed(`the counts of ${arm} contradict each other: more errors than requests, or more wrong answers than labels`)
  }
  return {...counts, latencyP95: typeof latency === 'number' && Number.isFinite(latency) ? latency : undefined}
}
