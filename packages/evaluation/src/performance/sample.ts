import {inputError} from '@modelflight/core/errors'
import type {Predictions} from '../predictions.ts'

/** Predictions and labels of some rows, in the order of the data; null where there is none (yet). */
export interface PredictedRows {
  readonly predictions: readonly (string | null)[]
  /** Absent where the data has no such column. */
  readonly labels?: readonly (string | null)[]
}

/** What the predictions of both sides are, decided from all labelled rows together. */
export type Task =
  /** Chances of a yes-or-no label; `threshold` and above is yes. */
  | {readonly kind: 'scores'; readonly classes: readonly string[]}
  | {readonly kind: 'classes'; readonly classes: readonly string[]}
  | {readonly kind: 'amounts'}

/** Labelled rows of one side, ready to be measured. */
export type Sample =
  | {
      readonly kind: 'classes'
      /** Sorted names; `truth` and `said` are indices into it. */
      readonly classes: readonly string[]
      readonly truth: Int32Array
      readonly said: Int32Array
      /** Chance of the last class, where the predictions are scores. */
      readonly scores: Float64Array | undefined
      readonly n: number
    }
  | {readonly kind: 'amounts'; readonly truth: Float64Array; readonly said: Float64Array; readonly n: number}

/** From this score on the prediction is yes. */
const threshold = 0.5
/** More different labels than this are rather amounts than classes. */
const mostClasses = 20

const yes: readonly string[] = ['1', 'true', 'yes']
const no: readonly string[] = ['0', 'false', 'no']

/** A cell as it is compared: numbers in their shortest form (`1.0` is `1`), words of yes and no in lower case. */
function canonical(text: string): string {
  const plain = text.trim()
  if (isNumber(plain)) return String(Number(plain))
  const lower = plain.toLowerCase()
  return yes.includes(lower) || no.includes(lower) ? lower : plain
}

const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text))
const isYesOrNo = (text: string): boolean => yes.includes(text) || no.includes(text)

/** Spellings of "no value" that programs write where a prediction or a label should be. */
const noValue = /^\s*(nan|<na>|na|null|none|[+-]?inf(inity)?)?\s*$/i
const hasValue = (text: string | null | undefined): text is string => text != null && !noValue.test(text)

type Pair = readonly [prediction: string, label: string]

/** Rows that have a prediction and a label. */
export function labelledPairs({predictions, labels = []}: PredictedRows): readonly Pair[] {
  return labels.flatMap((label, row) => {
    const prediction = predictions[row]
    return hasValue(label) && hasValue(prediction) ? [[canonical(prediction), canonical(label)] as const] : []
  })
}

/**
 * What the predictions are: scores of a yes-or-no label, classes, or amounts.
 *
 * @param wanted what the named metrics need; it decides where whole numbers could be classes or amounts.
 * @throws Failure input-error when predictions and labels have no class in common, or scores stand beside labels of which none is known to be the positive one.
 */
export function taskOf(pairs: readonly Pair[], wanted: 'classes' | 'amounts' | undefined): Task {
  const labels = [...new Set(pairs.map(([, label]) => label))]
  const said = [...new Set(pairs.map(([prediction]) => prediction))]
  const numeric = said.every(isNumber)
  if (labels.every(isYesOrNo) && said.every((text) => isNumber(text) || isYesOrNo(text))) return yesOrNo(said, labels)
  if (numeric && labels.every(isNumber) && areAmounts(said, labels, wanted)) return {kind: 'amounts'}
  const classes = [...new Set([...labels, ...said])].toSorted()
  if (said.some((one) => labels.includes(one))) return {kind: 'classes', classes}
  const shown = (texts: readonly string[]): string =>
    texts
      .slice(0, 3)
      .map((text) => JSON.stringify(text.slice(0, 40)))
      .join(', ')
  throw inputError(`no prediction (${shown(said)}, …) equals any label (${shown(labels)}, …)`, {
    hint: 'Write predictions and labels with the same names of the classes. Scores from 0 to 1 need labels 0 and 1, or true and false.',
  })
}

