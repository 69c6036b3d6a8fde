import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import type {Registry} from '@modelflight/registry/port'
import {formatReference, parseReference, versionReference} from '@modelflight/registry/reference'
import {nothingKnown, recordOf} from './record.ts'
import {adoptedSection} from './report.ts'
import type {RegisterResult} from './run.ts'

/**
 * Takes in a version that others registered: its files are fetched once to verify them, and the record says that nothing else is known.
 *
 * @throws Failure input-error when there is no such version; policy-refused when its files are not what was registered.
 */
export async function adopt(text: string, registry: Registry, context: Context): Promise<RegisterResult> {
  const version = await registry.resolve(parseReference(text))
  if (version === undefined) throw inputError(`the registry ${registry.name} has no ${text}`, {hint: 'Check the name, alias and registry.'})
  const folder = join(context.temporary, 'adopted')
  await registry.download(version, folder, ['model'])
  await rm(folder, {recursive: true, force: true})
  const check: Check = {
    id: 'evidence',
    status: 'warn',
    message: `${text} was registered by others: adopted, no evidence`,
    hint: 'The next version that goes through train and evaluate-gate will have it.',
  }
  const verdict = verdictOf([check])
  const result = {
    verdict,
    section: adoptedSection(verdict.status, version, text),
    outputs: {
      version: version.version,
      'model-uri': formatReference(versionReference(version.name, version.version)),
      'model-digest': version.digest,
      alias: version.aliases[0] ?? '',
      created: false,
      'previous-version': '',
      'model-card-path': '',
      'attestation-url': '',
    },
  }
  if (context.plan) return result
  return {
    ...result,
    record: recordOf({
      version,
      registry,
      created: false,
      chain: {trained: undefined, gate: undefined},
      pointed: undefined,
      runsCode: [],
      ...nothingKnown,
    }),
  }
}
