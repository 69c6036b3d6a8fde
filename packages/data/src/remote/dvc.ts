import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {lstat, readFile, realpath} from 'node:fs/promises'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {type Failure, inputError, policyRefused} from '@modelflight/core/errors'
import {limits} from '../limits.ts'

/** A file that DVC keeps. */
export interface DvcFile {
  /** Absolute path of the content. */
  readonly path: string
  /** Absolute path where the checkout has it, or would have it after `dvc pull`. */
  readonly target: string
}

interface Out {
  readonly md5: string
  readonly path: string
}

/** A pointer, or the list of a folder's files, beyond this is none. */
const maxPointerBytes = 16 * 1024 * 1024
const isMd5 = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{32}$/.test(text)

/**
 * The files that a DVC pointer (`train.csv.dvc`) stands for: as they lie in the checkout, else from DVC's cache, else from the default remote where
 * that is a folder. Content is taken only when its md5 is the pointer's, so nothing can be read by a pointer whose author did not know it.
 *
 * @param pointer absolute path, inside the workspace.
 * @param root absolute path of the workspace.
 * @throws Failure input-error when the pointer is broken, or its content is nowhere or has another md5; policy-refused when it leads out of the
 *   workspace.
 */
export async function resolveDvc(pointer: string, root: string): Promise<readonly DvcFile[]> {
  const name = relative(root, pointer).split(sep).join('/')
  const outs = await parsePointer(await readSmall(pointer, name), name)
  const stores = await storesOf(pointer, root)
  const files: DvcFile[] = []
  for (const {md5, path} of outs) {
    const target = inside(resolve(dirname(pointer), path), root, name)
    if (!md5.endsWith('.dir')) files.push({path: await contentOf(md5, target, stores, name), target})
    else files.push(...(await folderOf(md5, target, stores, name)))
    if (files.length > limits.files) throw inputError(`${name} stands for more than ${limits.files} files`, {where: {file: name}})
  }
  return files
}

async function parsePointer(text: string, name: string): Promise<readonly Out[]> {
  const {parseYaml} = await import('@modelflight/core/yaml')
  const {value} = parseYaml(text, name)
  const outs: unknown = typeof value === 'object' && value !== null && 'outs' in value ? value['outs'] : undefined
  if (!Array.isArray(outs) || outs.length === 0) throw broken(name, 'it lists no outs')
  return outs.map((out: unknown) => {
    const {md5, path} = (typeof out === 'object' && out !== null ? out : {}) as Readonly<Record<string, unknown>>
    if (typeof md5 !== 'string' || !isMd5(md5.replace(/\.dir$/, '')) || typeof path !== 'string' || path === '')
      throw broken(name, 'an entry of outs has no md5 and path')
    return {md5, path}
  })
}

/** A folder's files are listed in an object of its own: `[{"md5": …, "relpath": …}]`. */
async function folderOf(md5: string, target: string, stores: readonly string[], name: string): Promise<readonly DvcFile[]> {
  const list: unknown = JSON.parse(await readSmall(await contentOf(md5, undefined, stores, name), name))
  if (!Array.isArray(list)) throw broken(name, 'the list of its folder is no list')
  return Promise.all(
    list.map(async (entry: unknown) => {
      const {md5: own, relpath} = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>
      if (!isMd5(own) || typeof relpath !== 'string') throw broken(name, 'an entry of its folder has no md5 and relpath')
      const path = inside(resolve(target, relpath), target, name)
      return {path: await contentOf(own, path, stores, name), target: path}
    }),
  )
}

/** Folders that hold objects by md5: the cache's, then the remote's; DVC 3 puts them below `files/md5`, DVC 2 did not. */
async function storesOf(pointer: string, root: string): Promise<readonly string[]> {
  const home = await repositoryOf(pointer, root)
  const config = {...(await readConfig(join(home, '.dvc', 'config'))), ...(await readConfig(join(home, '.dvc', 'config.local')))}
  const cache = config['cache.dir'] ?? 'cache'
  const remote = config[`remote.${config['core.remote'] ?? ''}.url`]
  const isFolder = remote !== undefined && !/^[a-z][a-z0-9+.-]+:\/\//i.test(remote)
  // Relative places are relative to the file that says them.
  return [cache, ...(isFolder ? [remote] : [])].flatMap((place) => {
    const folder = resolve(home, '.dvc', place)
    return [join(folder, 'files', 'md5'), folder]
  })
}

/** The folder with `.dvc` in it, from the pointer's upwards; else the workspace. */
async function repositoryOf(pointer: string, root: string): Promise<string> {
  for (let folder = dirname(pointer); folder.startsWith(root); folder = dirname(folder)) {
    if ((await lstat(join(folder, '.dvc')).catch(() => undefined))?.isDirectory()) return folder
    if (folder === dirname(folder)) break
  }
  return root
}

/** DVC's configuration: INI with sections such as `[core]` and `['remote "storage"']`, as `section.key` and `remote.storage.url`. */
async function readConfig(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const entries: [string, string][] = []
  let section = ''
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    const header = /^\[\s*'?\s*([^\]']+?)\s*'?\s*\]$/.exec(line)?.[1]
    if (header !== undefined) section = header.replace(/^remote "(.*)"$/, 'remote.$1')
    const [, key, value] = /^([a-z_]+)\s*=\s*(.*)$/.exec(line) ?? []
    if (key !== undefined && value !== undefined) entries.push([`${section}.${key}`, value.trim()])
  }
  return Object.fromEntries(entries)
}

async function contentOf(md5: string, target: string | undefined, stores: readonly string[], name: string): Promise<string> {
  const [plain] = md5.split('.')
  const places = [...(target === undefined ? [] : [target]), ...stores.map((store) => join(store, md5.slice(0, 2), md5.slice(2)))]
  let differs: string | undefined
  for (const place of places) {
    const path = await realpath(place).catch(() => undefined)
    if (path === undefined || !(await lstat(path)).isFile()) continue
    if ((await md5Of(path)) === plain) return path
    differs ??= place === target ? 'the file in the checkout' : 'the copy in the cache'
  }
  if (differs !== undefined)
    throw inputError(`${name}: ${differs} does not have the md5 ${plain} that the pointer names`, {
      where: {file: name, field: 'md5'},
      hint: 'Run `dvc checkout` for the version that was committed, or `dvc add` to commit the one that is there.',
    })
  throw inputError(`${name} is a DVC pointer, and its content is neither in the checkout nor in a cache or remote folder`, {
    where: {file: name, field: 'md5'},
    hint: 'Run `dvc pull` in a step before.',
  })
}

async function md5Of(path: string): Promise<string> {
  const hash = createHash('md5')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function inside(path: string, folder: string, name: string): string {
  const way = relative(folder, path)
  if (way !== '' && !way.startsWith('..') && !isAbsolute(way)) return path
  throw policyRefused(`${name}: the path ${JSON.stringify(basename(path))} leads out of ${basename(folder)}`, {
    where: {file: name, field: 'path'},
  })
}

async function readSmall(path: string, name: string): Promise<string> {
  if ((await lstat(path)).size > maxPointerBytes) throw broken(name, 'it is too large')
  return readFile(path, 'utf8')
}

const broken = (name: string, why: string): Failure =>
  inputError(`${name} is no DVC pointer that can be used: ${why}`, {where: {file: name}, hint: 'Pointers are written by `dvc add`.'})