function yesOrNo(said: readonly string[], labels: readonly string[]): Task {
  const pair = labels.some((label) => label === 'true' || label === 'false')
    ? ['false', 'true']
    : labels.some(isNumber)
      ? ['0', '1']
      : ['no', 'yes']
  const areChances = said.every((text) => scoreOf(text) >= 0 && scoreOf(text) <= 1)
  if (areChances) return {kind: said.every(isYesOrNo) ? 'classes' : 'scores', classes: pair}
  return said.every((text) => Number.isInteger(scoreOf(text)))
    ? {kind: 'classes', classes: [...new Set([...labels, ...said])].toSorted()}
    : {kind: 'amounts'}
}

function areAmounts(said: readonly string[], labels: readonly string[], wanted: 'classes' | 'amounts' | undefined): boolean {
  const isWhole = (text: string): boolean => Number.isInteger(Number(text))
  if (!said.every(isWhole) || !labels.every(isWhole)) return true
  return wanted === undefined ? labels.length > mostClasses : wanted === 'amounts'
}

/** The rows of one side as the task sees them. A prediction that is not one of the classes is wrong. */
export function sampleOf(pairs: readonly Pair[], task: Task): Sample {
  const n = pairs.length
  if (task.kind === 'amounts') {
    return {
      kind: 'amounts',
      truth: Float64Array.from(pairs, ([, label]) => Number(label)),
      said: Float64Array.from(pairs, ([prediction]) => Number(prediction)),
      n,
    }
  }
  const {classes} = task
  const isBinary = classes.length === 2 && classes.every(isYesOrNo)
  const index = (text: string): number => {
    if (isBinary && isYesOrNo(text)) return Number(yes.includes(text))
    return classes.indexOf(text)
  }
  const scores = task.kind === 'scores' ? Float64Array.from(pairs, ([prediction]) => scoreOf(prediction)) : undefined
  return {
    kind: 'classes',
    classes,
    truth: Int32Array.from(pairs, ([, label]) => index(label)),
    said:
      scores === undefined
        ? Int32Array.from(pairs, ([prediction]) => index(prediction))
        : Int32Array.from(scores, (score) => Number(score >= threshold)),
    scores,
    n,
  }
}

const scoreOf = (text: string): number => (isNumber(text) ? Number(text) : Number(yes.includes(text)))

/** Whether the classes are yes and no in some spelling, no first: then the last one is the positive class. */
export const hasPositive = (classes: readonly string[]): boolean => classes.length === 2 && classes.every(isYesOrNo)

/** Finite scores with the row that each belongs to; undefined when a prediction is not a number from 0 to 1, or all of them are 0 or 1, which says nothing of chances. */
export function scoresOf({predictions}: PredictedRows): Float64Array | undefined {
  const known = predictions.filter(hasValue)
  const scores = Float64Array.from(known, Number)
  if (scores.length === 0 || scores.some((score) => !(score >= 0 && score <= 1))) return undefined
  return scores.every((score) => score === 0 || score === 1) ? undefined : scores
}

/** Rows with a score and a yes-or-no label: what scores are calibrated on. */
export function scoredRows(rows: PredictedRows): {readonly scores: Float64Array; readonly truth: Uint8Array} {
  const pairs = labelledPairs(rows).filter(([prediction, label]) => isNumber(prediction) && isYesOrNo(label))
  return {
    scores: Float64Array.from(pairs, ([prediction]) => Number(prediction)),
    truth: Uint8Array.from(pairs, ([, label]) => Number(yes.includes(label))),
  }
}

/** The predictions that the metrics of the gate are computed from: as a question with two answers, as classes, or as amounts. */
export function viewOf(sample: Sample, as: 'binary' | 'multiclass'): Predictions {
  const common = {
    rows: sample.n,
    digest: '',
    holdoutDigest: '',
    columns: {id: undefined, label: '', prediction: undefined, score: undefined},
    ids: undefined,
    weights: undefined,
    latencies: undefined,
    queries: undefined,
    groups: new Map<string, readonly string[]>(),
  }
  if (sample.kind === 'amounts') return {...common, task: 'regression', labels: sample.truth, predicted: sample.said}
  const {classes, truth, said, scores} = sample
  if (as === 'multiclass') return {...common, task: 'multiclass', classes, labels: truth, predicted: said, probabilities: undefined}
  return {
    ...common,
    task: 'binary',
    labels: Uint8Array.from(truth),
    predicted: Uint8Array.from(said),
    scores,
    positive: classes.at(-1) ?? '',
  }
}
