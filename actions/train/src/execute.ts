import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {dependencyFailed} from '@modelflight/core/errors'
import {writeAtomic} from '@modelflight/core/files'
import type {Check} from '@modelflight/core/verdict'
import type {Candidate, FoundOutput} from '@modelflight/training/candidate'
import {writeCandidate} from '@modelflight/training/candidate'
import {openBackend} from '@modelflight/training/open'
import {freshnessOf, type OutputKind, outputKinds, type Stamp, stampAll} from '@modelflight/training/outputs'
import type {TrainingOutcome, TrainingRun} from '@modelflight/training/port'
import {type Tail, tailOf} from '@modelflight/training/tail'
import {allPlaces, type Inputs, type Places, type Prepared} from './prepare.ts'
import {candidateFolder} from './reuse.ts'

/** What became of running the command. */
export interface Executed {
  readonly checks: readonly Check[]
  /** Undefined when a check failed. */
  readonly candidate: Candidate | undefined
  readonly startedAt: Date
  /** Of the command's output, oldest first. */
  readonly lastLines: readonly string[]
}

/** How many of the command's last lines the report of a failure shows. */
const shownLines = 20

/**
 * Runs the command and collects what it wrote.
 *
 * @throws Failure dependency-failed when the run was cancelled.
 */
export async function execute(inputs: Inputs, prepared: Prepared, context: Context): Promise<Executed> {
  const startedAt = context.now()
  const before = await stampAll(allPlaces(prepared.places))
  const tail = tailOf(shownLines)
  const {outcome, run} = await context.log.group('Training', () => runJob(inputs, prepared, context, tail))
  const command = checkOutcome(outcome, inputs)
  if (outcome.kind !== 'succeeded') return {checks: [command], candidate: undefined, startedAt, lastLines: tail.lines()}
  const {found, checks} = await collect(prepared.places, before, context)
  const all = [command, ...checks]
  if (all.some(({status}) => status === 'fail')) return {checks: all, candidate: undefined, startedAt, lastLines: tail.lines()}
  const facts = {inputDigest: prepared.inputDigest, seconds: outcome.seconds, workspace: context.workspace}
  const {repository, runId, attempt, url} = context.run
  const candidate = await writeCandidate(candidateFolder(context), found, {
    ...facts,
    run: {repository, id: context.run.host === 'github' ? runId : run.id, attempt, url: run.url || url},
  })
  return {checks: all, candidate, startedAt, lastLines: []}
}

async function runJob(
  inputs: Inputs,
  {inputDigest, params, env}: Prepared,
  context: Context,
  tail: Tail,
): Promise<{outcome: TrainingOutcome; run: TrainingRun}> {
  const paramsFile = join(context.temporary, 'params.json')
  await writeAtomic(paramsFile, `${JSON.stringify(params, null, 2)}\n`)
  const backend = await openBackend(inputs.backend, context)
  const job = {
    id: `train-${inputDigest.slice(7, 19)}-${context.run.attempt}`,
    script: inputs.run,
    shell: inputs.shell,
    folder: context.workingDirectory,
    env: {MODELFLIGHT_PARAMS: paramsFile, ...env},
    timeoutSeconds: inputs.timeout,
  }
  const run = await backend.start(job, (chunk) => {
    tail.push(chunk)
    context.log.raw(chunk)
  })
  const outcome = await run.outcome()
  if (outcome.kind === 'cancelled') throw dependencyFailed(`the training was cancelled after ${Math.round(outcome.seconds)} s`)
  return {outcome, run}
}

function checkOutcome(outcome: TrainingOutcome, {timeout}: Inputs): Check {
  const id = 'command'
  const seconds = `${Math.round(outcome.seconds * 10) / 10} s`
  switch (outcome.kind) {
    case 'succeeded':
      return {id, status: 'pass', message: `the command ended with exit code 0 after ${seconds}`}
    case 'failed':
      return {
        id,
        status: 'fail',
        observed: outcome.how,
        limit: 'exit code 0',
        message: `the command ended with ${outcome.how} after ${seconds}`,
        hint: 'Its last lines are in the report; the whole output is in the log.',
      }
    case 'timed-out':
      return {
        id,
        status: 'fail',
        observed: outcome.seconds,
        limit: timeout,
        message: `the command did not end within ${timeout} s and was stopped`,
        hint: 'Raise the input timeout, or train on less.',
      }
    case 'cancelled':
      return {id, status: 'fail', message: 'the command was cancelled'}
    default:
      return outcome satisfies never
  }
}

interface Collected {
  readonly found: readonly FoundOutput[]
  readonly checks: readonly Check[]
}

async function collect(places: Places, before: ReadonlyMap<string, Stamp>, context: Context): Promise<Collected> {
  const results: Collected[] = []
  for (const kind of outputKinds) results.push(await collectKind(kind, places, before, context))
  for (const path of places.further) results.push(await collectDeclared('output', path, before, context))
  return {found: results.flatMap(({found}) => found), checks: results.flatMap(({checks}) => checks)}
}

async function collectKind(kind: OutputKind, places: Places, before: ReadonlyMap<string, Stamp>, context: Context): Promise<Collected> {
  const declared = places.declared[kind]
  if (declared !== undefined) return await collectDeclared(kind, declared, before, context)
  const fresh: string[] = []
  for (const path of places.conventional[kind]) if ((await freshnessOf(path, before)) === 'written') fresh.push(path)
  const [path, ...more] = fresh
  const input = kind === 'model' ? 'model-path' : kind
  if (path === undefined) {
    if (kind !== 'model') return {found: [], checks: [{id: kind, status: 'skipped', message: `the command wrote no ${kind} file`}]}
    const message = 'the command wrote no model that could be found'
    return {found: [], checks: [{id: kind, status: 'fail', message, hint: 'Set the input model-path to what the command writes.'}]}
  }
  if (more.length > 0 && kind === 'model') {
    const message = `the command wrote several files that could be the model: ${fresh.map(context.display).join(', ')}`
    return {found: [], checks: [{id: kind, status: 'fail', message, hint: `Say which with the input ${input}.`}]}
  }
  return written(kind, path, context)
}

async function collectDeclared(
  kind: FoundOutput['kind'],
  path: string,
  before: ReadonlyMap<string, Stamp>,
  context: Context,
): Promise<Collected> {
  const freshness = await freshnessOf(path, before)
  if (freshness === 'written') return written(kind, path, context)
  const name = context.display(path)
  const message =
    freshness === 'missing' ? `the command did not write ${name}` : `${name} lay there before, and the command did not write it`
  const hint = 'Correct the path, or let the command write it anew in each run.'
  return {found: [], checks: [{id: kind === 'output' ? `output:${name}` : kind, status: 'fail', message, hint}]}
}

function written(kind: FoundOutput['kind'], path: string, context: Context): Collected {
  const name = context.display(path)
  const id = kind === 'output' ? `output:${name}` : kind
  return {found: [{kind, path}], checks: [{id, status: 'pass', message: `the command wrote ${name}`}]}
}
