import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {lineageEvents} from '@modelflight/core/open-lineage'
import {predicateTypes, type Statement} from '@modelflight/core/records'
import {Ajv} from 'ajv'
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type EvidenceProject, withChampion} from './evidence-project.ts'

let project: EvidenceProject
beforeAll(async () => {
  project = await withChampion()
})
afterAll(() => project[Symbol.asyncDispose]())

const schemas = join(import.meta.dirname, '..', 'fixtures', 'schemas')
const readSchema = (name: string): AnySchemaObject => JSON.parse(readFileSync(join(schemas, name), 'utf8')) as AnySchemaObject
const written = (name: string): string => readFileSync(join(project.folder, '.modelflight', 'register-model', name), 'utf8')

/** The formats that these schemas use, as loosely as their specifications allow. */
const formats = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  uri: (text: string) => URL.canParse(text),
  'iri-reference': (text: string) => !/\s/.test(text),
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
  'idn-email': (text: string) => text.includes('@'),
}

/** Problems of a value under CycloneDX's own schema. */
function cyclonedxProblems(value: unknown): unknown {
  const ajv = new Ajv({strict: false, formats, schemas: [readSchema('cyclonedx-spdx.json'), readSchema('cyclonedx-jsf-0.82.json')]})
  const validate = ajv.compile(readSchema('cyclonedx-1.6.json'))
  return validate(value) ? [] : validate.errors
}

/** Problems of an event under OpenLineage's own schemas, its facets included. */
function lineageProblems(events: readonly {readonly [key: string]: unknown}[]): readonly unknown[] {
  const ajv = new Ajv2020({strict: false, formats, allErrors: true})
  ajv.addSchema(readSchema('openlineage.json'))
  const facets = [
    'ParentRunFacet',
    'TestRunFacet',
    'ErrorMessageRunFacet',
    'SourceCodeLocationJobFacet',
    'DatasetVersionDatasetFacet',
    'LifecycleStateChangeDatasetFacet',
  ]
  for (const name of facets) ajv.addSchema(readSchema(`openlineage-facets/${name}.json`))
  const event = ajv.getSchema('https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent')
  if (event === undefined) throw new Error('the schema of OpenLineage has no RunEvent')
  const problems: unknown[] = []
  const facet = (name: string, value: unknown): void => {
    const id = (value as {_schemaURL: string})._schemaURL
    const validate = ajv.getSchema(id)
    // The root of a facet's schema has its facet as a property.
    if (validate === undefined || !validate({[name]: value})) problems.push({id, errors: validate?.errors ?? 'no such schema'})
  }
  for (const value of events) {
    if (!event(value)) problems.push(event.errors)
    const {run, job, inputs, outputs} = value as Record<'run' | 'job', {facets?: object}> & Record<'inputs' | 'outputs', {facets: object}[]>
    for (const part of [run, job, ...inputs, ...outputs]) for (const [name, found] of Object.entries(part.facets ?? {})) facet(name, found)
  }
  return problems
}

