import type {Context} from '@modelflight/core/action'
import {writeAtomic} from '@modelflight/core/files'
import type {Check} from '@modelflight/core/verdict'
import type {Candidate, FoundOutput} from '@modelflight/training/candidate'
import {writeCandidate} from '@modelflight/training/candidate'
import {type Energy, estimateEnergy} from '@modelflight/training/energy'
import {stampAll, stampsBefore} from '@modelflight/training/outputs'
import type {Resources} from '@modelflight/training/resources'
import {collect} from './collect.ts'
import {checkDeterminism} from './determinism.ts'
import {checkOutcome, firstSeed, runOnce} from './job.ts'
import {exportRun, findMlflowRun} from './mlflow.ts'
import {allPlaces, type Inputs, type Prepared} from './prepare.ts'
import {candidateFolder} from './reuse.ts'
import {checkSeeds, metricsIn, type SeedRun, type SeedSummary, summarize, withSummary} from './seeds.ts'
import {checkStrays, noteState} from './strays.ts'
import {runTests, type TestRecord} from './tests.ts'

/** What became of running the command. */
export interface Executed {
  readonly checks: readonly Check[]
  /** Undefined when a check failed. */
  readonly candidate: Candidate | undefined
  readonly startedAt: Date
  /** Of the failed command's output, oldest first. */
  readonly lastLines: readonly string[]
  readonly facts: RunFacts
}

/** What is known of a run besides its outputs; empty where it was not measured. */
export interface RunFacts {
  readonly tests: TestRecord | undefined
  readonly seeds: SeedSummary | undefined
  readonly resources: Resources | undefined
  readonly energy: Energy | undefined
  /** Container image that the command ran in, with its digest where that is known. */
  readonly image: string | undefined
  /** Run of MLflow that the command logged to. */
  readonly mlflowRun: {readonly id: string; readonly url: string} | undefined
}

const nothing: RunFacts = {
  tests: undefined,
  seeds: undefined,
  resources: undefined,
  energy: undefined,
  image: undefined,
  mlflowRun: undefined,
}

/**
 * Tests, trains (once a seed), holds the result against a repetition where that is asked for, and keeps what the run wrote.
 *
 * @throws Failure dependency-failed when the run was cancelled.
 */
export async function execute(inputs: Inputs, prepared: Prepared, context: Context): Promise<Executed> {
  const startedAt = context.now()
  const stop = (checks: readonly Check[], lastLines: readonly string[]): Executed => ({
    checks,
    lastLines,
    startedAt,
    candidate: undefined,
    facts: nothing,
  })
  const before = await noteState(prepared, context)
  const tested = await runTests(inputs, prepared, context)
  if (hasFailed(tested.checks)) return stop(tested.checks, tested.lastLines)
  const trained = await train(inputs, prepared, context)
  const checks = [...tested.checks, ...trained.checks]
  if (hasFailed(checks)) return stop(checks, trained.lastLines)
  checks.push(...(await checkStrays(inputs, prepared, before, context)))
  if (hasFailed(checks)) return stop(checks, [])
  const {repository, runId, attempt, url} = context.run
  const own = trained.facts.mlflowRun ?? trained.run
  const candidate = await writeCandidate(candidateFolder(context), trained.found, {
    inputDigest: prepared.inputDigest,
    seconds: trained.seconds,
    workspace: context.workspace,
    run: {
      repository,
      id: trained.facts.mlflowRun?.id ?? (context.run.host === 'github' ? runId : trained.run.id),
      attempt,
      url: own.url || url,
    },
  })
  return {checks, candidate, startedAt, lastLines: [], facts: {...trained.facts, tests: tested.record}}
}

const hasFailed = (checks: readonly Check[]): boolean => checks.some(({status}) => status === 'fail')

interface Trained {
  readonly checks: readonly Check[]
  readonly found: readonly FoundOutput[]
  readonly lastLines: readonly string[]
  /** Of all repetitions. */
  readonly seconds: number
  readonly run: {readonly id: string; readonly url: string}
  readonly facts: RunFacts
}

/** Trains once a seed. The first seed comes last, so that its model, metrics and predictions are those that lie there in the end. */
async function train(inputs: Inputs, prepared: Prepared, context: Context): Promise<Trained> {
  const first = firstSeed(prepared.params)
  const others = Array.from({length: inputs.seeds - 1}, (_, index) => first + inputs.seeds - 1 - index)
  const runs: SeedRun[] = []
  let seconds = 0
  for (const seed of others) {
    const one = await trainOnce(inputs, prepared, context, seed)
    if (hasFailed(one.checks)) return {...one, checks: one.checks.map((check) => ({...check, message: `seed ${seed}: ${check.message}`}))}
    seconds += one.seconds
    runs.push({seed, metrics: await metricsIn(one.found, context)})
  }
  const main = await trainOnce(inputs, prepared, context, first)
  if (hasFailed(main.checks)) return main
  const repeated = await checkDeterminism(main.found, inputs, context, () => trainOnce(inputs, prepared, context, first, '-again'))
  const checks = [...main.checks, ...repeated]
  if (inputs.seeds === 1) return {...main, checks}
  const summary = summarize([{seed: first, metrics: await metricsIn(main.found, context)}, ...runs.toReversed()])
  const metrics = main.found.find(({kind}) => kind === 'metrics')
  if (metrics !== undefined) await writeAtomic(metrics.path, await withSummary(metrics.path, summary, context))
  return {...main, checks: [...checks, checkSeeds(summary)], seconds: seconds + main.seconds, facts: {...main.facts, seeds: summary}}
}

/** One training: runs the command and collects what it wrote or logged. */
async function trainOnce(inputs: Inputs, prepared: Prepared, context: Context, seed: number, suffix = ''): Promise<Trained> {
  const stamps = await stampAll(allPlaces(prepared.places))
  const part = `${inputs.seeds === 1 ? '' : `-${seed}`}${suffix}`
  const title = `Training${inputs.seeds === 1 ? '' : ` with seed ${seed}`}${suffix === '' ? '' : ', once more'}`
  const {outcome, run, tag, lastLines} = await runOnce({title, script: inputs.run, seed, part}, inputs, prepared, context)
  const command = checkOutcome('command', outcome, prepared.timeoutSeconds)
  const {seconds} = outcome
  const before = run.startedBefore === undefined ? stamps : await stampsBefore(stamps, run.startedBefore)
  if (outcome.kind !== 'succeeded') return {checks: [command], found: [], lastLines, seconds, run, facts: nothing}
  const logged = await findMlflowRun({tag, env: prepared.env}, context)
  if (logged !== undefined) await exportRun(logged, prepared.places, before, context)
  const {found, checks} = await collect(prepared.places, before, context)
  const {resources, image} = outcome
  const energy =
    resources === undefined || prepared.hardware === undefined ? undefined : estimateEnergy(resources, seconds, prepared.hardware)
  const mlflowRun = logged === undefined ? undefined : {id: logged.id, url: logged.url}
  return {checks: [command, ...checks], found, lastLines, seconds, run, facts: {...nothing, resources, energy, image, mlflowRun}}
}
