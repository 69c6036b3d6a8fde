import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import {inputError, policyRefused} from '@modelflight/core/errors'
import type {Values} from '@modelflight/core/fields'
import {sha256File} from '@modelflight/core/files'
import {predicateTypes, type Subject} from '@modelflight/core/records'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import {openRegistry} from '@modelflight/registry/open'
import {challengerAlias, championAlias, type ModelVersion, type Registry} from '@modelflight/registry/port'
import {aliasReference, formatReference, type ModelReference, parseReference, versionReference} from '@modelflight/registry/reference'
import type {AnalysisRules} from '@modelflight/rollout/analysis'
import {drive, type RolloutResult} from '@modelflight/rollout/driver'
import {type RecordedRequest, readRequests} from '@modelflight/rollout/local/load'
import {serveCommand} from '@modelflight/rollout/local/serve-command'
import {openStateFile} from '@modelflight/rollout/local/state-file'
import {type LocalTarget, openLocalTarget} from '@modelflight/rollout/local/target'
import type {Instance, Revision} from '@modelflight/rollout/state'
import {type Conclusion, conclude} from './conclusion.ts'
import {type RegistrationEvidence, requireRegistration} from './evidence.ts'
import type {inputs as spec} from './inputs.ts'
import {type Journal, openJournal} from './journal.ts'
import type {outputs} from './outputs.ts'
import {ownerOf, targetFolder} from './place.ts'
import {report, reportPlan} from './report.ts'

type Inputs = Values<typeof spec>

/** Everything that is known before the first request is sent. */
export interface Preparation {
  readonly version: ModelVersion
  /** Where the alias `champion` points now. */
  readonly champion: string | undefined
  /** What the new version is compared with; undefined when nothing else serves. */
  readonly serving: Revision | undefined
  readonly evidence: RegistrationEvidence
  readonly requests: readonly RecordedRequest[]
  readonly rules: AnalysisRules
  readonly steps: readonly number[]
}

/** Deploys a registered version: step by step beside the one that serves, until the evidence decides. */
export async function run(inputs: Inputs, context: Context): Promise<Result<typeof outputs>> {
  refusePullRequest(context)
  const registry = await openRegistry(inputs.registry, context)
  const preparation = await prepare(inputs, registry, context)
  if (context.plan) return planned(preparation, inputs)
  const {version, champion} = preparation
  await using target = await openTarget(inputs, preparation, registry, context)
  const journal = openJournal({inputs, preparation, target, context})
  const rollout = await drive({
    target,
    revision: asRevision(version),
    plan: {steps: preparation.steps, onInconclusive: inputs['on-inconclusive-rollout']},
    owner: ownerOf(context.run),
    retry: inputs.retry,
    signal: context.signal,
    look: journal.look,
    confirm: (canary) => moveChampion(registry, version.name, canary, champion),
    onState: journal.onState,
  })
  return await finished(rollout, journal, preparation, inputs, context)
}

/** On pull requests nothing is deployed: what is under test there is not merged yet (design.md, "Where each step runs"). */
function refusePullRequest({run: {pullRequest}, plan}: Context): void {
  if (pullRequest === undefined || plan) return
  throw policyRefused('nothing is deployed from a pull request', {
    hint: 'Run deploy-canary on pushes to main, or with `plan: true` to see what it would do.',
  })
}

async function prepare(inputs: Inputs, registry: Registry, context: Context): Promise<Preparation> {
  const reference = parseReference(inputs.model)
  // What is wrong with the command or the target is said before anything starts.
  serveCommand(inputs.serve, {model: '', port: 0})
  const folder = targetFolder(inputs.target, reference.name, context)
  const champion = await registry.resolve(aliasReference(reference.name, championAlias))
  const version = (await registry.resolve(reference)) ?? firstVersion(reference, champion)
  if (version === undefined) {
    throw inputError(`${registry.name} has no ${formatReference(reference)}`, {
      hint: 'Register a version first (register-model), or correct the name, version or alias.',
    })
  }
  const {state} = await openStateFile(folder).read()
  const evidence = await requireRegistration(version, context)
  const requests = await readRequests(inputs.requests, context.display(inputs.requests))
  const labelled = requests.some(({label}) => label !== undefined)
  const rules: AnalysisRules = {
    alpha: inputs.alpha,
    maxErrorRateIncrease: inputs['max-error-rate-increase'],
    maxWrongAnswerIncrease: labelled ? inputs['max-wrong-answer-increase'] : undefined,
    maxLatencyRatio: inputs['max-latency-ratio'],
    minRequests: inputs['min-requests'],
    maxRequests: inputs['max-requests'],
  }
  const serving = [champion, state.stable].find((revision) => revision !== undefined && revision.digest !== version.digest)
  return {
    version,
    champion: champion?.version,
    serving: serving === undefined ? undefined : asRevision(serving),
    evidence,
    requests,
    rules,
    steps: inputs.steps.filter((step) => step < 100),
  }
}

