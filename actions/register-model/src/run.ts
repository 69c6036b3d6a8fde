import {resolve} from 'node:path'
import type {Approval, Context, Result} from '@modelflight/core/action'
import {digestPath} from '@modelflight/core/digest-path'
import {inputError, policyRefused} from '@modelflight/core/errors'
import type {Values} from '@modelflight/core/fields'
import {realPathInside} from '@modelflight/core/files'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import {openRegistry} from '@modelflight/registry/open'
import type {ModelVersion, Registry} from '@modelflight/registry/port'
import {checkName, formatReference, versionReference} from '@modelflight/registry/reference'
import {adopt} from './adopt.ts'
import {type AliasOutcome, plannedAlias, pointAlias} from './aliases.ts'
import {attestRecords, type Signed} from './attest.ts'
import type {Documents} from './documents/documents.ts'
import {type Chain, evidenceChecks, gatherEvidence, readMetrics} from './evidence.ts'
import {type Formats, judgeFormats, knownFormats} from './formats.ts'
import {requireGate} from './gate.ts'
import type {inputs as spec} from './inputs.ts'
import {checkLoad} from './load-check.ts'
import type {outputs as outputSpec} from './outputs.ts'
import {recordOf} from './record.ts'
import {brokenSection, plannedSection, sectionOf} from './report.ts'
import type {RetentionRules} from './retention.ts'
import {signatureCheck} from './signature.ts'
import {tagsOf} from './tags.ts'

/** The inputs, read. */
export type Inputs = Values<typeof spec>
/** What register-model gives back. */
export type RegisterResult = Result<typeof outputSpec>

/** Registers a model that passed the gate, or takes in one that others registered. */
export async function run(inputs: Inputs, context: Context): Promise<RegisterResult> {
  refusePullRequest(context)
  const registry = await openRegistry(inputs.registry, context)
  const back = inputs['rollback-to']
  if (back !== undefined && inputs.adopt !== undefined) throw inputError('adopt and rollback-to can not be given together')
  const rules = retentionOf(inputs)
  if (rules !== undefined) return await (await import('./retention.ts')).cleanUp(nameOf(inputs, context), rules, registry, context)
  if (back !== undefined) return await (await import('./rollback.ts')).rollBack(back, registry, context)
  if (inputs.adopt !== undefined) return await adopt(inputs.adopt, registry, context)
  const name = nameOf(inputs, context)
  checkName('alias', inputs.alias)
  const path = await modelPath(inputs, context)
  const digested = await digestPath(path, context.display(path))
  const {digest} = digested
  const gate = inputs['require-gate'] ? await requireGate(name, digest, context) : undefined
  const chain: Chain = {gate, trained: await context.records.latest('train', digest)}
  const formats = await judgeFormats(path, digested, inputs['allow-pickle'])
  if (context.plan) return await planned({name, digest, alias: inputs.alias, chain, registry, formats})
  const loaded = inputs['load-check'] === undefined ? undefined : await checkLoad(inputs['load-check'], path, context)
  if (loaded?.status === 'fail') return broken(name, digest, [...chainChecks(chain), formats.check, loaded])
  const signed = await attestRecords(inputs.attest, chain, context)
  const evidence = await gatherEvidence(inputs, chain, signed, context)
  const metrics = await readMetrics(evidence.metrics, inputs.metrics !== undefined, context)
  const approvals = (await context.approvals?.()) ?? []
  const tags = tagsOf(inputs, {...chain, approvals}, context)
  const {version, created} = await registry.register({
    ...{name, path, digest, evidence, tags},
    createdAt: context.now(),
    metrics: metrics.values,
  })
  const pointed = await pointAlias(registry, version, {alias: inputs.alias, gate})
  const current = (await registry.resolve(versionReference(name, version.version))) ?? version
  const {writeDocuments} = await import('./documents/documents.ts')
  const facts = {version: current, registry, chain, formats: knownFormats(formats.files), approvals, previous: pointed.previous}
  const documents = await writeDocuments({...facts, metrics: metrics.values}, context)
  const checks = [
    ...chainChecks(chain),
    formats.check,
    ...(loaded === undefined ? [] : [loaded]),
    ...(await signatureCheck(path, evidence.profile)),
    registeredCheck(current, created),
    aliasCheck(pointed, inputs.alias),
    ...evidenceChecks(evidence),
    ...metrics.checks,
    signed.check,
  ]
  return conclude({version: current, created, chain, pointed, registry, checks, formats, documents, signed, approvals})
}

/** What a clean-up goes by; undefined when none was asked for. */
function retentionOf(inputs: Inputs): RetentionRules | undefined {
  const {'keep-versions': versions, 'keep-days': days, cleanup} = inputs
  if (versions === undefined && days === undefined) {
    if (cleanup === 'list') return undefined
    throw inputError('cleanup: remove needs a rule', {hint: 'Set keep-versions, e.g. to 10, or keep-days, or both.'})
  }
  if (inputs.adopt === undefined && inputs['rollback-to'] === undefined) return {versions, days, cleanup}
  throw inputError('keep-versions and keep-days clean up, and can not be given with adopt or rollback-to')
}

