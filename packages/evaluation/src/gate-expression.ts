import {inputError, type Where} from '@modelflight/core/errors'
import type {Direction, Unit} from './metric-catalogue.ts'

/** A number with the unit it was written in. `%` of a difference is relative to the baseline's size; `pp` are hundredths of a share. */
export interface Amount {
  readonly value: number
  readonly unit: '' | '%' | 'pp' | 'us' | 'ms' | 's'
}

/** How a limit is held: `min` and `max` include it, `above` and `below` do not. */
export type LimitBound = 'min' | 'max' | 'above' | 'below'

/**
 * How a candidate is held against the baseline, in the metric's own better or worse direction: `min-gain` and `max-loss` include the
 * amount, `gain-above` and `loss-below` do not, `max-gain` guards against results too good to be true.
 */
export type BaselineBound = 'min-gain' | 'gain-above' | 'max-loss' | 'loss-below' | 'max-gain'

/** What a short form such as `>= 0.92` or `baseline - 0.005` says. */
export type Expression =
  | {readonly kind: 'limit'; readonly bound: LimitBound; readonly amount: Amount}
  | {readonly kind: 'baseline'; readonly bound: BaselineBound; readonly amount: Amount}

type Operator = '>=' | '<=' | '>' | '<'

const bounds: Readonly<Record<Operator, LimitBound>> = {'>=': 'min', '<=': 'max', '>': 'above', '<': 'below'}
const amountPattern = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp|us|µs|ms|s)?$/
/** A metric's name, rows after `@`, operator, rest. */
const lineForm = /^([A-Za-z_][\w.@/ -]*?(?:@[\w. -]+=[^<>=!,]+(?:,[\w. -]+=[^<>=!,]+)*)?)\s*(>=|<=|==?|!=|>|<)\s*(.*)$/

/**
 * Reads `0.92`, `92%`, `0.5pp`, `200ms`, `1.5 s`.
 *
 * @throws Failure (input-error) for anything that is not a finite number with one of these units.
 */
export function parseAmount(written: string | number, where: Where): Amount {
  const match = amountPattern.exec(String(written).trim())
  const value = Number(match?.[1] ?? Number.NaN)
  if (match === null || !Number.isFinite(value)) {
    throw inputError(`${JSON.stringify(String(written).slice(0, 80))} is no limit that a number can be held against`, {
      where,
      hint: 'Write a finite number, with %, pp, us, ms or s where that fits: 0.92, 92%, 0.5pp, 200ms.',
    })
  }
  const unit = (match[2] ?? '').replace('µs', 'us') as Amount['unit']
  return {value, unit}
}

/** An amount as it is written. */
export const formatAmount = ({value, unit}: Amount): string => `${value}${unit}`

/** `recall@country=DE,sex=F` in two parts: the metric, and the rows that are looked at. A name such as `ndcg@10` has no rows. */
export function splitRows(name: string): {
  readonly metric: string
  readonly filter: Readonly<Record<string, readonly string[]>> | undefined
} {
  const at = name.search(/@[^@]*=/)
  if (at < 0) return {metric: name.trim(), filter: undefined}
  const pairs = name
    .slice(at + 1)
    .split(',')
    .map((part) => part.split('=').map((side) => side.trim()))
  return {metric: name.slice(0, at).trim(), filter: Object.fromEntries(pairs.map(([column = '', value = '']) => [column, [value]]))}
}

/** One line of the short form, `accuracy >= 0.92`, in two parts; undefined when the text has another shape. */
export function splitLine(line: string): {readonly metric: string; readonly rest: string} | undefined {
  const match = lineForm.exec(line.trim())
  if (match === null) return undefined
  return {metric: (match[1] ?? '').trim(), rest: `${match[2] ?? ''} ${match[3] ?? ''}`.trim()}
}

/**
 * Reads the part after the metric's name: `>= 0.92`, `< 200ms`, `baseline - 0.005`, `> baseline`.
 *
 * @param direction of the metric; needed where a baseline is named, since gain and loss have no meaning without it.
 * @throws Failure (input-error) with the place.
 */
