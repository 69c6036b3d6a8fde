import {inputError, type Where} from '@modelflight/core/errors'
import type {Json, JsonObject} from '@modelflight/core/schema'
import type {At, Correction, Criterion, Filter, GapBound, Gate, GateSettings, Requirement, Rule, Slices, Test} from './gate.ts'
import {
  type BaselineBound,
  type LimitBound,
  parseAmount,
  parseExpression,
  splitLine,
  splitRows,
  unknownDirection,
} from './gate-expression.ts'
import {testOf} from './gate-settings.ts'
import type {Direction, MetricInfo} from './metric-catalogue.ts'

/** One entry of a gate file, in its short or its long form. */
export interface Entry {
  /** The key of a map; in a list the item names its metric itself. */
  readonly metric: string | undefined
  readonly item: Json
  readonly defaults: JsonObject
  readonly settings: GateSettings
  readonly infoOf: (metric: string) => MetricInfo
  readonly at: (pointer: string) => Where
}

interface Placed {
  readonly rule: Rule
  readonly where: Where
  readonly slices?: Slices
}

/**
 * The gates of an entry: one a limit.
 *
 * @throws Failure (input-error) with the line.
 */
export function expandEntry(entry: Entry): Gate[] {
  if (typeof entry.item === 'string') return [expandShort(entry, entry.item)]
  const item = entry.item as JsonObject
  const written = entry.metric ?? String(item['metric'])
  const {metric, filter} = rowsOf(written, item)
  const info = entry.infoOf(metric)
  const rules = [
    ...limitRules(item, '', entry.at),
    ...baselineRules(item['versus-baseline'], metric, info, '/versus-baseline', entry.at),
    ...sliceRules(item, metric, info, entry),
    ...fairnessRules(item, entry.at),
  ]
  if (rules.length === 0) {
    const hint = 'Add min, max, above, below, versus-baseline, slices or fairness.'
    throw inputError(`the gate on ${metric} asks nothing`, {where: entry.at(''), hint})
  }
  const id = String(item['id'] ?? written)
  return rules.map(({rule, where, slices}) => ({
    ...common(entry, {metric, filter, info}, item),
    ...(rule.kind === 'fairness' ? {minSamples: Number((item['fairness'] as JsonObject)['min-samples'] ?? 30)} : {}),
    id: rules.length === 1 ? id : `${id}:${slices === undefined ? '' : 'slices:'}${rule.bound}`,
    rule,
    slices,
    text: ruleInWords(rule, info.direction, slices),
    where,
  }))
}

function expandShort(entry: Entry, text: string): Gate {
  const where = entry.at('')
  const split = entry.metric === undefined ? splitLine(text) : {metric: entry.metric, rest: text}
  if (split === undefined) {
    throw inputError(`${JSON.stringify(text.slice(0, 80))} is no condition`, {where, hint: 'Write one such as accuracy >= 0.92.'})
  }
  const {metric, filter} = splitRows(split.metric)
  const info = entry.infoOf(metric)
  const expression = parseExpression(split.rest, metric, info.direction, where)
  const rule: Rule =
    expression.kind === 'limit' ? {...expression, at: 'point'} : {...expression, require: 'point', whenBaselineZero: 'absolute'}
  // "baseline - 0.005" leaves out on which side; people who read the report should not have to know.
  const words = split.rest.startsWith('baseline') ? ruleInWords(rule, info.direction, undefined) : split.rest
  return {...common(entry, {metric, filter, info}, {}), id: split.metric, rule, slices: undefined, text: words, where}
}

/** `recall@country=DE` and `where: {country: DE}` mean the same; both must hold. */
function rowsOf(written: string, item: JsonObject): {readonly metric: string; readonly filter: Filter | undefined} {
  const {metric, filter} = splitRows(written)
  const conditions = Object.entries((item['where'] ?? {}) as JsonObject).map(
    ([column, values]) => [column, (Array.isArray(values) ? values : [values]).map(String)] as const,
  )
  if (conditions.length === 0) return {metric, filter}
  return {metric, filter: {...filter, ...Object.fromEntries(conditions)}}
}

