import {constants, createInflateRaw, inflateRawSync} from 'node:zlib'
import {inputError, policyRefused} from '@modelflight/core/errors'
import type {Window} from './window.ts'

/** A member of a ZIP archive. */
export interface Member {
  readonly name: string
  readonly method: number
  readonly compressed: number
  readonly bytes: number
  readonly start: number
}

/** A central directory beyond this is no model's. */
const maxDirectory = 16 * 1024 * 1024
const maxMember = 16 * 1024 * 1024
/** DEFLATE can not do better than 1,032 : 1; what is above is one content under many names. */
const maxRatio = 1_100
/** Archives that unpack to less than this harm nobody, however small they are. */
const harmlessBytes = 1_000_000_000
const usualRatio = 200

/**
 * The members of a ZIP archive, from its central directory. Archives of more than 4 GiB have theirs elsewhere: those give undefined.
 *
 * @throws Failure (input-error) when it is cut or contradicts itself; (policy-refused) when whoever unpacks it would be harmed: by names that lead
 *   out, by members over each other, by content of another size.
 */
export async function listZip(window: Window, name: string): Promise<readonly Member[] | undefined> {
  const end = await endOf(window, name)
  const [count, size, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)]
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) return undefined
  if (size > maxDirectory || offset + size > window.size) throw broken(name)
  const directory = await window.read(offset, size)
  const members: Member[] = []
  for (let at = 0; members.length < count; ) {
    if (at + 46 > directory.byteLength || directory.readUInt32LE(at) !== 0x02014b50) throw broken(name)
    const [nameLength, extra, comment] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)]
    members.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressed: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      start: directory.readUInt32LE(at + 42),
    })
    if (isLink(directory, at)) throw hostile(name, members.at(-1)?.name ?? '', 'is a link')
    at += 46 + nameLength + extra + comment
  }
  refuseHostileNames(members, name)
  refuseBombs(members, window, name)
  return members
}

/** The record at the end; its comment must reach exactly to the end of the file, so that there is one such record only. */
async function endOf(window: Window, name: string): Promise<Buffer> {
  const tail = await window.read(Math.max(0, window.size - 65_557), 65_557)
  const mark = Buffer.from('PK\x05\x06', 'latin1')
  for (let at = tail.lastIndexOf(mark); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(mark, at - 1)) {
    if (at + 22 <= tail.byteLength && at + 22 + tail.readUInt16LE(at + 20) === tail.byteLength) return tail.subarray(at)
  }
  throw broken(name)
}

/** Unix keeps the kind of a file in the upper half of its external attributes. */
const isLink = (directory: Buffer, at: number): boolean => ((directory.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000

/** Whatever unpacks the model may write outside of its folder, or one member over another. */
export function refuseHostileNames(members: readonly {readonly name: string}[], archive: string): void {
  const seen = new Set<string>()
  for (const {name} of members) {
    const parts = name.split(/[/\\]/)
    if (/^(?:[/\\]|[a-z]:)/i.test(name) || parts.includes('..')) throw hostile(archive, name, 'leads out of its folder')
    if (name.includes('\0')) throw hostile(archive, name, 'has a name that others read differently')
    if (parts.some((part) => /^\.git[ .]*$/i.test(part))) throw hostile(archive, name, 'lies in .git')
    const folded = name.normalize('NFC').toLowerCase()
    if (seen.has(folded)) throw hostile(archive, name, 'is there twice')
    seen.add(folded)
  }
}

/** One content under several names, or far more than the archive's size. */
function refuseBombs(members: readonly Member[], {size}: Window, archive: string): void {
  let [end, total] = [0, 0]
  for (const {name, start, compressed, bytes} of members.toSorted((a, b) => a.start - b.start)) {
    if (start < end) throw hostile(archive, name, 'lies over another member')
    end = start + 30 + Buffer.byteLength(name) + compressed
    if (end > size) throw broken(archive)
    if (bytes > (compressed + 100) * maxRatio) throw hostile(archive, name, 'says that it unpacks to more than it can')
    total += bytes
  }
  if (total > harmlessBytes && total > size * usualRatio)
    throw hostile(archive, members[0]?.name ?? '', `and others unpack to ${total} bytes`)
}

/** Refuses an archive because of a member. */
export const hostile = (archive: string, member: string, what: string): Error =>
  policyRefused(`${JSON.stringify(member.slice(0, 200))} in ${archive} ${what}`, {
    where: {file: archive, field: member.slice(0, 200)},
    hint: 'Write the model again with its own library.',
  })

/** Where the content of a member begins. @throws Failure (input-error) when it is not there; (policy-refused) when it has another name there. */
async function contentStart(window: Window, {name: member, start}: Member, name: string): Promise<number> {
  const header = await window.read(start, 30)
  if (header.byteLength < 30 || header.readUInt32LE(0) !== 0x04034b50) throw broken(name)
  const length = header.readUInt16LE(26)
  if ((await window.read(start + 30, length)).toString('utf8') !== member) throw hostile(name, member, 'has another name where it lies')
  return start + 30 + length + header.readUInt16LE(28)
}

/** The content of a small member. @throws Failure (input-error) when it is broken or too large. */
export async function readMember(window: Window, member: Member, name: string): Promise<Buffer> {
  const {method, compressed} = member
  const start = await contentStart(window, member, name)
  if (compressed > maxMember) throw broken(name)
  const content = await window.read(start, compressed)
  if (method === 0) return content
  if (method !== 8) throw broken(name)
  try {
    return inflateRawSync(content, {maxOutputLength: maxMember})
  } catch (cause) {
    throw inputError(`${name} is a damaged ZIP archive`, {cause})
  }
}

/** The first bytes of a member's content, some hundred or more; empty where it is packed in another way than DEFLATE. */
export async function memberStart(window: Window, member: Member, name: string): Promise<Buffer> {
  const {method, compressed} = member
  const content = await window.read(await contentStart(window, member, name), Math.min(compressed, 4_096))
  if (method === 0) return content
  return method === 8 ? await inflateStart(content) : Buffer.alloc(0)
}

/** What can be unpacked of the beginning of some content. */
async function inflateStart(content: Buffer): Promise<Buffer> {
  const inflate = createInflateRaw({finishFlush: constants.Z_SYNC_FLUSH})
  inflate.end(content)
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of inflate) {
      pieces.push(piece as Buffer)
      bytes += (piece as Buffer).byteLength
      if (bytes > 4_096) break
    }
  } catch {
    // Broken content: what came before counts.
  }
  return Buffer.concat(pieces)
}

const broken = (name: string): Error => inputError(`${name} is a damaged ZIP archive`, {hint: 'Write the model again.'})
