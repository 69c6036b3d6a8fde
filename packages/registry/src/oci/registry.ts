import {randomInt} from 'node:crypto'
import {setTimeout as sleep} from 'node:timers/promises'
import {inputError, policyRefused} from '@modelflight/core/errors'
import {contentsOf, downloadParts} from '../contents.ts'
import {objectOf, textOf} from '../json.ts'
import {decodeManifest} from '../manifest.ts'
import type {RegistryContext} from '../open.ts'
import {
  type AliasMove,
  championAlias,
  type Expected,
  type ModelVersion,
  type NewModel,
  previousChampionAlias,
  type Registered,
  type Registry,
  type Removal,
} from '../port.ts'
import {checkName, type ModelReference} from '../reference.ts'
import {newestStays, pointedAt} from '../removal.ts'
import {downloadBlob, putBlob, readBlob} from './blobs.ts'
import {createOciClient, isRepository, type OciAddress, type OciClient, parseOciAddress} from './client.ts'
import {addReferrer, type Descriptor, getManifest, listTags, mediaTypes, putManifest, type StoredManifest} from './manifests.ts'
import {annotations, evidenceType, type ModelPack, packModel} from './model-pack.ts'

/**
 * Tags have no compare-and-set: a tag is written when it is where it should be, and read back after this pause. A process that is slower
 * than the pause between its look and its write would go unnoticed.
 */
const settleMilliseconds = 400

/** Models in an OCI registry: a repository a model, a ModelPack artifact a version, tags for numbers and aliases. */
export function openOciRegistry(uri: string, context: RegistryContext): Registry {
  const address = parseOciAddress(uri)
  const client = createOciClient(address, context)
  const at = (name: string): Place => ({client, name: checkName('model', name), repository: repositoryOf(address, name)})
  return {
    name: `oci://${address.origin.host}${address.prefix === '' ? '' : `/${address.prefix}`}`,
    resolve: (reference) => resolveReference(at(reference.name), reference),
    versions: (name) => readVersions(at(name)),
    register: (model) => register(at(model.name), model),
    setAlias: (name, alias, version, expected) => setAlias(at(name), {alias, version}, expected),
    download: (version, folder, parts) =>
      downloadParts(version, {folder, parts}, (_role, file, target) => downloadBlob(client, at(version.name).repository, file, target)),
    remove: (name, version) => removeVersion(at(name), version),
    audit: async (version) => (await import('./audit.ts')).auditSubject(client, at(version.name).repository, version),
  }
}

/** Where one model is. */
interface Place {
  readonly client: OciClient
  readonly name: string
  readonly repository: string
}

function repositoryOf({prefix}: OciAddress, name: string): string {
  const repository = prefix === '' ? name : `${prefix}/${name}`
  if (isRepository(repository)) return repository
  throw inputError(`${name} can not be the name of a model in an OCI registry`, {
    hint: 'Use lower-case letters and digits, with single dots, dashes or underscores between them.',
  })
}

const isNumber = (tag: string): boolean => /^[1-9]\d{0,9}$/.test(tag)
/** Lists of referrers are tags, too. */
const isAlias = (tag: string): boolean => !isNumber(tag) && !/^sha256-[0-9a-f]{64}$/.test(tag)

/** A tag and what it points at. */
interface Tagged {
  readonly tag: string
  readonly manifest: StoredManifest
}

async function readTags({client, repository}: Place, tags: readonly string[]): Promise<readonly Tagged[]> {
  const found: Tagged[] = []
  for (let start = 0; start < tags.length; start += 8) {
    const some = tags.slice(start, start + 8)
    const manifests = await Promise.all(some.map((tag) => getManifest(client, repository, tag)))
    found.push(...manifests.flatMap((manifest, index) => (manifest === undefined ? [] : [{tag: some[index] ?? '', manifest}])))
  }
  return found
}

const annotation = ({value}: StoredManifest, name: string): string | undefined => textOf(objectOf(value['annotations'])[name])
/** Numbers whose manifest is a model of ours; others may put other tags there. */
const isVersion = ({tag, manifest}: Tagged): boolean => isNumber(tag) && annotation(manifest, annotations.manifest) !== undefined

interface Listing {
  /** Oldest first; of two with the same model, only the first. */
  readonly versions: readonly Tagged[]
  /** Highest number in use. */
  readonly last: number
}

async function listVersions(place: Place): Promise<Listing> {
  const tags = (await listTags(place.client, place.repository)).filter(isNumber).sort((a, b) => Number(a) - Number(b))
  const found = (await readTags(place, tags)).filter(isVersion)
  const seen = new Set<string>()
  const versions = found.filter(({manifest}) => {
    const digest = annotation(manifest, annotations.model) ?? ''
    return !seen.has(digest) && seen.add(digest)
  })
  return {versions, last: Number(tags.at(-1) ?? '0')}
}

/** Aliases with the digest of the manifest that each points at. */
async function readAliases(place: Place): Promise<ReadonlyMap<string, string>> {
  const tags = (await listTags(place.client, place.repository)).filter(isAlias)
  return new Map((await readTags(place, tags)).map(({tag, manifest}) => [tag, manifest.digest]))
}

async function readVersion(
  {client, name, repository}: Place,
  {tag, manifest}: Tagged,
  aliases: ReadonlyMap<string, string>,
): Promise<ModelVersion> {
  const digest = annotation(manifest, annotations.manifest) ?? ''
  const described = decodeManifest(await readBlob(client, repository, digest), digest, `${name}/${tag}`)
  const [version, model] = [annotation(manifest, annotations.version), annotation(manifest, annotations.model)]
  if (described.name !== name || version !== tag || described.digest !== model) {
    throw policyRefused(`the tag ${tag} of ${repository} points at ${described.name}/${version ?? '?'}`)
  }
  const pointing = [...aliases].flatMap(([alias, target]) => (target === manifest.digest ? [alias] : []))
  return {...described, version: tag, aliases: pointing.sort()}
}

