import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {runCommand} from '@modelflight/core/child-process'
import {inputError, limitExceeded} from '@modelflight/core/errors'

/** A file of predictions may be large; one that fills the memory is none. */
const maxBytes = 1024 ** 3

/** What nothing that is asked of git may do: fetch, replace objects, ask somebody. */
const quiet = {GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'}

/** A file of a commit. */
export interface GitReference {
  readonly ref: string
  readonly path: string
}

/** Reads `git:<ref>:<path>`; undefined for anything else. */
export function gitReference(text: string): GitReference | undefined {
  const match = /^git:([^:]+):(.+)$/.exec(text)
  return match === null ? undefined : {ref: (match[1] ?? '').trim(), path: (match[2] ?? '').trim()}
}

/**
 * Copies a file out of git's objects into the scratch folder, without a checkout and without network; the copy keeps its ending.
 *
 * @throws Failure input-error when ref or file are not there, or the file is only a pointer; limit-exceeded beyond 1 GiB.
 */
export async function fetchFromGit({ref, path}: GitReference, context: Context): Promise<string> {
  const commit = (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], context))?.toString('utf8').trim()
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) {
    throw inputError(`git knows no commit ${JSON.stringify(ref.slice(0, 100))} here`, {
      hint: 'A shallow checkout has one commit only: check out with fetch-depth: 0, or fetch that ref.',
    })
  }
  const content = await git(['cat-file', 'blob', `${commit}:${path.replace(/^\.?\//, '')}`], context)
  if (content === undefined) {
    throw inputError(`the commit ${ref} has no file ${path}`, {hint: 'The path starts at the root of the repository.', where: {file: path}})
  }
  if (content.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs')) {
    throw inputError(`${path} of ${ref} is a pointer of Git LFS, and its content is not among git's objects`, {
      where: {file: path},
      hint: 'Fetch it (git lfs) and name the file instead.',
    })
  }
  const folder = join(context.temporary, 'baseline-of-git')
  await mkdir(folder, {recursive: true})
  const copy = join(folder, path.split('/').at(-1) ?? 'file')
  await writeFile(copy, content)
  return copy
}

async function git(argv: readonly string[], {workspace, signal}: Context): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  const onOutput = (chunk: Uint8Array, stream: 'stdout' | 'stderr'): void => {
    if (stream === 'stderr') return
    bytes += chunk.length
    if (bytes <= maxBytes) pieces.push(chunk)
  }
  const options = {cwd: workspace, env: quiet, timeoutSeconds: 300, signal, onOutput}
  const result = await runCommand({argv: ['git', ...argv]}, options)
  signal.throwIfAborted()
  if (bytes > maxBytes) throw limitExceeded('the file in git is larger than 1 GiB', {hint: 'Give a file in the workspace instead.'})
  return result.kind === 'exited' && result.exitCode === 0 ? Buffer.concat(pieces) : undefined
}
