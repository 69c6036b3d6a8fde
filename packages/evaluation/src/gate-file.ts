import {inputError, type Where} from '@modelflight/core/errors'
import type {Json, JsonObject, JsonSchema} from '@modelflight/core/schema'
import type {Located} from '@modelflight/core/yaml-document'
import type {Gate, GateFile} from './gate.ts'
import {expandEntry} from './gate-entry.ts'
import {splitLine} from './gate-expression.ts'
import {infosOf, settingsOf} from './gate-settings.ts'

export type {Gate, GateFile, GateSettings, MetricDefinition} from './gate.ts'

/**
 * Reads a gate in any of its forms: text with one condition a line (`accuracy >= 0.92`), a YAML list or map of short forms, or the
 * file in full (`gates:` with settings beside it).
 *
 * @param file the name shown in messages.
 * @throws Failure (input-error) with the line and the nearest known name.
 */
export async function readGate(text: string, file: string): Promise<GateFile> {
  const lines = conditionLines(text)
  if (lines !== undefined)
    return expand({
      gates: {value: lines.map(({text: line}) => line), file, at: (p) => lineOf(lines, file, p)},
      head: {},
      at: () => ({file, line: 1}),
    })
  const {parseYaml} = await import('@modelflight/core/yaml')
  return await readLocatedGate(parseYaml(text, file))
}

/**
 * The same for a gate that lies in a larger file, such as the `gate:` of `modelflight.yml`.
 *
 * @throws Failure (input-error).
 */
export async function readLocatedGate(located: Located): Promise<GateFile> {
  const {value} = located
  if (typeof value === 'string') return await readTextIn(located, value)
  if (value === null) throw emptyGate(located.at(''))
  const {requireSchema} = await import('@modelflight/core/validation')
  const schemas = await import('./gate-schema.ts')
  const full = isObject(value) && 'gates' in value
  if (!full && isEmpty(value)) throw emptyGate(located.at(''))
  if (full && isEmpty(value['gates'] ?? null)) throw emptyGate(located.at('/gates'))
  if (full) requireSchema(located, schemas.gateHeadSchema, 'the gate')
  requireGates(full ? below(located, '/gates') : located, schemas.gateListSchema, requireSchema)
  return full ? expand({gates: below(located, '/gates'), head: value, at: located.at}) : expand({gates: located, head: {}, at: located.at})
}

type RequireSchema = (located: Located<unknown>, schema: JsonSchema, what: string) => void

/** Holds each entry against the branch of the schema that it was meant for: "none of the allowed forms" helps nobody. */
function requireGates(gates: Located, schema: JsonSchema, requireSchema: RequireSchema): void {
  const [list, map] = schema.anyOf ?? []
  const branch = Array.isArray(gates.value) ? list?.items : (map?.additionalProperties as JsonSchema | undefined)
  const long = branch?.anyOf?.[1]
  for (const [key, item] of Object.entries(gates.value ?? {})) {
    if (typeof item === 'number') throw sideUnknown(key, item, gates.at(`/${escapePointer(key)}`))
    if (isObject(item as Json) && long !== undefined) requireSchema(below(gates, `/${escapePointer(key)}`), long, 'the gate')
  }
  requireSchema(gates, schema, 'the gate')
}

const sideUnknown = (metric: string, value: number, where: Where): Error =>
  inputError(`the gate gives ${metric} the bare number ${value} and does not say which side of it is allowed`, {
    where,
    hint: `Write ">= ${value}" or "<= ${value}".`,
  })

async function readTextIn(located: Located, text: string): Promise<GateFile> {
  const start = located.at('')
  const lines = conditionLines(text)
  if (lines === undefined) {
    throw inputError(`${JSON.stringify(text.slice(0, 80))} is no gate`, {
      where: start,
      hint: 'Write conditions such as accuracy >= 0.92, one a line.',
    })
  }
  return expand({gates: {value: lines.map(({text: line}) => line), file: located.file, at: () => start}, head: {}, at: () => start})
}

interface Line {
  readonly text: string
  readonly line: number
}

