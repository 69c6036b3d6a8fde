import {type AuditedRecord, checkOf, countOf, linkOf} from '@modelflight/core/record-audit'
import {type ModelStory, subjectsOf} from '@modelflight/core/record-story'
import type {Check} from '@modelflight/core/verdict'
import type {Gathered} from './gather.ts'
import type {VerifyOptions} from './options.ts'

/** Holds the version in the registry against its files and its records. */
export function versionChecks(
  gathered: Gathered,
  story: ModelStory,
  records: readonly AuditedRecord[],
  options: VerifyOptions,
): readonly Check[] {
  const {version, digest, files, audit} = gathered
  if (version === undefined) {
    return digest === undefined ? [] : [{id: 'model', status: 'pass', message: `${countOf(files, 'file')} hashed`, observed: digest}]
  }
  const same = digest === undefined || digest === version.digest
  const model = checkOf(
    'model',
    same ? [] : [`the model has the digest ${digest}, and ${version.digest} was registered`],
    `${countOf(files, 'file')} hashed`,
  )
  return [
    ...(digest === undefined ? [] : [{...model, observed: digest}]),
    ...(audit === undefined ? [] : [checkOf('registry', audit.faults, audit.seen, 'Restore the registry from a copy.')]),
    ...recordedVersion(story, gathered),
    ...keptRecords(gathered, story, records, options),
  ]
}

/** The registration speaks of this version, and of what the registry keeps with it. */
function recordedVersion({registered}: ModelStory, {version}: Gathered): readonly Check[] {
  if (registered === undefined || version === undefined) return []
  const {predicate} = registered.statement
  const kept = new Map(linkOf(registered).materials.map(({name, digest}) => [name, digest]))
  const faults = (['metrics', 'predictions', 'profile'] as const).flatMap((kind) => {
    const [registry, record] = [version.evidence[kind]?.digest, kept.get(kind)]
    return registry === record ? [] : [`the ${kind} in the registry are ${registry ?? 'missing'}, and ${record ?? 'none'} were recorded`]
  })
  if (predicate['model'] !== version.name) faults.push(`the registration is of ${String(predicate['model'])}, and this is ${version.name}`)
  else if (predicate['version'] !== version.version)
    faults.push(`the registration is of version ${String(predicate['version'])}, and this is ${version.version}`)
  if (predicate['createdAt'] !== version.createdAt) faults.push('the registration gives another time than the registry')
  return [checkOf('version', faults, `version ${version.version} is what was recorded`)]
}

/**
 * The records that lie here are those that the version was registered with. Other records about the same model are what a run leaves that trains
 * it again, or what a chain looks like that was written anew: a failure where the folder was named or the registration rests on them.
 */
function keptRecords(
  {registered, version}: Gathered,
  story: ModelStory,
  records: readonly AuditedRecord[],
  {recordsGiven}: VerifyOptions,
): readonly Check[] {
  if (registered.size === 0 || version === undefined || records.length === registered.size) return []
  const made = story.registered?.statement.predicate['created'] === true
  const rests =
    story.registered !== undefined && made ? linkOf(story.registered).materials.filter(({name}) => name.endsWith(' record')) : []
  const foreign = rests
    .filter(({digest}) => !registered.has(digest))
    .map(({name}) => `the registration rests on a ${name} that was not registered with the version`)
  const others = records
    .filter((record) => isJudgement(record, story.digest) && !registered.has(record.digest))
    .map(({name}) => `${name} is not among the records that the version was registered with`)
  const hint = 'Trust the records of the registry: those here are of another run, or were written anew.'
  const check = checkOf('kept records', [...foreign, ...others], `${registered.size} of them are kept with the version`, hint)
  return [check.status === 'fail' && foreign.length === 0 && !recordsGiven ? {...check, status: 'warn'} : check]
}

const isJudgement = (record: AuditedRecord, digest: string): boolean =>
  ['train', 'evaluate-gate'].includes(linkOf(record).action) && subjectsOf(record).includes(digest)
