import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {exitCodes, inputError, policyRefused} from '@modelflight/core/errors'
import {type AuditedRecord, auditRecords, linkOf, type RecordFile} from '@modelflight/core/record-audit'
import {objectAt, type StoryData, storyOf} from '@modelflight/core/record-story'
import {runAction} from '@modelflight/core/run-action'
import type {JsonObject} from '@modelflight/core/schema'
import {errorClassOf, type Verdict, verdictOf} from '@modelflight/core/verdict'
import {openRegistry} from '@modelflight/registry/open'
import type {ModelVersion} from '@modelflight/registry/port'
import {code, paragraph, type Section, table} from '@modelflight/report/document'
import {renderTerminal} from '@modelflight/report/terminal'
import {actions} from '../actions.ts'
import type {Arguments} from '../arguments.ts'
import {type Surroundings, terminalHost} from '../terminal-host.ts'
import {gather, type VerifyContext} from '../verify/gather.ts'
import {checkOptions, optionHelp, readVerifyOptions} from '../verify/options.ts'
import {checkOut, fetchData} from './checkout.ts'
import {compareRuns} from './compare.ts'

const usage = 'modelflight reproduce <models:/name@alias | models:/name/version | path of a model>'
const what =
  'Trains a model again as its record says, on this machine: checks out the commit beside this checkout, takes the data by their digest,\n' +
  'runs the recorded command, and compares. Exit codes: 0 equal; 1 different, with what differs; 2 the commit, data or variables are missing; 4 the evidence does not hold.'

const optionTexts = {
  registry: 'registry of the model (default: registry of register-model in modelflight.yml, else file:.modelflight/registry)',
  records: 'folder of records of the model (default: .modelflight/records, where it is)',
  data: 'folder that holds the data (default: this checkout)',
  env: 'variable that the command needs, NAME=value; the record names them, and not their values',
  tolerance: 'relative difference that the metrics may have (default 0: the model must be the same, byte for byte)',
  json: 'print what was found as JSON',
} as const

/** `modelflight reproduce`: runs a recorded training again and says whether the same model comes out. */
export async function runReproduce(parsed: Arguments, surroundings: Surroundings): Promise<void> {
  if (parsed.options.get('help') === 'true') return surroundings.stdout.write(optionHelp(usage, what, optionTexts))
  checkOptions('reproduce', parsed, optionTexts)
  const host = terminalHost(parsed, surroundings)
  const temporary = await mkdtemp(join(host.temporary, 'modelflight-reproduce-'))
  try {
    const context = {workingDirectory: surroundings.cwd, signal: new AbortController().signal, credential: host.credential, temporary}
    const found = await findTraining(parsed, surroundings, context, host.workspace)
    const {verdict, again} = await reproduce(found, {parsed, surroundings, temporary, workspace: host.workspace})
    const section = sectionOf(found, again, verdict)
    const json = parsed.options.get('json') === 'true'
    const {stdout} = surroundings
    if (json)
      stdout.write(
        `${JSON.stringify({status: verdict.status, equal: verdict.status !== 'fail' && verdict.status !== 'inconclusive', digest: found.digest, again: digestOf(again), checks: verdict.checks}, null, 2)}\n`,
      )
    else
      stdout.write(renderTerminal(section, {colour: stdout.interactive && surroundings.environment['NO_COLOR'] === undefined, width: 120}))
    surroundings.exit(exitCodes[errorClassOf(verdict, {failOn: 'fail', onInconclusive: 'fail'})])
  } finally {
    await rm(temporary, {recursive: true, force: true})
  }
}

/** A recorded training. */
interface Found {
  readonly digest: string
  readonly trained: AuditedRecord
  readonly data: readonly StoryData[]
  readonly metrics: JsonObject | undefined
}

