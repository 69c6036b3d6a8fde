/** A value of Thrift's compact protocol; 64-bit integers are bigints, structs map field ids to values. */
export type ThriftValue = boolean | number | bigint | Buffer | readonly ThriftValue[] | ThriftStruct
export type ThriftStruct = ReadonlyMap<number, ThriftValue>

/** The bytes are no struct of the compact protocol. `isCut` when more bytes might help. */
export class ThriftError extends Error {
  readonly isCut: boolean

  constructor(message: string, isCut = false) {
    super(message)
    this.isCut = isCut
  }
}

/** Parquet nests about six levels; hostile bytes may not recurse. */
const maxDepth = 32
const types = {
  stop: 0,
  yes: 1,
  no: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  set: 10,
  map: 11,
  struct: 12,
} as const

/**
 * Reads one struct of Thrift's compact protocol (thrift/doc/specs/thrift-compact-protocol.md), which Parquet's metadata are written in.
 *
 * @returns the struct and the number of bytes it took.
 * @throws ThriftError
 */
export function readStruct(bytes: Buffer, start = 0): {readonly value: ThriftStruct; readonly length: number} {
  const reader = new Reader(bytes, start)
  const value = reader.struct(0)
  return {value, length: reader.at - start}
}

class Reader {
  at: number
  private readonly bytes: Buffer

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes
    this.at = at
  }

  struct(depth: number): ThriftStruct {
    if (depth > maxDepth) throw new ThriftError(`nested more than ${maxDepth} levels`)
    const fields = new Map<number, ThriftValue>()
    let id = 0
    for (;;) {
      const header = this.byte()
      const type = header & 15
      if (type === types.stop) return fields
      id = header >> 4 === 0 ? Number(zigzag(this.varint())) : id + (header >> 4)
      fields.set(id, this.value(type, depth))
    }
  }

  private value(type: number, depth: number): ThriftValue {
    switch (type) {
      case types.yes:
        return true
      case types.no:
        return false
      case types.byte:
        return (this.byte() << 24) >> 24
      case types.i16:
      case types.i32:
        return Number(BigInt.asIntN(32, zigzag(this.varint())))
      case types.i64:
        return zigzag(this.varint())
      case types.double:
        return this.take(8).readDoubleLE(0)
      case types.binary:
        return this.take(this.size())
      case types.list:
      case types.set:
        return this.list(depth)
      case types.map:
        return this.map(depth)
      case types.struct:
        return this.struct(depth + 1)
      default:
        throw new ThriftError(`unknown type ${type}`)
    }
  }

  private list(depth: number): readonly ThriftValue[] {
    const header = this.byte()
    const size = header >> 4 === 15 ? this.size() : header >> 4
    const type = header & 15
    const isFlag = type === types.yes || type === types.no
    return Array.from({length: size}, () => (isFlag ? this.byte() === types.yes : this.value(type, depth + 1)))
  }

  /** Pairs as a flat list: Parquet has no maps, so only their length matters. */
  private map(depth: number): readonly ThriftValue[] {
    const size = this.size()
    if (size === 0) return []
    const kinds = this.byte()
    return Array.from({length: 2 * size}, (_, index) => this.value(index % 2 === 0 ? kinds >> 4 : kinds & 15, depth + 1))
  }

  /** Every element takes a byte at least, so a size beyond what is left is a lie or a cut. */
  private size(): number {
    const size = Number(this.varint())
    if (size > this.bytes.length - this.at) throw new ThriftError('a size reaches beyond the end', true)
    return size
  }

  private take(length: number): Buffer {
    if (this.at + length > this.bytes.length) throw new ThriftError('cut', true)
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  private byte(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new ThriftError('cut', true)
    this.at++
    return byte
  }

  private varint(): bigint {
    let result = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte()
      result |= BigInt(byte & 127) << shift
      if (byte < 128) return result
    }
    throw new ThriftError('a number is too long')
  }
}

const zigzag = (value: bigint): bigint => (value >> 1n) ^ -(value & 1n)
