import {mkdtemp, realpath, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Policy, RunIdentity} from '@modelflight/core/action'
import {folderStores} from '@modelflight/core/folder-stores'
import {headPolicy} from '@modelflight/core/head-policy'
import type {Host, Publication} from '@modelflight/core/host'
import {workflowLog} from '@modelflight/core/workflow-log'

/** A host over a real temporary workspace that keeps what it was told. */
export interface MemoryHost extends Host, AsyncDisposable {
  readonly stdout: () => string
  readonly outputs: () => Readonly<Record<string, string>> | undefined
  readonly exitCode: () => number | undefined
  readonly masked: readonly string[]
  readonly published: readonly Publication[]
}

export const run: RunIdentity = {
  host: 'github',
  repository: 'o/r',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  event: 'push',
  workflow: 'ci',
  job: 'test',
  jobIndex: 0,
  runId: '7',
  attempt: 1,
  actor: 'someone',
  url: 'https://github.com/o/r/actions/runs/7',
  pullRequest: undefined,
}

export async function memoryHost(
  inputs: Readonly<Record<string, string>>,
  options: {policy?: (workspace: string) => Policy; run?: RunIdentity} = {},
): Promise<MemoryHost> {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-core-')))
  let text = ''
  let outputs: Readonly<Record<string, string>> | undefined
  let code: number | undefined
  const masked: string[] = []
  const published: Publication[] = []
  return {
    run: options.run ?? run,
    workspace,
    temporary: workspace,
    log: workflowLog(
      (chunk) => {
        text += chunk
      },
      () => 0,
    ),
    input: (name) => inputs[name],
    given: () => Object.keys(inputs),
    mask: (value) => void masked.push(value),
    credential: () => undefined,
    output: (values) => {
      outputs = values
    },
    exit: (value) => {
      code = value
    },
    policy: () => (options.policy ?? headPolicy)(workspace),
    stores: () => folderStores(join(workspace, 'stores')),
    relayComment: async (token) => `relayed with ${token ?? 'no token'}`,
    publish: async (publication) => {
      published.push(publication)
      return {artifact: 'artifact'}
    },
    stdout: () => text,
    outputs: () => outputs,
    exitCode: () => code,
    masked,
    published,
    [Symbol.asyncDispose]: () => rm(workspace, {recursive: true, force: true}),
  }
}
