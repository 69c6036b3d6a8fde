import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Dataset} from '@modelflight/data/dataset'
import type {DriftHistory} from '@modelflight/data/drift/history'
import type {ColumnDrift, DriftFinding, DriftJudgement, DriftLimits} from '@modelflight/data/drift/types'
import type {Profile} from '@modelflight/data/profile/types'
import {readTable} from '@modelflight/data/read-table'
import {judgePerformance, type PerformanceFinding} from '@modelflight/evaluation/performance/judge'
import type {PredictedRows} from '@modelflight/evaluation/performance/sample'
import {maxLossOf, metricNames} from '@modelflight/evaluation/performance/spec'
import type {Reference} from './reference.ts'
import type {Inputs} from './run.ts'
import type {Subject} from './subject.ts'

/** Labels come late: that they are missing, few or of no kind yet is not drift. */
export function withoutLateLabels(judgement: DriftJudgement, labels: string | undefined, minRows: number): DriftJudgement {
  if (labels === undefined) return judgement
  const columns = judgement.columns.map((column) => (column.column === labels ? lateLabels(column, minRows) : column))
  const judged = columns.filter(({status}) => status !== 'skipped' && status !== 'inconclusive').length
  return {...judgement, columns, judged, drifted: columns.filter(({status}) => status === 'fail').map(({column}) => column)}
}

const statuses = ['fail', 'inconclusive', 'warn', 'pass'] as const

function lateLabels(column: ColumnDrift, minRows: number): ColumnDrift {
  const settled = column.findings.flatMap((finding): DriftFinding[] => {
    switch (finding.aspect) {
      case 'null-share':
        return []
      case 'missing':
        return [{...finding, status: 'skipped', message: 'the labels have not arrived yet'}]
      case 'new-column':
        return [{...finding, status: 'skipped', message: 'labels that the reference does not have'}]
      default:
        return finding.status === 'inconclusive' || (finding.aspect === 'kind' && finding.n < minRows)
          ? [{...finding, status: 'skipped', message: 'too few labels so far to be judged'}]
          : [finding]
    }
  })
  const findings = settled.length > 0 ? settled : [lateFinding(column)]
  return {...column, findings, status: statuses.find((one) => findings.some(({status}) => status === one)) ?? 'skipped'}
}

const lateFinding = ({column}: ColumnDrift): DriftFinding => ({
  column,
  aspect: 'distribution',
  status: 'skipped',
  n: 0,
  message: 'the labels have not arrived yet',
})

/** Refuses what the names of metrics and the loss do not allow, before any data is read. @throws Failure input-error. */
export function requirePerformanceInputs({predictions, labels, ...inputs}: Inputs): void {
  metricNames(inputs['performance-metric'] ?? [])
  if (inputs['max-loss'] !== undefined) maxLossOf(inputs['max-loss'])
  if (predictions !== undefined) return
  if (labels !== undefined) throw inputError('labels: needs `predictions`, the column that they are compared with')
  if (inputs['performance-metric'] !== undefined)
    throw inputError('performance-metric: needs `predictions` and `labels`, the columns that it is computed from')
}

/**
 * Reads predictions and labels of both sides and judges the model.
 *
 * @returns undefined without predictions, and where nothing can be said of them.
 * @throws Failure input-error for columns that are not there, labels that were joined twice, and metrics that the labels do not allow.
 */
export async function performanceOf(
  subject: Subject,
  reference: Extract<Reference, {kind: 'profile'}>,
  history: DriftHistory,
  {inputs, limits, context}: {readonly inputs: Inputs; readonly limits: DriftLimits; readonly context: Context},
): Promise<PerformanceFinding | undefined> {
  const {predictions, labels} = inputs
  if (predictions === undefined) return undefined
  if (labels !== undefined) requireLabels(labels, subject.profile, reference.profile)
  if (subject.dataset === undefined) return undefined
  const current = await predictedRows(subject.dataset, subject.profile, {predictions, labels}, context)
  if (current === undefined) throw noColumn('predictions', predictions, subject.profile)
  const {dataset, profile} = reference
  const before = dataset === undefined ? undefined : await predictedRows(dataset, profile, {predictions, labels}, context)
  return judgePerformance(
    {current, reference: before, hasLabels: labels !== undefined},
    {
      metrics: metricNames(inputs['performance-metric'] ?? []),
      maxLoss: inputs['max-loss'] === undefined ? undefined : maxLossOf(inputs['max-loss']),
      level: limits.falseDiscoveryRate,
      minRows: limits.minRows,
      earlier: history.windows.flatMap(({performance}) => performance ?? []),
    },
  )
}

const namesOf = ({columns}: Profile): readonly string[] => columns.map(({name}) => name)

function noColumn(input: string, name: string, profile: Profile): Error {
  const meant = nearest(name, namesOf(profile))
  return inputError(`${input}: the data has no column ${JSON.stringify(name)}`, meant === undefined ? {} : {hint: `Did you mean ${meant}?`})
}

/** What programs append to names when a column is joined a second time. */
const joinedSuffixes: readonly (readonly [string, string])[] = [
  ['_x', '_y'],
  ['_left', '_right'],
  ['', '_1'],
  ['', '.1'],
  ['', ':1'],
  ['', '_right'],
]

/** Labels may be absent while they have not arrived; a name that was misspelled, or a column that is there twice, is an error. */
function requireLabels(labels: string, current: Profile, reference: Profile): void {
  const [now, before] = [namesOf(current), namesOf(reference)]
  const twice = joinedSuffixes
    .map((pair) => pair.map((suffix) => `${labels}${suffix}`))
    .find((pair) => pair.every((name) => now.includes(name)))
  if (twice !== undefined && !twice.every((name) => before.includes(name))) {
    throw inputError(
      `labels: the data has the columns ${twice.map((name) => JSON.stringify(name)).join(' and ')}: the labels were joined twice`,
      {
        hint: 'Join them once, and name that column in `labels`.',
      },
    )
  }
  if (now.includes(labels) || before.includes(labels)) return
  const meant = nearest(labels, [...new Set([...now, ...before])])
  if (meant !== undefined) throw inputError(`labels: neither side has a column ${JSON.stringify(labels)}`, {hint: `Did you mean ${meant}?`})
}

interface PredictionColumns {
  readonly predictions: string
  readonly labels: string | undefined
}

async function predictedRows(
  dataset: Dataset,
  profile: Profile,
  {predictions, labels}: PredictionColumns,
  context: Context,
): Promise<PredictedRows | undefined> {
  const has = (name: string): boolean => namesOf(profile).includes(name)
  if (!has(predictions)) return undefined
  const wanted = labels !== undefined && has(labels) ? [predictions, labels] : [predictions]
  const table = await readTable(dataset, {columns: wanted}, context)
  const texts = (name: string): readonly (string | null)[] => {
    const column = table.columns.get(name)
    return column?.kind === 'text' ? column.values : []
  }
  return {predictions: texts(predictions), ...(wanted.length > 1 && labels !== undefined ? {labels: texts(labels)} : {})}
}
