import {inputError} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'
import type {Table} from '@modelflight/data/table'
import {type Cells, required, scoreColumn} from './cells.ts'
import {mostProbable, readProbabilities} from './class-probabilities.ts'
import {type FurtherColumns, furtherColumns} from './further-columns.ts'
import type {GateSettings, Task} from './gate.ts'
import {holdoutDigest} from './holdout.ts'
import {noRows, perfectScore, repeatedIds, unseenClass} from './prediction-checks.ts'
import {type TakenColumns, takeColumns} from './prediction-columns.ts'
import {type RowIds, readIds} from './row-ids.ts'
import {refuseMixedSpelling} from './spelling.ts'

interface Common extends FurtherColumns {
  readonly rows: number
  /** `sha256:` of the file. */
  readonly digest: string
  /** `sha256:` over ids and labels: equal for every model that was scored on the same evaluation set. */
  readonly holdoutDigest: string
  readonly columns: TakenColumns
  /** Undefined when there is no id column or an id occurs twice. */
  readonly ids: RowIds | undefined
}

/** Predictions ready to be measured. Arrays have one entry a row. */
export type Predictions =
  | (Common & {
      readonly task: 'binary'
      /** 1 is the positive label. */
      readonly labels: Uint8Array
      readonly predicted: Uint8Array
      readonly scores: Float64Array | undefined
      readonly positive: string
    })
  | (Common & {
      readonly task: 'multiclass'
      /** Sorted; labels and predictions are indices into it. */
      readonly classes: readonly string[]
      readonly labels: Int32Array
      readonly predicted: Int32Array
      /** By class; undefined where no columns of probabilities are configured. */
      readonly probabilities: ReadonlyMap<string, Float64Array> | undefined
    })
  | (Common & {readonly task: 'regression'; readonly labels: Float64Array; readonly predicted: Float64Array})
  /** Labels are relevances, predictions the scores that rows of one query are ordered by. */
  | (Common & {readonly task: 'ranking'; readonly labels: Float64Array; readonly predicted: Float64Array})

/** Predictions with what is wrong with them as a whole. */
export interface ReadPredictions {
  /** Undefined when there are no rows. */
  readonly predictions: Predictions | undefined
  /** `sha256:` of the file. */
  readonly digest: string
  /** Only what is not in order: no rows, duplicate ids, unseen classes, a perfect score. */
  readonly checks: readonly Check[]
}

/** What of a gate file says how predictions are read. */
export type PredictionSettings = Pick<GateSettings, 'task' | 'columns' | 'positiveLabel' | 'threshold' | 'classes'> &
  Partial<Pick<GateSettings, 'sliceColumns' | 'asked'>>

/**
 * Understands a table as predictions.
 *
 * @param file the name shown in messages.
 * @throws Failure (input-error) with file and line: columns not found, a row without label or prediction, a score that is not finite,
 *   one class in two spellings, a task that can't be told.
 */
export function toPredictions(table: Table, settings: PredictionSettings, file: string): ReadPredictions {
  if (table.rows === 0) return {predictions: undefined, digest: table.digest, checks: [noRows(file)]}
  const columns = takeColumns(table, settings.columns, {file})
  const labels = required(table, columns.label, 'label')
  const predicted = columns.prediction === undefined ? undefined : required(table, columns.prediction, 'prediction')
  const scores = columns.score === undefined ? undefined : scoreColumn(table, columns.score)
  if (columns.id !== undefined) required(table, columns.id, 'id')
  const ids = columns.id === undefined ? undefined : readIds(table, columns.id)
  const duplicate = ids === undefined ? undefined : repeatedIds(table, ids, columns.id ?? '')
  const common: Common = {
    rows: table.rows,
    digest: table.digest,
    holdoutDigest: holdoutDigest(table.rows, labels, ids),
    columns,
    ids: ids?.repeated === 0 ? ids.ids : undefined,
    ...furtherColumns(table, settings.columns, settings, {file}),
  }
  const probabilities = columns.classes === undefined ? undefined : readProbabilities(table, columns.classes, {file})
  const encoded = encode({table, common, settings, labels, predicted, scores, probabilities})
  const perfect = isPerfect(encoded.predictions) ? perfectScore(table.rows, {file}) : undefined
  const checks = [duplicate, encoded.unseen, perfect].filter((check) => check !== undefined)
  return {predictions: encoded.predictions, digest: table.digest, checks}
}

