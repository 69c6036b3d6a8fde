import type {Where} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'
import type {Table} from '@modelflight/data/table'
import type {Cells} from './cells.ts'

/** The ids when each occurs once; else a failed check at the first that is repeated. */
export function uniqueIds(table: Table, ids: Cells | undefined, name: string | undefined) {
  if (ids === undefined) return {unique: undefined, check: undefined}
  const seen = new Set<string>()
  let duplicates = 0
  let first = -1
  const all: string[] = []
  for (let row = 0; row < table.rows; row++) {
    const id = ids.text(row)
    if (seen.has(id)) {
      duplicates++
      if (first < 0) first = row
    }
    seen.add(id)
    all.push(id)
  }
  if (duplicates === 0) return {unique: all, check: undefined}
  const check: Check = {
    id: 'prediction-ids',
    status: 'fail',
    observed: duplicates,
    limit: 0,
    n: table.rows,
    message: `${duplicates} of ${table.rows} rows repeat an id, so some examples count more than once`,
    where: {...table.where(first), ...(name === undefined ? {} : {field: name})},
    hint: 'Write each example once, or configure the column that tells them apart.',
  }
  return {unique: undefined, check}
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
