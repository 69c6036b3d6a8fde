import {createHash} from 'node:crypto'
import {lstatSync, realpathSync} from 'node:fs'
import {lstat, readdir, realpath} from 'node:fs/promises'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {type Failure, inputError, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {type Archive, archiveKind} from './archive/kind.ts'
import {type Dialect, withKinds} from './dialect.ts'
import {globMatcher} from './glob.ts'
import {inspectFile, isJsonDocument} from './inspect-file.ts'
import type {JsonPath} from './json/path.ts'
import {limits} from './limits.ts'
import type {ColumnKind} from './profile/types.ts'
import {isFileProblem} from './scan/file-problems.ts'

/** How the rows of a file are written. A `.json` file is `json`, one document, unless it holds one object a line (`jsonl`). */
export type DataFormat = 'csv' | 'tsv' | 'jsonl' | 'json' | 'parquet'

/** One file of a data set. */
export interface DataFile {
  /** Absolute, with links resolved. */
  readonly path: string
  /** Relative to the workspace, with `/`: what messages, reports and the digest say. */
  readonly name: string
  readonly format: DataFormat
  readonly bytes: number
  readonly gzip: boolean
  /** Columns that its path gives every row, as Hive writes them (`year=2026/`); for delimited text and Parquet. */
  readonly partitions?: readonly Partition[]
  /** How it is written, where that is not as RFC 4180 has it; for delimited text. */
  readonly dialect?: Dialect
  /** Where the array of rows lies in a JSON document. */
  readonly jsonPath?: JsonPath
  /** It holds a stored profile (docs/profile.md), not rows. */
  readonly isProfile?: true
  /** Whether an engine reads it that does not ask on which lines rows are: lines that are no rows are left out. */
  readonly isForSql?: boolean
  /** Why it can't be read: known before, thrown by whoever opens it, so that the files beside it are still read. */
  readonly problem?: Failure
}

/** A column that all rows of a file share. */
export interface Partition {
  readonly column: string
  readonly value: string
}

/** Files that are read as one table, in a fixed order (by name, as UTF-8 bytes). */
export interface Dataset {
  readonly files: readonly DataFile[]
}

/** The same files to be read in a dialect, each by the part that concerns its format. */
export function withDialect(dataset: Dataset, dialect: Dialect | undefined): Dataset {
  if (dialect === undefined) return dataset
  return {files: dataset.files.map((file) => inDialect(file, dialect))}
}

function inDialect(file: DataFile, dialect: Dialect): DataFile {
  if (file.format === 'csv' || file.format === 'tsv') return {...file, dialect}
  if (dialect.jsonPath === undefined || file.format === 'parquet') return file
  return isJsonDocument(file.name)
    ? {...file, format: 'json', jsonPath: dialect.jsonPath}
    : {...file, problem: file.problem ?? noPath(file)}
}

const noPath = ({name}: DataFile): Failure =>
  inputError(`${name}: json-path is for one JSON document, and this file holds one object a line`, {
    where: {file: name},
    hint: 'Name documents .json, or leave json-path out.',
  })

/** The same files, read with what is known of columns that the contract does not type: only in numbers a dialect looks for its decimal mark. */
export function withKindsOf<F extends DataFile>(file: F, kinds: Iterable<readonly [string, ColumnKind]>): F {
  return file.dialect === undefined ? file : {...file, dialect: withKinds(file.dialect, kinds)}
}

/** The line that a file's header is on: 0 where a dialect gives the header, and the file has none. */
export const headerLine = ({dialect}: DataFile): number => (dialect?.header === undefined ? 1 : 0)

/** Where relative patterns start and what they may not leave; both absolute. */
export interface DatasetPlace {
  readonly workspace: string
  readonly workingDirectory: string
  /** Folder for the files of archives; without it archives are refused. */
  readonly temporary?: string
  readonly signal?: AbortSignal
  /** The input that names the files, for messages; `data` when left out. */
  readonly input?: string
}

/**
 * Finds the files of a data set.
 *
 * @param patterns files, folders' files by glob (`*`, `?`, `**`), relative to the working directory. A name that exists is taken literally.
 * @throws Failure input-error when a pattern matches nothing or a file is no data (Git LFS or DVC pointer, web page, unknown format);
 *   policy-refused for addresses, paths outside the workspace, `.git`, `/proc` and `/sys`; limit-exceeded above 10,000 files.
 */
export async function resolveDataset(patterns: readonly string[], place: DatasetPlace): Promise<Dataset> {
  const {files} = await resolveFiles(patterns, place)
  const readable = files.map(asData)
  const problems = readable.flatMap(({problem}) => problem ?? [])
  if (problems[0] !== undefined && problems.length === readable.length) throw problems[0]
  return {files: readable}
}

/** The same file where only rows will do: a stored profile fails when it is opened. */
export const asData = (file: DataFile): DataFile => (file.isProfile ? {...file, problem: profileProblem(file.name)} : file)

const profileProblem = (name: string): Failure =>
  inputError(`${name} is a stored profile, and rows of data are needed here`, {
    where: {file: name},
    hint: 'Name the data that the profile was made from.',
  })

/**
 * Finds data files and stored profiles (`isProfile`), in one order.
 *
 * @throws Failure as `resolveDataset`, but for stored profiles.
 */
export async function resolveFiles(patterns: readonly string[], place: DatasetPlace): Promise<Dataset> {
  if (patterns.length === 0)
    throw inputError('no data was named', {hint: `Set the input \`${place.input ?? 'data'}\` to a file or a pattern, e.g. data/*.csv.`})
  const root = await realpath(place.workspace)
  const found = new Map<string, DataFile>()
  const problems: Failure[] = []
  for (const pattern of patterns) {
    for (const path of await expand(pattern, place, root)) {
      for (const file of await inspect(path, pattern, root, place).catch((error: unknown) => [unreadable(path, error, place)])) {
        found.set(file.name, file)
        if (file.problem !== undefined) problems.push(file.problem)
      }
      if (found.size > limits.files) throw limitExceeded(`${pattern} matches more than ${limits.files} files`)
    }
  }
  if (problems[0] !== undefined && problems.length === found.size) throw problems[0]
  const files = [...found.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
  return {files}
}

/** A file that is no data, as one that fails when it is opened; what policy forbids ends everything at once. */
function unreadable(path: string, error: unknown, {workingDirectory}: DatasetPlace): DataFile {
  if (!isFileProblem(error)) throw error
  const name = error.where?.file ?? relative(workingDirectory, path)
  return {path, name, format: 'csv', bytes: 0, gzip: false, problem: error}
}

/**
 * Digest of a data set: of a single file the sha256 of its bytes as stored (gzip stays packed); of several the sha256 over one line
 * `<sha256>  <name>\n` a file, sorted by name. So `sha256sum` can check both.
 *
 * @param files `sha256` in hex, without prefix.
 */
export function datasetDigest(files: readonly {readonly name: string; readonly sha256: string}[]): string {
  const [only] = files
  if (files.length === 1 && only !== undefined) return `sha256:${only.sha256}`
  const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
  const lines = sorted.map(({name, sha256}) => `${sha256}  ${name}\n`).join('')
  return `sha256:${createHash('sha256').update(lines).digest('hex')}`
}

async function expand(pattern: string, {workingDirectory, input = 'data'}: DatasetPlace, root: string): Promise<readonly string[]> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
    throw policyRefused(`${withoutUserInfo(pattern)} is an address, and data is read from files of the checkout only`, {
      hint: 'Download it in a step before, then name the file.',
    })
  }
  if (pattern.includes('\0')) throw policyRefused('the name of a data file holds a NUL byte')
  const absolute = isAbsolute(pattern) ? resolve(pattern) : resolve(workingDirectory, pattern)
  refuseOutside(absolute, root, resolve(workingDirectory), pattern)
  if (await exists(absolute)) return [absolute]
  if (await exists(`${absolute}.dvc`)) return [`${absolute}.dvc`]
  if (archivePart(absolute) !== undefined) return [absolute]
  // Nothing of this kind exists, and no pattern needs these characters: it is a piece of SQL or of a shell.
  if (/['"`;|<>$\\]|\p{Cc}/u.test(pattern.replaceAll(sep === '/' ? '/' : '\\', '')))
    throw policyRefused(`${JSON.stringify(pattern.slice(0, 200))} is not a file, and patterns of files do not contain such characters`, {
      hint: 'Name files by plain paths and the patterns *, ? and **.',
    })
  if (!/[*?]/.test(pattern)) throw inputError(`${pattern} does not exist`, {where: {file: pattern}, hint: `Check the input \`${input}\`.`})
  const matches = await glob(absolute)
  if (matches.length === 0)
    throw inputError(`no file matches ${pattern}`, {hint: 'Check the pattern, and that an earlier step made the files.'})
  return matches
}

const withoutUserInfo = (address: string): string => address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '')

/** Refuses by spelling, before anything is opened. `inspect` refuses again by where links lead. */
function refuseOutside(absolute: string, root: string, workingDirectory: string, pattern: string): void {
  if (
    relative(root, absolute)
      .split(sep)
      .some((part) => part.toLowerCase() === '.git')
  )
    throw policyRefused(`${pattern} lies in .git, which is never read as data`, {where: {file: pattern}})
  if (isInside(absolute, root) || isInside(absolute, workingDirectory)) return
  throw policyRefused(`${pattern} lies outside the workspace`, {hint: 'Data must be inside the checkout; copy it there in a step before.'})
}

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

const exists = async (path: string): Promise<boolean> => (await lstat(path).catch(() => undefined)) !== undefined

/** Files below the fixed part of an absolute pattern, in name order. Links to folders are not followed. */
async function glob(pattern: string): Promise<readonly string[]> {
  const parts = pattern.split(sep)
  const first = parts.findIndex((part) => /[*?]/.test(part))
  const base = parts.slice(0, first).join(sep) || sep
  const matcher = globMatcher(parts.slice(first))
  const isHidden = (names: readonly string[]): boolean => names.some((name) => name.startsWith('.')) && !pattern.includes(`${sep}.`)
  const found: string[] = []
  await walk(base, [], parts.includes('**') ? 64 : parts.length - first, {
    file(path, names) {
      if (matcher(names)) found.push(path)
    },
    closed(names) {
      if (isHidden(names)) return
      throw inputError(
        `the folder ${JSON.stringify([...base.split(sep).slice(-1), ...names].join('/'))} can't be read, so its files would be missing`,
        {
          hint: 'Let the job read it, or write a pattern that leaves it out.',
        },
      )
    },
  })
  return found.sort()
}

interface Visitor {
  file(path: string, names: readonly string[]): void
  /** A folder that is there and can't be read. */
  closed(names: readonly string[]): void
}

async function walk(folder: string, names: readonly string[], depth: number, visitor: Visitor): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') visitor.closed(names)
    return []
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === '.git' || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    const below = [...names, entry.name]
    if (entry.isDirectory() && depth > 1) await walk(path, below, depth - 1, visitor)
    else if (!entry.isDirectory()) visitor.file(path, below)
  }
}

