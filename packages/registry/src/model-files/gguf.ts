import {inputError, policyRefused} from '@modelflight/core/errors'
import type {Window} from './window.ts'

/** Metadata come first; chat templates lie among them. */
const metadataBytes = 32 * 1024 * 1024

/** Ways out of a Jinja sandbox: attributes of Python's own inside an expression. */
const reachesOut = /\{[{%][^}]{0,20000}?__(?:\w+)__/

/**
 * Checks the header of a GGUF file, and that no template among its metadata reaches for Python's internals.
 *
 * @throws Failure input-error when it is broken; policy-refused when a template runs code.
 */
export async function checkGguf(window: Window, name: string): Promise<void> {
  const fault = (what: string): Error => inputError(`${name} is not a usable GGUF file: ${what}`, {where: {file: name}})
  const header = await window.read(0, 24)
  if (header.byteLength < 24 || header.toString('latin1', 0, 4) !== 'GGUF') throw fault('its header is cut')
  const version = header.readUInt32LE(4)
  if (version < 2 || version > 3) throw fault(`its version is ${version}, and 2 and 3 are known`)
  const [tensors, entries] = [Number(header.readBigUInt64LE(8)), Number(header.readBigUInt64LE(16))]
  // The least that an entry takes: a length, one byte of a name, a type, a value.
  if (24 + tensors * 25 + entries * 14 > window.size) throw fault('it says that it holds more than fits')
  const text = (await window.read(24, metadataBytes)).toString('latin1')
  if (reachesOut.test(text)) {
    throw policyRefused(`a template in ${name} reaches for Python's internals: rendering it would run code`, {
      where: {file: name},
      hint: 'Take the template (tokenizer.chat_template) from a source that you trust.',
    })
  }
}
