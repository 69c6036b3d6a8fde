import type {Zone} from '../zone.ts'
import {compileExpression} from './expression.ts'
import {ExpressionError} from './expression-syntax.ts'
import {limitOf, readSeverity} from './limits.ts'
import {readDialect, readZone} from './read-dialect.ts'
import type {ColumnRule, FreshnessRule, ReferenceRule, RowRule, RowsRule, SqlRule, UniqueRule} from './types.ts'
import {type Part, shown, type Walker} from './walker.ts'

/** How many rows there must be. */
export function readRows(part: Part | undefined, walker: Walker): RowsRule | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, ['min', 'max', 'severity'])
  const min = walker.count(entries.get('min'))
  const max = walker.count(entries.get('max'))
  if (min === undefined && max === undefined) return walker.problem(part, 'needs min or max')
  if (min !== undefined && max !== undefined && min > max) return walker.problem(part, `has a min of ${min} above its max of ${max}`)
  return {min, max, severity: readSeverity(entries, walker), where: walker.where(part)}
}

/** `unique: id`, `unique: [id, day]` (one key of two columns), or a list of `{columns, severity}`. */
export function readUnique(part: Part | undefined, walker: Walker): readonly UniqueRule[] {
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
    return [{columns: namesOf(names, walker), severity: readSeverity(entries, walker), where: walker.where(item)}]
  })
}

/** One name or a list of them. */
function namesOf(part: Part, walker: Walker): readonly string[] {
  const names = (typeof part.value === 'string' ? [part] : walker.list(part)).flatMap((name) => walker.text(name) ?? [])
  if (names.length === 0) walker.problem(part, 'must name at least one column')
  return names
}

const units: Readonly<Record<string, number>> = {m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000}

/** How old the newest time may be. */
export function readFreshness(part: Part | undefined, columns: ReadonlyMap<string, ColumnRule>, walker: Walker): FreshnessRule | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, ['column', 'within', 'severity', 'zone'])
  const column = walker.text(entries.get('column'))
  const within = walker.text(entries.get('within'))
  if (column === undefined || within === undefined)
    return walker.problem(part, 'needs the keys column and within, e.g. {column: date, within: 48h}')
  const [, amount, unit] = /^(\d{1,9})\s?([mhdw])$/.exec(within) ?? []
  if (amount === undefined || unit === undefined)
    return walker.problem(part, `within must be a time such as 90m, 48h, 7d or 2w, got ${shown(within)}`)
  const rule = columns.get(column)
  if (rule?.kind !== undefined && rule.kind !== 'time') {
    return walker.problem(
      part,
      `column ${shown(column)} must have the format date, date-time or timestamp in row.properties, and nothing else that is asked of its text`,
    )
  }
  const severity = readSeverity(entries, walker)
  const zone = readZone(entries.get('zone'), walker)
  return {column, zone, within: Number(amount) * (units[unit] ?? 0), shown: within, severity, where: walker.where(part)}
}

/** The list `rules`: expressions over a row, and SELECTs. */
export interface NamedRules {
  readonly rowRules: readonly RowRule[]
  readonly sqlRules: readonly SqlRule[]
}

/** Reads `rules`: each has an id, and either `expr` or `sql`. The zone is that of times without an offset. */
export function readRules(part: Part | undefined, zone: Zone | undefined, walker: Walker): NamedRules {
  const rowRules: RowRule[] = []
  const sqlRules: SqlRule[] = []
  const ids = new Set<string>()
  for (const item of part === undefined ? [] : walker.list(part)) {
    const entries = walker.map(item, ['id', 'description', 'expr', 'sql', 'max', 'severity'])
    const id = readId(entries.get('id'), item, ids, walker)
    const [expr, sql] = [entries.get('expr'), entries.get('sql')]
    const limit = limitOf(entries, walker)
    if ((expr === undefined) === (sql === undefined)) walker.problem(item, 'needs either expr or sql')
    if (expr !== undefined) rowRules.push(...expressionRule({id: `rule:${id}`, limit, zone}, expr, walker))
    const query = walker.text(sql)
    if (sql !== undefined && query !== undefined) sqlRules.push({id: `rule:${id}`, sql: query, limit, where: walker.where(sql)})
  }
  return {rowRules, sqlRules}
}

function readId(part: Part | undefined, item: Part, known: Set<string>, walker: Walker): string {
  const id = walker.text(part)
  if (part === undefined || id === undefined) {
    walker.problem(item, 'needs the key id: a short name for the report')
    return ''
  }
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u.test(id)) walker.problem(part, `must be letters, digits, _, . and -, got ${shown(id)}`)
  if (known.has(id)) walker.problem(part, `is used twice: ${shown(id)}`)
  known.add(id)
  return id
}

interface RuleFacts extends Pick<RowRule, 'id' | 'limit'> {
  readonly zone: Zone | undefined
}

function expressionRule({id, limit, zone}: RuleFacts, part: Part, walker: Walker): readonly RowRule[] {
  const source = walker.text(part)
  if (source === undefined) return []
  try {
    return [{id, keyword: 'expr', shown: source, meaning: source, where: walker.where(part), limit, ...compileExpression(source, zone)}]
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    walker.problem(part, `is no expression: ${error.message}`)
    return []
  }
}

/** `references: [{columns: carrier, data: carriers.csv, key: code, max: 0}]`. */
export function readReferences(part: Part | undefined, walker: Walker): readonly ReferenceRule[] {
  if (part === undefined) return []
  return walker.list(part).flatMap((item) => {
    const entries = walker.map(item, ['columns', 'data', 'key', 'dialect', 'max', 'severity'])
    const [columns, data, key] = [entries.get('columns'), entries.get('data'), entries.get('key')]
    if (columns === undefined || data === undefined) {
      walker.problem(item, 'needs the keys columns and data, e.g. {columns: carrier, data: carriers.csv, key: code}')
      return []
    }
    const here = namesOf(columns, walker)
    const there = key === undefined ? here : namesOf(key, walker)
    if (here.length !== there.length) walker.problem(item, `names ${here.length} columns here and ${there.length} there`)
    const limit = limitOf(entries, walker)
    const dialect = readDialect(entries.get('dialect'), new Map(), walker)
    const where = walker.where(item)
    return [{id: `references:${here.join('+')}`, columns: here, data: namesOf(data, walker), key: there, dialect, limit, where}]
  })
}
