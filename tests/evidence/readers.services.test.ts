import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {recordSchema} from '@modelflight/core/record-schemas'
import type {JsonSchema} from '@modelflight/core/schema'
import {ensureEvidenceReaders} from '@modelflight/tools/tools/evidence-readers'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type EvidenceProject, withChampion} from './evidence-project.ts'

let project: EvidenceProject
let python = ''
beforeAll(async () => {
  python = await ensureEvidenceReaders()
  project = await withChampion()
  await project.must(0, 'drift', '--current', 'data/holdout.csv', '--fail-on', 'never')
  // The second champion gets there by a rollout.
  await project.must(0, 'train', '--params', '{"features": ["hour", "origin"], "epochs": 120}')
  await project.must(0, 'gate')
  await project.must(0, 'register')
  await project.must(0, 'deploy')
})
afterAll(() => project[Symbol.asyncDispose]())

const records = (): string => join(project.folder, '.modelflight', 'records')
const names = (): readonly string[] => readdirSync(records()).filter((name) => name.endsWith('.json'))

const readRecord = `
import json, sys
from google.protobuf.json_format import Parse, ParseDict
import in_toto_attestation.v1.statement_pb2 as statement_pb2
import in_toto_attestation.predicates.test_result.v0.test_result_pb2 as test_result
import in_toto_attestation.predicates.provenance.v1.provenance_pb2 as provenance
from in_toto_attestation.v1.statement import Statement
text = open(sys.argv[1]).read()
Statement.copy_from_pb(Parse(text, statement_pb2.Statement())).validate()
record = json.loads(text)
kinds = {'https://slsa.dev/provenance/v1': provenance.Provenance, 'https://in-toto.io/attestation/test-result/v0.1': test_result.TestResult}
kind = kinds.get(record['predicateType'])
print(str(ParseDict(record['predicate'], kind(), ignore_unknown_fields=True)) if kind else 'ours')
`

const readCard = `
import json, sys
from huggingface_hub import ModelCard
data = ModelCard(open(sys.argv[1]).read()).data
print(json.dumps([data.model_name, [[result.metric_type, result.metric_value, result.dataset_revision] for result in data.eval_results]]))
`

describe("others' readers", () => {
  test("in-toto's bindings read every record as a Statement, and its predicate as what it says to be", () => {
    const said = names().map((name) => [name, execFileSync(python, ['-c', readRecord, join(records(), name)], {encoding: 'utf8'})] as const)
    expect(new Set(said.map(([name]) => /^\d+-(.*)-[0-9a-f]{8}/.exec(name)?.[1])).size).toBe(6)
    const of = (action: string): string => said.find(([name]) => name.includes(action))?.[1] ?? ''
    expect(of('train')).toContain('build_type: "https://modelflight.dev/train/v1"')
    expect(of('evaluate-gate')).toContain('result: "PASSED"')
    expect(of('register-model')).toContain('ours')
    const broken = join(project.folder, 'broken.json')
    writeFileSync(
      broken,
      readFileSync(join(records(), names()[0] ?? ''), 'utf8').replace('in-toto.io/Statement/v1', 'in-toto.io/Statement/v0'),
    )
    expect(() => execFileSync(python, ['-c', readRecord, broken], {stdio: 'pipe'})).toThrow()
  })

  test('huggingface_hub reads the front matter of the model card, and its metrics', () => {
    const path = join(project.folder, '.modelflight', 'register-model', 'model-card.md')
    const [name, results] = JSON.parse(execFileSync(python, ['-c', readCard, path], {encoding: 'utf8'})) as [
      string,
      [string, number, string][],
    ]
    expect(name).toBe('flights')
    const card = JSON.parse(readFileSync(path.replace('.md', '.json'), 'utf8')) as {
      metrics: Record<string, number>
      data: {digest: string}[]
    }
    expect(Object.keys(card.metrics).length).toBeGreaterThan(0)
    expect(results).toEqual(Object.entries(card.metrics).map(([metric, value]) => [metric, value, card.data[0]?.digest]))
  })
})

test('the evidence of both versions holds, of the one that serves and of the one before', async () => {
  for (const model of ['models:/flights@champion', 'models:/flights/1', 'models:/flights/2']) {
    const {code, stdout} = await project.modelflight('verify', model)
    expect(code, stdout).toBe(0)
  }
  expect((await project.must(0, 'verify', 'models:/flights/1')).stdout).toContain('drift')
  expect((await project.must(0, 'verify', 'models:/flights/2')).stdout).toContain('rollout')
})

/** Paths of values in a record that its schema does not describe. */
function undescribed(value: unknown, schema: JsonSchema | undefined, path: string): readonly string[] {
  if (schema === undefined) return [path]
  if (Array.isArray(value))
    return schema.items === undefined ? [] : (value as readonly unknown[]).flatMap((entry) => undescribed(entry, schema.items, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  const shapes = [schema, ...(schema.anyOf ?? [])].filter(({properties}) => properties !== undefined)
  // What holds anything (parameters, tags) is described as a whole.
  if (shapes.length === 0) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    undescribed(
      entry,
      shapes.map(({properties}) => properties?.[key]).find((found) => found !== undefined),
      `${path}.${key}`,
    ),
  )
}

test('every field that an action writes is described in the published schema of its record', () => {
  const found = names().flatMap((name) => {
    const record = JSON.parse(readFileSync(join(records(), name), 'utf8')) as {
      predicateType: string
      predicate: {modelflight: {action: string}}
    }
    return undescribed(record, recordSchema(record.predicateType), record.predicate.modelflight.action)
  })
  expect([...new Set(found)]).toEqual([])
})
