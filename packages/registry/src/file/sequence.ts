import {randomBytes} from 'node:crypto'
import {link, mkdir, open, readdir, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {dependencyFailed, policyRefused} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import type {JsonObject} from '@modelflight/core/schema'

/**
 * A folder of entries numbered from 1 without gaps, to which processes append without a lock: an entry is written aside and then linked
 * under the next number, which `link(2)` does for one process only, and only with the whole content. Whoever wins number n has read all
 * entries before it, so what it decided on holds. A process that dies on the way leaves a file in `tmp/` and nothing else.
 */
export interface Entry {
  readonly number: number
  readonly value: JsonObject
}

/**
 * All entries in order; none when there is no folder.
 *
 * @throws Failure policy-refused when an entry was changed or taken away; dependency-failed when the folder can't be read.
 */
export async function readEntries(folder: string): Promise<readonly Entry[]> {
  const numbers = await numbersIn(folder)
  const entries = await Promise.all(numbers.map((number) => readEntry(folder, number)))
  const gap = entries.find(({number}, index) => number !== index + 1)
  if (gap !== undefined) throw policyRefused(`the registry was changed by hand: ${folder} lacks an entry before ${gap.number}`)
  return entries
}

/** The newest entry. */
export async function lastEntry(folder: string): Promise<Entry | undefined> {
  const last = (await numbersIn(folder)).at(-1)
  return last === undefined ? undefined : await readEntry(folder, last)
}

async function numbersIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw dependencyFailed(`the registry folder ${folder} can not be read (${error.code ?? error.message})`, {cause: error})
  })
  const numbers = names.flatMap((name) => /^([1-9]\d{0,9})\.json$/.exec(name)?.[1] ?? [])
  return numbers.map(Number).sort((a, b) => a - b)
}

/**
 * Reads an entry and compares it with what is written for its content and seal: every changed byte is found, also one that JSON would
 * read as the same value (`\u001b` and `\u001B`, `1e-7` and `1E-7`).
 */
export async function readEntry(folder: string, number: number): Promise<Entry> {
  const path = join(folder, `${number}.json`)
  const bytes = await readFile(path)
  const {seal: _seal, ...value} = parseEntry(bytes, path)
  if (!bytes.equals(Buffer.from(entryText(value)))) throw changed(path)
  return {number, value}
}

/** An entry as it is written: its content, and the digest of it. */
const entryText = (value: JsonObject): string => `${JSON.stringify({...value, seal: sha256(JSON.stringify(value))}, null, 2)}\n`

function parseEntry(bytes: Uint8Array, path: string): JsonObject {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  } catch (cause) {
    throw changed(path, cause)
  }
  throw changed(path)
}

const changed = (path: string, cause?: unknown): Error =>
  policyRefused(`the registry entry ${path} was changed after it was written`, {
    hint: 'Restore the registry folder from a copy; its files are never edited by hand.',
    ...(cause === undefined ? {} : {cause}),
  })

/** Appends an entry under exactly this number. False when another process was first. */
export async function appendEntry(folder: string, number: number, value: JsonObject, temporary: string): Promise<boolean> {
  await mkdir(folder, {recursive: true})
  const aside = await writeAside(temporary, entryText(value))
  try {
    await link(aside, join(folder, `${number}.json`))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(aside, {force: true})
  }
}

/** Puts another content in the place of an entry, in one step. */
export async function replaceEntry(folder: string, number: number, value: JsonObject, temporary: string): Promise<void> {
  const aside = await writeAside(temporary, entryText(value))
  await rename(aside, join(folder, `${number}.json`))
}

async function writeAside(temporary: string, content: string): Promise<string> {
  await mkdir(temporary, {recursive: true})
  const path = temporaryName(temporary)
  await using handle = await open(path, 'wx', 0o644)
  await handle.writeFile(content)
  await handle.sync()
  return path
}

/** A name in `tmp/` that no other process uses. */
export const temporaryName = (temporary: string): string => join(temporary, randomBytes(12).toString('hex'))
