import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import type {Values} from '@modelflight/core/fields'
import {shortDigest, writeAtomic} from '@modelflight/core/files'
import {type Check, type Verdict, verdictOf} from '@modelflight/core/verdict'
import type {ReferenceAnswers, ScannedDataset} from '@modelflight/data/contract/references'
import {type Dataset, resolveDataset, withDialect} from '@modelflight/data/dataset'
import {profileText} from '@modelflight/data/profile/store'
import {type ReadContext, type Scan, scanDataset} from '@modelflight/data/profile-dataset'
import {diffProfiles} from '@modelflight/data/profile-diff/diff'
import {annotateData} from './annotations.ts'
import {checksOf} from './checks.ts'
import {type LoadedContract, loadContract} from './contract.ts'
import {findData} from './data.ts'
import {examplesOf} from './examples.ts'
import type {inputs as inputSpec} from './inputs.ts'
import type {outputs as outputSpec} from './outputs.ts'
import {adviceChecks, adviceOn, propose} from './proposal.ts'
import {recordOf} from './record.ts'
import {findReference, keepProfile, type Reference} from './reference.ts'
import {plannedSection, reportSection} from './report.ts'
import {sqlChecks} from './sql.ts'

type Inputs = Values<typeof inputSpec>
type ValidateResult = Result<typeof outputSpec>

/** Reads the data once, holds them to the contract and to what they are compared with, and leaves profile, digest and record behind. */
export async function run(inputs: Inputs, context: Context): Promise<ValidateResult> {
  const {patterns} = inputs.data
  const found = await findData(inputs.data, 'data', inputs.engine, context)
  const loaded = inputs.contract === undefined ? undefined : await loadContract(inputs.contract, context)
  const dialect = loaded?.contract.dialect
  const dataset = withDialect(found, dialect)
  if (context.plan) return planned(dataset, loaded)
  const reading = readingOf(inputs, context)
  const reference = await findReference(inputs.reference, inputs.registry, patterns, context)
  const scan = await scanDataset(dataset, scanOptions(inputs, loaded), reading)
  const diff = reference?.kind === 'profile' ? diffProfiles(reference.profile, scan.profile) : undefined
  const proposable = {dataset: found, scan, name: patterns.join(', '), loaded, masked: inputs['mask-columns']}
  const isProposed = loaded === undefined || inputs.infer
  const advice = isProposed ? await adviceOn(proposable, reading) : undefined
  const verdict = verdictOf([
    ...checksOf(scan, loaded, context.now(), await answersOf(loaded, {dataset, kinds: kindsOf(scan)}, context, reading)),
    ...(loaded === undefined ? [] : await sqlChecks(loaded.contract, dataset, scan, reading)),
    ...(reference?.kind === 'profile' && diff !== undefined
      ? (await import('./skew.ts')).referenceChecks(reference, scan.profile, diff, {exclude: inputs.exclude ?? [], keys: keysOf(loaded)})
      : []),
    ...(await adviceChecks(advice)),
    ...(speaksOfSplit(inputs) ? await (await import('./splits.ts')).splitChecks(inputs, loaded?.contract, context, reading) : []),
  ])
  const examples =
    loaded === undefined
      ? []
      : await examplesOf({contract: loaded.contract, scan, checks: verdict.checks}, dataset, exampleLimits(inputs), reading)
  annotateData(scan, verdict, context.log)
  const profile = await storeProfile(scan, patterns, context)
  const {name} = proposable
  const proposal = isProposed ? await propose(proposable, advice, reading, context) : undefined
  return {
    verdict,
    outputs: {
      ...countsOf(scan, verdict),
      profile,
      'data-digest': scan.digest,
      'schema-changed': diff === undefined ? '' : diff.isSchemaChanged,
      'proposed-contract': proposal ?? '',
    },
    section: reportSection({
      name,
      scan,
      verdict,
      notes: notesOf(loaded, reference),
      comparison: reference?.kind === 'profile' && diff !== undefined ? {name: reference.name, diff} : undefined,
      examples,
      kinds: advice?.kinds ?? new Map(),
      proposal: proposal === undefined ? undefined : {path: context.display(proposal), isFirst: loaded === undefined},
    }),
    record: recordOf(name, scan, verdict, loaded),
    details: {
      files: scan.files,
      findings: scan.findings,
      repeatedKeys: scan.repeatedKeys,
      ...(diff === undefined ? {} : {difference: diff}),
    },
    files: proposal === undefined ? [profile] : [profile, proposal],
  }
}

