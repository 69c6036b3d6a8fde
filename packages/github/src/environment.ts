import {readFileSync} from 'node:fs'
import type {PullRequest, RunIdentity} from '@modelflight/core/action'

/** Environment variables, as the runner sets them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The part of a webhook's payload that we read. All of it may be missing: the payload differs with the event. */
export interface EventPayload {
  readonly pull_request?: {
    readonly number: number
    readonly head: {readonly sha: string; readonly repo: {readonly full_name: string} | null}
    readonly base: {readonly sha: string; readonly ref: string}
  }
  readonly workflow_run?: {
    readonly id: number
    readonly run_attempt: number
    readonly event: string
    readonly head_sha: string
    readonly head_branch: string | null
    readonly html_url: string
    readonly head_repository: {readonly full_name: string; readonly owner: {readonly login: string}} | null
  }
}

/** The payload of the event; an empty one when the runner gave none. */
export function readEvent(env: Environment): EventPayload {
  const path = env['GITHUB_EVENT_PATH']
  if (path === undefined || path === '') return {}
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof payload === 'object' && payload !== null ? payload : {}
  } catch {
    return {}
  }
}

/** Who runs, from the runner's variables and the event's payload. */
export function readRun(env: Environment, event: EventPayload): RunIdentity {
  const get = (name: string): string => env[name] ?? ''
  const pullRequest = readPullRequest(env, event)
  const [repository, runId] = [get('GITHUB_REPOSITORY'), get('GITHUB_RUN_ID')]
  return {
    host: 'github',
    repository,
    // GITHUB_SHA is the merge commit on pull requests: nobody's commit, and gone with the next push.
    sha: pullRequest?.headSha ?? get('GITHUB_SHA'),
    ref: get('GITHUB_REF'),
    event: get('GITHUB_EVENT_NAME'),
    workflow: get('GITHUB_WORKFLOW'),
    job: get('GITHUB_JOB'),
    jobIndex: countOf(env['INPUT_JOB-INDEX'], 0),
    runId,
    attempt: countOf(env['GITHUB_RUN_ATTEMPT'], 1),
    actor: get('GITHUB_ACTOR'),
    url: runId === '' ? '' : `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${runId}`,
    pullRequest,
  }
}

function readPullRequest(env: Environment, {pull_request: pull}: EventPayload): PullRequest | undefined {
  if (pull === undefined) return undefined
  const own = pull.head.repo?.full_name.toLowerCase() === env['GITHUB_REPOSITORY']?.toLowerCase()
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    // Runs that Dependabot starts get a read-only token and no secrets, like those of forks.
    fork: !own || env['GITHUB_ACTOR'] === 'dependabot[bot]',
  }
}

function countOf(text: string | undefined, fallback: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : fallback
}
