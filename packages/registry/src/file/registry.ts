import {inputError} from '@modelflight/core/errors'
import type {RegistryContext} from '../open.ts'
import type {Registry} from '../port.ts'

/** The folder registry. */
export function openFileRegistry(uri: string, _context: RegistryContext): Registry {
  throw inputError(`the registry ${uri} can not be opened`)
}
