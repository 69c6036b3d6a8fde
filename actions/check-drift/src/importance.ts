import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {readText} from '@modelflight/core/files'
import type {DriftJudgement} from '@modelflight/data/drift/types'
import type {Reference} from './reference.ts'

/**
 * How much the model relies on each column: from the input's file, else from the metrics that the model was registered with (`{"importance": {"column": 0.3}}`). What the model's own record says
 * of columns that the data lacks, e.g. of features made from them, is left out.
 *
 * @throws Failure input-error when the file can't be read; what the record says and can't be read is a warning in the log.
 */
export async function importanceOf(
  path: string | undefined,
  {metrics, name}: Extract<Reference, {kind: 'profile'}>,
  {columns}: DriftJudgement,
  context: Context,
): Promise<ReadonlyMap<string, number> | undefined> {
  if (path !== undefined) return await readImportance(path, context)
  if (metrics === undefined) return undefined
  const known = new Set(columns.map(({column}) => column))
  const recorded = recordedImportance(await readText(metrics, 'the metrics of the model'))
  const own = new Map([...recorded].filter(([column, weight]) => known.has(column) && Number.isFinite(weight) && weight >= 0))
  const whole = [...own.values()].reduce((sum, weight) => sum + weight, 0)
  if (whole > 0) context.log.info(`importance: ${own.size} columns, from the metrics of ${name}`)
  else if (recorded.size > 0)
    context.log.warning('importance: what the model was registered with names no column of the data, so columns count the same')
  return whole > 0 ? own : undefined
}

/** Numbers below `importance`, by column; none when the text is something else. */
function recordedImportance(text: string): ReadonlyMap<string, number> {
  try {
    const {importance} = JSON.parse(text) as {readonly importance?: unknown}
    const pairs = typeof importance === 'object' && importance !== null ? Object.entries(importance) : []
    return new Map(pairs.filter((pair): pair is [string, number] => typeof pair[1] === 'number'))
  } catch {
    return new Map()
  }
}

/**
 * Reads the importance of each column: JSON (`{"column": 0.3}`) or CSV (`column,importance`).
 *
 * @throws Failure input-error when the file is neither.
 */
async function readImportance(path: string, context: Context): Promise<ReadonlyMap<string, number>> {
  const name = context.display(path)
  const {text} = await context.policy.read(path)
  const pairs = text.trimStart().startsWith('{') ? fromJson(text, name) : fromCsv(text, name)
  const bad = pairs.find(([, value]) => !(Number.isFinite(value) && value >= 0))
  if (bad !== undefined || pairs.length === 0) {
    throw inputError(
      bad === undefined ? `${name} has no importances` : `${name}: the importance of ${JSON.stringify(bad[0])} is not a number >= 0`,
    )
  }
  return new Map(pairs)
}

type Pair = readonly [name: string, value: number]

function fromJson(text: string, name: string): Pair[] {
  try {
    const value: unknown = JSON.parse(text)
    return Object.entries(value as object).map(([column, weight]) => [column, typeof weight === 'number' ? weight : Number.NaN])
  } catch (cause) {
    throw inputError(`${name} is not a JSON object of columns and numbers`, {cause, hint: 'Write {"column": 0.3}.'})
  }
}

function fromCsv(text: string, name: string): Pair[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const pairs = lines.map((line): Pair => {
    const comma = line.lastIndexOf(',')
    const [column, weight] = [
      line
        .slice(0, comma)
        .trim()
        .replace(/^"(.*)"$/, '$1'),
      line.slice(comma + 1).trim(),
    ]
    if (comma < 1) throw inputError(`${name}: expected \`column,importance\`, got ${JSON.stringify(line.slice(0, 60))}`)
    return [column, weight === '' ? Number.NaN : Number(weight)]
  })
  // A heading has no number in its second cell.
  return Number.isNaN(pairs[0]?.[1]) ? pairs.slice(1) : pairs
}
