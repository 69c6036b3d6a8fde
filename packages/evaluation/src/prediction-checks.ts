import type {Where} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'
import type {Table} from '@modelflight/data/table'
import type {ReadIds} from './row-ids.ts'

/** A failed check at the first id that is repeated; undefined when each occurs once. */
export function repeatedIds(table: Table, {repeated, firstRepeated}: ReadIds, name: string): Check | undefined {
  if (repeated === 0) return undefined
  return {
    id: 'prediction-ids',
    status: 'fail',
    observed: repeated,
    limit: 0,
    n: table.rows,
    message: `${repeated} of ${table.rows} rows repeat an id, so some examples count more than once`,
    where: {...table.where(firstRepeated), field: name},
    hint: 'Write each example once, or configure the column that tells them apart.',
  }
}

/** No rows: nothing was predicted. */
export const noRows = (file: string): Check => ({
  id: 'prediction-rows',
  status: 'fail',
  observed: 0,
  limit: '>= 1',
  n: 0,
  message: `${file} holds no predictions, so nothing can be said of the model`,
  where: {file},
  hint: 'Check the step that writes the predictions.',
})

/** A class that the labels don't have: the model answers a question that was not asked, or the labels are incomplete. */
export const unseenClass = (name: string, where: Where, n: number): Check => ({
  id: 'prediction-classes',
  status: 'fail',
  observed: name.slice(0, 120),
  n,
  message: `the class ${JSON.stringify(name.slice(0, 120))} occurs, but is not one of the known classes`,
  where,
  hint: 'Check the mapping of classes, or list all classes in the gate file: classes: [...].',
})

/** Nothing wrong at all: more often a leak of the label into the features than a perfect model. */
export const perfectScore = (n: number, where: Where): Check => ({
  id: 'perfect-score',
  status: 'warn',
  observed: n,
  n,
  message: `all ${n} predictions equal the label: such a perfect score is more often a leak than a perfect model`,
  where,
  hint: 'Check that no feature holds the label and that the evaluation rows were not trained on.',
})
