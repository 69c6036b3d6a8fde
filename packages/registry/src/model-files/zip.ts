import {inflateRawSync} from 'node:zlib'
import {inputError, policyRefused} from '@modelflight/core/errors'
import type {Window} from './window.ts'

/** A member of a ZIP archive. */
export interface Member {
  readonly name: string
  readonly method: number
  readonly compressed: number
  readonly start: number
}

/** A central directory beyond this is no model's. */
const maxDirectory = 16 * 1024 * 1024
const maxMember = 16 * 1024 * 1024

/**
 * The members of a ZIP archive, from its central directory. Archives of more than 4 GiB have theirs elsewhere: those give undefined.
 *
 * @throws Failure (input-error) when it is cut or contradicts itself; (policy-refused) when a member's name would harm whoever unpacks it.
 */
export async function listZip(window: Window, name: string): Promise<readonly Member[] | undefined> {
  const tail = await window.read(Math.max(0, window.size - 65_557), 65_557)
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > tail.byteLength) throw broken(name)
  const [count, size, offset] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
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
      start: directory.readUInt32LE(at + 42),
    })
    if (isLink(directory, at)) throw hostile(name, members.at(-1)?.name ?? '', 'is a link')
    at += 46 + nameLength + extra + comment
  }
  refuseHostileNames(members, name)
  return members
}

/** Unix keeps the kind of a file in the upper half of its external attributes. */
const isLink = (directory: Buffer, at: number): boolean => ((directory.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000

/** Whatever unpacks the model may write outside of its folder, or one member over another. */
function refuseHostileNames(members: readonly Member[], archive: string): void {
  const seen = new Set<string>()
  for (const {name} of members) {
    const parts = name.split(/[/\\]/)
    if (/^(?:[/\\]|[a-z]:)/i.test(name) || parts.includes('..')) throw hostile(archive, name, 'leads out of its folder')
    if (parts.some((part) => part.toLowerCase() === '.git')) throw hostile(archive, name, 'lies in .git')
    const folded = name.normalize('NFC').toLowerCase()
    if (seen.has(folded)) throw hostile(archive, name, 'is there twice')
    seen.add(folded)
  }
}

const hostile = (archive: string, member: string, what: string): Error =>
  policyRefused(`${JSON.stringify(member.slice(0, 200))} in ${archive} ${what}`, {
    where: {file: archive, field: member.slice(0, 200)},
    hint: 'Write the model again with its own library.',
  })

/** The content of a small member. @throws Failure (input-error) when it is broken or too large. */
export async function readMember(window: Window, {method, compressed, start}: Member, name: string): Promise<Buffer> {
  const header = await window.read(start, 30)
  if (header.byteLength < 30 || header.readUInt32LE(0) !== 0x04034b50 || compressed > maxMember) throw broken(name)
  const content = await window.read(start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), compressed)
  if (method === 0) return content
  try {
    return inflateRawSync(content, {maxOutputLength: maxMember})
  } catch (cause) {
    throw inputError(`${name} is a damaged ZIP archive`, {cause})
  }
}

const broken = (name: string): Error => inputError(`${name} is a damaged ZIP archive`, {hint: 'Write the model again.'})
