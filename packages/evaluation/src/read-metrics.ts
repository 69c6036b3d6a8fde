import type {Where} from '@modelflight/core/errors'
import {inputError} from '@modelflight/core/errors'
import {decodeText} from '@modelflight/core/files'
import type {Json} from '@modelflight/core/schema'
import {type MetricsFile, metricsFromNode, readMetricsFile, requireModest} from './metrics-file.ts'
import type {JsonNode} from './strict-json.ts'

/**
 * Reads a metrics file in the language that its name says: YAML and TOML, as DVC reads metrics, else what `readMetricsFile` reads.
 *
 * @param file the name shown in messages.
 * @param path whose ending says the language.
 * @throws Failure input-error or limit-exceeded, as `readMetricsFile`.
 */
export async function readMetrics(bytes: Uint8Array, file: string, path = file): Promise<MetricsFile> {
  const language = /\.(ya?ml|toml)$/i.exec(path)?.[1]?.toLowerCase()
  if (language === undefined) return readMetricsFile(bytes, file)
  requireModest(bytes, file)
  const text = decodeText(bytes, file)
  if (language === 'toml') {
    const {parseToml} = await import('./toml.ts')
    return metricsFromNode(parseToml(text, file), file)
  }
  const {parseYaml} = await import('@modelflight/core/yaml')
  const {value, at} = parseYaml(text, file)
  if (value === null) throw inputError(`${file} is empty`, {where: {file, line: 1}, hint: 'Write metrics such as accuracy: 0.93 to it.'})
  return metricsFromNode(nodeOf(value, '', at), file)
}

function nodeOf(value: Json, pointer: string, at: (pointer: string) => Where): JsonNode {
  const line = at(pointer).line ?? 1
  if (typeof value === 'string') return {kind: 'string', value, line}
  if (typeof value === 'number') return {kind: 'number', value, text: String(value), line}
  if (typeof value === 'boolean' || value === null) return {kind: 'literal', value, line}
  const child = (key: string | number, one: Json): JsonNode =>
    nodeOf(one, `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`, at)
  if (Array.isArray(value)) return {kind: 'array', items: (value as readonly Json[]).map((one, index) => child(index, one)), line}
  return {kind: 'object', entries: new Map(Object.entries(value).map(([key, one]) => [key, child(key, one)])), line}
}
