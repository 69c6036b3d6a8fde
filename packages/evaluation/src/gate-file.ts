import {inputError, type Where} from '@modelflight/core/errors'
import type {Json, JsonObject, JsonSchema} from '@modelflight/core/schema'
import type {Located} from '@modelflight/core/yaml-document'
import {
  type Amount,
  type BaselineBound,
  type LimitBound,
  parseAmount,
  parseExpression,
  splitLine,
  unknownDirection,
} from './gate-expression.ts'
import {type Direction, knownMetric, type MetricInfo, type Unit} from './metric-catalogue.ts'

/** What a rule asks of one metric. */
export type Rule =
  | {readonly kind: 'limit'; readonly bound: LimitBound; readonly amount: Amount}
  | {readonly kind: 'baseline'; readonly bound: BaselineBound; readonly amount: Amount; readonly require: Requirement}

/** What must clear the amount: the point, or the confidence bound that is worse for the candidate. */
export type Requirement = 'point' | 'non-inferior' | 'superior'

/** One rule with everything that decides it: what the short and the long form both become. */
export interface Gate {
  /** Unique in the file. */
  readonly id: string
  readonly metric: string
  readonly info: MetricInfo
  readonly rule: Rule
  readonly onFail: 'fail' | 'warn'
  readonly onInconclusive: 'inconclusive' | 'fail' | 'warn'
  readonly missing: 'fail' | 'warn'
  readonly minSamples: number
  readonly why: string | undefined
  /** The rule as one reads it, e.g. `>= 0.92`. */
  readonly text: string
  readonly where: Where
}

/** Names of columns as configured. */
export interface ColumnNames {
  readonly id?: string
  readonly label?: string
  readonly prediction?: string
  readonly score?: string
}

/** What a model predicts: one of two answers, one of several, or an amount. */
export type Task = 'binary' | 'multiclass' | 'regression'

/** A gate file, expanded. */
export interface GateFile {
  readonly gates: readonly Gate[]
  readonly settings: GateSettings
}

/** What a gate file says besides its gates. */
export interface GateSettings {
  readonly task: Task | undefined
  readonly columns: ColumnNames
  readonly positiveLabel: string | undefined
  /** Least score that predicts the positive label. */
  readonly threshold: number
  readonly classes: readonly string[] | undefined
  /** Of two-sided intervals, e.g. 0.95. */
  readonly confidence: number
  readonly resamples: number
  readonly seed: number
}

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
    return expand({gates: {value: lines.map(({text: line}) => line), file, at: (p) => lineOf(lines, file, p)}, head: {}})
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
  return full ? expand({gates: below(located, '/gates'), head: value}) : expand({gates: located, head: {}})
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
  return expand({gates: {value: lines.map(({text: line}) => line), file: located.file, at: () => start}, head: {}})
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
}

function expand({gates, head}: Source): GateFile {
  const declared = (head['metrics'] ?? {}) as Readonly<Record<string, {direction?: Direction; unit?: Unit}>>
  const defaults = (head['defaults'] ?? {}) as JsonObject
  const infoOf = (metric: string): MetricInfo => {
    const known = knownMetric(metric) ?? {direction: undefined, min: -Infinity, max: Infinity, unit: 'none'}
    return {...known, ...declared[metric]}
  }
  const entries = Object.entries(gates.value ?? {}) as [string, Json][]
  const isList = Array.isArray(gates.value)
  const expanded = entries.flatMap(([key, item]) => {
    const pointer = `/${escapePointer(key)}`
    return expandEntry({metric: isList ? undefined : key, item, defaults, infoOf, at: (path) => gates.at(pointer + path)})
  })
  if (expanded.length === 0) throw emptyGate(gates.at(''))
  refuseEmptyRanges(expanded)
  return {gates: withUniqueIds(expanded), settings: settingsOf(head, defaults)}
}

interface Entry {
  /** The key of a map; in a list the item names its metric itself. */
  readonly metric: string | undefined
  readonly item: Json
  readonly defaults: JsonObject
  readonly infoOf: (metric: string) => MetricInfo
  readonly at: (pointer: string) => Where
}

function expandEntry(entry: Entry): Gate[] {
  if (typeof entry.item === 'string') return [expandShort(entry, entry.item)]
  const item = entry.item as JsonObject
  const metric = entry.metric ?? String(item['metric'])
  const info = entry.infoOf(metric)
  const rules = [...limitRules(item, entry.at), ...baselineRules(item, metric, info, entry.at)]
  if (rules.length === 0) {
    const hint = 'Add min, max, above, below or versus-baseline.'
    throw inputError(`the gate on ${metric} asks nothing`, {where: entry.at(''), hint})
  }
  const id = String(item['id'] ?? metric)
  return rules.map(({rule, where}) => ({
    ...common(entry, {metric, info}, item),
    id: rules.length === 1 ? id : `${id}:${rule.bound}`,
    rule,
    text: ruleInWords(rule, info.direction),
    where,
  }))
}

