import {readdir} from 'node:fs/promises'
import {arch, platform} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {runCommand} from '@modelflight/core/child-process'
import {sha256File} from '@modelflight/core/files'

/** What a run rests on besides code, data and parameters. */
export interface Environment {
  readonly platform: string
  readonly arch: string
  /** Programs that the command names, with the version each reports. */
  readonly interpreters: Readonly<Record<string, string>>
  /** Lock files between the working directory and the workspace, by path relative to the workspace, with their digest. */
  readonly lockFiles: Readonly<Record<string, string>>
  /** What is installed for each Python that the command names: `name==version`, sorted, as `pip freeze` tells it. */
  readonly packages: Readonly<Record<string, readonly string[]>>
}

/** Programs whose version decides what a run gives, with the path that the command gives them: `.venv/bin/python`, `python3.12`, `node`. */
const interpreter = /(?:^|[\s;&|("'`])((?:[\w.~-]*\/)*(?:python(?:\d(?:\.\d+)?)?|node|Rscript|julia|java))(?=$|[\s;&|)"'`])/gm

const lockFiles: readonly string[] = [
  'requirements.txt',
  'requirements.lock',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'Pipfile.lock',
  'pylock.toml',
  'conda-lock.yml',
  'environment.yml',
  'pixi.lock',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'renv.lock',
  'Manifest.toml',
]

/** Where to look, all absolute, and for what. */
export interface EnvironmentQuestion {
  readonly script: string
  readonly folder: string
  readonly workspace: string
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** Describes the environment; an interpreter that does not answer within 10 s is noted as such. */
export async function describeEnvironment(question: EnvironmentQuestion): Promise<Environment> {
  const named = [...new Set([...question.script.matchAll(interpreter)].flatMap((match) => match[1] ?? []))].sort()
  const versions = await Promise.all(named.map(async (name) => [name, await versionOf(name, question)] as const))
  return {
    platform: platform(),
    arch: arch(),
    interpreters: Object.fromEntries(versions),
    lockFiles: await digestLockFiles(question.folder, question.workspace),
    packages: await packagesOf(named, question),
  }
}

/**
 * The environment of a container: what is installed in its image is known by the image alone, and this machine's programs say nothing of it.
 */
export const containerEnvironment = async (folder: string, workspace: string): Promise<Environment> => ({
  platform: 'container',
  arch: '',
  interpreters: {},
  lockFiles: await digestLockFiles(folder, workspace),
  packages: {},
})

/** The same names and versions as `pip freeze`, also where pip itself is not installed (uv, Debian). */
const listPackages = `import importlib.metadata as m
for line in sorted({f"{d.metadata['Name']}=={d.version}" for d in m.distributions() if d.metadata['Name']}, key=str.lower): print(line)`

const maxPackages = 5_000

async function packagesOf(named: readonly string[], question: EnvironmentQuestion): Promise<Readonly<Record<string, readonly string[]>>> {
  const pythons = named.filter((name) => /python[\d.]*$/.test(name))
  const lists = await Promise.all(pythons.map(async (name) => [name, await outputOf([name, '-c', listPackages], question)] as const))
  return Object.fromEntries(
    lists.map(([name, output]) => [
      name,
      output
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .slice(0, maxPackages),
    ]),
  )
}

async function versionOf(name: string, question: EnvironmentQuestion): Promise<string> {
  const output = await outputOf([name, name.endsWith('java') ? '-version' : '--version'], question, true)
  const firstLine = output.trim().split(/\r?\n/)[0] ?? ''
  return firstLine === '' ? 'unknown' : firstLine.slice(0, 200)
}

/** What a program prints (some print their version to stderr); nothing when it fails or takes longer than 10 s. */
async function outputOf(
  argv: readonly [string, ...string[]],
  {folder, env, signal}: EnvironmentQuestion,
  withErrors = false,
): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const onOutput = (chunk: Uint8Array, stream: 'stdout' | 'stderr'): void => {
    bytes += chunk.byteLength
    if (bytes < 1_000_000 && (withErrors || stream === 'stdout')) chunks.push(chunk)
  }
  const result = await runCommand({argv}, {cwd: folder, env, signal, timeoutSeconds: 10, onOutput}).catch(() => undefined)
  signal.throwIfAborted()
  return result?.kind === 'exited' && result.exitCode === 0 ? Buffer.concat(chunks).toString('utf8') : ''
}

async function digestLockFiles(folder: string, workspace: string): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {}
  for (const place of foldersBetween(folder, workspace)) {
    const names = await readdir(place).catch((): string[] => [])
    for (const name of names.filter((candidate) => lockFiles.includes(candidate)).sort()) {
      digests[relative(workspace, join(place, name)).replaceAll('\\', '/')] = await sha256File(join(place, name))
    }
  }
  return digests
}

/** The folder and its parents up to the workspace. */
function foldersBetween(folder: string, workspace: string): readonly string[] {
  if (folder === workspace || relative(workspace, folder).startsWith('..') || dirname(folder) === folder) return [folder]
  return [folder, ...foldersBetween(dirname(folder), workspace)]
}
