import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import type {ColumnChoice} from './types.ts'

/** Columns of both profiles, matched by name. */
export interface PairedColumns {
  readonly both: readonly {readonly reference: ColumnProfile; readonly current: ColumnProfile}[]
  /** In the reference only. */
  readonly missing: readonly ColumnProfile[]
  /** In the current data only. */
  readonly added: readonly ColumnProfile[]
}

/**
 * Matches columns by name and keeps those that are asked for.
 *
 * @throws Failure input-error when a named column is in neither profile, or no column is left.
 */
export function chosenColumns(reference: Profile, current: Profile, {columns, exclude = []}: ColumnChoice): PairedColumns {
  const names = [...new Set([...reference.columns, ...current.columns].map(({name}) => name))]
  for (const name of [...(columns ?? []), ...exclude]) requireKnown(name, names)
  const isChosen = ({name}: ColumnProfile): boolean => (columns?.includes(name) ?? true) && !exclude.includes(name)
  const currentByName = new Map(current.columns.map((column) => [column.name, column]))
  const known = new Set(reference.columns.map(({name}) => name))
  const chosen = reference.columns.filter(isChosen)
  const paired = {
    both: chosen.flatMap((column) => {
      const match = currentByName.get(column.name)
      return match === undefined ? [] : [{reference: column, current: match}]
    }),
    missing: chosen.filter(({name}) => !currentByName.has(name)),
    added: current.columns.filter((column) => isChosen(column) && !known.has(column.name)),
  }
  if (paired.both.length + paired.missing.length === 0) {
    throw inputError('no column is left to be judged', {
      hint: 'Check the inputs `columns` and `exclude`, and that the reference is a profile of the same data.',
    })
  }
  return paired
}

function requireKnown(name: string, names: readonly string[]): void {
  if (names.includes(name)) return
  const meant = nearest(name, names)
  throw inputError(
    `there is no column ${JSON.stringify(name)} in the reference or the current data`,
    meant === undefined ? {} : {hint: `Did you mean ${meant}?`},
  )
}