function expandShort(entry: Entry, text: string): Gate {
  const where = entry.at('')
  const split = entry.metric === undefined ? splitLine(text) : {metric: entry.metric, rest: text}
  if (split === undefined) {
    throw inputError(`${JSON.stringify(text.slice(0, 80))} is no condition`, {where, hint: 'Write one such as accuracy >= 0.92.'})
  }
  const info = entry.infoOf(split.metric)
  const expression = parseExpression(split.rest, split.metric, info.direction, where)
  const rule: Rule = expression.kind === 'limit' ? expression : {...expression, require: 'point'}
  // "baseline - 0.005" leaves out on which side; people who read the report should not have to know.
  const written = split.rest.startsWith('baseline') ? ruleInWords(rule, info.direction) : split.rest
  return {...common(entry, {metric: split.metric, info}, {}), id: split.metric, rule, text: written, where}
}

function common({defaults}: Entry, named: {readonly metric: string; readonly info: MetricInfo}, item: JsonObject) {
  const pick = (key: string): Json | undefined => item[key] ?? defaults[key]
  return {
    ...named,
    onFail: (pick('on-fail') ?? 'fail') as Gate['onFail'],
    onInconclusive: (pick('on-inconclusive') ?? 'inconclusive') as Gate['onInconclusive'],
    missing: (pick('missing') ?? 'fail') as Gate['missing'],
    minSamples: Number(pick('min-samples') ?? defaultMinSamples),
    why: item['why'] === undefined ? undefined : String(item['why']),
  }
}

/** One row has no spread: nothing can be said of a model from it. Files written by `modelflight init` ask for more. */
export const defaultMinSamples = 2

interface Placed {
  readonly rule: Rule
  readonly where: Where
}

function limitRules(item: JsonObject, at: Entry['at']): Placed[] {
  const bounds: readonly LimitBound[] = ['min', 'max', 'above', 'below']
  return bounds.flatMap((bound): Placed[] => {
    const written = item[bound]
    if (written === undefined) return []
    const where = at(`/${bound}`)
    return [{rule: {kind: 'limit', bound, amount: parseAmount(written as string | number, where)}, where}]
  })
}

function baselineRules(item: JsonObject, metric: string, info: MetricInfo, at: Entry['at']): Placed[] {
  const versus = item['versus-baseline'] as JsonObject | undefined
  if (versus === undefined) return []
  const bounds: readonly BaselineBound[] = ['min-gain', 'gain-above', 'max-loss', 'loss-below', 'max-gain']
  const require = (versus['require'] ?? 'point') as Requirement
  const placed = bounds.flatMap((bound): Placed[] => {
    const written = versus[bound]
    if (written === undefined) return []
    const where = at(`/versus-baseline/${bound}`)
    if (info.direction === undefined) throw unknownDirection(metric, where)
    const amount = parseAmount(written as string | number, where)
    if (amount.value < 0)
      throw inputError(`${bound} of ${metric} is negative`, {where, hint: 'A negative loss is a gain: use the other key.'})
    return [{rule: {kind: 'baseline', bound, amount, require: requirementFor(bound, require)}, where}]
  })
  if (placed.length === 0) {
    throw inputError(`versus-baseline of ${metric} names no amount`, {
      where: at('/versus-baseline'),
      hint: `Add one of ${bounds.join(', ')}.`,
    })
  }
  return placed
}

/** A guard against too much gain always looks at the point. */
const requirementFor = (bound: BaselineBound, require: Requirement): Requirement => (bound === 'max-gain' ? 'point' : require)

/** A rule as one reads it. */
function ruleInWords(rule: Rule, direction: Direction | undefined): string {
  const amount = `${rule.amount.value}${rule.amount.unit}`
  if (rule.kind === 'limit') return `${{min: '>=', max: '<=', above: '>', below: '<'}[rule.bound]} ${amount}`
  const higher = direction === 'higher-is-better'
  const towards = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? !higher : higher
  const strict = rule.bound === 'gain-above' || rule.bound === 'loss-below'
  const operator = (rule.bound === 'max-gain' ? !higher : higher) ? '>' : '<'
  const change = rule.amount.value === 0 ? '' : ` ${towards ? '+' : '-'} ${amount}`
  return `${operator}${strict ? '' : '='} baseline${change}${rule.require === 'point' ? '' : ` (${rule.require})`}`
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
  for (const low of gates) {
    for (const high of gates) {
      if (low.metric !== high.metric || low.rule.amount.unit !== high.rule.amount.unit) continue
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

function settingsOf(head: JsonObject, defaults: JsonObject): GateSettings {
  return {
    task: head['task'] as Task | undefined,
    columns: (head['columns'] ?? {}) as ColumnNames,
    positiveLabel: head['positive-label'] === undefined ? undefined : String(head['positive-label']),
    threshold: Number(head['threshold'] ?? 0.5),
    classes: (head['classes'] as readonly Json[] | undefined)?.map(String),
    confidence: Number(defaults['confidence'] ?? 0.95),
    resamples: Number(defaults['resamples'] ?? 2_000),
    seed: Number(defaults['seed'] ?? 7),
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