interface Subject {
  readonly metric: string
  readonly filter: Filter | undefined
  readonly info: MetricInfo
}

function common({defaults, at}: Entry, subject: Subject, item: JsonObject) {
  const pick = (key: string): Json | undefined => item[key] ?? defaults[key]
  const versus = (item['versus-baseline'] ?? (item['slices'] as JsonObject | undefined)?.['versus-baseline'] ?? {}) as JsonObject
  return {
    ...subject,
    test: fitting(testOf(item['test'], defaults), item['test'] === undefined ? at('') : at('/test')),
    onFail: (pick('on-fail') ?? 'fail') as Gate['onFail'],
    onInconclusive: (pick('on-inconclusive') ?? 'inconclusive') as Gate['onInconclusive'],
    missing: (pick('missing') ?? 'fail') as Gate['missing'],
    whenMissing: (versus['when-missing'] ?? defaults['baseline-missing'] ?? 'fail') as Gate['whenMissing'],
    minSamples: Number(pick('min-samples') ?? defaultMinSamples),
    why: item['why'] === undefined ? undefined : String(item['why']),
  }
}

/** Only the bootstrap draws clusters and strata: any other method would leave them out without a word. */
function fitting(test: Test, where: Where): Test {
  const column = test.cluster === undefined ? test.strata : test.cluster
  if (column === undefined || test.method === 'auto' || test.method === 'paired-bootstrap') return test
  throw inputError(`${test.method} knows no ${test.cluster === undefined ? 'strata' : 'cluster'}, so ${column} would be left out`, {
    where,
    hint: 'Use method: paired-bootstrap, or take cluster and strata out.',
  })
}

/** One row has no spread: nothing can be said of a model from it. Files written by `modelflight init` ask for more. */
export const defaultMinSamples = 2

function limitRules(item: JsonObject, pointer: string, at: Entry['at']): Placed[] {
  const bounds: readonly LimitBound[] = ['min', 'max', 'above', 'below']
  return bounds.flatMap((bound): Placed[] => {
    const written = item[bound]
    if (written === undefined) return []
    const where = at(`${pointer}/${bound}`)
    const amount = parseAmount(written as string | number, where)
    return [{rule: {kind: 'limit', bound, amount, at: (item['at'] ?? 'point') as At}, where}]
  })
}

function baselineRules(written: Json | undefined, metric: string, info: MetricInfo, pointer: string, at: Entry['at']): Placed[] {
  const versus = written as JsonObject | undefined
  if (versus === undefined) return []
  const bounds: readonly BaselineBound[] = ['min-gain', 'gain-above', 'max-loss', 'loss-below', 'max-gain']
  const require = (versus['require'] ?? 'point') as Requirement
  const whenBaselineZero = (versus['when-baseline-zero'] ?? 'absolute') as 'fail' | 'skip' | 'absolute'
  const placed = bounds.flatMap((bound): Placed[] => {
    const amountText = versus[bound]
    if (amountText === undefined) return []
    const where = at(`${pointer}/${bound}`)
    if (info.direction === undefined) throw unknownDirection(metric, where)
    const amount = parseAmount(amountText as string | number, where)
    if (amount.value < 0)
      throw inputError(`${bound} of ${metric} is negative`, {where, hint: 'A negative loss is a gain: use the other key.'})
    // A guard against too much gain always looks at the point.
    return [{rule: {kind: 'baseline', bound, amount, require: bound === 'max-gain' ? 'point' : require, whenBaselineZero}, where}]
  })
  if (placed.length === 0) {
    const hint = `Add one of ${bounds.join(', ')}.`
    throw inputError(`versus-baseline of ${metric} names no amount`, {where: at(pointer), hint})
  }
  return placed
}

