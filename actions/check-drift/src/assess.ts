import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import type {Dataset} from '@modelflight/data/dataset'
import {exactColumns} from '@modelflight/data/drift/exact'
import {type DriftHistory, windowOf, withWindow} from '@modelflight/data/drift/history'
import {judgeDrift} from '@modelflight/data/drift/judge'
import {judgeKpi, type KpiFinding} from '@modelflight/data/drift/kpi'
import {partitionsOf, type RootCause} from '@modelflight/data/drift/partitions'
import {judgePerformance, type PerformanceFinding, type PredictedRows} from '@modelflight/data/drift/performance'
import {type Segment, segmentsOf} from '@modelflight/data/drift/segments'
import {tempered} from '@modelflight/data/drift/temper'
import type {ColumnChoice, ColumnDrift, DriftFinding, DriftJudgement, DriftLimits} from '@modelflight/data/drift/types'
import type {Profile} from '@modelflight/data/profile/types'
import {readTable} from '@modelflight/data/read-table'
import {importanceOf} from './importance.ts'
import {acknowledgedOf, consecutiveOf, limitsOf} from './limits.ts'
import type {Reference} from './reference.ts'
import type {Inputs} from './run.ts'
import type {Subject} from './subject.ts'

/** Everything that was found out. */
export interface Assessment {
  readonly judgement: DriftJudgement
  readonly importance: ReadonlyMap<string, number> | undefined
  readonly performance: PerformanceFinding | undefined
  readonly kpis: readonly KpiFinding[]
  readonly cause: RootCause | undefined
  readonly segments: readonly Segment[]
  /** With this window. */
  readonly history: DriftHistory
}

/** Judges columns, predictions and labels, and weighs what was found. @throws Failure input-error as the parts do. */
export async function assess(
  subject: Subject,
  reference: Extract<Reference, {kind: 'profile'}>,
  earlier: DriftHistory,
  inputs: Inputs,
  context: Context,
): Promise<Assessment> {
  const limits = limitsOf(inputs)
  const choice = await choiceOf(subject, reference, inputs, context)
  const raw = withoutLateLabels(judgeDrift(reference.profile, subject.profile, limits, choice), inputs.labels)
  const importance = await importanceOf(inputs.importance, reference, raw, context)
  const past = {...earlier, windows: earlier.windows.filter(({dataDigest}) => dataDigest !== subject.profile.dataDigest)}
  const judgement = tempered(raw, {
    ...(importance === undefined ? {} : {importance}),
    acknowledged: acknowledgedOf(inputs.acknowledged),
    today: context.now().toISOString().slice(0, 10),
    history: past,
    consecutive: consecutiveOf(inputs.consecutive),
  })
  const performance = await performanceOf(subject, reference, past, {inputs, limits, context})
  const cause =
    judgement.drifted.length === 0 ? undefined : await causeOf(subject, reference.profile, limits, {...choice, columns: judgement.drifted})
  const window = windowOf(raw, {
    at: context.now().toISOString(),
    dataDigest: subject.profile.dataDigest,
    rows: subject.profile.rows,
    ...(performance?.errors === undefined ? {} : {performance: performance.errors}),
  })
  const kpis = (inputs.kpi ?? []).map((column) => judgeKpi(column, reference.profile, subject.profile, limits))
  const segments = await segmentsIn(subject, reference, inputs, {limits, choice, context})
  return {judgement, importance, performance, kpis, cause, segments, history: withWindow(past, window)}
}

async function choiceOf(
  subject: Subject,
  {profile, dataset, seasonal}: Extract<Reference, {kind: 'profile'}>,
  {columns, exclude, exact}: Inputs,
  context: Context,
): Promise<ColumnChoice> {
  if (exact && dataset === undefined) {
    throw inputError('exact: the reference is a stored profile, which has no rows', {
      hint: 'Name data files in `reference`, or leave `exact` out.',
    })
  }
  const {dataset: today} = subject
  const rows =
    exact && dataset !== undefined && today !== undefined
      ? await exactColumns({dataset, profile}, {dataset: today, profile: subject.profile}, context)
      : undefined
  return {
    ...(columns === undefined ? {} : {columns}),
    ...(exclude === undefined ? {} : {exclude}),
    ...(rows === undefined ? {} : {exact: rows}),
    ...(seasonal === undefined ? {} : {seasonal}),
    now: BigInt(context.now().getTime()) * 1000n,
  }
}

