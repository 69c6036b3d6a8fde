/** A corpus file: cases of one family, each with the tolerance class it must meet. */
export interface Family {
  readonly family: string
  readonly tolerances: Readonly<Record<string, Tolerance>>
  readonly cases: readonly Case[]
}

export interface Tolerance {
  readonly rel: number
  readonly abs: number
}

export interface Case {
  readonly id: string
  readonly desc: string
  readonly input: Fields
  readonly params?: Fields
  readonly expected: Fields
  readonly tol: string
}

export type Fields = Readonly<Record<string, unknown>>

/** Reads the corpus encoding: "NaN" and infinities are texts, integers beyond ±2^53 are `{$bigint}`. */
export function decode(value: unknown): unknown {
  if (value === 'NaN') return Number.NaN
  if (value === 'Infinity') return Infinity
  if (value === '-Infinity') return -Infinity
  if (Array.isArray(value)) return value.map(decode)
  if (typeof value !== 'object' || value === null) return value
  if ('$bigint' in value) return BigInt(String(value.$bigint))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner)]))
}

/** Where `got` misses `want`, or undefined. `null` in the corpus means "not defined here": ours must be undefined or null. */
export function difference(got: unknown, want: unknown, tolerance: Tolerance, path = ''): string | undefined {
  if (typeof want === 'number') return isClose(got, want, tolerance) ? undefined : `${path}: got ${String(got)}, want ${want}`
  if (want === null) return got === undefined || got === null ? undefined : `${path}: got ${String(got)}, want nothing`
  if (Array.isArray(want)) {
    if (!isList(got) || got.length !== want.length) return `${path}: got ${String(got)}, want ${want.length} values`
    return first(want.map((inner, index) => difference(got[index], inner, tolerance, `${path}[${index}]`)))
  }
  if (typeof want === 'object') {
    const record = (got ?? {}) as Fields
    return first(Object.entries(want as Fields).map(([key, inner]) => difference(record[key], inner, tolerance, `${path}.${key}`)))
  }
  return got === want ? undefined : `${path}: got ${String(got)}, want ${String(want)}`
}

function isClose(got: unknown, want: number, {rel, abs}: Tolerance): boolean {
  if (typeof got !== 'number') return false
  if (Number.isNaN(want)) return Number.isNaN(got)
  return got === want || Math.abs(got - want) <= abs + rel * Math.abs(want)
}

const isList = (value: unknown): value is ArrayLike<unknown> => Array.isArray(value) || ArrayBuffer.isView(value)
const first = (messages: readonly (string | undefined)[]): string | undefined => messages.find((message) => message !== undefined)

/** How a family is computed. `expected` tells only which of several optional parts a case asks for. */
export interface Subject {
  /** The family's texts are texts, also where they read `NaN`. */
  readonly hasTexts?: boolean
  readonly compute: (input: Fields, params: Fields, expected: Fields) => Fields
}
