import {existsSync} from 'node:fs'
import type {Policy} from './action.ts'
import {commonInputs} from './common.ts'
import {Failure, inputError} from './errors.ts'
import type {Spec} from './fields.ts'
import {displayPath, readText} from './files.ts'
import {nearest} from './nearest.ts'
import {escapePointer} from './pointer.ts'
import {surelyFits} from './quick-schema.ts'
import type {Json, JsonObject, JsonSchema} from './schema.ts'
import type {Located} from './yaml-document.ts'

/** The sections that `modelflight.yml` may have: the six actions. */
export const actionNames = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift'] as const

/** Inputs that decide how the file is found and read, so the file can't hold them. */
const onlyAsInput: readonly string[] = ['config', 'github-token', 'policy-from', 'plan', 'working-directory']

/** `modelflight.yml` of this checkout, and of the base branch where policy comes from there. */
export interface Configuration {
  readonly head: Located | undefined
  readonly base: Located | undefined
  /** A file of its own for some inputs, which wins over the other. */
  readonly own?: Configuration
}

/**
 * Reads the configuration of an action. A missing file is fine.
 *
 * @throws Failure input-error for unknown keys and values of the wrong type, all together, with lines.
 */
export async function loadConfiguration(
  path: string,
  workspace: string,
  action: string,
  spec: Spec,
  policy: Policy,
): Promise<Configuration> {
  const name = displayPath(path, workspace)
  const [headText, baseText] = [existsSync(path) ? await readText(path, name) : undefined, await readBase(path, policy)]
  if (headText === undefined && baseText === undefined) return {head: undefined, base: undefined}
  const head = headText === undefined ? undefined : await parseConfiguration(headText, name, action, spec)
  const base = baseText === undefined ? undefined : await parseConfiguration(baseText, `${name} (base branch)`, action, spec)
  return {head, base}
}

/**
 * Reads the file that a field names (`holds`): the inputs of an action at its top level, nothing else.
 *
 * @throws Failure input-error when no branch has it, for unknown keys and values of the wrong type, all together, with lines.
 */
export async function loadOwnFile(
  path: string,
  workspace: string,
  spec: Spec,
  names: readonly string[],
  policy: Policy,
): Promise<Configuration> {
  const name = displayPath(path, workspace)
  const [headText, baseText] = [existsSync(path) ? await readText(path, name) : undefined, await readBase(path, policy)]
  if (headText === undefined && baseText === undefined) throw inputError(`there is no file ${name}`, {where: {file: name}})
  const schema = ownFileSchema(spec, names)
  const head = headText === undefined ? undefined : await parseFile(headText, name, schema)
  const base = baseText === undefined ? undefined : await parseFile(baseText, `${name} (base branch)`, schema)
  return {head, base}
}

/** Schema of such a file. */
export const ownFileSchema = (spec: Spec, names: readonly string[]): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(names.flatMap((name) => (spec[name] === undefined ? [] : [[name, spec[name].schema]]))),
})

/** The base branch's text; undefined when policy is not read from there or base lacks the file. */
async function readBase(path: string, policy: Policy): Promise<string | undefined> {
  try {
    const {origin, text} = await policy.read(path)
    return origin === 'base' ? text : undefined
  } catch (error) {
    if (error instanceof Failure && error.errorClass === 'input-error') return undefined
    throw error
  }
}

const parseConfiguration = (text: string, file: string, action: string, spec: Spec): Promise<Located> =>
  parseFile(text, file, fileSchema({[action]: sectionSchema(spec)}))

async function parseFile(text: string, file: string, schema: JsonSchema): Promise<Located> {
  const {parseYaml} = await import('@modelflight/core/yaml')
  const located = parseYaml(text, file)
  if (located.value === null)
    throw inputError(`${file} is empty`, {where: {file, line: 1}, hint: 'Write what it should hold, or remove the file.'})
  if (surelyFits(located.value, schema)) return located
  const {requireSchema} = await import('@modelflight/core/validation')
  requireSchema(located, schema, file)
  return located
}

/** Schema of the whole file. Sections that are not given may hold anything: their own action checks them. */
export function fileSchema(sections: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const shared = Object.entries(commonInputs).filter(([name]) => !onlyAsInput.includes(name))
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(shared.map(([name, field]) => [name, field.schema])),
      ...Object.fromEntries(actionNames.map((name) => [name, sections[name] ?? {type: 'object'}])),
    },
  }
}

/** Schema of one action's section. */
export function sectionSchema(spec: Spec): JsonSchema {
  const fields = Object.entries({...commonInputs, ...spec}).filter(([name]) => !onlyAsInput.includes(name))
  return {type: 'object', additionalProperties: false, properties: Object.fromEntries(fields.map(([name, field]) => [name, field.schema]))}
}

/** The value of a key in the action's section, else at the top of the file. Undefined when neither has it. */
export function configured(file: Located | undefined, action: string, name: string): Located | undefined {
  if (file === undefined || onlyAsInput.includes(name)) return undefined
  const section = member(file, action)
  return (section && member(section, name)) ?? (name in commonInputs ? member(file, name) : undefined)
}

/** The value of an input in the configuration of one branch, the file of its own first. */
export function configuredOn(branch: 'head' | 'base', {own, ...file}: Configuration, action: string, name: string): Located | undefined {
  const first = own?.[branch]
  return (first && member(first, name)) ?? configured(file[branch], action, name)
}

function member(parent: Located, key: string): Located | undefined {
  const {value, file} = parent
  if (!isObject(value) || !Object.hasOwn(value, key) || value[key] === null || value[key] === undefined) return undefined
  const step = `/${escapePointer(key)}`
  return {value: value[key], file, at: (pointer) => parent.at(`${step}${pointer}`)}
}

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names that were given but that the specification lacks, each with the nearest known one. */
export function unknownInputs(given: readonly string[], known: readonly string[]): string[] {
  return given
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known)
      return `${name}: is not an input of this action${meant === undefined ? '' : `; did you mean ${meant}?`}`
    })
}
