import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {explain, inputError, policyRefused} from '@modelflight/core/errors'
import {realPathInside, sha256File} from '@modelflight/core/files'
import type {StoredRecord} from '@modelflight/core/records'
import type {Check} from '@modelflight/core/verdict'
import type {Evidence} from '@modelflight/registry/port'
import type {Signed} from './attest.ts'
import type {GateEvidence} from './gate.ts'

/** Absolute paths as asked for. */
export interface AskedEvidence {
  readonly metrics: string | undefined
  readonly predictions: string | undefined
  readonly profile: string | undefined
}

/** What the chain says of a model. */
export interface Chain {
  readonly trained: StoredRecord | undefined
  readonly gate: GateEvidence | undefined
}

/**
 * The files to keep with the version. Each must be one that the chain knows, where there is a chain: numbers of another run would make the
 * next comparison a lie.
 *
 * @throws Failure (policy-refused) for a named file that the chain does not know.
 */
export async function gatherEvidence(asked: AskedEvidence, chain: Chain, signed: Signed, context: Context): Promise<Evidence<string>> {
  const known = knownDigests(chain)
  return {
    metrics: await choose('metrics', asked.metrics, /^metrics\.(json|ya?ml|toml)$/, known, context),
    predictions: await choose('predictions', asked.predictions, /^predictions\.[a-z.]+$/, known, context),
    profile: await chooseProfile(asked.profile, known, context),
    records: [...(await context.records.all()), ...signed.records].map(({path}) => path),
  }
}

/** Digests in the records of training and gate; undefined when there is neither. */
function knownDigests({trained, gate}: Chain): ReadonlySet<string> | undefined {
  const records = [trained, gate?.record].filter((record) => record !== undefined)
  if (records.length === 0) return undefined
  return new Set(
    records.flatMap(({statement: {subject, predicate}}) => [
      ...subject.map(({digest}) => `sha256:${digest.sha256}`),
      ...predicate.modelflight.materials.map(({digest}) => digest),
    ]),
  )
}

async function choose(
  what: string,
  asked: string | undefined,
  pattern: RegExp,
  known: ReadonlySet<string> | undefined,
  context: Context,
): Promise<string | undefined> {
  if (asked !== undefined) {
    const real = await realPathInside(asked, context.workspace)
    if (known !== undefined && !known.has(await sha256File(real))) throw foreign(what, asked, context)
    return real
  }
  const folder = join(context.outputDir, 'train')
  const names = (await readdir(folder).catch((): string[] => [])).filter((name) => pattern.test(name))
  for (const name of names) if (known?.has(await sha256File(join(folder, name)))) return join(folder, name)
  return undefined
}

const foreign = (what: string, path: string, context: Context): Error =>
  policyRefused(`the ${what} in ${context.display(path)} are not what training and gate recorded for this model`, {
    where: {file: context.display(path)},
    hint: 'Name the files that evaluate-gate judged.',
  })

/** A profile says which data it describes; they must be the data that the model was trained on. */
async function chooseProfile(
  asked: string | undefined,
  known: ReadonlySet<string> | undefined,
  context: Context,
): Promise<string | undefined> {
  if (asked !== undefined) {
    const real = await realPathInside(asked, context.workspace)
    const digest = await profiledData(real)
    if (digest === undefined)
      throw inputError(`${context.display(asked)} is no profile`, {hint: 'Name a profile that validate-data wrote.'})
    if (known !== undefined && !known.has(digest)) throw foreign('profile', asked, context)
    return real
  }
  const folder = join(context.outputDir, 'profiles')
  const names = (await readdir(folder).catch((): string[] => [])).filter((name) => name.endsWith('.json')).sort()
  for (const name of names) {
    const digest = await profiledData(join(folder, name))
    if (digest !== undefined && known?.has(digest)) return join(folder, name)
  }
  return undefined
}

async function profiledData(path: string): Promise<string | undefined> {
  try {
    const profile: unknown = JSON.parse(await readFile(path, 'utf8'))
    const digest = typeof profile === 'object' && profile !== null && 'dataDigest' in profile ? profile.dataDigest : undefined
    return typeof digest === 'string' ? digest : undefined
  } catch {
    return undefined
  }
}

/** The numbers of the metrics that are kept with a version. */
export interface KeptMetrics {
  readonly values: Readonly<Record<string, number>>
  /** What later steps will find, where it is not all. */
  readonly checks: readonly Check[]
}

/**
 * Reads the metrics that are kept as evaluate-gate reads them. Those that train left and that no gate can read are a warning.
 *
 * @param named whether the input `metrics` names them.
 * @throws Failure input-error or limit-exceeded for named metrics that no gate can read.
 */
export async function readMetrics(path: string | undefined, named: boolean, context: Context): Promise<KeptMetrics> {
  if (path === undefined) return {values: {}, checks: []}
  const {readMetrics: read} = await import('@modelflight/evaluation/read-metrics')
  try {
    const {metrics} = await read(await readFile(path), context.display(path))
    return {values: Object.fromEntries([...metrics].map(([name, {value}]) => [name, value])), checks: []}
  } catch (error) {
    const {message, hint, where, bug} = explain(error)
    if (named || bug !== undefined) throw error
    const check: Check = {
      ...{id: 'metrics', status: 'warn', message: `kept as they are, but no gate can read them: ${message}`},
      ...{...(where === undefined ? {} : {where}), ...(hint === undefined ? {} : {hint})},
    }
    return {values: {}, checks: [check]}
  }
}

/** What later steps will miss. */
export function evidenceChecks(evidence: Evidence<string>): readonly Check[] {
  const missing = (id: string, message: string): readonly Check[] => [{id, status: 'skipped', message}]
  return [
    ...(evidence.predictions === undefined
      ? missing('predictions', 'kept without predictions: the next candidate can only be compared by its metrics')
      : []),
    ...(evidence.profile === undefined
      ? missing('profile', 'kept without a profile of the training data: check-drift needs one of its own')
      : []),
  ]
}
