import {sha256} from '@modelflight/core/files'
import type {Subject} from '@modelflight/core/records'
import type {Json} from '@modelflight/core/schema'
import type {Environment} from './environment.ts'

/** Everything that decides what a training run gives. */
export interface TrainingInputs {
  readonly script: string
  readonly shell: string
  /** Relative to the workspace. */
  readonly folder: string
  readonly codeDigest: string
  readonly data: readonly Subject[]
  readonly params: Json
  readonly env: Readonly<Record<string, string>>
  readonly environment: Environment
  /** Paths that were declared as outputs, relative to the workspace. */
  readonly outputs: readonly string[]
  /** Further inputs of the action that decide what is done, such as the number of seeds; those at their default are left out. */
  readonly further?: Readonly<Record<string, Json>>
}

/**
 * The input digest: sha256 of the inputs as JSON with sorted keys. Two runs with the same digest would do the same work, so the second
 * need not; whatever is not in it (a seed taken from the clock, a download) is the reason to switch the cache off.
 */
export function inputDigest(inputs: TrainingInputs): string {
  const {script, shell, folder, codeDigest, params, env} = inputs
  const {platform, arch, interpreters, lockFiles, packages} = inputs.environment
  return sha256(
    canonicalJson({
      format: 'modelflight-training-inputs/1',
      script,
      shell,
      folder,
      code: codeDigest,
      data: inputs.data.map(({digest}) => digest).toSorted(),
      params,
      env,
      environment: {platform, arch, interpreters, lockFiles, packages},
      outputs: inputs.outputs.toSorted(),
      further: inputs.further ?? {},
    }),
  )
}

/** JSON with the keys of every object sorted by UTF-16 code units and no white space (as RFC 8785 for our values). */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`
}
