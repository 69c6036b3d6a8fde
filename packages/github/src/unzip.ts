import {createWriteStream} from 'node:fs'
import {type FileHandle, mkdir, open} from 'node:fs/promises'
import {dirname} from 'node:path'
import {PassThrough, Readable, Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {crc32, createInflateRaw} from 'node:zlib'
import {type Failure, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {joinInside} from '@modelflight/core/files'

/** What is unpacked at most. */
export interface ZipLimits {
  readonly entries: number
  /** Of all files together, unpacked. */
  readonly bytes: number
  /** Unpacked size of one file by its packed size. DEFLATE can reach 1,032. */
  readonly ratio: number
}

const defaultLimits: ZipLimits = {entries: 2_000, bytes: 4 * 1024 ** 3, ratio: 200}

/** How to unpack. */
export interface UnzipOptions {
  /** How to call the archive in messages. */
  readonly name: string
  readonly limits?: ZipLimits
  /** Unpack only these entries. All are checked. */
  readonly only?: (path: string) => boolean
}

interface ZipEntry {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/**
 * Unpacks a ZIP archive of unknown origin (PKWARE APPNOTE 6.3, without encryption, ZIP64, and splitting). The central directory decides; every local
 * header must agree with it. Sizes and checksums are verified, and nothing is written outside `folder`.
 *
 * @throws Failure policy-refused for archives that are not as they should be, limit-exceeded for those that are too large.
 */
export async function unzip(archive: string, folder: string, options: UnzipOptions): Promise<readonly string[]> {
  const refuse: Refuse = (why) => policyRefused(`${options.name} is refused: ${why}`)
  await using file = await open(archive, 'r')
  const entries = await readDirectory(file, options, refuse)
  const paths = checkNames(entries, refuse)
  const written: string[] = []
  for (const [index, entry] of entries.entries()) {
    const path = paths[index]
    if (path === undefined || (options.only !== undefined && !options.only(path))) continue
    const start = await dataStart(file, entry, refuse)
    if (path.endsWith('/')) continue
    await extract(file, start, entry, joinInside(folder, path), refuse)
    written.push(path)
  }
  return written
}

type Refuse = (why: string) => Failure

const signatures = {end: 0x06054b50, central: 0x02014b50, local: 0x04034b50}

async function readDirectory(file: FileHandle, {name, limits = defaultLimits}: UnzipOptions, refuse: Refuse): Promise<readonly ZipEntry[]> {
  const {size} = await file.stat()
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > tail.length) throw refuse('it has no end: it was cut off')
  const [count, length, start] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (tail.readUInt16LE(end + 4) !== 0 || tail.readUInt16LE(end + 8) !== count) throw refuse('it is one part of several')
  if (count === 0xffff || start === 0xffffffff) throw refuse('it is a ZIP64 archive')
  if (end + 22 + tail.readUInt16LE(end + 20) !== tail.length) throw refuse('something follows its end')
  if (start + length > size) throw refuse('its directory lies outside it')
  if (count > limits.entries) throw limitExceeded(`${name} has ${count} files; at most ${limits.entries} are unpacked`)
  const entries = readEntries(await readAt(file, start, length), count, refuse)
  checkSizes(entries, name, limits)
  return entries
}

function readEntries(directory: Buffer, count: number, refuse: Refuse): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== signatures.central) throw refuse('its directory is damaged')
    const [nameLength, extra, comment] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)]
    const next = at + 46 + nameLength + extra + comment
    if (next > directory.length) throw refuse('its directory is damaged')
    const path = directory.toString('utf8', at + 46, at + 46 + nameLength)
    refuseSpecial(directory, at, path, refuse)
    entries.push({
      path,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at = next
  }
  if (at !== directory.length) throw refuse('its directory has more in it than it says')
  return entries
}

function refuseSpecial(directory: Buffer, at: number, path: string, refuse: Refuse): void {
  const type = (directory.readUInt32LE(at + 38) >>> 16) & 0o170000
  const unix = directory.readUInt8(at + 5) === 3
  if (unix && type !== 0 && type !== 0o100000 && type !== 0o040000) throw refuse(`${JSON.stringify(path)} is a link or a device`)
  if ((directory.readUInt16LE(at + 8) & 1) !== 0) throw refuse(`${JSON.stringify(path)} is encrypted`)
  const method = directory.readUInt16LE(at + 10)
  if (method !== 0 && method !== 8) throw refuse(`${JSON.stringify(path)} is packed by method ${method}`)
}

