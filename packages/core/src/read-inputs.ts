import {resolve} from 'node:path'
import type {Policy} from './action.ts'
import {commonInputs} from './common.ts'
import {type Configuration, configuredOn, loadConfiguration, loadOwnFile, unknownInputs} from './configuration.ts'
import {Failure, formatWhere, inputError, type Where} from './errors.ts'
import {type Field, type FieldContext, FieldError, type Spec, type Values} from './fields.ts'
import {resolveInside} from './files.ts'
import type {Host} from './host.ts'
import type {Check} from './verdict.ts'
import type {Located} from './yaml-document.ts'

/** The inputs of an action, read. */
export interface ReadInputs<S extends Spec> {
  readonly common: Values<typeof commonInputs>
  readonly values: Values<S>
  /** Absolute. */
  readonly workingDirectory: string
  /** One warning for each limit that the pull request would change: the base branch's value was used. */
  readonly policyChanges: readonly Check[]
}

/**
 * Reads all inputs at once: the workflow's `with:` wins over `modelflight.yml`, which wins over the default. All bad ones are reported
 * together, in one error.
 *
 * @throws Failure input-error.
 */
export async function readInputs<S extends Spec>(action: string, spec: S, host: Host): Promise<ReadInputs<S>> {
  const all: Spec = {...commonInputs, ...spec}
  for (const [name, field] of Object.entries(all)) if (field.secret) maskInput(name, host)
  const context = await fieldContext(all, host)
  const early = earlyInputs(host, context)
  const policy = host.policy(early.policyFrom, early.token)
  const common = await loadConfiguration(early.config, host.workspace, action, spec, policy)
  const configuration = {...common, ...(await ownFile(action, spec, {host, configuration: common, context, problems: []}, policy))}
  const problems = unknownInputs(host.given(), Object.keys(all))
  const read = Object.entries(all).map(([name, field]) => [name, readOne(name, field, {action, host, configuration, context, problems})])
  if (problems.length > 0) throw badInputs(problems)
  const values = Object.fromEntries(read) as Values<typeof commonInputs> & Values<S>
  return {
    common: values,
    values,
    workingDirectory: context.workingDirectory,
    policyChanges: changedPolicies(action, all, configuration, host),
  }
}

/** The file that an input of this action names for others, where one does. */
async function ownFile(action: string, spec: Spec, sources: Omit<Sources, 'action'>, policy: Policy): Promise<Pick<Configuration, 'own'>> {
  const [name, field] = Object.entries(spec).find(([, {holds}]) => holds !== undefined) ?? []
  if (name === undefined || field?.holds === undefined) return {}
  const path = readOne(name, field, {...sources, action})
  if (typeof path !== 'string') return {}
  return {own: await loadOwnFile(path, sources.host.workspace, spec, field.holds, policy)}
}

function maskInput(name: string, host: Host): void {
  const value = host.input(name)
  if (value !== undefined) host.mask(value)
}

/** Inputs that must be known before the file can be read. */
function earlyInputs(host: Host, context: FieldContext): {config: string; policyFrom: 'base' | 'head'; token: string | undefined} {
  const problems: string[] = []
  const one = <T>(name: string, field: Field<T>): T =>
    readOne(name, field, {action: '', host, configuration: {head: undefined, base: undefined}, context, problems}) as T
  const config = one('config', commonInputs.config)
  const policyFrom = one('policy-from', commonInputs['policy-from'])
  if (problems.length > 0) throw badInputs(problems)
  return {config: resolveInside(config, host.workspace, context.workingDirectory), policyFrom, token: host.input('github-token')}
}

async function fieldContext(spec: Spec, host: Host): Promise<FieldContext> {
  const {workspace} = host
  const workingDirectory = resolveInside(host.input('working-directory') ?? '.', workspace, workspace)
  const structured = Object.entries(spec).some(([name, field]) => field.structured && host.input(name) !== undefined)
  return {
    workspace,
    workingDirectory,
    parseYaml: structured ? (await import('@modelflight/core/yaml')).parseYaml : noYaml,
    resolvePath: (path) => resolveInside(path, workspace, resolve(workingDirectory)),
  }
}

