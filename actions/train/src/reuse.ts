import {cp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context, FoundEvidence} from '@modelflight/core/action'
import {explain, policyRefused} from '@modelflight/core/errors'
import {openRecordChain} from '@modelflight/core/record-chain'
import type {StoredRecord} from '@modelflight/core/records'
import {type Candidate, itemOf, placeCandidate, readCandidate} from '@modelflight/training/candidate'
import {allPlaces, type Prepared} from './prepare.ts'

/** A result that need not be computed again. */
export interface Reused {
  readonly candidate: Candidate
  /** For messages: `the cache`, or the artifact's run. */
  readonly origin: string
}

/** Where the candidate of this output folder lies. */
export const candidateFolder = (context: Context): string => join(context.outputDir, 'train')

/** Key of the Actions cache; the whole digest, so that other inputs never match. */
export const cacheKey = (inputDigest: string): string => `modelflight-train-${inputDigest.replace(/^sha256:/, '')}`

/**
 * Looks for a result of the same inputs: in the cache, then (outside pull requests) among the evidence of other runs of this repository,
 * where the pull request left its candidate. Whatever can't be verified is not used, and said.
 */
export async function reuse(prepared: Prepared, context: Context): Promise<Reused | undefined> {
  const cached = await attempt('the cached result', context, () => fromCache(prepared, context))
  if (cached !== undefined) return cached
  if (context.run.pullRequest !== undefined) return undefined
  const found = await attempt('evidence of other runs', context, () => context.stores.find('train', prepared.inputDigest))
  for (const evidence of found ?? []) {
    const reused = await attempt(evidence.name, context, () => fromEvidence(evidence, prepared, context))
    if (reused !== undefined) return reused
  }
  return undefined
}

/** Failing to reuse is never failing: training gives the answer too. */
async function attempt<T>(what: string, context: Context, body: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await body()
  } catch (error) {
    if (context.signal.aborted) throw error
    const {message, bug} = explain(error)
    context.log.warning(`${what} is not used: ${message}`)
    if (bug !== undefined) context.log.debug(bug)
    return undefined
  }
}

async function fromCache(prepared: Prepared, context: Context): Promise<Reused | undefined> {
  const folder = candidateFolder(context)
  // Files of an earlier run would make the restored folder another one.
  await rm(folder, {recursive: true, force: true})
  if (!(await context.stores.restore(cacheKey(prepared.inputDigest), [folder]))) return undefined
  const candidate = await readCandidate(folder, prepared.inputDigest)
  if (candidate === undefined) return undefined
  await place(candidate, folder, prepared, context)
  return {candidate, origin: 'the cache'}
}

async function fromEvidence(evidence: FoundEvidence, prepared: Prepared, context: Context): Promise<Reused | undefined> {
  const downloaded = await evidence.download()
  const candidate = await readCandidate(join(downloaded, 'train'), prepared.inputDigest)
  if (candidate === undefined) return undefined
  const records = await openRecordChain(join(downloaded, 'records')).all()
  requireRecord(records, candidate, prepared, context)
  const folder = candidateFolder(context)
  await rm(folder, {recursive: true, force: true})
  await cp(join(downloaded, 'train'), folder, {recursive: true})
  await place(candidate, folder, prepared, context)
  await context.records.adopt(join(downloaded, 'records'))
  return {candidate, origin: evidence.origin}
}

/** The other run must have recorded, in this repository, that these inputs gave this model. */
function requireRecord(records: readonly StoredRecord[], candidate: Candidate, prepared: Prepared, context: Context): void {
  const model = itemOf(candidate, 'model')
  const matching = records.findLast(({statement: {subject, predicate}}) => {
    const {action, materials, run, status} = predicate.modelflight
    const ofModel = subject.some(({digest}) => `sha256:${digest.sha256}` === model?.digest)
    const ofInputs = materials.some(({name, digest}) => name === 'inputs' && digest === prepared.inputDigest)
    return action === 'train' && status !== 'fail' && run.repository === context.run.repository && ofModel && ofInputs
  })
  if (matching === undefined) throw policyRefused('its records do not say that these inputs gave this model in this repository')
}

async function place(candidate: Candidate, folder: string, prepared: Prepared, context: Context): Promise<void> {
  const places = allPlaces(prepared.places)
  await placeCandidate(candidate, {folder, workspace: context.workspace, mayWrite: (path) => places.includes(path)})
}
