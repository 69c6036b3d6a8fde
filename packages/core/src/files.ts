import {createHash, randomBytes} from 'node:crypto'
import {mkdir, open, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {type Failure, inputError, limitExceeded, policyRefused} from './errors.ts'

/** Text files of the user (configuration, gate, contract, metrics) beyond this are refused: nobody writes them by hand. */
export const maxTextBytes = 16 * 1024 * 1024

/**
 * Writes a file so that readers see the old content or the new one, never half of it: temporary name, flush, rename.
 *
 * @throws Failure of the file system, with the path.
 */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await using handle = await open(temporary, 'wx', 0o644)
    await handle.writeFile(content)
    await handle.sync()
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/** `sha256:` and 64 hex digits of some bytes. */
export const sha256 = (content: string | Uint8Array): string => `sha256:${createHash('sha256').update(content).digest('hex')}`

/** `sha256:` of a file, in constant memory. */
export async function sha256File(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of piecesOf(path)) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}

/** Large enough for a disk, small enough for a cache of a processor. */
const pieceBytes = 1 << 18

/**
 * The content of a file, or of a part of it, piece by piece. Two buffers take turns, so that gigabytes leave no garbage: a piece is only good
 * until the next one is asked for.
 *
 * @param bytes at most; without it, to the end.
 */
export async function* piecesOf(path: string, start = 0, bytes = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  await using handle = await open(path, 'r')
  const buffers = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)]
  const end = start + bytes
  const read = async (turn: number, at: number): Promise<Uint8Array> => {
    const buffer = buffers[turn % 2] ?? Buffer.alloc(0)
    const {bytesRead} = await handle.read(buffer, 0, Math.min(pieceBytes, Math.max(0, end - at)), at)
    return buffer.subarray(0, bytesRead)
  }
  let at = start
  let next = read(0, at)
  try {
    for (let turn = 1; ; turn++) {
      const piece = await next
      if (piece.byteLength === 0) return
      at += piece.byteLength
      // The next piece is read while this one is used.
      next = read(turn, at)
      yield piece
    }
  } finally {
    await next.catch(() => undefined)
  }
}

/** The first 8 hex digits of a digest, for names. */
export const shortDigest = (digest: string): string => digest.replace(/^sha256:/, '').slice(0, 8)

/** The error of a path that leads nowhere. */
export const missingPath = (name: string): Failure =>
  inputError(`${name} does not exist`, {where: {file: name}, hint: 'Check the path: relative ones start from the input working-directory.'})

/**
 * Reads a text file of the user. Bytes that are not UTF-8 are an error with their line; a byte order mark is dropped.
 *
 * @param name how to call the file in messages.
 */
export async function readText(path: string, name: string): Promise<string> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? missingPath(name) : error
  })
  if (info.isDirectory()) throw inputError(`${name} is a folder, not a file`, {where: {file: name}})
  if (!info.isFile()) throw policyRefused(`${name} is not a regular file`, {where: {file: name}})
  if (info.size > maxTextBytes)
    throw limitExceeded(`${name} has ${info.size} bytes; at most ${maxTextBytes} are read`, {where: {file: name}})
  return decodeText(await readFile(path), name)
}

/** Decodes UTF-8 strictly; the error names the line of the first bad byte. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (cause) {
    const line = lineOfFirstInvalidByte(bytes)
    throw inputError(`${name} is not UTF-8 text`, {where: {file: name, line}, hint: 'Save the file as UTF-8.', cause})
  }
}

function lineOfFirstInvalidByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const at = lenient.indexOf('\uFFFD')
  return lenient.slice(0, Math.max(at, 0)).split('\n').length
}

/** Folders inside a checkout that hold credentials or code of others. */
const forbiddenFolders: readonly string[] = ['.git']

/**
 * Turns a path as typed into an absolute one inside the workspace. It need not exist; what exists is followed through its links.
 *
 * @throws Failure policy-refused when the path leaves the workspace or enters `.git`.
 */
export function resolveInside(typed: string, workspace: string, from: string): string {
  if (typed.includes('\0')) throw policyRefused(`the path ${JSON.stringify(typed)} holds a NUL character`)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) throw policyRefused(`${typed} is a URL, and a path inside the workspace is needed here`)
  const absolute = isAbsolute(typed) ? resolve(typed) : resolve(from, typed)
  requireInside(absolute, workspace, typed)
  return absolute
}

function requireInside(absolute: string, workspace: string, typed: string): void {
  const inside = relative(workspace, absolute)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw policyRefused(`${typed} lies outside the workspace`, {hint: 'Use a path inside the checkout.'})
  }
  const forbidden = inside.split(sep).find((part) => forbiddenFolders.includes(part.toLowerCase()))
  if (forbidden !== undefined) throw policyRefused(`${typed} lies in ${forbidden}, which may hold credentials`)
}

/**
 * The real path of an existing file, after all links, when that too lies inside the workspace.
 *
 * @throws Failure policy-refused when a link leads outside; input-error when there is no such file.
 */
export async function realPathInside(absolute: string, workspace: string): Promise<string> {
  const display = displayPath(absolute, workspace)
  const real = await realpath(absolute).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? missingPath(display) : error
  })
  requireInside(real, await realpath(workspace), display)
  return real
}

/** A path as people read it: relative to the workspace, with forward slashes; absolute when it lies elsewhere. */
export function displayPath(path: string, workspace: string): string {
  const inside = relative(workspace, path)
  if (inside === '') return '.'
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/')
}

/** Joins names from untrusted sources below a folder; a name that climbs out is refused. */
export function joinInside(folder: string, name: string): string {
  const joined = resolve(folder, name)
  const inside = relative(folder, joined)
  if (inside.startsWith('..') || isAbsolute(inside)) throw policyRefused(`${JSON.stringify(name)} climbs out of its folder`)
  return join(folder, inside)
}
