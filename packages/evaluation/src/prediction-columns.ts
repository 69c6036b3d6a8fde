import {inputError, type Where} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Table} from '@modelflight/data/table'
import type {ClassColumns} from './class-probabilities.ts'
import type {ColumnNames} from './gate.ts'

/** The columns that were taken, by role. */
export interface TakenColumns {
  readonly id: string | undefined
  readonly label: string
  readonly prediction: string | undefined
  readonly score: string | undefined
  /** Columns with the probability of each class, where several are configured. */
  readonly classes?: ClassColumns
}

type Role = Exclude<keyof TakenColumns, 'classes'>

/** Names in wide use for each role; compared without regard to case. */
const wellKnown: Readonly<Record<Role, readonly string[]>> = {
  id: ['id', 'row_id', 'rowid', 'example_id', 'sample_id', 'uuid', 'key'],
  label: ['label', 'y_true', 'target', 'truth', 'ground_truth', 'actual', 'y'],
  prediction: ['prediction', 'y_pred', 'predicted', 'pred', 'yhat', 'y_hat'],
  score: ['score', 'y_prob', 'y_score', 'y_proba', 'proba', 'probability', 'prob'],
}

/**
 * Finds the columns for id, label, prediction and score: as configured, else by well-known names.
 *
 * @param where the file, for messages.
 * @throws Failure (input-error) when a configured column is absent, two columns fit a role, or label and prediction are not there.
 */
export function takeColumns(table: Table, configured: ColumnNames, where: Where): TakenColumns {
  const names = [...table.columns.keys()]
  const take = (role: Role): string | undefined => {
    const wanted = configured[role]
    if (typeof wanted === 'object') return undefined
    return wanted === undefined ? byWellKnownName(role, names, where) : asConfigured(role, wanted, names, where)
  }
  const taken = {id: take('id'), label: take('label'), prediction: take('prediction'), score: take('score')}
  const {label} = taken
  if (label === undefined) throw notFound('the label', wellKnown.label, names, where)
  const classes = typeof configured.score === 'object' ? configured.score : undefined
  if (taken.prediction === undefined && taken.score === undefined && classes === undefined) {
    throw notFound('the prediction or the score', [...wellKnown.prediction, ...wellKnown.score], names, where)
  }
  return {...taken, label, ...(classes === undefined ? {} : {classes})}
}

/** What was taken, in one sentence for log and report. */
export function columnsInWords({id, label, prediction, score, classes}: TakenColumns): string {
  const parts = [
    `label from "${label}"`,
    prediction === undefined
      ? `prediction from the ${classes === undefined ? 'score' : 'probabilities'}`
      : `prediction from "${prediction}"`,
    classes !== undefined
      ? `probabilities of ${Object.keys(classes).length} classes`
      : score === undefined
        ? 'no score'
        : `score from "${score}"`,
    id === undefined ? 'no id (rows are told apart by their order)' : `id from "${id}"`,
  ]
  return `took ${parts.join(', ')}`
}

function asConfigured(role: Role, wanted: string, names: readonly string[], where: Where): string {
  if (names.includes(wanted)) return wanted
  const meant = nearest(wanted, names)
  throw inputError(`${where.file} has no column ${JSON.stringify(wanted)}, which is configured as ${role}`, {
    where: {...where, field: wanted},
    hint: meant === undefined ? `Its columns are ${listed(names)}.` : `Did you mean ${meant}?`,
  })
}

function byWellKnownName(role: Role, names: readonly string[], where: Where): string | undefined {
  const found = wellKnown[role].flatMap((known) => names.filter((name) => name.trim().toLowerCase() === known))
  // An extra id does no harm; two labels would make the result a matter of luck.
  if (found.length > 1 && role !== 'id') {
    throw inputError(`${where.file} has several columns that could be the ${role}: ${listed(found)}`, {
      where: {...where, field: found[0] ?? role},
      hint: `Say which: ${role}: ${found[0]}.`,
    })
  }
  return found[0]
}

function notFound(what: string, known: readonly string[], names: readonly string[], where: Where): Error {
  return inputError(`${where.file} has no column that is known as ${what}`, {
    where,
    hint: `Its columns are ${listed(names)}. Name the right one, or call it ${known.slice(0, 3).join(', ')}.`,
  })
}

const listed = (names: readonly string[]): string =>
  `${names
    .slice(0, 12)
    .map((name) => JSON.stringify(name.slice(0, 60)))
    .join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`
