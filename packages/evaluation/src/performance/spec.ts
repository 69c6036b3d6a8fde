import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import {type Direction, knownMetric} from '../metric-catalogue.ts'
import {hasPositive, type Task} from './sample.ts'

/** Metrics that may be watched, by the names that people use. */
export const watchedMetrics = [
  'accuracy',
  'balanced_accuracy',
  'recall',
  'precision',
  'f1',
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier',
  'mae',
  'rmse',
  'mape',
  'r2',
] as const

type Watched = (typeof watchedMetrics)[number]

/** A metric as it was asked for. */
export interface MetricName {
  /** As typed, e.g. `recall[fraud]`. */
  readonly id: string
  readonly metric: Watched
  /** One class of recall, precision and F1. */
  readonly label: string | undefined
  readonly average: 'macro' | 'micro' | 'weighted' | undefined
}

/** A metric that the predictions allow. */
export interface WatchedMetric extends MetricName {
  readonly direction: Direction
  /** Position of `label` among the classes. */
  readonly index: number | undefined
}

const otherSpellings: Readonly<Record<string, Watched>> = {
  acc: 'accuracy',
  auc: 'roc_auc',
  pr_auc: 'average_precision',
  brier_score: 'brier',
  brier_score_loss: 'brier',
  mean_absolute_error: 'mae',
  root_mean_squared_error: 'rmse',
  mean_absolute_percentage_error: 'mape',
  sensitivity: 'recall',
}

const perClass: readonly Watched[] = ['recall', 'precision', 'f1']
const ofScores: readonly Watched[] = ['roc_auc', 'average_precision', 'log_loss', 'brier']
const ofAmounts: readonly Watched[] = ['mae', 'rmse', 'mape', 'r2']

/**
 * Reads the names of metrics: `accuracy`, `recall[fraud]` (or `recall.fraud`, as scikit-learn's report in a gate), `f1_macro`. Commas separate as lines do.
 *
 * @throws Failure input-error for a name that is not known, and a class or an average of a metric that has none.
 */
export function metricNames(lines: readonly string[]): readonly MetricName[] {
  const typed = lines.flatMap((line) => line.split(/,(?![^[]*\])/)).map((text) => text.trim())
  return [...new Set(typed.filter((text) => text !== ''))].map(metricName)
}

