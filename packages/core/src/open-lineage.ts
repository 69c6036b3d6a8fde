import {createHash} from 'node:crypto'
import type {AuditedRecord} from './record-audit.ts'
import {type ChainLink, predicateTypes, type Subject} from './records.ts'
import type {JsonObject} from './schema.ts'

/** Who made the events, as OpenLineage asks for it. */
const producer = 'https://modelflight.dev/records/v1'
const schemaUrl = 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent'

/** Facets that we write, at the versions of their schemas. */
const facetSchemas = {
  parent: 'https://openlineage.io/spec/facets/1-2-0/ParentRunFacet.json',
  testRun: 'https://openlineage.io/spec/facets/1-0-1/TestRunFacet.json',
  errorMessage: 'https://openlineage.io/spec/facets/1-0-1/ErrorMessageRunFacet.json',
  sourceCodeLocation: 'https://openlineage.io/spec/facets/1-1-0/SourceCodeLocationJobFacet.json',
  version: 'https://openlineage.io/spec/facets/1-0-1/DatasetVersionDatasetFacet.json',
  lifecycleStateChange: 'https://openlineage.io/spec/facets/1-0-1/LifecycleStateChangeDatasetFacet.json',
} as const

/** A record and its digest; where it lies does not matter. */
export type LineageRecord = Pick<AuditedRecord, 'digest' | 'statement'>

/**
 * The lineage of some records as OpenLineage events: for each a START and a COMPLETE or FAIL, with the workflow run as parent. The same
 * records give the same run ids, so that a second export tells nothing new.
 */
export const lineageEvents = (records: readonly LineageRecord[]): readonly JsonObject[] => records.flatMap(eventsOf)

/** One event a line, as OpenLineage's file transport writes them. */
export const lineageText = (records: readonly LineageRecord[]): string =>
  lineageEvents(records)
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('')

function eventsOf({digest, statement}: LineageRecord): readonly JsonObject[] {
  const link = statement.predicate.modelflight
  const namespace = namespaceOf(link)
  const job: JsonObject = {namespace, name: link.action, ...sourceOf(link, namespace)}
  const base = {producer, schemaURL: schemaUrl, job}
  const parent = parentOf(link, namespace)
  const tests = testsOf(statement.predicate)
  const failed = link.status === 'fail' || link.status === 'inconclusive'
  const ending: JsonObject = {
    parent,
    ...(tests.length === 0 ? {} : {testRun: {...facet('testRun'), tests}}),
    ...(failed
      ? {errorMessage: {...facet('errorMessage'), message: `${link.action} ended with ${link.status}`, programmingLanguage: 'none'}}
      : {}),
  }
  const runId = uuidOf(digest)
  const inputs = link.materials.map((material) => datasetOf(material, namespace))
  const dropped: JsonObject =
    statement.predicateType === predicateTypes.retention
      ? {lifecycleStateChange: {...facet('lifecycleStateChange'), lifecycleStateChange: 'DROP'}}
      : {}
  const outputs = statement.subject.map(({name, digest: {sha256}}) => datasetOf({name, digest: `sha256:${sha256}`}, namespace, dropped))
  // A judgement reads what it is about; only train and register-model make something.
  const makes = link.action === 'train' || link.action === 'register-model'
  return [
    {...base, eventType: 'START', eventTime: link.startedAt ?? link.finishedAt, run: {runId, facets: {parent}}, inputs: [], outputs: []},
    {
      ...base,
      eventType: failed ? 'FAIL' : 'COMPLETE',
      eventTime: link.finishedAt,
      run: {runId, facets: ending},
      inputs: makes ? inputs : [...outputs, ...inputs],
      outputs: makes ? outputs : [],
    },
  ]
}

const facet = (name: keyof typeof facetSchemas): JsonObject => ({_producer: producer, _schemaURL: facetSchemas[name]})

/** The repository's page; runs outside GitHub have none. */
const namespaceOf = ({run}: ChainLink): string => {
  const page = URL.parse(run.url)
  return page === null ? `modelflight:${run.repository}` : `${page.origin}/${run.repository}`
}

/** The workflow run; all records of an attempt have it in common. */
function parentOf({run}: ChainLink, namespace: string): JsonObject {
  return {
    ...facet('parent'),
    run: {runId: uuidOf(`${run.repository} ${run.id} ${run.attempt}`)},
    job: {namespace, name: 'workflow'},
  }
}

function sourceOf({run}: ChainLink, namespace: string): JsonObject {
  if (run.sha === '' || !namespace.startsWith('http')) return {}
  const url = `${namespace}/tree/${run.sha}`
  return {facets: {sourceCodeLocation: {...facet('sourceCodeLocation'), type: 'git', url, repoUrl: namespace, version: run.sha}}}
}

const datasetOf = ({name, digest}: Subject, namespace: string, more: JsonObject = {}): JsonObject => ({
  namespace,
  name,
  facets: {version: {...facet('version'), datasetVersion: digest}, ...more},
})

const testWords = [
  ['passedTests', 'pass', 'error'],
  ['warnedTests', 'fail', 'warn'],
  ['failedTests', 'fail', 'error'],
  ['skippedTests', 'skip', 'error'],
] as const

function testsOf(predicate: Readonly<Record<string, unknown>>): readonly JsonObject[] {
  return testWords.flatMap(([key, status, severity]) => {
    const names = predicate[key]
    return Array.isArray(names) ? (names as readonly unknown[]).map((name) => ({name: String(name), status, severity})) : []
  })
}

/** A UUID (version 8, RFC 9562) from a text: the first 122 bits of its sha256. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(`modelflight run ${text}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
