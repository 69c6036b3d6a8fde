import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Arguments} from '../arguments.ts'
import type {Surroundings} from '../terminal-host.ts'

/** Options of a command: names with what each is for. */
export type OptionTexts = Readonly<Record<string, string>>

/** What `modelflight verify` was asked. */
export interface VerifyOptions {
  /** `models:/…`, or the path of a model. */
  readonly model: string
  readonly registry: string
  /** Absolute path of the records folder; undefined when there is none. */
  readonly records: string | undefined
  /** True when the folder was named: then its records must be those of the version. */
  readonly recordsGiven: boolean
  /** Absolute path that the names in the records are relative to. */
  readonly files: string
  readonly filesGiven: boolean
  /** Absolute path of a file or folder of Sigstore bundles from elsewhere. */
  readonly attestations: string | undefined
  /** Absolute path of the trust root, as `gh attestation trusted-root` prints it. */
  readonly trustedRoot: string | undefined
  readonly repository: string | undefined
  readonly requireAnchor: boolean
  /** Absolute path of the file that gets the lineage of all records as OpenLineage events. */
  readonly lineage: string | undefined
  /** Every field of every record, with what it is. */
  readonly details: boolean
  readonly json: boolean
}

/** Options of `modelflight verify`. */
export const verifyOptionTexts: OptionTexts = {
  registry: 'registry of the model (default: registry of register-model in modelflight.yml, else file:.modelflight/registry)',
  records: 'folder of records that must be those of the model (default: .modelflight/records, where it is)',
  files: 'folder that the data and outputs named in the records lie in (default: the checkout); what is there must have its digest',
  attestations: 'Sigstore bundles from elsewhere: a file or folder, as gh attestation download leaves them',
  'trusted-root': 'trust root for signatures, as gh attestation trusted-root prints it; without it signatures are not checked',
  repository: 'owner/name whose workflows must have signed (default: the repository in the records)',
  'require-anchor': 'fail when nothing outside of the records anchors them',
  lineage: 'file that gets the lineage of all records as OpenLineage events, one a line',
  details: 'show every field of every record, with what its schema says of it',
  json: 'print what was found as JSON',
}

/**
 * Reads the options of a command.
 *
 * @throws Failure (input-error) for an option that it does not have, or a number of words that it does not take.
 */
export function checkOptions(command: string, {words, options}: Arguments, known: OptionTexts): string {
  const names = [...Object.keys(known), 'help']
  const unknown = [...options.keys()].find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const meant = nearest(unknown, names)
    throw inputError(`--${unknown} is not an option of ${command}${meant === undefined ? '' : `; did you mean --${meant}?`}`)
  }
  const [model] = words
  if (model === undefined || words.length > 1)
    throw inputError(`${command} needs one model`, {hint: `Write e.g. modelflight ${command} models:/flights@champion.`})
  return model
}

/** The options of `modelflight verify`, read. */
export async function readVerifyOptions(parsed: Arguments, {cwd}: Surroundings, workspace: string): Promise<VerifyOptions> {
  const model = checkOptions('verify', parsed, verifyOptionTexts)
  const {options} = parsed
  const path = (name: string): string | undefined => (options.has(name) ? resolve(cwd, options.get(name) ?? '') : undefined)
  const usual = join(cwd, '.modelflight', 'records')
  const records = path('records')
  for (const name of ['records', 'files', 'attestations', 'trusted-root']) requireThere(name, path(name))
  return {
    model,
    registry: options.get('registry') ?? (await configuredRegistry(cwd)),
    records: records ?? (existsSync(usual) ? usual : undefined),
    recordsGiven: records !== undefined,
    files: path('files') ?? workspace,
    filesGiven: options.has('files'),
    attestations: path('attestations'),
    trustedRoot: path('trusted-root'),
    repository: options.get('repository'),
    lineage: path('lineage'),
    requireAnchor: options.get('require-anchor') === 'true',
    details: options.get('details') === 'true',
    json: options.get('json') === 'true',
  }
}

function requireThere(name: string, path: string | undefined): void {
  if (path !== undefined && !existsSync(path)) throw inputError(`--${name}: ${path} does not exist`)
}

/** The registry that register-model would use here. */
export async function configuredRegistry(cwd: string): Promise<string> {
  const {defaultRegistry} = await import('@modelflight/registry/open')
  const file = join(cwd, 'modelflight.yml')
  if (!existsSync(file)) return defaultRegistry
  const {readText} = await import('@modelflight/core/files')
  const {parseYaml} = await import('@modelflight/core/yaml')
  const {value} = parseYaml(await readText(file, 'modelflight.yml'), 'modelflight.yml')
  const section: unknown = typeof value === 'object' && value !== null && 'register-model' in value ? value['register-model'] : undefined
  const named: unknown = typeof section === 'object' && section !== null && 'registry' in section ? section.registry : undefined
  return typeof named === 'string' ? named : defaultRegistry
}

/** Help of a command with options. */
export function optionHelp(usage: string, what: string, known: OptionTexts): string {
  const width = Math.max(...Object.keys(known).map((name) => name.length)) + 2
  const lines = Object.entries(known).map(([name, text]) => `  --${name.padEnd(width)}${text}`)
  return [usage, '', what, '', ...lines, ''].join('\n')
}
