import type {Failure} from '@modelflight/core/errors'
import type {Severity} from '@modelflight/core/verdict'
import type {ColumnKind} from '../profile/types.ts'
import type {ColumnRule, Contract, FreshnessRule, Limit, RowsRule, UniqueRule} from './types.ts'
import {timeFormats, valueChecks, valueKeywords} from './value-checks.ts'
import {type Entries, type Part, shown, Walker} from './walker.ts'

const topKeys = ['$schema', 'description', 'row', 'columns', 'rows', 'unique', 'freshness'] as const
/** Keywords that say nothing about validity. */
const annotations = ['title', 'description', 'examples', 'default', '$comment', 'deprecated'] as const
const columnKeywords = ['type', ...valueKeywords, ...annotations] as const
const severities = ['fail', 'warn'] as const

/**
 * Reads a contract: a JSON Schema (draft 2020-12) of one row and rules of the whole data set, in YAML or JSON.
 *
 * @param file how messages call it.
 * @throws Failure input-error that tells all problems with their lines; keywords that are not compiled yet are refused by name.
 */
export async function readContract(text: string, file: string): Promise<Contract> {
  const {parseYaml} = await import('@modelflight/core/yaml')
  const walker = new Walker(parseYaml(text, file))
  const top = walker.map(walker.root, topKeys)
  const row = walker.map(top.get('row'), ['type', 'required', 'properties', 'additionalProperties', ...annotations])
  const limits = walker.map(top.get('columns'))
  const columns = await readColumns(row, limits, walker)
  requireKnown(limits, columns, walker)
  const closed = row.get('additionalProperties')
  const contract: Contract = {
    file,
    columns,
    additionalColumns: walker.flag(closed) ?? true,
    additionalColumnsWhere: walker.where(closed ?? walker.root),
    rows: readRows(top.get('rows'), walker),
    unique: readUnique(top.get('unique'), walker),
    freshness: readFreshness(top.get('freshness'), columns, walker),
  }
  if (top.size === 0) walker.problem(walker.root, 'is empty: it needs at least one of row, columns, rows, unique, freshness')
  const problem: Failure | undefined = walker.failure()
  if (problem !== undefined) throw problem
  return contract
}

async function readColumns(row: Entries, limits: Entries, walker: Walker): Promise<ReadonlyMap<string, ColumnRule>> {
  const required = row.get('required')
  const requiredNames = required === undefined ? [] : walker.list(required)
  const properties = walker.map(row.get('properties'))
  const names = new Set([...properties.keys(), ...requiredNames.map((part) => String(part.value)), ...limits.keys()])
  const columns = new Map<string, ColumnRule>()
  for (const name of names) {
    const place = properties.get(name) ?? requiredNames.find((part) => part.value === name) ?? limits.get(name) ?? walker.root
    const isRequired = requiredNames.some((part) => part.value === name)
    columns.set(name, await readColumn(name, place, properties.get(name), isRequired, limits.get(name), walker))
  }
  return columns
}

async function readColumn(
  name: string,
  place: Part,
  schemaPart: Part | undefined,
  required: boolean,
  limitPart: Part | undefined,
  walker: Walker,
): Promise<ColumnRule> {
  const schema = walker.map(schemaPart, columnKeywords)
  const limits = walker.map(limitPart, ['nulls', 'invalid', 'category', 'pii'])
  const {type, allowsNull} = readType(schema.get('type'), walker)
  const nulls = readLimit(limits.get('nulls'), walker)
  const format = schema.get('format')?.value
  const kind = kindOf(type, format)
  return {
    name,
    where: walker.where(place),
    // People read `date`, not that a date is written as a string.
    type: kind === 'time' ? String(format) : type,
    kind,
    needsOffset: format === 'date-time',
    required,
    nullable: !required || allowsNull || nulls !== undefined,
    checks: await valueChecks(schema, walker),
    invalid: readLimit(limits.get('invalid'), walker) ?? noneAllowed,
    nulls: nulls === undefined ? undefined : {...nulls, where: walker.where(limits.get('nulls') ?? place)},
    category: walker.flag(limits.get('category')) ?? false,
    pii: walker.flag(limits.get('pii')) ?? false,
  }
}

const noneAllowed: Limit = {shown: '0', severity: 'fail', allowed: () => 0}
const types = ['string', 'number', 'integer', 'boolean'] as const

function readType(part: Part | undefined, walker: Walker): {readonly type: string | undefined; readonly allowsNull: boolean} {
  if (part === undefined) return {type: undefined, allowsNull: false}
  const names = Array.isArray(part.value) ? walker.list(part) : [part]
  const known = names.filter(({value}) => value !== 'null').map((each) => walker.oneOf(each, types))
  if (known.length !== 1) walker.problem(part, `must name one type, with or without null, got ${shown(part.value)}`)
  return {type: known[0], allowsNull: names.some(({value}) => value === 'null')}
}

