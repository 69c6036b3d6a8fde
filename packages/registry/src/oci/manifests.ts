import {dependencyFailed, policyRefused} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import type {JsonObject} from '@modelflight/core/schema'
import {listOf, objectOf, parseJson, textOf} from '../json.ts'
import type {OciClient} from './client.ts'

/** Media types of the image specification. */
export const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  empty: 'application/vnd.oci.empty.v1+json',
} as const

/** A reference to content. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
}

/** A manifest as stored: the bytes decide. */
export interface StoredManifest {
  readonly bytes: Buffer
  readonly digest: string
  readonly mediaType: string
  readonly value: JsonObject
}

/** The manifest of a tag or digest, or undefined. */
export async function getManifest(client: OciClient, repository: string, reference: string): Promise<StoredManifest | undefined> {
  const headers = {accept: `${mediaTypes.manifest}, ${mediaTypes.index}`, 'accept-encoding': 'identity'}
  const response = await client.send({repository, path: `/v2/${repository}/manifests/${reference}`, headers}, [200, 404])
  if (response.status === 404) return undefined
  const digest = sha256(response.body)
  if (reference.startsWith('sha256:') && reference !== digest) {
    throw policyRefused(`the registry ${client.host} gave another manifest than asked for (${reference})`)
  }
  const value = objectOf(parseJson(response.body))
  if (typeof value['schemaVersion'] !== 'number')
    throw dependencyFailed(`the registry ${client.host} answered something that is no manifest for ${repository}:${reference}`)
  const mediaType = textOf(value['mediaType']) ?? response.headers['content-type']?.split(';')[0] ?? ''
  return {bytes: response.body, digest, mediaType, value}
}

/** Stores a manifest under a tag or its digest. Says whether the registry keeps the list of referrers itself. */
export async function putManifest(
  client: OciClient,
  repository: string,
  reference: string,
  {bytes, mediaType}: Pick<StoredManifest, 'bytes' | 'mediaType'>,
): Promise<{readonly keepsReferrers: boolean}> {
  const path = `/v2/${repository}/manifests/${reference}`
  const response = await client.send({repository, method: 'PUT', path, headers: {'content-type': mediaType}, body: bytes}, [201])
  const said = response.headers['docker-content-digest']
  if (said !== undefined && said !== sha256(bytes))
    throw dependencyFailed(`the registry ${client.host} stored another manifest than was sent`)
  return {keepsReferrers: response.headers['oci-subject'] !== undefined}
}

/** A manifest from its value, as bytes. */
export function encode(value: JsonObject): StoredManifest {
  const bytes = Buffer.from(JSON.stringify(value))
  return {bytes, digest: sha256(bytes), mediaType: textOf(value['mediaType']) ?? '', value}
}

/** All tags of a repository; none when there is no such repository. */
export async function listTags(client: OciClient, repository: string): Promise<readonly string[]> {
  const tags: string[] = []
  let path: string | undefined = `/v2/${repository}/tags/list?n=1000`
  while (path !== undefined) {
    const response = await client.send({repository, path}, [200, 404])
    if (response.status === 404) return tags
    const {tags: page} = objectOf(parseJson(response.body))
    // Nonsense is not the same as "there are none", which is an empty list or null.
    if (page !== null && !Array.isArray(page))
      throw dependencyFailed(`the registry ${client.host} answered without the tags of ${repository}`)
    tags.push(...listOf(page).flatMap((tag) => textOf(tag) ?? []))
    path = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(response.headers['link'] ?? '')?.[1]
  }
  return tags
}

/** Tag of the list of referrers where the registry keeps none. */
const fallbackTag = (digest: string): string => digest.replace(':', '-')

/** What refers to a manifest: as the registry tells, or from the fallback list where it keeps none. */
export async function listReferrers(client: OciClient, repository: string, subject: string): Promise<readonly JsonObject[]> {
  const headers = {accept: mediaTypes.index}
  const response = await client.send({repository, path: `/v2/${repository}/referrers/${subject}`, headers}, [200, 404])
  const told = response.status === 200 ? listOf(objectOf(parseJson(response.body))['manifests']) : undefined
  const index = told ?? listOf((await getManifest(client, repository, fallbackTag(subject)))?.value['manifests'])
  return index.map(objectOf)
}

/** Adds a referrer to the fallback list. Whoever overwrites it at the same moment is noticed, and the entry is written again. */
export async function addReferrer(client: OciClient, repository: string, subject: string, referrer: Descriptor): Promise<void> {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const stored = await getManifest(client, repository, fallbackTag(subject))
    if (stored !== undefined && stored.mediaType !== mediaTypes.index) {
      throw dependencyFailed(`the tag ${fallbackTag(subject)} of ${repository} is not a list of referrers`)
    }
    const entries = listOf(stored?.value['manifests'])
    if (entries.some((entry) => objectOf(entry)['digest'] === referrer.digest)) return
    const index = {schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...entries, {...referrer}]}
    await putManifest(client, repository, fallbackTag(subject), encode(index as JsonObject))
  }
  throw dependencyFailed(`the list of referrers of ${subject} in ${repository} is overwritten by others again and again`)
}
