import type {Difference} from './compare.ts'
import type {Estimate} from './estimate.ts'
import type {Gate, Rule} from './gate.ts'
import {amountIn} from './gate-expression.ts'
import {formatMetric} from './metric-catalogue.ts'
import {detectable, rowsNeeded} from './power.ts'
import {type Answer, asked, type Scene, type View} from './view.ts'

/** An answer that waits for its p-value to be adjusted, or one that needs none. */
export interface Pending {
  /** One-sided p-value that the answer depends on; undefined when it does not. */
  readonly p: number | undefined
  /** The answer, given the adjusted p-value. */
  finish(adjusted: number): Answer
}

/** An answer that depends on no test. */
export const settled = (answer: Answer): Pending => ({p: undefined, finish: () => answer})

/**
 * An answer that the point alone decides, where others of its kind are decided by a test: it counts among them, or looking only at the
 * worst of many would be corrected for too few.
 */
export const counted = (answer: Answer): Pending => ({p: 1, finish: () => answer})

type Of<K extends Rule['kind']> = Extract<Rule, {kind: K}>

/** Written as "passes when", so that nothing passes by a comparison that is false for a strange value. */
const holds: Readonly<Record<Of<'limit'>['bound'], (value: number, limit: number) => boolean>> = {
  min: (value, limit) => value >= limit,
  max: (value, limit) => value <= limit,
  above: (value, limit) => value > limit,
  below: (value, limit) => value < limit,
}

/** Whether a value of this metric is within the limit. */
export function withinLimit(gate: Gate, {bound, amount}: Of<'limit'>, value: number): boolean {
  return holds[bound](value, amountIn(amount, gate.metric, gate.info.unit, undefined, gate.where))
}

/** Whether larger values are what the limit wants. */
const wantsMore = ({bound}: Of<'limit'>): boolean => bound === 'min' || bound === 'above'

/** p-value of "the value is surely beyond the limit, on the wrong side". */
export function surelyBeyond(gate: Gate, rule: Of<'limit'>, estimate: Estimate): number {
  const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where)
  return wantsMore(rule) ? estimate.below(limit) : estimate.above(limit)
}

/** Holds a value against an absolute limit: the point, or a bound of it. */
export function judgeLimit(gate: Gate, rule: Of<'limit'>, value: number, view: View): Pending {
  const limit = amountIn(rule.amount, gate.metric, gate.info.unit, undefined, gate.where)
  const passes = holds[rule.bound](value, limit)
  const words = `${gate.metric} is ${show(gate, value)}`
  if (rule.at === 'point') {
    const message = `${words}, which ${passes ? 'is' : 'is not'} ${gate.text}`
    return settled({status: passes ? 'pass' : gate.onFail, observed: value, message})
  }
  const estimate = view.estimate(gate.metric, gate.test)
  if (estimate === undefined) return settled(noBound(gate, value, words))
  const demanding = rule.at === 'worst-bound' || (rule.at === 'lower-bound') === wantsMore(rule)
  const {confidence} = gate.test
  const bound = boundInWords(gate, rule, estimate)
  if (!demanding) {
    // The kind bound fails only what is surely beyond the limit.
    const beyond = surelyBeyond(gate, rule, estimate)
    return {
      p: beyond,
      finish: (p) => ({
        status: p <= 1 - confidence ? gate.onFail : 'pass',
        observed: value,
        message: `${words} (${bound}); asked was ${gate.text}`,
      }),
    }
  }
  if (!passes) return counted({status: gate.onFail, observed: value, message: `${words} (${bound}); asked was ${gate.text}`})
  const p = wantsMore(rule) ? estimate.above(limit) : estimate.below(limit)
  return {
    p,
    finish: (adjusted) => {
      if (adjusted <= 1 - confidence) return {status: 'pass', observed: value, message: `${words} (${bound}); ${gate.text} is shown`}
      const message = `${words} (${bound}); the point clears ${gate.text}, but the bound does not${needed(estimate, Math.abs(value - limit), gate)}`
      const hint = estimate.method === 'seeds' ? 'Train with more seeds.' : 'Evaluate on more rows.'
      return {status: gate.onInconclusive, observed: value, message, hint}
    },
  }
}

const noBound = (gate: Gate, value: number, words: string): Answer => ({
  status: gate.onInconclusive,
  observed: value,
  message: `${words}, but no confidence bound of it is known; asked was ${gate.text}`,
  hint: 'Bounds are computed from predictions: give the input predictions.',
})

function boundInWords(gate: Gate, rule: Of<'limit'>, estimate: Estimate): string {
  const [low, high] = estimate.interval(2 * gate.test.confidence - 1)
  const lower = rule.at === 'lower-bound' || (rule.at === 'worst-bound' && wantsMore(rule))
  const level = percent(gate.test.confidence)
  return `${lower ? 'lower' : 'upper'} ${level} bound ${show(gate, lower ? low : high)}, ${estimate.method === 'seeds' ? `Student's t, ${estimate.n} seeds` : `${estimate.method}, ${estimate.n} rows`}`
}

