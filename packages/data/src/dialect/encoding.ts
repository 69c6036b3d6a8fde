import {isAscii, isUtf8} from 'node:buffer'
import {type Failure, inputError} from '@modelflight/core/errors'

/** Encodings of one byte a character, by the name that TextDecoder knows. */
const singleByte = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'ibm866',
  'koi8-r',
  'koi8-u',
  'macintosh',
] as const
/** Encodings of several bytes a character; in all of them a line feed is one byte that no other character holds. */
const manyBytes = ['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const

/** Encodings that files are read in. */
export const encodings = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', ...singleByte, ...manyBytes] as const

/** The name of an encoding. */
export type Encoding = (typeof encodings)[number]

const lineFeed = 10

/**
 * Turns a file's bytes into UTF-8, line by line.
 *
 * @throws Failure input-error with file and line where the bytes are not in the encoding.
 */
export function decoded(chunks: AsyncIterable<Buffer>, encoding: Encoding, file: string): AsyncIterable<Buffer> {
  if (encoding === 'utf-8') return plain(chunks, file)
  if (encoding.startsWith('utf-16')) return fromUtf16(chunks, encoding, file)
  const single = singleByte.find((name) => name === encoding)
  if (single !== undefined) return fromTable(chunks, single, file)
  return fromLines(chunks, encoding, file)
}

/** The file's first bytes say that it is UTF-16; the reader of UTF-8 would meet NUL bytes. */
async function* plain(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  let isFirst = true
  for await (const chunk of chunks) {
    const mark = isFirst ? utf16Mark(chunk) : undefined
    isFirst = false
    if (mark !== undefined)
      throw wrong(file, 1, `the file is ${mark.toUpperCase()}, not UTF-8`, `Write \`encoding: utf-16\` into \`dialect\` of the contract.`)
    yield chunk
  }
}

/** The kind of UTF-16 by the mark at the beginning; undefined when there is none. */
export function utf16Mark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** The kind of UTF-16 that text without a mark looks like: every other byte of its beginning is 0. */
export function looksUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.min(32, bytes.length >> 1)
  if (units < 2) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < 2 * units; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd >= units * 0.6 && even === 0) return 'utf-16le'
  return even >= units * 0.6 && odd === 0 ? 'utf-16be' : undefined
}

async function* fromUtf16(chunks: AsyncIterable<Buffer>, encoding: Encoding, file: string): AsyncGenerator<Buffer> {
  let order: 'utf-16le' | 'utf-16be' | undefined
  let rest: Buffer = Buffer.alloc(0)
  let line = 1
  for await (const chunk of chunks) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    rest = bytes
    if (bytes.length < 4) continue
    if (order === undefined) {
      order = orderOf(bytes, encoding, file)
      if (utf16Mark(bytes) !== undefined) bytes = bytes.subarray(2)
    }
    const end = wholeUnits(bytes, order)
    rest = Buffer.from(bytes.subarray(end))
    const text = utf16Text(bytes.subarray(0, end), order)
    if (!text.isWellFormed()) throw notWhole(text, file, line)
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++
    yield Buffer.from(text)
  }
  if (rest.length === 0) return
  if (order === undefined && utf16Mark(rest) !== undefined && rest.length === 2) return
  const last = order === undefined ? rest.subarray(utf16Mark(rest) === undefined ? 0 : 2) : rest
  order ??= orderOf(rest, encoding, file)
  const text = utf16Text(last.subarray(0, last.length & ~1), order)
  if (last.length % 2 === 1 || !text.isWellFormed())
    throw wrong(file, line, `the file ends within a character of ${order.toUpperCase()}`, 'Write it again, or correct `encoding`.')
  yield Buffer.from(text)
}

function orderOf(bytes: Buffer, encoding: Encoding, file: string): 'utf-16le' | 'utf-16be' {
  const mark = utf16Mark(bytes)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    if (mark !== undefined && mark !== encoding)
      throw wrong(file, 1, `the file is ${mark.toUpperCase()}, not ${encoding.toUpperCase()}`, 'Write `encoding: utf-16`.')
    if (
      mark === undefined &&
      isUtf8(bytes.subarray(0, Math.min(bytes.length, 64) & ~3)) &&
      looksUtf16(bytes) === undefined &&
      !bytes.includes(0)
    )
      throw wrong(file, 1, `the bytes are not ${encoding.toUpperCase()}: they look like UTF-8`, 'Leave out `encoding`.')
    return encoding
  }
  if (mark !== undefined) return mark
  const guess = looksUtf16(bytes)
  const hint = guess === undefined ? 'Leave out `encoding` if the file is UTF-8.' : `Write \`encoding: ${guess}\` if that is what it is.`
  throw wrong(file, 1, 'the file has no byte order mark, so it does not say which UTF-16 it is', hint)
}

