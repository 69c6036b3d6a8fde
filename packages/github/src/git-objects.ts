import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {policyRefused} from '@modelflight/core/errors'

/** A file of a commit: its text, that the commit lacks it, or that git can't tell (no such commit here, no git). */
export type CommittedFile = {readonly kind: 'text'; readonly text: string} | {readonly kind: 'absent'} | {readonly kind: 'unknown'}

const maxBytes = 16 * 1024 * 1024

/** The root of the checkout that a file lies in, not above `workspace`; `workspace` when there is none. */
export function checkoutRoot(path: string, workspace: string): string {
  for (let folder = dirname(path); folder.startsWith(workspace); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) break
  }
  return workspace
}

/** A path below a folder as git and the REST API write it. */
export const gitPath = (root: string, path: string): string => relative(root, path).split(sep).join('/')

/**
 * Reads a file of a commit from the local objects, without network: shallow checkouts often lack the commit, and then the answer is `unknown`.
 *
 * @throws Failure policy-refused when the commit has a link or a folder at that path.
 */
export async function readCommitted(root: string, commit: string, path: string): Promise<CommittedFile> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return {kind: 'unknown'}
  const listed = await git(root, ['ls-tree', '-z', commit, '--', `:(literal)${path}`]).catch(() => undefined)
  if (listed === undefined) return {kind: 'unknown'}
  const [entry] = listed.toString('utf8').split('\0')
  const match = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t/.exec(entry ?? '')
  if (match === null) return {kind: 'absent'}
  const [, mode, type, object] = match
  if (type !== 'blob' || mode === '120000' || object === undefined) {
    throw policyRefused(`${path} is not a regular file on the base branch`, {where: {file: path}})
  }
  const content = await git(root, ['cat-file', 'blob', object]).catch(() => undefined)
  return content === undefined ? {kind: 'unknown'} : {kind: 'text', text: new TextDecoder('utf-8', {fatal: true}).decode(content)}
}

/** Runs git without a shell and without what could make it fetch, replace objects or look elsewhere. */
function git(cwd: string, argv: readonly string[]): Promise<Buffer> {
  const {PATH, HOME, SystemRoot} = process.env
  const env = {PATH, HOME, SystemRoot, LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0'}
  const {promise, resolve, reject} = Promise.withResolvers<Buffer>()
  execFile('git', argv, {cwd, env, encoding: 'buffer', maxBuffer: maxBytes, timeout: 30_000}, (error, stdout) => {
    if (error === null) resolve(stdout)
    else reject(error)
  })
  return promise
}
