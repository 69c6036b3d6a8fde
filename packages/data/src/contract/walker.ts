import {type Failure, inputError, type Where} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import {escapePointer} from '@modelflight/core/pointer'
import type {Json} from '@modelflight/core/schema'
import type {Located} from '@modelflight/core/yaml-document'
import {type Decimal, decimalOf, parseDecimal} from './decimal.ts'
import {timeBoundHint} from './time-bound.ts'

/** A part of a contract that is being read. Problems are collected, so that all of them are told at once. */
export interface Part {
  readonly value: Json
  readonly pointer: string
}

/** Entries of a map. */
export type Entries = ReadonlyMap<string, Part>

/** A time in place of a number has a way out that the key itself does not show. */
function numberWanted({pointer, value}: Part): string {
  const hint = timeBoundHint(pointer, value)
  return `must be a number, got ${shown(value)}${hint === undefined ? '' : `; ${hint}`}`
}

/** Reads the parts of one file and collects what is wrong with them. */
export class Walker {
  private readonly located: Located
  private readonly problems: {readonly where: Where; readonly message: string}[] = []

  constructor(located: Located) {
    this.located = located
  }

  get root(): Part {
    return {value: this.located.value, pointer: ''}
  }

  where(part: Part): Where {
    return this.located.at(part.pointer)
  }

  /** The map's entries; other keys than `known` are problems. */
  map(part: Part | undefined, known?: readonly string[]): Entries {
    if (part === undefined) return new Map()
    const {value, pointer} = part
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.problem(part, `must be a map, got ${shown(value)}`)
      return new Map()
    }
    const entries = Object.entries(value).map(([key, item]): [string, Part] => [
      key,
      {value: item as Json, pointer: `${pointer}/${escapePointer(key)}`},
    ])
    if (known === undefined) return new Map(entries)
    for (const [key, item] of entries) if (!known.includes(key)) this.unknownKey(key, item, known)
    return new Map(entries.filter(([key]) => known.includes(key)))
  }

  /** The list's items. */
  list(part: Part): readonly Part[] {
    if (!Array.isArray(part.value)) {
      this.problem(part, `must be a list, got ${shown(part.value)}`)
      return []
    }
    return part.value.map((value: Json, index) => ({value, pointer: `${part.pointer}/${index}`}))
  }

  text(part: Part | undefined): string | undefined {
    if (part === undefined || typeof part.value === 'string') return part?.value as string | undefined
    return this.problem(part, `must be a text, got ${shown(part.value)}`)
  }

  number(part: Part | undefined): number | undefined {
    if (part === undefined || typeof part.value === 'number') return part?.value as number | undefined
    return this.problem(part, numberWanted(part))
  }

  /** The number as an exact decimal: as it is written in the file, where it is. */
  decimal(part: Part | undefined): Decimal | undefined {
    const value = this.number(part)
    if (part === undefined || value === undefined) return undefined
    return parseDecimal(this.literal(part) ?? '') ?? decimalOf(value)
  }

  /** A number as it is written in the file. */
  literal(part: Part): string | undefined {
    return this.located.literal?.(part.pointer)?.replace(/^\+/, '')
  }

  /** The part that a reference within the file leads to, e.g. `#/$defs/code` from `base`. */
  follow(base: Part, reference: string): Part | undefined {
    let part: Part = base
    for (const step of reference.split('/').slice(1)) {
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
      const {value} = part
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
      part = {value: (value as Readonly<Record<string, Json>>)[key] as Json, pointer: `${part.pointer}/${escapePointer(key)}`}
    }
    return part
  }

  count(part: Part | undefined): number | undefined {
    const value = this.number(part)
    if (part === undefined || value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value
    return this.problem(part, `must be a whole number of 0 or more, got ${value}`)
  }

  flag(part: Part | undefined): boolean | undefined {
    if (part === undefined || typeof part.value === 'boolean') return part?.value as boolean | undefined
    return this.problem(part, `must be true or false, got ${shown(part.value)}`)
  }

  oneOf<const V extends string>(part: Part | undefined, words: readonly V[]): V | undefined {
    const value = this.text(part)
    const found = words.find((word) => word === value)
    if (part === undefined || value === undefined || found !== undefined) return found
    const meant = nearest(value, words)
    return this.problem(
      part,
      `must be one of ${words.join(', ')}, got ${shown(value)}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    )
  }

  problem(part: Part, message: string): undefined {
    const where = this.where(part)
    this.problems.push({where, message: where.field === undefined ? `the contract ${message}` : `${where.field} ${message}`})
    return undefined
  }

  /** All problems in one failure; undefined when there are none. */
  failure(): Failure | undefined {
    const problems = this.problems.toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0))
    const [first] = problems
    if (first === undefined) return undefined
    const lines = problems
      .slice(0, 20)
      .map(({where, message}) => `${where.file}${where.line === undefined ? '' : `:${where.line}`} ${message}`)
    const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : ''
    const hint = 'The README of validate-data shows every key.'
    return inputError(`the contract is not valid:\n${lines.join('\n')}${more}`, {where: first.where, hint})
  }

  private unknownKey(key: string, item: Part, known: readonly string[]): void {
    const why = Object.hasOwn(unsupported, key) ? unsupported[key] : undefined
    if (why !== undefined) {
      this.problems.push({where: this.where(item), message: `the keyword ${key} is not supported: ${why}`})
      return
    }
    const meant = nearest(key, known)
    const suggestion = meant === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${meant}?`
    this.problems.push({where: this.where(item), message: `unknown key ${shown(key)}; ${suggestion}`})
  }
}

const isFlat = 'a row is flat, its columns hold no lists'
const isLocal = 'a reference leads to #/$defs/… of the same row'

/** Keywords of JSON Schema (draft 2020-12) that a row has no use for, with why. */
const unsupported: Readonly<Record<string, string>> = {
  items: isFlat,
  prefixItems: isFlat,
  additionalItems: isFlat,
  contains: isFlat,
  minContains: isFlat,
  maxContains: isFlat,
  minItems: isFlat,
  maxItems: isFlat,
  uniqueItems: isFlat,
  unevaluatedItems: isFlat,
  unevaluatedProperties: 'in a column, it asks nothing; in the row it is answered by Ajv',
  dependencies: 'draft 2020-12 has dependentRequired and dependentSchemas',
  $id: isLocal,
  $anchor: isLocal,
  $dynamicRef: isLocal,
  $dynamicAnchor: isLocal,
  $vocabulary: isLocal,
}

/** A value in a message: JSON, cut short. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
