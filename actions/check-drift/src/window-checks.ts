import type {Check} from '@modelflight/core/verdict'
import type {Subject} from './subject.ts'

/** Share of rows without a time from which on it is a warning. */
const mostMissing = 0.01

/** Rows that belong to no window are told: what was not looked at is no pass. */
export function windowChecks({window}: Subject): Check[] {
  if (window === undefined) return []
  const {column, missing, unreadable, example, rows} = window
  const without = missing + unreadable
  if (unreadable === 0 && missing < rows * mostMissing) return []
  const found = example === undefined ? '' : `, e.g. ${JSON.stringify(example)}`
  const has = without === 1 ? 'has' : 'have'
  const what = unreadable === 0 ? `${has} no time` : `${has} no readable time (${unreadable} not empty${found})`
  return [
    {
      id: 'window',
      status: 'warn',
      n: rows,
      observed: without,
      message: `${without} of ${rows} rows ${what} in ${column}, so ${without === 1 ? 'it belongs' : 'they belong'} to no window`,
      hint: 'Write times as in ISO 8601, or say in the contract how they are written: `dialect: {dates: …}`.',
    },
  ]
}

/** The window that is judged, as a sentence. */
export function windowWords({window}: Subject): string {
  if (window === undefined) return ''
  const {column, name, zone, hasLocal, unfinished} = window
  const assumed = hasLocal ? `, which times without an offset are taken for` : ''
  const left =
    unfinished === undefined
      ? ''
      : ` ${unfinished.name} is not over and has ${unfinished.rows} ${unfinished.rows === 1 ? 'row' : 'rows'} so far, too few to be judged.`
  return `Judged is the window ${name} by ${column} (${zone}${assumed}).${left}`
}
