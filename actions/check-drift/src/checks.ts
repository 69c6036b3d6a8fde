import type {Check} from '@modelflight/core/verdict'
import type {KpiFinding} from '@modelflight/data/drift/kpi'
import type {RelationFinding} from '@modelflight/data/drift/relations'
import type {Segment} from '@modelflight/data/drift/segments'
import type {ColumnDrift, DriftFinding, UnseenValues} from '@modelflight/data/drift/types'
import type {MetricFinding, PerformanceFinding} from '@modelflight/evaluation/performance/judge'
import type {Assessment} from './assess.ts'
import {plural} from './headline.ts'

/** Every finding that asks for attention as a check of its own, and one for all columns that are well. */
export function checksOf({
  judgement,
  performance,
  kpis,
  segments,
  relation,
}: Pick<Assessment, 'judgement' | 'performance' | 'kpis' | 'segments' | 'relation'>): Check[] {
  const {general, columns} = judgement
  const attention = columns.flatMap((column) => column.findings.filter(asksForAttention).map((finding) => checkOf(column, finding)))
  const rows = general.map((finding): Check => ({id: 'rows', status: 'inconclusive', n: finding.n, message: finding.message}))
  return [
    ...rows,
    ...attention,
    ...(performance === undefined ? [] : performanceChecks(performance)),
    ...kpis.map(kpiCheck),
    ...(relation === undefined ? [] : [relationCheck(relation)]),
    ...segments.flatMap((segment) => segmentCheck(segment, judgement.drifted)),
    ...wellColumns(columns),
  ]
}

/** Each metric that asks for attention, one check for those that are well, and why there was nothing to measure. */
function performanceChecks({kind, metrics, withoutLabels, n}: PerformanceFinding): Check[] {
  const well = metrics.filter(({status}) => status === 'pass')
  const isLower = well.some(({value, interval, reference}) => isOutside(value, interval, reference))
  const words = isLower ? 'the model is not significantly worse than on the reference' : 'the model is as good as on the reference'
  const late: Check[] =
    withoutLabels === undefined ? [] : [{id: 'performance', status: 'skipped', n, message: notMeasured(kind, withoutLabels)}]
  return [
    ...late,
    ...metrics.filter(({status}) => status !== 'pass').map(metricCheck),
    ...(kind === 'estimated' ? well.map(metricCheck) : []),
    ...(kind === 'estimated' || well.length === 0
      ? []
      : [{id: 'performance', status: 'pass', n, message: `${words}: ${well.map(({message}) => message).join('; ')}`} as const]),
  ]
}

const notMeasured = (kind: PerformanceFinding['kind'], why: string): string =>
  `the performance was not measured: ${why}${kind === 'unknown' ? '; it cannot be estimated either, because the predictions are not scores from 0 to 1' : ''}`

/** The figure's own interval excludes the reference: it may be chance, but "as good as" would be too much. */
const isOutside = (value: number | undefined, interval: MetricFinding['interval'], reference: number | undefined): boolean =>
  value !== undefined && interval !== undefined && reference !== undefined && (reference < interval[0] || reference > interval[1])

const metricCheck = ({id, status, value, reference, n, message}: MetricFinding): Check => ({
  id: `performance:${id}`,
  status,
  ...(value === undefined ? {} : {observed: Number(value.toPrecision(6))}),
  ...(reference === undefined ? {} : {limit: Number(reference.toPrecision(6))}),
  n,
  message,
})

const kpiCheck = ({column, status, value, reference, n, message}: KpiFinding): Check => ({
  id: `kpi:${column}`,
  status,
  ...(value === undefined ? {} : {observed: Number(value.toPrecision(6))}),
  ...(reference === undefined ? {} : {limit: Number(reference.toPrecision(6))}),
  n,
  message: `its mean ${message}`,
})

const relationCheck = ({status, auc, limit, n, message}: RelationFinding): Check => ({
  id: 'relations',
  status,
  ...(auc === undefined ? {} : {observed: Number(auc.toPrecision(6)), limit}),
  n,
  message,
})

/** A column with what explains its change. */
export function withNote(column: string, notes: Segment['notes']): string {
  const note = notes.find((one) => one.column === column)
  return note === undefined ? column : `${column} (${note.words})`
}

