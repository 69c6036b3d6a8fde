import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import {inputError, policyRefused} from '@modelflight/core/errors'
import {openRegistry} from '@modelflight/registry/open'
import type {Registry} from '@modelflight/registry/port'
import {parseReference, versionReference} from '@modelflight/registry/reference'
import {drive} from '@modelflight/rollout/driver'
import {isKubernetesAddress} from '@modelflight/rollout/kubernetes/address'
import {readRequests} from '@modelflight/rollout/local/load'
import {serveCommand} from '@modelflight/rollout/local/serve-command'
import {openStateFile} from '@modelflight/rollout/local/state-file'
import {type LocalTarget, openLocalTarget} from '@modelflight/rollout/local/target'
import type {Revision} from '@modelflight/rollout/state'
import {declaredMetrics, requireSources} from './declared-metrics.ts'
import {openJournal} from './journal.ts'
import {openMirror} from './mirror.ts'
import type {outputs} from './outputs.ts'
import {ownerOf, targetFolder} from './place.ts'
import {asRevision, findRegistered, type Inputs, moveChampion, type Preparation, planFrom, rulesOf} from './preparation.ts'
import {finished, planned} from './result.ts'
import {environmentCheck} from './serving-environment.ts'

/** Deploys a registered version: step by step beside the one that serves, until the evidence decides. */
export async function run(inputs: Inputs, context: Context): Promise<Result<typeof outputs>> {
  refusePullRequest(context)
  const registry = await openRegistry(inputs.registry, context)
  if (isKubernetesAddress(inputs.target)) return await (await import('./on-kubernetes.ts')).deployToKubernetes(inputs, registry, context)
  return await deployHere(localInputs(inputs), registry, context)
}

type LocalInputs = Inputs & {readonly serve: string; readonly requests: string}

/** What only this target needs, and what it can't do. @throws Failure (input-error). */
function localInputs(inputs: Inputs): LocalInputs {
  const {serve, requests, mode} = inputs
  const missing = [serve === undefined ? 'serve' : [], requests === undefined ? 'requests' : []].flat()
  if (serve === undefined || requests === undefined) {
    throw inputError(`the target local needs ${missing.join(' and ')}`, {
      hint: 'Give the command that serves a model and the requests to try it with, or a target in a cluster.',
    })
  }
  if (mode !== 'wait') {
    throw inputError(`mode ${mode} is for targets that go on without the runner`, {hint: 'The target local serves while the step runs.'})
  }
  if (inputs['rollback-window'] > 0) {
    throw inputError('a rollback-window is for targets that go on without the runner', {hint: 'Leave it out with the target local.'})
  }
  return {...inputs, serve, requests}
}

async function deployHere(inputs: LocalInputs, registry: Registry, context: Context): Promise<Result<typeof outputs>> {
  const preparation = await prepare(inputs, registry, context)
  if (context.plan) return planned(preparation, inputs)
  const {version, champion} = preparation
  await using target = await openTarget(inputs, preparation, registry, context)
  const journal = openJournal({inputs, preparation, target, context})
  const mirror = await openMirror(inputs, `${version.name}/${version.version}`, context)
  const rollout = await mirror.around(() =>
    drive({
      target,
      revision: asRevision(version),
      plan: planFrom(inputs, preparation.steps),
      owner: ownerOf(context.run),
      retry: inputs.retry,
      signal: context.signal,
      look: journal.look,
      confirm: (canary) => moveChampion(registry, version.name, canary, champion),
      onState: journal.onState,
    }),
  )
  return await finished(rollout, journal.looks(), preparation, inputs, context, mirror.id)
}

/** On pull requests nothing is deployed: what is under test there is not merged yet (design.md, "Where each step runs"). */
function refusePullRequest({run: {pullRequest}, plan}: Context): void {
  if (pullRequest === undefined || plan) return
  throw policyRefused('nothing is deployed from a pull request', {
    hint: 'Run deploy-canary on pushes to main, or with `plan: true` to see what it would do.',
  })
}

async function prepare(inputs: LocalInputs, registry: Registry, context: Context): Promise<Preparation> {
  // What is wrong with the command or the target is said before anything starts.
  serveCommand(inputs.serve, {model: '', port: 0})
  const metrics = await declaredMetrics(inputs, context)
  requireSources(inputs, metrics, true)
  const folder = targetFolder(inputs.target, parseReference(inputs.model).name, context)
  const {version, champion, evidence} = await findRegistered(inputs, registry, context)
  const {state} = await openStateFile(folder).read()
  const requests = await readRequests(inputs.requests, context.display(inputs.requests))
  const serving = [champion, state.stable].find((revision) => revision !== undefined && revision.digest !== version.digest)
  return {
    version,
    champion: champion?.version,
    serving: serving === undefined ? undefined : asRevision(serving),
    evidence,
    environment: await environmentCheck(version.digest, inputs, context),
    requests,
    rules: rulesOf(
      inputs,
      requests.some(({label}) => label !== undefined),
      metrics,
    ),
    steps: inputs.steps.filter((step) => step < 100),
  }
}

async function openTarget(
  inputs: LocalInputs,
  {version, serving}: Preparation,
  registry: Registry,
  context: Context,
): Promise<LocalTarget> {
  return await openLocalTarget({
    folder: targetFolder(inputs.target, version.name, context),
    champion: serving,
    answerField: inputs['answer-field'],
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
