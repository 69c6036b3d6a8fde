import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'

/**
 * Reads the importance of each column: JSON (`{"column": 0.3}`) or CSV (`column,importance`).
 *
 * @throws Failure input-error when the file is neither.
 */
export async function readImportance(path: string, context: Context): Promise<ReadonlyMap<string, number>> {
  const name = context.display(path)
  const {text} = await context.policy.read(path)
  const pairs = text.trimStart().startsWith('{') ? fromJson(text, name) : fromCsv(text, name)
  const bad = pairs.find(([, value]) => !(Number.isFinite(value) && value >= 0))
  if (bad !== undefined || pairs.length === 0) {
    throw inputError(
      `${name}: an importance is a number from 0 up${bad === undefined ? '' : `, and that of ${JSON.stringify(bad[0])} is not`}`,
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
    throw inputError(`${name} is no JSON object of columns and numbers`, {cause})
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