async function readVersions(place: Place): Promise<readonly ModelVersion[]> {
  const {versions} = await listVersions(place)
  const aliases = versions.length === 0 ? new Map<string, string>() : await readAliases(place)
  return await Promise.all(versions.map((tagged) => readVersion(place, tagged, aliases)))
}

async function resolveReference(place: Place, reference: ModelReference): Promise<ModelVersion | undefined> {
  const tag = reference.kind === 'version' ? reference.version : checkName('alias', reference.alias)
  const manifest = await getManifest(place.client, place.repository, tag)
  if (manifest === undefined) return undefined
  const number = annotation(manifest, annotations.version) ?? ''
  if (!isVersion({tag: number, manifest}))
    throw policyRefused(`the tag ${tag} of ${place.repository} is not a model that was registered here`)
  const numbered = await getManifest(place.client, place.repository, number)
  if (numbered?.digest !== manifest.digest) {
    throw policyRefused(`${place.name}@${tag} says that it is version ${number}, and version ${number} is another`)
  }
  return await readVersion(place, {tag: number, manifest}, await readAliases(place))
}

async function register(place: Place, model: NewModel): Promise<Registered> {
  const known = await findDigest(place, model.digest)
  if (known !== undefined) return {version: await readVersion(place, known, await readAliases(place)), created: false}
  const pack = packModel(await contentsOf(model))
  for (const blob of pack.blobs) await putBlob(place.client, place.repository, blob)
  for (;;) {
    place.client.signal.throwIfAborted()
    const {versions, last} = await listVersions(place)
    const found = versions.find(({manifest}) => annotation(manifest, annotations.model) === model.digest)
    if (found !== undefined) return {version: await readVersion(place, found, await readAliases(place)), created: false}
    const manifest = pack.manifest(String(last + 1))
    await pushEvidence(place, pack, manifest)
    const tagged = await claim(place, String(last + 1), manifest)
    if (tagged === undefined || annotation(tagged.manifest, annotations.model) !== model.digest) continue
    return {version: await readVersion(place, tagged, await readAliases(place)), created: tagged.manifest.digest === manifest.digest}
  }
}

async function findDigest(place: Place, digest: string): Promise<Tagged | undefined> {
  return (await listVersions(place)).versions.find(({manifest}) => annotation(manifest, annotations.model) === digest)
}

/** Takes a number. Gives back what has the number after the pause: ours, or that of a faster process. */
async function claim(place: Place, number: string, manifest: StoredManifest): Promise<Tagged | undefined> {
  const {client, repository} = place
  // Not all at the same moment.
  await sleep(randomInt(0, 100), undefined, {signal: client.signal})
  if ((await getManifest(client, repository, number)) === undefined) {
    await putManifest(client, repository, number, manifest)
    await settle(client)
  }
  const actual = await getManifest(client, repository, number)
  return actual === undefined ? undefined : {tag: number, manifest: actual}
}

const settle = async ({signal}: OciClient): Promise<void> => {
  await sleep(settleMilliseconds, undefined, {signal})
}

/** Evidence is pushed first: a version that can be seen is complete. */
async function pushEvidence({client, repository}: Place, pack: ModelPack, {bytes, digest}: StoredManifest): Promise<void> {
  const evidence = pack.evidence({mediaType: mediaTypes.manifest, digest, size: bytes.byteLength})
  if (evidence === undefined) return
  const {keepsReferrers} = await putManifest(client, repository, evidence.digest, evidence)
  if (keepsReferrers) return
  const referrer: Descriptor = {
    mediaType: evidence.mediaType,
    digest: evidence.digest,
    size: evidence.bytes.byteLength,
    artifactType: evidenceType,
  }
  await addReferrer(client, repository, digest, referrer)
}

/** An alias that is set while the version is removed finds its tag gone when it reads it back. */
async function removeVersion(place: Place, version: string): Promise<Removal> {
  const {client, repository} = place
  const {versions} = await listVersions(place)
  const found = versions.find(({tag}) => tag === version)
  if (found === undefined) return {kind: 'missing'}
  if (found === versions.at(-1)) return newestStays
  const {digest} = found.manifest
  const pointed = pointedAt(await readAliases(place), digest)
  return pointed ?? (await (await import('./remove.ts')).removeManifest(client, repository, digest))
}

async function setAlias(place: Place, {alias, version}: {alias: string; version: string}, {expected}: Expected): Promise<AliasMove> {
  const {client, repository, name} = place
  checkName('alias', alias)
  if (alias === previousChampionAlias) {
    throw inputError(`${previousChampionAlias} can not be set`, {hint: 'The registry keeps it: it is the version that champion came from.'})
  }
  const target = await getManifest(client, repository, version)
  if (target === undefined || !isVersion({tag: version, manifest: target})) {
    throw inputError(`the registry oci://${client.host} has no version ${version} of ${name}`)
  }
  const before = await getManifest(client, repository, alias)
  const now = before === undefined ? undefined : annotation(before, annotations.version)
  if (now === version) return {kind: 'unchanged'}
  if (expected !== 'any' && now !== expected) return {kind: 'conflict', actual: now}
  // The way back first: a run that dies in between leaves the champion where it was.
  if (alias === championAlias && before !== undefined) await putManifest(client, repository, previousChampionAlias, before)
  await putManifest(client, repository, alias, target)
  await settle(client)
  const after = await getManifest(client, repository, alias)
  const actual = after === undefined ? undefined : annotation(after, annotations.version)
  return actual === version ? {kind: 'moved', previous: now} : {kind: 'conflict', actual}
}
