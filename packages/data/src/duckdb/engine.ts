import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rename, rm, stat} from 'node:fs/promises'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {runCommand} from '@modelflight/core/child-process'
import {dependencyFailed, inputError, policyRefused} from '@modelflight/core/errors'
import type {ReadContext} from '../read-table.ts'
import {type EnginePackage, type EngineRelease, enginePlatform, engineReleases, engineVersion, versionOf} from './packages.ts'
import {unpackTarball} from './tar.ts'

/** Engines that this process has verified already, so that many files cost one verification. */
const verified = new Map<string, Promise<string>>()

/**
 * Folder with the DuckDB engine, complete and verified against the digests that are compiled in: from `engine-path`, from the cache, or
 * fetched with the runner's npm client. Verified on each run, because a cache can be written by others.
 *
 * @throws Failure dependency-failed when it can't be fetched or the platform has no known digest; policy-refused when a digest differs.
 */
export function openEngine(context: ReadContext): Promise<string> {
  const key = `${context.engine?.path ?? ''}\n${context.engine?.cache ?? ''}`
  const known = verified.get(key)
  if (known !== undefined) return known
  const opening = findEngine(context)
  verified.set(key, opening)
  opening.catch(() => verified.delete(key))
  return opening
}

async function findEngine(context: ReadContext): Promise<string> {
  const platform = enginePlatform()
  const release = engineReleases[platform]
  if (release === undefined) {
    throw dependencyFailed(`Parquet can't be read on ${platform}: no verified DuckDB engine is known for it`, {
      hint: 'Run on linux-x64, or convert the data to CSV or JSON Lines.',
    })
  }
  const given = context.engine?.path
  if (given !== undefined && (await isFolder(join(given, 'node_modules')))) return verifyTree(given, release, 'engine-path')
  const cache = context.engine?.cache ?? join(homedir(), '.cache', 'modelflight', 'engines')
  const folder = join(cache, `duckdb-${engineVersion}-${platform}`)
  if (given === undefined && (await isFolder(folder))) {
    const isIntact = (await treeDigest(folder, release)) === release.tree
    if (isIntact) return folder
    context.log.warning(`the cached DuckDB engine ${folder} does not match its digest and is fetched again`)
    await rm(folder, {recursive: true, force: true})
  }
  await mkdir(cache, {recursive: true})
  const building = await mkdtemp(join(cache, 'building-'))
  try {
    const tarballs = given ?? (await fetchTarballs(release, building, context))
    await unpack(release, tarballs, join(building, 'engine'))
    await verifyTree(join(building, 'engine'), release, 'fetched')
    return await putInPlace(join(building, 'engine'), folder, release)
  } finally {
    await rm(building, {recursive: true, force: true})
  }
}

/** Another process may have put the same engine there in the meantime; then that one is verified and used. */
async function putInPlace(built: string, folder: string, release: EngineRelease): Promise<string> {
  try {
    await rename(built, folder)
    return folder
  } catch {
    return verifyTree(folder, release, 'cached')
  }
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() ?? false

async function fetchTarballs({packages}: EngineRelease, folder: string, {log, signal}: ReadContext): Promise<string> {
  log.info(`fetching the DuckDB engine ${engineVersion} with npm (about 24 MB, once)`)
  const specs = packages.map((item) => `${item.name}@${versionOf(item)}`)
  const output: Buffer[] = []
  const result = await runCommand(
    {argv: ['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder, ...specs]},
    {cwd: folder, timeoutSeconds: 120, signal, onOutput: (chunk) => void output.push(Buffer.from(chunk))},
  )
  signal.throwIfAborted()
  if (result.kind !== 'exited' || result.exitCode !== 0) {
    const said = Buffer.concat(output).toString('utf8').trim().split('\n').slice(-3).join(' ')
    throw dependencyFailed(`npm could not fetch the DuckDB engine, which Parquet needs${said === '' ? '' : `: ${said.slice(0, 300)}`}`, {
      hint: 'Give npm access to its registry, or name a folder with the three tarballs in the input `engine-path`.',
    })
  }
  return folder
}

const tarballName = (item: EnginePackage): string => `${item.name.replace('@', '').replace('/', '-')}-${versionOf(item)}.tgz`

async function unpack({packages}: EngineRelease, tarballs: string, folder: string): Promise<void> {
  for (const item of packages) {
    const path = join(tarballs, tarballName(item))
    const tarball = await readFile(path).catch(() => undefined)
    if (tarball === undefined)
      throw inputError(`the engine's package ${path} does not exist`, {hint: `Put it there with: npm pack ${item.name}@${versionOf(item)}`})
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
    if (integrity !== item.integrity) throw changed(item.name)
    await unpackTarball(tarball, join(folder, 'node_modules', item.name), item.name)
  }
}

const changed = (what: string): Error =>
  policyRefused(`${what} does not match the digest that this version of Modelflight was built with, so it is not loaded`, {
    hint: 'Remove the copy and let it be fetched again; if it happens again, somebody has changed the package.',
  })

async function verifyTree(folder: string, release: EngineRelease, what: string): Promise<string> {
  if ((await treeDigest(folder, release)) !== release.tree) throw changed(`the ${what} DuckDB engine ${folder}`)
  return folder
}

/** See `EngineRelease.tree`. Files that do not belong to the packages count too: an added file changes the digest. */
async function treeDigest(folder: string, {packages}: EngineRelease): Promise<string> {
  const lines: string[] = []
  for (const {name} of packages) {
    for (const path of await filesBelow(join(folder, 'node_modules', name))) {
      lines.push(`${digestOf(join(folder, 'node_modules', name, path))}  ${name}/${path}\n`)
    }
  }
  return createHash('sha512').update(lines.join('')).digest('hex')
}

const piece = 1024 * 1024

/** The sha512 of a file, in pieces that use the same memory: fresh memory for a library of 70 MB costs more than to read it. */
function digestOf(path: string): string {
  const hash = createHash('sha512')
  const buffer = Buffer.allocUnsafe(piece)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(read === piece ? buffer : buffer.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}
