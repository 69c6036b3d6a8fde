// Reads and writes structs of Thrift's compact protocol with their types, so that a footer of Parquet can be changed and written again.

/** A field: its number, the number of its type, its value. */
export interface Field {
  readonly id: number
  readonly type: number
  value: Value
}
export interface List {
  readonly type: number
  items: Value[]
}
export type Value = boolean | bigint | Buffer | List | Field[]

const types = {yes: 1, no: 2, byte: 3, i16: 4, i32: 5, i64: 6, double: 7, binary: 8, list: 9, set: 10, struct: 12} as const
const integers: readonly number[] = [types.i16, types.i32, types.i64]

/** The struct at the beginning of these bytes. */
export function readFields(bytes: Buffer): Field[] {
  let at = 0
  const byte = (): number => bytes.readUInt8(at++)
  const varint = (): bigint => {
    let result = 0n
    for (let shift = 0n; ; shift += 7n) {
      const part = byte()
      result |= BigInt(part & 127) << shift
      if (part < 128) return result
    }
  }
  const signed = (): bigint => {
    const value = varint()
    return (value >> 1n) ^ -(value & 1n)
  }
  const take = (length: number): Buffer => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const value = (type: number): Value => {
    if (integers.includes(type)) return signed()
    if (type === types.byte) return BigInt(byte())
    if (type === types.double) return take(8)
    if (type === types.binary) return take(Number(varint()))
    if (type === types.struct) return struct()
    if (type !== types.list && type !== types.set) throw new Error(`type ${type}`)
    const head = byte()
    const size = head >> 4 === 15 ? Number(varint()) : head >> 4
    return {type: head & 15, items: Array.from({length: size}, () => value(head & 15))}
  }
  const struct = (): Field[] => {
    const fields: Field[] = []
    for (let id = 0; ; ) {
      const head = byte()
      const type = head & 15
      if (type === 0) return fields
      id = head >> 4 === 0 ? Number(signed()) : id + (head >> 4)
      fields.push({id, type, value: type === types.yes || type === types.no ? type === types.yes : value(type)})
    }
  }
  return struct()
}

/** The bytes of a struct. */
export function writeFields(fields: readonly Field[]): Buffer {
  const parts: Buffer[] = []
  let last = 0
  for (const {id, type, value} of [...fields].sort((a, b) => a.id - b.id)) {
    const written = value === true ? types.yes : value === false ? types.no : type
    const delta = id - last
    parts.push(
      delta > 0 && delta < 16 ? Buffer.from([(delta << 4) | written]) : Buffer.concat([Buffer.from([written]), zigzag(BigInt(id))]),
    )
    parts.push(writeValue(type, value))
    last = id
  }
  return Buffer.concat([...parts, Buffer.from([0])])
}

function writeValue(type: number, value: Value): Buffer {
  if (typeof value === 'boolean') return Buffer.alloc(0)
  if (typeof value === 'bigint') return type === types.byte ? Buffer.from([Number(value)]) : zigzag(value)
  if (Buffer.isBuffer(value)) return type === types.double ? value : Buffer.concat([varint(BigInt(value.length)), value])
  if (Array.isArray(value)) return writeFields(value)
  const {items} = value
  const head =
    items.length < 15
      ? Buffer.from([(items.length << 4) | value.type])
      : Buffer.concat([Buffer.from([0xf0 | value.type]), varint(BigInt(items.length))])
  return Buffer.concat([head, ...items.map((item) => writeValue(value.type, item))])
}

const zigzag = (value: bigint): Buffer => varint(BigInt.asUintN(64, (value << 1n) ^ (value >> 63n)))

function varint(value: bigint): Buffer {
  const bytes: number[] = []
  for (let left = value; ; left >>= 7n) {
    if (left < 128n) return Buffer.from([...bytes, Number(left)])
    bytes.push(Number(left & 127n) | 128)
  }
}

/** The value of a field, on a way of field numbers through structs and of places in lists. */
export function valueAt(fields: Field[], ...way: readonly number[]): Value {
  return way.reduce<Value>((value, step) => {
    const found = Array.isArray(value) ? value.find(({id}) => id === step)?.value : (value as List).items[step]
    if (found === undefined) throw new Error(`nothing at ${way.join('.')}`)
    return found
  }, fields)
}

/** A struct on such a way. */
export const structAt = (fields: Field[], ...way: readonly number[]): Field[] => valueAt(fields, ...way) as Field[]

/** Gives a field another value; makes it where there is none. */
export function put(fields: Field[], id: number, value: Value, type: keyof typeof types = 'i64'): void {
  const known = fields.find((field) => field.id === id)
  if (known === undefined) fields.push({id, type: types[type], value})
  else known.value = value
}
