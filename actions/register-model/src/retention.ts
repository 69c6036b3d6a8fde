import {copyFile, mkdir, readFile, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {explain, inputError, withHint} from '@modelflight/core/errors'
import {isRecordName} from '@modelflight/core/record-audit'
import {type NewRecord, predicateTypes, type Statement} from '@modelflight/core/records'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import type {ModelVersion, Registry} from '@modelflight/registry/port'
import {formatReference, versionReference} from '@modelflight/registry/reference'
import {retentionSection} from './report.ts'
import {noOutputs, type RegisterResult} from './run.ts'

/** Which versions stay; those that neither rule keeps may go. */
export interface RetentionRules {
  /** How many of the newest; undefined: only the age counts, and the newest stays. */
  readonly versions: number | undefined
  /** How many days a version stays at least. */
  readonly days: number | undefined
  /** `list` removes nothing. */
  readonly cleanup: 'list' | 'remove'
}

/** A version and what is to become of it. */
export interface Judged {
  readonly version: ModelVersion
  /** Why it stays; undefined when it goes. */
  readonly kept: string | undefined
}

/**
 * Removes old versions of a model. An alias, the rules, or a kept version whose training or gate names it keeps a version; its records are saved
 * in the output folder before it goes.
 *
 * @throws Failure input-error when there is no such model; dependency-failed when the registry does not answer, or lets nobody delete.
 */
export async function cleanUp(name: string, rules: RetentionRules, registry: Registry, context: Context): Promise<RegisterResult> {
  const judged = await judge(name, rules, registry, context)
  const isTried = rules.cleanup === 'list' || context.plan
  const {removed, kept, left, fault} = isTried
    ? {...listed(judged), left: [], fault: undefined}
    : await removeAll(judged, registry, context)
  const numbers = removed.map(({version}) => version).join(', ')
  const what = isTried ? 'would be removed (cleanup: remove does it)' : 'removed'
  const message =
    removed.length === 0
      ? `all ${judged.length} versions stay`
      : `${removed.length} of ${judged.length} versions ${what}: ${numbers}${left.length === 0 ? '' : `; ${left.join('; ')}`}`
  const check: Check = {id: 'retention', status: 'pass', observed: String(removed.length), n: judged.length, message}
  const verdict = verdictOf([check, ...(fault === undefined ? [] : [fault])])
  return {
    verdict,
    section: retentionSection(verdict.status, `${name}: ${message}`, [...removed.map((version) => [version, undefined] as const), ...kept]),
    outputs: noOutputs,
    details: {
      removed: removed.map(({version, digest}) => ({version, digest})),
      kept: kept.map(([{version}, why]) => ({version, why})),
      listOnly: isTried,
    },
    ...(isTried || removed.length === 0 ? {} : {record: recordOf(name, rules, registry, removed)}),
    files: isTried ? [] : removed.flatMap((version) => savedOf(version, context)),
  }
}

async function judge(name: string, rules: RetentionRules, registry: Registry, context: Context): Promise<readonly Judged[]> {
  const versions = await registry.versions(name)
  if (versions.length === 0)
    throw inputError(`the registry ${registry.name} has no versions of ${name}`, {hint: 'Check the name and registry.'})
  const young = context.now().getTime() - (rules.days ?? 0) * 86_400_000
  const newest = new Set(versions.slice(-Math.max(1, rules.versions ?? 1)))
  const own = versions.map((version): Judged => {
    const {aliases, createdAt} = version
    if (aliases.length > 0) return {version, kept: aliases.join(', ')}
    if (newest.has(version)) return {version, kept: newest.size === 1 ? 'the newest' : `one of the ${newest.size} newest`}
    const isYoung = rules.days !== undefined && !(Date.parse(createdAt) <= young)
    return {version, kept: isYoung ? `younger than ${rules.days} days` : undefined}
  })
  const named = await namedByKept(own, registry, context)
  return own.map(({version, kept}) => ({version, kept: kept ?? named(version)}))
}

/** Which kept version rests on a version that nothing else keeps: the baseline of its gate, a model that its training began with. */
async function namedByKept(
  judged: readonly Judged[],
  registry: Registry,
  context: Context,
): Promise<(version: ModelVersion) => string | undefined> {
  if (judged.every(({kept}) => kept !== undefined)) return () => undefined
  const users = new Map<string, string>()
  for (const {version} of judged.filter(({kept}) => kept !== undefined)) {
    for (const statement of await statementsOf(version, registry, context)) {
      for (const {name, digest} of statement.predicate.modelflight.materials) {
        users.set(digest, version.version)
        users.set(name, version.version)
      }
    }
  }
  return ({name, version, digest}) => {
    const user = users.get(digest) ?? users.get(`baseline ${name}/${version}`)
    return user === undefined ? undefined : `version ${user} rests on it`
  }
}

/** Records about exactly this version, of those that are kept with it. */
async function statementsOf(version: ModelVersion, registry: Registry, context: Context): Promise<readonly Statement[]> {
  const folder = join(context.temporary, 'retention', version.version)
  const {evidence} = await registry.download(version, folder, ['evidence'])
  const records = evidence.records.filter((path) => isRecordName(basename(path)))
  const statements = await Promise.all(records.map(async (path) => JSON.parse(await readFile(path, 'utf8')) as Statement))
  await rm(folder, {recursive: true, force: true})
  const isAbout = ({subject}: Statement): boolean => subject.some(({digest}) => `sha256:${digest.sha256}` === version.digest)
  return statements.filter((statement) => isAbout(statement) && statement.predicate.modelflight.action !== 'register-model')
}

interface Outcome {
  readonly removed: readonly ModelVersion[]
  readonly kept: readonly (readonly [ModelVersion, string])[]
  /** What stays of removed versions, each sentence once. */
  readonly left: readonly string[]
  /** What stopped it. */
  readonly fault: Check | undefined
}

const listed = (judged: readonly Judged[]): Pick<Outcome, 'removed' | 'kept'> => ({
  removed: judged.filter(({kept}) => kept === undefined).map(({version}) => version),
  kept: judged.flatMap(({version, kept}) => (kept === undefined ? [] : [[version, kept] as const])),
})

/** Oldest first. What was removed before a fault is told and recorded. */
async function removeAll(judged: readonly Judged[], registry: Registry, context: Context): Promise<Outcome> {
  const {removed: doomed, kept} = listed(judged)
  const removed: ModelVersion[] = []
  const late: (readonly [ModelVersion, string])[] = []
  const left = new Set<string>()
  try {
    for (const version of doomed) {
      context.signal.throwIfAborted()
      await saveRecords(version, registry, context)
      const removal = await registry.remove(version.name, version.version)
      if (removal.kind === 'kept') late.push([version, removal.why])
      if (removal.kind !== 'removed') continue
      removed.push(version)
      if (removal.left !== undefined) left.add(removal.left)
    }
  } catch (error) {
    if (removed.length === 0) throw error
    const {message, hint} = explain(error)
    const fault: Check = {id: 'registry', status: 'fail', message: `stopped: ${withHint(message, hint)}`}
    return {removed, kept: [...kept, ...late], left: [...left], fault}
  }
  return {removed, kept: [...kept, ...late], left: [...left], fault: undefined}
}

const savedFolder = ({name, version}: ModelVersion, {outputDir}: Context): string => join(outputDir, 'removed', `${name}-${version}`)

const savedOf = (version: ModelVersion, context: Context): readonly string[] =>
  version.evidence.records.map(({path}) => join(savedFolder(version, context), basename(path)))

/** The records of a version are its history, and outlive it. */
async function saveRecords(version: ModelVersion, registry: Registry, context: Context): Promise<void> {
  const folder = join(context.temporary, 'retention', version.version)
  const {evidence} = await registry.download(version, folder, ['evidence'])
  await mkdir(savedFolder(version, context), {recursive: true})
  for (const path of evidence.records) await copyFile(path, join(savedFolder(version, context), basename(path)))
  await rm(folder, {recursive: true, force: true})
}

/** The record of a removal; docs/records.md describes its predicate. */
function recordOf(model: string, {versions, days}: RetentionRules, registry: Registry, removed: readonly ModelVersion[]): NewRecord {
  return {
    subjects: removed.map(({version, digest}) => ({name: formatReference(versionReference(model, version)), digest})),
    materials: [],
    predicateType: predicateTypes.retention,
    predicate: {model, registry: registry.name, keepVersions: versions ?? null, keepDays: days ?? null},
  }
}