/** Where a path leads; undefined when that does not exist. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

async function inspect(path: string, pattern: string, root: string, place: DatasetPlace): Promise<readonly DataFile[]> {
  const part = archivePart(path)
  const real = realOf(part?.archive ?? path)
  if (real === undefined) throw inputError(`${pattern} is a link to a file that does not exist`, {where: {file: pattern}})
  const inside = relative(root, real)
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw policyRefused(`${pattern} leads outside the workspace`, {
      where: {file: pattern},
      hint: 'Links may not leave the checkout; copy the file instead.',
    })
  }
  const name = inside.split(sep).join('/')
  if (name.split('/').includes('.git'))
    throw policyRefused(`${pattern} lies in .git, which is never read as data`, {where: {file: pattern}})
  const stats = lstatSync(real)
  if (stats.isDirectory()) throw inputError(`${name} is a folder`, {where: {file: name}, hint: `Name its files, e.g. ${name}/*.parquet.`})
  if (!stats.isFile()) throw policyRefused(`${name} is no ordinary file`, {where: {file: name}})
  if (name.endsWith('.dvc')) return fromDvc(real, root, place)
  const kind = archiveKind(name)
  if (kind === undefined) return [await inspectFile(real, name, stats.size)]
  return fromArchive({path: real, name, bytes: stats.size, kind}, place, part?.member)
}

/**
 * The files of an archive are called `archive.zip/part.csv`: as many data files as any others.
 *
 * @param member only those that this path, or pattern, within the archive names; all that may be data when left out.
 * @throws Failure as `unpackArchive` does; input-error when no member is meant.
 */