const isPerfect = ({task, labels, predicted}: Predictions): boolean =>
  task !== 'ranking' && !labels.some((label, row) => label !== predicted[row])

interface Raw {
  readonly table: Table
  readonly common: Common
  readonly settings: PredictionSettings
  readonly labels: Cells
  readonly predicted: Cells | undefined
  readonly scores: Float64Array | undefined
  readonly probabilities: ReadonlyMap<string, Float64Array> | undefined
}

interface Encoded {
  readonly predictions: Predictions
  readonly unseen: Check | undefined
}

function encode(raw: Raw): Encoded {
  const task = taskOf(raw)
  if (task === 'regression') return {predictions: asRegression(raw), unseen: undefined}
  if (task === 'ranking') return {predictions: asRanking(raw), unseen: undefined}
  const {table, labels, predicted, settings, probabilities} = raw
  if (settings.classes === undefined) refuseMixedSpelling(table, predicted === undefined ? [labels] : [labels, predicted])
  const known = [...new Set(settings.classes ?? [...labels.codes().values, ...(probabilities?.keys() ?? [])])].toSorted()
  const isMulticlass = settings.task === 'multiclass' || probabilities !== undefined
  const positive = isMulticlass ? undefined : positiveOf(raw, known)
  const unseen = firstUnseen(raw, known)
  if (positive !== undefined) return {predictions: asBinary(raw, positive), unseen}
  return {predictions: asMulticlass(raw, known), unseen}
}

/** More integer labels than this are rather amounts than classes. */
const mostClasses = 50

function taskOf({settings, labels, predicted, scores, table, probabilities}: Raw): Task {
  if (probabilities !== undefined) return requireMulticlass(settings.task, table)
  if (settings.task !== undefined) return settings.task
  if (settings.columns.query !== undefined) return 'ranking'
  if (labels.numbers === undefined || settings.positiveLabel !== undefined || settings.classes !== undefined) return 'multiclass'
  const whole = (values: Float64Array | undefined): boolean => values?.every((value) => Number.isInteger(value)) ?? true
  if (!whole(labels.numbers) || (scores === undefined && !whole(predicted?.numbers))) return 'regression'
  if (labels.codes().values.length <= mostClasses) return 'multiclass'
  throw inputError(`the labels are ${labels.codes().values.length} different whole numbers, which may be classes or amounts`, {
    where: {...table.where(0), field: labels.name},
    hint: 'Say which in the gate file or as input: task: multiclass, or task: regression.',
  })
}

function requireMulticlass(task: Task | undefined, table: Table): 'multiclass' {
  if (task === undefined || task === 'multiclass') return 'multiclass'
  throw inputError(`columns: {score: {...}} gives a column for each class, but the task is ${task}`, {
    where: table.where(0),
    hint: 'Name one column as score, or say task: multiclass.',
  })
}

/** Labels that speak for themselves. */
const speaking: readonly (readonly [negative: string, positive: string])[] = [
  ['0', '1'],
  ['-1', '1'],
  ['false', 'true'],
  ['no', 'yes'],
  ['negative', 'positive'],
  ['neg', 'pos'],
]

/** The positive label of a question with two answers; undefined when there are more, or when neither can be told to be positive. */
function positiveOf({settings, scores, table, labels}: Raw, known: readonly string[]): string | undefined {
  if (settings.positiveLabel !== undefined) return requirePositive(settings.positiveLabel, known, labels, table)
  const lower = known.map((label) => label.toLowerCase())
  const pair = speaking.find((names) => lower.every((label) => names.includes(label)))
  const positive = pair?.[1]
  if (known.length <= 2 && positive !== undefined) return known[lower.indexOf(positive)] ?? positive
  if (settings.task !== 'binary' && (scores === undefined || known.length > 2)) return undefined
  throw inputError(`neither of the labels ${known.slice(0, 4).join(', ')} can be told to be the positive one`, {
    where: {...table.where(0), field: labels.name},
    hint: `Say which in the gate file: positive-label: ${known.at(-1)}.`,
  })
}

function requirePositive(positive: string, known: readonly string[], labels: Cells, table: Table): string {
  if (known.includes(positive)) return positive
  throw inputError(`the positive label ${JSON.stringify(positive)} is not among the labels ${known.slice(0, 8).join(', ')}`, {
    where: {...table.where(0), field: labels.name},
  })
}

