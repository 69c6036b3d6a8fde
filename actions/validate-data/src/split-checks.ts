import {grouped} from '@modelflight/core/grouped'
import type {Check} from '@modelflight/core/verdict'
import type {SplitRoles} from '@modelflight/data/splits/fingerprints'
import type {Edit, LabelComparison} from '@modelflight/data/splits/labels'
import type {Leakage} from '@modelflight/data/splits/leakage'
import type {SplitColumns} from '@modelflight/data/splits/read-split'
import {chiSquareSf} from '@modelflight/stats/distributions'

/** What the checks need to know besides what was counted. */
export interface SplitFacts {
  /** As the user named them. */
  readonly roles: SplitRoles
  readonly columns: SplitColumns
  /** The label may be shown: it is neither masked nor personal. */
  readonly showsLabels: boolean
  /** What times without an offset were taken for; undefined when there were none. */
  readonly assumedZone: string | undefined
}

/** The checks of a comparison. */
export function leakageChecks(leakage: Leakage, facts: SplitFacts): readonly Check[] {
  const {train, test} = leakage
  if (train === 0 || test === 0)
    return [
      {id: 'split:rows', status: 'fail', observed: Math.min(train, test), limit: '>= 1', message: 'one side of the split has no rows'},
    ]
  return [
    ...columnChecks(facts.columns),
    ...keyChecks(leakage, facts),
    duplicateCheck(leakage, facts.columns),
    ...timeChecks(leakage, facts),
    ...labelChecks(leakage, facts),
    ...keyOrderCheck(leakage),
  ]
}

const many = (count: number, one: string): string => `${grouped(count)} ${count === 1 ? one : `${one}s`}`
const listed = (names: readonly string[]): string => `${names.slice(0, 10).join(', ')}${names.length > 10 ? ', …' : ''}`

/** Columns that only one side has, or that hold something else there: what that takes from the comparison is said. */
function columnChecks({onlyTrain, onlyTest, mixed, compared}: SplitColumns): readonly Check[] {
  const lacking = [
    ...(onlyTrain.length === 0 ? [] : [`the test side lacks ${listed(onlyTrain)}`]),
    ...(onlyTest.length === 0 ? [] : [`the training side lacks ${listed(onlyTest)}`]),
  ]
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            id: 'split:columns',
            status: 'warn' as const,
            observed: onlyTrain.length + onlyTest.length,
            limit: 0,
            message: `${lacking.join(', and ')}; copies are told by the ${many(compared, 'column')} that both have`,
          },
        ]),
    ...(mixed.length === 0
      ? []
      : [
          {
            id: 'split:types',
            status: 'warn' as const,
            observed: mixed.length,
            limit: 0,
            message: `${many(mixed.length, 'column')} of another type on the two sides: ${listed(mixed.map(mixture))}. Cells that look like numbers, times or booleans were compared as such, all others as text`,
            hint: 'Give the column a type in the contract; `dialect.nulls` names spellings of missing values.',
          },
        ]),
  ]
}

const mixture = ({name, train, test}: SplitColumns['mixed'][number]): string => `${name} (${train} in train, ${test} in test)`

function keyChecks({sharedKeys, withoutKey, train, test}: Leakage, {roles, columns}: SplitFacts): readonly Check[] {
  if (sharedKeys === undefined) return []
  const {key} = roles
  const odd = columns.mixed.filter(({name}) => key.includes(name)).map(mixture)
  const note = odd.length === 0 ? '' : `; as another type is on the other side, compared by what each cell looks like: ${odd.join(', ')}`
  const missing = missingKeys(key, withoutKey)
  if (withoutKey.train === train || withoutKey.test === test) {
    const side = withoutKey.test === test ? 'test' : 'training'
    const message = `no ${side} row has a value of the key ${key.join(', ')}, so shared keys cannot be told`
    return [{id: 'split:key-overlap', status: 'inconclusive', n: test, message, hint: 'Check the column that `key` names.'}]
  }
  const overlap = none('split:key-overlap', sharedKeys, test - withoutKey.test, 'fail', 'of the test rows have a key that is in train too')
  return [{...overlap, message: `${overlap.message}${note}`}, ...missing]
}

