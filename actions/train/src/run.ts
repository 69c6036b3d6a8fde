import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import {listFiles} from '@modelflight/core/digest-path'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import {readMetrics} from '@modelflight/evaluation/read-metrics'
import {type Candidate, itemOf} from '@modelflight/training/candidate'
import {execute, type RunFacts} from './execute.ts'
import type {outputs as outputSpec} from './outputs.ts'
import {type Inputs, type Prepared, prepare} from './prepare.ts'
import {recordOf} from './record.ts'
import {plannedSection, sectionOf} from './report.ts'
import {candidateFolder, keep, reuse} from './reuse.ts'

type TrainResult = Result<typeof outputSpec>

/** Trains, or takes over what an earlier run of the same inputs made; either way says what the model was made from. */
export async function run(inputs: Inputs, context: Context): Promise<TrainResult> {
  const prepared = await prepare(inputs, context)
  if (context.plan) return planned(inputs, prepared, context)
  const reused = inputs.cache ? await reuse(prepared, context) : undefined
  const startedAt = context.now()
  if (reused !== undefined) {
    const message = `the same inputs were trained before; taken over from ${reused.origin} and verified`
    const checks: readonly Check[] = [{id: 'reused', status: 'pass', message}]
    return await conclude({inputs, prepared, context, checks, startedAt, lastLines: [], facts: undefined, ...reused})
  }
  const executed = await execute(inputs, prepared, context)
  const result = await conclude({inputs, prepared, context, origin: undefined, ...executed})
  if (inputs.cache && result.record !== undefined && executed.candidate !== undefined) await keep(executed.candidate, prepared, context)
  return result
}

interface Ending {
  readonly inputs: Inputs
  readonly prepared: Prepared
  readonly context: Context
  readonly checks: readonly Check[]
  readonly candidate: Candidate | undefined
  readonly origin: string | undefined
  readonly startedAt: Date
  readonly lastLines: readonly string[]
  /** Undefined for a result that was taken over. */
  readonly facts: RunFacts | undefined
}

async function conclude(ending: Ending): Promise<TrainResult> {
  const {inputs, prepared, context, checks, candidate, origin, startedAt, lastLines, facts} = ending
  const metrics = candidate === undefined ? new Map<string, number>() : await keptMetrics(candidate, context)
  const verdict = verdictOf([...checks, ...metricsChecks(candidate, metrics), prepared.validated])
  const failure = verdict.checks.find(({status}) => status === 'fail')?.message
  const section = sectionOf({status: verdict.status, inputs, prepared, candidate, metrics, reusedFrom: origin, lastLines, failure, facts})
  const outputs = outputsOf(context, prepared, candidate, metrics, origin !== undefined)
  const details = {
    metrics: Object.fromEntries(metrics),
    inputs: {
      code: {digest: prepared.code.digest, files: prepared.code.files, listedBy: prepared.code.listedBy},
      data: prepared.data.map(({name, digest}) => ({name, digest})),
    },
  }
  if (candidate === undefined || failure !== undefined) return {verdict, section, outputs, details}
  const record = recordOf({inputs, prepared, candidate, startedAt, reusedFrom: origin, facts}, context)
  return {verdict, section, outputs, details, record, files: await evidenceFiles(context)}
}

/** The kept copy is read, so that what is reported is what is recorded. */
async function keptMetrics(candidate: Candidate, context: Context): Promise<ReadonlyMap<string, number>> {
  const item = itemOf(candidate, 'metrics')
  if (item === undefined) return new Map()
  const bytes = await readFile(join(candidateFolder(context), item.stored))
  const {metrics} = await readMetrics(bytes, item.path)
  return new Map([...metrics].map(([name, {value}]) => [name, value]))
}

/** A metrics file that says nothing is a fault; leaving it out is a choice. */
function metricsChecks(candidate: Candidate | undefined, metrics: ReadonlyMap<string, number>): readonly Check[] {
  const item = candidate === undefined ? undefined : itemOf(candidate, 'metrics')
  if (item === undefined) return []
  if (metrics.size > 0)
    return [{id: 'metric-values', status: 'pass', n: metrics.size, message: `${metrics.size} finite numbers in ${item.path}`}]
  const hint = 'Write an object such as {"accuracy": 0.93} to it.'
  return [{id: 'metric-values', status: 'fail', n: 0, message: `${item.path} holds no number`, where: {file: item.path}, hint}]
}

function outputsOf(
  context: Context,
  prepared: Prepared,
  candidate: Candidate | undefined,
  metrics: ReadonlyMap<string, number>,
  hit: boolean,
): TrainResult['outputs'] {
  const model = candidate === undefined ? undefined : itemOf(candidate, 'model')
  return {
    'run-id': candidate?.run.id ?? '',
    'run-url': candidate?.run.url ?? '',
    'model-path': model === undefined ? '' : join(context.workspace, model.path),
    'model-digest': model?.digest ?? '',
    metrics: metrics.size === 0 ? '' : JSON.stringify(Object.fromEntries(metrics)),
    'input-digest': prepared.inputDigest,
    'cache-hit': hit,
    'saved-seconds': hit ? Math.round(candidate?.seconds ?? 0) : 0,
  }
}

async function evidenceFiles(context: Context): Promise<readonly string[]> {
  const folder = candidateFolder(context)
  return (await listFiles(folder, context.display(folder))).map((path) => join(folder, path))
}

function planned(inputs: Inputs, prepared: Prepared, context: Context): TrainResult {
  const check: Check = {id: 'plan', status: 'pass', message: 'the inputs can be read; nothing was run'}
  return {
    verdict: verdictOf([check, prepared.validated]),
    section: plannedSection(inputs, prepared),
    outputs: outputsOf(context, prepared, undefined, new Map(), false),
  }
}