/** Labels come late: that some are missing is no drift. */
function withoutLateLabels(judgement: DriftJudgement, labels: string | undefined): DriftJudgement {
  if (labels === undefined) return judgement
  const columns = judgement.columns.map((column): ColumnDrift => {
    if (column.column !== labels) return column
    const findings = column.findings.filter(({aspect}) => aspect !== 'null-share')
    const status = (['fail', 'inconclusive', 'warn', 'pass'] as const).find((one) =>
      findings.some((finding: DriftFinding) => finding.status === one),
    )
    return {...column, findings, status: status ?? 'skipped'}
  })
  return {...judgement, columns, drifted: columns.filter(({status}) => status === 'fail').map(({column}) => column)}
}

async function segmentsIn(
  subject: Subject,
  {dataset}: Extract<Reference, {kind: 'profile'}>,
  {segments}: Inputs,
  {limits, choice, context}: {readonly limits: DriftLimits; readonly choice: ColumnChoice; readonly context: Context},
): Promise<readonly Segment[]> {
  if (segments === undefined) return []
  if (dataset === undefined)
    throw inputError('segments: the reference is a stored profile, which has no rows to be cut into segments', {
      hint: 'Name data files in `reference`, or leave `segments` out.',
    })
  const {exact: _, ...others} = choice
  const {dataset: current, options} = subject
  if (current === undefined) return []
  return await segmentsOf({reference: dataset, current, options}, segments, limits, others, context)
}

async function causeOf(subject: Subject, reference: Profile, limits: DriftLimits, choice: ColumnChoice): Promise<RootCause | undefined> {
  const parts = await subject.parts()
  if (parts.length < 2) return undefined
  const {exact: _, ...others} = choice
  // A part may lack what the whole lacks as well; columns that are gone altogether need no search.
  const known = parts.filter(({profile}) => profile.columns.some(({name}) => choice.columns?.includes(name) === true))
  return known.length === 0 ? undefined : partitionsOf(reference, known, limits, others)
}

async function performanceOf(
  subject: Subject,
  reference: Extract<Reference, {kind: 'profile'}>,
  history: DriftHistory,
  {inputs, limits, context}: {readonly inputs: Inputs; readonly limits: DriftLimits; readonly context: Context},
): Promise<PerformanceFinding | undefined> {
  const {predictions, labels} = inputs
  if (predictions === undefined) {
    if (labels !== undefined) throw inputError('labels: needs `predictions`, the column that they are compared with')
    return undefined
  }
  if (subject.dataset === undefined) return undefined
  const current = await predictedRows(subject.dataset, subject.profile, {predictions, labels}, context)
  if (current === undefined) throw inputError(`predictions: the data has no column ${JSON.stringify(predictions)}`)
  const {dataset, profile} = reference
  const before = dataset === undefined ? undefined : await predictedRows(dataset, profile, {predictions, labels}, context)
  const earlier = history.windows.flatMap(({performance}) => performance ?? [])
  return judgePerformance(current, before, earlier, limits)
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
  const has = (name: string): boolean => profile.columns.some((column) => column.name === name)
  if (!has(predictions)) return undefined
  const wanted = labels !== undefined && has(labels) ? [predictions, labels] : [predictions]
  const table = await readTable(dataset, {columns: wanted}, context)
  const texts = (name: string): readonly (string | null)[] => {
    const column = table.columns.get(name)
    return column?.kind === 'text' ? column.values : []
  }
  return {predictions: texts(predictions), ...(wanted.length > 1 && labels !== undefined ? {labels: texts(labels)} : {})}
}
