import {createHash} from 'node:crypto'
import {inputError} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'
import type {Table} from '@modelflight/data/table'
import {type Cells, required, scoreColumn} from './cells.ts'
import {type FurtherColumns, furtherColumns} from './further-columns.ts'
import type {GateSettings, Task} from './gate.ts'
import {noRows, perfectScore, uniqueIds, unseenClass} from './prediction-checks.ts'
import {type TakenColumns, takeColumns} from './prediction-columns.ts'
import {refuseMixedSpelling} from './spelling.ts'

interface Common extends FurtherColumns {
  readonly rows: number
  /** `sha256:` of the file. */
  readonly digest: string
  /** `sha256:` over ids and labels: equal for every model that was scored on the same evaluation set. */
  readonly holdoutDigest: string
  readonly columns: TakenColumns
  /** Unique row ids in file order; undefined when there is no id column or an id occurs twice. */
  readonly ids: readonly string[] | undefined
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
  Partial<Pick<GateSettings, 'sliceColumns'>>

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
  const ids = columns.id === undefined ? undefined : required(table, columns.id, 'id')
  const {unique, check: duplicate} = uniqueIds(table, ids, columns.id)
  const common: Common = {
    rows: table.rows,
    digest: table.digest,
    holdoutDigest: holdoutDigest(table.rows, labels, ids),
    columns,
    ids: unique,
    ...furtherColumns(table, settings.columns, settings.sliceColumns ?? [], {file}),
  }
  const encoded = encode({table, common, settings, labels, predicted, scores})
  const perfect = isPerfect(encoded.predictions) ? perfectScore(table.rows, {file}) : undefined
  const checks = [duplicate, encoded.unseen, perfect].filter((check) => check !== undefined)
  return {predictions: encoded.predictions, digest: table.digest, checks}
}

const isPerfect = ({task, labels, predicted}: Predictions): boolean =>
  task !== 'ranking' && labels.every((label, row) => label === predicted[row])

/** Digest of ids and labels in the order of the ids; without ids, of the labels in file order. */
function holdoutDigest(rows: number, labels: Cells, ids: Cells | undefined): string {
  const hash = createHash('sha256')
  const lines = Array.from({length: rows}, (_, row) =>
    JSON.stringify(ids === undefined ? [labels.text(row)] : [ids.text(row), labels.text(row)]),
  )
  for (const line of ids === undefined ? lines : lines.toSorted()) hash.update(`${line}\n`)
  return `sha256:${hash.digest('hex')}`
}

interface Raw {
  readonly table: Table
  readonly common: Common
  readonly settings: PredictionSettings
  readonly labels: Cells
  readonly predicted: Cells | undefined
  readonly scores: Float64Array | undefined
}

interface Encoded {
  readonly predictions: Predictions
  readonly unseen: Check | undefined
}

function encode(raw: Raw): Encoded {
  const task = taskOf(raw)
  if (task === 'regression') return {predictions: asRegression(raw), unseen: undefined}
  if (task === 'ranking') return {predictions: asRanking(raw), unseen: undefined}
  const {table, labels, predicted, settings} = raw
  if (settings.classes === undefined) refuseMixedSpelling(table, predicted === undefined ? [labels] : [labels, predicted])
  const known = [...new Set(settings.classes ?? distinct(table.rows, labels))].toSorted()
  const positive = settings.task === 'multiclass' ? undefined : positiveOf(raw, known)
  const unseen = firstUnseen(raw, known)
  if (positive !== undefined) return {predictions: asBinary(raw, positive), unseen}
  return {predictions: asMulticlass(raw, known), unseen}
}

function distinct(rows: number, cells: Cells): Set<string> {
  const seen = new Set<string>()
  for (let row = 0; row < rows; row++) seen.add(cells.text(row))
  return seen
}

/** More integer labels than this are rather amounts than classes. */
const mostClasses = 50

function taskOf({settings, labels, predicted, scores, table}: Raw): Task {
  if (settings.task !== undefined) return settings.task
  if (settings.columns.query !== undefined) return 'ranking'
  if (labels.numbers === undefined || settings.positiveLabel !== undefined || settings.classes !== undefined) return 'multiclass'
  const whole = (values: Float64Array | undefined): boolean => values?.every(Number.isInteger) ?? true
  if (!whole(labels.numbers) || (scores === undefined && !whole(predicted?.numbers))) return 'regression'
  if (distinct(table.rows, labels).size <= mostClasses) return 'multiclass'
  throw inputError(`the labels are ${distinct(table.rows, labels).size} different whole numbers, which may be classes or amounts`, {
    where: {...table.where(0), field: labels.name},
    hint: 'Say which in the gate file or as input: task: multiclass, or task: regression.',
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
  const {rows} = table
  const truth = Uint8Array.from({length: rows}, (_, row) => (labels.text(row) === positive ? 1 : 0))
  const others = distinct(rows, labels)
  const answer = (row: number): number => {
    if (predicted === undefined) return (scores?.[row] ?? 0) >= settings.threshold ? 1 : 0
    const text = predicted.text(row)
    if (text === positive) return 1
    // A class that no label has is wrong whatever the label is.
    return others.has(text) || others.size < 2 ? 0 : 1 - (truth[row] ?? 0)
  }
  return {...common, task: 'binary', labels: truth, predicted: Uint8Array.from({length: rows}, (_, row) => answer(row)), scores, positive}
}

function asMulticlass({table, common, labels, predicted}: Raw, known: readonly string[]): Predictions {
  if (predicted === undefined) {
    throw inputError('scores of one class can not predict several', {
      where: {...table.where(0), field: labels.name},
      hint: 'Add a column with the predicted class, or say task: binary and positive-label.',
    })
  }
  const classes = [...new Set([...known, ...distinct(table.rows, labels), ...distinct(table.rows, predicted)])].toSorted()
  const index = new Map(classes.map((name, position) => [name, position]))
  const encoded = (cells: Cells): Int32Array => Int32Array.from({length: table.rows}, (_, row) => index.get(cells.text(row)) ?? -1)
  return {...common, task: 'multiclass', classes, labels: encoded(labels), predicted: encoded(predicted)}
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
  for (let row = 0; row < table.rows; row++) {
    for (const cells of columns) {
      const text = cells.text(row)
      if (!known.includes(text)) return unseenClass(text, {...table.where(row), field: cells.name}, table.rows)
    }
  }
  return undefined
}
