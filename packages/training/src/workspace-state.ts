import {lstat} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {runCommand} from '@modelflight/core/child-process'
import {maxFiles} from '@modelflight/core/digest-path'

/** What differs from the commit in a git repository, with marks that change with every write. */
export interface WorkspaceState {
  /** The commit that is checked out; empty before the first. */
  readonly commit: string
  /** By absolute path: files that git tracks and that were changed or removed, and new ones that it does not ignore. */
  readonly entries: ReadonlyMap<string, WorkspaceEntry>
}

interface WorkspaceEntry {
  readonly tracked: boolean
  /** State in git's words, with inode, size and time of change. */
  readonly mark: string
}

/** What was done to a workspace between two looks. Absolute paths, sorted. */
export interface WorkspaceChanges {
  readonly commitMoved: boolean
  /** Files that git tracks. */
  readonly tracked: readonly string[]
  /** Files that git neither tracks nor ignores. */
  readonly untracked: readonly string[]
}

/**
 * Asks git for the state of the whole repository around a folder, without writing to its index.
 *
 * @returns undefined where git can't say: no repository, no git, or more changed and new files than can be looked at.
 */
export async function workspaceState(folder: string, signal: AbortSignal): Promise<WorkspaceState | undefined> {
  const up = (await git(['rev-parse', '--show-cdup'], folder, signal))?.toString('utf8').replace(/\n$/, '')
  if (up === undefined) return undefined
  const root = resolve(folder, up)
  const argv = ['--no-optional-locks', 'status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--no-renames']
  const printed = await git(argv, folder, signal)
  if (printed === undefined) return undefined
  const lines = printed.toString('utf8').split('\0')
  if (lines.length > maxFiles) return undefined
  const commit = /^# branch\.oid ([0-9a-f]{40,64})$/.exec(lines.find((line) => line.startsWith('# branch.oid ')) ?? '')?.[1] ?? ''
  const entries = await Promise.all(lines.flatMap(entryOf).map(async (entry) => await marked(root, entry)))
  return {commit, entries: new Map(entries)}
}

/** What changed from one state to the next. */
export function changesBetween(before: WorkspaceState, after: WorkspaceState): WorkspaceChanges {
  const paths = [...new Set([...before.entries.keys(), ...after.entries.keys()])].toSorted()
  const touched = paths.filter((path) => before.entries.get(path)?.mark !== after.entries.get(path)?.mark)
  // A new file that is gone again left nothing behind.
  const isTracked = (path: string): boolean => (before.entries.get(path) ?? after.entries.get(path))?.tracked === true
  return {
    commitMoved: before.commit !== after.commit,
    tracked: touched.filter(isTracked),
    untracked: touched.filter((path) => !isTracked(path) && after.entries.has(path)),
  }
}

interface Listed {
  readonly path: string
  readonly tracked: boolean
  readonly state: string
}

/** One record of `git status --porcelain=v2 -z`; paths are relative to the root of the repository. */
function entryOf(line: string): readonly Listed[] {
  if (line.startsWith('? ')) return [{path: line.slice(2), tracked: false, state: '?'}]
  // 1 XY sub mH mI mW hH hI path; u XY sub m1 m2 m3 mW h1 h2 h3 path
  const fields = line.startsWith('1 ') ? 8 : line.startsWith('u ') ? 10 : undefined
  if (fields === undefined) return []
  const parts = line.split(' ')
  return [{path: parts.slice(fields).join(' '), tracked: true, state: parts.slice(1, fields).join(' ')}]
}

async function marked(root: string, {path, tracked, state}: Listed): Promise<readonly [string, WorkspaceEntry]> {
  const absolute = join(root, path)
  const info = await lstat(absolute, {bigint: true}).catch(() => undefined)
  // A folder is a submodule, or a repository within: git's own word on it counts.
  const stamp = info === undefined || info.isDirectory() ? '' : `${info.ino}:${info.size}:${info.ctimeNs}`
  return [absolute, {tracked, mark: `${state} ${stamp}`}]
}

async function git(argv: readonly string[], cwd: string, signal: AbortSignal): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  const onOutput = (chunk: Uint8Array, stream: 'stdout' | 'stderr'): void => {
    if (stream === 'stdout') chunks.push(chunk)
  }
  const result = await runCommand({argv: ['git', ...argv]}, {cwd, onOutput, signal}).catch(() => undefined)
  signal.throwIfAborted()
  return result?.kind === 'exited' && result.exitCode === 0 ? Buffer.concat(chunks) : undefined
}
