import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {dependencyFailed} from '@modelflight/core/errors'
import {sha256, shortDigest, writeAtomic} from '@modelflight/core/files'
import type {Json} from '@modelflight/core/schema'
import {secretsOfProcess} from '@modelflight/core/secret-names'
import type {Check} from '@modelflight/core/verdict'
import {hiding} from '@modelflight/http/hide'
import {mlflowEnvironment} from '@modelflight/training/mlflow-run'
import {openBackend} from '@modelflight/training/open'
import type {TrainingOutcome, TrainingRun} from '@modelflight/training/port'
import {tailOf} from '@modelflight/training/tail'
import type {Inputs, Prepared} from './prepare.ts'

/** One execution of a command of the user's. */
export interface Execution {
  /** For the log. */
  readonly title: string
  readonly script: string
  readonly seed: number
  /** Distinguishes it from the other executions of this step. */
  readonly part: string
  readonly env?: Readonly<Record<string, string>>
  /** `local` for what is no training, such as the tests. */
  readonly backend?: Inputs['backend']
}

/** How it went. */
export interface Executed {
  readonly outcome: TrainingOutcome
  readonly run: TrainingRun
  /** Tag by which MLflow knows it. */
  readonly tag: string
  /** Of the command's output, oldest first, without secrets. */
  readonly lastLines: readonly string[]
}

/** How many of a command's last lines the report of a failure shows. */
const shownLines = 20

/**
 * Runs a command with its parameters and seed, streams its output to the log without secrets, and waits for its end.
 *
 * @throws Failure dependency-failed when the run was cancelled.
 */
export async function runOnce(execution: Execution, inputs: Inputs, prepared: Prepared, context: Context): Promise<Executed> {
  const {title, script, seed, part} = execution
  const paramsFile = join(context.temporary, `params${part}.json`)
  await writeAtomic(paramsFile, `${JSON.stringify(withSeed(prepared.params, seed), null, 2)}\n`)
  const {backend: place = inputs.backend} = execution
  // The same in every attempt of a run, so that a re-run finds what the attempt before has started elsewhere.
  const {repository, runId, job: jobName, jobIndex, attempt} = context.run
  const id = `train-${prepared.inputDigest.slice(7, 19)}-${shortDigest(sha256([repository, runId, jobName, jobIndex].join('\n')))}${part}`
  const tag = place === 'local' ? `${id}-${attempt}-${context.now().getTime()}` : id
  // Whatever the workflow passes in `env` may be secret: only the names are recorded, and values are not printed.
  const hide = hiding([...Object.values(prepared.env).filter((value) => value.length >= 8), ...secretsOfProcess()])
  const tail = tailOf(shownLines)
  const tell = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return
    tail.push(bytes)
    context.log.raw(bytes)
  }
  return await context.log.group(title, async () => {
    const backend = await openBackend(place, {
      signal: context.signal,
      credential: (name) => context.credential(name),
      onNotice: (text) => context.log.info(text),
      ...(prepared.kubernetes === undefined ? {} : {kubernetes: prepared.kubernetes}),
    })
    const env = {
      MODELFLIGHT_PARAMS: paramsFile,
      MODELFLIGHT_SEED: String(seed),
      ...mlflowEnvironment(tag),
      ...prepared.env,
      ...execution.env,
    }
    const job = {id, script, shell: inputs.shell, folder: context.workingDirectory, env, timeoutSeconds: prepared.timeoutSeconds}
    const run = await backend.start(job, (chunk) => tell(hide.push(chunk)))
    const outcome = await run.outcome()
    tell(hide.end())
    if (outcome.kind === 'cancelled') throw dependencyFailed(`the training was cancelled after ${Math.round(outcome.seconds)} s`)
    return {outcome, run, tag, lastLines: tail.lines()}
  })
}

/** Names under which parameters hold the seed. */
const seedNames = ['seed', 'random_state', 'random_seed', 'random-state', 'random-seed'] as const

/** The seed that the parameters name, else 0. */
export function firstSeed(params: Json): number {
  const values = typeof params === 'object' && params !== null && !Array.isArray(params) ? (params as Readonly<Record<string, Json>>) : {}
  const named = seedNames.map((name) => values[name]).find((value) => Number.isSafeInteger(value))
  return typeof named === 'number' ? named : 0
}

/** The parameters with another seed, where they name one. */
function withSeed(params: Json, seed: number): Json {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return params
  const entries = Object.entries(params as Readonly<Record<string, Json>>)
  const isSeed = (name: string, value: Json): boolean => seedNames.some((known) => known === name) && Number.isSafeInteger(value)
  return Object.fromEntries(entries.map(([name, value]) => [name, isSeed(name, value) ? seed : value]))
}

/** What the end of a command says. */
export function checkOutcome(id: string, outcome: TrainingOutcome, limit: number): Check {
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
        limit,
        message: `the command did not end within ${limit} s and was stopped`,
        hint: 'Raise the input timeout, or train on less.',
      }
    case 'cancelled':
      return {id, status: 'fail', message: 'the command was cancelled'}
    default:
      return outcome satisfies never
  }
}
