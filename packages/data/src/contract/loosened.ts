import type {Contract} from './types.ts'

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
    return [{rule, base: before, proposed: now ?? 'gone'}]
  })
}

function flatten(contract: Contract): readonly (readonly [rule: string, limit: string])[] {
  const {rows, unique, freshness} = contract
  const columns = [...contract.columns.values()].flatMap((column) => [
    ...(column.required ? [[`${column.name}:present`, 'required'] as const] : []),
    ...(column.type === undefined ? [] : [[`${column.name}:type`, `${column.type}${column.needsOffset ? ' with offset' : ''}`] as const]),
    ...(column.nullable ? [] : [[`${column.name}:required`, 'a value in every row'] as const]),
    ...column.checks.map(({keyword, shown}) => [`${column.name}:${keyword}`, shown] as const),
    [`${column.name}:invalid`, `${column.invalid.shown} (${column.invalid.severity})`] as const,
    ...(column.nulls === undefined ? [] : [[`${column.name}:nulls`, `${column.nulls.shown} (${column.nulls.severity})`] as const]),
    ...(column.pii ? [[`${column.name}:pii`, 'hidden'] as const] : []),
  ])
  return [
    ...columns,
    ...(contract.additionalColumns ? [] : [['columns:additional', 'none'] as const]),
    ...(rows?.min === undefined ? [] : [['rows:minimum', String(rows.min)] as const]),
    ...(rows?.max === undefined ? [] : [['rows:maximum', String(rows.max)] as const]),
    ...(rows === undefined ? [] : [['rows:severity', rows.severity] as const]),
    ...unique.map((rule) => [`unique:${rule.columns.join('+')}`, rule.severity] as const),
    ...(freshness === undefined ? [] : [[`${freshness.column}:freshness`, `${freshness.shown} (${freshness.severity})`] as const]),
  ]
}

function isTighter(rule: string, before: string, now: string): boolean {
  const [was, is] = [Number(before), Number(now)]
  if (Number.isNaN(was) || Number.isNaN(is)) return rule.endsWith(':severity') && now === 'fail'
  if (/:(minimum|exclusiveMinimum|minLength)$/.test(rule)) return is >= was
  return /:(maximum|exclusiveMaximum|maxLength)$/.test(rule) && is <= was
}
