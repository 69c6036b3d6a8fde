import {lstat, readdir, readlink} from 'node:fs/promises'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {runCommand} from '@modelflight/core/child-process'
import {digestOfFiles, maxFiles} from '@modelflight/core/digest-path'
import {inputError, limitExceeded} from '@modelflight/core/errors'
import {sha256, sha256File} from '@modelflight/core/files'

/** What counts as code. */
export interface CodeScope {
  /** Absolute; the paths in the digest are relative to it. */
  readonly folder: string
  /** Absolute files and folders that count; empty for all of `folder`. */
  readonly only: readonly string[]
  /** Absolute files and folders that don't: data, outputs, Modelflight's own folder. */
  readonly except: readonly string[]
  /**
   * Absolute files and folders that don't count unless git tracks them: where outputs lie by convention. `model/` may as well be a package
   * of the user's, so without git's word it counts.
   */
  readonly exceptUntracked: readonly string[]
  readonly signal: AbortSignal
}

/** The code that a run uses. */
export interface Code {
  /** As `digestPath` of core computes it for a folder with these files. */
  readonly digest: string
  readonly files: number
  /** `git`: the files that git tracks or would add. `folder`: all files, where there is no repository. */
  readonly listedBy: 'git' | 'folder'
  /** Digest of each file, by path relative to the scope's folder. */
  readonly entries: ReadonlyMap<string, string>
}

/**
 * The digest of the code as it lies on disk now, uncommitted changes included. In a git repository these are the tracked files and the
 * new ones that are not ignored; elsewhere all files but those of package managers.
 *
 * @throws Failure input-error when nothing counts as code: an empty list would match every other empty list.
 */
export async function digestCode(scope: CodeScope): Promise<Code> {
  const tracked = await listByGit(scope)
  const listed = tracked.length > 0 ? tracked : await listFolder(scope.folder)
  const chosen = listed.filter((path) => counts(join(scope.folder, path), scope))
  const files = (await Promise.all(chosen.map((path) => digestEntry(scope.folder, path)))).flat()
  if (files.length === 0) {
    throw inputError('there are no files that count as code', {hint: 'Check the input `code` and the working directory.'})
  }
  if (files.length > maxFiles) {
    throw limitExceeded(`more than ${maxFiles} files count as code`, {hint: 'Name the files and folders that do in the input `code`.'})
  }
  const entries = new Map(files.map(({path, digest}) => [path, digest]))
  return {digest: digestOfFiles(files), files: files.length, listedBy: tracked.length > 0 ? 'git' : 'folder', entries}
}

/** What a run did to the code that it ran from. */
export interface CodeChanges {
  /** Relative paths, sorted: changed or removed. */
  readonly changed: readonly string[]
  /** Relative paths, sorted: not there before. They would count as code of the next run. */
  readonly added: readonly string[]
}

/** Compares the code before and after a run. */
export function changesOf(before: Code, after: Code): CodeChanges {
  const changed = [...before.entries].filter(([path, digest]) => after.entries.get(path) !== digest).map(([path]) => path)
  const added = [...after.entries.keys()].filter((path) => !before.entries.has(path))
  return {changed: changed.toSorted(), added: added.toSorted()}
}

function counts(path: string, {only, except}: CodeScope): boolean {
  if (except.some((folder) => isWithin(path, folder))) return false
  return only.length === 0 || only.some((folder) => isWithin(path, folder))
}

/** Whether an absolute path is a folder, or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path)
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside))
}

/** Relative paths, or none where git can't say: no repository, no git, or a folder that it ignores. */
async function listByGit(scope: CodeScope): Promise<readonly string[]> {
  const tracked = await gitFiles(['--cached', '--deduplicate'], scope)
  const others = await gitFiles(['--others', '--exclude-standard'], scope)
  const isOutput = (path: string): boolean =>
    isCache(path) || scope.exceptUntracked.some((place) => isWithin(join(scope.folder, path), place))
  return [...tracked, ...others.filter((path) => !isOutput(path))]
}

async function gitFiles(flags: readonly string[], {folder, signal}: CodeScope): Promise<readonly string[]> {
  const chunks: Uint8Array[] = []
  const onOutput = (chunk: Uint8Array, stream: 'stdout' | 'stderr'): void => {
    if (stream === 'stdout') chunks.push(chunk)
  }
  const result = await runCommand({argv: ['git', 'ls-files', '-z', ...flags]}, {cwd: folder, onOutput, signal}).catch(() => undefined)
  signal.throwIfAborted()
  if (result?.kind !== 'exited' || result.exitCode !== 0) return []
  const paths = Buffer.concat(chunks).toString('utf8').split('\0')
  return paths.filter((path) => path !== '')
}

/** What package managers, interpreters and loggers put beside the code; lock files stand for the packages. */
const notCode: readonly string[] = [
  ...['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.ipynb_checkpoints', '.pytest_cache', '.cache'],
  ...['mlruns', 'mlartifacts', 'mlflow.db', 'mlflow.db-journal', 'mlflow.db-wal', 'mlflow.db-shm', 'dvclive', 'wandb', 'lightning_logs'],
]

/** Whether a relative path lies in what package managers, interpreters and loggers keep. */
export const isCache = (path: string): boolean => path.split('/').some((part) => notCode.includes(part))

async function listFolder(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of await readdir(join(folder, below), {withFileTypes: true})) {
      if (notCode.includes(entry.name)) continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) waiting.push(path)
      else found.push(path)
    }
    if (found.length > maxFiles)
      throw limitExceeded(`${folder} holds more than ${maxFiles} files`, {hint: 'Name what counts in the input `code`.'})
  }
  return found
}

interface Entry {
  readonly path: string
  readonly digest: string
}

/** A file by its content, a link by where it points, a submodule by its files; what git lists but is deleted, not at all. */
async function digestEntry(folder: string, path: string): Promise<readonly Entry[]> {
  const absolute = resolve(folder, path)
  const info = await lstat(absolute).catch(() => undefined)
  if (info === undefined) return []
  if (info.isSymbolicLink()) return [{path, digest: sha256(`link:${await readlink(absolute)}`)}]
  if (info.isFile()) return [{path, digest: await sha256File(absolute)}]
  if (!info.isDirectory()) return []
  const below = await listFolder(absolute)
  return (await Promise.all(below.map((inner) => digestEntry(folder, `${path}/${inner}`)))).flat()
}

/** True when tracked files differ from the commit; undefined where git can't say. */
export async function hasUncommittedChanges(folder: string, signal: AbortSignal): Promise<boolean | undefined> {
  const result = await runCommand({argv: ['git', 'diff', '--quiet', 'HEAD']}, {cwd: folder, signal}).catch(() => undefined)
  if (result?.kind !== 'exited' || result.exitCode > 1) return undefined
  return result.exitCode === 1
}
