import type {Status} from '@modelflight/core/verdict'
import {benjaminiHochberg, holm} from '@modelflight/stats/multiple-testing'
import {normalSf} from '@modelflight/stats/normal'
import type {Correction, Gate, Rule, Slices} from './gate.ts'
import {amountIn} from './gate-expression.ts'
import {counted, judgeChange, judgeLimit, meets, type Pending, settled, show, surelyBeyond, surelyWorse, withinLimit} from './judge.ts'
import type {Predictions} from './predictions.ts'
import {type Answer, type Scene, type View, viewOfRows} from './view.ts'

/** One slice with what came of it. */
export interface SliceResult {
  /** `country=DE, sex=F`. */
  readonly slice: string
  readonly n: number
  readonly candidate: number | undefined
  readonly baseline: number | undefined
  readonly status: Status
}

/** What a gate over slices says. */
export interface SlicedAnswer {
  readonly answer: Answer
  readonly slices: readonly SliceResult[]
}

interface Slice {
  readonly name: string
  readonly view: View
  readonly small: boolean
}

/** More slices than this are a mistake in the choice of columns, such as an id. */
const mostSlices = 1_000

/** Holds a rule against every slice, with the p-values of the family adjusted. */
export function judgeSlices(gate: Gate, slices: Slices, scene: Scene): SlicedAnswer {
  const found = cut(gate, slices, scene)
  if (found.length === 0 || found.length > mostSlices) {
    const message =
      found.length === 0 ? `${gate.metric} has no slices: there are no rows` : `${found.length} slices are more than ${mostSlices}`
    return {answer: {status: 'fail', message, hint: 'Slices are made of predictions; cut them by columns with few values.'}, slices: []}
  }
  const large = found.filter(({small}) => !small)
  const results = gate.rule.kind === 'gap' ? large.map((slice) => measuredSlice(gate, slice)) : judgeEach(gate, slices, large, scene)
  const small = found.filter((slice) => slice.small).map((slice) => ({...measuredSlice(gate, slice), status: smallStatus(slices)}))
  const all = [...results, ...small]
  if (gate.rule.kind === 'gap') return {answer: gapAnswer(gate, gate.rule, slices, large, small), slices: all}
  return {answer: summary(gate, slices, all, results.length), slices: all}
}

const smallStatus = ({smallSlice}: Slices): Status => (smallSlice === 'fail' || smallSlice === 'warn' ? smallSlice : 'skipped')

function cut(gate: Gate, slices: Slices, scene: Scene): Slice[] {
  const whole = scene.view(gate.filter)
  const {predictions} = whole
  if (predictions === undefined) return []
  const baseline = scene.baseline.kind === 'measured' ? scene.baseline.evidence.predictions : undefined
  return slices.by.flatMap((columns) => {
    const parts = rowsOf(predictions, columns)
    const theirs = baseline === undefined ? undefined : rowsOf(baseline, columns)
    const made = [...parts].map(([name, rows]) => ({
      name,
      view: viewOfRows(whole, rows, baseline, scene.definitions, () => theirs?.get(name) ?? []),
      small: rows.length < slices.minSamples,
    }))
    return slices.smallSlice === 'pool' ? pooled(made, parts, columns, slices, whole, scene) : made
  })
}

