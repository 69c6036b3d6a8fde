import {type ModelEvidence, measuredAs} from '@modelflight/evaluation/evidence'
import {type Direction, formatMetric, knownMetric, type Unit} from '@modelflight/evaluation/metric-catalogue'
import type {Survey} from './survey.ts'

/** Metrics that a gate is proposed for, by task, most telling first. */
const telling: readonly string[] = [
  'roc_auc',
  'f1',
  'f1_macro',
  'accuracy',
  'balanced_accuracy',
  'r2',
  'root_mean_squared_error',
  'rmse',
  'mean_absolute_error',
  'mae',
]
const mostGates = 3

/** What today's model scores and what is proposed to ask of the next one. */
interface Proposal {
  readonly metric: string
  readonly today: string
  readonly key: 'min' | 'max'
  readonly limit: number
}

/** The text of `gate.yml`: limits a little below what the model does today, with the reasons as comments. */
export function gateText(survey: Survey): string {
  const {evidence} = survey
  const proposals = evidence === undefined ? [] : propose(evidence)
  const head = ['# What a new model must reach before it may go on. Read on pull requests from the base branch.']
  if (proposals.length === 0) return [...head, ...placeholder].join('\n')
  const source = survey.predictions ?? survey.metrics
  return [
    ...head,
    `# Proposed from what the model scores today (${JSON.stringify(source)}). Raise the limits to what you promise.`,
    'version: 1',
    ...columnLines(evidence),
    ...sampleLines(evidence),
    'gates:',
    ...proposals.flatMap((proposal, index) => gateLines(proposal, index === 0)),
    '',
  ].join('\n')
}

/** Nothing is known of the model yet: one limit that has to be set by a person. */
const placeholder = [
  '# No metrics.json and no predictions were found, so this limit is a guess: set it to what you promise.',
  'accuracy: ">= 0.8"',
  '',
]

function propose(evidence: ModelEvidence): readonly Proposal[] {
  const names = [...telling.filter((name) => evidence.measurements.has(name)), ...evidence.measurements.keys()]
  const proposals = [...new Set(names)].flatMap((metric): Proposal[] => {
    const measured = measuredAs(metric, evidence.measurements)
    const info = knownMetric(metric)
    if (measured?.kind !== 'value' || info?.direction === undefined || /^train[_/.]/.test(metric)) return []
    const limit = room(measured.value, info.direction, info.unit)
    const key = info.direction === 'higher-is-better' ? 'min' : 'max'
    return limit === undefined ? [] : [{metric, today: formatMetric(measured.value, info.unit), key, limit}]
  })
  return proposals.slice(0, mostGates)
}

/** Shares leave 0.02 of room, amounts 10 %: enough for another split of the data, too little for a broken model. */
function room(value: number, direction: Direction, unit: Unit): number | undefined {
  if (unit === 'ratio') {
    const limit = direction === 'higher-is-better' ? Math.floor((value - 0.02) * 100) / 100 : Math.ceil((value + 0.02) * 100) / 100
    return limit > 0 ? limit : undefined
  }
  if (value <= 0) return undefined
  return Number((direction === 'higher-is-better' ? value * 0.9 : value * 1.1).toPrecision(3))
}

function gateLines({metric, today, key, limit}: Proposal, isFirst: boolean): readonly string[] {
  const against = isFirst ? ', versus-baseline: {max-loss: 2%}' : ''
  const reason = isFirst ? '; and at most 2 % worse than the champion, which the first version does not have yet' : ''
  return [`  # Today: ${today}${reason}.`, `  ${keyText(metric)}: {${key}: ${limit}${against}}`]
}

function columnLines(evidence: ModelEvidence | undefined): readonly string[] {
  const predictions = evidence?.predictions
  if (predictions === undefined) return []
  const named = Object.entries(predictions.columns).filter(([, name]) => name !== undefined)
  const columns = named.map(([role, name]) => `${role}: ${JSON.stringify(name)}`).join(', ')
  const positive = predictions.task === 'binary' ? [`positive-label: ${JSON.stringify(predictions.positive)}`] : []
  return [`task: ${predictions.task}`, '# These columns were found by their names.', `columns: {${columns}}`, ...positive]
}

function sampleLines(evidence: ModelEvidence | undefined): readonly string[] {
  const rows = evidence?.predictions?.rows
  if (rows === undefined) return []
  const least = Math.max(2, Math.min(200, Math.floor(rows / 2)))
  return [`# Fewer rows than this can not decide; there are ${rows} today.`, `defaults: {min-samples: ${least}}`]
}

/** A key of YAML: bare where that is safe. */
const keyText = (name: string): string => (/^[a-z][a-z0-9_]*$/.test(name) ? name : JSON.stringify(name))