function asBinary({table, common, settings, labels, predicted, scores}: Raw, positive: string): Predictions {
  const {of, values} = labels.codes()
  const isPositive = Uint8Array.from(values, (value) => Number(value === positive))
  const truth = new Uint8Array(table.rows)
  for (let row = 0; row < truth.length; row++) truth[row] = isPositive[of[row] ?? 0] ?? 0
  const said =
    predicted === undefined ? fromScores(table.rows, scores, settings.threshold) : fromClasses(predicted, positive, truth, values)
  return {...common, task: 'binary', labels: truth, predicted: said, scores, positive}
}

function fromScores(rows: number, scores: Float64Array | undefined, threshold: number): Uint8Array {
  const said = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) said[row] = Number((scores?.[row] ?? 0) >= threshold)
  return said
}

/** 1 for the positive label, 0 for the other; a class that no label has is wrong whatever the label is. */
function fromClasses(predicted: Cells, positive: string, truth: Uint8Array, labels: readonly string[]): Uint8Array {
  const {of, values} = predicted.codes()
  const wrong = 2
  const answers = Uint8Array.from(values, (value) => (value === positive ? 1 : labels.length < 2 || labels.includes(value) ? 0 : wrong))
  const said = new Uint8Array(truth.length)
  for (let row = 0; row < said.length; row++) {
    const answer = answers[of[row] ?? 0] ?? 0
    said[row] = answer === wrong ? 1 - (truth[row] ?? 0) : answer
  }
  return said
}

function asMulticlass({table, common, labels, predicted, probabilities}: Raw, known: readonly string[]): Predictions {
  if (predicted === undefined && probabilities === undefined) {
    throw inputError('scores of one class can not predict several', {
      where: {...table.where(0), field: labels.name},
      hint: 'Add a column with the predicted class, or say task: binary and positive-label.',
    })
  }
  const classes = [...new Set([...known, ...labels.codes().values, ...(predicted?.codes().values ?? [])])].toSorted()
  const index = new Map(classes.map((name, position) => [name, position]))
  const encoded = (cells: Cells): Int32Array => {
    const {of, values} = cells.codes()
    const places = values.map((value) => index.get(value) ?? -1)
    return of.map((code) => places[code] ?? -1)
  }
  const said = predicted === undefined ? mostProbable(classes, probabilities ?? new Map(), table.rows) : encoded(predicted)
  return {...common, task: 'multiclass', classes, labels: encoded(labels), predicted: said, probabilities}
}

function asRegression({table, common, labels, predicted}: Raw): Predictions {
  const numeric = (cells: Cells | undefined, role: string): Float64Array => {
    if (cells?.numbers !== undefined) return cells.numbers
    throw inputError(`a regression needs a column of numbers as ${role}`, {where: {...table.where(0), field: cells?.name ?? role}})
  }
  return {...common, task: 'regression', labels: numeric(labels, 'label'), predicted: numeric(predicted, 'prediction')}
}

function asRanking({table, common, labels, predicted, scores}: Raw): Predictions {
  const ordered = scores ?? predicted?.numbers
  if (labels.numbers === undefined || ordered === undefined) {
    throw inputError('a ranking needs a relevance as label and a score per row, both numbers', {
      where: {...table.where(0), field: labels.name},
    })
  }
  if (common.queries === undefined) {
    throw inputError('a ranking needs a column that says which query a row belongs to', {
      where: table.where(0),
      hint: 'Name it in the gate file: columns: {query: query_id}.',
    })
  }
  return {...common, task: 'ranking', labels: labels.numbers, predicted: ordered}
}

/** The first prediction or label outside the classes. Where only one class is seen in the labels, its opposite is no surprise. */
function firstUnseen({table, settings, labels, predicted, scores}: Raw, known: readonly string[]): Check | undefined {
  const lonely = settings.classes === undefined && known.length === 1
  const columns = predicted === undefined ? [labels] : [labels, predicted]
  if (lonely || (predicted === undefined && scores !== undefined && settings.classes === undefined)) return undefined
  const strange = columns.flatMap((cells, order) => {
    const {values, first} = cells.codes()
    return values.flatMap((text, code) => (known.includes(text) ? [] : [{text, row: first[code] ?? 0, order, field: cells.name}]))
  })
  const found = strange.toSorted((a, b) => a.row - b.row || a.order - b.order)[0]
  return found && unseenClass(found.text, {...table.where(found.row), field: found.field}, table.rows)
}
