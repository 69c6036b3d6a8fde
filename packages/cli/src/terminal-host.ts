import {execFileSync} from 'node:child_process'
import {tmpdir, userInfo} from 'node:os'
import {join, relative} from 'node:path'
import type {RunIdentity} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {shortDigest} from '@modelflight/core/files'
import {folderStores, saveArtifact} from '@modelflight/core/folder-stores'
import {headPolicy} from '@modelflight/core/head-policy'
import type {Host} from '@modelflight/core/host'
import {renderTerminal} from '@modelflight/report/terminal'
import type {Arguments} from './arguments.ts'
import {type Terminal, terminalLog} from './terminal-log.ts'

/** Options of the command line that are no inputs of an action. */
const ownOptions: readonly string[] = ['json', 'help']

/** The world of a command line. */
export interface Surroundings {
  /** Version of the Node that runs this, such as `24.21.0`. */
  readonly node: string
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdout: Terminal
  readonly stderr: Terminal
  exit(code: number): void
}

/** Runs an action outside GitHub: inputs from options, result on stdout, evidence in `.modelflight/evidence`. */
export function terminalHost({options}: Arguments, surroundings: Surroundings): Host {
  const {cwd, environment, stdout, stderr} = surroundings
  const workspace = gitOutput(['rev-parse', '--show-toplevel'], cwd) ?? cwd
  const evidence = join(cwd, '.modelflight', 'evidence')
  const json = options.get('json') === 'true'
  const here = relative(workspace, cwd)
  return {
    run: localIdentity(cwd),
    log: terminalLog(stderr, () => performance.now(), environment['MODELFLIGHT_DEBUG'] === '1'),
    workspace,
    temporary: tmpdir(),
    input: (name) => options.get(name) ?? (name === 'working-directory' && here !== '' ? here : undefined),
    given: () => [...options.keys()].filter((name) => !ownOptions.includes(name)),
    mask: () => undefined,
    credential: (name) => environment[name]?.trim() || undefined,
    output(values) {
      if (json) stdout.write(`${JSON.stringify(values, null, 2)}\n`)
    },
    exit: (code) => surroundings.exit(code),
    policy: () => headPolicy(workspace),
    stores: () => folderStores(evidence),
    relayComment: async () => {
      throw inputError('comment: from-artifact works on GitHub only')
    },
    async publish({section, action, digest, files, root}) {
      if (!json) stdout.write(`\n${renderTerminal(section, {colour: stdout.interactive && environment['NO_COLOR'] === undefined})}\n`)
      const name = `modelflight-${action}-local-0-1-${shortDigest(digest)}`
      await saveArtifact(evidence, name, root, files)
      return {artifact: name}
    },
  }
}

function localIdentity(cwd: string): RunIdentity {
  return {
    host: 'terminal',
    repository: 'local',
    sha: gitOutput(['rev-parse', 'HEAD'], cwd) ?? '',
    ref: gitOutput(['rev-parse', '--abbrev-ref', 'HEAD'], cwd) ?? '',
    event: 'local',
    workflow: '',
    job: 'local',
    jobIndex: 0,
    runId: 'local',
    attempt: 1,
    actor: userInfo().username,
    url: '',
    pullRequest: undefined,
  }
}

/** What git says; undefined without git or outside a checkout. */
function gitOutput(argv: readonly string[], cwd: string): string | undefined {
  try {
    return execFileSync('git', argv, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
  } catch {
    return undefined
  }
}
