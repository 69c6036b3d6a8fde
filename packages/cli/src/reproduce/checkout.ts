import {execFile} from 'node:child_process'
import {constants, existsSync} from 'node:fs'
import {cp, glob, mkdir} from 'node:fs/promises'
import {dirname, isAbsolute, join, relative} from 'node:path'
import {promisify} from 'node:util'
import {digestPath, listFiles} from '@modelflight/core/digest-path'
import {inputError} from '@modelflight/core/errors'
import {joinInside, sha256File} from '@modelflight/core/files'
import type {Subject} from '@modelflight/core/records'

/** A commit in a folder of its own; removed with it. */
export interface Checkout extends AsyncDisposable {
  /** Absolute. */
  readonly folder: string
}

const git = promisify(execFile)

/**
 * Checks out a commit beside the present checkout, which stays as it is.
 *
 * @throws Failure input-error when this is no git checkout, or has no such commit.
 */
export async function checkOut(commit: string, workspace: string, folder: string): Promise<Checkout> {
  await git('git', ['worktree', 'add', '--detach', '--quiet', folder, commit], {cwd: workspace}).catch((cause: unknown) => {
    throw inputError(`the commit ${commit} can not be checked out here`, {
      hint: `Run this in a checkout of the model's repository that has it: git fetch origin ${commit}.`,
      cause,
    })
  })
  return {
    folder,
    async [Symbol.asyncDispose]() {
      await git('git', ['worktree', 'remove', '--force', folder], {cwd: workspace}).catch(() => undefined)
    },
  }
}

/** Where data are looked for. */
export interface DataSource {
  /** Absolute: the present checkout, or the folder that was named. */
  readonly folder: string
  /** Folder of the command, relative to the workspace. */
  readonly workingDirectory: string
}

/**
 * Puts the data of a training where its command looks for them: what the commit itself holds stays; the rest is taken from the same place
 * in the source, or from wherever there the file with this digest lies.
 *
 * @throws Failure input-error when data are nowhere to be found.
 */
export async function fetchData(data: readonly Subject[], source: DataSource, checkout: string): Promise<void> {
  for (const {name, digest} of data) {
    if (/[*?]/.test(name)) await copyPattern(name, source, checkout)
    else await copyNamed(name, digest, source, checkout)
  }
}

async function copyNamed(name: string, digest: string, {folder, workingDirectory}: DataSource, checkout: string): Promise<void> {
  const target = joinInside(checkout, join(workingDirectory, name))
  if ((await digestOf(target)) === digest) return
  const [here] = [join(folder, workingDirectory, name), join(folder, name)].filter((path) => existsSync(path))
  const same = here !== undefined && (await digestOf(here)) === digest ? here : await findByDigest(folder, digest)
  // A table has the digest of its rows' file list, which train compares; a file that is there under its name is tried.
  const from = same ?? here
  if (from === undefined) {
    if (existsSync(target)) return
    throw inputError(`the data ${name} with the digest ${digest} are not in ${folder}`, {
      hint: 'Name the folder that holds them: --data FOLDER.',
    })
  }
  await copy(from, target)
}

async function copyPattern(pattern: string, {folder, workingDirectory}: DataSource, checkout: string): Promise<void> {
  const root = join(folder, workingDirectory)
  let found = 0
  for await (const path of glob(pattern, {cwd: root})) {
    const inside = relative(root, join(root, path))
    if (inside.startsWith('..') || isAbsolute(inside)) continue
    await copy(join(root, inside), joinInside(checkout, join(workingDirectory, inside)))
    found++
  }
  if (found === 0) throw inputError(`no data match ${pattern} in ${root}`, {hint: 'Name the folder that holds them: --data FOLDER.'})
}

const digestOf = async (path: string): Promise<string | undefined> =>
  existsSync(path) ? (await digestPath(path, path).catch(() => undefined))?.digest : undefined

/** The file below a folder that has this digest, whatever it is called. */
async function findByDigest(folder: string, digest: string): Promise<string | undefined> {
  const skipped = /(^|\/)(\.git|node_modules|\.venv|venv)\/$/
  const files = await listFiles(folder, folder, (path) => !skipped.test(path)).catch((): readonly string[] => [])
  for (const path of files) if ((await sha256File(join(folder, path))) === digest) return join(folder, path)
  return undefined
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), {recursive: true})
  await cp(from, to, {recursive: true, mode: constants.COPYFILE_FICLONE})
}