export function parseExpression(text: string, metric: string, direction: Direction | undefined, where: Where): Expression {
  const match = /^(>=|<=|==?|!=|>|<)?\s*(.*)$/.exec(text.trim())
  const operator = match?.[1]
  const right = (match?.[2] ?? '').trim()
  if (operator?.startsWith('=') || operator === '!=') {
    throw inputError(`${metric} ${text}: measured values are never compared for equality`, {where, hint: 'Use >=, <=, > or <.'})
  }
  const baseline = /^baseline\b\s*(?:([+-])\s*(.+))?$/.exec(right)
  if (baseline !== null) return baselineExpression(operator as Operator | undefined, baseline, metric, direction, where)
  if (operator === undefined) {
    throw inputError(`${metric}: ${JSON.stringify(text.slice(0, 80))} does not say which side is allowed`, {
      where,
      hint: `Write ">= ${right === '' ? '0.92' : right}" or "<= ${right === '' ? '0.92' : right}", or "baseline - 0.01".`,
    })
  }
  return {kind: 'limit', bound: bounds[operator as Operator], amount: parseAmount(right, where)}
}

function baselineExpression(
  operator: Operator | undefined,
  [, sign, change]: RegExpExecArray,
  metric: string,
  direction: Direction | undefined,
  where: Where,
): Expression {
  if (direction === undefined) throw unknownDirection(metric, where)
  const amount = change === undefined ? ({value: 0, unit: ''} as const) : parseAmount(change, where)
  const better = direction === 'higher-is-better' ? 1 : -1
  const gain = better * (sign === '-' ? -1 : 1) * amount.value
  const forbidsWorse = operator === undefined || operator.startsWith('>') === (better === 1)
  if (!forbidsWorse) return {kind: 'baseline', bound: 'max-gain', amount: {...amount, value: positive(gain)}}
  const strict = operator === '>' || operator === '<'
  if (gain > 0) return {kind: 'baseline', bound: strict ? 'gain-above' : 'min-gain', amount: {...amount, value: gain}}
  if (gain === 0 && strict) return {kind: 'baseline', bound: 'gain-above', amount}
  return {kind: 'baseline', bound: strict ? 'loss-below' : 'max-loss', amount: {...amount, value: positive(-gain)}}
}

/** No negative zero: it would be printed. */
const positive = (value: number): number => (value === 0 ? 0 : value)

/** Gain and loss mean nothing for a metric whose better side is not known. */
export function unknownDirection(metric: string, where: Where): Error {
  return inputError(`nobody has said whether a higher ${metric} is better or worse`, {
    where,
    hint: `Declare it in the gate file: metrics: {${metric}: {direction: higher-is-better}} beside gates:.`,
  })
}

const microseconds: Readonly<Record<string, number>> = {us: 1, ms: 1e3, s: 1e6}

/**
 * The amount in the unit of the metric's value.
 *
 * @param baseline value that `%` is relative to; undefined for a limit, where `%` is a share written as per cent.
 * @throws Failure (input-error) when the units don't go together.
 */
export function amountIn({value, unit}: Amount, metric: string, metricUnit: Unit, baseline: number | undefined, where: Where): number {
  if (unit === '') return value
  if (unit === '%' && baseline !== undefined) return (value / 100) * Math.abs(baseline)
  if ((unit === '%' || unit === 'pp') && metricUnit === 'ratio') return value / 100
  const from = microseconds[unit]
  const to = microseconds[metricUnit]
  if (from !== undefined && to !== undefined) return from === to ? value : (value * from) / to
  const said = metricUnit === 'none' ? 'has no known unit' : `is ${metricUnit === 'ratio' ? 'a share' : `in ${metricUnit}`}`
  throw inputError(`${metric} ${said}, so ${formatAmount({value, unit})} can't be held against it`, {
    where,
    hint: `Write the limit without a unit, or declare the metric's unit: metrics: {${metric}: {unit: ms}} beside gates:.`,
  })
}
