import {fileURLToPath} from 'node:url'
import type {GithubApi} from '@modelflight/testing/github-api'
import type {ResultsServer} from '@modelflight/testing/results-server'
import {runStep, type Step, type StepResult} from '@modelflight/testing/runner'

const program = ['--conditions=source', fileURLToPath(new URL('./host-program.ts', import.meta.url))]

/** A pull request's event. */
export const pullRequestEvent = (overrides: {readonly headRepository?: string | null; readonly headSha?: string} = {}) => ({
  pull_request: {
    number: 5,
    head: {
      sha: overrides.headSha ?? 'a'.repeat(40),
      repo: overrides.headRepository === null ? null : {full_name: overrides.headRepository ?? 'octo-org/octo-repo'},
    },
    base: {sha: 'b'.repeat(40), ref: 'main'},
  },
})

/** Puts the pull request into the server's state. */
export function openPullRequest(api: GithubApi, overrides: {readonly head?: string; readonly headRepository?: string | null} = {}): void {
  api.state.pulls.push({
    number: 5,
    headSha: 'a'.repeat(40),
    head: overrides.head ?? 'octo-org:topic',
    headRepository: overrides.headRepository === undefined ? 'octo-org/octo-repo' : overrides.headRepository,
    baseRef: 'main',
    baseSha: 'b'.repeat(40),
    state: 'open',
  })
}

/** What the host program answered. */
export interface HostResult extends StepResult {
  readonly answers: Readonly<Record<string, unknown>>
}

/** Runs the host in a process of its own, as an action would. */
export async function runHost(
  order: object,
  step: Pick<Step, 'workspace'> & Partial<Step>,
  servers: {readonly api?: GithubApi; readonly results?: ResultsServer; readonly run?: string; readonly job?: string} = {},
): Promise<HostResult> {
  const env = {
    ...servers.api?.environment,
    ...servers.results?.environment(servers.run, servers.job),
    MODELFLIGHT_TEST: JSON.stringify(order),
    ...step.env,
  }
  const result = await runStep({program, inputs: {'github-token': 'ghs_test'}, ...step, env})
  const line = result.stdout.split('\n').find((text) => text.startsWith('answers '))
  if (line === undefined) throw new Error(`the host did not answer:\n${result.stdout}\n${result.stderr}`)
  return {...result, answers: JSON.parse(line.slice('answers '.length)) as Record<string, unknown>}
}
