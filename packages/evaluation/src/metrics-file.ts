import {inputError, limitExceeded, type Where} from '@modelflight/core/errors'
import {decodeText} from '@modelflight/core/files'
import {formatMetric, knownMetric} from './metric-catalogue.ts'
import {formatOf, junitNodes, type MetricsFormat, type NamedNode, namedNodes} from './metric-formats.ts'
import {type JsonNode, parseStrictJson} from './strict-json.ts'

/** A number with the place it was read from. */
export interface FiledMetric {
  readonly value: number
  readonly where: Where
}

/** A metrics file, read exactly. */
export interface MetricsFile {
  readonly file: string
  /** Whose layout it has. */
  readonly format: MetricsFormat
  /** Finite numbers by name; keys of nested objects are joined with dots. In file order. */
  readonly metrics: ReadonlyMap<string, FiledMetric>
  /** Texts that say where the numbers come from: `timestamp`, `git_sha` and the like. */
  readonly notes: ReadonlyMap<string, {readonly value: string; readonly where: Where}>
}

/** Keys whose value may be text. Any other text is taken for a number that was written wrongly. */
const noteNames: readonly string[] = ['timestamp', 'git_sha', 'commit', 'run_id', 'model', 'task', 'data_digest', 'holdout_digest']

const maxBytes = 8 * 1024 * 1024
const maxName = 200

/**
 * Reads `metrics.json`: an object of names to finite numbers, nested or flat; or what scikit-learn's classification_report, DVC,
 * Weights & Biases, lm-evaluation-harness, promptfoo or JUnit write, under the names of docs/gate.md.
 * Nothing is coerced: null, true, `[0.99]`, `"0.9"`, NaN, 1e999, a duplicate key or an accuracy of 1.7 are errors that name line and key.
 *
 * @param file the name shown in messages.
 * @throws Failure input-error or limit-exceeded.
 */
export function readMetricsFile(bytes: Uint8Array, file: string): MetricsFile {
  requireModest(bytes, file)
  const text = decodeText(bytes, file)
  if (text.trim() === '') {
    throw inputError(`${file} is empty`, {where: {file, line: 1}, hint: 'Write an object such as {"accuracy": 0.93} to it.'})
  }
  if (/^\s*</.test(text)) return fromNodes('junit', junitNodes(text, file), file)
  return metricsFromNode(parseStrictJson(text, file), file)
}

/**
 * Refuses a file that no metrics file is as large as.
 *
 * @throws Failure (limit-exceeded).
 */
export function requireModest(bytes: Uint8Array, file: string): void {
  if (bytes.length > maxBytes) throw limitExceeded(`${file} is larger than ${maxBytes / 1024 / 1024} MiB`, {where: {file}})
}

/**
 * Metrics of a tree of values, whatever language it was written in.
 *
 * @throws Failure (input-error), as `readMetricsFile`.
 */
export function metricsFromNode(root: JsonNode, file: string): MetricsFile {
  if (root.kind !== 'object') {
    throw inputError(`${file} must hold an object of metric names to numbers, got ${describe(root)}`, {where: {file, line: root.line}})
  }
  const format = formatOf(root.entries)
  if (format !== 'plain') return fromNodes(format, namedNodes(format, root.entries, file), file)
  const result = {file, format, metrics: new Map<string, FiledMetric>(), notes: new Map<string, {value: string; where: Where}>()}
  collect(root.entries, [], result)
  return result
}

/**
 * Metrics under names, from elsewhere than a file.
 *
 * @param source what messages call it, such as `runs:/<id>`.
 * @throws Failure (input-error) for a value that its metric can't have.
 */
export function metricsFromNumbers(format: MetricsFormat, numbers: ReadonlyMap<string, number>, source: string): MetricsFile {
  const nodes = [...numbers].map(([name, value]): NamedNode => ({name, node: {kind: 'number', value, text: String(value), line: 1}}))
  return fromNodes(format, nodes, source)
}

function fromNodes(format: MetricsFormat, nodes: readonly NamedNode[], file: string): MetricsFile {
  const result = {file, format, metrics: new Map<string, FiledMetric>(), notes: new Map<string, {value: string; where: Where}>()}
  for (const {name, node} of nodes) {
    const where: Where = {file, line: node.line, field: name}
    checkName(name, where)
    addMetric(name, node, where, result)
  }
  return result
}

interface Collected {
  readonly file: string
  readonly metrics: Map<string, FiledMetric>
  readonly notes: Map<string, {value: string; where: Where}>
}

function collect(entries: ReadonlyMap<string, JsonNode>, path: readonly string[], into: Collected): void {
  for (const [key, node] of entries) {
    const name = [...path, key].join('.')
    const where: Where = {file: into.file, line: node.line, field: name}
    checkName(name, where)
    if (node.kind === 'object') collect(node.entries, [...path, key], into)
    else if (node.kind === 'string' && noteNames.includes(key)) into.notes.set(name, {value: node.value, where})
    else addMetric(name, node, where, into)
  }
}

function checkName(name: string, where: Where): void {
  if (name.length > maxName || name.trim() === '') {
    const what = name.length > maxName ? `a name of ${name.length} characters (at most ${maxName})` : 'an empty name'
    throw inputError(`${where.file} has ${what} among its metrics`, {where: {...where, field: name.slice(0, 40)}})
  }
}

function addMetric(name: string, node: JsonNode, where: Where, into: Collected): void {
  if (node.kind !== 'number') {
    throw inputError(`${name} in ${into.file} must be a number, got ${describe(node)}`, {
      where,
      hint: 'Metrics are plain JSON numbers, such as 0.93; leave out what has no value, and gates on it fail.',
    })
  }
  if (!Number.isFinite(node.value)) {
    throw inputError(`${name} in ${into.file} is ${node.text.slice(0, 40)}, which is beyond the range of a double`, {where})
  }
  if (into.metrics.has(name)) throw inputError(`${into.file} gives ${name} twice, so its value is not certain`, {where})
  checkRange(name, node.value, where)
  into.metrics.set(name, {value: node.value, where})
}

/** A rate over 1 is most often a percentage, and `92 >= 0.92` would pass every gate. */
function checkRange(name: string, value: number, where: Where): void {
  const info = knownMetric(name)
  if (info === undefined || (value >= info.min && value <= info.max)) return
  const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`
  throw inputError(`${name} is ${formatMetric(value, 'none')}, but it can only be ${range}`, {
    where,
    hint: info.max === 1 && value > 1 && value <= 100 ? 'Write shares, not per cent: 0.93 instead of 93.' : 'Check the code that wrote it.',
  })
}

function describe(node: JsonNode): string {
  if (node.kind === 'literal') return String(node.value)
  if (node.kind === 'string') return `the text ${JSON.stringify(node.value.slice(0, 40))}`
  return node.kind === 'number' ? node.text.slice(0, 40) : `an ${node.kind}`
}
