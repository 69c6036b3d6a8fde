import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import {Failure, inputError, limitExceeded, type Where} from './errors.ts'
import {escapePointer, fieldName} from './pointer.ts'
import type {Json} from './schema.ts'
import type {Located} from './yaml-document.ts'

/** Nesting beyond this is an attack or a mistake, never a configuration. */
const maxDepth = 64
/** Values, and places where one may begin, in one document: beyond this reading it takes hundreds of megabytes. */
const maxParts = 150_000
/** How often aliases may repeat what they stand for, in all. */
const maxAliases = 100

/**
 * Reads one YAML 1.2 (core schema) or JSON document, strictly: duplicate keys, unknown tags, several documents, numbers that are not
 * finite and self references are errors. `NO`, `on` and `1_000` are text.
 *
 * @param file how messages call it, normally the path relative to the workspace.
 * @throws Failure input-error with the line; limit-exceeded for alias bombs and nesting beyond 64.
 */
export function parseYaml(text: string, file: string): Located {
  refuseLarge(text, file)
  const lines = new LineCounter()
  const document = parseDocument(text, {
    strict: true,
    // Compared one with all others by the parser, which takes minutes for a large map; `indexNodes` remembers them.
    uniqueKeys: false,
    schema: 'core',
    lineCounter: lines,
    prettyErrors: true,
    // Not `silent`: that would hide a second document.
    logLevel: 'error',
  })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem !== undefined) throw asFailure(problem, file)
  const nodes = new Map<string, number>()
  const literals = new Map<string, string>()
  indexNodes(document.contents, '', 0, {nodes, literals, file, lines})
  const value = toJson(document, file, lines)
  return {value, file, at: (pointer) => locate(pointer, nodes, file, lines), literal: (pointer) => literals.get(pointer)}
}

function asFailure(problem: YAMLError, file: string): Failure {
  // The parser's own recursion ran out of stack: the text is nested thousands of levels deep.
  if (problem.code === 'RESOURCE_EXHAUSTION') return tooDeep(file)
  const position = problem.linePos?.[0]
  const where: Where = position === undefined ? {file} : {file, line: position.line, column: position.col}
  const sentence = problem.message.split(' at line ')[0]?.split('\n')[0] ?? problem.message
  return inputError(`${file} is not valid YAML: ${sentence}`, {where, cause: problem, hint: 'Correct the file at that line.'})
}

/** Counts what may part values, before anything is made of them. */
function refuseLarge(text: string, file: string): void {
  if (text.length <= maxParts) return
  let parts = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === comma || code === colon || code === lineFeed || code === bracket || code === brace) parts++
  }
  if (parts > maxParts) throw limitExceeded(`${file} has more than ${maxParts} parts, and no configuration is as large`, {where: {file}})
}

const [lineFeed, comma, colon, bracket, brace] = [10, 44, 58, 91, 123]

const tooDeep = (file: string): Failure =>
  limitExceeded(`${file} is nested too deeply; at most ${maxDepth} levels are read`, {where: {file, line: 1}})

const twice = (name: string, where: Where, file: string): Failure =>
  inputError(`${file} has the key ${JSON.stringify(name.slice(0, 80))} twice`, {
    where: {...where, field: name.slice(0, 80)},
    hint: 'Keep one of them.',
  })

interface NodeIndex {
  readonly nodes: Map<string, number>
  readonly literals: Map<string, string>
  readonly file: string
  readonly lines: LineCounter
}

/** Remembers where each part starts (the key for entries of a map), how numbers are written, and refuses what JSON can't hold. */
function indexNodes(node: ParsedNode | null, pointer: string, depth: number, index: NodeIndex): void {
  const {nodes, literals, file, lines} = index
  if (depth > maxDepth) throw tooDeep(file)
  if (node === null) return
  if (!nodes.has(pointer)) nodes.set(pointer, node.range[0])
  if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
    throw inputError(`${fieldName(pointer)} is ${node.value}, and a finite number is needed`, {where: place(node, file, lines, pointer)})
  }
  if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined) literals.set(pointer, node.source)
  if (isSeq(node)) for (const [at, item] of node.items.entries()) indexNodes(item as ParsedNode, `${pointer}/${at}`, depth + 1, index)
  if (!isMap(node)) return
  const seen = new Set<string>()
  for (const pair of node.items) {
    if (!isPair(pair)) continue
    const key = pair.key as ParsedNode
    const name = String(isScalar(key) ? key.value : '')
    if (seen.has(name)) throw twice(name, position(key.range[0], file, lines), file)
    if (isScalar(key)) seen.add(name)
    const child = `${pointer}/${escapePointer(name)}`
    nodes.set(child, key.range[0])
    indexNodes(pair.value as ParsedNode | null, child, depth + 1, index)
  }
}

function unknownAlias(document: Document.Parsed, file: string, lines: LineCounter): Failure {
  let place: Where = {file, line: 1}
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) !== undefined) return undefined
      place = position(node.range?.[0] ?? 0, file, lines)
      return visit.BREAK
    },
  })
  return inputError(`${file} names an anchor that is not set before`, {
    where: place,
    hint: 'An anchor is set with &name, and repeated with *name.',
  })
}

function toJson(document: Document.Parsed, file: string, lines: LineCounter): Json {
  try {
    const value = document.toJS({maxAliasCount: maxAliases}) as Json
    return JSON.parse(JSON.stringify(value ?? null)) as Json
  } catch (error) {
    if (error instanceof Failure) throw error
    if (error instanceof ReferenceError && error.message.startsWith('Unresolved alias')) throw unknownAlias(document, file, lines)
    if (error instanceof ReferenceError) {
      throw limitExceeded(`${file} repeats its aliases too often; at most ${maxAliases} are followed`, {
        where: {file, line: 1},
        cause: error,
      })
    }
    throw inputError(`${file} refers to itself`, {where: {file, line: 1}, cause: error})
  }
}

function locate(pointer: string, nodes: ReadonlyMap<string, number>, file: string, lines: LineCounter): Where {
  for (let known = pointer; ; known = known.slice(0, known.lastIndexOf('/'))) {
    const offset = nodes.get(known)
    if (offset !== undefined) return {...position(offset, file, lines), ...(pointer === '' ? {} : {field: fieldName(pointer)})}
    if (known === '') return {file}
  }
}

function place(node: Node, file: string, lines: LineCounter, pointer: string): Where {
  return {...position(node.range?.[0] ?? 0, file, lines), field: fieldName(pointer)}
}

function position(offset: number, file: string, lines: LineCounter): Where {
  const {line, col} = lines.linePos(offset)
  return {file, line, column: col}
}
