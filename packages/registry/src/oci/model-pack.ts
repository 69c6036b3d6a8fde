import type {JsonObject} from '@modelflight/core/schema'
import type {Contents} from '../contents.ts'
import {encodeManifest} from '../manifest.ts'
import {type Blob, blobOf} from './blobs.ts'
import {type Descriptor, encode, mediaTypes, type StoredManifest} from './manifests.ts'

/** Types of the model specification (CNCF ModelPack). */
const types = {
  artifact: 'application/vnd.cncf.model.manifest.v1+json',
  config: 'application/vnd.cncf.model.config.v1+json',
  weight: 'application/vnd.cncf.model.weight.v1.raw',
  weightConfig: 'application/vnd.cncf.model.weight.config.v1.raw',
  doc: 'application/vnd.cncf.model.doc.v1.raw',
} as const

/** Type of our evidence artifact, a referrer of the model. */
export const evidenceType = 'application/vnd.modelflight.evidence.v1+json'

/** Annotations that we write. */
export const annotations = {
  filepath: 'org.cncf.model.filepath',
  version: 'org.opencontainers.image.version',
  /** Digest of the model files. */
  model: 'dev.modelflight.model.digest',
  /** Digest of the layer that describes version, files, tags and evidence. */
  manifest: 'dev.modelflight.manifest.digest',
} as const

/** File name of that layer. */
const manifestFile = '.modelflight/version.json'

/** A version as OCI artifacts. */
export interface ModelPack {
  /** Everything that must be stored before the manifests. */
  readonly blobs: readonly Blob[]
  /** The model, as the version with this number. */
  manifest(version: string): StoredManifest
  /** The evidence of the model with this descriptor; undefined when there is none. */
  evidence(subject: Descriptor): StoredManifest | undefined
}

/** Packs a model as ModelPack says: one layer a file, as it is, so that anything can read it. */
export function packModel({manifest, sources}: Contents): ModelPack {
  const described = encodeManifest(manifest)
  const description = blobOf(described.bytes)
  const layers: Descriptor[] = manifest.files.map(({path, digest, bytes}) => ({
    mediaType: layerType(path),
    digest,
    size: bytes,
    annotations: {[annotations.filepath]: path},
  }))
  layers.push({
    mediaType: types.doc,
    digest: description.digest,
    size: description.bytes,
    annotations: {[annotations.filepath]: manifestFile},
  })
  const {tags, createdAt, name, digest} = manifest
  const config = blobOf(Buffer.from(JSON.stringify(modelConfig(contentsConfig(manifest), layers))))
  const empty = blobOf(Buffer.from('{}'))
  const evidence = sources.filter(({role}) => role !== 'model')
  const source = tags['git.repository']
  const about: Readonly<Record<string, string>> = {
    'org.opencontainers.image.title': name,
    'org.opencontainers.image.created': createdAt,
    ...(source === undefined || !source.includes('/') ? {} : {'org.opencontainers.image.source': `https://github.com/${source}`}),
    ...(tags['git.sha'] === undefined ? {} : {'org.opencontainers.image.revision': tags['git.sha']}),
    [annotations.model]: digest,
    [annotations.manifest]: description.digest,
  }
  const base = {schemaVersion: 2, mediaType: mediaTypes.manifest}
  return {
    blobs: [...sources.map(({file, path}) => ({digest: file.digest, bytes: file.bytes, content: path})), description, config, empty],
    manifest: (version) =>
      encode({
        ...base,
        artifactType: types.artifact,
        config: {mediaType: types.config, digest: config.digest, size: config.bytes},
        layers: layers.map((layer) => ({...layer})),
        annotations: {...about, [annotations.version]: version},
      }),
    evidence: (subject) =>
      evidence.length === 0
        ? undefined
        : encode({
            ...base,
            artifactType: evidenceType,
            config: {mediaType: mediaTypes.empty, digest: empty.digest, size: empty.bytes, data: 'e30='},
            layers: evidence.map(({role, file}) => ({
              mediaType: file.path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
              digest: file.digest,
              size: file.bytes,
              annotations: {'org.opencontainers.image.title': file.path, 'dev.modelflight.role': role},
            })),
            subject: {mediaType: subject.mediaType, digest: subject.digest, size: subject.size},
            annotations: {'org.opencontainers.image.created': createdAt},
          }),
  }
}

/** Small files that say how to use the weights. */
const layerType = (path: string): string => {
  if (/(^|\/)(readme|license|notice)[^/]*$|\.md$/i.test(path)) return types.doc
  return /\.(json|ya?ml|txt|toml|ini|cfg)$|(^|\/)MLmodel$/i.test(path) ? types.weightConfig : types.weight
}

const contentsConfig = ({name, createdAt, tags}: Contents['manifest']): JsonObject => ({
  createdAt,
  name,
  title: name,
  ...(tags['description'] === undefined ? {} : {description: tags['description']}),
  ...(tags['git.sha'] === undefined ? {} : {revision: tags['git.sha']}),
})

const modelConfig = (descriptor: JsonObject, layers: readonly Descriptor[]): JsonObject => ({
  descriptor,
  config: {},
  modelfs: {type: 'layers', diffIds: layers.map(({digest}) => digest)},
})