/** The conditions of a text in short form, or undefined when it has another form. Blank lines and `#` comments are dropped. */
function conditionLines(text: string): readonly Line[] | undefined {
  const lines = text.split(/\r?\n/).map((line, index) => ({text: line.replace(/(^|\s)#.*$/, '').trim(), line: index + 1}))
  const filled = lines.filter((line) => line.text !== '')
  if (filled.length === 0) return undefined
  return filled.every((line) => !/^[-[{]|:(\s|$)/.test(line.text) && splitLine(line.text) !== undefined) ? filled : undefined
}

function lineOf(lines: readonly Line[], file: string, pointer: string): Where {
  const index = Number(pointer.split('/')[1] ?? 0)
  return {file, line: lines[index]?.line ?? 1}
}

interface Source {
  readonly gates: Located
  /** What stands beside `gates`; it has passed the schema. */
  readonly head: JsonObject
  /** Places in the whole file. */
  readonly at: Located['at']
}

function expand({gates, head, at}: Source): GateFile {
  const settings = settingsOf(head)
  const infoOf = infosOf(head, at)
  const defaults = (head['defaults'] ?? {}) as JsonObject
  const entries = Object.entries(gates.value ?? {}) as [string, Json][]
  const isList = Array.isArray(gates.value)
  const expanded = entries.flatMap(([key, item]) => {
    const pointer = `/${escapePointer(key)}`
    return expandEntry({metric: isList ? undefined : key, item, defaults, settings, infoOf, at: (path) => gates.at(pointer + path)})
  })
  if (expanded.length === 0) throw emptyGate(gates.at(''))
  refuseEmptyRanges(expanded)
  const all = withUniqueIds(expanded)
  return {gates: all, settings: {...settings, sliceColumns: sliceColumns(all), asked: [...new Set(all.map(({metric}) => metric))]}}
}

/** Columns that gates cut the rows by, for the reader of predictions. */
function sliceColumns(gates: readonly Gate[]): string[] {
  const named = gates.flatMap(({filter, slices, rule, test}) => [
    ...Object.keys(filter ?? {}),
    ...(slices?.by.flat() ?? []),
    ...(rule.kind === 'fairness' ? [rule.by] : []),
    ...[test.cluster, test.strata].filter((column) => column !== undefined),
  ])
  return [...new Set(named)]
}

/** Two conditions may share a metric as long as they ask different things; then the bound joins the id. */
function withUniqueIds(gates: readonly Gate[]): readonly Gate[] {
  const named = gates.map((gate) => {
    const shared = gates.some((other) => other !== gate && other.id === gate.id)
    return shared ? {...gate, id: `${gate.id}:${gate.rule.bound}`} : gate
  })
  const seen = new Map<string, Gate>()
  for (const gate of named) {
    const other = seen.get(gate.id)
    if (other !== undefined) {
      const hint = 'Keep one, or give each its own id.'
      throw inputError(`the gate ${gate.id} is given twice (also on line ${other.where.line ?? '?'})`, {where: gate.where, hint})
    }
    seen.set(gate.id, gate)
  }
  return named
}

function refuseEmptyRanges(gates: readonly Gate[]): void {
  const rows = ({filter, slices}: Gate): string => JSON.stringify([filter, slices?.by])
  for (const low of gates) {
    for (const high of gates) {
      if (low.metric !== high.metric || low.rule.amount.unit !== high.rule.amount.unit || rows(low) !== rows(high)) continue
      const isLow = low.rule.bound === 'min' || low.rule.bound === 'above'
      const isHigh = high.rule.bound === 'max' || high.rule.bound === 'below'
      if (!isLow || !isHigh) continue
      const touching = low.rule.bound === 'min' && high.rule.bound === 'max'
      const {value: from} = low.rule.amount
      const {value: to} = high.rule.amount
      if (from < to || (touching && from === to)) continue
      throw inputError(`no ${low.metric} can be ${low.text} and ${high.text}`, {
        where: high.where,
        hint: 'Lower the one or raise the other.',
      })
    }
  }
}

const emptyGate = (where: Where): Error =>
  inputError('the gate is empty, so nothing would be asked of the model', {where, hint: 'Add a condition such as accuracy >= 0.92.'})

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: Json): boolean => typeof value === 'object' && (value === null || Object.keys(value).length === 0)

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** A part of a located value, which still knows its lines. */
function below(located: Located, pointer: string): Located {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const value = parts.reduce<Json>((whole, part) => (whole as JsonObject)[part] ?? null, located.value)
  return {value, file: located.file, at: (path) => located.at(pointer + path)}
}
