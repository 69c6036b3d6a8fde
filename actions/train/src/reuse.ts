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
const cacheKey = (inputDigest: string): string => `modelflight-train-${inputDigest.replace(/^sha256:/, '')}`

/** What GitHub keeps of a repository's caches, all together; beyond it the entries go that were not used for longest. */
const repositoryCacheBytes = 10 * 1024 ** 3

/** Whether a result of this size goes to the cache, and what there is to be said about it. */
export function cacheRoom(bytes: number): {readonly fits: boolean; readonly note: string | undefined} {
  const [size, share] = [`${(bytes / 1e9).toFixed(1)} GB`, bytes / repositoryCacheBytes]
  if (share > 1) return {fits: false, note: `the result has ${size}, and GitHub keeps 10 GiB of a repository's caches: it is not cached`}
  if (share < 0.2) return {fits: true, note: undefined}
  return {
    fits: true,
    note: `the cached result takes ${Math.round(share * 100)} % (${size}) of what GitHub keeps of the repository's caches`,
  }
}

/** Keeps a result for runs of the same inputs. */
export async function keep(candidate: Candidate, prepared: Prepared, context: Context): Promise<void> {
  const bytes = candidate.items.reduce((sum, item) => sum + item.bytes, 0)
  const {fits, note} = context.run.host === 'github' ? cacheRoom(bytes) : {fits: true, note: undefined}
  if (note !== undefined) context.log.info(note)
  if (fits) await context.stores.save(cacheKey(prepared.inputDigest), [candidateFolder(context)])
}

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