/** Bytes of whole characters: a high surrogate waits for the other half. */
function wholeUnits(bytes: Buffer, order: 'utf-16le' | 'utf-16be'): number {
  const even = bytes.length & ~1
  const high = bytes[order === 'utf-16le' ? even - 1 : even - 2] ?? 0
  return (high & 0xfc) === 0xd8 ? even - 2 : even
}

function utf16Text(bytes: Buffer, order: 'utf-16le' | 'utf-16be'): string {
  return (order === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le')
}

function notWhole(text: string, file: string, firstLine: number): Failure {
  let line = firstLine
  for (const part of text.split('\n')) {
    if (!part.isWellFormed()) break
    line++
  }
  return wrong(file, line, 'the bytes are not UTF-16: half of a surrogate pair is missing', 'Correct `encoding`, or write the file again.')
}

/** UTF-8 of each byte; undefined where the encoding has no character. Controls of C1 are none that text files mean. */
function tableOf(encoding: (typeof singleByte)[number]): readonly (Buffer | undefined)[] {
  // TextDecoder reads ISO 8859-1 as Windows-1252, and ISO 8859-9 and -11 as their Windows cousins, too.
  const decoder = encoding === 'iso-8859-1' ? undefined : new TextDecoder(encoding)
  return Array.from({length: 256}, (_, byte) => {
    const text = decoder?.decode(Uint8Array.of(byte)) ?? String.fromCharCode(byte)
    const code = text.charCodeAt(0)
    return code === 0xfffd || (code >= 0x80 && code < 0xa0) ? undefined : Buffer.from(text)
  })
}

async function* fromTable(chunks: AsyncIterable<Buffer>, encoding: (typeof singleByte)[number], file: string): AsyncGenerator<Buffer> {
  const table = tableOf(encoding)
  let line = 1
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst) refuseUnicode(chunk, encoding, file)
    isFirst = false
    if (isAscii(chunk)) {
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) line++
      yield chunk
      continue
    }
    const target = Buffer.allocUnsafe(3 * chunk.length)
    let used = 0
    for (const byte of chunk) {
      if (byte < 0x80) target[used++] = byte
      else {
        const text = table[byte]
        if (text === undefined) throw notIn(file, line, byte, encoding)
        for (const part of text) target[used++] = part
      }
      if (byte === lineFeed) line++
    }
    yield target.subarray(0, used)
  }
}

function refuseUnicode(bytes: Buffer, encoding: Encoding, file: string): void {
  const mark = utf16Mark(bytes) ?? looksUtf16(bytes)
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (mark === undefined && !isMarked) return
  const found = mark === undefined ? 'UTF-8' : mark.toUpperCase()
  const hint = mark === undefined ? 'Leave out `encoding`.' : `Write \`encoding: ${utf16Mark(bytes) === undefined ? mark : 'utf-16'}\`.`
  throw wrong(file, 1, `the file is ${found}, not ${encoding}`, hint)
}

function notIn(file: string, line: number, byte: number, encoding: Encoding): Failure {
  const hint = encoding.startsWith('iso-8859')
    ? 'Windows writes such bytes: try `encoding: windows-1252`.'
    : 'Correct `encoding` in `dialect`.'
  return wrong(file, line, `the byte 0x${byte.toString(16)} is not a character of ${encoding}`, hint)
}

/** Whole lines are decoded at a time, so that a fault has a line. */
async function* fromLines(chunks: AsyncIterable<Buffer>, encoding: Encoding, file: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, {fatal: true})
  let rest: Buffer = Buffer.alloc(0)
  let line = 1
  const take = (bytes: Buffer): Buffer => {
    const text = decodedLines(decoder, bytes)
    if (text === undefined) {
      for (let from = 0; ; line++) {
        const end = bytes.indexOf(lineFeed, from)
        if (end < 0 || decodedLines(decoder, bytes.subarray(from, end)) === undefined) break
        from = end + 1
      }
      throw wrong(file, line, `the bytes are not ${encoding}`, 'Correct `encoding` in `dialect` of the contract.')
    }
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) line++
    return Buffer.from(text)
  }
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst) refuseUnicode(chunk, encoding, file)
    isFirst = false
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = bytes.lastIndexOf(lineFeed) + 1
    rest = Buffer.from(bytes.subarray(end))
    if (end > 0) yield take(bytes.subarray(0, end))
  }
  if (rest.length > 0) yield take(rest)
}

function decodedLines(decoder: {decode(bytes: Uint8Array): string}, bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

const wrong = (file: string, line: number, sentence: string, hint: string): Failure =>
  inputError(`${file}:${line}: ${sentence}`, {where: {file, line}, hint})
