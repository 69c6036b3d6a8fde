import {inputError} from '@modelflight/core/errors'
import {cursorOf} from './cursor.ts'
import {checkTensors, type Tensor} from './gguf-tensors.ts'
import {checkTemplate} from './templates.ts'
import type {Window} from './window.ts'

/** Metadata come first; templates may lie anywhere among them. */
const scannedBytes = 32 * 1024 * 1024
const maxName = 65_536
const maxTemplate = 4 * 1024 * 1024

/** Bytes of a metadata value by its type; 8 is a string and 9 a list. */
const sizes: readonly (number | undefined)[] = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8]

type Fault = (what: string) => Error

/** Where the reader is. */
interface Reader {
  readonly window: Window
  readonly fault: Fault
  at: number
}

/**
 * Checks a GGUF file: its metadata and the list of its tensors are whole, each tensor lies within the file, none over another, and no
 * template reaches for Python's internals.
 *
 * @throws Failure input-error when it is broken; policy-refused when a template runs code.
 */
export async function checkGguf(window: Window, name: string): Promise<void> {
  const fault: Fault = (what) => inputError(`${name} is not a usable GGUF file: ${what}`, {where: {file: name}})
  const header = await window.read(0, 24)
  if (header.byteLength < 24 || header.toString('latin1', 0, 4) !== 'GGUF') throw fault('its header is cut')
  const version = header.readUInt32LE(4)
  if (version < 2 || version > 3) throw fault(`its version is ${version}, and 2 and 3 are known`)
  const [tensors, entries] = [Number(header.readBigUInt64LE(8)), Number(header.readBigUInt64LE(16))]
  // The least that an entry takes: a length, one byte of a name, a type, a value.
  if (24 + tensors * 25 + entries * 13 > window.size) throw fault('it says that it holds more than fits')
  checkTemplate((await window.read(24, scannedBytes)).toString('latin1'), name)
  const reader: Reader = {window: cursorOf(window), fault, at: 24}
  const alignment = await readMetadata(reader, entries, name)
  const list: Tensor[] = []
  for (let index = 0; index < tensors; index++) list.push(await readTensor(reader))
  checkTensors(list, {start: Math.ceil(reader.at / alignment) * alignment, size: window.size, alignment}, fault)
}

async function take(reader: Reader, length: number): Promise<Buffer> {
  const bytes = await reader.window.read(reader.at, length)
  if (bytes.byteLength < length) throw reader.fault('it is cut')
  reader.at += length
  return bytes
}

/** A text of at most `limit` bytes; a longer one is passed over and gives undefined. */
async function text(reader: Reader, limit: number): Promise<string | undefined> {
  const length = Number((await take(reader, 8)).readBigUInt64LE(0))
  if (!(reader.at + length <= reader.window.size)) throw reader.fault('a text in it is longer than the file')
  if (length <= limit) return (await take(reader, length)).toString('utf8')
  reader.at += length
  return undefined
}

/** Reads all metadata; gives the alignment of the tensors. */
async function readMetadata(reader: Reader, entries: number, name: string): Promise<number> {
  const keys = new Set<string>()
  let alignment = 32
  for (let index = 0; index < entries; index++) {
    const key = await text(reader, maxName)
    if (key === undefined || keys.has(key))
      throw reader.fault(`it gives ${JSON.stringify((key ?? '').slice(0, 100))} twice, or without an end`)
    keys.add(key)
    const type = (await take(reader, 4)).readUInt32LE(0)
    if (type === 8 && key.includes('template')) checkTemplate((await text(reader, maxTemplate)) ?? '{{__too_long__}}', name)
    else if (key === 'general.alignment' && type === 4) alignment = (await take(reader, 4)).readUInt32LE(0)
    else await skip(reader, type, 0)
  }
  if (alignment < 8 || alignment % 8 !== 0 || alignment > 2 ** 20) throw reader.fault(`its alignment is ${alignment}`)
  return alignment
}

async function skip(reader: Reader, type: number, depth: number): Promise<void> {
  if (type === 8) return void (await text(reader, 0))
  if (type !== 9) {
    const size = sizes[type]
    if (size === undefined) throw reader.fault(`it holds a value of the unknown type ${type}`)
    return void (await take(reader, size))
  }
  const head = await take(reader, 12)
  const [inner, count] = [head.readUInt32LE(0), Number(head.readBigUInt64LE(4))]
  const size = sizes[inner]
  if (depth > 4 || (size === undefined && inner !== 8 && inner !== 9)) throw reader.fault('it holds a list that can not be')
  if (!(reader.at + count * (size ?? 8) <= reader.window.size)) throw reader.fault('a list in it is longer than the file')
  if (size !== undefined) reader.at += count * size
  else for (let index = 0; index < count; index++) await skip(reader, inner, depth + 1)
}

async function readTensor(reader: Reader): Promise<Tensor> {
  const name = await text(reader, maxName)
  const rank = (await take(reader, 4)).readUInt32LE(0)
  if (name === undefined || rank > 8) throw reader.fault('a tensor in it has no name or too many dimensions')
  const extents = await take(reader, rank * 8)
  const shape = Array.from({length: rank}, (_, index) => Number(extents.readBigUInt64LE(index * 8)))
  const [type, offset] = [(await take(reader, 4)).readUInt32LE(0), Number((await take(reader, 8)).readBigUInt64LE(0))]
  return {name, shape, type, offset}
}
