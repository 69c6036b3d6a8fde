import {dependencyFailed} from '@modelflight/core/errors'
import {textOf} from '../json.ts'
import type {Removal} from '../port.ts'
import type {OciClient} from './client.ts'
import {getManifest, listReferrers} from './manifests.ts'

/**
 * Takes the manifest of a version away, and then what refers to it. The registry's own garbage collection frees the content that nothing
 * refers to any longer.
 */
export async function removeManifest(client: OciClient, repository: string, digest: string): Promise<Removal> {
  const referring = (await listReferrers(client, repository, digest)).flatMap((descriptor) => textOf(descriptor['digest']) ?? [])
  const fallback = await getManifest(client, repository, digest.replace(':', '-'))
  for (const each of [digest, ...(fallback === undefined ? [] : [fallback.digest]), ...referring]) await remove(client, repository, each)
  return {kind: 'removed', left: 'its content stays until the registry collects its garbage'}
}

async function remove(client: OciClient, repository: string, digest: string): Promise<void> {
  const path = `/v2/${repository}/manifests/${digest}`
  const {status} = await client.send({repository, method: 'DELETE', path}, [200, 202, 404, 405])
  if (status !== 405) return
  throw dependencyFailed(`the registry ${client.host} does not let anybody delete (405)`, {
    hint: "Allow it (Docker's registry: storage.delete.enabled; on ghcr.io only GitHub's package settings delete), or keep all versions.",
  })
}
