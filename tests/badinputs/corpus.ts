import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'

/** What the corpus says of one hostile or broken file. */
export interface BadInput {
  readonly id: string
  readonly target: string
  readonly file: string
  readonly hazard: string
  readonly expect: Expectation
}

/** The answer that is wanted. */
export interface Expectation {
  /** `ok` or an error class. */
  readonly exit: string
  readonly names: {readonly line?: number; readonly field?: string}
  /** Regular expressions that nothing printed or written may match. */
  readonly forbid: readonly string[]
}

/** A change of an expectation, with the reason. */
interface Override {
  readonly exit?: string
  readonly line?: number | null
  readonly field?: string | null
  readonly reason: string
}

export const folder = join(import.meta.dirname, '../fixtures/badinputs')
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const overrides = (parse(readFileSync(join(import.meta.dirname, 'overrides.yml'), 'utf8')) ?? {}) as Readonly<Record<string, Override>>
/** A hazard such as "thousands separators in a numeric column" is one only where a contract says that the column is numeric. */
export const contracts = readJson('contracts.json') as Readonly<Record<string, string>>

/** Files of the corpus for some targets. */
export const badInputs = (...targets: readonly string[]): readonly BadInput[] =>
  (readJson('index.json') as {items: readonly BadInput[]}).items.filter(({target}) => targets.includes(target))

/** Expectations that were judged wrong. */
export const overridden: readonly string[] = Object.keys(overrides)

/** What is expected of us: the corpus' word unless it was judged wrong. */
export function expectationOf({id, expect}: BadInput): Expectation {
  const override = overrides[id]
  if (override === undefined) return expect
  const line = override.line === undefined ? expect.names.line : (override.line ?? undefined)
  const field = override.field === undefined ? expect.names.field : (override.field ?? undefined)
  return {
    exit: override.exit ?? expect.exit,
    names: {...(line === undefined ? {} : {line}), ...(field === undefined ? {} : {field})},
    forbid: expect.forbid,
  }
}
