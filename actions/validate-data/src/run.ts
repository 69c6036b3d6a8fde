import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import type {Values} from '@modelflight/core/fields'
import {shortDigest, writeAtomic} from '@modelflight/core/files'
import {type NewRecord, predicateTypes} from '@modelflight/core/records'
import {type Check, type Verdict, verdictOf} from '@modelflight/core/verdict'
import {contractChecks} from '@modelflight/data/contract/checks'
import {proposeContract} from '@modelflight/data/contract/infer'
import {type Dataset, resolveDataset} from '@modelflight/data/dataset'
import {grouped} from '@modelflight/core/grouped'
import {profileText} from '@modelflight/data/profile/store'
import {type Scan, scanDataset} from '@modelflight/data/profile-dataset'
import {type LoadedContract, loadContract} from './contract.ts'
import type {inputs as inputSpec} from './inputs.ts'
import type {outputs as outputSpec} from './outputs.ts'
import {plannedSection, reportSection} from './report.ts'

type Inputs = Values<typeof inputSpec>
type ValidateResult = Result<typeof outputSpec>

/** Reads the data once, holds them to the contract, and leaves profile, digest and record behind. */
export async function run(inputs: Inputs, context: Context): Promise<ValidateResult> {
  const dataset = await resolveDataset(inputs.data, context)
  const loaded = inputs.contract === undefined ? undefined : await loadContract(inputs.contract, context)
  if (context.plan) return planned(dataset, loaded)
  const scan = await scanDataset(dataset, scanOptions(inputs, loaded), {
    log: context.log,
    signal: context.signal,
    temporary: context.temporary,
    ...(inputs['engine-path'] === undefined ? {} : {engine: {path: inputs['engine-path']}}),
  })
  const verdict = verdictOf(checksOf(scan, loaded, context.now()))
  const name = inputs.data.join(', ')
  const profile = join(context.outputDir, 'profiles', `data-${shortDigest(scan.digest)}.json`)
  await writeAtomic(profile, profileText(scan.profile))
  const proposal = loaded === undefined ? await propose(scan, name, context) : undefined
  return {
    verdict,
    outputs: {
      ...countsOf(scan, verdict),
      profile,
      'data-digest': scan.digest,
      'proposed-contract': proposal ?? '',
    },
    section: reportSection({
      name,
      scan,
      verdict,
      note: loaded?.note,
      proposal: proposal === undefined ? undefined : context.display(proposal),
    }),
    record: recordOf(name, scan, verdict, loaded),
    details: {files: scan.files, findings: scan.findings, repeatedKeys: scan.repeatedKeys},
    files: proposal === undefined ? [profile] : [profile, proposal],
  }
}

function scanOptions(inputs: Inputs, loaded: LoadedContract | undefined): Parameters<typeof scanDataset>[1] {
  const mask = inputs['mask-columns']
  return {...(loaded === undefined ? {} : {contract: loaded.contract}), ...(mask === undefined ? {} : {maskColumns: mask})}
}

/** Without a contract the data must at least be readable and not empty. */
function checksOf(scan: Scan, loaded: LoadedContract | undefined, now: Date): readonly Check[] {
  const {unreadable} = scan
  const lines: Check[] =
    unreadable.count === 0
      ? []
      : [
          {
            id: 'lines',
            status: 'fail',
            observed: unreadable.count,
            limit: 0,
            n: scan.rows,
            message: `${unreadable.count} of ${scan.rows} lines are no JSON objects, first at ${unreadable.first?.file}:${unreadable.first?.line}`,
            ...(unreadable.first === undefined ? {} : {where: unreadable.first}),
          },
        ]
  if (loaded !== undefined)
    return [...contractChecks(loaded.contract, scan, now), ...lines, ...(loaded.change === undefined ? [] : [loaded.change])]
  const files = scan.files.length === 1 ? 'the file' : `all ${scan.files.length} files`
  return [
    ...lines,
    {id: 'readable', status: 'pass', n: scan.rows, message: `${files} could be read to the last row`},
    {
      id: 'rows',
      status: scan.rows > 0 ? 'pass' : 'fail',
      observed: scan.rows,
      limit: '>= 1',
      n: scan.rows,
      message: scan.rows > 0 ? `the data have ${grouped(scan.rows)} rows` : 'the data have no rows',
    },
  ]
}

async function propose(scan: Scan, name: string, context: Context): Promise<string> {
  const path = join(context.outputDir, 'proposed', 'data-contract.yml')
  await writeAtomic(path, proposeContract(scan, name))
  context.log.info(`no contract was given; one that these data fit was proposed in ${context.display(path)}`)
  return path
}

const ids = ({checks}: Verdict, status: Check['status']): string[] => checks.filter((check) => check.status === status).map(({id}) => id)

const countsOf = (scan: Scan, verdict: Verdict) => ({
  rows: scan.rows,
  'rows-rejected': scan.rejected,
  columns: scan.header.length,
  'failed-checks': JSON.stringify(ids(verdict, 'fail')),
  'warned-checks': JSON.stringify(ids(verdict, 'warn')),
})

const results = {pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED'} as const

/** The record speaks of the data set as a whole and of each file, so that later steps find it by either digest. */
function recordOf(name: string, scan: Scan, verdict: Verdict, loaded: LoadedContract | undefined): NewRecord {
  const files = scan.files.map((file) => ({name: file.name, digest: `sha256:${file.sha256}`}))
  const only = files.length === 1
  return {
    subjects: only ? files : [{name, digest: scan.digest}, ...files],
    materials: loaded === undefined ? [] : [loaded.material],
    predicateType: predicateTypes.testResult,
    predicate: {
      result: results[verdict.status],
      configuration:
        loaded === undefined ? [] : [{name: loaded.material.name, digest: {sha256: loaded.material.digest.replace(/^sha256:/, '')}}],
      passedTests: ids(verdict, 'pass'),
      warnedTests: ids(verdict, 'warn'),
      failedTests: [...ids(verdict, 'fail'), ...ids(verdict, 'inconclusive')],
      skippedTests: ids(verdict, 'skipped'),
      rows: scan.rows,
      rowsRejected: scan.rejected,
    },
  }
}

function planned(dataset: Dataset, loaded: LoadedContract | undefined): ValidateResult {
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
    'proposed-contract': '',
  }
  return {verdict: verdictOf([{id: 'plan', status: 'pass', message}]), outputs: empty, section: plannedSection(message, files)}
}
