import type {ColumnKind} from '../profile/types.ts'
import {columnType, effectiveSchema, numberWords} from './column-type.ts'
import {compileValue, matcherOf, type Scope, schemaKeywords} from './compile.ts'
import {noneAllowed, readLimit} from './limits.ts'
import {readRanges, readValueSet} from './read-ranges.ts'
import type {ColumnRule, OtherColumns} from './types.ts'
import {checkOf, holdsTimes, valueChecks} from './value-checks.ts'
import type {Entries, Part} from './walker.ts'

const limitKeys = ['nulls', 'invalid', 'values', 'min', 'max', 'mean', 'distinct', 'quantiles', 'category', 'pii'] as const

/** The parts of a contract that speak of columns. */
export interface ColumnParts {
  /** `row`, by keyword. */
  readonly row: Entries
  /** `columns`, by name. */
  readonly limits: Entries
}

/** Reads the rules of the columns that a contract names. */
export function readColumns({row, limits}: ColumnParts, scope: Scope): ReadonlyMap<string, ColumnRule> {
  const {walker} = scope
  const required = row.get('required')
  const requiredNames = required === undefined ? [] : walker.list(required)
  const properties = walker.map(row.get('properties'))
  const patterns = readPatterns(row, scope)
  const names = new Set([...properties.keys(), ...requiredNames.flatMap((part) => walker.text(part) ?? []), ...limits.keys()])
  const columns = new Map<string, ColumnRule>()
  for (const name of names) {
    const needed = requiredNames.find((part) => part.value === name)
    const own = properties.get(name)
    const matching = patterns.filter(({matches}) => matches(name)).map(({part}) => part)
    // A column that only limits or `required` name is still one of all the others.
    const others = row.get('additionalProperties')
    const general = own === undefined && matching.length === 0 && typeof others?.value === 'object' ? [others] : []
    const [first, ...more] = [...(own === undefined ? [] : [own]), ...matching, ...general]
    const place = own ?? needed ?? limits.get(name) ?? walker.root
    columns.set(name, readColumn({name, place, schema: first, more, isRequired: needed !== undefined, limits: limits.get(name)}, scope))
  }
  const fitting = [...limits.keys()].filter((name) => patterns.some(({matches}) => matches(name)))
  requireKnown(limits, new Set([...properties.keys(), ...requiredNames.map(({value}) => String(value)), ...fitting]), scope)
  return columns
}

/** Rules of columns that a contract does not name: `patternProperties`, and a schema in `additionalProperties`. */
export function readOtherColumns(row: Entries, scope: Scope): OtherColumns {
  const patterns = readPatterns(row, scope)
  const others = row.get('additionalProperties')
  const general = typeof others?.value === 'object' ? [others] : []
  const rule = (name: string, [schema, ...more]: readonly Part[]): ColumnRule | undefined =>
    schema === undefined ? undefined : readColumn({name, place: schema, schema, more, isRequired: false, limits: undefined}, scope)
  const templates = [
    ...patterns.map(({pattern, part}) => rule(pattern, [part])),
    ...general.map((part) => rule('additionalProperties', [part])),
  ].filter((each) => each !== undefined)
  return {
    templates,
    ruleFor(name) {
      const matching = patterns.filter(({matches}) => matches(name)).map(({part}) => part)
      return rule(name, matching.length > 0 ? matching : general)
    },
  }
}

interface ColumnPattern {
  readonly pattern: string
  readonly matches: (name: string) => boolean
  readonly part: Part
}

function readPatterns(row: Entries, scope: Scope): readonly ColumnPattern[] {
  const entries = scope.walker.map(row.get('patternProperties'))
  return [...entries].map(([pattern, part]) => ({pattern, matches: matcherOf(pattern, part, scope), part}))
}

interface ColumnSource {
  readonly name: string
  readonly place: Part
  readonly schema: Part | undefined
  /** Further schemas that the column must fit, of patterns. */
  readonly more: readonly Part[]
  readonly isRequired: boolean
  readonly limits: Part | undefined
}

function readColumn({name, place, schema: written, more, isRequired, limits: limitPart}: ColumnSource, outer: Scope): ColumnRule {
  const {walker} = outer
  const {part: schema, scope} = effectiveSchema(written ?? {value: {}, pointer: place.pointer}, outer)
  const entries = typeof schema.value === 'boolean' ? new Map<string, Part>() : walker.map(schema, schemaKeywords)
  const limits = walker.map(limitPart, limitKeys)
  const {type, allowsNull} = columnType(schema, scope)
  const isTime = type === 'string' && holdsTimes(entries) && more.length === 0
  if (isTime) refuseNumberBounds(name, entries, scope)
  const format = entries.get('format')?.value
  const nulls = readLimit(limits.get('nulls'), walker)
  const values = readValueSet(limits.get('values'), walker)
  const isPersonal = walker.flag(limits.get('pii')) ?? false
  const checks = [
    ...valueChecks(schema, scope, isTime),
    ...(schema.value === false ? [checkOf('false schema', schema, () => false, scope)] : []),
    ...more.map((part, index) =>
      checkOf(index === 0 ? 'patternProperties' : `patternProperties ${index + 1}`, part, compileValue(part, scope), scope),
    ),
  ]
  return {
    name,
    where: walker.where(place),
    // People read `date`, not that a date is written as a string.
    type: isTime ? String(format) : type,
    kind: isTime ? 'time' : kindOf(type),
    needsOffset: isTime && format === 'date-time',
    required: isRequired,
    nullable: !isRequired || allowsNull || nulls !== undefined,
    allowsNull,
    nullMisses: allowsNull ? checks.filter(({fits}) => !fits(null)).map(({keyword}) => keyword) : [],
    checks,
    invalid: readLimit(limits.get('invalid'), walker) ?? noneAllowed,
    nulls: nulls === undefined ? undefined : {...nulls, where: walker.where(limits.get('nulls') ?? place)},
    ranges: readRanges(limits, walker),
    values,
    // Values that a contract lists are no secret, and must be counted one by one.
    category: walker.flag(limits.get('category')) ?? (values !== undefined && !isPersonal),
    pii: isPersonal,
  }
}

/** Bounds of numbers say nothing about times: they would be kept by every time, or by none. */
function refuseNumberBounds(name: string, entries: Entries, {walker}: Scope): void {
  for (const keyword of numberWords) {
    const part = entries.get(keyword)
    if (typeof part?.value === 'number')
      walker.problem(
        part,
        `bounds numbers, and ${name} holds times; times are compared by a rule of \`rules\`, e.g. expr: "${name} >= '2026-01-31'"`,
      )
  }
}

const kindOf = (type: string | undefined): ColumnKind | undefined =>
  type === 'string' ? 'text' : type === 'number' || type === 'integer' || type === 'boolean' ? type : undefined

/** Limits of a column that the schema does not name are most often a slip of the pen. */
function requireKnown(limits: Entries, known: ReadonlySet<string>, {walker}: Scope): void {
  if (known.size === 0) return
  for (const [name, part] of limits) {
    if (!known.has(name)) walker.problem(part, `is not among row.properties: ${[...known].slice(0, 20).join(', ')}`)
  }
}
