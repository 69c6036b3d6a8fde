import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Registry} from './port.ts'

/** What an adapter needs to know of its surroundings; a `Context` of core fits. */
export interface RegistryContext {
  /** Absolute path that a relative `file:` registry starts from. */
  readonly workingDirectory: string
  readonly signal: AbortSignal
  /** Looks up a user name, password or token among those that the workflow gave to the step. */
  credential?(name: string): string | undefined
  /** The time, which requests to object stores are signed with; without it, such stores are not asked directly. */
  now?(): Date
}

/** Where models are kept when nothing else is said: a folder beside the other evidence. */
export const defaultRegistry = 'file:.modelflight/registry'

type Adapter = (uri: string, context: RegistryContext) => Registry

/** Scheme to adapter. A new registry is one file and one line. */
const adapters: Readonly<Record<string, () => Promise<Adapter>>> = {
  file: async () => (await import('./file/registry.ts')).openFileRegistry,
  oci: async () => (await import('./oci/registry.ts')).openOciRegistry,
  'oci+http': async () => (await import('./oci/registry.ts')).openOciRegistry,
  mlflow: async () => (await import('./mlflow/registry.ts')).openMlflowRegistry,
}

/**
 * Opens the registry that a URI names, e.g. `file:.modelflight/registry`. Opening reads and writes nothing.
 *
 * @throws Failure (input-error) when the scheme is not supported.
 */
export async function openRegistry(uri: string, context: RegistryContext): Promise<Registry> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase()
  const load = scheme === undefined ? undefined : adapters[scheme]
  if (load === undefined) throw unsupported(uri, scheme)
  const open = await load()
  return open(uri, context)
}

function unsupported(uri: string, scheme: string | undefined): Error {
  const supported = Object.keys(adapters).map((name) => `${name}:`)
  if (scheme === undefined) {
    return inputError(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, {
      hint: `Write file:${uri.slice(0, 200)} for a folder.`,
    })
  }
  const meant = nearest(scheme, Object.keys(adapters))
  const hint = meant === undefined ? `Use ${supported.join(', ')}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`
  return inputError(`registries of the kind ${scheme}: are not yet supported`, {hint})
}
