import type {Context} from '@modelflight/core/action'
import {explain} from '@modelflight/core/errors'
import type {Json, JsonObject} from '@modelflight/core/schema'
import type {Check} from '@modelflight/core/verdict'
import type {Environment} from '@modelflight/training/environment'
import type {Inputs} from './preparation.ts'

/** More names than this are not read in one sentence. */
const maxNames = 10

/** What serves, or is about to: its environment as far as it is known from here. */
interface Serving extends Pick<Environment, 'interpreters' | 'lockFiles' | 'packages'> {
  readonly image: string | undefined
}

/**
 * Compares where the version serves with where it was trained: image, interpreters, lock files, installed packages. Each difference is named in
 * one warning. Undefined without a record of the training in this run's chain: nothing is claimed then.
 */
export async function environmentCheck(digest: string, inputs: Inputs, context: Context): Promise<Check | undefined> {
  const record = await context.records.latest('train', digest)
  const trained = trainedIn(record?.statement.predicate['buildDefinition'])
  if (trained === undefined) return undefined
  try {
    const serving = await describeServing(inputs, context)
    return checkOf(differences(trained, serving))
  } catch (error) {
    context.log.debug(`the serving environment could not be described: ${explain(error).message}`)
    return undefined
  }
}

/** Of a server on this machine, what its command names; of one in a cluster, its image and the lock files of the checkout. */
async function describeServing({serve, image, target}: Inputs, context: Context): Promise<Serving> {
  const {containerEnvironment, describeEnvironment} = await import('@modelflight/training/environment')
  const {workingDirectory: folder, workspace, signal} = context
  if (serve === undefined || !target.startsWith('local')) return {...(await containerEnvironment(folder, workspace)), image}
  return {...(await describeEnvironment({script: serve, folder, workspace, env: {}, signal})), image: undefined}
}

const trainedIn = (build: unknown): JsonObject | undefined => objectOf(objectOf(objectOf(build)?.['internalParameters'])?.['environment'])

const objectOf = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined

function differences(trained: JsonObject, serving: Serving): readonly string[] {
  const image = trained['image']
  const texts = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(objectOf(trained[name]) ?? {}).map(([key, value]) => [key, String(value)]))
  return [
    ...(typeof image === 'string' && serving.image !== undefined && image !== serving.image
      ? [`image ${serving.image}, trained in ${image}`]
      : []),
    ...unequal(byProgram(texts('interpreters')), byProgram(serving.interpreters), (name, is, was) => `${name} ${is}, trained with ${was}`),
    ...unequal(texts('lockFiles'), serving.lockFiles, (name) => `${name} was another file at the training`),
    ...packageDifferences(packagesOf(trained['packages']), packagesOf(serving.packages)),
  ]
}

/** Paths differ from place to place: `.venv/bin/python3.12` is python. */
const byProgram = (versions: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(versions).map(([path, version]) => [path.replace(/^.*\//, '').replace(/[\d.]+$/, ''), version]))

/** Only what both know is compared: a program that only one of them names proves nothing. */
function unequal(
  trained: Readonly<Record<string, string>>,
  serving: Readonly<Record<string, string>>,
  say: (name: string, is: string, was: string) => string,
): readonly string[] {
  return Object.entries(serving).flatMap(([name, is]) => {
    const was = Object.hasOwn(trained, name) ? trained[name] : undefined
    return was === undefined || was === is ? [] : [say(name, is, was)]
  })
}

/** Versions by name, of all interpreters together. */
function packagesOf(value: Json | Environment['packages'] | undefined): ReadonlyMap<string, string> {
  const lists = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : []
  const lines = lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : []))
  return new Map(lines.filter((line) => line.includes('==')).map(pairOf))
}

const pairOf = (line: string): readonly [name: string, version: string] => {
  const [name = '', version = ''] = line.split('==')
  return [name.toLowerCase(), version]
}

function packageDifferences(trained: ReadonlyMap<string, string>, serving: ReadonlyMap<string, string>): readonly string[] {
  if (trained.size === 0 || serving.size === 0) return []
  return [...trained].flatMap(([name, was]) => {
    const is = serving.get(name)
    if (is === was) return []
    return [is === undefined ? `${name} is not installed, trained with ${was}` : `${name} ${is}, trained with ${was}`]
  })
}

function checkOf(found: readonly string[]): Check {
  const id = 'serving-environment'
  if (found.length === 0) return {id, status: 'pass', message: 'What is known of the serving environment is as it was at the training.'}
  const shown = found.slice(0, maxNames)
  const more = found.length > shown.length ? `, and ${found.length - shown.length} more` : ''
  return {
    id,
    status: 'warn',
    observed: found.length,
    limit: 0,
    message: `The serving environment differs from that of the training: ${shown.join('; ')}${more}.`,
    hint: 'Serve with the same versions, or train again with those that serve.',
  }
}
