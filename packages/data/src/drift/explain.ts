import {timeText} from '../profile/times.ts'
import type {ColumnProfile} from '../profile/types.ts'
import {isOrdered, type SharedCells, sharedCells} from './cells.ts'
import {total} from './questions.ts'
import {medianOf, rescaledBy} from './rescaled.ts'
import type {ColumnDrift, DriftFinding, Rescaled, SideSummary} from './types.ts'

/** Adds what both sides hold, and says of moved numbers where they were and are. */
export function explained(drift: Omit<ColumnDrift, 'summary'>, reference: ColumnProfile, current: ColumnProfile): ColumnDrift {
  const cells = orderedOf(reference, current)
  const summary = {reference: sideOf(reference, cells, 'reference'), current: sideOf(current, cells, 'current')}
  const isMoved = drift.findings.some(({status, aspect}) => aspect === 'distribution' && (status === 'fail' || status === 'warn'))
  const rescaled = isMoved && reference.kind !== 'time' && cells !== undefined ? rescaledBy(cells) : undefined
  const findings = drift.findings.map((finding) => withWhereabouts(finding, summary, rescaled))
  return {...drift, findings, summary, ...(rescaled === undefined ? {} : {rescaled})}
}

type Ordered = Extract<SharedCells, {kind: 'ordered'}>

/** Few different numbers are compared as categories; here they are numbers. */
function orderedOf(reference: ColumnProfile, current: ColumnProfile): Ordered | undefined {
  if (!isOrdered(reference.kind) || !isOrdered(current.kind) || (reference.kind === 'time') !== (current.kind === 'time')) return undefined
  const cells = sharedCells({...reference, distinct: Number.MAX_SAFE_INTEGER}, current)
  return cells.kind === 'ordered' ? cells : undefined
}

function sideOf(column: ColumnProfile, cells: Ordered | undefined, side: 'reference' | 'current'): SideSummary {
  const {n, nulls, distinct, min, max} = column
  const facts = {rows: n, nulls, distinct, ...(min === undefined ? {} : {min}), ...(max === undefined ? {} : {max})}
  const counts = cells?.[side]
  if (cells === undefined || counts === undefined || !(total(counts) > 0)) return facts
  const median = medianOf(cells.positions, counts)
  if (column.kind === 'time') return {...facts, median: timeText(Math.round(median))}
  const whole = total(counts)
  const mean = cells.positions.reduce((sum, position, cell) => sum + position * ((counts[cell] as number) / whole), 0)
  return {...facts, mean, median}
}

function withWhereabouts(
  finding: DriftFinding,
  {reference, current}: NonNullable<ColumnDrift['summary']>,
  rescaled: Rescaled | undefined,
): DriftFinding {
  const isMoved = finding.aspect === 'distribution' && (finding.status === 'fail' || finding.status === 'warn')
  // Shares of a few values say more than their mean.
  if (finding.effect?.name === "Cramér's V" && rescaled === undefined) return finding
  if (!isMoved || reference.mean === undefined || current.mean === undefined) return finding
  const [was, is] = [reference, current].map(({mean, median}) => ({mean: shortNumber(mean), median: shortNumber(median)}))
  const words = `mean ${was?.mean} to ${is?.mean}, median ${was?.median} to ${is?.median}${rescaled === undefined ? '' : `; ${rescaled.words}`}`
  const at = finding.message.indexOf(' (')
  const message = at < 0 ? `${finding.message}: ${words}` : `${finding.message.slice(0, at)}: ${words}${finding.message.slice(at)}`
  return {...finding, message}
}

/** Four digits of a number; texts, e.g. times, as they are. */
export const shortNumber = (value: number | string | undefined): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(4))) : (value ?? '–')
