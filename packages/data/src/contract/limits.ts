import type {Severity} from '@modelflight/core/verdict'
import type {Limit} from './types.ts'
import {type Entries, type Part, shown, type Walker} from './walker.ts'

const severities = ['fail', 'warn'] as const

/** The limit where a contract gives none. */
export const noneAllowed: Limit = {shown: '0', severity: 'fail', allowed: () => 0}

/** The key `severity`; `fail` when it is left out. */
export const readSeverity = (entries: Entries, walker: Walker): Severity => walker.oneOf(entries.get('severity'), severities) ?? 'fail'

/** `{max: 5}`, `{max: 1%}` or `{max: 0.01}`, with a severity. */
export function readLimit(part: Part | undefined, walker: Walker): Limit | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, ['max', 'severity'])
  if (entries.has('max')) return limitOf(entries, walker)
  return walker.problem(part, 'needs the key max: a count such as 5, or a share such as 1%')
}

/** The keys `max` and `severity` of a rule that has others; nothing may miss it when `max` is left out. */
export function limitOf(entries: Entries, walker: Walker): Limit {
  const severity = readSeverity(entries, walker)
  const max = entries.get('max')
  if (max === undefined) return {...noneAllowed, severity}
  const {value} = max
  const share = shareOf(value)
  if (share !== undefined) return {shown: String(value), severity, allowed: (n) => share * n}
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return {shown: String(value), severity, allowed: () => value}
  walker.problem(max, `must be a count such as 5, or a share such as 1%, got ${shown(value)}`)
  return noneAllowed
}

/** A share as `1%` or as a number between 0 and 1. */
export function shareOf(value: unknown): number | undefined {
  const percent = typeof value === 'string' ? /^(\d{1,3}(?:\.\d{1,15})?)\s?%$/.exec(value)?.[1] : undefined
  const share = percent !== undefined ? Number(percent) / 100 : typeof value === 'number' && value > 0 && value < 1 ? value : undefined
  return share !== undefined && share <= 1 ? share : undefined
}
