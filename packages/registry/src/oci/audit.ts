import {listOf, objectOf, textOf} from '../json.ts'
import type {ModelVersion, RegistryAudit, StoredFile} from '../port.ts'
import {evidenceKinds} from '../port.ts'
import type {OciClient} from './client.ts'
import {getManifest, listReferrers} from './manifests.ts'
import {annotations, evidenceType} from './model-pack.ts'

/**
 * Holds what refers to a version's manifest against the version. The manifest's digest covers the model, the list of its evidence and the
 * digest of each record, so records that were rewritten, however consistently, either differ from it or need another manifest.
 */
export async function auditSubject(client: OciClient, repository: string, version: ModelVersion): Promise<RegistryAudit> {
  const manifest = await getManifest(client, repository, version.version)
  if (manifest === undefined) return {seen: 'nothing', faults: [`${repository} has no tag ${version.version}`]}
  const {digest} = manifest
  const referring = await listReferrers(client, repository, digest)
  const faults: string[] = []
  let compared = 0
  for (const descriptor of referring) {
    const evidence = await getManifest(client, repository, textOf(descriptor['digest']) ?? '')
    if (evidence?.value['artifactType'] !== evidenceType) continue
    compared++
    if (objectOf(evidence.value['subject'])['digest'] !== digest) faults.push(`the evidence ${evidence.digest} names another subject`)
    faults.push(...differences(listOf(evidence.value['layers']).map(objectOf), version, evidence.digest))
  }
  const kept = evidenceOf(version).length
  if (compared === 0 && kept > 0) faults.push(`no evidence refers to ${digest}, and ${kept} files belong to it`)
  if (objectOf(manifest.value['annotations'])[annotations.model] !== version.digest) faults.push(`${digest} is about another model`)
  const anchor = kept === 0 ? {} : {anchor: {name: `${client.host}/${repository}`, digest}}
  return {seen: `the manifest and ${compared} evidence artifact${compared === 1 ? '' : 's'} that refer to it`, faults, ...anchor}
}

const evidenceOf = ({evidence}: ModelVersion): readonly StoredFile[] => [
  ...evidenceKinds.flatMap((kind) => evidence[kind] ?? []),
  ...evidence.records,
]

function differences(layers: readonly Readonly<Record<string, unknown>>[], version: ModelVersion, artifact: string): readonly string[] {
  const told = new Set(layers.map((layer) => `${String(layer['digest'])}`))
  const known = new Set(evidenceOf(version).map(({digest}) => digest))
  return [
    ...[...known].filter((digest) => !told.has(digest)).map((digest) => `the evidence ${artifact} lacks ${digest}, which was registered`),
    ...[...told]
      .filter((digest) => !known.has(digest))
      .map((digest) => `the evidence ${artifact} holds ${digest}, which was not registered`),
  ]
}
