import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {DriftHistory} from './history.ts'
import type {Aspect, ColumnDrift, DriftFinding, DriftJudgement} from './types.ts'

/** What turns a column's failure into a warning. Nothing here hides a finding: it is still shown, with the reason why it is no alarm. */
export interface Tempering {
  /** How much the model relies on each column, any unit from 0 up. */
  readonly importance?: ReadonlyMap<string, number>
  /** Columns whose drift is known, with the last day (YYYY-MM-DD) on which that holds. */
  readonly acknowledged?: ReadonlyMap<string, string>
  /** Today, YYYY-MM-DD (UTC). */
  readonly today: string
  /** Earlier windows against the same reference. */
  readonly history?: DriftHistory
  /** An alarm needs drift in `alarms` of the last `windows` windows, this one included. */
  readonly consecutive?: {readonly alarms: number; readonly windows: number}
}

/** A column that carries less than this share of all importance cannot make the check fail. */
export const leastImportance = 0.01

/** Broken data is not a drift that could be waited for. */
const alwaysFails: readonly Aspect[] = ['missing', 'kind', 'future']

/**
 * Weighs failures by importance, acknowledgements and repetition.
 *
 * @throws Failure input-error for an importance or an acknowledgement of an unknown column, and for importances that are negative or all 0.
 */
export function tempered(judgement: DriftJudgement, tempering: Tempering): DriftJudgement {
  const names = judgement.columns.map(({column}) => column)
  const {importance, acknowledged} = tempering
  for (const [what, columns] of [
    ['importance', importance],
    ['acknowledgement', acknowledged],
  ] as const) {
    for (const name of columns?.keys() ?? []) requireKnown(what, name, names)
  }
  const shares = importance === undefined ? undefined : importanceShares(importance)
  const columns = judgement.columns.map((column) => temperedColumn(column, tempering, shares))
  return {...judgement, columns, drifted: columns.filter(({status}) => status === 'fail').map(({column}) => column)}
}

function temperedColumn(column: ColumnDrift, tempering: Tempering, shares: ReadonlyMap<string, number> | undefined): ColumnDrift {
  if (column.status !== 'fail') return column
  const reason =
    importanceReason(column.column, shares) ?? acknowledgedReason(column.column, tempering) ?? repetitionReason(column.column, tempering)
  const late = expiredNote(column.column, tempering)
  const findings = column.findings.map((finding): DriftFinding => {
    if (finding.status !== 'fail') return finding
    if (reason === undefined || alwaysFails.includes(finding.aspect)) return late === undefined ? finding : noted(finding, late)
    return {...noted(finding, reason), status: 'warn'}
  })
  return {...column, findings, status: findings.some(({status}) => status === 'fail') ? 'fail' : 'warn'}
}

const noted = (finding: DriftFinding, note: string): DriftFinding => ({...finding, message: `${finding.message}; ${note}`})

function importanceReason(name: string, shares: ReadonlyMap<string, number> | undefined): string | undefined {
  if (shares === undefined) return undefined
  const share = shares.get(name) ?? 0
  if (share >= leastImportance) return undefined
  return `a warning only, because the model hardly uses it (${Number((share * 100).toPrecision(2))} % of the importance)`
}

function acknowledgedReason(name: string, {acknowledged, today}: Tempering): string | undefined {
  const until = acknowledged?.get(name)
  return until !== undefined && today <= until ? `a warning only, because it is acknowledged until ${until}` : undefined
}

function expiredNote(name: string, {acknowledged, today}: Tempering): string | undefined {
  const until = acknowledged?.get(name)
  return until !== undefined && today > until ? `its acknowledgement ended on ${until}` : undefined
}

function repetitionReason(name: string, {history, consecutive}: Tempering): string | undefined {
  if (consecutive === undefined || consecutive.alarms <= 1) return undefined
  const earlier = consecutive.windows > 1 ? (history?.windows ?? []).slice(1 - consecutive.windows) : []
  const drifted = 1 + earlier.filter(({columns}) => columns.some(({column, status}) => column === name && status === 'fail')).length
  if (drifted >= consecutive.alarms) return undefined
  return `a warning only so far: drifted in ${drifted} of the last ${consecutive.windows} windows, a failure needs ${consecutive.alarms}`
}

function importanceShares(importance: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const whole = [...importance.values()].reduce((sum, value) => sum + value, 0)
  if (!(whole > 0) || !Number.isFinite(whole) || [...importance.values()].some((value) => !(value >= 0))) {
    throw inputError('importance: expected numbers >= 0, of which at least one is above 0')
  }
  return new Map([...importance].map(([name, value]) => [name, value / whole]))
}

function requireKnown(what: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return
  const meant = nearest(name, names)
  throw inputError(
    `${what}: there is no column ${JSON.stringify(name)} to judge`,
    meant === undefined ? {} : {hint: `Did you mean ${meant}?`},
  )
}

/** Share of the importance that has drifted, 0 to 1; without importances every judged column counts the same. */
export function driftScore({columns, drifted}: DriftJudgement, importance?: ReadonlyMap<string, number>): number {
  const weights = importance === undefined ? undefined : importanceShares(importance)
  const counted = columns.filter(({status}) => status !== 'skipped' && status !== 'inconclusive')
  const weight = (name: string): number => (weights === undefined ? 1 : (weights.get(name) ?? 0))
  const whole = counted.reduce((sum, {column}) => sum + weight(column), 0)
  return whole === 0 ? 0 : drifted.reduce((sum, name) => sum + weight(name), 0) / whole
}
