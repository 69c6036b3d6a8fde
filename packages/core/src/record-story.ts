import {type AuditedRecord, checkOf, linkOf} from './record-audit.ts'
import {predicateTypes, type Subject} from './records.ts'
import type {JsonObject} from './schema.ts'
import type {Check} from './verdict.ts'

/** Data that a model was trained on, and what validate-data said of them. */
export interface StoryData extends Subject {
  readonly validated: AuditedRecord | undefined
}

/** What the records say of one model, from its data to its traffic. */
export interface ModelStory {
  /** Digest of the model. */
  readonly digest: string
  readonly data: readonly StoryData[]
  readonly trained: AuditedRecord | undefined
  readonly gate: AuditedRecord | undefined
  readonly registered: AuditedRecord | undefined
  /** The last removal of the model from a registry. */
  readonly removed: AuditedRecord | undefined
  readonly rollouts: readonly AuditedRecord[]
  /** Judgements of later data against the profile of the training data. */
  readonly drift: readonly AuditedRecord[]
}

/** Materials of a training record that are not data. `data` is the digest of all of them together. */
const notData: readonly string[] = ['inputs', 'code', 'data']

/**
 * Picks the records about a model out of a chain in order; of several the newest counts.
 *
 * @param kept digests of the records that a registry keeps with the version: these count before others.
 */
export function storyOf(records: readonly AuditedRecord[], digest: string, kept: ReadonlySet<string> = new Set()): ModelStory {
  const about = (action: string): readonly AuditedRecord[] =>
    records.filter((record) => linkOf(record).action === action && subjectsOf(record).includes(digest))
  const newest = (action: string): AuditedRecord | undefined =>
    about(action).findLast((record) => kept.has(record.digest)) ?? about(action).at(-1)
  const trained = newest('train')
  const [removals, registrations] = [true, false].map((isRemoval) =>
    about('register-model').filter(({statement}) => (statement.predicateType === predicateTypes.retention) === isRemoval),
  )
  const registered = registrations?.at(-1)
  const validations = records.filter((record) => linkOf(record).action === 'validate-data')
  const data = (trained === undefined ? [] : linkOf(trained).materials).filter(({name}) => !notData.includes(name))
  return {
    digest,
    data: data.map((dataset) => ({...dataset, validated: validations.findLast((record) => subjectsOf(record).includes(dataset.digest))})),
    trained,
    gate: newest('evaluate-gate'),
    registered,
    removed: removals?.at(-1),
    rollouts: about('deploy-canary'),
    drift: records.filter((record) => linkOf(record).action === 'check-drift' && restsOnProfile(record, registered)),
  }
}

/** Whether a judgement of drift compared with the profile that was registered with the model. */
function restsOnProfile(drift: AuditedRecord, registered: AuditedRecord | undefined): boolean {
  const profile = registered === undefined ? undefined : linkOf(registered).materials.find(({name}) => name === 'profile')?.digest
  return profile !== undefined && linkOf(drift).materials.some(({name, digest}) => name === 'reference profile' && digest === profile)
}

/** Digests that a record is about. */
export const subjectsOf = ({statement}: AuditedRecord): readonly string[] => statement.subject.map(({digest}) => `sha256:${digest.sha256}`)

/** Whether the records about a model fit together: each names the one that it rests on, and none says yes to what another refused. */
export function storyChecks(story: ModelStory, records: readonly AuditedRecord[]): readonly Check[] {
  return [
    dataCheck(story),
    trainingCheck(story),
    gateCheck(story),
    ...registrationChecks(story, records),
    ...removalChecks(story),
    ...rolloutChecks(story, records),
  ]
}

function dataCheck({data, trained}: ModelStory): Check {
  const id = 'data'
  if (trained === undefined) return {id, status: 'skipped', message: 'no record says which data the model was trained on'}
  if (data.length === 0) return {id, status: 'warn', message: 'the training names no data', hint: 'Name them in the input data of train.'}
  const refused = data.filter(({validated}) => validated !== undefined && !passed(validated))
  if (refused.length > 0) {
    return checkOf(
      id,
      refused.map(({name, validated}) => `validate-data judged ${name} ${validated === undefined ? '' : linkOf(validated).status}`),
      '',
      'Train on data that pass.',
    )
  }
  const unseen = data.filter(({validated}) => validated === undefined)
  if (unseen.length > 0) {
    const message = `${unseen.map(({name}) => name).join(', ')}: no record of validate-data`
    return {id, status: 'warn', message, hint: 'Run validate-data on them before train.'}
  }
  return {id, status: 'pass', message: `all ${data.length} validated`}
}

const passed = (record: AuditedRecord): boolean => ['pass', 'warn'].includes(linkOf(record).status)

