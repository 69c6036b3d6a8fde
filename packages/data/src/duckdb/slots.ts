import {closeSync, openSync, readSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import type {Batch, Values} from './protocol.ts'

// Batches go from the child to its parent through two files in their scratch folder, which stay in the memory of the operating system. A channel of messages would copy every batch
// in pieces of 64 KiB, and leave all of them to the garbage collector.

type List = Float64Array | BigInt64Array | Uint32Array | Uint8Array

/** A list in a slot. */
interface Piece {
  readonly type: 'f64' | 'i64' | 'u32' | 'u8'
  /** Byte, a multiple of 8. */
  readonly at: number
  readonly length: number
}

interface PackedValues {
  readonly kind: Values['kind']
  readonly pieces: readonly Piece[]
  readonly nulls?: Piece
}

/** A batch whose lists lie in a slot. */
export interface PackedBatch {
  readonly slot: number
  readonly bytes: number
  readonly columns: readonly PackedValues[]
  readonly counts?: Piece
}

const slotCount = 2
const slotPath = (folder: string, slot: number): string => join(folder, `batch-${slot}`)

/** The child's side. A slot is written again when the batch after the next one is sent: by then the parent has said that it is done with the first. */
export class SlotWriter {
  private readonly folder: string
  private readonly files: number[] = []
  private buffer = Buffer.allocUnsafeSlow(1024 * 1024)
  private used = 0
  private next = 0

  constructor(folder: string) {
    this.folder = folder
  }

  write(columns: readonly Values[], counts: Float64Array | undefined): PackedBatch {
    this.used = 0
    const packed = columns.map((values): PackedValues => {
      const pieces = values.kind === 'texts' ? [values.bytes, values.starts, values.ends] : [values.values]
      return {
        kind: values.kind,
        pieces: pieces.map((piece) => this.add(piece)),
        ...(values.nulls === undefined ? {} : {nulls: this.add(values.nulls)}),
      }
    })
    const counted = counts === undefined ? {} : {counts: this.add(counts)}
    const slot = this.next
    this.next = (slot + 1) % slotCount
    this.files[slot] ??= openSync(slotPath(this.folder, slot), 'wx', 0o600)
    for (let at = 0; at < this.used; ) at += writeSync(this.files[slot], this.buffer, at, this.used - at, at)
    return {slot, bytes: this.used, columns: packed, ...counted}
  }

  private add(list: List): Piece {
    const at = this.used
    const end = at + list.byteLength
    if (end + 8 > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (end + 8))
      this.buffer.copy(larger, 0, 0, at)
      this.buffer = larger
    }
    this.buffer.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at)
    this.used = Math.ceil(end / 8) * 8
    return {type: typeOf(list), at, length: list.length}
  }
}

function typeOf(list: List): Piece['type'] {
  if (list instanceof Float64Array) return 'f64'
  if (list instanceof BigInt64Array) return 'i64'
  return list instanceof Uint32Array ? 'u32' : 'u8'
}

/** The parent's side. What it gives is valid until the next batch is read. */
export class SlotReader {
  private readonly folder: string
  private readonly files: number[] = []
  private memory = new ArrayBuffer(0)

  constructor(folder: string) {
    this.folder = folder
  }

  /** @throws Error when the slot holds less than was announced. */
  read({slot, bytes, columns, counts}: PackedBatch): Batch {
    if (this.memory.byteLength < bytes) this.memory = new ArrayBuffer(2 * bytes)
    const target = new Uint8Array(this.memory)
    this.files[slot] ??= openSync(slotPath(this.folder, slot), 'r')
    for (let at = 0; at < bytes; ) {
      const read = readSync(this.files[slot], target, at, bytes - at, at)
      if (read === 0) throw new Error('a batch is cut')
      at += read
    }
    return {
      columns: columns.map((column) => this.values(column)),
      ...(counts === undefined ? {} : {counts: this.list(counts) as Float64Array}),
    }
  }

  close(): void {
    for (const file of this.files) if (file !== undefined) closeSync(file)
    this.files.length = 0
  }

  private values({kind, pieces, nulls}: PackedValues): Values {
    const [first, second, third] = pieces.map((piece) => this.list(piece))
    const missing = nulls === undefined ? {} : {nulls: this.list(nulls) as Uint8Array}
    if (kind === 'texts') return {kind, bytes: first as Uint8Array, starts: second as Uint32Array, ends: third as Uint32Array, ...missing}
    if (kind === 'integers') return {kind, values: first as BigInt64Array, ...missing}
    return {kind, values: first as Float64Array, ...missing}
  }

  private list({type, at, length}: Piece): List {
    switch (type) {
      case 'f64':
        return new Float64Array(this.memory, at, length)
      case 'i64':
        return new BigInt64Array(this.memory, at, length)
      case 'u32':
        return new Uint32Array(this.memory, at, length)
      default:
        return new Uint8Array(this.memory, at, length)
    }
  }
}
