import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import {columnRule} from '../contract/column-rule.ts'
import type {Contract} from '../contract/types.ts'
import type {Dataset} from '../dataset.ts'
import {commonEquality, type Survey, surveyDataset, withSurvey} from '../equality/survey.ts'
import type {ReadContext} from '../read-table.ts'
import type {Zone} from '../zone.ts'
import {type Comparison, type Fingerprints, readFingerprints, type SplitRoles} from './fingerprints.ts'

/** Columns that keep the sides from being compared as they are. */
export interface SplitColumns {
  /** Columns of one side only. */
  readonly onlyTrain: readonly string[]
  readonly onlyTest: readonly string[]
  /** Columns that hold one type in train and another one in test. */
  readonly mixed: readonly {readonly name: string; readonly train: string; readonly test: string}[]
  /** Columns besides the key, and besides key, time and label, that copies and features were told by. */
  readonly compared: number
  readonly features: number
}

/** Both sides of a split, fit to be compared. */
export interface Split {
  readonly train: Fingerprints
  readonly test: Fingerprints
  /** Roles that both sides have columns for: without the label where the test side lacks it. */
  readonly roles: SplitRoles
  readonly columns: SplitColumns
  /** The zone that times without an offset were taken for, where the contract names one; else it is UTC. */
  readonly zone: Zone | undefined
}

/**
 * Reads both sides of a split so that equal values are equal, however each side writes them.
 *
 * @param contract says what columns hold, and the zone of times without an offset.
 * @throws Failure input-error when a column with a role is missing, or when times can't be read or compared.
 */
export async function readSplit(
  sides: {readonly train: Dataset; readonly test: Dataset},
  roles: SplitRoles,
  contract: Contract | undefined,
  context: ReadContext,
): Promise<Split> {
  const zone = contract?.dialect?.zone
  const train = await surveyDataset(sides.train, context)
  const test = await surveyDataset(sides.test, context)
  requireRoles(roles, train, test)
  const label = roles.label !== undefined && test.has(roles.label) ? roles.label : undefined
  const usable = {...roles, label}
  const shared = [...train.keys()].filter((name) => test.has(name))
  const declared = (name: string) => (contract === undefined ? undefined : columnRule(contract, name)?.kind)
  const equalities = shared.map((name) => ({name, equality: commonEquality(declared(name), train.get(name), test.get(name))}))
  const sideOf = (survey: Survey): Comparison => ({
    columns: equalities.map((column) => ({...column, isNumeric: survey.get(column.name)?.isNumeric ?? false})),
    roles: usable,
    hasNumericTimes: hasNumericTimes(roles.time, train, test),
    zone,
  })
  const named = new Set([...roles.key, roles.time, label])
  return {
    train: await readFingerprints(withSurvey(sides.train, train), sideOf(train), context),
    test: await readFingerprints(withSurvey(sides.test, test), sideOf(test), context),
    roles: usable,
    zone,
    columns: {
      onlyTrain: [...train.keys()].filter((name) => !test.has(name)),
      onlyTest: [...test.keys()].filter((name) => !train.has(name)),
      mixed: equalities
        .filter(({equality}) => equality === 'mixed')
        .map(({name}) => ({name, train: spoken(train.get(name)?.kind), test: spoken(test.get(name)?.kind)})),
      compared: shared.filter((name) => !roles.key.includes(name)).length,
      features: shared.filter((name) => !named.has(name)).length,
    },
  }
}

const words = {number: 'numbers', time: 'times', boolean: 'booleans', text: 'text'} as const
const spoken = (kind: keyof typeof words | undefined): string => (kind === undefined ? 'no values' : words[kind])

/** Only the label may be missing, and only in test: data sets of competitions have none there. */
function requireRoles({key, time, label}: SplitRoles, train: Survey, test: Survey): void {
  const need = (name: string, side: string, survey: Survey): void => {
    if (survey.has(name)) return
    const meant = nearest(name, [...survey.keys()])
    throw inputError(`${side} has no column ${JSON.stringify(name)}; its columns are ${[...survey.keys()].slice(0, 20).join(', ')}`, {
      where: {file: '', field: name},
      ...(meant === undefined ? {} : {hint: `Did you mean ${meant}?`}),
    })
  }
  for (const name of [...key, ...(time === undefined ? [] : [time])]) {
    need(name, 'split-train', train)
    need(name, 'split-test', test)
  }
  if (label !== undefined) need(label, 'split-train', train)
}

/** @throws Failure input-error when one side has numbers and the other ISO 8601: nothing says how they relate. */
function hasNumericTimes(column: string | undefined, train: Survey, test: Survey): boolean {
  if (column === undefined) return false
  const [a, b] = [train.get(column)?.kind, test.get(column)?.kind]
  const isMixed = (a === 'number' && b === 'time') || (a === 'time' && b === 'number')
  if (isMixed)
    throw inputError(
      `column ${JSON.stringify(column)} holds ${a === 'number' ? 'numbers' : 'times in ISO 8601'} in split-train and ${b === 'number' ? 'numbers' : 'times in ISO 8601'} in split-test, so they cannot be compared`,
      {where: {file: '', field: column}, hint: 'Write the times of both sides the same way.'},
    )
  return (a === 'number' && (b === 'number' || b === undefined)) || (a === undefined && b === 'number')
}
