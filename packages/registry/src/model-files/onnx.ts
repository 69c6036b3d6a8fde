import {posix} from 'node:path'
import {inputError, policyRefused} from '@modelflight/core/errors'
import {cursorOf} from './cursor.ts'
import {tensorsOf} from './onnx-tensors.ts'
import {varint} from './protobuf.ts'
import type {Window} from './window.ts'

/** `StringStringEntryProto` with the key `location`; its value stands after it, or before. */
const key = Buffer.from('\x0a\x08location', 'latin1')
const valueTag = 0x12
const step = 8 * 1024 * 1024
const overlap = 4_200
const maxPath = 4_096

/**
 * Checks an ONNX file: its messages are whole and hold a graph, tensors have the bytes that type and shape say, and data in other files lie
 * within the model.
 *
 * @param siblings paths of the model's files, relative to the folder of this one, with their bytes.
 * @throws Failure policy-refused when data lie outside; input-error when the file is broken or its data are missing.
 */
export async function checkOnnx(window: Window, name: string, siblings: ReadonlyMap<string, number>): Promise<void> {
  const fault = (what: string): Error => inputError(`${name} is not a usable ONNX file: ${what}`, {where: {file: name}})
  // Before anything else, so that a file that is broken elsewhere can't hide them.
  for (const location of await locationsByBytes(window)) inModel(location, name)
  const missing: string[] = []
  for await (const {external, what} of tensorsOf(cursorOf(window), fault)) {
    if (external === undefined) continue
    const path = inModel(external.location, name)
    const size = siblings.get(path)
    if (size === undefined) missing.push(path)
    else if (!(external.offset + (external.length ?? 0) <= size)) throw fault(`${what} lies beyond the end of ${path.slice(0, 100)}`)
  }
  if (missing[0] === undefined) return
  throw inputError(`${name} keeps data in ${JSON.stringify(missing[0].slice(0, 100))}, which is not in the model`, {
    where: {file: name},
    hint: 'Name the folder as the model, with all its files.',
  })
}

/** The path, seen from the folder of the model's file. @throws Failure policy-refused when it leads out of it. */
function inModel(location: string, name: string): string {
  const path = posix.normalize(location.replaceAll('\\', '/'))
  if (path !== '..' && !path.startsWith('../') && !posix.isAbsolute(path) && !/^[a-z]+:/i.test(path)) return path
  throw policyRefused(`${name} takes data from outside the model: ${JSON.stringify(location.slice(0, 100))}`, {
    where: {file: name},
    hint: 'Keep external data beside the model file.',
  })
}

/** Paths in entries with the key `location`, whose value may stand before or after it. */
async function locationsByBytes(window: Window): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (let start = 0; start < window.size; start += step) {
    const from = Math.max(0, start - overlap)
    const bytes = await window.read(from, start - from + step + overlap)
    for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
      const after = at + key.byteLength
      const path = bytes[after] === valueTag ? pathAfter(bytes, after + 1) : pathBefore(bytes, at)
      if (path !== undefined) found.add(path)
    }
  }
  return found
}

function pathAfter(bytes: Buffer, at: number): string {
  const {value: length, next} = varint(bytes, at)
  // A length of nothing, before something: what follows is taken as the path.
  const end = length === 0 ? Math.min(bytes.byteLength, next + 64) : next + Math.min(Number.isNaN(length) ? 0 : length, maxPath)
  return bytes.toString('utf8', next, end)
}

/** A value whose length ends exactly where the key begins. */
function pathBefore(bytes: Buffer, end: number): string | undefined {
  for (let length = 1; length <= Math.min(maxPath, end - 2); length++) {
    const start = end - length
    for (const width of [1, 2, 3]) {
      const {value, next} = varint(bytes, start - width)
      if (value === length && next === start && bytes[start - width - 1] === valueTag) return bytes.toString('utf8', start, end)
    }
  }
  return undefined
}