/** Only fields marked `structured` parse YAML, and for those the parser was loaded. */
const noYaml: FieldContext['parseYaml'] = (_text, name) => {
  throw new Error(`${name} parses YAML but its field is not marked structured`)
}

interface Sources {
  readonly action: string
  readonly host: Host
  readonly configuration: Configuration
  readonly context: FieldContext
  readonly problems: string[]
}

/** The value of one input. What is wrong with it is added to `problems`. */
function readOne(name: string, field: Field<unknown>, sources: Sources): unknown {
  const {action, host, configuration, context, problems} = sources
  const given = host.input(name)
  const fromFile =
    given === undefined
      ? configuredFor(
          field,
          configuredOn('head', configuration, action, name),
          configuredOn('base', configuration, action, name),
          configuration,
        )
      : undefined
  try {
    if (given !== undefined) return field.parse(given, context)
    if (fromFile !== undefined) return field.accept(fromFile, context)
    if (field.default !== undefined) return field.parse(field.default, context)
    if (field.required) problems.push(`${name}: is required`)
  } catch (error) {
    if (error instanceof Failure && error.errorClass !== 'input-error') throw at(error, name, fromFile)
    if (!(error instanceof FieldError || error instanceof Failure)) throw error
    problems.push(`${source(name, fromFile?.at(''))}: ${error.message}`)
  }
  return undefined
}

/** The same refusal, with the line of the file that asked for it. */
function at(refusal: Failure, name: string, fromFile: Located | undefined): Failure {
  const where = refusal.where ?? {...fromFile?.at(''), file: fromFile?.file ?? `input ${name}`, field: name}
  const hint = refusal.hint === undefined ? {} : {hint: refusal.hint}
  return new Failure(refusal.errorClass, `${name}: ${refusal.message}`, {where, ...hint, cause: refusal})
}

/** Policy comes from the base branch as soon as that has a configuration; everything else from this checkout. */
function configuredFor(
  field: Field<unknown>,
  head: Located | undefined,
  base: Located | undefined,
  {base: file, own}: Configuration,
): Located | undefined {
  return field.policy && (file ?? own?.base) !== undefined ? base : head
}

const source = (name: string, where: Where | undefined): string => (where === undefined ? name : `${formatWhere(where)} ${name}`)

function badInputs(problems: readonly string[]): Failure {
  const hint = 'The README of the action lists its inputs.'
  return inputError(problems.length === 1 ? String(problems[0]) : `${problems.length} inputs are not valid:\n${problems.join('\n')}`, {
    hint,
  })
}

function changedPolicies(action: string, spec: Spec, configuration: Configuration, host: Host): Check[] {
  const base = configuration.own?.base ?? configuration.base
  if (base === undefined) return []
  return Object.entries(spec).flatMap(([name, field]) => {
    if (!field.policy || host.input(name) !== undefined) return []
    const [proposed, used] = [configuredOn('head', configuration, action, name), configuredOn('base', configuration, action, name)]
    const [after, before] = [JSON.stringify(proposed?.value), JSON.stringify(used?.value)]
    return after === before ? [] : [policyChange(name, before ?? 'unset', after ?? 'unset', proposed?.at('') ?? {file: base.file})]
  })
}

/** The check that tells reviewers of a changed limit. The base branch's value was used; the new one counts after the merge. */
export function policyChange(name: string, base: string, proposed: string, where: Where): Check {
  return {
    id: `policy:${name}`,
    status: 'warn',
    observed: proposed,
    limit: base,
    message: `this pull request changes ${name} from ${base} to ${proposed}; ${base} was used, because policy comes from the base branch`,
    where,
    hint: 'Review the change on its own: it takes effect when it is merged.',
  }
}
