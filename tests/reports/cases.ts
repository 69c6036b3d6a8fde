import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {parse} from 'yaml'

/** A step before the command: a command, a file to copy (the first that a pattern finds), or a file to write. */
export type Preparation =
  | {readonly argv: readonly string[]}
  | {readonly copy: string; readonly to: string}
  | {readonly write: string; readonly text: string}

/** Regular expressions over a text; they are also tried with each run of blanks taken as one. */
export interface Wording {
  readonly must_say?: readonly string[]
  readonly must_not_say?: readonly string[]
}

/** What a user expects of a command. */
export interface Expectation extends Wording {
  readonly exit: number
  /** Other exit codes that meet the expectation. */
  readonly accept?: readonly number[]
  /** Text of the files that a pattern finds. */
  readonly file?: Wording & {readonly path: string}
}

/** A situation that a user reported: a command in a folder of small files, and what should happen. */
export interface ReportedCase {
  /** Path below the folder of all cases, such as `data/01-number-without-leading-zero/case.json`. */
  readonly id: string
  readonly folder: string
  readonly argv: readonly string[]
  readonly before: readonly Preparation[]
  readonly expect: Expectation
  readonly why: string
}

const all = join(import.meta.dirname, '../fixtures/reports')

/** An expectation that was judged wrong or unspecific, with the reason. */
interface Override extends Partial<Expectation> {
  readonly reason: string
}

/** Expectations that were changed, by the case's identifier. */
export const overrides = (parse(readFileSync(join(import.meta.dirname, 'overrides.yml'), 'utf8')) ?? {}) as Readonly<
  Record<string, Override>
>

/** Lists the cases of an area, such as `data`, in the order of their folders. */
export function casesOf(area: string): readonly ReportedCase[] {
  const paths = readdirSync(join(all, area), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /^case.*\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  return paths.sort().map(readCase)
}

/** Names the areas that have cases. */
export const areas: readonly string[] = readdirSync(all).sort()

interface Written {
  readonly argv: readonly string[]
  readonly before?: readonly Preparation[]
  readonly expect: Expectation
  readonly why: string
}

function readCase(path: string): ReportedCase {
  const {argv, before = [], expect, why} = JSON.parse(readFileSync(path, 'utf8')) as Written
  const id = relative(all, path)
  const {reason: _, ...changed} = overrides[id] ?? {reason: ''}
  return {id, folder: dirname(path), argv, before, expect: {...expect, ...changed}, why}
}
