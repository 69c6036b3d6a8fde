import type {FileHandle} from 'node:fs/promises'
import {type Failure, inputError, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {readStruct, ThriftError, type ThriftStruct, type ThriftValue} from './thrift.ts'

/** The pages of one column in one row group. */
export interface ColumnChunk {
  /** Path in the schema, joined by dots. */
  readonly column: string
  readonly values: number
  /** Bytes of the pages as the footer claims, unpacked and as stored. */
  readonly unpacked: number
  readonly stored: number
  /** Where the first page begins. */
  readonly start: number
  /** Bytes of each value, where a page holds nothing but values of one size: no nulls, no lists. */
  readonly width?: number
}

/** What a Parquet file says of itself: claims, to be checked. */
export interface ParquetFooter {
  readonly rows: number
  readonly chunks: readonly ColumnChunk[]
  /** Where the pages end and the footer begins. */
  readonly start: number
}

/** A footer beyond this describes no data set of ours. */
const maxFooterBytes = 64 * 1024 * 1024

/**
 * Reads the footer of a Parquet file (parquet-format, `FileMetaData`).
 *
 * @param name how messages call the file.
 * @throws Failure input-error when it is damaged; policy-refused when it points to another file; limit-exceeded when it is too large.
 */
export async function readFooter(handle: FileHandle, bytes: number, name: string): Promise<ParquetFooter> {
  const tail = Buffer.alloc(8)
  await handle.read(tail, 0, 8, bytes - 8)
  const length = tail.readUInt32LE(0)
  if (length > maxFooterBytes)
    throw limitExceeded(`${name}: the footer has ${length} bytes, and at most ${maxFooterBytes} are read`, {where: {file: name}})
  const start = bytes - 8 - length
  const footer = Buffer.alloc(length)
  await handle.read(footer, 0, length, start)
  try {
    return parse(readStruct(footer).value, start, name)
  } catch (error) {
    if (error instanceof ThriftError) throw damaged(name, `its footer can't be read (${error.message})`)
    throw error
  }
}

function parse(file: ThriftStruct, start: number, name: string): ParquetFooter {
  if (file.has(8)) throw encrypted(name)
  const rows = number(file.get(3))
  const leaves = leavesOf(structs(file.get(2)), name)
  const groups = structs(file.get(4))
  const counted = groups.reduce((sum, group) => sum + number(group.get(3)), 0)
  if (rows < 0 || groups.some((group) => number(group.get(3)) < 0) || counted !== rows)
    throw damaged(name, `its row groups have ${counted} rows where ${rows} are announced`)
  return {rows, chunks: groups.flatMap((group) => parseGroup(group, leaves, start, name)), start}
}

/** A column that holds values: the engine finds its pages by its place alone. */
interface Leaf {
  readonly name: string
  /** Whether it is a column of the row itself, with one value a row. */
  readonly isFlat: boolean
  /** How its values are stored, by the number that the format gives the type. */
  readonly type: number
  /** Bytes of a value, where all have as many and there is one a row. */
  readonly width: number | undefined
}

const repeated = 2
const mostElements = 100_000
/** As deep as rows of JSON may be. */
const deepest = 64

/** The columns of a schema, which is a tree that is written parent first. */
function leavesOf(elements: readonly ThriftStruct[], name: string): readonly Leaf[] {
  if (elements.length > mostElements)
    throw limitExceeded(`${name} has a schema of ${elements.length} parts, and at most ${mostElements} are read`, {where: {file: name}})
  const leaves: Leaf[] = []
  /** Children that are still to come, of each parent on the way down. */
  const open: number[] = []
  for (const [index, element] of elements.entries()) {
    const children = number(element.get(5))
    const text = element.get(4)
    if (children < 0 || !Buffer.isBuffer(text) || (index > 0 && open.length === 0)) throw damaged(name, 'its schema is no tree')
    if (index > 0) open.push((open.pop() ?? 0) - 1)
    requireDecimal(element, name)
    if (children > 0 || index === 0) open.push(children)
    else
      leaves.push({
        name: text.toString('utf8'),
        isFlat: open.length === 1 && number(element.get(3)) !== repeated,
        type: number(element.get(1)),
        width: open.length === 1 ? widthOf(element) : undefined,
      })
    if (open.length > deepest) throw limitExceeded(`${name} has a schema of more than ${deepest} levels`, {where: {file: name}})
    while (open.at(-1) === 0) open.pop()
  }
  if (open.length > 0 || elements.length === 0) throw damaged(name, 'its schema is no tree')
  return leaves
}

const isRequired = 0
/** Bytes of the types of one size, by their numbers. */
const widths: Readonly<Record<number, number>> = {1: 4, 2: 8, 3: 12, 4: 4, 5: 8}

const widthOf = (element: ThriftStruct): number | undefined =>
  element.has(3) && number(element.get(3)) === isRequired ? widths[number(element.get(1))] : undefined

const decimal = 5
/** Digits that integers of 32 and 64 bits hold, by their types' numbers. */
const mostDigits: Readonly<Record<number, number>> = {1: 9, 2: 18}

/** The engine takes a decimal with more places than digits for a whole number. */
function requireDecimal(element: ThriftStruct, name: string): void {
  if (number(element.get(6)) !== decimal) return
  const [scale, precision] = [number(element.get(7)), number(element.get(8))]
  if (precision > 0 && scale >= 0 && scale <= precision && precision <= (mostDigits[number(element.get(1))] ?? Infinity)) return
  throw damaged(name, `a decimal of ${precision} digits, ${scale} of them behind the point, is none`)
}

function parseGroup(group: ThriftStruct, leaves: readonly Leaf[], start: number, name: string): readonly ColumnChunk[] {
  const chunks = structs(group.get(1)).map((chunk) => parseChunk(chunk, start, name))
  if (chunks.length !== leaves.length) throw damaged(name, `a row group has ${chunks.length} columns, and the schema ${leaves.length}`)
  const rows = number(group.get(3))
  const types = structs(group.get(1)).map((chunk) => {
    const meta = chunk.get(3)
    return meta instanceof Map ? number(meta.get(1)) : -1
  })
  for (const [index, {column, values}] of chunks.entries()) {
    const leaf = leaves[index]
    if (leaf !== undefined && types[index] !== leaf.type)
      throw damaged(name, `column ${JSON.stringify(leaf.name.slice(0, 100))} is of another type in a row group than in the schema`)
    if (leaf?.isFlat !== true) continue
    const shown = JSON.stringify(leaf.name.slice(0, 100))
    if (column !== leaf.name) throw damaged(name, `column ${shown} is called ${JSON.stringify(column.slice(0, 100))} in a row group`)
    if (values !== rows) throw damaged(name, `column ${shown} has ${values} values in a row group of ${rows} rows`)
  }
  return chunks.map((chunk, index) => {
    const width = leaves[index]?.width
    return width === undefined ? chunk : {...chunk, width}
  })
}

function parseChunk(chunk: ThriftStruct, footerStart: number, name: string): ColumnChunk {
  if (chunk.has(8) || chunk.has(9)) throw encrypted(name)
  if (chunk.has(1)) throw policyRefused(`${name} points to another file for its data, which is not followed`, {where: {file: name}})
  const meta = chunk.get(3)
  if (!(meta instanceof Map)) throw damaged(name, 'a column has no description')
  const path = meta.get(3)
  const parts = Array.isArray(path) ? path.filter((part) => Buffer.isBuffer(part)) : []
  const [data, dictionary] = [number(meta.get(9)), number(meta.get(11))]
  const first = dictionary > 0 && dictionary < data ? dictionary : data
  const column = parts.map((part) => part.toString('utf8')).join('.')
  const result = {column, values: number(meta.get(5)), unpacked: number(meta.get(6)), stored: number(meta.get(7)), start: first}
  if (result.values < 0 || result.unpacked < 0 || result.stored < 0 || (result.values > 0 && (first < 4 || first > footerStart)))
    throw damaged(name, `column ${JSON.stringify(column.slice(0, 100))} lies outside the file`)
  return result
}

const encrypted = (name: string): Failure =>
  inputError(`${name} has encrypted Parquet columns, which are not read`, {where: {file: name}, hint: 'Write it without encryption.'})

const structs = (value: ThriftValue | undefined): readonly ThriftStruct[] =>
  Array.isArray(value) ? value.filter((item): item is ThriftStruct => item instanceof Map) : []

/** A number of the footer; missing is 0, beyond 2^53 is a lie. */
export function number(value: ThriftValue | undefined): number {
  const result = Number(typeof value === 'bigint' || typeof value === 'number' ? value : 0)
  return Number.isSafeInteger(result) ? result : -1
}

/** The error of a file whose structure contradicts itself. */
export const damaged = (name: string, why: string): Failure =>
  inputError(`${name} can't be read as Parquet: ${why}`, {
    where: {file: name},
    hint: 'The file may be truncated or corrupt. Export or download it again.',
  })