const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`

/** Holds the change against the baseline. `value` and `before` are known and comparable. */
export function judgeChange(
  gate: Gate,
  rule: Of<'baseline'>,
  {value, before}: {value: number; before: number},
  view: View,
  scene: Scene,
): Pending {
  if (before === 0 && rule.amount.unit === '%' && rule.whenBaselineZero !== 'absolute') {
    const status = rule.whenBaselineZero === 'skip' ? 'skipped' : 'fail'
    return settled({status, observed: value, message: `${asked(gate)} has no meaning: the baseline is 0, and a share of 0 is 0`})
  }
  const amount = amountIn(rule.amount, gate.metric, gate.info.unit, before === 0 ? 1 : before, gate.where)
  const better = gate.info.direction === 'lower-is-better' ? -1 : 1
  const gain = better * (value - before)
  const difference = view.difference(gate.metric, gate.test)
  const words = `${gate.metric} is ${show(gate, value)} against ${show(gate, before)}, ${changeInWords(gate, value - before, difference, scene)}`
  const margin = rule.bound === 'max-loss' || rule.bound === 'loss-below' ? -amount : amount
  const answer = (status: Answer['status'], rest: string, hint?: string): Answer => ({
    status,
    observed: value,
    message: `${words}; ${rest}`,
    ...(hint === undefined ? {} : {hint}),
  })
  if (rule.require === 'not-significantly-worse' && difference !== undefined) {
    const p = surelyWorse(difference, better, margin)
    return {
      p,
      finish: (adjusted) =>
        answer(adjusted <= 1 - gate.test.confidence ? gate.onFail : 'pass', `asked was ${gate.text}${sees(difference, gate)}`),
    }
  }
  if (!meets(rule.bound, gain, amount) && rule.require !== 'not-significantly-worse')
    return rule.require === 'point'
      ? settled(answer(gate.onFail, `asked was ${gate.text}`))
      : counted(answer(gate.onFail, `asked was ${gate.text}`))
  if (rule.require === 'point') return settled(answer('pass', `asked was ${gate.text}`))
  if (difference === undefined) {
    const hint = 'Give predictions of candidate and baseline, with ids.'
    return settled(answer(gate.onInconclusive, `${rule.require} can not be shown without predictions of both on the same rows`, hint))
  }
  return {
    p: surelyBetter(difference, better, margin),
    finish: (adjusted) => {
      if (adjusted <= 1 - gate.test.confidence) return answer('pass', `${rule.require} is shown for ${gate.text}${sees(difference, gate)}`)
      const few = `the point clears ${gate.text}, but ${difference.n} rows are too few to show ${rule.require}`
      const hint = 'Evaluate on more rows, or allow more loss.'
      return answer(gate.onInconclusive, `${few}${sees(difference, gate)}${needed(difference, gain - margin, gate)}`, hint)
    },
  }
}

/** One-sided p-value of "the gain is at or below the margin". At the margin itself nothing is shown. */
export const surelyBetter = (difference: Difference, better: number, margin: number): number =>
  better > 0 ? difference.above(margin) : difference.below(-margin)

/** One-sided p-value of "the gain is at or above the margin". */
export const surelyWorse = (difference: Difference, better: number, margin: number): number =>
  better > 0 ? difference.below(margin) : difference.above(-margin)

/** Doubles that were written with few digits differ from their difference by rounding: 0.915 - 0.92 is not -0.005. */
const rounding = 1e-12

/** Whether a gain (in the metric's better direction) is what the rule asks for. */
export function meets(bound: Of<'baseline'>['bound'], gain: number, amount: number): boolean {
  const slack = rounding * Math.max(1, Math.abs(amount))
  switch (bound) {
    case 'min-gain':
      return gain >= amount - slack
    case 'gain-above':
      return gain > amount + slack
    case 'max-loss':
      return gain >= -amount - slack
    case 'loss-below':
      return gain > -amount + slack
    case 'max-gain':
      return gain <= amount + slack
    default:
      return bound satisfies never
  }
}

function changeInWords(gate: Gate, change: number, difference: Difference | undefined, {holdout, baseline}: Scene): string {
  const signed = (value: number): string => `${value >= 0 ? '+' : '−'}${show(gate, Math.abs(value))}`
  if (difference !== undefined) {
    const [low, high] = difference.interval(gate.test.confidence)
    const p = difference.p === undefined ? '' : `, p = ${Number(difference.p.toPrecision(2))}`
    return `a difference of ${signed(change)} (${percent(gate.test.confidence)} interval ${signed(low)} to ${signed(high)}, ${difference.method}${p})`
  }
  const doubt = holdout === 'unknown' && baseline.kind === 'measured' ? '; it is not known whether both were measured on the same rows' : ''
  return `a difference of ${signed(change)} (no interval${doubt})`
}

/** The smallest effect that can be seen, e.g. `; 2000 rows can see 0.013 (80 % power)`. */
function sees(estimate: Estimate, gate: Gate): string {
  const effect = detectable(estimate, gate.test.confidence)
  return effect === undefined ? '' : `; ${estimate.n} rows can see ${show(gate, Number(effect.toPrecision(2)))} (80 % power)`
}

function needed(estimate: Estimate, distance: number, gate: Gate): string {
  if (estimate.method === 'seeds') return ''
  const rows = rowsNeeded(estimate, distance, gate.test.confidence)
  return rows === undefined ? '' : `; about ${Number(rows.toPrecision(2))} rows would show what was seen here`
}

/** A value as the metric is read. */
export const show = ({info}: Gate, value: number): string => formatMetric(value, info.unit)
