import {type ErrorClass, inputError, type Where} from './errors.ts'

/** The five answers of a check. `skipped` is for single checks only. */
export type Status = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'skipped'

/** The answer of a whole verdict. */
export type VerdictStatus = Exclude<Status, 'skipped'>

/** How much a failed check weighs. */
export type Severity = 'fail' | 'warn'

/** One question with its answer. */
export interface Check {
  /** Stable within a verdict, e.g. `accuracy` or `delay:range`. */
  readonly id: string
  readonly status: Status
  /** What was seen; a number where there is one. Never NaN or infinite. */
  readonly observed?: number | string
  /** The rule it was held against, as the user wrote it. */
  readonly limit?: number | string
  /** How many rows, events or values the answer rests on. */
  readonly n?: number
  /** One sentence that a product owner understands, with the numbers in it. */
  readonly message: string
  /** The line that asked the question, or the line of data at fault. */
  readonly where?: Where
  /** What to do about it. */
  readonly hint?: string
}

/** Checks and the worst status among them. */
export interface Verdict {
  readonly status: VerdictStatus
  readonly checks: readonly Check[]
}

const order: readonly VerdictStatus[] = ['fail', 'inconclusive', 'warn', 'pass']

/**
 * The verdict of some checks: fail > inconclusive > warn > pass. All checks skipped is `inconclusive`.
 *
 * @throws Failure (input-error) when there are no checks: nothing asked is not a pass.
 */
export function verdictOf(checks: readonly Check[]): Verdict {
  if (checks.length === 0) {
    throw inputError('no checks were configured, so there is nothing to pass', {
      hint: 'Add at least one rule; see the README of the action.',
    })
  }
  const finite = checks.map(withFiniteNumbers)
  const status = order.find((candidate) => finite.some((check) => check.status === candidate)) ?? 'inconclusive'
  return {status, checks: finite}
}

/** A check whose number is not finite can't have passed: it is turned into a failure that says so. */
function withFiniteNumbers(check: Check): Check {
  if (typeof check.observed !== 'number' || Number.isFinite(check.observed)) return check
  const status = check.status === 'pass' ? 'fail' : check.status
  return {...check, status, observed: String(check.observed)}
}

/** Most serious first; checks of the same status keep their order. */
export function bySeverity(checks: readonly Check[]): Check[] {
  const rank: readonly Status[] = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']
  return checks.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status))
}

/** What the inputs `fail-on` and `on-inconclusive` say. */
export interface Strictness {
  readonly failOn: 'fail' | 'warn' | 'never'
  readonly onInconclusive: 'fail' | 'warn'
}

/** The error class of a verdict under the user's strictness; `none` lets the job go on. */
export function errorClassOf(verdict: Verdict, {failOn, onInconclusive}: Strictness): ErrorClass {
  if (failOn === 'never') return 'none'
  const hasFailure = verdict.checks.some((check) => check.status === 'fail')
  const hasWarning = verdict.checks.some((check) => check.status === 'warn')
  if (hasFailure || (failOn === 'warn' && hasWarning)) return 'check-failed'
  if (verdict.status === 'inconclusive') return onInconclusive === 'fail' ? 'inconclusive' : 'none'
  return 'none'
}
