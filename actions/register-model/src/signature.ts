import {readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Check} from '@modelflight/core/verdict'

/** MLflow's types of columns, by what a column of data can be. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  text: ['string', 'object', 'binary'],
  number: ['integer', 'long', 'float', 'double'],
  integer: ['integer', 'long', 'float', 'double', 'boolean'],
  boolean: ['boolean', 'integer', 'long'],
  time: ['datetime', 'string'],
}
const maxBytes = 4 * 1024 * 1024
const maxNames = 5

interface Column {
  readonly name: string
  readonly type: string
}

/**
 * Holds the inputs that an MLflow model says it takes (`signature` in MLmodel) against the columns of the data that it was trained on. Where
 * training made inputs of its own, types can't be compared, and the check says which these are.
 *
 * @param model absolute path of the model.
 * @param profile absolute path of the profile of the training data; undefined when there is none.
 * @returns no check when the model has no signature with names, or there is no profile.
 */
export async function signatureCheck(model: string, profile: string | undefined): Promise<readonly Check[]> {
  const inputs = await inputsOf(join(model, 'MLmodel'))
  const columns = profile === undefined ? undefined : await columnsOf(profile)
  if (inputs.length === 0 || columns === undefined) return []
  const id = 'signature'
  const made = inputs.filter(({name}) => !columns.has(name)).map(({name}) => name)
  if (made.length > 0) {
    const message = `${inputs.length - made.length} of ${inputs.length} inputs of the model are columns of its training data; ${listed(made)} are made from them`
    return [{id, status: 'skipped', n: inputs.length, message}]
  }
  const others = inputs.filter(({name, type}) => kinds[columns.get(name) ?? '']?.includes(type) === false)
  if (others.length === 0)
    return [{id, status: 'pass', n: inputs.length, message: `all ${inputs.length} inputs of the model are columns of its training data`}]
  const message = `the model takes ${listed(others.map(({name, type}) => `${name} as ${type}`))}, and in its training data they are ${listed(others.map(({name}) => columns.get(name) ?? ''))}`
  return [{id, status: 'warn', n: others.length, message, hint: 'Log the model with a signature of the data that it is served with.'}]
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, maxNames).join(', ')}${names.length > maxNames ? ` and ${names.length - maxNames} more` : ''}`

/** Named inputs of a signature; none where there is no such file or no such signature. */
async function inputsOf(path: string): Promise<readonly Column[]> {
  const info = await stat(path).catch(() => undefined)
  if (info?.isFile() !== true || info.size > maxBytes) return []
  const {parseYaml} = await import('@modelflight/core/yaml')
  const {value} = parseYaml(await readFile(path, 'utf8'), 'MLmodel')
  const signature = fieldOf(value, 'signature')
  const text = fieldOf(signature, 'inputs')
  const list = typeof text === 'string' ? parsed(text) : undefined
  if (!Array.isArray(list)) return []
  return (list as readonly unknown[]).flatMap((each) => {
    const [name, type] = [fieldOf(each, 'name'), fieldOf(each, 'type')]
    return typeof name === 'string' && typeof type === 'string' ? [{name, type}] : []
  })
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Kind of each column in a profile. */
async function columnsOf(path: string): Promise<ReadonlyMap<string, string> | undefined> {
  const columns = fieldOf(parsed(await readFile(path, 'utf8')), 'columns')
  if (!Array.isArray(columns)) return undefined
  const pairs = (columns as readonly unknown[]).map((column) => [String(fieldOf(column, 'name')), String(fieldOf(column, 'kind'))] as const)
  return new Map(pairs)
}