/** The first version of a model is its champion from the start, so there is no challenger to deploy: the champion is. */
const firstVersion = (reference: ModelReference, champion: ModelVersion | undefined): ModelVersion | undefined =>
  reference.kind === 'alias' && reference.alias === challengerAlias ? champion : undefined

async function openTarget(inputs: Inputs, {version, serving}: Preparation, registry: Registry, context: Context): Promise<LocalTarget> {
  return await openLocalTarget({
    folder: targetFolder(inputs.target, version.name, context),
    champion: serving,
    serve: inputs.serve,
    healthPath: inputs['health-path'],
    readySeconds: inputs['ready-timeout'],
    cwd: context.workingDirectory,
    signal: context.signal,
    onOutput: (chunk) => context.log.raw(chunk),
    modelPath: (revision) => downloadModel(registry, version.name, revision, join(context.temporary, 'models')),
  })
}

/** Fetches a version's model; its bytes are verified against the digest by the registry. */
async function downloadModel(registry: Registry, name: string, revision: Revision, folder: string): Promise<string> {
  const found = await registry.resolve(versionReference(name, revision.version))
  if (found === undefined || found.digest !== revision.digest) {
    throw inputError(`${registry.name} no longer has version ${revision.version} of ${name} as it was deployed`)
  }
  const {model} = await registry.download(found, join(folder, `${revision.version}-${revision.digest.slice(7, 15)}`), ['model'])
  if (model === undefined) throw inputError(`version ${revision.version} of ${name} has no model files`)
  return model
}

/** Points `champion` at the canary, if nobody else moved it since this run began. */
async function moveChampion(
  registry: Registry,
  name: string,
  canary: Instance,
  champion: string | undefined,
): Promise<'confirmed' | {readonly refused: string}> {
  const move = await registry.setAlias(name, championAlias, canary.version, {expected: champion})
  if (move.kind !== 'conflict') return 'confirmed'
  // A run that died after the move, or another that finished this very rollout, has done our work.
  if (move.actual === canary.version) return 'confirmed'
  return {refused: `the alias champion was moved to version ${move.actual ?? '(none)'} in the meantime`}
}

async function finished(
  rollout: RolloutResult,
  journal: Journal,
  preparation: Preparation,
  inputs: Inputs,
  context: Context,
): Promise<Result<typeof outputs>> {
  const conclusion = conclude(rollout, journal.looks(), preparation)
  const {version, serving} = preparation
  const verdict = verdictOf([evidenceCheck(preparation), ...conclusion.checks])
  const materials = await materialsOf(preparation, inputs, context)
  return {
    verdict,
    outputs: outputsOf(conclusion, preparation),
    section: report(conclusion, journal.looks(), preparation, verdict.status),
    details: {decision: conclusion.decision, state: rollout.state, looks: journal.looks()},
    record: {
      subjects: [{name: version.name, digest: version.digest}],
      materials,
      predicateType: predicateTypes.rollout,
      predicate: {
        decision: conclusion.decision,
        reason: conclusion.reason,
        model: version.name,
        version: version.version,
        previousVersion: serving?.version ?? null,
        target: inputs.target,
        weight: conclusion.weight,
        plan: {steps: preparation.steps, onInconclusive: inputs['on-inconclusive-rollout']},
        rules: asJson(preparation.rules),
        lastLook: conclusion.last === undefined ? null : asJson(conclusion.last),
        looks: journal.looks().length,
        generation: rollout.state.generation,
        registration: preparation.evidence.record.digest,
      },
    },
  }
}

async function materialsOf({version, serving}: Preparation, inputs: Inputs, context: Context): Promise<readonly Subject[]> {
  const requests = {name: context.display(inputs.requests), digest: await sha256File(inputs.requests)}
  return serving === undefined ? [requests] : [requests, {name: `${version.name} ${serving.version}`, digest: serving.digest}]
}

const outputsOf = ({decision, weight, reason, last}: Conclusion, {version, serving}: Preparation) => ({
  decision,
  version: version.version,
  'previous-version': serving?.version ?? '',
  weight,
  reason,
  analysis: last === undefined ? '' : JSON.stringify(last),
})

const evidenceCheck = ({version, evidence}: Preparation): Check => ({
  id: 'registration',
  status: 'pass',
  observed: evidence.record.digest,
  message: `Version ${version.version} is registered with a passed gate; the record comes from ${evidence.origin}.`,
})

function planned(preparation: Preparation, inputs: Inputs): Result<typeof outputs> {
  const verdict = verdictOf([evidenceCheck(preparation)])
  const {version, serving} = preparation
  const reason = 'this is a plan: nothing was started and no traffic was moved'
  return {
    verdict,
    outputs: {
      decision: 'unchanged',
      version: version.version,
      'previous-version': serving?.version ?? '',
      weight: 0,
      reason,
      analysis: '',
    },
    section: reportPlan(preparation, inputs['step-requests']),
  }
}

const asRevision = ({version, digest}: Revision): Revision => ({version, digest})

/** A plain value as JSON: undefined members go, and nothing that is not finite can get in. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as {readonly [key: string]: string | number | boolean | null}
