import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Argument, recipes} from './degenerate-inputs.ts'

const source = join(import.meta.dirname, '../src')

/** What came of a call. */
type Outcome = 'RangeError' | 'NaN' | 'undefined' | 'infinite' | 'plain' | string

interface Exported {
  readonly name: string
  readonly doc: string
  readonly value: unknown
}

/** Every function and constant that a module of the package exports, with the comment before it. */
const exported: readonly Exported[] = (
  await Promise.all(
    readdirSync(source)
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => {
        const module = (await import(join(source, file))) as Readonly<Record<string, unknown>>
        const text = readFileSync(join(source, file), 'utf8')
        return Object.entries(module).map(([name, value]) => ({name, value, doc: docOf(text, name)}))
      }),
  )
).flat()
const docs = new Map(exported.map(({name, doc}) => [name, doc]))

function docOf(text: string, name: string): string {
  const at = text.search(new RegExp(`^export (?:function|const) ${name}\\b`, 'm'))
  const start = text.lastIndexOf('/**', at)
  return text.slice(text.indexOf('*/', start) + 2, at).trim() === '' ? text.slice(start, at) : ''
}

/** A comment with those that it refers to: "Errors as `other`". */
function withReferences(name: string, seen: readonly string[] = []): string {
  const doc = docs.get(name) ?? ''
  const others = [...doc.matchAll(/\b[Aa]s(?: for)?,? `(\w+)`(?: and `(\w+)`)?/g)].flatMap(([, first, second]) => [first, second])
  return [
    doc,
    ...others.flatMap((other) => (other === undefined || seen.includes(other) ? [] : [withReferences(other, [...seen, name])])),
  ].join('\n')
}

function outcomeOf(value: unknown, recipe: readonly unknown[]): Outcome {
  try {
    const result: unknown = (value as (...parameters: readonly unknown[]) => unknown)(...recipe)
    const flat = numbersIn(result)
    if (result === undefined) return 'undefined'
    if (flat.some(Number.isNaN)) return 'NaN'
    return flat.some((number) => !Number.isFinite(number)) ? 'infinite' : 'plain'
  } catch (error) {
    return error instanceof RangeError ? 'RangeError' : String(error)
  }
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array)
  if (value instanceof Map) return numbersIn([...value.values()])
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn)
  return []
}

/** What a comment must say where a call came out so. */
const must: Readonly<Record<'empty' | 'nan' | 'constant', Readonly<Record<string, RegExp>>>> = {
  empty: {
    RangeError: /RangeError/,
    NaN: /NaN/,
    undefined: /[Uu]ndefined/,
    infinite: /[Ii]nfinit/,
    plain: /\b(no|none|nothing|empty|[Ww]ithout|0 when|0 for)\b/,
  },
  nan: {RangeError: /RangeError/, NaN: /NaN/, undefined: /[Uu]ndefined/, infinite: /[Ii]nfinit/, plain: /NaN/},
  constant: {RangeError: /RangeError/, NaN: /NaN/, undefined: /[Uu]ndefined/, infinite: /[Ii]nfinit/, plain: /./},
}

const kinds = ['empty', 'nan', 'constant'] as const

/** Calls of one function: each argument in turn takes each odd form, then all together. */
function calls(recipe: readonly Argument[]): {readonly kind: (typeof kinds)[number]; readonly values: readonly unknown[]}[] {
  const good = recipe.map((argument) => argument.good)
  return kinds.flatMap((kind) => {
    const odd = recipe.flatMap((argument, index) => (kind in argument ? [good.with(index, argument[kind])] : []))
    const all = recipe.map((argument) => (kind in argument ? argument[kind] : argument.good))
    return [...odd, ...(odd.length > 1 ? [all] : [])].map((values) => ({kind, values}))
  })
}

describe('every exported function', () => {
  test('is asked with nothing, NaN and constants', () => {
    expect(exported.map(({name}) => name).sort()).toEqual(Object.keys(recipes).sort())
  })

  test.each(exported.map(({name, value}) => [name, value] as const))(
    '%s answers good input, and says what it does with odd input',
    (name, value) => {
      const recipe = recipes[name]
      const doc = withReferences(name)
      expect(doc.length, 'it has a comment').toBeGreaterThan(10)
      if (recipe === undefined) return
      const good = outcomeOf(
        value,
        recipe.map((argument) => argument.good),
      )
      expect(['plain', 'undefined', 'infinite']).toContain(good)
      const silent = calls(recipe).flatMap(({kind, values}) => {
        const outcome = outcomeOf(value, values)
        // A check that only throws has nothing to say where it does not.
        if (outcome === 'undefined' && good === 'undefined') return []
        const words = must[kind][outcome]
        return words?.test(doc) ? [] : [`${kind}: ${outcome}`]
      })
      expect([...new Set(silent)]).toEqual([])
    },
  )
})