export async function fromArchive(
  archive: Archive,
  {temporary, signal}: Pick<DatasetPlace, 'temporary' | 'signal'>,
  member?: string,
): Promise<readonly DataFile[]> {
  if (temporary === undefined)
    throw inputError(`${archive.name} is an archive, and single files are needed here`, {where: {file: archive.name}})
  const {unpackArchive} = await import('./archive/unpack.ts')
  const members = await unpackArchive(archive, {temporary, signal: signal ?? new AbortController().signal, member})
  return Promise.all(members.map(({path, unpacked, bytes}) => inspectFile(unpacked, `${archive.name}/${path}`, bytes)))
}

/** An archive that is named together with one of its files; undefined when no part of the path is an archive. */
function archivePart(path: string): {readonly archive: string; readonly member: string} | undefined {
  const parts = path.split(sep)
  const at = parts.findIndex((part, index) => index < parts.length - 1 && archiveKind(part) !== undefined)
  if (at < 0) return undefined
  const archive = parts.slice(0, at + 1).join(sep)
  const isFile = lstatSync(archive, {throwIfNoEntry: false})?.isDirectory() === false
  return isFile ? {archive, member: parts.slice(at + 1).join('/')} : undefined
}

/** The files of a pointer are called as the checkout has them, wherever their content lies. */
async function fromDvc(pointer: string, root: string, place: DatasetPlace): Promise<readonly DataFile[]> {
  const {resolveDvc} = await import('./remote/dvc.ts')
  const files = await resolveDvc(pointer, root)
  const found = await Promise.all(
    files.map(async ({path, target}) => {
      const name = relative(root, target).split(sep).join('/')
      const {size: bytes} = await lstat(path)
      const kind = archiveKind(name)
      return kind === undefined ? [await inspectFile(path, name, bytes)] : fromArchive({path, name, bytes, kind}, place)
    }),
  )
  return found.flat()
}
