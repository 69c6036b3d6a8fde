import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {explain, type Where} from '@modelflight/core/errors'
import {makeContext} from '@modelflight/testing/context'
import {run} from '../src/run.ts'

const folder = join(import.meta.dirname, '../../../tests/fixtures/badinputs')

/** One hostile or broken file, with what the corpus expects of it. */
export interface BadInput {
  readonly id: string
  readonly target: string
  readonly file: string
  readonly hazard: string
  readonly expect: {
    readonly exit: string
    readonly names: {readonly line?: number; readonly field?: string}
    readonly forbid: readonly string[]
  }
}

/** Where we knowingly answer otherwise than the corpus expects. */
export interface KnownMiss {
  readonly got?: string
  readonly line?: number
  /** The place is not named as expected. */
  readonly place?: boolean
  readonly reason: string
}

const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T

/** Files of the corpus that are read as data. */
export const badInputs = (targets: readonly string[]): readonly BadInput[] =>
  readJson<{items: readonly BadInput[]}>('index.json').items.filter(({target}) => targets.includes(target))

/** The misses, by id. */
export const knownMisses = readJson<Readonly<Record<string, KnownMiss>>>('known-misses.json')
/** A hazard such as "thousands separators in a numeric column" is one only where a contract says that the column is numeric. */
const contracts = readJson<Readonly<Record<string, string>>>('contracts.json')

/** How the action answered. */
export interface Answer {
  readonly errorClass: string
  /** Messages of the failed checks, or of the failure. */
  readonly messages: readonly string[]
  readonly places: readonly (Where | undefined)[]
  readonly bug: string | undefined
  readonly rows: number | undefined
}

/** Runs validate-data over a file of the corpus, as a step would. */
export async function validate({id, file}: Pick<BadInput, 'id' | 'file'>): Promise<Answer> {
  await using context = await makeContext()
  await context.write(`data/${file}`, readFileSync(join(folder, file)))
  const contract = contracts[id]
  const path = contract === undefined ? undefined : await context.write('data-contract.yml', contract)
  try {
    const result = await run({data: [`data/${file}`], contract: path, 'mask-columns': undefined, 'engine-path': undefined}, context)
    const failed = result.verdict.checks.filter(({status}) => status === 'fail')
    const errorClass = failed.length > 0 ? 'check-failed' : 'ok'
    const messages = failed.map(({message}) => message)
    return {errorClass, messages, places: failed.map(({where}) => where), bug: undefined, rows: Number(result.outputs.rows)}
  } catch (error) {
    const {errorClass, message, where, bug} = explain(error)
    return {errorClass, messages: [message], places: [where], bug, rows: undefined}
  }
}

/** Whether a line and a field are named by the answer. */
export function names({messages, places}: Answer, {line, field}: BadInput['expect']['names']): boolean {
  const saysLine = (message: string): boolean => line !== undefined && new RegExp(`:${line}\\b`).test(message)
  const hasLine = line === undefined || places.some((where) => where?.line === line) || messages.some(saysLine)
  const saysField = (message: string): boolean => field !== undefined && message.includes(field)
  const hasField = field === undefined || places.some((where) => where?.field === field) || messages.some(saysField)
  return hasLine && hasField
}
