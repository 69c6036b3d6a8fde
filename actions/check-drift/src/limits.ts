import {inputError} from '@modelflight/core/errors'
import type {WindowUnit} from '@modelflight/data/drift/calendar'
import {type DriftLimits, type DriftMethod, defaultLimits} from '@modelflight/data/drift/types'
import {readTime} from '@modelflight/data/time-reader'
import {utc, type Zone, zoneOf} from '@modelflight/data/zone'

/** Inputs that set limits. */
export interface LimitInputs {
  readonly method: readonly DriftMethod[]
  readonly threshold: number | undefined
  readonly 'warn-threshold': number | undefined
  readonly 'min-rows': number
  readonly 'max-class-factor': number
}

/**
 * The limits that the inputs ask for, over the defaults of the methods. Warnings begin at half of a given threshold.
 *
 * @throws Failure input-error when the warning would come after the failure.
 */
export function limitsOf(inputs: LimitInputs): DriftLimits {
  const defaults = defaultLimits(...inputs.method)
  const thresholds = Object.fromEntries(
    Object.entries(defaults.thresholds).map(([method, {fail: usual}]) => {
      const fail = inputs.threshold ?? usual
      const warn = inputs['warn-threshold'] ?? fail / 2
      if (warn > fail)
        throw inputError(`warn-threshold ${warn} is above threshold ${fail}`, {hint: 'A warning comes before the failure: lower it.'})
      return [method, {fail, warn}]
    }),
  )
  return {...defaults, thresholds, minRows: inputs['min-rows'], classFactor: inputs['max-class-factor']}
}

/**
 * `2` is twice in a row, `2 of 3` in two of the last three windows.
 *
 * @throws Failure input-error when it is neither, or asks for more alarms than windows.
 */
export function consecutiveOf(text: string): {readonly alarms: number; readonly windows: number} {
  const match = /^(\d{1,2})(?:\s*(?:of|\/)\s*(\d{1,2}))?$/.exec(text.trim())
  const alarms = Number(match?.[1] ?? 0)
  const windows = Number(match?.[2] ?? alarms)
  if (alarms < 1 || windows < alarms) throw inputError(`consecutive: expected a number such as 2, or 2 of 3, got ${JSON.stringify(text)}`)
  return {alarms, windows}
}

/**
 * Columns whose drift is known, with the last day on which that holds.
 *
 * @throws Failure input-error when a line is not `<column> until YYYY-MM-DD`.
 */
export function acknowledgedOf(lines: readonly string[] | undefined): ReadonlyMap<string, string> {
  return new Map(
    (lines ?? []).map((line) => {
      const [, column, day] = /^(.+?)\s+until\s+(\d{4}-\d{2}-\d{2})$/.exec(line) ?? []
      if (column === undefined || day === undefined || readTime(day) === undefined) {
        throw inputError(`acknowledged: expected \`<column> until YYYY-MM-DD\`, got ${JSON.stringify(line)}`, {
          hint: 'An acknowledgement needs a last day, so that it is not forgotten.',
        })
      }
      return [column, day] as const
    }),
  )
}

/** Windows by the time in a column, as typed. */
export interface WindowInput {
  readonly column: string
  readonly count: number
  readonly unit: WindowUnit
}

/** @throws Failure input-error when it is not `<time column> <length>`. */
export function windowOfInput(text: string | undefined): WindowInput | undefined {
  if (text === undefined) return undefined
  const [, column, count, unit] = /^(.+?)\s+(\d{1,5})\s*([mhdw])$/.exec(text.trim()) ?? []
  if (column === undefined || !(Number(count) > 0))
    throw inputError(`window: expected a time column and a length, e.g. \`departure 7d\`, got ${JSON.stringify(text)}`, {
      hint: 'Lengths are minutes (15m), hours (6h), days (1d) or weeks (1w).',
    })
  return {column, count: Number(count), unit: unit as WindowUnit}
}

/** The zone in which days begin. @throws Failure input-error when it is not known. */
export function zoneOfInput(name: string | undefined): Zone {
  if (name === undefined) return utc
  const zone = zoneOf(name.trim())
  if (zone === undefined)
    throw inputError(`zone: ${JSON.stringify(name.slice(0, 60))} is not a time zone`, {
      hint: 'Write a name such as Europe/Berlin, UTC, or an offset such as +02:00.',
    })
  return zone
}
