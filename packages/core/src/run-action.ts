import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Section} from '@modelflight/report/document'
import type {Action, Context, OutputSpec, Result} from './action.ts'
import {type commonInputs, commonOutputs} from './common.ts'
import {dependencyFailed, type ErrorClass, type Explanation, exitCodes, explain, withHint} from './errors.ts'
import {failureSection} from './failure-section.ts'
import type {Spec, Values} from './fields.ts'
import {displayPath} from './files.ts'
import type {Host, Publication} from './host.ts'
import {type ReadInputs, readInputs} from './read-inputs.ts'
import {openRecordChain, type WritableChain} from './record-chain.ts'
import type {StoredRecord} from './records.ts'
import {errorClassOf, type Verdict, verdictOf} from './verdict.ts'

/** How long an action may take to stop after SIGINT; the runner kills it after 7.5 s. */
const graceMilliseconds = 5_000

/** What is known of the run's end; becomes the common outputs. */
interface Outcome {
  readonly errorClass: ErrorClass
  readonly status: Verdict['status']
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * Runs an action from its inputs to its outputs: the one place that turns verdicts and errors into a red step, an exit code, a record,
 * reports and a comment. Never throws.
 */
export async function runAction<S extends Spec, O extends OutputSpec>(action: Action<S, O>, host: Host): Promise<void> {
  const controller = new AbortController()
  const release = onSignals(controller, host)
  const outcome = await perform(action, host, controller.signal).finally(release)
  const empty = Object.fromEntries(Object.keys({...commonOutputs, ...action.outputs}).map((name) => [name, '']))
  host.output({...empty, ...outcome.outputs, status: outcome.status, 'error-class': outcome.errorClass})
  host.exit(exitCodes[outcome.errorClass])
}

async function perform<S extends Spec, O extends OutputSpec>(action: Action<S, O>, host: Host, signal: AbortSignal): Promise<Outcome> {
  let inputs: ReadInputs<S> | undefined
  let temporary: string | undefined
  const startedAt = new Date()
  try {
    temporary = await mkdtemp(join(host.temporary, 'modelflight-'))
    if (host.input('comment') === 'from-artifact') return await relay(host)
    inputs = await readInputs(action.name, action.inputs, host)
    const chain = openRecordChain(join(inputs.common['output-dir'], 'records'))
    const context = makeContext(inputs, host, {chain, signal, temporary})
    const result = await action.run(inputs.values, context)
    if (signal.aborted) throw cancelled()
    return await conclude(action, result, {inputs, host, chain, context, startedAt})
  } catch (error) {
    return await concludeFailure(action, signal.aborted ? cancelled(error) : error, inputs?.common, host)
  } finally {
    if (temporary !== undefined) await rm(temporary, {recursive: true, force: true})
  }
}

/** The companion of pull requests from forks needs no other input: the run that it speaks for has read them. */
async function relay(host: Host): Promise<Outcome> {
  const token = host.input('github-token')
  if (token !== undefined) host.mask(token)
  host.log.info(await host.relayComment(token))
  return {errorClass: 'none', status: 'pass', outputs: {}}
}

const cancelled = (cause?: unknown) => dependencyFailed('cancelled before it could finish', cause === undefined ? {} : {cause})

function makeContext<S extends Spec>(
  inputs: ReadInputs<S>,
  host: Host,
  {chain, signal, temporary}: {chain: WritableChain; signal: AbortSignal; temporary: string},
): Context {
  const token = inputs.common['github-token']
  const tracker = host.tracker?.(token)
  const deployments = host.deployments?.(token)
  const attestor = host.attestor?.(token)
  const approvals = host.approvals?.(token)
  const discussion = host.discussion?.(token)
  return {
    workspace: host.workspace,
    workingDirectory: inputs.workingDirectory,
    outputDir: inputs.common['output-dir'],
    temporary,
    run: host.run,
    log: host.log,
    now: () => new Date(),
    signal,
    records: chain,
    policy: host.policy(inputs.common['policy-from'], token),
    stores: host.stores(token),
    ...(tracker === undefined ? {} : {tracker}),
    ...(deployments === undefined ? {} : {deployments}),
    ...(attestor === undefined ? {} : {attestor}),
    ...(approvals === undefined ? {} : {approvals}),
    ...(discussion === undefined ? {} : {discussion}),
    plan: inputs.common.plan,
    model: inputs.common.model,
    credential: (name) => host.credential(name),
    mask: (value) => host.mask(value),
    display: (path) => displayPath(path, host.workspace),
  }
}

interface Surroundings<S extends Spec> {
  readonly inputs: ReadInputs<S>
  readonly host: Host
  readonly chain: WritableChain
  readonly context: Context
  readonly startedAt: Date
}

async function conclude<S extends Spec, O extends OutputSpec>(
  action: Action<S, O>,
  result: Result<O>,
  surroundings: Surroundings<S>,
): Promise<Outcome> {
  const {inputs, host, chain, context, startedAt} = surroundings
  const {annotateChecks, checkedBlocks, writeReports} = await import('./reporting.ts')
  const verdict = verdictOf([...result.verdict.checks, ...inputs.policyChanges])
  const errorClass = errorClassOf(verdict, strictness(inputs.common, host))
  const facts = {action: action.name, status: verdict.status, startedAt, finishedAt: context.now(), run: host.run}
  const record = result.record === undefined || context.plan ? undefined : await chain.append(result.record, facts)
  const section = {
    ...result.section,
    id: action.name,
    title: action.title,
    tone: verdict.status,
    blocks: checkedBlocks(result.section.blocks, verdict.checks),
  }
  const reports = await writeReports({
    action: action.name,
    section,
    verdict,
    errorClass,
    outputs: result.outputs,
    details: result.details,
    record,
    folder: context.outputDir,
    run: host.run,
    model: context.model,
  })
  annotateChecks(verdict.checks, host.log)
  printHeadline(section, errorClass, host)
  const files = [...(result.files ?? []), reports.json, reports.html, reports.markdown, ...(await chain.all()).map(({path}) => path)]
  const published = await publish(section, inputs.common, host, {
    files,
    digest: artifactDigest(result, record),
    checks: verdict.checks,
    errorClass,
    action: action.name,
    root: context.outputDir,
    ...(action.afterMerge === true ? {afterMerge: true} : {}),
  })
  const own = Object.fromEntries(Object.entries(result.outputs).map(([name, value]) => [name, String(value)]))
  return {
    errorClass,
    status: verdict.status,
    outputs: {
      ...own,
      'report-json': reports.json,
      'report-html': reports.html,
      'summary-markdown': reports.markdown,
      record: record?.path ?? '',
      'record-digest': record?.digest ?? '',
      'record-artifact': published,
    },
  }
}

/** Other runs look evidence up by what it is about: train's by its input digest, the others' by their first subject. */
const artifactDigest = (result: Result, record: StoredRecord | undefined): string => {
  const named = result.outputs['input-digest']
  if (typeof named === 'string' && named !== '') return named
  return result.record?.subjects[0]?.digest ?? record?.digest ?? 'sha256:00000000'
}

async function publish(
  section: Section,
  common: Values<typeof commonInputs>,
  host: Host,
  rest: Omit<Publication, 'section' | 'token' | 'comment'>,
): Promise<string> {
  const token = common['github-token']
  const files = rest.files.filter((path) => existsSync(path))
  const {artifact} = await host.publish({...rest, files, section, token, comment: common.comment === 'auto' ? 'auto' : 'never'})
  return artifact
}

function strictness(common: Values<typeof commonInputs>, host: Host): Parameters<typeof errorClassOf>[1] {
  const byEvent = host.run.pullRequest === undefined ? 'fail' : 'warn'
  return {failOn: common['fail-on'], onInconclusive: common['on-inconclusive'] ?? byEvent}
}

function printHeadline(section: Section, errorClass: ErrorClass, {log}: Host): void {
  const text = `${section.title}: ${section.headline}`
  if (errorClass === 'none') log.info(text)
  else log.error(text)
}

async function concludeFailure(
  {name, title, afterMerge = false}: Action,
  error: unknown,
  common: Values<typeof commonInputs> | undefined,
  host: Host,
): Promise<Outcome> {
  const explanation = explain(error)
  reportFailure(name, explanation, host)
  const section = failureSection(name, title, explanation)
  const telling =
    common === undefined ? publishUnread(section, explanation, host) : publishFailure(section, explanation, common, {host, afterMerge})
  const outputs = await telling.catch(() => ({}))
  return {errorClass: explanation.errorClass, status: 'fail', outputs}
}

function reportFailure(name: string, {message, where, hint, bug}: Explanation, {log}: Host): void {
  log.error(`${name}: ${withHint(message, hint)}`, where)
  if (bug !== undefined) log.info(bug)
}

/** Inputs that can't be read have no output folder, but people are told: what an earlier run said must not stand in the comment as if it held. */
async function publishUnread(section: Section, {errorClass}: Explanation, host: Host): Promise<Readonly<Record<string, string>>> {
  if (host.run.host === 'terminal') return {}
  const comment = (host.input('comment') ?? 'auto') === 'auto' ? 'auto' : 'never'
  const token = host.input('github-token')
  const rest = {files: [], digest: 'sha256:00000000', action: section.id, root: host.temporary, errorClass}
  return {'record-artifact': (await host.publish({...rest, section, token, comment})).artifact}
}

async function publishFailure(
  section: Section,
  {errorClass}: Explanation,
  common: Values<typeof commonInputs>,
  {host, afterMerge}: {readonly host: Host; readonly afterMerge: boolean},
): Promise<Readonly<Record<string, string>>> {
  const verdict: Verdict = {status: 'fail', checks: []}
  const folder = common['output-dir']
  const {writeReports} = await import('./reporting.ts')
  const reports = await writeReports({
    action: section.id,
    section,
    verdict,
    errorClass,
    outputs: {},
    details: undefined,
    record: undefined,
    folder,
    run: host.run,
    model: common.model,
  })
  const files = [reports.json, reports.html, reports.markdown]
  const artifact = await publish(section, common, host, {
    files,
    digest: 'sha256:00000000',
    action: section.id,
    root: folder,
    ...(afterMerge ? {afterMerge} : {}),
  })
  return {'report-json': reports.json, 'report-html': reports.html, 'summary-markdown': reports.markdown, 'record-artifact': artifact}
}

/** The first signal asks the action to stop; when it has not after the grace, the process ends without it. */
function onSignals(controller: AbortController, host: Host): () => void {
  const stop = (): void => {
    host.log.warning('stopping: the run was cancelled')
    controller.abort()
    setTimeout(() => process.exit(1), graceMilliseconds).unref()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
