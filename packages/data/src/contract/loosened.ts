import {compareDecimals, type Decimal, parseDecimal, scaled} from './decimal.ts'
import {shareOf} from './limits.ts'
import type {ColumnRule, Contract, Limit} from './types.ts'

/** A limit that a changed contract takes back. */
export interface Loosening {
  readonly rule: string
  readonly base: string
  readonly proposed: string
}

/** Rules of `base` that `proposed` drops or makes weaker. A change whose direction can't be told counts: better once too often. */
export function loosenings(base: Contract, proposed: Contract): readonly Loosening[] {
  const after = new Map(flatten(proposed))
  return flatten(base).flatMap(([rule, before]) => {
    const now = after.get(rule)
    if (now === before || (now !== undefined && isTighter(rule, before, now))) return []
    return [{rule, base: shortened(before), proposed: now === undefined ? 'gone' : shortened(now)}]
  })
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

type Rule = readonly [rule: string, limit: string]

function flatten(contract: Contract): readonly Rule[] {
  const {rows, unique, freshness, columnNames, otherColumns} = contract
  return [
    ...(contract.dialect === undefined ? [] : [['dialect', contract.dialect.shown] as const]),
    ...[...contract.columns.values()].flatMap(columnRules),
    ...otherColumns.templates.flatMap((rule) => columnRules({...rule, name: `columns like ${rule.name}`})),
    ...(contract.additionalColumns ? [] : [['columns:additional', 'none'] as const]),
    ...(columnNames === undefined ? [] : [['columns:propertyNames', columnNames.shown] as const]),
    ...(rows?.min === undefined ? [] : [['rows:minimum', String(rows.min)] as const]),
    ...(rows?.max === undefined ? [] : [['rows:maximum', String(rows.max)] as const]),
    ...(rows === undefined ? [] : [['rows:severity', rows.severity] as const]),
    ...unique.map((rule) => [`unique:${rule.columns.join('+')}`, rule.severity] as const),
    ...(freshness === undefined
      ? []
      : [
          [
            `${freshness.column}:freshness`,
            `${freshness.shown}${freshness.zone === undefined ? '' : ` in ${freshness.zone.name}`} (${freshness.severity})`,
          ] as const,
        ]),
    ...contract.rowRules.flatMap(({id, meaning, limit}) => [[id, meaning] as const, ...limitRules(id, limit)]),
    ...contract.sqlRules.flatMap(({id, sql, limit}) => [[id, sql] as const, ...limitRules(id, limit)]),
    ...contract.references.flatMap(({id, data, key, limit}) => [
      [id, `${key.join(', ')} of ${data.join(', ')}`] as const,
      ...limitRules(id, limit),
    ]),
  ]
}

function columnRules(column: ColumnRule): readonly Rule[] {
  const {name, nulls, values} = column
  return [
    ...(column.required ? [[`${name}:present`, 'required'] as const] : []),
    ...(column.type === undefined ? [] : [[`${name}:type`, `${column.type}${column.needsOffset ? ' with offset' : ''}`] as const]),
    ...(column.nullable ? [] : [[`${name}:required`, 'a value in every row'] as const]),
    ...(column.allowsNull ? [] : [[`${name}:null`, 'not a value'] as const]),
    ...column.checks.map(({keyword, meaning}) => [`${name}:${keyword}`, meaning] as const),
    ...limitRules(`${name}:invalid`, column.invalid),
    ...(nulls === undefined ? [] : limitRules(`${name}:nulls`, nulls)),
    ...column.ranges.flatMap(({figure, min, max, severity}) => [
      ...(min === undefined ? [] : [[`${name}:${figure}:minimum`, String(min)] as const]),
      ...(max === undefined ? [] : [[`${name}:${figure}:maximum`, String(max)] as const]),
      [`${name}:${figure}:severity`, severity] as const,
    ]),
    ...(values === undefined
      ? []
      : [
          [`${name}:values`, JSON.stringify(values.known)] as const,
          ...limitRules(`${name}:values`, values),
          ...(values.coverage === undefined ? [] : [[`${name}:coverage:minimum`, String(values.coverage)] as const]),
        ]),
    ...(column.pii ? [[`${name}:pii`, 'hidden'] as const] : []),
  ]
}

const limitRules = (id: string, {shown, severity}: Limit): readonly Rule[] => [
  [`${id}:limit`, shown],
  [`${id}:severity`, severity],
]

function isTighter(rule: string, before: string, now: string): boolean {
  if (rule.endsWith(':severity')) return now === 'fail'
  if (/:(enum|values)$/.test(rule)) return isSubset(now, before)
  if (rule.endsWith(':limit')) return isSmallerLimit(before, now)
  const [was, is] = [parseDecimal(before), parseDecimal(now)]
  if (was === undefined || is === undefined) return false
  const order = compareDecimals(is, was)
  if (/:(minimum|exclusiveMinimum|minLength|minProperties)$/.test(rule)) return order >= 0
  if (/:(maximum|exclusiveMaximum|maxLength|maxProperties)$/.test(rule)) return order <= 0
  return rule.endsWith(':multipleOf') && is.units > 0n && isMultiple(is, was)
}

/** Multiples of a multiple are fewer. */
const isMultiple = (is: Decimal, was: Decimal): boolean => {
  const places = Math.max(is.places, was.places)
  return was.units > 0n && scaled(is, places) % scaled(was, places) === 0n
}

function isSubset(now: string, before: string): boolean {
  const [is, was] = [JSON.parse(now), JSON.parse(before)] as [unknown, unknown]
  if (!Array.isArray(is) || !Array.isArray(was)) return false
  const known = new Set(was.map((value) => JSON.stringify(value)))
  return is.every((value) => known.has(JSON.stringify(value)))
}

/** Counts compare with counts, and shares with shares. */
function isSmallerLimit(before: string, now: string): boolean {
  const [was, is] = [shareOf(before) ?? shareOf(Number(before)), shareOf(now) ?? shareOf(Number(now))]
  if (was !== undefined && is !== undefined) return is <= was
  return Number(now) === 0 || (was === undefined && is === undefined && Number(now) <= Number(before))
}