describe('documents of a version', () => {
  test('the ML-BOM is valid under the schema of CycloneDX, and names model, data and files', () => {
    const bom = JSON.parse(written('ml-bom.cdx.json')) as {metadata: {component: object}; components: {type: string}[]}
    expect(cyclonedxProblems(bom)).toEqual([])
    expect(bom.metadata.component).toMatchObject({type: 'machine-learning-model', name: 'flights', version: '1'})
    expect(new Set(bom.components.map(({type}) => type))).toEqual(new Set(['data', 'file']))
    // The validator can say no.
    expect(cyclonedxProblems({...bom, metadata: {component: {type: 'model', name: 'flights'}}})).not.toEqual([])
  })

  test('every OpenLineage event and facet is valid under its schema; each run starts, ends and has the workflow as parent', () => {
    const events = written('openlineage.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {eventType: string; eventTime: string; run: {runId: string; facets: Record<string, unknown>}})
    expect(lineageProblems(events)).toEqual([])
    const runs = new Set(events.map(({run}) => run.runId))
    expect(events).toHaveLength(2 * runs.size)
    for (const id of runs) {
      const [start, end] = events.filter(({run}) => run.runId === id)
      expect([start?.eventType, end?.eventType]).toEqual(['START', 'COMPLETE'])
      expect((start?.eventTime ?? '') <= (end?.eventTime ?? '')).toBe(true)
      expect(Object.keys(start?.run.facets ?? {})).toContain('parent')
      expect(Object.keys(end?.run.facets ?? {})).toContain('parent')
    }
    // The validator can say no.
    expect(lineageProblems([{...events[0], eventType: 'ENDED', inputs: [], outputs: [], job: {}}])).not.toEqual([])
  })

  test('versions that were removed are dropped', () => {
    const run = {repository: 'o/r', sha: '', id: '7', attempt: 1, url: ''}
    const link = {
      action: 'register-model',
      attempt: 1,
      index: 0,
      materials: [],
      status: 'pass',
      finishedAt: '2026-01-02T03:04:05.000Z',
      run,
    }
    const statement: Statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{name: 'models:/flights/3', digest: {sha256: '2'.repeat(64)}}],
      predicateType: predicateTypes.retention,
      predicate: {model: 'flights', registry: 'file:registry', keepVersions: 1, keepDays: null, modelflight: link},
    }
    const events = lineageEvents([{digest: `sha256:${'1'.repeat(64)}`, statement}])
    expect(lineageProblems(events)).toEqual([])
    expect(events[1]).toMatchObject({
      outputs: [{name: 'models:/flights/3', facets: {lifecycleStateChange: {lifecycleStateChange: 'DROP'}}}],
    })
  })

  test('a failed run on GitHub ends with FAIL, its message, its tests and its commit', () => {
    const digest = `sha256:${'1'.repeat(64)}`
    const run = {repository: 'o/r', sha: 'a'.repeat(40), id: '7', attempt: 2, url: 'https://github.com/o/r/actions/runs/7'}
    const statement: Statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{name: 'model.json', digest: {sha256: '2'.repeat(64)}}],
      predicateType: predicateTypes.testResult,
      predicate: {
        ...{result: 'FAILED', passedTests: ['f1'], warnedTests: ['recall'], failedTests: ['accuracy'], skippedTests: ['auc']},
        modelflight: {
          ...{action: 'evaluate-gate', attempt: 2, index: 0, materials: [{name: 'gate.yml', digest}], status: 'fail'},
          ...{startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:00:01.000Z', run},
        },
      },
    }
    const events = lineageEvents([{digest, statement}])
    expect(lineageProblems(events)).toEqual([])
    expect(events.map(({eventType}) => eventType)).toEqual(['START', 'FAIL'])
    expect(events[1]).toMatchObject({
      run: {
        facets: {
          errorMessage: {message: 'evaluate-gate ended with fail'},
          testRun: {tests: [{name: 'f1'}, {severity: 'warn'}, {status: 'fail'}, {status: 'skip'}]},
        },
      },
      job: {namespace: 'https://github.com/o/r', facets: {sourceCodeLocation: {version: 'a'.repeat(40)}}},
      inputs: [{name: 'model.json'}, {name: 'gate.yml'}],
      outputs: [],
    })
    // The same records tell of the same run, whoever exports them.
    expect(lineageEvents([{digest, statement}])).toEqual(events)
  })

  test('verify writes the lineage of all records, rollouts and drift included', async () => {
    await project.must(0, 'verify', 'models:/flights@champion', '--lineage', 'lineage.ndjson')
    const events = readFileSync(join(project.folder, 'lineage.ndjson'), 'utf8').trim().split('\n')
    expect(lineageProblems(events.map((line) => JSON.parse(line) as {readonly [key: string]: unknown}))).toEqual([])
    expect(events.map((line) => (JSON.parse(line) as {job: {name: string}}).job.name)).toContain('register-model')
  })

  test('the evidence pack names the article of each field, and never says that a duty is met', () => {
    const pack = JSON.parse(written('ai-act-evidence.json')) as {evidence: {article: string; source: {pointer: string}}[]}
    expect(pack.evidence.length).toBeGreaterThan(12)
    for (const {article, source} of pack.evidence) {
      expect(article).toMatch(/^(Art\. \d+|Annex IV\(\d\)(\([a-z]\))?)/)
      expect(source.pointer).toMatch(/^\/predicate\//)
    }
    for (const name of ['ai-act-evidence.json', 'ai-act-evidence.md']) expect(written(name)).not.toMatch(/complian|conforms/i)
    expect(written('ai-act-evidence.md')).toContain('Art. 72')
  })
})