/** Writes the profile, and keeps it for the pull requests to come; gives back its path. */
async function storeProfile(scan: Scan, patterns: readonly string[], context: Context): Promise<string> {
  const profile = join(context.outputDir, 'profiles', `data-${shortDigest(scan.digest)}.json`)
  await writeAtomic(profile, profileText(scan.profile))
  await keepProfile(profile, patterns, context)
  return profile
}

/** Columns that are a key alone. */
const keysOf = (loaded: LoadedContract | undefined): readonly string[] =>
  (loaded?.contract.unique ?? []).flatMap(({columns}) => (columns.length === 1 ? columns : []))

function readingOf(inputs: Inputs, {log, signal, temporary}: Context): ReadContext {
  return {log, signal, temporary, ...(inputs['engine-path'] === undefined ? {} : {engine: {path: inputs['engine-path']}})}
}

const kindsOf = ({profile}: Scan) => new Map(profile.columns.map(({name, kind}) => [name, kind]))

/** What the contract's references to other data sets find; loaded only for contracts that have some. */
async function answersOf(
  loaded: LoadedContract | undefined,
  scanned: ScannedDataset,
  context: Context,
  reading: ReadContext,
): Promise<ReferenceAnswers | undefined> {
  if (loaded === undefined || loaded.contract.references.length === 0) return undefined
  const {referenceAnswers} = await import('@modelflight/data/contract/references')
  return referenceAnswers(loaded.contract, scanned, (patterns) => resolveDataset(patterns, context), reading)
}

function scanOptions(inputs: Inputs, loaded: LoadedContract | undefined): Parameters<typeof scanDataset>[1] {
  const mask = inputs['mask-columns']
  return {...(loaded === undefined ? {} : {contract: loaded.contract}), ...(mask === undefined ? {} : {maskColumns: mask})}
}

const exampleLimits = (inputs: Inputs) => ({most: inputs['max-examples'], masked: inputs['mask-columns'] ?? []})

const speaksOfSplit = (inputs: Inputs): boolean =>
  (['split-train', 'split-test', 'key', 'time', 'label'] as const).some((name) => inputs[name] !== undefined)

const notesOf = (loaded: LoadedContract | undefined, reference: Reference | undefined): readonly string[] =>
  [loaded?.note, reference?.kind === 'none' ? reference.why : undefined].filter((note) => note !== undefined)

const ids = ({checks}: Verdict, status: Check['status']): string[] => checks.filter((check) => check.status === status).map(({id}) => id)

const countsOf = (scan: Scan, verdict: Verdict) => ({
  rows: scan.rows,
  'rows-rejected': scan.rejected,
  columns: scan.header.length,
  'failed-checks': JSON.stringify(ids(verdict, 'fail')),
  'warned-checks': JSON.stringify(ids(verdict, 'warn')),
})

function planned(dataset: Dataset, loaded: LoadedContract | undefined): ValidateResult {
  const problem = dataset.files.find((file) => file.problem !== undefined)?.problem
  if (problem !== undefined) throw problem
  const files = dataset.files.map(({name}) => name)
  const message = `${files.length} ${files.length === 1 ? 'file' : 'files'} would be held to ${loaded?.material.name ?? 'no contract; one would be proposed'}`
  const empty = {
    rows: '',
    'rows-rejected': '',
    columns: '',
    'failed-checks': '[]',
    'warned-checks': '[]',
    profile: '',
    'data-digest': '',
    'schema-changed': '',
    'proposed-contract': '',
  }
  return {verdict: verdictOf([{id: 'plan', status: 'pass', message}]), outputs: empty, section: plannedSection(message, files)}
}
