import type {Context} from '@modelflight/core/action'
import {sha256} from '@modelflight/core/files'
import type {Subject as Material} from '@modelflight/core/records'
import {readContract} from '@modelflight/data/contract/read'
import type {Contract} from '@modelflight/data/contract/types'

/** The contract that says how the data is written. */
export interface LoadedContract {
  readonly contract: Contract
  readonly material: Material
  /** A sentence for the report when its origin is not plain. */
  readonly note: string | undefined
}

/**
 * Reads the contract, on pull requests as the base branch has it.
 *
 * @throws Failure input-error when it cannot be read or is not valid.
 */
export async function loadContract(path: string | undefined, context: Context): Promise<LoadedContract | undefined> {
  if (path === undefined) return undefined
  const {text, isNew} = await context.policy.read(path)
  const file = context.display(path)
  return {
    contract: await readContract(text, file),
    material: {name: file, digest: sha256(text)},
    note: isNew ? `The contract ${file} is new: the base branch does not have it.` : undefined,
  }
}