/** The training of a model, from evidence that holds. */
async function findTraining(parsed: Arguments, surroundings: Surroundings, context: VerifyContext, workspace: string): Promise<Found> {
  const kept = new Map([...parsed.options].filter(([name]) => name === 'registry' || name === 'records'))
  const options = await readVerifyOptions({...parsed, options: kept}, surroundings, workspace)
  const gathered = await gather(options, context)
  const audit = await auditRecords(gathered.records)
  const [fault] = [...gathered.checks, ...audit.checks].filter(({status}) => status === 'fail')
  if (fault !== undefined)
    throw policyRefused(`the evidence does not hold: ${fault.message}`, {hint: `See modelflight verify ${options.model}.`})
  const digest = gathered.digest ?? ''
  const {trained, data} = storyOf(audit.records, digest)
  if (trained === undefined)
    throw inputError(`no record says how ${options.model} was trained`, {hint: 'Give the folder of its records with --records.'})
  return {
    digest,
    trained,
    data,
    metrics: gathered.version === undefined ? undefined : await metricsOf(gathered.version, options.registry, context),
  }
}

async function metricsOf(version: ModelVersion, uri: string, context: VerifyContext): Promise<JsonObject | undefined> {
  const registry = await openRegistry(uri, context)
  const {evidence} = await registry.download(version, join(context.temporary, 'evidence'), ['evidence'])
  return evidence.metrics === undefined ? undefined : await numbersIn(evidence.metrics)
}

/** What train keeps of the metrics file, whatever its language. */
async function keptMetrics(folder: string): Promise<JsonObject | undefined> {
  const name = (await readdir(folder).catch((): string[] => [])).find((each) => /^metrics\.(json|ya?ml|toml)$/.test(each))
  return name === undefined ? undefined : await numbersIn(join(folder, name))
}

/** Undefined for a file that no gate could read either. */
async function numbersIn(path: string): Promise<JsonObject | undefined> {
  const {readMetrics} = await import('@modelflight/evaluation/read-metrics')
  const file = await readMetrics(await readFile(path), basename(path)).catch((error: unknown) => {
    if (error instanceof Error && 'errorClass' in error) return undefined
    throw error
  })
  if (file === undefined) return undefined
  const {metrics} = file
  return Object.fromEntries([...metrics].map(([name, {value}]) => [name, value]))
}

interface World {
  readonly parsed: Arguments
  readonly surroundings: Surroundings
  readonly temporary: string
  readonly workspace: string
}

async function reproduce(
  found: Found,
  {parsed, surroundings, temporary, workspace}: World,
): Promise<{verdict: Verdict; again: AuditedRecord}> {
  const {trained, data} = found
  const {run} = linkOf(trained)
  if (run.sha === '') throw inputError('the record names no commit, so there is nothing to check out', {hint: 'Train in a git checkout.'})
  const tolerance = toleranceOf(parsed.options.get('tolerance'))
  const asked = objectAt(trained, 'buildDefinition', 'externalParameters')
  const env = variables(asked, parsed.options.get('env'))
  const workingDirectory = String(asked['workingDirectory'] ?? '.')
  await using checkout = await checkOut(run.sha, workspace, join(temporary, 'checkout'))
  const source = {
    folder: parsed.options.get('data') === undefined ? workspace : join(surroundings.cwd, parsed.options.get('data') ?? ''),
    workingDirectory,
  }
  await fetchData(data, source, checkout.folder)
  const again = await trainAgain(trained, {env, workingDirectory, data: data.map(({name}) => name)}, checkout.folder, surroundings)
  const now = await keptMetrics(join(checkout.folder, '.modelflight', 'train'))
  const metrics = found.metrics === undefined || now === undefined ? undefined : {recorded: found.metrics, again: now}
  const checks = compareRuns({recorded: trained, again, metrics, tolerance})
  const dirty = objectAt(trained, 'buildDefinition', 'internalParameters')['uncommittedChanges'] === true
  const note = {
    id: 'commit',
    status: 'warn',
    message: 'the recorded run had changes that were not committed: they are not in this one',
  } as const
  return {verdict: verdictOf(dirty ? [note, ...checks] : checks), again}
}