function metricName(id: string): MetricName {
  const [, base = '', bracketed, dotted] = /^([A-Za-z0-9_]+)(?:\[(.*)\]|\.(.+))?$/.exec(id) ?? []
  const label = (bracketed ?? dotted)?.trim().replace(/^(["'])(.*)\1$/, '$2')
  const [, plain = '', average] = /^(.*?)(?:_(macro|micro|weighted))?$/.exec(base.toLowerCase().replace(/_score$/, '')) ?? []
  const metric = otherSpellings[plain] ?? watchedMetrics.find((one) => one === plain)
  if (metric === undefined) {
    const meant = nearest(plain, [...watchedMetrics])
    throw inputError(`performance-metric: ${JSON.stringify(id.slice(0, 60))} is not a metric that can be watched`, {
      hint: meant === undefined ? `Known: ${watchedMetrics.join(', ')}; of one class: recall[fraud].` : `Did you mean ${meant}?`,
    })
  }
  if ((label !== undefined || average !== undefined) && !perClass.includes(metric)) {
    throw inputError(`performance-metric: ${JSON.stringify(id.slice(0, 60))}: ${metric} has no value for one class or average`, {
      hint: `Write ${metric}, or recall, precision or f1 with a class, e.g. recall[fraud].`,
    })
  }
  return {id, metric, label, average: average as MetricName['average']}
}

/** What the names need: classes or amounts. Undefined where none is named. */
export function wantedTask(names: readonly MetricName[]): 'classes' | 'amounts' | undefined {
  const [first] = names
  if (first === undefined) return undefined
  return ofAmounts.includes(first.metric) ? 'amounts' : 'classes'
}

/** What is watched when nothing is named: the accuracy and the recall of every class, or the mean absolute error. */
export function usualMetrics(task: Task): readonly WatchedMetric[] {
  if (task.kind === 'amounts') return [watched({id: 'mae', metric: 'mae', label: undefined, average: undefined}, undefined)]
  const accuracy = watched({id: 'accuracy', metric: 'accuracy', label: undefined, average: undefined}, undefined)
  return [accuracy, ...ofEveryClass('recall', task.classes)]
}

const ofEveryClass = (metric: Watched, classes: readonly string[]): WatchedMetric[] =>
  classes.map((label, index) => watched({id: `${metric}[${label}]`, metric, label, average: undefined}, index))

const watched = (name: MetricName, index: number | undefined): WatchedMetric => ({
  ...name,
  index,
  direction: knownMetric(name.metric)?.direction ?? 'lower-is-better',
})

/**
 * The named metrics on these predictions. Recall, precision and F1 without a class are of the positive class where there is one, else of every class.
 *
 * @throws Failure input-error for a metric that the predictions or labels do not allow.
 */
export function allowedMetrics(names: readonly MetricName[], task: Task): readonly WatchedMetric[] {
  return names.flatMap((name) => (ofAmounts.includes(name.metric) ? amountMetric(name, task) : classMetric(name, task)))
}

function amountMetric(name: MetricName, task: Task): WatchedMetric[] {
  if (task.kind === 'amounts') return [watched(name, undefined)]
  throw notAllowed(
    name,
    `needs labels that are amounts, and these are classes (${listed(task.classes)})`,
    'Use accuracy, recall, precision or f1.',
  )
}

function classMetric(name: MetricName, task: Task): WatchedMetric[] {
  const {metric, label, average} = name
  if (task.kind === 'amounts') throw notAllowed(name, 'needs labels that are classes, and these are amounts', 'Use mae, rmse, mape or r2.')
  if (ofScores.includes(metric)) {
    if (task.kind === 'scores') return [watched(name, undefined)]
    const hint =
      'Name the column with the scores from 0 to 1 in `predictions`, with labels 0 and 1; or use accuracy, recall, precision or f1.'
    throw notAllowed(name, `needs scores, and the predictions are classes (${listed(task.classes)})`, hint)
  }
  if (label !== undefined) return [watched(name, positionOf(label, name, task.classes))]
  if (average !== undefined || !perClass.includes(metric)) return [watched(name, undefined)]
  return hasPositive(task.classes) ? [watched(name, 1)] : ofEveryClass(metric, task.classes)
}

function positionOf(label: string, name: MetricName, classes: readonly string[]): number {
  const same = (text: string): boolean => text === label || (text !== '' && label !== '' && Number(text) === Number(label))
  const exact = classes.findIndex(same)
  if (exact >= 0) return exact
  const folded = classes.findIndex((text) => text.toLowerCase() === label.toLowerCase())
  if (folded >= 0) return folded
  const meant = nearest(label, [...classes])
  throw notAllowed(
    name,
    `there is no class ${JSON.stringify(label.slice(0, 60))}`,
    meant === undefined ? `The classes are ${listed(classes)}.` : `Did you mean ${name.metric}[${meant}]?`,
  )
}

const notAllowed = ({id}: MetricName, why: string, hint: string): Error => inputError(`performance-metric: ${id}: ${why}`, {hint})

const listed = (classes: readonly string[]): string =>
  `${classes
    .slice(0, 6)
    .map((name) => name.slice(0, 40))
    .join(', ')}${classes.length > 6 ? `, and ${classes.length - 6} more` : ''}`

/** How much a metric may lose: in its own unit, or relative to the reference. */
export interface MaxLoss {
  readonly value: number
  readonly isRelative: boolean
}

/**
 * `0.02` is in the metric's unit, `2pp` are points, `10%` is relative to the reference.
 *
 * @throws Failure input-error when it is none of these.
 */
export function maxLossOf(text: string): MaxLoss {
  const [, digits, unit = ''] = /^\s*(\d+\.?\d*|\.\d+)\s*(%|pp|points?)?\s*$/.exec(text) ?? []
  if (digits === undefined)
    throw inputError(`max-loss: expected a number such as 0.02, 2pp or 10%, got ${JSON.stringify(text.slice(0, 40))}`)
  return {value: unit === '' ? Number(digits) : Number(digits) / 100, isRelative: unit === '%'}
}

/** 2 points of what should be high, 10 % of an error. */
export const usualLoss = (direction: Direction): MaxLoss =>
  direction === 'higher-is-better' ? {value: 0.02, isRelative: false} : {value: 0.1, isRelative: true}

/** The largest loss that is no failure, in the metric's unit. */
export const lossLimit = ({value, isRelative}: MaxLoss, reference: number): number => (isRelative ? value * Math.abs(reference) : value)
