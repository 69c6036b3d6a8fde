import {inputError, policyRefused} from '@modelflight/core/errors'
import {redactText} from '@modelflight/http/redact'
import {objectOf, parseJson} from '../json.ts'
import {duplicateKey} from './duplicate-keys.ts'
import type {Window} from './window.ts'

/** Bits of an element. */
const bits: Readonly<Record<string, number>> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E4M3: 8,
  F8_E5M2: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  F6_E2M3: 6,
  F6_E3M2: 6,
  F4: 4,
  U16: 16,
  I16: 16,
  F16: 16,
  BF16: 16,
  U32: 32,
  I32: 32,
  F32: 32,
  U64: 64,
  I64: 64,
  F64: 64,
  C64: 64,
}

/** The specification's limit of the header. */
const maxHeader = 100_000_000

/**
 * Checks the header of a safetensors file: every tensor lies within the file, has the size that type and shape say, and the tensors fill
 * the file without gap or overlap.
 *
 * @throws Failure input-error when the file is broken; policy-refused when its metadata hold what looks like a credential.
 */
export async function checkSafetensors(window: Window, name: string): Promise<void> {
  const fault = (what: string): Error => inputError(`${name} is not a usable safetensors file: ${what}`, {where: {file: name}})
  const prefix = await window.read(0, 8)
  const length = prefix.byteLength === 8 ? Number(prefix.readBigUInt64LE(0)) : Number.NaN
  if (!(length >= 2 && length <= maxHeader && 8 + length <= window.size)) throw fault('its header is cut or too long')
  const bytes = await window.read(8, length)
  if (bytes[0] !== 0x7b) throw fault('its header does not begin with a brace')
  const header = parseJson(bytes)
  if (typeof header !== 'object' || header === null || Array.isArray(header)) throw fault('its header is not a JSON object')
  const twice = duplicateKey(bytes.toString('utf8'))
  if (twice !== undefined) throw fault(`its header gives ${JSON.stringify(twice.slice(0, 100))} twice`)
  const {__metadata__: metadata, ...tensors} = objectOf(header)
  if (metadata !== undefined && !isTexts(metadata)) throw fault('its metadata are not texts')
  const spans = Object.entries(tensors).map(([key, value]) => spanOf(objectOf(value), key, fault))
  checkSpans(spans, window.size - 8 - length, fault)
  if (metadata !== undefined && holdsSecret(JSON.stringify(metadata))) {
    throw policyRefused(`the metadata of ${name} hold what looks like a credential`, {
      where: {file: name},
      hint: 'Write the file again without it, and replace the credential.',
    })
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

function spanOf({dtype, shape, data_offsets: offsets}: ReturnType<typeof objectOf>, key: string, fault: (what: string) => Error): Span {
  const tensor = `the tensor ${JSON.stringify(key.slice(0, 100))}`
  const size = typeof dtype === 'string' ? bits[dtype] : undefined
  if (size === undefined) throw fault(`${tensor} has an unknown type`)
  const [start, end, ...more] = Array.isArray(offsets) ? (offsets as readonly unknown[]) : []
  if (!isCount(start) || !isCount(end) || start > end || more.length > 0) throw fault(`${tensor} does not say where it lies`)
  const extents = Array.isArray(shape) ? (shape as readonly unknown[]) : [undefined]
  if (!extents.every(isCount)) throw fault(`${tensor} has no shape`)
  const elements = extents.reduce((product, extent) => product * extent, 1)
  if (elements * size !== (end - start) * 8) throw fault(`${tensor} has another size than its type and shape say`)
  return {start, end}
}

/** Metadata are texts by name. */
const isTexts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string')

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

function checkSpans(spans: readonly Span[], size: number, fault: (what: string) => Error): void {
  let at = 0
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== at) throw fault(start < at ? 'tensors overlap' : 'there is a gap between tensors')
    at = end
  }
  if (at !== size) throw fault(at > size ? 'tensors lie beyond its end' : 'there are bytes that belong to no tensor')
}

const holdsSecret = (text: string): boolean => !text.includes('***') && redactText(text, [], text.length + 1).includes('***')