function trainingCheck({trained, digest}: ModelStory): Check {
  const id = 'training'
  if (trained === undefined)
    return {id, status: 'warn', message: 'no record says how the model was trained', hint: 'Let the action train run it.'}
  const {subject} = trained.statement
  const inputs = linkOf(trained).materials.find(({name}) => name === 'inputs')?.digest
  const stated = objectAt(trained, 'buildDefinition', 'internalParameters')['inputDigest']
  const faults = [
    ...(passed(trained) ? [] : [`${trained.name} says ${linkOf(trained).status}`]),
    ...(`sha256:${subject[0]?.digest.sha256}` === digest
      ? []
      : [`${trained.name} is first about ${subject[0]?.name ?? 'nothing'}, not the model`]),
    ...(inputs === stated ? [] : [`${trained.name} names two input digests`]),
  ]
  return checkOf(id, faults, 'the training that gave this model is on record')
}

function gateCheck({gate, trained}: ModelStory): Check {
  const id = 'gate'
  if (gate === undefined)
    return {id, status: 'warn', message: 'no record of evaluate-gate about this model', hint: 'Run evaluate-gate before register-model.'}
  const late = trained !== undefined && linkOf(gate).index <= linkOf(trained).index && linkOf(gate).run.id === linkOf(trained).run.id
  const faults = [
    ...(passed(gate) ? [] : [`evaluate-gate judged this model ${linkOf(gate).status}`]),
    ...(late ? ['the gate was decided before the model was trained'] : []),
  ]
  return checkOf(id, faults, `evaluate-gate judged exactly this model: ${linkOf(gate).status}`)
}

function registrationChecks({registered, gate}: ModelStory, records: readonly AuditedRecord[]): readonly Check[] {
  if (registered === undefined) return []
  const {predicate, subject} = registered.statement
  const known = new Set(records.map(({digest}) => digest))
  const stated = predicate['gate']
  const gateRecord = isObject(stated) ? String(stated['record']) : undefined
  const rests = linkOf(registered).materials.filter(({name}) => name.endsWith(' record'))
  const faults = [
    ...rests.filter(({digest}) => !known.has(digest)).map(({name}) => `the registration rests on a ${name} that is not here`),
    ...(gateRecord === undefined || known.has(gateRecord) ? [] : ['the registration names a decision that is not here']),
    ...(gateRecord === undefined || gate === undefined || agrees(stated, records)
      ? []
      : ['the registration names another verdict than the gate gave']),
    ...(subject[0]?.name === `models:/${String(predicate['model'])}/${String(predicate['version'])}`
      ? []
      : ['the registration names two versions']),
  ]
  return [checkOf('registration', faults, `registered as ${subject[0]?.name ?? ''}`)]
}

/** A version that was removed is no longer what the registry gives; registered once more, it is another version. */
function removalChecks({removed, registered, digest}: ModelStory): readonly Check[] {
  if (removed === undefined) return []
  const name = removed.statement.subject.find((subject) => `sha256:${subject.digest.sha256}` === digest)?.name ?? ''
  const message = `${name} was removed: ${removalOf(removed)}`
  if (registered !== undefined && linkOf(registered).index > linkOf(removed).index)
    return [{id: 'retention', status: 'pass', message: `${message}, and registered again`}]
  return [{id: 'retention', status: 'warn', message, hint: 'Its records are in the artifact of that run, below removed/.'}]
}

/** When, where and by which rule versions were removed, as a half sentence. */
export function removalOf(removed: AuditedRecord): string {
  const {model, registry, keepVersions, keepDays} = removed.statement.predicate
  const rules = [
    ...(keepVersions === null ? [] : [`keep-versions ${String(keepVersions)}`]),
    ...(keepDays === null ? [] : [`keep-days ${String(keepDays)}`]),
  ]
  return `${linkOf(removed).finishedAt.slice(0, 16).replace('T', ' ')} from ${String(registry)} (${rules.join(', ')} of ${String(model)})`
}

/** The status in a registration is that of the decision it names. */
function agrees(stated: unknown, records: readonly AuditedRecord[]): boolean {
  if (!isObject(stated)) return false
  const named = records.find(({digest}) => digest === stated['record'])
  return named === undefined || linkOf(named).status === stated['status']
}

function rolloutChecks({rollouts}: ModelStory, records: readonly AuditedRecord[]): readonly Check[] {
  const last = rollouts.at(-1)
  if (last === undefined) return []
  const registration = last.statement.predicate['registration']
  const faults = records.some(({digest}) => digest === registration) ? [] : ['the rollout rests on a registration that is not here']
  return [checkOf('rollout', faults, `${String(last.statement.predicate['decision'])}: ${String(last.statement.predicate['reason'])}`)]
}

/** An object below a record's predicate; empty when there is none. */
export function objectAt({statement}: AuditedRecord, ...path: readonly string[]): JsonObject {
  let value: unknown = statement.predicate
  for (const key of path) value = isObject(value) ? value[key] : undefined
  return isObject(value) ? value : {}
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
