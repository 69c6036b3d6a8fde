import {execFileSync} from 'node:child_process'
import {cp, mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {runCommandLine} from '@modelflight/cli/command-line'
import {params, project} from '../journeys/project.ts'

/** What a command line printed and how it ended. */
export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** A checkout of a small, real project, with the command line in it. */
export interface EvidenceProject extends AsyncDisposable {
  readonly folder: string
  /** Runs `modelflight …` in the checkout. */
  modelflight(...argv: readonly string[]): Promise<Ran>
  /** Runs it and throws when it does not end with this code. */
  must(code: number, ...argv: readonly string[]): Promise<Ran>
  write(path: string, content: string | Uint8Array): Promise<void>
  /** The same checkout in another place. */
  copy(): Promise<EvidenceProject>
}

/** Makes the project, committed to git. */
export async function evidenceProject(environment: Readonly<Record<string, string>> = {}): Promise<EvidenceProject> {
  const folder = await newFolder()
  const made = projectIn(folder, environment)
  for (const [path, text] of Object.entries(project(params.usual))) await made.write(path, text)
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...argv], {cwd: folder})
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'start')
  return made
}

const newFolder = async (): Promise<string> => await realpath(await mkdtemp(join(tmpdir(), 'modelflight-evidence-test-')))

/** The checkout in a folder. */
function projectIn(folder: string, environment: Readonly<Record<string, string>>): EvidenceProject {
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), content)
  }
  const modelflight = (...argv: readonly string[]) => inProcess(folder, argv, environment)
  return {
    folder,
    modelflight,
    async must(code, ...argv) {
      const ran = await modelflight(...argv)
      if (ran.code !== code)
        throw new Error(`modelflight ${argv.join(' ')} ended with ${ran.code}, not ${code}:\n${ran.stdout}\n${ran.stderr}`)
      return ran
    },
    write,
    async copy() {
      const other = await newFolder()
      await cp(folder, other, {recursive: true})
      return projectIn(other, environment)
    },
    [Symbol.asyncDispose]: () => rm(folder, {recursive: true, force: true}),
  }
}

/** The journey of the project up to its first champion. */
export async function withChampion(registry?: string, environment: Readonly<Record<string, string>> = {}): Promise<EvidenceProject> {
  const made = await evidenceProject(environment)
  await made.must(0, 'validate')
  await made.must(0, 'train')
  await made.must(0, 'gate', ...(registry === undefined ? [] : ['--registry', registry]))
  await made.must(0, 'register', ...(registry === undefined ? [] : ['--registry', registry]))
  return made
}

async function inProcess(cwd: string, argv: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ran> {
  const [out, errors]: [string[], string[]] = [[], []]
  let code = 0
  await runCommandLine(argv, {
    cwd,
    environment,
    node: process.versions.node,
    stdout: {write: (line) => void out.push(line), interactive: false},
    stderr: {write: (line) => void errors.push(line), interactive: false},
    exit: (given) => {
      code = given
    },
  })
  return {stdout: out.join(''), stderr: errors.join(''), code}
}
