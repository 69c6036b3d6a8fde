import type {Json} from '@modelflight/core/schema'
import {annotations, type Scope} from './compile.ts'
import type {Part} from './walker.ts'

/** A meaning longer than this is cut: two rules of that size are then told apart by their beginning. */
const maxParts = 20_000

/**
 * What a keyword asks, in full: what references lead to is put in their place, and words for readers are left out. Two keywords of the same
 * meaning ask the same.
 *
 * @param schema for `if`, which `then` and `else` belong to.
 */
export function meaningOf(keyword: string, part: Part, schema: Part | undefined, scope: Scope): string {
  const around = keyword === 'if' && schema !== undefined ? scope.walker.map(schema) : new Map<string, Part>()
  const value = keyword === '$ref' ? {$ref: part.value} : part.value
  const whole = keyword === 'if' ? [value, around.get('then')?.value ?? true, around.get('else')?.value ?? true] : value
  return JSON.stringify(expanded(whole as Json, scope, {left: maxParts}, []))
}

function expanded(value: Json, scope: Scope, budget: {left: number}, following: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || --budget.left < 0) return value
  if (Array.isArray(value)) return value.map((item: Json) => expanded(item, scope, budget, following))
  const entries = Object.entries(value).filter(([key]) => !annotations.some((annotation) => annotation === key))
  return Object.fromEntries(
    entries.map(([key, item]): [string, Json] => {
      if (key !== '$ref' || typeof item !== 'string' || following.includes(item))
        return [key, expanded(item as Json, scope, budget, following)]
      const target = scope.walker.follow(scope.root, item)
      return [key, target === undefined ? item : expanded(target.value, scope, budget, [...following, item])]
    }),
  )
}