/** The rows of each combination of values, by name. */
function rowsOf({groups, rows}: Predictions, columns: readonly string[]): Map<string, number[]> {
  const values = columns.map((column) => groups.get(column))
  if (values.includes(undefined)) return new Map()
  const parts = new Map<string, number[]>()
  for (let row = 0; row < rows; row++) {
    const name = columns.map((column, index) => `${column}=${values[index]?.[row] ?? ''}`).join(', ')
    const members = parts.get(name)
    if (members === undefined) parts.set(name, [row])
    else members.push(row)
  }
  return new Map([...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function pooled(
  made: Slice[],
  parts: ReadonlyMap<string, number[]>,
  columns: readonly string[],
  slices: Slices,
  whole: View,
  scene: Scene,
): Slice[] {
  const small = made.filter((slice) => slice.small)
  if (small.length < 2) return made
  const rows = small.flatMap(({name}) => parts.get(name) ?? []).toSorted((a, b) => a - b)
  const view = viewOfRows(whole, rows, undefined, scene.definitions, () => [])
  return [
    ...made.filter((slice) => !slice.small),
    {name: `${columns.join(', ')}: ${small.length} small ones together`, view, small: rows.length < slices.minSamples},
  ]
}

function measuredSlice({metric}: Gate, {name, view}: Slice): SliceResult {
  const [value, before] = [view.measured(metric), view.before(metric)].map((one) => (one?.kind === 'value' ? one.value : undefined))
  return {slice: name, n: view.rows ?? 0, candidate: value, baseline: before, status: 'pass'}
}

function judgeEach(gate: Gate, slices: Slices, found: readonly Slice[], scene: Scene): SliceResult[] {
  const results = found.map((slice) => ({...measuredSlice(gate, slice), pending: pendingOf(gate, slices, slice, scene)}))
  const tested = results.filter(({pending}) => pending.p !== undefined)
  const adjusted = adjust(
    tested.map(({pending}) => pending.p ?? 1),
    slices.correction,
  )
  return results.map(({pending, ...rest}) => {
    const index = tested.findIndex((other) => other.pending === pending)
    return {...rest, status: pending.finish(index < 0 ? 1 : (adjusted[index] ?? 1)).status}
  })
}

/** Adjusts p-values for their number. */
export function adjust(p: readonly number[], correction: Correction): readonly number[] {
  if (correction === 'none') return p
  return correction === 'holm' ? holm(p) : benjaminiHochberg(p)
}

/**
 * With a correction, a slice that misses a limit at the point fails only when it surely does, given how many slices were looked at;
 * else it is inconclusive: the worst of many slices misses a limit by luck alone.
 */
function pendingOf(gate: Gate, {correction}: Slices, {view}: Slice, scene: Scene): Pending {
  const measured = view.measured(gate.metric)
  if (measured?.kind !== 'value') return settled({status: statusOfMissing(gate), message: ''})
  const {value} = measured
  const {rule} = gate
  if (rule.kind === 'limit') {
    if (correction === 'none' || rule.at !== 'point') return judgeLimit(gate, rule, value, view)
    if (withinLimit(gate, rule, value)) return counted({status: 'pass', message: ''})
    const estimate = view.estimate(gate.metric, gate.test)
    return estimate === undefined ? settled({status: gate.onFail, message: ''}) : unlessLuck(gate, surelyBeyond(gate, rule, estimate))
  }
  if (rule.kind !== 'baseline') return settled({status: 'fail', message: ''})
  const before = view.before(gate.metric)
  if (scene.baseline.kind === 'none' || scene.baseline.kind === 'first-version') return settled({status: 'skipped', message: ''})
  if (scene.baseline.kind === 'missing') return settled({status: statusOf(gate.whenMissing), message: ''})
  if (scene.holdout === 'different') return settled({status: gate.onInconclusive, message: ''})
  if (before?.kind !== 'value') return settled({status: statusOfMissing(gate), message: ''})
  return judgeSliceChange(gate, rule, {value, before: before.value}, view, scene, correction)
}

function judgeSliceChange(
  gate: Gate,
  rule: Extract<Rule, {kind: 'baseline'}>,
  values: {readonly value: number; readonly before: number},
  view: View,
  scene: Scene,
  correction: Correction,
): Pending {
  const {value, before} = values
  const better = gate.info.direction === 'lower-is-better' ? -1 : 1
  const amount = amountIn(rule.amount, gate.metric, gate.info.unit, before, gate.where)
  const difference = view.difference(gate.metric, gate.test)
  const misses = !meets(rule.bound, better * (value - before), amount)
  if (correction === 'none' || rule.require !== 'point' || rule.bound === 'max-gain' || difference === undefined) {
    return judgeChange(gate, rule, values, view, scene)
  }
  if (!misses) return counted({status: 'pass', message: ''})
  const margin = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? -amount : amount
  return unlessLuck(gate, surelyWorse(difference, better, margin))
}

const unlessLuck = (gate: Gate, p: number): Pending => ({
  p,
  finish: (adjusted) => ({status: adjusted <= 1 - gate.test.confidence ? gate.onFail : gate.onInconclusive, message: ''}),
})

const statusOf = (level: 'fail' | 'warn' | 'skip'): 'fail' | 'warn' | 'skipped' => (level === 'skip' ? 'skipped' : level)

/** What a metric without a value does. */
export const statusOfMissing = ({missing}: Gate): 'fail' | 'warn' | 'skipped' => statusOf(missing)

const ranks: readonly Status[] = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']

function summary(gate: Gate, slices: Slices, results: readonly SliceResult[], judged: number): Answer {
  const status = ranks.find((one) => results.some((result) => result.status === one)) ?? 'skipped'
  const worstFirst = results.toSorted((a, b) => ranks.indexOf(a.status) - ranks.indexOf(b.status))
  const noted = worstFirst.filter((result) => result.status !== 'pass' && result.status !== 'skipped')
  const corrected = slices.correction === 'none' ? '' : `, adjusted by ${slices.correction === 'holm' ? 'Holm' : 'Benjamini and Hochberg'}`
  const small = results.length - judged
  const tail = small === 0 ? '' : `; ${small} with fewer than ${slices.minSamples} rows`
  if (judged === 0)
    return {
      status: gate.onInconclusive,
      message: `no slice of ${gate.metric} has ${slices.minSamples} rows`,
      hint: 'Evaluate on more rows.',
    }
  if (noted.length === 0) return {status, message: `${gate.metric} ${gate.text} on ${judged} slices${corrected}${tail}`}
  const listed = noted.slice(0, 5).map((result) => sliceInWords(gate, result))
  const more = noted.length > 5 ? ` and ${noted.length - 5} more` : ''
  const first = noted[0]?.candidate
  return {
    status,
    ...(first === undefined ? {} : {observed: first}),
    message: `${gate.metric} ${gate.text} on ${judged} slices${corrected}: ${listed.join('; ')}${more}${tail}`,
    ...(status === 'inconclusive' ? {hint: 'The slices miss the limit by no more than the noise of so few rows; evaluate on more.'} : {}),
  }
}

const sliceInWords = (gate: Gate, {slice, n, candidate, baseline, status}: SliceResult): string =>
  `${slice} ${status === 'fail' ? 'fails' : `is ${status}`} with ${candidate === undefined ? 'no value' : show(gate, candidate)}${baseline === undefined || gate.rule.kind !== 'baseline' ? '' : ` against ${show(gate, baseline)}`} (${n} rows)`

/** The best slice against the worst one. */
function gapAnswer(
  gate: Gate,
  rule: Extract<Rule, {kind: 'gap'}>,
  {correction}: Slices,
  found: readonly Slice[],
  small: readonly SliceResult[],
): Answer {
  const valued = found.flatMap((slice) => {
    const measured = slice.view.measured(gate.metric)
    return measured?.kind === 'value' ? [{...slice, value: measured.value}] : []
  })
  if (valued.length < found.length)
    return {status: statusOfMissing(gate), message: `${gate.metric} has no value on ${found.length - valued.length} slices`}
  const [lowest, highest] = [valued.toSorted((a, b) => a.value - b.value)[0], valued.toSorted((a, b) => b.value - a.value)[0]]
  if (lowest === undefined || highest === undefined || valued.length < 2) {
    return {
      status: gate.onInconclusive,
      message: `fewer than two slices of ${gate.metric} have enough rows (${small.length} are too small)`,
    }
  }
  const ratio = rule.bound === 'min-ratio'
  const observed = ratio ? lowest.value / highest.value : highest.value - lowest.value
  const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where)
  const passes = ratio ? observed >= limit : observed <= limit
  const message = `${gate.metric} lies from ${show(gate, lowest.value)} (${lowest.name}) to ${show(gate, highest.value)} (${highest.name}): ${ratio ? 'ratio' : 'gap'} ${Number(observed.toFixed(4))}; asked was ${gate.text}`
  if (passes) return {status: 'pass', observed, message}
  if (ratio || correction === 'none') return {status: gate.onFail, observed, message}
  const errors = [lowest, highest].map(({view}) => view.estimate(gate.metric, gate.test)?.standardError)
  if (errors.includes(undefined)) return {status: gate.onFail, observed, message}
  const pairs = (valued.length * (valued.length - 1)) / 2
  const p = Math.min(1, pairs * normalSf((observed - limit) / Math.hypot(errors[0] ?? 0, errors[1] ?? 0)))
  if (p <= 1 - gate.test.confidence) return {status: gate.onFail, observed, message}
  return {
    status: gate.onInconclusive,
    observed,
    message: `${message}; not more than the noise between ${pairs} pairs of slices`,
    hint: 'Evaluate on more rows.',
  }
}
