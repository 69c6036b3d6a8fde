import {inputError} from '@modelflight/core/errors'
import {readTime} from '../time-reader.ts'
import type {DriftJudgement, FindingStatus} from './types.ts'

/** Version of the stored format. */
const historyVersion = 1
/** Windows that are kept. */
const keptWindows = 60

/** A column in one window, before importance, acknowledgements and repetitions are taken into account. */
export interface WindowColumn {
  readonly column: string
  readonly status: FindingStatus
  /** The effect that decided, in units of its limit; absent without one. */
  readonly effect?: number
  readonly psi?: number
}

/** Errors of a model's predictions in one window. */
export interface WindowErrors {
  readonly errors: number
  readonly n: number
}

/** One judged window of data. */
export interface DriftWindow {
  /** ISO 8601 time of the judgement. */
  readonly at: string
  readonly dataDigest: string
  readonly rows: number
  readonly columns: readonly WindowColumn[]
  readonly performance?: WindowErrors
}

/** What earlier checks of one model found, oldest window first. */
export interface DriftHistory {
  readonly version: typeof historyVersion
  readonly model: string
  /** `sha256:` of the reference's profile: windows against another reference do not count. */
  readonly reference: string
  readonly windows: readonly DriftWindow[]
  /** When people or a workflow were last told, ISO 8601. */
  readonly notifiedAt?: string
}

/** A history without windows. */
export const emptyHistory = (model: string, reference: string): DriftHistory => ({version: historyVersion, model, reference, windows: []})

/** The judgement as a window. */
export function windowOf(judgement: DriftJudgement, facts: Omit<DriftWindow, 'columns'>): DriftWindow {
  const columns = judgement.columns.map(({column, status, findings, psi}): WindowColumn => {
    const effects = findings.flatMap(({effect}) =>
      effect === undefined || effect.limit === 0 ? [] : Math.abs(effect.value) / effect.limit,
    )
    return {
      column,
      status,
      ...(effects.length === 0 ? {} : {effect: Number(Math.max(...effects).toPrecision(6))}),
      ...(psi === undefined ? {} : {psi: Number(psi.value.toPrecision(6))}),
    }
  })
  return {...facts, columns}
}

/** The history with a window more. The same data checked again replaces its window, so that a repeated run counts once. */
export function withWindow(history: DriftHistory, window: DriftWindow): DriftHistory {
  const others = history.windows.filter(({dataDigest}) => dataDigest !== window.dataDigest)
  return {...history, windows: [...others, window].slice(-keptWindows)}
}

/** As stored: one line of JSON per window. */
export function historyText({windows, ...head}: DriftHistory): string {
  const lines = windows.map((window) => JSON.stringify(window))
  return `${JSON.stringify(head).slice(0, -1)},"windows":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`
}

const statuses: readonly unknown[] = ['pass', 'warn', 'fail', 'inconclusive', 'skipped'] satisfies FindingStatus[]

/**
 * Reads what `historyText` wrote.
 *
 * @throws Failure input-error when it is no history of this version, or cut short.
 */
export function parseHistory(text: string, name: string): DriftHistory {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw inputError(`${name} is not valid JSON; it may be truncated`, {cause, hint: 'Delete it: the history begins again.'})
  }
  if (isHistory(value)) return value
  throw inputError(`${name} is not a drift history of version ${historyVersion}`, {hint: 'Delete it: the history begins again.'})
}

type Unknown = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTime = (value: unknown): boolean => typeof value === 'string' && readTime(value) !== undefined
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
const isOptionalNumber = (value: unknown): boolean => value === undefined || (typeof value === 'number' && Number.isFinite(value))

function isHistory(value: unknown): value is DriftHistory {
  if (!isObject(value) || value['version'] !== historyVersion) return false
  const {model, reference, windows, notifiedAt} = value
  const isHead = typeof model === 'string' && typeof reference === 'string' && (notifiedAt === undefined || isTime(notifiedAt))
  return isHead && Array.isArray(windows) && windows.length <= keptWindows && windows.every(isWindow)
}

function isWindow(value: unknown): value is DriftWindow {
  if (!isObject(value)) return false
  const {at, dataDigest, rows, columns, performance} = value
  const hasErrors = performance === undefined || (isObject(performance) && isCount(performance['errors']) && isCount(performance['n']))
  return isTime(at) && typeof dataDigest === 'string' && isCount(rows) && hasErrors && Array.isArray(columns) && columns.every(isColumn)
}

function isColumn(value: unknown): value is WindowColumn {
  if (!isObject(value)) return false
  const {column, status, effect, psi} = value
  return typeof column === 'string' && statuses.includes(status) && isOptionalNumber(effect) && isOptionalNumber(psi)
}
