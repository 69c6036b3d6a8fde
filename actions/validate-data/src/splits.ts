import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {grouped} from '@modelflight/core/grouped'
import type {Check} from '@modelflight/core/verdict'
import {type Dataset, withDialect} from '@modelflight/data/dataset'
import type {Dialect} from '@modelflight/data/dialect'
import type {ReadContext} from '@modelflight/data/profile-dataset'
import {readFingerprints} from '@modelflight/data/splits/fingerprints'
import {findLeakage, type Leakage} from '@modelflight/data/splits/leakage'
import {chiSquareSf} from '@modelflight/stats/distributions'
import {findData} from './data.ts'
import type {DataInput} from './inputs.ts'

/** Inputs that speak of a split. */
export interface SplitInputs {
  readonly 'split-train': DataInput | undefined
  readonly 'split-test': DataInput | undefined
  readonly key: readonly string[] | undefined
  readonly time: string | undefined
  readonly label: string | undefined
  readonly engine: 'auto' | 'bytes' | 'duckdb'
}

/**
 * Searches a split for what leaks from training into test.
 *
 * @param dialect the contract's: both sides are files of the same kind.
 * @throws Failure input-error when one side is missing or a column is.
 */
export async function splitChecks(
  inputs: SplitInputs,
  dialect: Dialect | undefined,
  context: Context,
  reading: ReadContext,
): Promise<readonly Check[]> {
  const {'split-train': train, 'split-test': test, engine} = inputs
  if (train === undefined && test === undefined)
    throw inputError('key, time and label speak of a split, and none is named', {hint: 'Set split-train and split-test.'})
  if (train === undefined || test === undefined)
    throw inputError(`${train === undefined ? 'split-train' : 'split-test'} is missing`, {hint: 'A split has both sides.'})
  const roles = {key: inputs.key ?? [], time: inputs.time, label: inputs.label}
  const find = async (side: DataInput, name: string): Promise<Dataset> => withDialect(await findData(side, name, engine, context), dialect)
  const known = await readFingerprints(await find(train, 'split-train'), roles, undefined, reading)
  const unseen = await readFingerprints(await find(test, 'split-test'), roles, known.columns, reading)
  return leakageChecks(findLeakage(known, unseen))
}

/** The checks of a comparison; exported for tests. */
export function leakageChecks(leakage: Leakage): readonly Check[] {
  const {train, test, sharedKeys, notNewer, conflicts} = leakage
  if (train === 0 || test === 0)
    return [
      {id: 'split:rows', status: 'fail', observed: Math.min(train, test), limit: '>= 1', message: 'one side of the split has no rows'},
    ]
  return [
    ...(sharedKeys === undefined
      ? []
      : [none('split:key-overlap', sharedKeys, test, 'fail', 'of the test rows have a key that is in train too')]),
    duplicateCheck(leakage),
    ...(notNewer === undefined
      ? []
      : [none('split:time', notNewer, test, 'fail', 'of the test rows are not newer than all training rows')]),
    ...(conflicts === undefined
      ? []
      : [none('split:label-conflict', conflicts, train + test, 'warn', 'of the rows have the features of another row and another label')]),
    ...keyCheck(leakage),
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

/** Rows of few columns repeat by chance: only more copies than train has of itself are a leak. */
function duplicateCheck({duplicates, test, repeatedInTrain}: Leakage): Check {
  const found = duplicates / test
  const expected = 2 * repeatedInTrain
  const message =
    duplicates === 0
      ? 'no test row is a copy of a training row'
      : `${grouped(duplicates)} of the test rows (${share(found)}) are copies of training rows; within train ${share(repeatedInTrain)} are copies`
  const status = duplicates === 0 ? 'pass' : found > expected ? 'fail' : 'warn'
  return {
    id: 'split:duplicates',
    status,
    observed: duplicates,
    limit: 0,
    n: test,
    message,
    ...(duplicates === 0 ? {} : {hint: 'Remove copies before splitting.'}),
  }
}

const leastEffect = 0.01
const significance = 0.001

/** A key whose order tells the label betrays how the data were collected: a model that sees it will look better than it is. */
function keyCheck({keyTellsLabel}: Leakage): readonly Check[] {
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
