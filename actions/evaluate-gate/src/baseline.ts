import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {dependencyFailed, inputError} from '@modelflight/core/errors'
import {realPathInside, resolveInside} from '@modelflight/core/files'
import type {Baseline} from '@modelflight/evaluation/decide'
import {gatherEvidence} from '@modelflight/evaluation/evidence'
import type {GateSettings} from '@modelflight/evaluation/gate-file'
import type {MetricsFile} from '@modelflight/evaluation/metrics-file'
import {readMetrics} from '@modelflight/evaluation/read-metrics'
import {readPredictions} from '@modelflight/evaluation/read-predictions'
import {openRegistry} from '@modelflight/registry/open'
import {championAlias, type ModelVersion} from '@modelflight/registry/port'
import {aliasReference, formatReference, type ModelReference, parseReference} from '@modelflight/registry/reference'
import {fetchFromGit, gitReference} from './git-baseline.ts'
import {fromGreenRun} from './green-run.ts'
import {rescore} from './rescore.ts'
import {isRun, readRun, type Tracking} from './tracked-run.ts'

/** The baseline with its place in the registry, where it has one. */
export interface FoundBaseline {
  readonly baseline: Baseline
  readonly version: ModelVersion | undefined
}

/** What says where the baseline is. */
export interface BaselineInputs extends Tracking {
  readonly baseline: string | undefined
  readonly 'baseline-predictions': string | undefined
  readonly predict: string | undefined
}

/**
 * Finds the baseline and reads its metrics and predictions. A registered one that was measured on another evaluation set is scored again
 * when there is a command for it.
 *
 * @throws Failure dependency-failed when the registry does not answer; input-error for files that can't be read.
 */
export async function findBaseline(
  inputs: BaselineInputs,
  settings: GateSettings,
  holdout: string | undefined,
  context: Context,
): Promise<FoundBaseline> {
  const asked =
    inputs.baseline?.trim() ?? (context.model === undefined ? undefined : formatReference(aliasReference(context.model, championAlias)))
  if (asked === 'none') return {baseline: {kind: 'none'}, version: undefined}
  if (asked !== undefined && isRun(asked)) return {baseline: await fromRun(asked, inputs, settings, context), version: undefined}
  if (asked === 'last-green-run')
    return {baseline: await fromGreenRun(inputs['baseline-predictions'], settings, context), version: undefined}
  if (asked?.startsWith('models:')) return await fromRegistry(parseReference(asked), inputs, settings, holdout, context)
  if (asked === undefined && inputs['baseline-predictions'] === undefined) {
    return {baseline: {kind: 'missing', reason: 'no baseline was given'}, version: undefined}
  }
  return {baseline: await fromFiles(asked, inputs['baseline-predictions'], settings, context), version: undefined}
}

async function fromRegistry(
  reference: ModelReference,
  inputs: BaselineInputs,
  settings: GateSettings,
  holdout: string | undefined,
  context: Context,
): Promise<FoundBaseline> {
  const name = formatReference(reference)
  const registry = await openRegistry(inputs.registry, context)
  const version = await registry.resolve(reference)
  if (version === undefined) {
    // A version that was named by number must be there; an alias that nobody has set yet means the first version.
    if (reference.kind === 'alias') return {baseline: {kind: 'first-version', name}, version}
    return {baseline: {kind: 'missing', reason: `${name} is not in the registry ${registry.name}`}, version}
  }
  const {evidence} = await registry.download(version, join(context.temporary, 'baseline'), ['evidence'])
  const predictions = inputs['baseline-predictions'] ?? evidence.predictions
  const title = `${version.name} version ${version.version}`
  if (evidence.metrics === undefined && predictions === undefined && inputs.predict === undefined) {
    return {baseline: {kind: 'missing', reason: `${title} was registered without metrics and predictions`}, version}
  }
  const known = await readEvidence({metrics: evidence.metrics, predictions}, settings, title, context)
  if (inputs.predict === undefined || holdout === undefined || known.holdoutDigest === holdout) {
    return {baseline: {kind: 'measured', name: title, evidence: known}, version}
  }
  const {model} = await registry.download(version, join(context.temporary, 'baseline-model'), ['model'])
  if (model === undefined) throw dependencyFailed(`${title} could not be downloaded to be scored again`)
  const rescored = gatherEvidence(undefined, await rescore(inputs.predict, model, holdout, settings, context), settings)
  return {baseline: {kind: 'measured', name: `${title} (scored again)`, evidence: rescored}, version}
}

async function fromRun(asked: string, inputs: BaselineInputs, settings: GateSettings, context: Context): Promise<Baseline> {
  const {metrics} = await readRun(asked, inputs, context)
  const files = {metrics: undefined, predictions: inputs['baseline-predictions']}
  return {kind: 'measured', name: asked, evidence: await readEvidence(files, settings, `baseline ${asked}`, context, metrics)}
}

async function fromFiles(
  asked: string | undefined,
  predictionsPath: string | undefined,
  settings: GateSettings,
  context: Context,
): Promise<Baseline> {
  const committed = asked === undefined ? undefined : gitReference(asked)
  const path =
    committed === undefined
      ? asked === undefined
        ? undefined
        : resolveInside(asked, context.workspace, context.workingDirectory)
      : await fetchFromGit(committed, context)
  const isMetrics = /\.(json|xml|ya?ml|toml)$/i.test(path ?? '')
  if (path !== undefined && !isMetrics && predictionsPath !== undefined) {
    throw inputError(`baseline ${context.display(path)} and baseline-predictions are both predictions`, {hint: 'Give one of the two.'})
  }
  const predictions = isMetrics || path === undefined ? predictionsPath : path
  for (const file of [committed === undefined ? path : undefined, predictionsPath]) {
    if (file !== undefined) await realPathInside(file, context.workspace)
  }
  const name = committed === undefined ? context.display(path ?? predictions ?? '') : `${committed.path} of ${committed.ref}`
  const files = {metrics: isMetrics ? path : undefined, predictions}
  return {kind: 'measured', name, evidence: await readEvidence(files, settings, `baseline ${name}`, context)}
}

interface EvidenceFiles {
  readonly metrics: string | undefined
  readonly predictions: string | undefined
}

async function readEvidence(files: EvidenceFiles, settings: GateSettings, title: string, context: Context, known?: MetricsFile) {
  const metrics =
    files.metrics === undefined ? known : await readMetrics(await readFile(files.metrics), `metrics of ${title}`, files.metrics)
  if (files.predictions === undefined) return gatherEvidence(metrics, undefined, settings)
  // Rows are cut by the candidate's columns: the two are paired by id, and an older file need not have them.
  const read = await readPredictions(files.predictions, `predictions of ${title}`, {...settings, sliceColumns: []}, context)
  const broken = read.checks.find(({status}) => status === 'fail')
  if (broken !== undefined) {
    throw inputError(
      `the predictions of ${title} can't be compared with: ${broken.message}`,
      broken.where === undefined ? {} : {where: broken.where},
    )
  }
  return gatherEvidence(metrics, read.predictions, settings)
}
