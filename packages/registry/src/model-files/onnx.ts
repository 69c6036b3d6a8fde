import {posix} from 'node:path'
import {inputError, policyRefused} from '@modelflight/core/errors'
import type {Window} from './window.ts'

/** `StringStringEntryProto` with the key `location`, and the beginning of its value. */
const key = Buffer.from('\x0a\x08location\x12', 'latin1')
const step = 8 * 1024 * 1024
const overlap = 4_200

/**
 * Checks an ONNX file: its outermost fields are whole and hold a graph, and data in other files lie within the model.
 *
 * @param siblings paths of the model's files, relative to the folder of this one.
 * @throws Failure policy-refused when data lie outside; input-error when the file is broken or its data are missing.
 */
export async function checkOnnx(window: Window, name: string, siblings: ReadonlySet<string>): Promise<void> {
  const missing: string[] = []
  for (const location of await externalLocations(window)) {
    const path = posix.normalize(location.replaceAll('\\', '/'))
    if (path.startsWith('..') || posix.isAbsolute(path) || /^[a-z]:/i.test(path)) {
      throw policyRefused(`${name} takes data from outside the model: ${JSON.stringify(location.slice(0, 100))}`, {
        where: {file: name},
        hint: 'Keep external data beside the model file.',
      })
    }
    if (!siblings.has(path)) missing.push(path)
  }
  await checkFields(window, name)
  if (missing[0] !== undefined) {
    throw inputError(`${name} keeps data in ${JSON.stringify(missing[0].slice(0, 100))}, which is not in the model`, {
      where: {file: name},
      hint: 'Name the folder as the model, with all its files.',
    })
  }
}

/** Found by their bytes, so that a file that is broken elsewhere can't hide them. */
async function externalLocations(window: Window): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (let start = 0; start < window.size; start += step) {
    const bytes = await window.read(start, step + overlap)
    for (let at = bytes.indexOf(key); at >= 0 && at < step; at = bytes.indexOf(key, at + 1)) {
      const {value: length, next} = varint(bytes, at + key.byteLength)
      // A length of nothing, before something: what follows is taken as the path.
      const end = length === 0 ? Math.min(bytes.byteLength, next + 64) : next + Math.min(length, 4_096)
      found.add(bytes.toString('utf8', next, end))
    }
  }
  return found
}

function varint(bytes: Buffer, start: number): {value: number; next: number} {
  let [value, shift, at] = [0, 0, start]
  for (; at < bytes.byteLength && shift < 63; shift += 7) {
    const byte = bytes[at++] ?? 0
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return {value, next: at}
  }
  return {value: Number.NaN, next: at}
}

async function checkFields(window: Window, name: string): Promise<void> {
  const fault = (what: string): Error => inputError(`${name} is not a usable ONNX file: ${what}`, {where: {file: name}})
  let graph = false
  for (let at = 0; at < window.size; ) {
    const head = await window.read(at, 20)
    const tag = varint(head, 0)
    const content = varint(head, tag.next)
    const wire = tag.value & 7
    if (wire === 0) at += content.next
    else if (wire === 2) at += content.next + content.value
    else if (wire === 1) at += tag.next + 8
    else if (wire === 5) at += tag.next + 4
    else throw fault('it is no protocol buffer')
    if (!(at <= window.size)) throw fault('it is cut')
    if (Math.floor(tag.value / 8) === 7 && wire === 2) graph = true
  }
  if (!graph) throw fault('it has no graph')
}