/** A segment that drifted in columns which as a whole did not: a warning. What drifted as a whole is told already. */
function segmentCheck({name, rows, drifted, notes}: Segment, whole: readonly string[]): Check[] {
  const hidden = drifted.filter((column) => !whole.includes(column))
  if (hidden.length === 0) return []
  return [
    {
      id: `segment:${name}`,
      status: 'warn',
      n: rows,
      message: `drift within ${name} that the whole does not show: ${hidden.map((column) => withNote(column, notes)).join(', ')}`,
    },
  ]
}

const asksForAttention = ({status}: DriftFinding): boolean => status === 'fail' || status === 'warn' || status === 'inconclusive'

function checkOf(column: ColumnDrift, finding: DriftFinding): Check {
  const {aspect, status, effect, n} = finding
  return {
    id: aspect === 'distribution' ? column.column : `${column.column}:${aspect}`,
    status,
    ...(effect === undefined ? {} : {observed: Number(effect.value.toPrecision(6)), limit: effect.limit}),
    n,
    message: `${finding.message}${aspect === 'new-values' ? named(column.newValues) : ''}`,
    ...hintOf(column, finding),
  }
}

/** What to do about it, where that is known. */
function hintOf(column: ColumnDrift, {status, aspect}: DriftFinding): {readonly hint?: string} {
  if (status === 'inconclusive') return {hint: 'Collect more rows, or lower `min-rows`.'}
  if (status !== 'fail' || aspect === 'missing' || aspect === 'kind') return {}
  if (column.rescaled?.isUnit === true)
    return {hint: 'Ask where the data comes from whether its unit changed, before the model is trained again.'}
  return isIdentifier(column) ? {hint: 'It looks like an identifier or a counter that grows. If so, list it in `exclude`.'} : {}
}

/** Values that hardly repeat, and of numbers and times those that only grow. */
function isIdentifier({kind, summary}: ColumnDrift): boolean {
  if (summary === undefined) return false
  const {reference, current} = summary
  const isUnique = [reference, current].every(({rows, nulls, distinct}) => rows > nulls && distinct >= 0.95 * (rows - nulls))
  if (!isUnique) return false
  if (kind === 'text') return true
  if (kind === 'time') return reference.max !== undefined && current.min !== undefined && current.min > reference.max
  return kind === 'integer' && Number(current.min) > Number(reference.max)
}

const named = ({values}: UnseenValues): string =>
  values.length === 0 ? '' : `: ${values.slice(0, 5).join(', ')}${values.length > 5 ? ', …' : ''}`

/** Columns that were judged and are well; new ones and those that could not be judged are counted apart, and alone they are no pass. */
function wellColumns(columns: readonly ColumnDrift[]): Check[] {
  const isNew = ({findings}: ColumnDrift): boolean => findings.some(({aspect}) => aspect === 'new-column')
  const added = columns.filter(isNew)
  const well = columns.filter((column) => column.status === 'pass' && !isNew(column))
  const skipped = columns.filter((column) => column.status === 'skipped' && !isNew(column))
  const list = (found: readonly ColumnDrift[]): string => {
    const names = found.slice(0, 8).map(({column}) => column)
    return `${names.join(', ')}${found.length > 8 ? ` and ${found.length - 8} more` : ''}`
  }
  const counted = (found: readonly ColumnDrift[], check: Pick<Check, 'id' | 'status'>, words: string): Check[] =>
    found.length === 0 ? [] : [{...check, n: found.length, message: `${words}: ${list(found)}`}]
  return [
    ...counted(well, {id: 'columns', status: 'pass'}, `no drift in ${plural(well.length, 'column')}`),
    ...counted(
      skipped,
      {id: 'columns:not-judged', status: 'skipped'},
      `${plural(skipped.length, 'column was', 'columns were')} not evaluated`,
    ),
    ...counted(
      added,
      {id: 'columns:new', status: 'skipped'},
      `${plural(added.length, 'column is', 'columns are')} new: the reference says nothing about ${added.length === 1 ? 'it' : 'them'}`,
    ),
  ]
}