function kindOf(type: string | undefined, format: unknown): ColumnKind | undefined {
  if (type !== 'string') return type as ColumnKind | undefined
  return timeFormats.some((known) => known === format) ? 'time' : 'text'
}

/** `{max: 5}`, `{max: 1%}` or `{max: 0.01}`, with a severity. */
function readLimit(part: Part | undefined, walker: Walker): Limit | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, ['max', 'severity'])
  const severity = readSeverity(entries, walker)
  const max = entries.get('max')
  if (max === undefined) return walker.problem(part, 'needs the key max: a count such as 5, or a share such as 1%')
  const {value} = max
  const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s?%$/.exec(value)?.[1] : undefined
  const share = percent !== undefined ? Number(percent) / 100 : typeof value === 'number' && value > 0 && value < 1 ? value : undefined
  if (share !== undefined && share <= 1) return {shown: String(value), severity, allowed: (n) => share * n}
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return {shown: String(value), severity, allowed: () => value}
  return walker.problem(max, `must be a count such as 5, or a share such as 1%, got ${shown(value)}`)
}

const readSeverity = (entries: Entries, walker: Walker): Severity => walker.oneOf(entries.get('severity'), severities) ?? 'fail'

function readRows(part: Part | undefined, walker: Walker): RowsRule | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, ['min', 'max', 'severity'])
  const min = walker.count(entries.get('min'))
  const max = walker.count(entries.get('max'))
  if (min === undefined && max === undefined) return walker.problem(part, 'needs min or max')
  if (min !== undefined && max !== undefined && min > max) return walker.problem(part, `has a min of ${min} above its max of ${max}`)
  return {min, max, severity: readSeverity(entries, walker), where: walker.where(part)}
}

/** `unique: id`, `unique: [id, day]` (one key of two columns), or a list of `{columns, severity}`. */
function readUnique(part: Part | undefined, walker: Walker): readonly UniqueRule[] {
  if (part === undefined) return []
  const where = walker.where(part)
  if (typeof part.value === 'string') return [{columns: [part.value], severity: 'fail', where}]
  const items = walker.list(part)
  if (items.length > 0 && items.every(({value}) => typeof value === 'string'))
    return [{columns: items.map(({value}) => String(value)), severity: 'fail', where}]
  return items.flatMap((item) => {
    const entries = walker.map(item, ['columns', 'severity'])
    const names = entries.get('columns')
    if (names === undefined) {
      walker.problem(item, 'needs the key columns')
      return []
    }
    const listed = (typeof names.value === 'string' ? [names] : walker.list(names)).flatMap((name) => walker.text(name) ?? [])
    if (listed.length === 0) walker.problem(names, 'must name at least one column')
    return [{columns: listed, severity: readSeverity(entries, walker), where: walker.where(item)}]
  })
}

const units: Readonly<Record<string, number>> = {m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000}

function readFreshness(part: Part | undefined, columns: ReadonlyMap<string, ColumnRule>, walker: Walker): FreshnessRule | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, ['column', 'within', 'severity'])
  const column = walker.text(entries.get('column'))
  const within = walker.text(entries.get('within'))
  if (column === undefined || within === undefined)
    return walker.problem(part, 'needs the keys column and within, e.g. {column: date, within: 48h}')
  const [, amount, unit] = /^(\d+)\s?([mhdw])$/.exec(within) ?? []
  if (amount === undefined || unit === undefined)
    return walker.problem(part, `within must be a time such as 90m, 48h, 7d or 2w, got ${shown(within)}`)
  const rule = columns.get(column)
  if (rule?.kind !== undefined && rule.kind !== 'time') {
    return walker.problem(part, `column ${shown(column)} must have the format date, date-time or timestamp in row.properties`)
  }
  return {
    column,
    within: Number(amount) * (units[unit] ?? 0),
    shown: within,
    severity: readSeverity(entries, walker),
    where: walker.where(part),
  }
}

/** Limits of a column that the schema does not name are most often a slip of the pen. */
function requireKnown(limits: Entries, columns: ReadonlyMap<string, ColumnRule>, walker: Walker): void {
  const typed = [...columns.values()].filter(({type, required}) => type !== undefined || required)
  if (typed.length === 0) return
  for (const [name, part] of limits) {
    const rule = columns.get(name)
    if (rule !== undefined && rule.type === undefined && !rule.required && rule.checks.length === 0) {
      walker.problem(
        part,
        `is not among row.properties: ${typed
          .slice(0, 20)
          .map((column) => column.name)
          .join(', ')}`,
      )
    }
  }
}
