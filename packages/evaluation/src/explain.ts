import type {Gate, GateFile, GateSettings} from './gate.ts'
import {formatAmount} from './gate-expression.ts'

/**
 * A gate file with every short form and every default written out, as YAML that reads back to the same gates.
 * Each line is one gate; values are written as JSON, which is YAML too.
 */
export function explainGate({gates, settings}: GateFile): string {
  const head = Object.entries(headOf(settings)).map(([key, value]) => `${key}: ${flow(value)}`)
  return [...head, 'gates:', ...gates.map((gate) => `  - ${flow(longForm(gate))}`), ''].join('\n')
}

/** JSON with a blank after each colon and comma, as people write YAML in one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${flow(member)}`).join(', ')}}`
}

function headOf({task, columns, positiveLabel, threshold, classes, definitions, correction, atLeast, maxWarnings}: GateSettings) {
  const verdict = {require: atLeast === undefined ? 'all' : {'at-least': atLeast}, ...given({'max-warnings': maxWarnings})}
  return {
    version: 1,
    ...given({task, 'positive-label': positiveLabel, classes}),
    threshold,
    ...(Object.keys(columns).length === 0 ? {} : {columns}),
    ...(Object.keys(definitions).length === 0 ? {} : {metrics: definitions}),
    defaults: {correction},
    verdict,
  }
}

const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** Ids that the long form may name; others follow from the metric. */
const writtenId = /^[a-z0-9][a-z0-9_.-]*$/

function longForm(gate: Gate): Record<string, unknown> {
  const {id, metric, filter, onFail, onInconclusive, missing, minSamples, test, why} = gate
  return {
    ...(writtenId.test(id) ? {id} : {}),
    metric,
    ...given({where: filter}),
    ...ruleOf(gate),
    'on-fail': onFail,
    'on-inconclusive': onInconclusive,
    missing,
    ...(gate.rule.kind === 'fairness' ? {} : {'min-samples': minSamples}),
    test,
    ...given({why}),
  }
}

function ruleOf(gate: Gate): Record<string, unknown> {
  const {rule, slices, whenMissing, minSamples} = gate
  const amount = amountOf(gate)
  const asked = {[rule.bound]: amount}
  const shared = slices && {
    by: slices.by.map((columns) => (columns.length === 1 ? columns[0] : columns)),
    'min-samples': slices.minSamples,
    'small-slice': slices.smallSlice,
    correction: slices.correction,
  }
  switch (rule.kind) {
    case 'limit':
      return slices === undefined ? {...asked, at: rule.at} : {slices: {...shared, each: {...asked, at: rule.at}}}
    case 'baseline': {
      const versus = {...asked, require: rule.require, 'when-missing': whenMissing, 'when-baseline-zero': rule.whenBaselineZero}
      return slices === undefined ? {'versus-baseline': versus} : {slices: {...shared, 'versus-baseline': versus}}
    }
    case 'gap':
      return {slices: {...shared, gap: asked}}
    case 'fairness':
      return {fairness: {criterion: rule.criterion, by: rule.by, ...asked, 'min-samples': minSamples}}
    default:
      return rule satisfies never
  }
}

const amountOf = ({rule}: Gate): number | string => (rule.amount.unit === '' ? rule.amount.value : formatAmount(rule.amount))