function missingKeys(key: readonly string[], {train, test}: Leakage['withoutKey']): readonly Check[] {
  if (train + test === 0) return []
  return [
    {
      id: 'split:key-missing',
      status: 'warn',
      observed: train + test,
      limit: 0,
      message: `the key ${key.join(', ')} has no value in ${many(train, 'training row')} and ${many(test, 'test row')}, which were not compared by it`,
      hint: 'Give every row a key.',
    },
  ]
}

function none(id: string, count: number, n: number, severity: 'fail' | 'warn', what: string): Check {
  const message = count === 0 ? `none ${what}` : `${grouped(count)} ${what} (${share(count / n)})`
  return {
    id,
    status: count === 0 ? 'pass' : severity,
    observed: count,
    limit: 0,
    n,
    message,
    ...(count === 0 ? {} : {hint: hints[id] ?? ''}),
  }
}

const hints: Readonly<Record<string, string>> = {
  'split:key-overlap': 'Split by key, so that an entity is on one side only.',
  'split:time': 'Split at a point in time: train before it, test after it.',
  'split:label-conflict': 'Look at how these rows were labelled; no model can learn both.',
}

/** A row without a time may be older or newer than any other: nothing is known of it, and that is no pass. */
function timeChecks({notNewer, withoutTime, train, test}: Leakage, {roles, assumedZone}: SplitFacts): readonly Check[] {
  if (notNewer === undefined) return []
  const assumed = assumedZone === undefined ? '' : `; times without an offset: ${assumedZone}`
  const isKnown = withoutTime.train < train && withoutTime.test < test
  const missing = withoutTime.train + withoutTime.test
  if (missing === 0) {
    const check = none('split:time', notNewer, test, 'fail', 'of the test rows are not newer than all training rows')
    return [{...check, message: `${check.message}${assumed}`}]
  }
  const sides = [
    ...(withoutTime.train === 0 ? [] : [`${many(withoutTime.train, 'training row')} of ${grouped(train)}`]),
    ...(withoutTime.test === 0 ? [] : [`${many(withoutTime.test, 'test row')} of ${grouped(test)}`]),
  ]
  const others = isKnown
    ? `${grouped(notNewer)} of the others are not newer than all training rows`
    : 'the order of the sides cannot be told'
  return [
    {
      id: 'split:time',
      status: 'fail',
      observed: notNewer,
      limit: 0,
      n: test,
      message: `the time ${roles.time} is missing in ${sides.join(' and in ')}; ${others}${assumed}`,
      hint: 'Fill in the times, or leave these rows out of the split.',
    },
  ]
}

/** Rows of few columns repeat by chance: only more copies than train has of itself are a leak. */
function duplicateCheck({duplicates, test, repeatedInTrain}: Leakage, {compared}: SplitColumns): Check {
  const id = 'split:duplicates'
  if (compared === 0)
    return {id, status: 'skipped', n: test, message: 'copies were not looked for: the sides share no column besides the key'}
  const found = duplicates / test
  const expected = 2 * repeatedInTrain
  const message =
    duplicates === 0
      ? 'no test row is a copy of a training row'
      : `${grouped(duplicates)} of the test rows (${share(found)}) are copies of training rows; within train ${share(repeatedInTrain)} are copies`
  const status = duplicates === 0 ? 'pass' : found > expected ? 'fail' : 'warn'
  return {
    id,
    status,
    observed: duplicates,
    limit: 0,
    n: test,
    message,
    ...(duplicates === 0 ? {} : {hint: 'Remove copies before splitting.'}),
  }
}

