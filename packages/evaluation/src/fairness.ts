import {calibrationInTheLarge} from '@modelflight/stats/calibration'
import {type GroupRates, groupRates} from '@modelflight/stats/fairness'
import type {Criterion, Gate, Rule} from './gate.ts'
import type {Predictions} from './predictions.ts'
import type {Answer, View} from './view.ts'

type Binary = Extract<Predictions, {readonly task: 'binary'}>

/** Rates that a criterion wants equal, by name. */
const rates: Readonly<Record<Exclude<Criterion, 'calibration'>, readonly (keyof GroupRates)[]>> = {
  'demographic-parity': ['selectionRate'],
  'equal-opportunity': ['truePositiveRate'],
  'equalized-odds': ['truePositiveRate', 'falsePositiveRate'],
  'predictive-parity': ['positivePredictiveValue'],
}

/** Holds the largest difference (or the smallest ratio) between groups against its limit. Groups with too few rows are named, not judged. */
export function judgeFairness(gate: Gate, rule: Extract<Rule, {kind: 'fairness'}>, minSamples: number, {predictions}: View): Answer {
  if (predictions?.task !== 'binary') {
    return {status: 'fail', message: `${rule.criterion} needs predictions of a yes-or-no question`, hint: 'Give the input predictions.'}
  }
  const group = predictions.groups.get(rule.by) ?? []
  const perGroup = groupRates(predictions.labels, predictions.predicted, group)
  const large = [...perGroup].filter(([, {n}]) => n >= minSamples)
  const small = [...perGroup].filter(([, {n}]) => n < minSamples).map(([name, {n}]) => `${name} (${n} rows)`)
  const left = small.length === 0 ? '' : `; too small to be judged: ${small.slice(0, 5).join(', ')}`
  if (large.length < 2) {
    return {
      status: gate.onInconclusive,
      message: `fewer than two groups of ${rule.by} have ${minSamples} rows${left}`,
      hint: 'Evaluate on more rows.',
    }
  }
  const columns =
    rule.criterion === 'calibration'
      ? [large.map(([name]) => [name, calibrationOf(predictions, group, name)] as const)]
      : rates[rule.criterion].map((rate) => large.map(([name, values]) => [name, values[rate]] as const))
  const undefinedIn = columns.flat().find(([, value]) => value === undefined)
  if (undefinedIn !== undefined) {
    const message = `${rule.criterion} has no value for ${rule.by}=${undefinedIn[0]}: the rate's denominator is 0${left}`
    return {status: gate.onInconclusive, message, hint: 'Evaluate on rows of both labels in every group.'}
  }
  const spreads = columns.map(spread)
  const isRatio = rule.bound === 'min-ratio'
  const worst = spreads.toSorted((a, b) => (isRatio ? a.ratio - b.ratio : b.difference - a.difference))[0]
  const observed = (isRatio ? worst?.ratio : worst?.difference) ?? Number.NaN
  const limit = rule.amount.unit === '%' || rule.amount.unit === 'pp' ? rule.amount.value / 100 : rule.amount.value
  const passes = isRatio ? observed >= limit : observed <= limit
  const message = `${rule.criterion} by ${rule.by}: ${isRatio ? 'ratio' : 'difference'} ${Number(observed.toFixed(4))} between ${worst?.low} and ${worst?.high} over ${large.length} groups; asked was ${gate.text}${left}`
  return {status: passes ? 'pass' : gate.onFail, observed, message}
}

function spread(values: readonly (readonly [string, number | undefined])[]) {
  const ascending = values.map(([name, value]) => ({name, value: value ?? Number.NaN})).toSorted((a, b) => a.value - b.value)
  const [low, high] = [ascending[0], ascending.at(-1)]
  const [least, most] = [low?.value ?? Number.NaN, high?.value ?? Number.NaN]
  // Where nobody is selected at all, nobody is selected less than others.
  return {low: low?.name, high: high?.name, difference: most - least, ratio: most === 0 ? 1 : least / most}
}

/** Mean score minus rate of the positive label: how much too sure the model is of a group. */
function calibrationOf({labels, scores}: Binary, group: readonly string[], name: string): number | undefined {
  if (scores === undefined) return undefined
  const rows = [...group.keys()].filter((row) => group[row] === name)
  try {
    return calibrationInTheLarge(
      rows.map((row) => labels[row] ?? 0),
      rows.map((row) => scores[row] ?? Number.NaN),
    )
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
