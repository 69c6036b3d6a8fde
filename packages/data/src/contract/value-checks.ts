import {compileKeyword, type Scope, valueKeywords} from './compile.ts'
import {timeFormats} from './formats.ts'
import {meaningOf} from './meaning.ts'
import {primitivesOf, type Speaks} from './primitives.ts'
import type {ValueCheck} from './types.ts'
import type {ValueTest} from './values.ts'
import {type Entries, type Part, shown} from './walker.ts'

export {valueKeywords} from './compile.ts'
export {timeFormats} from './formats.ts'

/** A compiled keyword of a column. */
export interface CompiledCheck extends ValueCheck {
  readonly fits: ValueTest
}

/** What each keyword speaks of; the others ask about values of every type. */
const speaksOf: Readonly<Record<string, 'number' | 'text'>> = {
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  minLength: 'text',
  maxLength: 'text',
  pattern: 'text',
  format: 'text',
}

/**
 * Compiles the keywords of a column's schema, one check each.
 *
 * @param isTime the column holds times, so that its parser is its format.
 */
export function valueChecks(schema: Part, scope: Scope, isTime: boolean): readonly CompiledCheck[] {
  const entries = typeof schema.value === 'boolean' ? new Map<string, Part>() : scope.walker.map(schema)
  return valueKeywords.flatMap((keyword) => {
    const part = entries.get(keyword)
    if (part === undefined || (isTime && keyword === 'format')) return []
    const check = checkOf(keyword, part, compileKeyword(keyword, schema, scope), scope, schema)
    return [{...check, primitives: (speaks: Speaks) => primitivesOf(keyword, schema, scope, speaks)}]
  })
}

/** A check of a compiled schema; `schema` is the one that the keyword stands in. */
export function checkOf(keyword: string, part: Part, fits: ValueTest, scope: Scope, schema?: Part): CompiledCheck {
  const {walker} = scope
  const about = speaksOf[keyword]
  return {
    keyword,
    shown: walker.literal(part) ?? shown(part.value),
    meaning: walker.literal(part) ?? meaningOf(keyword, part, schema, scope),
    where: walker.where(part),
    fits,
    ...(about === 'text' ? {} : {number: fits}),
    ...(about === 'number' ? {} : {text: fits}),
    ...(about === undefined ? {truth: fits} : {}),
  }
}

/** Whether a text column holds times: its format says so, and nothing else is asked of its text. */
export function holdsTimes(entries: Entries): boolean {
  const format = entries.get('format')?.value
  const others = valueKeywords.filter((keyword) => keyword !== 'format' && speaksOf[keyword] !== 'number' && entries.has(keyword))
  return others.length === 0 && timeFormats.some((known) => known === format)
}