function labelChecks({labels, conflicts, train, test}: Leakage, {roles, columns, showsLabels}: SplitFacts): readonly Check[] {
  const {label} = roles
  if (label === undefined) return []
  if (columns.onlyTrain.includes(label)) {
    const message = `labels were not compared: the test side has no column ${label}`
    return [{id: 'split:unknown-labels', status: 'skipped', n: test, message}]
  }
  const conflict: readonly Check[] =
    conflicts === undefined || columns.features === 0
      ? []
      : [none('split:label-conflict', conflicts, train + test, 'warn', 'of the rows have the features of another row and another label')]
  return [...(labels === undefined ? [] : [unknownLabels(labels, label, showsLabels)]), ...conflict]
}

const mostShown = 5

/** A model can never be right about a label that it was not shown; most often it is a known one in another spelling. */
function unknownLabels(labels: LabelComparison, label: string, showsLabels: boolean): Check {
  const id = 'split:unknown-labels'
  if (labels.kind === 'none') {
    const message = `labels were not compared: no ${labels.side === 'test' ? 'test' : 'training'} row has a value of ${label}`
    return {id, status: 'inconclusive', message, hint: 'Check the column that `label` names.'}
  }
  if (labels.kind === 'values') {
    const what = labels.distinct === undefined ? 'more than 10,000 values' : `${many(labels.distinct, 'distinct number')} in train`
    return {id, status: 'skipped', message: `labels were not compared: ${label} has ${what}, so it is a measure and not a class`}
  }
  const {rows, known, unknown} = labels
  const count = unknown.reduce((sum, each) => sum + each.count, 0)
  const base = {id, observed: count, limit: 0, n: rows}
  if (count === 0) return {...base, status: 'pass', message: `train has every label of the test rows (${many(known, 'label')})`}
  const shown = unknown.slice(0, mostShown).map((each) => `${escaped(each.shown)} (${many(each.count, 'row')})`)
  const examples = showsLabels ? `: ${shown.join(', ')}${unknown.length > mostShown ? ', …' : ''}` : ''
  const message = `${grouped(count)} of the test rows (${share(count / rows)}) have ${many(unknown.length, 'label')} that train does not have${examples}`
  const meant = unknown.find((each) => each.meant !== undefined)
  const spelled =
    meant?.meant === undefined || !showsLabels ? undefined : `train has ${escaped(meant.meant.label)}: ${edits[meant.meant.edit]}`
  return {
    ...base,
    status: 'fail',
    message,
    hint: spelled ?? 'Write the labels of both sides the same way, or split so that train has every class.',
  }
}

const edits: Readonly<Record<Edit, string>> = {
  blanks: 'remove the blanks around the label.',
  dot: 'remove the dot at the end of the label.',
  case: 'write the label in the same case.',
}

/** As a JSON string of at most 60 characters, so that blanks at its ends and control characters are seen. */
const escaped = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

const leastEffect = 0.01
const significance = 0.001

/** A key whose order tells the label betrays how the data were collected: a model that sees it will look better than it is. */
function keyOrderCheck({keyTellsLabel}: Leakage): readonly Check[] {
  if (keyTellsLabel === undefined) return []
  const {effect, h, degrees, n} = keyTellsLabel
  const isTelling = effect >= leastEffect && chiSquareSf(h, degrees) < significance
  const base = {id: 'split:key-label', observed: Number(effect.toPrecision(4)), limit: leastEffect, n}
  if (!isTelling) return [{...base, status: 'pass', message: 'the order of the key does not tell the label'}]
  return [
    {
      ...base,
      status: 'warn',
      message: `the order of the key tells ${share(effect)} of the label (Kruskal-Wallis epsilon²)`,
      hint: 'Keep the key out of the features, and shuffle before keys are given.',
    },
  ]
}

const share = (part: number): string => `${(100 * part).toFixed(part < 0.001 ? 3 : 1)} %`
