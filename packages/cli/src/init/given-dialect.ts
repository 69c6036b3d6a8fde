import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import type {JsonObject} from '@modelflight/core/schema'
import {parseYaml} from '@modelflight/core/yaml'

/** The contract that init writes. */
export const contractFile = 'data-contract.yml'

/**
 * The dialect that somebody wrote down before there is a contract: under `dialect` in the file of the option, or in a contract that says nothing else.
 *
 * @param folder absolute path of the repository.
 * @throws Failure (input-error) when the file of the option does not exist, has no `dialect` or is not valid YAML.
 */
export async function givenDialect(
  {dialect: file}: {readonly dialect: string | undefined},
  folder: string,
): Promise<JsonObject | undefined> {
  if (file === undefined) return dialectAlone(folder)
  if (!existsSync(join(folder, file))) throw inputError(`${file} does not exist`, {where: {file}, hint: 'Name a file below this folder.'})
  const {dialect} = await readMap(join(folder, file), file)
  if (isMap(dialect)) return dialect
  throw inputError(`${file} has no key \`dialect\``, {
    where: {file},
    hint: 'Write it as a contract has it, e.g. dialect: {delimiter: ";"}.',
  })
}

/** The dialect of a contract that says nothing else: it is completed, not overwritten. Undefined when there is no such contract. */
export async function dialectAlone(folder: string): Promise<JsonObject | undefined> {
  const path = join(folder, contractFile)
  if (!existsSync(path)) return undefined
  // A file that can't be read is for the user to move away or to overwrite.
  const {dialect, $schema: _, description: __, ...more} = await readMap(path, contractFile).catch((): JsonObject => ({}))
  return isMap(dialect) && Object.keys(more).length === 0 ? dialect : undefined
}

const isMap = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

async function readMap(path: string, name: string): Promise<JsonObject> {
  const {value} = parseYaml(await readFile(path, 'utf8'), name)
  return isMap(value) ? value : {}
}
