import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {type Failure, inputError} from '@modelflight/core/errors'
import {limits} from '../limits.ts'
import {type Shape, shapeOfObject} from './object-shape.ts'
import {type JsonPath, jsonPathText} from './path.ts'

const lineFeed = 10
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed)

/**
 * Whether a file that begins with `{` is one JSON document rather than JSON Lines: the object goes on over the end of its first line, or it is
 * the only one and holds arrays, or nothing but objects. A row has values, and perhaps objects beside them.
 */
export async function isOneObject(path: string, gzip: boolean): Promise<boolean> {
  let line = Buffer.alloc(0)
  let isComplete = false
  for await (const chunk of contentOf(path, gzip)) {
    if (isComplete) {
      if (!isBlank(chunk)) return false
      continue
    }
    const end = chunk.indexOf(lineFeed)
    line = Buffer.concat([line, end < 0 ? chunk : chunk.subarray(0, end)])
    isComplete = end >= 0
    if (line.length > limits.rowBytes) return true
    if (isComplete && bracketsOf(line).isOpen) return true
    if (isComplete && !isBlank(chunk.subarray(end))) return false
  }
  // Nested too deep, it is refused as a line is.
  if (bracketsOf(line).deepest > limits.jsonDepth) return false
  const shapes = [...shapeOfObject(textOf(line)).values()]
  return shapes.some(hasArray) || (shapes.length > 0 && shapes.every(({kind}) => kind === 'object'))
}

const hasArray = (shape: Shape): boolean =>
  shape.kind === 'array' || (shape.kind === 'object' && [...shape.members.values()].some(hasArray))

async function* contentOf(path: string, gzip: boolean): AsyncGenerator<Buffer> {
  const stored = createReadStream(path)
  const stream = gzip ? pipeline(stored, createGunzip(), () => undefined) : stored
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch {
    // Damaged files are reported by their reader.
  } finally {
    stored.destroy()
  }
}

const textOf = (bytes: Buffer): string =>
  bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()

/** How deep a line's brackets are nested, and whether some are open at its end. */
function bracketsOf(line: Buffer): {readonly isOpen: boolean; readonly deepest: number} {
  let depth = 0
  let deepest = 0
  let inText = false
  for (let at = 0; at < line.length; at++) {
    const byte = line[at] as number
    if (inText && byte === 0x5c) at++
    else if (byte === 0x22) inText = !inText
    else if (!inText && (byte === 0x7b || byte === 0x5b)) deepest = Math.max(deepest, ++depth)
    else if (!inText && (byte === 0x7d || byte === 0x5d)) depth--
  }
  return {isOpen: depth > 0 && !inText, deepest}
}

/** What a JSON document looks like that is not an array of rows. */
export type DocumentLook =
  | {readonly kind: 'columns' | 'index' | 'split' | 'lists' | 'object'}
  | {readonly kind: 'wrapped'; readonly paths: readonly JsonPath[]; readonly isGeoJson: boolean}

/** Tells from the beginning of a JSON object what it looks like. */
export function lookOf(head: Buffer): DocumentLook {
  const members = shapeOfObject(textOf(head))
  const shapes = [...members.values()]
  const data = members.get('data')
  const isSplit = members.get('columns')?.kind === 'array' && data?.kind === 'array' && data.first?.kind !== 'object'
  if (isSplit) return {kind: 'split'}
  const paths = rowPaths(members, [])
  if (paths.length > 0) return {kind: 'wrapped', paths, isGeoJson: members.has('features') && members.has('type')}
  if (shapes.length === 0) return {kind: 'object'}
  if (shapes.every((shape) => shape.kind === 'array')) return {kind: 'lists'}
  if (!shapes.every(isFlatObject)) return {kind: 'object'}
  return {kind: [...members.keys()].every((key) => /^\d+$/.test(key)) ? 'index' : 'columns'}
}

const isFlatObject = (shape: Shape): boolean => shape.kind === 'object' && [...shape.members.values()].every(({kind}) => kind === 'scalar')

const mostPaths = 5
const mostLevels = 3

/** Where arrays of objects lie. */
function rowPaths(members: ReadonlyMap<string, Shape>, above: JsonPath): readonly JsonPath[] {
  const found = [...members].flatMap(([key, shape]): readonly JsonPath[] => {
    const path = [...above, key]
    if (shape.kind === 'array') return shape.first?.kind === 'object' ? [path] : []
    return shape.kind === 'object' && path.length < mostLevels ? rowPaths(shape.members, path) : []
  })
  return found.slice(0, mostPaths)
}

/** Why a document that is one object cannot be read as rows, what it looks like, and the way out. */
export function notRows(file: string, head: Buffer): Failure {
  const {sentence, hint} = told(lookOf(head))
  return inputError(`${file}:1: the JSON document is not an array of rows: ${sentence}`, {where: {file, line: 1}, hint})
}

const records = 'Write an array of records, in pandas `to_json(orient="records")`, or JSON Lines with `lines=True` as well.'

function told(look: DocumentLook): {readonly sentence: string; readonly hint: string} {
  switch (look.kind) {
    case 'columns':
      return {sentence: 'it looks like an object by column, as pandas writes with orient="columns" (the default)', hint: records}
    case 'index':
      return {sentence: 'it looks like an object by row label, as pandas writes with orient="index"', hint: records}
    case 'split':
      return {sentence: 'it looks like columns and data side by side, as pandas writes with orient="split"', hint: records}
    case 'lists':
      return {sentence: 'it looks like one array for each column', hint: records}
    case 'wrapped': {
      const paths = look.paths.map((path) => JSON.stringify(jsonPathText(path)))
      const sentence = look.isGeoJson ? 'it looks like GeoJSON' : 'it is one object, and the rows seem to be inside it'
      return {sentence, hint: `Set \`dialect: {json-path: ${paths[0]}}\` in the contract${others(paths.slice(1))}.`}
    }
    case 'object':
      return {
        sentence: 'it is one JSON object',
        hint: `${records} If the rows are inside it, set \`dialect: {json-path: …}\` in the contract.`,
      }
    default:
      return look satisfies never
  }
}

const others = (paths: readonly string[]): string => (paths.length === 0 ? '' : ` (other arrays of objects: ${paths.join(', ')})`)

/** Why an array whose elements are no objects cannot be read as rows. */
export function notRecords(file: string, line: number, first: 'array' | 'scalar'): Failure {
  const sentence =
    first === 'array'
      ? 'its elements are arrays, as pandas writes with orient="values", so the columns have no names'
      : 'its elements are single values'
  return inputError(`${file}:${line}: the JSON document is not an array of rows: ${sentence}`, {where: {file, line}, hint: records})
}