function checkSizes(entries: readonly ZipEntry[], name: string, limits: ZipLimits): void {
  const total = entries.reduce((sum, {size}) => sum + size, 0)
  if (total > limits.bytes) throw limitExceeded(`${name} would unpack to ${total} bytes; at most ${limits.bytes} are unpacked`)
  const bomb = entries.find(({size, packed}) => size > 1_000_000 && size > packed * limits.ratio)
  if (bomb !== undefined) throw limitExceeded(`${name} is packed more than ${limits.ratio} to 1 at ${JSON.stringify(bomb.path)}`)
}

/** Paths as they will be written. Two that differ by case only are the same file on some systems. */
function checkNames(entries: readonly ZipEntry[], refuse: Refuse): string[] {
  const seen = new Set<string>()
  return entries.map(({path}) => {
    const parts = path.replace(/\/$/, '').split('/')
    const name = JSON.stringify(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
    if (path === '' || /[\\\u0000-\u001f\ufffd]|^[A-Za-z]:/.test(path)) throw refuse(`${name} is not a name for a file`)
    if (parts.some((part) => part === '' || part === '.' || part === '..')) throw refuse(`${name} climbs out of the archive's folder`)
    if (parts.some((part) => part.toLowerCase() === '.git')) throw refuse(`${name} lies in a .git folder`)
    const key = parts.join('/').normalize('NFC').toLowerCase()
    if (seen.has(key)) throw refuse(`${name} is in it twice`)
    seen.add(key)
    return path
  })
}

async function dataStart(file: FileHandle, entry: ZipEntry, refuse: Refuse): Promise<number> {
  const header = await readAt(file, entry.offset, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== signatures.local) throw refuse(`${JSON.stringify(entry.path)} is missing from it`)
  const nameLength = header.readUInt16LE(26)
  const name = await readAt(file, entry.offset + 30, nameLength)
  if (name.toString('utf8') !== entry.path || header.readUInt16LE(8) !== entry.method) {
    throw refuse(`${JSON.stringify(entry.path)} is called otherwise at its place`)
  }
  const start = entry.offset + 30 + nameLength + header.readUInt16LE(28)
  const {size} = await file.stat()
  if (start + entry.packed > size) throw refuse(`${JSON.stringify(entry.path)} was cut off`)
  return start
}

async function extract(file: FileHandle, start: number, entry: ZipEntry, path: string, refuse: Refuse): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  const source = entry.packed === 0 ? Readable.from([]) : file.createReadStream({start, end: start + entry.packed - 1, autoClose: false})
  const inflate = entry.method === 8 ? createInflateRaw() : new PassThrough()
  const target = createWriteStream(path, {flags: 'wx', mode: 0o644})
  await pipeline(source, inflate, new Verify(entry, refuse), target).catch((error: unknown) => {
    if (error instanceof Error && 'errorClass' in error) throw error
    throw refuse(`${JSON.stringify(entry.path)} can't be unpacked: ${error instanceof Error ? error.message : ''}`)
  })
}

/** Counts and sums what passes; too much is stopped at once, too little or other bytes at the end. */
class Verify extends Transform {
  private seen = 0
  private sum = 0
  private readonly entry: ZipEntry
  private readonly refuse: Refuse

  constructor(entry: ZipEntry, refuse: Refuse) {
    super()
    this.entry = entry
    this.refuse = refuse
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void): void {
    this.seen += chunk.length
    this.sum = crc32(chunk, this.sum)
    if (this.seen > this.entry.size) done(this.refuse(`${JSON.stringify(this.entry.path)} is larger than it says`))
    else done(null, chunk)
  }

  override _flush(done: (error: Error | null) => void): void {
    const intact = this.seen === this.entry.size && this.sum === this.entry.crc
    done(intact ? null : this.refuse(`${JSON.stringify(this.entry.path)} is damaged`))
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
