import type {Context} from '@modelflight/core/action'
import {Failure, inputError, policyRefused, type Where} from '@modelflight/core/errors'
import {type Dataset, resolveDataset} from '@modelflight/data/dataset'
import type {DataInput} from './inputs.ts'

const isAddress = (pattern: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)

/**
 * Finds the files of an input. What a file of the repository asks for is refused at its line; addresses are fetched for the workflow only.
 *
 * @throws Failure as `resolveDataset`; dependency-failed when an address does not answer.
 */
export async function findData(input: DataInput, name: string, engine: 'auto' | 'bytes' | 'duckdb', context: Context): Promise<Dataset> {
  try {
    const files = input.patterns.filter((pattern) => !isAddress(pattern))
    const addresses = input.patterns.filter(isAddress)
    const remote = addresses.length === 0 ? [] : await fetchAll(addresses, input.from, context)
    const local = files.length === 0 && remote.length > 0 ? [] : (await resolveDataset(files, context)).files
    const dataset = {files: [...local, ...remote]}
    requireEngine(dataset, engine)
    return dataset
  } catch (error) {
    throw error instanceof Failure && input.from !== undefined ? located(error, name, input.from) : error
  }
}

async function fetchAll(addresses: readonly string[], from: Where | undefined, context: Context): Promise<Dataset['files']> {
  if (from !== undefined) {
    throw policyRefused(`${shown(addresses[0] ?? '')} is an address, and addresses of data may only stand in the workflow`, {
      hint: 'Move it to `with: data:` of the step, where a pull request of the data can not change it unseen.',
    })
  }
  const {fetchData} = await import('@modelflight/data/remote/fetch')
  return fetchData(addresses, context)
}

const shown = (address: string): string => address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '')

function requireEngine({files}: Dataset, engine: 'auto' | 'bytes' | 'duckdb'): void {
  const known = files.filter(({problem}) => problem === undefined)
  const parquet = known.find(({format}) => format === 'parquet')
  const text = known.find(({format}) => format !== 'parquet')
  if (engine === 'bytes' && parquet !== undefined)
    throw inputError(`engine: bytes does not read ${parquet.name}`, {
      where: {file: parquet.name},
      hint: 'Parquet needs `engine: auto` or `duckdb`.',
    })
  if (engine === 'duckdb' && text !== undefined) {
    throw inputError(`engine: duckdb does not read ${text.name}: its reader of text loses rows that the contract would count`, {
      where: {file: text.name},
      hint: 'Text is read by `engine: auto` or `bytes`.',
    })
  }
}

/** The place that asked for it, where the failure itself names no line of the data. */
function located(error: Failure, name: string, from: Where): Failure {
  if (error.where?.line !== undefined) return error
  const hint = error.hint === undefined ? {} : {hint: error.hint}
  return new Failure(error.errorClass, `${name}: ${error.message}`, {where: {...from, field: name}, ...hint, cause: error})
}
