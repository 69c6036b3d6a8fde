import {appendFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import type {Attestor, Deployments, Discussion, EvidenceStores, Tracker} from '@modelflight/core/action'
import {dependencyFailed, inputError} from '@modelflight/core/errors'
import type {Host} from '@modelflight/core/host'
import {command, fileCommand} from '@modelflight/core/workflow-commands'
import {workflowLog} from '@modelflight/core/workflow-log'
import {type Environment, readEvent, readRun} from './environment.ts'
import {githubPolicy} from './policy.ts'
import {secretForms} from './secret-forms.ts'
import type {Surroundings} from './surroundings.ts'

/** A host that also keeps state between the main part of an action and its `post` part. */
export interface GithubHost extends Host {
  /** Keeps a text for `post.ts` of the same step. */
  saveState(name: string, value: string): void
  /** What `saveState` kept; undefined in the main part. */
  state(name: string): string | undefined
}

/** Inputs that action.yml fills in for the host and that no action reads. */
const hostInputs: readonly string[] = ['job-index']

/** GitHub's runner as the host of an action. Light: everything that needs the toolkit is loaded when it is used. */
export function githubHost(env: Environment = process.env): GithubHost {
  const print = process.stdout.write.bind(process.stdout)
  const write = (text: string): void => void print(text)
  // Node loads a dozen modules for the first `performance`; the time since the process began needs none.
  const log = workflowLog(write, () => process.uptime() * 1000)
  const event = readEvent(env)
  const surroundings: Surroundings = {
    env,
    event,
    run: readRun(env, event),
    log,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temporary: env['RUNNER_TEMP'] ?? tmpdir(),
    write,
  }
  const mask = (value: string): void => {
    for (const form of secretForms(value)) write(`${command('add-mask', {}, form)}\n`)
  }
  return {
    run: surroundings.run,
    log,
    workspace: surroundings.workspace,
    temporary: surroundings.temporary,
    input: (name) => readInput(env, name),
    given: () => givenInputs(env),
    mask,
    credential(name) {
      const value = env[name]?.trim() || undefined
      if (value !== undefined && !isPublic.test(name)) mask(value)
      return value
    },
    output: (values) => appendCommands(env, 'GITHUB_OUTPUT', values),
    exit: (code) => {
      process.exitCode = code === 0 ? 0 : 1
    },
    policy: (from, token) => githubPolicy(surroundings, from, token),
    stores: (token) => lazyStores(surroundings, token),
    tracker: (token) => (token === undefined ? undefined : lazyTracker(surroundings, token)),
    deployments: (token) => (token === undefined ? undefined : lazyDeployments(surroundings, token)),
    discussion: (token) => (token === undefined ? undefined : lazyDiscussion(surroundings, token)),
    attestor: (token) => (token === undefined || !mayAttest(env) ? undefined : lazyAttestor(surroundings, token, mask)),
    approvals: (token) =>
      token === undefined ? undefined : async () => (await import('./approvals.ts')).readApprovals(surroundings, token),
    publish: async (publication) => (await import('./publish.ts')).publish(surroundings, publication),
    relayComment: (token) => relayComment(surroundings, token),
    saveState: (name, value) => appendCommands(env, 'GITHUB_STATE', {[name]: value}),
    state: (name) => env[`STATE_${name}`],
  }
}

/** Variables that are no secret, and that would make a log unreadable when they were hidden. */
const isPublic = /_(?:USERNAME|REGION|ENDPOINT_URL|ENDPOINT_URL_S3)$/

/** Most runs end before they need evidence of others. */
function lazyStores(surroundings: Surroundings, token: string | undefined): EvidenceStores {
  const open = async (): Promise<EvidenceStores> => (await import('./stores.ts')).githubStores(surroundings, token)
  return {
    find: async (action, digest) => await (await open()).find(action, digest),
    ...(token === undefined
      ? {}
      : {
          latest: async (action: string, branch: string) =>
            await (await import('./green-runs.ts')).greenRuns(surroundings, token, action, branch),
        }),
    restore: async (key, paths, prefix) => await (await open()).restore(key, paths, prefix),
    save: async (key, paths) => await (await open()).save(key, paths),
  }
}

/** Loaded when something is to be told. */
function lazyTracker(surroundings: Surroundings, token: string): Tracker {
  const open = async () => (await import('./api.ts')).openApi(surroundings, token)
  return {
    keepIssue: async (report) => await (await import('./issues.ts')).keepIssue(await open(), surroundings, report),
    dispatch: async (workflow, values) =>
      await (await import('./dispatch.ts')).dispatchWorkflow(await open(), surroundings, workflow, values),
    lastPush: async () => await (await import('./dispatch.ts')).lastPush(await open(), surroundings),
  }
}

/** Loaded when something is deployed to an environment. */
function lazyDeployments(surroundings: Surroundings, token: string): Deployments {
  const open = async (): Promise<Deployments> =>
    (await import('./deployments.ts')).githubDeployments((await import('./api.ts')).openApi(surroundings, token), surroundings)
  return {
    begin: async (deployment) => await (await open()).begin(deployment),
    status: async (id, environment, state, description) => await (await open()).status(id, environment, state, description),
  }
}

/** Loaded when somebody is to be listened to. */
function lazyDiscussion(surroundings: Surroundings, token: string): Discussion | undefined {
  const {pullRequest} = surroundings.run
  if (pullRequest === undefined) return undefined
  const open = async (): Promise<Discussion> => {
    const [{openApi}, {pullRequestDiscussion}] = [await import('./api.ts'), await import('./discussion.ts')]
    return pullRequestDiscussion(openApi(surroundings, token), surroundings, pullRequest)
  }
  return {
    comments: async () => await (await open()).comments(),
    permission: async (login) => await (await open()).permission(login),
  }
}

/** Whether the job may identify itself: it has `id-token: write`. */
const mayAttest = (env: Environment): boolean => Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])

/** Loaded when something is to be signed. */
const lazyAttestor = (surroundings: Surroundings, token: string, mask: (value: string) => void): Attestor => ({
  attest: async (statement) => (await import('./attest.ts')).attestStatement(surroundings, token, mask, statement),
})

/** The runner's rule: upper case, spaces become underscores, dashes stay. */
function readInput(env: Environment, name: string): string | undefined {
  const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim()
  return value === '' ? undefined : value
}

function givenInputs(env: Environment): readonly string[] {
  return Object.entries(env)
    .filter(([name, value]) => name.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
    .map(([name]) => name.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !hostInputs.includes(name))
}

function appendCommands(env: Environment, file: 'GITHUB_OUTPUT' | 'GITHUB_STATE', values: Readonly<Record<string, string>>): void {
  const path = env[file]
  if (path === undefined || path === '') {
    throw dependencyFailed(`the runner set no ${file}, so nothing can be handed on`, {hint: 'Run the action with a current GitHub runner.'})
  }
  const lines = Object.entries(values).map(([name, value]) => fileCommand(name, value))
  appendFileSync(path, lines.join(''))
}

async function relayComment(surroundings: Surroundings, token: string | undefined): Promise<string> {
  if (token === undefined) throw inputError('github-token is empty, so no comment can be written')
  const {postFromArtifact} = await import('./post-from-artifact.ts')
  const posted = await postFromArtifact(surroundings, token)
  return posted.kind === 'posted'
    ? `wrote ${posted.parts} parts into the comment of #${posted.number}`
    : `nothing to write: ${posted.reason}`
}
