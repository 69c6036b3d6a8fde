import type {Context, PolicyText} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import type {Subject} from '@modelflight/core/records'
import type {Check} from '@modelflight/core/verdict'
import {readContract} from '@modelflight/data/contract/read'
import type {Contract} from '@modelflight/data/contract/types'

/** The contract that decides, and where it came from. */
export interface LoadedContract {
  readonly contract: Contract
  readonly material: Subject
  /** A sentence for the report when its origin is not plain. */
  readonly note: string | undefined
  /** Present when the pull request changes the contract. */
  readonly change: Check | undefined
}

/**
 * Reads the contract, on pull requests as the base branch has it, and says what a pull request would take back.
 *
 * @throws Failure input-error when it can't be read or is not valid.
 */
export async function loadContract(path: string, context: Context): Promise<LoadedContract> {
  const source = await context.policy.read(path)
  const file = context.display(path)
  const contract = await readContract(source.text, file)
  requireOrder(contract)
  return {
    contract,
    material: {name: file, digest: sha256(source.text)},
    note: source.isNew ? `The contract ${file} is new: the base branch does not have it.` : undefined,
    change: await changeCheck(contract, source, file),
  }
}

const bounds = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
] as const

/** Bounds that no value can meet are legal JSON Schema, and in a contract always a slip of the pen. */
function requireOrder({columns}: Contract): void {
  for (const {name, checks} of columns.values()) {
    for (const [least, most] of bounds) {
      const [low, high] = [least, most].map((keyword) => checks.find((check) => check.keyword === keyword))
      if (low === undefined || high === undefined || !(Number(low.shown) > Number(high.shown))) continue
      throw inputError(`${name}: ${least} is ${low.shown}, above ${most} ${high.shown}, so no value can fit`, {
        where: {...low.where, field: name},
        hint: 'Exchange the two.',
      })
    }
  }
}

async function changeCheck(base: Contract, {origin, proposed}: PolicyText, file: string): Promise<Check | undefined> {
  if (origin !== 'base' || proposed === undefined) return undefined
  const id = 'contract:changed'
  const where = {file}
  const {loosenings} = await import('@modelflight/data/contract/loosened')
  const changed = await readContract(proposed, file)
  const found = loosenings(base, changed)
  if (found.length === 0) return {id, status: 'pass', message: `this change does not loosen ${file}`, where}
  const listed = found.slice(0, 5).map(({rule, base: before, proposed: now}) => `${rule} from ${before} to ${now}`)
  const more = found.length > 5 ? ` and ${found.length - 5} more` : ''
  const message = `this change loosens ${file}: ${listed.join('; ')}${more}. The data were held to the contract of the base branch`
  return {id, status: 'warn', observed: found.length, limit: 0, message, where, hint: 'Let somebody who answers for the data look at it.'}
}
