import {fieldsOf, type ProtoField, varint} from './protobuf.ts'
import type {Window} from './window.ts'

/** Data of a tensor that lie in another file. */
export interface ExternalData {
  readonly location: string
  readonly offset: number
  readonly length: number | undefined
}

/** A tensor as the file describes it. */
export interface OnnxTensor {
  /** For messages. */
  readonly what: string
  readonly external: ExternalData | undefined
}

type Fault = (what: string) => Error
type Kind = 'model' | 'graph' | 'node' | 'attribute' | 'sparse' | 'training' | 'function' | 'tensor'

/** Which fields of a message hold messages that can hold tensors (onnx.proto). */
const holds: Readonly<Record<Exclude<Kind, 'tensor'>, Readonly<Record<number, Kind>>>> = {
  model: {7: 'graph', 20: 'training', 25: 'function'},
  graph: {1: 'node', 5: 'tensor', 15: 'sparse'},
  node: {5: 'attribute'},
  attribute: {5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse'},
  sparse: {1: 'tensor', 2: 'tensor'},
  training: {1: 'graph', 2: 'graph'},
  function: {7: 'node', 11: 'attribute'},
}

/** Bits of an element by its type (TensorProto.DataType); texts and unknown types are not measured. */
const bits: readonly (number | undefined)[] = [
  ...[undefined, 32, 8, 8, 16, 16, 32, 64, undefined, 8, 16, 64, 32, 64, 64, 128, 16, 8, 8, 8, 8],
  ...[4, 4, 4],
]

const maxDepth = 64

/**
 * Every tensor of a model: of its graphs, of graphs within nodes, of functions.
 *
 * @throws what `fault` makes of a message that is cut, a model without a graph, a tensor whose bytes are not those of type and shape.
 */
export async function* tensorsOf(window: Window, fault: Fault): AsyncGenerator<OnnxTensor> {
  let graph = false
  for await (const field of fieldsOf(window, 0, window.size, fault)) {
    if (field.number === 7 && field.wire === 2) graph = true
    const kind = holds.model[field.number]
    if (kind !== undefined && field.wire === 2) yield* within(window, kind, field, {fault, depth: 1})
  }
  if (!graph) throw fault('it has no graph')
}

interface Place {
  readonly fault: Fault
  readonly depth: number
}

async function* within(window: Window, kind: Kind, {start, end}: ProtoField, {fault, depth}: Place): AsyncGenerator<OnnxTensor> {
  if (depth > maxDepth) throw fault('its graphs lie too deep in each other')
  if (kind === 'tensor') return yield await tensor(window, start, end, fault)
  for await (const field of fieldsOf(window, start, end, fault)) {
    const inner = holds[kind][field.number]
    if (inner !== undefined && field.wire === 2) yield* within(window, inner, field, {fault, depth: depth + 1})
  }
}

async function tensor(window: Window, start: number, end: number, fault: Fault): Promise<OnnxTensor> {
  let [name, type, elements] = ['', 0, 1]
  let raw: number | undefined
  const entries = new Map<string, string>()
  for await (const field of fieldsOf(window, start, end, fault)) {
    if (field.number === 1) elements *= await extents(window, field, fault)
    else if (field.number === 2) type = field.value
    else if (field.number === 8) name = (await window.read(field.start, Math.min(100, field.end - field.start))).toString('utf8')
    else if (field.number === 9 && field.wire === 2) raw = field.end - field.start
    else if (field.number === 13 && field.wire === 2) {
      const [key, value] = await entry(window, field, fault)
      if (entries.has(key)) throw fault(`a tensor says twice what its ${key.slice(0, 40)} is`)
      entries.set(key, value)
    }
  }
  const what = `the tensor ${JSON.stringify(name)}`
  const size = bits[type]
  const expected = size === undefined ? undefined : Math.ceil((elements * size) / 8)
  if (!(elements >= 0 && elements <= Number.MAX_SAFE_INTEGER)) throw fault(`${what} has a shape that can not be`)
  if (raw !== undefined && raw > 0 && expected !== undefined && raw !== expected)
    throw fault(`${what} has ${raw} bytes, and ${expected} by its type and shape`)
  const external = externalOf(entries, what, fault)
  if (external?.length !== undefined && expected !== undefined && external.length !== expected)
    throw fault(`${what} has ${external.length} bytes elsewhere, and ${expected} by its type and shape`)
  return {what, external}
}

/** The product of some dimensions: one, or several packed together. Negative ones are no numbers here. */
async function extents(window: Window, {wire, value, start, end}: ProtoField, fault: Fault): Promise<number> {
  if (wire === 0) return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN
  if (end - start > 1_000) throw fault('a tensor has too many dimensions')
  const bytes = await window.read(start, end - start)
  let product = 1
  for (let at = 0; at < bytes.byteLength; ) {
    const extent = varint(bytes, at)
    product *= extent.value <= Number.MAX_SAFE_INTEGER ? extent.value : Number.NaN
    at = extent.next
  }
  return product
}

async function entry(window: Window, {start, end}: ProtoField, fault: Fault): Promise<readonly [string, string]> {
  if (end - start > 16_384) throw fault('an entry about data in another file is too long')
  let [key, value] = ['', '']
  for await (const field of fieldsOf(window, start, end, fault)) {
    const text = (await window.read(field.start, field.end - field.start)).toString('utf8')
    if (field.number === 1) key = text
    if (field.number === 2) value = text
  }
  return [key, value]
}

function externalOf(entries: ReadonlyMap<string, string>, what: string, fault: Fault): ExternalData | undefined {
  const location = entries.get('location')
  if (location === undefined) return undefined
  const [offset, length] = ['offset', 'length'].map((key) => {
    const text = entries.get(key)
    if (text !== undefined && !/^\d{1,15}$/.test(text)) throw fault(`${what} has no usable ${key}`)
    return text === undefined ? undefined : Number(text)
  })
  return {location, offset: offset ?? 0, length}
}
