import {textOf} from '../json.ts'
import type {Removal} from '../port.ts'
import {newestStays, pointedAt} from '../removal.ts'
import type {MlflowClient} from './client.ts'
import {isMissing} from './errors.ts'
import {ensureModel, withLock} from './lock.ts'
import {discard, ensureExperiment} from './upload.ts'
import {getVersion, isOurs, type Listed, listVersions, modelArtifacts, readAliases, runsVersions, versionTags} from './versions.ts'

/** Takes a version away under the model's lock, and then its files, run and logged model, unless another version uses them. */
export async function removeVersion(client: MlflowClient, name: string, version: string): Promise<Removal> {
  const known = await getVersion(client, name, version)
  if (known === undefined || !isOurs(known)) return {kind: 'missing'}
  const ledger = await ensureModel(client, name, await ensureExperiment(client, name))
  const model = await modelArtifacts(client, known)
  const kept = await withLock(client, ledger, async (): Promise<Removal | undefined> => {
    if ((await listVersions(client, name)).at(-1)?.version === version) return newestStays
    const pointed = pointedAt(await readAliases(client, name), version)
    if (pointed !== undefined) return pointed
    await client.repeat('DELETE', '/model-versions/delete', {name, version}).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
    return undefined
  })
  return kept ?? {kind: 'removed', left: await removeFiles(client, known, model)}
}

/** What stays of the files, and why; undefined when nothing does. */
async function removeFiles(client: MlflowClient, {runId, source, tags}: Listed, model: string): Promise<string | undefined> {
  // A version can be copied to another model: both have the same files.
  if ((await runsVersions(client, runId)).length > 0) return 'its files stay, because another version has them, too'
  const removed = [await client.remove(model), await client.remove(tags.get(versionTags.artifacts) ?? '')]
  await discard(client, {runId, modelId: textOf(/^models:\/(m-[0-9a-f]+)$/.exec(source)?.[1])})
  return removed.every(Boolean) ? undefined : 'its files stay until mlflow gc runs on the server: the step has no key to their store'
}
