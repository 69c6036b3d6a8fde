import type {FileHandle} from 'node:fs/promises'
import {createInflateRaw} from 'node:zlib'
import {inputError, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {type ArchiveEntry, checkEntries} from './entries.ts'

/** A file of a zip archive and where its packed bytes lie. */
export interface ZipEntry extends ArchiveEntry {
  readonly method: number
  readonly crc: number
  readonly packed: number
  /** Offset of the local header. */
  readonly offset: number
}

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const centralBytes = 46
const localBytes = 30
/** A directory beyond this is no directory of data files. */
const maxDirectoryBytes = 16 * 1024 * 1024

/**
 * Reads the directory of a zip archive (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16) and checks every entry before anything is unpacked.
 *
 * @param name how messages call the archive.
 * @throws Failure input-error when it is cut, encrypted or packed in a way that is not read; policy-refused and limit-exceeded as `checkEntries`.
 */
export async function readZipDirectory(handle: FileHandle, bytes: number, name: string): Promise<readonly ZipEntry[]> {
  const tail = await readAt(handle, Math.max(0, bytes - endBytes - 65_535), Math.min(bytes, endBytes + 65_535), name)
  const end = findEnd(tail, name)
  const count = tail.readUInt16LE(end + 10)
  const size = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  if (tail.readUInt16LE(end + 4) !== 0) throw damaged(name, 'it is one part of several')
  if (count === 0xffff || offset === 0xffffffff) throw limitExceeded(`${name} is a zip64 archive, which is not read`, {where: {file: name}})
  if (size > maxDirectoryBytes) throw limitExceeded(`${name} has a directory of ${size} bytes`, {where: {file: name}})
  if (offset + size > bytes) throw damaged(name, 'its directory lies outside the file')
  const entries = parseDirectory(await readAt(handle, offset, size, name), count, name)
  checkEntries(entries, name, bytes)
  requireApart(entries, offset, name)
  return entries
}

/** The content of an entry, unpacked; length and checksum are verified at its end. */
export async function* zipContent(handle: FileHandle, entry: ZipEntry, name: string): AsyncGenerator<Buffer> {
  const header = await readAt(handle, entry.offset, localBytes, name)
  if (header.readUInt32LE(0) !== localSignature) throw damaged(name, `${entry.path} is not where the directory says`)
  const nameLength = header.readUInt16LE(26)
  const localName = (await readAt(handle, entry.offset + localBytes, nameLength, name)).toString('utf8')
  if (localName !== entry.path) {
    throw policyRefused(
      `${name} calls one entry ${JSON.stringify(entry.path)} in its directory and ${JSON.stringify(localName)} at its place`,
      {
        where: {file: name, field: entry.path},
      },
    )
  }
  const start = entry.offset + localBytes + nameLength + header.readUInt16LE(28)
  yield* verified(entry.method === 0 ? stored(handle, start, entry, name) : inflated(handle, start, entry, name), entry, name)
}

async function* verified(content: AsyncIterable<Buffer>, entry: ZipEntry, name: string): AsyncGenerator<Buffer> {
  const {crc32} = await import('node:zlib')
  let length = 0
  let crc = 0
  for await (const chunk of content) {
    length += chunk.length
    if (length > entry.size) {
      throw limitExceeded(`${name}: ${entry.path} is longer than the ${entry.size} bytes that the directory says`, {
        where: {file: name, field: entry.path},
      })
    }
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (length !== entry.size || crc !== entry.crc) throw damaged(name, `${entry.path} fails its checksum`)
}

const pieceBytes = 256 * 1024

async function* stored(handle: FileHandle, start: number, {packed}: ZipEntry, name: string): AsyncGenerator<Buffer> {
  for (let at = 0; at < packed; at += pieceBytes) yield await readAt(handle, start + at, Math.min(pieceBytes, packed - at), name)
}

async function* inflated(handle: FileHandle, start: number, entry: ZipEntry, name: string): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({chunkSize: pieceBytes})
  const {pipeline} = await import('node:stream/promises')
  const feeding = pipeline(stored(handle, start, entry, name), inflate).catch((error: unknown) => error)
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) yield chunk
  } catch (cause) {
    throw cause instanceof Error && 'errorClass' in cause ? cause : damaged(name, `${entry.path} can't be unpacked`, cause)
  } finally {
    inflate.destroy()
    await feeding
  }
}

function findEnd(tail: Buffer, name: string): number {
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (tail.readUInt32LE(at) === endSignature && at + endBytes + tail.readUInt16LE(at + 20) === tail.length) return at
  }
  throw damaged(name, 'the directory at its end is missing')
}

function parseDirectory(directory: Buffer, count: number, name: string): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (at < directory.length) {
    if (at + centralBytes > directory.length || directory.readUInt32LE(at) !== centralSignature)
      throw damaged(name, 'its directory is damaged')
    const nameLength = directory.readUInt16LE(at + 28)
    const next = at + centralBytes + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    if (next > directory.length) throw damaged(name, 'its directory is cut')
    entries.push(parseEntry(directory, at, directory.toString('utf8', at + centralBytes, at + centralBytes + nameLength), name))
    at = next
  }
  if (entries.length !== count) throw damaged(name, `its directory has ${entries.length} entries where ${count} are announced`)
  return entries
}

function parseEntry(directory: Buffer, at: number, path: string, name: string): ZipEntry {
  const flags = directory.readUInt16LE(at + 8)
  const method = directory.readUInt16LE(at + 10)
  const type = (directory.readUInt32LE(at + 38) >>> 28) & 0xf
  const kind = type === 0 || type === 8 ? (path.endsWith('/') ? 'folder' : 'file') : type === 4 ? 'folder' : 'other'
  const entry: ZipEntry = {
    path,
    kind,
    method,
    crc: directory.readUInt32LE(at + 16),
    packed: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  }
  if ((flags & 1) !== 0)
    throw inputError(`${name}: ${JSON.stringify(path)} is encrypted`, {
      where: {file: name, field: path},
      hint: 'Pack it without a password.',
    })
  if (method !== 0 && method !== 8 && kind === 'file')
    throw inputError(`${name}: ${JSON.stringify(path)} is packed by method ${method}, and only stored and deflated files are read`, {
      where: {file: name, field: path},
    })
  return entry
}

/** Entries that share packed bytes multiply them: the trick of bombs that need no nesting. */
function requireApart(entries: readonly ZipEntry[], directoryStart: number, name: string): void {
  const sorted = entries.toSorted((a, b) => a.offset - b.offset)
  for (const [index, entry] of sorted.entries()) {
    const end = entry.offset + localBytes + entry.packed
    const next = sorted[index + 1]?.offset ?? directoryStart
    if (end > next) {
      throw limitExceeded(`${name}: the entry ${JSON.stringify(entry.path)} shares its bytes with another one`, {
        where: {file: name, field: entry.path},
        hint: 'Archives that overlap within themselves are made to grow without bounds.',
      })
    }
  }
}

async function readAt(handle: FileHandle, position: number, length: number, name: string): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const {bytesRead} = await handle.read(buffer, 0, length, position)
  if (bytesRead < length) throw damaged(name, 'it ends early')
  return buffer
}

const damaged = (name: string, why: string, cause?: unknown): Error =>
  inputError(`${name} is not a complete ZIP archive: ${why}`, {
    where: {file: name},
    hint: 'The file may be truncated or corrupt. Export or download it again.',
    ...(cause === undefined ? {} : {cause}),
  })
