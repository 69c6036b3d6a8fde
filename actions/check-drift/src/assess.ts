import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {exactColumns} from '@modelflight/data/drift/exact'
import {type DriftHistory, windowOf, withWindow} from '@modelflight/data/drift/history'
import {judgeDrift} from '@modelflight/data/drift/judge'
import {judgeKpi, type KpiFinding} from '@modelflight/data/drift/kpi'
import {partitionsOf, type RootCause} from '@modelflight/data/drift/partitions'
import {isSmall, type RelationFinding, relationsOf} from '@modelflight/data/drift/relations'
import {type Segment, segmentsOf} from '@modelflight/data/drift/segments'
import {tempered} from '@modelflight/data/drift/temper'
import type {ColumnChoice, DriftJudgement, DriftLimits} from '@modelflight/data/drift/types'
import {vectorsOf} from '@modelflight/data/drift/vectors'
import type {Profile} from '@modelflight/data/profile/types'
import type {PerformanceFinding} from '@modelflight/evaluation/performance/judge'
import {importanceOf} from './importance.ts'
import {acknowledgedOf, consecutiveOf, limitsOf} from './limits.ts'
import {performanceOf, withoutLateLabels} from './performance.ts'
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
  /** Undefined where relations were not looked at. */
  readonly relation: RelationFinding | undefined
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
  const choice = await choiceOf(subject, reference, inputs, {limits, context})
  const raw = withoutLateLabels(judgeDrift(reference.profile, subject.profile, limits, choice), inputs.labels, limits.minRows)
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
  const relation = await relationIn(subject, reference, inputs, {limits, choice, context})
  return {judgement, importance, performance, kpis, cause, segments, relation, history: withWindow(past, window)}
}

async function choiceOf(
  subject: Subject,
  {name, profile, dataset, seasonal, periods}: Extract<Reference, {kind: 'profile'}>,
  {columns, exclude, exact}: Inputs,
  {limits, context}: {readonly limits: DriftLimits; readonly context: Context},
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
  const chosen = {...(columns === undefined ? {} : {columns}), ...(exclude === undefined ? {} : {exclude})}
  const sides = {
    reference: {name, dataset, profile},
    current: {name: "today's data", dataset: today, profile: subject.profile},
  }
  return {
    ...chosen,
    vectors: await vectorsOf(sides, limits, chosen, context),
    ...(rows === undefined ? {} : {exact: rows}),
    ...(seasonal === undefined ? {} : {seasonal}),
    ...(periods === undefined ? {} : {periods}),
    now: BigInt(context.now().getTime()) * 1000n,
  }
}

/**
 * How columns go together: where that is asked for, and else where both sides have rows and are small. What was not asked for is only told when it
 * could be judged.
 */
async function relationIn(
  {dataset: current, profile}: Subject,
  reference: Extract<Reference, {kind: 'profile'}>,
  {relations, labels}: Inputs,
  {limits, choice: all, context}: {readonly limits: DriftLimits; readonly choice: ColumnChoice; readonly context: Context},
): Promise<RelationFinding | undefined> {
  if (relations === false) return undefined
  // Labels come late, for some rows before others; how they go with the rest is what the performance tells.
  const isKnown = [reference.profile, profile].some(({columns}) => columns.some(({name}) => name === labels))
  const choice = labels === undefined || !isKnown ? all : {...all, exclude: [...(all.exclude ?? []), labels]}
  if (reference.dataset === undefined || current === undefined) {
    if (relations === undefined) return undefined
    const stored = reference.dataset === undefined ? 'the reference' : "today's data"
    throw inputError(`relations: ${stored} is a stored profile, which has no rows to compare`, {
      hint: 'Name data files, or leave `relations` out.',
    })
  }
  const sides = {reference: {dataset: reference.dataset, profile: reference.profile}, current: {dataset: current, profile}}
  if (relations === true) return await relationsOf(sides, limits, choice, context)
  if (!isSmall(sides.reference) || !isSmall(sides.current)) return undefined
  const found = await relationsOf(sides, limits, choice, context)
  return found.status === 'inconclusive' || found.status === 'skipped' ? undefined : found
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
  const {exact: _, vectors: __, ...others} = choice
  const {dataset: current, options} = subject
  if (current === undefined) return []
  return await segmentsOf({reference: dataset, current, options}, segments, limits, others, context)
}

async function causeOf(subject: Subject, reference: Profile, limits: DriftLimits, choice: ColumnChoice): Promise<RootCause | undefined> {
  const parts = await subject.parts()
  if (parts.length < 2) return undefined
  const {exact: _, vectors: __, ...others} = choice
  // A part may lack what the whole lacks as well; columns that are gone altogether need no search.
  const known = parts.filter(({profile}) => profile.columns.some(({name}) => choice.columns?.includes(name) === true))
  return known.length === 0 ? undefined : partitionsOf(reference, known, limits, others, subject.window !== undefined)
}
