import {fieldName} from '@modelflight/core/pointer'
import {readTime} from '../time-reader.ts'

/** Comparisons that bounds stand for. */
const operators: Readonly<Record<string, string>> = {
  minimum: '>=',
  min: '>=',
  maximum: '<=',
  max: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
}

/**
 * What to write in place of a bound that is a time: bounds are numbers, and times are compared by a rule. Undefined for everything else.
 *
 * @param pointer of the bound, e.g. `/row/properties/day/minimum`.
 */
export function timeBoundHint(pointer: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || readTime(value) === undefined) return undefined
  const parts = pointer.split('/').slice(1)
  const operator = operators[parts.at(-1) ?? '']
  const place = parts[0] === 'columns' ? 1 : parts.lastIndexOf('properties') + 1
  const column = parts[place]
  if (operator === undefined || column === undefined || place === 0) return undefined
  const name = fieldName(`/${column}`)
  const written = /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name}"`
  return `times are compared by a rule of \`rules\`: { id: ${name}-bound, expr: ${JSON.stringify(`${written} ${operator} '${value}'`)} }`
}