function sliceRules(item: JsonObject, metric: string, info: MetricInfo, {at, defaults}: Entry): Placed[] {
  const written = item['slices'] as JsonObject | undefined
  if (written === undefined) return []
  const by = (written['by'] as readonly Json[]).map((entry) => (Array.isArray(entry) ? entry.map(String) : [String(entry)]))
  const slices: Slices = {
    by,
    minSamples: Number(written['min-samples'] ?? item['min-samples'] ?? defaults['min-samples'] ?? 30),
    smallSlice: (written['small-slice'] ?? 'warn') as Slices['smallSlice'],
    correction: (written['correction'] ?? 'holm') as Correction,
  }
  const gap = (written['gap'] ?? {}) as JsonObject
  const rules = [
    ...limitRules((written['each'] ?? {}) as JsonObject, '/slices/each', at),
    ...baselineRules(written['versus-baseline'], metric, info, '/slices/versus-baseline', at),
    ...gapBounds(gap, '/slices/gap', at).map(({bound, amount, where}): Placed => ({rule: {kind: 'gap', bound, amount}, where})),
  ]
  if (rules.length === 0) {
    throw inputError(`the slices of ${metric} are asked nothing`, {where: at('/slices'), hint: 'Add each, gap or versus-baseline.'})
  }
  return rules.map((placed) => ({...placed, slices}))
}

function fairnessRules(item: JsonObject, at: Entry['at']): Placed[] {
  const written = item['fairness'] as JsonObject | undefined
  if (written === undefined) return []
  const criterion = written['criterion'] as Criterion
  const by = String(written['by'])
  const bounds = gapBounds(written, '/fairness', at)
  const where = at('/fairness')
  if (bounds.length === 0) {
    throw inputError(`fairness by ${by} names no limit`, {where, hint: 'Add max-difference or min-ratio.'})
  }
  if (criterion === 'calibration' && bounds.some(({bound}) => bound === 'min-ratio')) {
    throw inputError('calibration has a sign, so a ratio between groups has no meaning', {where, hint: 'Use max-difference.'})
  }
  return bounds.map(({bound, amount, where: line}) => ({rule: {kind: 'fairness', bound, amount, criterion, by}, where: line}))
}

function gapBounds(item: JsonObject, pointer: string, at: Entry['at']) {
  const bounds: readonly GapBound[] = ['max-difference', 'min-ratio']
  return bounds.flatMap((bound) => {
    const written = item[bound]
    const where = at(`${pointer}/${bound}`)
    return written === undefined ? [] : [{bound, amount: parseAmount(written as string | number, where), where}]
  })
}

/** A rule as one reads it. */
export function ruleInWords(rule: Rule, direction: Direction | undefined, slices: Slices | undefined): string {
  const each = slices === undefined ? '' : ` in each slice by ${slices.by.map((columns) => columns.join(' × ')).join(', ')}`
  const amount = `${rule.amount.value}${rule.amount.unit}`
  switch (rule.kind) {
    case 'limit': {
      const at = rule.at === 'point' ? '' : ` (${rule.at.replace('-', ' ')})`
      return `${{min: '>=', max: '<=', above: '>', below: '<'}[rule.bound]} ${amount}${at}${each}`
    }
    case 'gap':
      return `${rule.bound === 'min-ratio' ? 'ratio >=' : 'gap <='} ${amount} between slices by ${slices?.by.map((columns) => columns.join(' × ')).join(', ')}`
    case 'fairness':
      return `${rule.criterion} ${rule.bound === 'min-ratio' ? 'ratio >=' : 'difference <='} ${amount} by ${rule.by}`
    case 'baseline':
      return `${baselineInWords(rule, amount, direction)}${each}`
    default:
      return rule satisfies never
  }
}

function baselineInWords(rule: Extract<Rule, {kind: 'baseline'}>, amount: string, direction: Direction | undefined): string {
  const higher = direction === 'higher-is-better'
  const towards = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? !higher : higher
  const strict = rule.bound === 'gain-above' || rule.bound === 'loss-below'
  const operator = (rule.bound === 'max-gain' ? !higher : higher) ? '>' : '<'
  const change = rule.amount.value === 0 ? '' : ` ${towards ? '+' : '-'} ${amount}`
  return `${operator}${strict ? '' : '='} baseline${change}${rule.require === 'point' ? '' : ` (${rule.require})`}`
}