/** Nothing is stored, and nothing is recorded: there is no version to speak of. */
function broken(name: string, digest: string, checks: readonly Check[]): RegisterResult {
  return {
    verdict: verdictOf(checks),
    section: brokenSection(name, digest),
    outputs: {...noOutputs, 'model-digest': digest},
  }
}

/** The outputs of a run that registers nothing. */
export const noOutputs = {
  version: '',
  'model-uri': '',
  'model-digest': '',
  alias: '',
  created: false,
  'previous-version': '',
  'model-card-path': '',
  'attestation-url': '',
}

/** design.md "Where each step runs": a pull request writes nothing to a registry. */
function refusePullRequest({run: {pullRequest}, plan}: Context): void {
  if (pullRequest === undefined || plan) return
  throw policyRefused('models are not registered from a pull request', {
    hint: "Run this step on pushes only (if: github.event_name == 'push'), or with plan: true.",
  })
}

function nameOf(inputs: Inputs, context: Context): string {
  const name = inputs.name ?? context.model
  if (name === undefined) throw inputError('the model has no name', {hint: 'Set the input model, e.g. to flights.'})
  return checkName('model', name)
}

/** As asked, or what the recorded training wrote. */
async function modelPath(inputs: Inputs, context: Context): Promise<string> {
  if (inputs['model-path'] !== undefined) return await realPathInside(inputs['model-path'], context.workspace)
  const trained = await context.records.latest('train')
  const written = trained?.statement.subject[0]?.name
  if (written === undefined) {
    throw inputError('there is no model to register', {hint: 'Set the input model-path, or run train before in the same job.'})
  }
  return await realPathInside(resolve(context.workspace, written), context.workspace)
}

function chainChecks({gate, trained}: Chain): readonly Check[] {
  const gateCheck: Check =
    gate === undefined
      ? {id: 'gate', status: 'warn', message: 'registered without a gate (require-gate: false)', hint: 'Run evaluate-gate before.'}
      : {id: 'gate', status: 'pass', message: `evaluate-gate judged exactly this model: ${gate.status}`}
  const trainCheck: Check =
    trained === undefined
      ? {id: 'training', status: 'warn', message: 'no record says how this model was trained', hint: 'Let the action train run it.'}
      : {id: 'training', status: 'pass', message: 'its training is on record'}
  return [gateCheck, trainCheck]
}

function registeredCheck(version: ModelVersion, created: boolean): Check {
  const message = created
    ? `stored as version ${version.version}`
    : `version ${version.version} has this digest already; nothing was stored`
  return {id: 'registered', status: 'pass', observed: version.version, message}
}

const aliasCheck = ({alias, message}: AliasOutcome, asked: string): Check => ({
  id: 'alias',
  status: alias === '' ? 'warn' : 'pass',
  limit: asked,
  message,
})

interface Ending {
  readonly version: ModelVersion
  readonly created: boolean
  readonly chain: Chain
  readonly pointed: AliasOutcome
  readonly registry: Registry
  readonly checks: readonly Check[]
  readonly formats: Formats
  readonly documents: Documents
  readonly signed: Signed
  readonly approvals: readonly Approval[]
}

function conclude({version, created, chain, pointed, registry, checks, formats, documents, signed, approvals}: Ending): RegisterResult {
  const verdict = verdictOf(checks)
  const runsCode = formats.files.filter((file) => file.runsCode).map((file) => file.path)
  return {
    verdict,
    section: sectionOf({status: verdict.status, version, created, pointed, chain, registry}),
    outputs: {
      version: version.version,
      'model-uri': formatReference(versionReference(version.name, version.version)),
      'model-digest': version.digest,
      alias: pointed.alias,
      created,
      'previous-version': pointed.previous ?? '',
      'model-card-path': documents.card,
      'attestation-url': pagesOf(signed),
    },
    record: recordOf({
      ...{version, registry, created, chain, pointed, runsCode, approvals},
      attestations: signed.records,
      documents: documents.subjects,
    }),
    details: {version},
    files: [...documents.files, ...signed.records.map((record) => record.path)],
  }
}

const pagesOf = ({records}: Signed): string =>
  records
    .map(({url}) => url)
    .filter((url) => url !== '')
    .join('\n')

interface Plan {
  readonly name: string
  readonly digest: string
  readonly alias: string
  readonly chain: Chain
  readonly registry: Registry
  readonly formats: Formats
}

async function planned({name, digest, alias, chain, registry, formats}: Plan): Promise<RegisterResult> {
  const versions = await registry.versions(name)
  const known = versions.find((version) => version.digest === digest)
  const number = known?.version ?? String(versions.length + 1)
  const what = known === undefined ? `would be registered as version ${number}` : `is version ${number} already`
  const headline = `${name} ${what}; ${await plannedAlias(registry, name, {alias, gate: chain.gate})}`
  return {
    verdict: verdictOf([...chainChecks(chain), formats.check]),
    section: plannedSection(headline, digest),
    outputs: {...noOutputs, version: known?.version ?? '', 'model-digest': digest},
  }
}
