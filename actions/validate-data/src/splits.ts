import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'
import {columnRule} from '@modelflight/data/contract/column-rule'
import type {Contract} from '@modelflight/data/contract/types'
import {type Dataset, withDialect} from '@modelflight/data/dataset'
import type {ReadContext} from '@modelflight/data/profile-dataset'
import {findLeakage} from '@modelflight/data/splits/leakage'
import {readSplit, type Split} from '@modelflight/data/splits/read-split'
import {findData} from './data.ts'
import type {DataInput} from './inputs.ts'
import {leakageChecks} from './split-checks.ts'

/** Inputs that speak of a split. */
export interface SplitInputs {
  readonly 'split-train': DataInput | undefined
  readonly 'split-test': DataInput | undefined
  readonly key: readonly string[] | undefined
  readonly time: string | undefined
  readonly label: string | undefined
  readonly 'mask-columns': readonly string[] | undefined
  readonly engine: 'auto' | 'bytes' | 'duckdb'
}

/**
 * Searches a split for what leaks from training into test.
 *
 * @param contract its dialect and its types are those of both sides.
 * @throws Failure input-error when one side is missing or a column is.
 */
export async function splitChecks(
  inputs: SplitInputs,
  contract: Contract | undefined,
  context: Context,
  reading: ReadContext,
): Promise<readonly Check[]> {
  const {'split-train': train, 'split-test': test, engine} = inputs
  if (train === undefined && test === undefined)
    throw inputError('key, time and label speak of a split, and none is named', {hint: 'Set split-train and split-test.'})
  if (train === undefined || test === undefined)
    throw inputError(`${train === undefined ? 'split-train' : 'split-test'} is missing`, {hint: 'A split has both sides.'})
  const roles = {key: inputs.key ?? [], time: inputs.time, label: inputs.label}
  const find = async (side: DataInput, name: string): Promise<Dataset> =>
    withDialect(await findData(side, name, engine, context), contract?.dialect)
  const sides = {train: await find(train, 'split-train'), test: await find(test, 'split-test')}
  const split = await readSplit(sides, roles, contract, reading)
  const {label} = roles
  const isHidden = label !== undefined && (inputs['mask-columns']?.includes(label) === true || isPersonal(contract, label))
  return leakageChecks(findLeakage(split.train, split.test), {
    roles,
    columns: split.columns,
    showsLabels: !isHidden,
    assumedZone: assumedZone(split),
  })
}

const isPersonal = (contract: Contract | undefined, name: string): boolean =>
  contract !== undefined && columnRule(contract, name)?.pii === true

/** What was assumed of times without an offset; undefined when there are none. */
const assumedZone = ({train, test, zone}: Split): string | undefined =>
  !train.hasLocalTimes && !test.hasLocalTimes ? undefined : zone === undefined ? 'UTC assumed' : `taken as ${zone.name}`