function toleranceOf(text: string | undefined): number {
  const value = Number(text ?? '0')
  if (Number.isFinite(value) && value >= 0 && text !== '') return value
  throw inputError(`--tolerance: expected a number >= 0, got ${JSON.stringify(text)}`)
}

/** Values of the variables that the record names. */
function variables(asked: JsonObject, given: string | undefined): string | undefined {
  const names = Array.isArray(asked['env']) ? (asked['env'] as readonly unknown[]).map(String) : []
  const known = new Set((given ?? '').split('\n').map((line) => line.split('=')[0]))
  const missing = names.filter((name) => !known.has(name))
  if (missing.length > 0)
    throw inputError(`the command had the variables ${missing.join(', ')}, whose values are not on record`, {
      hint: 'Give each with --env NAME=value.',
    })
  return given
}

interface Order {
  readonly env: string | undefined
  readonly workingDirectory: string
  readonly data: readonly string[]
}

/** Runs train in the checkout, with the configuration of that commit and what the record says. */
async function trainAgain(trained: AuditedRecord, order: Order, folder: string, surroundings: Surroundings): Promise<AuditedRecord> {
  const asked = objectAt(trained, 'buildDefinition', 'externalParameters')
  const seeds = objectAt(trained, 'buildDefinition', 'internalParameters')['seeds']
  const model = trained.statement.subject[0]?.name
  const options = new Map<string, string | undefined>([
    ['run', String(asked['run'])],
    ['shell', String(asked['shell'])],
    ['working-directory', order.workingDirectory],
    ['params', asked['params'] === undefined ? undefined : JSON.stringify(asked['params'])],
    ['data', order.data.length === 0 ? undefined : order.data.join('\n')],
    ['env', order.env],
    ['seeds', Array.isArray(seeds) && seeds.length > 1 ? String(seeds.length) : undefined],
    ['cache', 'false'],
    ['require-validated', 'false'],
    ['model-path', model === undefined ? undefined : join(folder, model)],
  ])
  const given = new Map([...options].filter((entry): entry is [string, string] => entry[1] !== undefined))
  let outputs: Readonly<Record<string, string>> = {}
  let exit = 0
  const quiet = {write: () => undefined, interactive: false}
  const onExit = (status: number): void => {
    exit = status
  }
  const host = terminalHost({command: 'train', words: [], options: given}, {...surroundings, cwd: folder, stdout: quiet, exit: onExit})
  const output = (values: Readonly<Record<string, string>>): void => {
    outputs = values
  }
  await runAction(await actions.train(), {...host, output, exit: onExit})
  const path = outputs['record'] ?? ''
  if (exit !== 0 || path === '') throw inputError('the training did not give a model this time', {hint: 'Its output is above.'})
  const file: RecordFile = {name: basename(path), bytes: await readFile(path)}
  const {records} = await auditRecords([file])
  const [record] = records
  if (record === undefined) throw policyRefused('the new training left no record that can be read')
  return record
}

const digestOf = (record: AuditedRecord): string => `sha256:${record.statement.subject[0]?.digest.sha256 ?? ''}`

function sectionOf({digest, trained}: Found, again: AuditedRecord, verdict: Verdict): Section {
  const equal = digestOf(again) === digest
  const first =
    verdict.checks.find(({status}) => status === 'fail' || status === 'inconclusive') ??
    verdict.checks.find(({status}) => status === 'warn')
  const outcome =
    verdict.status === 'fail' || verdict.status === 'inconclusive' ? 'different' : equal ? 'equal' : 'equal within the tolerance'
  return {
    id: 'reproduce',
    title: 'Reproduction',
    tone: verdict.status,
    headline: `${outcome}${first === undefined ? '' : `: ${first.message}`}`,
    blocks: [
      table(
        ['Check', 'What was found'],
        verdict.checks.map(({id, status, message}) => [{kind: 'status', tone: status, text: id}, message]),
      ),
      paragraph('Commit ', code(linkOf(trained).run.sha), ', record ', code(trained.digest), '.'),
    ],
  }
}
