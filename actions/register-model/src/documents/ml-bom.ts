import {createHash} from 'node:crypto'
import {objectAt} from '@modelflight/core/record-story'
import type {JsonObject} from '@modelflight/core/schema'
import type {DocumentFacts} from './documents.ts'

/** Files of a model that are listed one by one; a model with more has its digest. */
const listedFiles = 1_000

/** The model, its data and what it was trained with as a CycloneDX 1.6 bill of materials. */
export function mlBom({version, story, metrics, reference}: DocumentFacts): JsonObject {
  const model = `model:${version.name}@${version.version}`
  const data = story.data.map(({name, digest}, index): JsonObject => {
    const ref = `data:${index}`
    return {type: 'data', 'bom-ref': ref, name, hashes: [hash(digest)], data: [{type: 'dataset', name}]}
  })
  const libraries = librariesOf(
    story.trained === undefined ? {} : objectAt(story.trained, 'buildDefinition', 'internalParameters', 'environment'),
  )
  const files = version.files
    .slice(0, listedFiles)
    .map((file, index): JsonObject => ({type: 'file', 'bom-ref': `file:${index}`, name: file.path, hashes: [hash(file.digest)]}))
  const {tags} = version
  const link = (type: string, url: string | undefined): readonly JsonObject[] =>
    url === undefined || !URL.canParse(url) ? [] : [{type, url}]
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(`${reference} ${version.digest}`)}`,
    version: 1,
    metadata: {
      timestamp: version.createdAt,
      component: {
        type: 'machine-learning-model',
        'bom-ref': model,
        name: version.name,
        version: version.version,
        ...(tags['description'] === undefined ? {} : {description: tags['description']}),
        hashes: [hash(version.digest)],
        modelCard: {
          modelParameters: {datasets: data.map((entry) => ({ref: String(entry['bom-ref'])}))},
          quantitativeAnalysis: {performanceMetrics: Object.entries(metrics).map(([type, value]) => ({type, value: String(value)}))},
        },
        externalReferences: link('build-meta', tags['run.url']),
        properties: [{name: 'modelflight:reference', value: reference}],
      },
    },
    components: [...data, ...libraries, ...files],
    dependencies: [{ref: model, dependsOn: [...data, ...libraries, ...files].map((entry) => String(entry['bom-ref']))}],
  }
}

/** Packages that were installed for the training's Python, by package URL. */
function librariesOf(environment: JsonObject): readonly JsonObject[] {
  const lists = Object.values(environment['packages'] ?? {}) as readonly unknown[]
  const lines = new Set(lists.flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]).map(String) : [])))
  return [...lines].sort().flatMap((line): readonly JsonObject[] => {
    const [, name, version] = /^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;]+)$/.exec(line) ?? []
    if (name === undefined || version === undefined) return []
    const purl = `pkg:pypi/${name.toLowerCase().replaceAll('_', '-')}@${encodeURIComponent(version)}`
    return [{type: 'library', 'bom-ref': purl, name, version, purl}]
  })
}

const hash = (digest: string): JsonObject => ({alg: 'SHA-256', content: digest.replace('sha256:', '')})

/** A UUID from a text, so that the same version has the same serial number. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
