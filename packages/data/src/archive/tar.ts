import {inputError, limitExceeded} from '@modelflight/core/errors'
import type {ArchiveEntry} from './entries.ts'

const block = 512
/** Names in extended headers beyond this are no names. */
const maxHeaderBytes = 64 * 1024

/** A part of a tar archive: an entry's head, then its content in pieces. */
export type TarPart = {readonly kind: 'entry'; readonly entry: ArchiveEntry} | {readonly kind: 'content'; readonly bytes: Buffer}

/**
 * Takes a tar archive (POSIX ustar and pax, GNU long names) apart while it streams by.
 *
 * @throws Failure input-error when it is cut or a header fails its checksum; limit-exceeded for headers without end.
 */
export async function* tarParts(chunks: AsyncGenerator<Buffer>, name: string): AsyncGenerator<TarPart> {
  try {
    yield* parts(byteReader(chunks), name)
  } finally {
    await chunks.return(undefined)
  }
}

async function* parts(reader: ByteReader, name: string): AsyncGenerator<TarPart> {
  let longName: string | undefined
  for (;;) {
    const header = await reader.take(block)
    if (header === undefined || header.every((byte) => byte === 0)) {
      if (header === undefined) throw damaged(name, 'its end is missing')
      return
    }
    requireChecksum(header, name)
    const size = sizeOf(header, name)
    const type = String.fromCharCode(header[156] ?? 0)
    const padding = (block - (size % block)) % block
    if (type === 'x' || type === 'L' || type === 'g' || type === 'K') {
      if (size > maxHeaderBytes) throw limitExceeded(`${name} has a header of ${size} bytes`, {where: {file: name}})
      const content = await reader.take(size + padding)
      if (content === undefined) throw damaged(name, 'it ends early')
      if (type === 'x') longName = paxPath(content.subarray(0, size)) ?? longName
      if (type === 'L') longName = text(content, 0, size)
      continue
    }
    const path = longName ?? [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== '').join('/')
    longName = undefined
    const kind = type === '0' || type === '\0' || type === '7' ? 'file' : type === '5' ? 'folder' : 'other'
    yield {kind: 'entry', entry: {path, kind, size}}
    for (let left = size + padding, content = size; left > 0; ) {
      const piece = await reader.take(Math.min(left, 256 * 1024))
      if (piece === undefined) throw damaged(name, `${JSON.stringify(path)} is cut`)
      left -= piece.length
      if (content > 0) yield {kind: 'content', bytes: piece.subarray(0, content)}
      content -= piece.length
    }
  }
}

interface ByteReader {
  /** Exactly so many bytes; undefined when fewer are left. */
  take(length: number): Promise<Buffer | undefined>
}

function byteReader(chunks: AsyncGenerator<Buffer>): ByteReader {
  let rest: Buffer = Buffer.alloc(0)
  return {
    async take(length) {
      const parts: Buffer[] = []
      let have = rest.length
      if (have > 0) parts.push(rest)
      while (have < length) {
        const next = await chunks.next()
        if (next.done === true) return undefined
        parts.push(next.value)
        have += next.value.length
      }
      const [only] = parts
      const all = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts)
      rest = all.subarray(length)
      return all.subarray(0, length)
    },
  }
}

function sizeOf(header: Buffer, name: string): number {
  const field = text(header, 124, 12).trim()
  const size = /^[0-7]+$/.test(field) ? Number.parseInt(field, 8) : field === '' ? 0 : Number.NaN
  if (!Number.isSafeInteger(size)) throw damaged(name, 'a header has no readable size')
  return size
}

/** The sum of the header's bytes, with its own field read as spaces. */
function requireChecksum(header: Buffer, name: string): void {
  let sum = 0
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 32 : byte
  if (Number.parseInt(text(header, 148, 8).trim(), 8) !== sum) throw damaged(name, 'a header fails its checksum')
}

/** Records of pax: `<length> <key>=<value>\n`. */
function paxPath(content: Buffer): string | undefined {
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at)
    const length = Number.parseInt(content.toString('latin1', at, space), 10)
    if (space < 0 || !Number.isSafeInteger(length) || length <= 0) return undefined
    const record = content.toString('utf8', space + 1, at + length - 1)
    if (record.startsWith('path=')) return record.slice('path='.length)
    at += length
  }
  return undefined
}

function text(bytes: Buffer, start: number, length: number): string {
  const part = bytes.subarray(start, start + length)
  const end = part.indexOf(0)
  return part.toString('utf8', 0, end < 0 ? part.length : end)
}

const damaged = (name: string, why: string): Error =>
  inputError(`${name} is not a complete TAR archive: ${why}`, {
    where: {file: name},
    hint: 'The file may be truncated or corrupt. Export or download it again.',
  })
