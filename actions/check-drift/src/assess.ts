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
import {timeWindows} from '@modelflight/data/drift/time-windows'
import type {ColumnChoice, ColumnDrift, DriftFinding, DriftJudgement, DriftLimits} from '@modelflight/data/drift/types'
import type {Profile} from '@modelflight/data/profile/types'
import {profileDataset} from '@modelflight/data/profile-dataset'
import {readTable} from '@modelflight/data/read-table'
import {importanceOf} from './importance.ts'
import {acknowledgedOf, consecutiveOf, limitsOf, windowOfInput} from './limits.ts'
import type {Reference} from './reference.ts'
import type {Inputs} from './run.ts'

/** What is judged: today's data or its last window, with the parts that it consists of. */
export interface Subject {
  readonly dataset: Dataset
  readonly profile: Profile
  /** Earlier and present windows, oldest first; the files where there are no windows. */
  readonly parts: () => Promise<readonly {readonly name: string; readonly profile: Profile}[]>
}

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

/** Files that are profiled one by one to find the bad ones. */
const mostParts = 60

/** Profiles today's data, or cuts it into windows. @throws Failure as `profileDataset` and `timeWindows` do. */
export async function subjectOf(dataset: Dataset, inputs: Inputs, context: Context): Promise<Subject> {
  const windows = windowOfInput(inputs.window)
  if (windows === undefined) {
    const parts = () => Promise.all(dataset.files.slice(0, mostParts).map((file) => fileProfile(file, context)))
    return {
      dataset,
      profile: await profileDataset(dataset, {}, context),
      parts: dataset.files.length > 1 ? parts : () => Promise.resolve([]),
    }
  }
  const found = await timeWindows(dataset, windows, context)
  const last = found.at(-1)
  if (last === undefined) throw inputError('window: the data has no rows')
  return {dataset: last.dataset, profile: last.profile, parts: () => Promise.resolve(found)}
}

const fileProfile = async (file: Dataset['files'][number], context: Context) => ({
  name: file.name,
  profile: await profileDataset({files: [file]}, {}, context),
})

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
  const rows = exact && dataset !== undefined ? await exactColumns({dataset, profile}, subject, context) : undefined
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
  return await segmentsOf({reference: dataset, current: subject.dataset}, segments, limits, others, context)
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
