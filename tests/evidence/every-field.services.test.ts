import {copyFile, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sha256} from '@modelflight/core/files'
import {recordName} from '@modelflight/core/record-audit'
import {recordSchema} from '@modelflight/core/record-schemas'
import {predicateTypes} from '@modelflight/core/records'
import type {Json, JsonObject, JsonSchema} from '@modelflight/core/schema'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type EvidenceProject, withChampion} from './evidence-project.ts'

/** Every field that an action writes has a reader: whatever is changed in one shows in what `modelflight verify` says. */
let project: EvidenceProject
let folder: string
/** The records of all six actions, of two models, and of a clean-up, in order. */
let chain: readonly JsonObject[]
/** The files of both models. */
let models: readonly string[]

type Path = readonly (string | number)[]

beforeAll(async () => {
  project = await withChampion()
  folder = await mkdtemp(join(tmpdir(), 'modelflight-every-field-'))
  models = [join(folder, 'first.json'), join(project.folder, 'out', 'model.json')]
  await copyFile(models[1] ?? '', models[0] ?? '')
  await project.must(0, 'drift', '--current', 'data/holdout.csv', '--fail-on', 'never')
  const junit =
    '<testsuite name="t" tests="2" failures="0" skipped="1"><testcase name="a"/><testcase name="b"><skipped/></testcase></testsuite>'
  await project.write('junit.sh', `mkdir -p reports && printf '%s' '${junit}' > reports/junit.xml\n`)
  const tests = ['--test-command', 'sh junit.sh', '--test-report', 'reports/junit.xml']
  await project.must(0, 'train', '--params', '{"features": ["hour", "origin"], "epochs": 120}', '--seeds', '2', ...tests)
  await project.must(0, 'gate')
  await project.must(0, 'register')
  await project.must(0, 'deploy')
  const records = join(project.folder, '.modelflight', 'records')
  const names = (await readdir(records)).filter((name) => /^\d{4}-.*\.json$/.test(name)).sort()
  const written = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(records, name), 'utf8')) as JsonObject))
  chain = [...written, removal(written)]
}, 600_000)
afterAll(async () => {
  await project?.[Symbol.asyncDispose]()
  await rm(folder, {recursive: true, force: true})
})

const valueAt = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, Json>>)[key] : undefined),
    value,
  )

const linkPath = ['predicate', 'modelflight'] as const

/** The record of a clean-up, as the action writes it; its own tests hold it to that. */
function removal(written: readonly JsonObject[]): JsonObject {
  const registered = written.findLast((record) => record['predicateType'] === predicateTypes.registration) ?? {}
  const rules = {
    model: 'flights',
    registry: 'file:registry',
    keepVersions: 3,
    keepDays: 90,
    modelflight: valueAt(registered, linkPath) ?? null,
  }
  const emptied = withValue(
    {...registered, predicateType: predicateTypes.retention, predicate: rules},
    [...linkPath, 'materials'],
    () => [],
  )
  return withValue(
    withValue(emptied, [...linkPath, 'index'], () => written.length),
    [...linkPath, 'previous'],
    () => `sha256:${'0'.repeat(64)}`,
  )
}

/** A copy with another value at a path; what is missing on the way is made. */
function withValue<T extends Json>(value: T, path: Path, replace: (old: Json | undefined) => Json): T
function withValue(value: Json, path: Path, replace: (old: Json | undefined) => Json): Json {
  const [key, ...rest] = path
  if (key === undefined) return replace(value)
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? (value as readonly Json[]) : []
    return list.map((entry, index) => (index === key ? withValue(entry, rest, replace) : entry))
  }
  const from = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
  const old = from[key]
  return {...from, [key]: rest.length === 0 ? replace(old) : withValue(old ?? {}, rest, replace)}
}

interface Said {
  /** What verification prints of both models, with the digests of records as they are in the untouched chain. */
  readonly text: string
  readonly digests: readonly string[]
}

/** Writes the records, with every digest of a record following from what it is now, and verifies both models with them alone. */
async function verified(records: readonly JsonObject[], original: readonly string[] = [], keepsLink?: number): Promise<Said> {
  const place = await mkdtemp(join(folder, 'records-'))
  const digests: string[] = []
  for (const [position, record] of records.entries()) {
    const linked =
      position === 0 || position === keepsLink ? record : withValue(record, [...linkPath, 'previous'], () => digests.at(-1) ?? '')
    let text = `${JSON.stringify(linked, null, 2)}\n`
    for (const [before, digest] of digests.entries()) text = text.replaceAll(original[before] ?? digest, digest)
    digests.push(sha256(text))
    const [index, action] = ['index', 'action'].map((key) => valueAt(record, [...linkPath, key]))
    await writeFile(join(place, recordName(Number(index), String(action), sha256(text))), text)
  }
  const words: string[] = []
  for (const model of models) {
    const {stdout, stderr, code} = await project.modelflight('verify', model, '--records', place, '--details', '--json')
    words.push(`${code}\n${stdout}\n${stderr}`)
  }
  await rm(place, {recursive: true})
  let text = words.join('\n').replaceAll(place, 'records')
  for (const [position, digest] of digests.entries())
    for (const length of [64, 8]) text = text.replaceAll(digest.slice(7, 7 + length), (original[position] ?? digest).slice(7, 7 + length))
  return {text, digests}
}

function leavesOf(value: Json, path: Path = []): readonly {readonly path: Path; readonly value: Json}[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((entry, index) => leavesOf(entry, [...path, index]))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]))
  return [{path, value}]
}

function otherThan(value: Json): Json {
  if (typeof value === 'string' && /^(sha256:)?[0-9a-f]{40,64}$/.test(value))
    return value.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return value.replace(/^\d{4}/, (year) => String(Number(year) - 1))
  if (typeof value === 'string') return `other ${value}`
  if (typeof value === 'number') return value + 1
  return typeof value === 'boolean' ? !value : 'other'
}

const named = (path: Path): string => path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.')

test('whatever is changed in any record of the chain shows', {timeout: 900_000}, async () => {
  const {text: base, digests: original} = await verified(chain)
  expect((await verified(chain, original)).text).toBe(base)
  expect(base.match(/"status": "fail"/g)).toBeNull()
  const unseen: string[] = []
  let tried = 0
  for (const [index, record] of chain.entries()) {
    const action = String(valueAt(record, [...linkPath, 'action']))
    // Of several entries of a list the first stands for all.
    const leaves = new Map(
      leavesOf(record)
        .toReversed()
        .map(({path}) => [named(path), path]),
    )
    for (const path of leaves.values()) {
      const changed = chain.map((each, position) => (position === index ? withValue(each, path, (old) => otherThan(old ?? null)) : each))
      const keepsLink = named(path) === 'predicate.modelflight.previous' ? index : undefined
      tried++
      if ((await verified(changed, original, keepsLink)).text === base) unseen.push(`${action}: ${named(path)}`)
    }
  }
  expect(tried).toBeGreaterThan(150)
  expect([...new Set(unseen)]).toEqual([])
})

/** Paths of all properties that a schema describes. */
function propertiesOf(schema: JsonSchema, path: readonly string[] = []): readonly (readonly string[])[] {
  return [schema, ...(schema.anyOf ?? [])].flatMap((shape) => [
    ...Object.entries(shape.properties ?? {}).flatMap(([key, below]) => [[...path, key], ...propertiesOf(below, [...path, key])]),
    ...(shape.items === undefined ? [] : propertiesOf(shape.items, [...path, '[]'])),
  ])
}

/** A value that a schema takes, with every property that it describes. */
function sampleOf(schema: JsonSchema): Json {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0] ?? null
  const shape = schema.anyOf?.findLast(({type}) => type !== 'null') ?? schema
  if (shape !== schema) return sampleOf(shape)
  if (schema.pattern?.includes('sha256:') === true) return `sha256:${'ab'.repeat(32)}`
  if (schema.pattern?.startsWith('^[0-9a-f]') === true) return 'cd'.repeat(32)
  if (schema.pattern?.includes('T') === true) return '2026-01-02T03:04:05.000Z'
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (schema.items !== undefined) return [sampleOf(schema.items)]
  if (schema.properties !== undefined)
    return Object.fromEntries(Object.entries(schema.properties).map(([key, below]) => [key, sampleOf(below)]))
  if (type === 'object') return {some: 7}
  if (type === 'array') return ['some']
  return type === 'integer' || type === 'number' ? 7 : type === 'boolean' ? true : 'some text'
}

const schemaAt = (schema: JsonSchema, path: readonly string[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((at, key) => {
    const shapes = at === undefined ? [] : [at, ...(at.anyOf ?? [])]
    return shapes.map((shape) => (key === '[]' ? shape.items : shape.properties?.[key])).find((found) => found !== undefined)
  }, schema)

test('fields of the schemas that this chain has no need of show, too, as what they are', {timeout: 600_000}, async () => {
  const {digests} = await verified(chain)
  const shown: string[] = []
  for (const [index, record] of chain.entries()) {
    const schema = recordSchema(String(record['predicateType']))
    if (schema === undefined) throw new Error('a record without a schema')
    const there = new Set(leavesOf(record).flatMap(({path}) => path.map((_, end) => named(path.slice(0, end + 1)))))
    const missing = propertiesOf(schema).filter(
      (path) => !there.has(path.join('.')) && (path.length === 1 || there.has(path.slice(0, -1).join('.'))),
    )
    for (const path of missing.filter((each) => !each.includes('[]'))) {
      const below = schemaAt(schema, path)
      if (below === undefined) throw new Error(`no schema of ${path.join('.')}`)
      const changed = chain.map((each, position) => (position === index ? withValue(each, path, () => sampleOf(below)) : each))
      const {text} = await verified(changed, digests)
      expect(text, path.join('.')).not.toMatch(/is not a record/)
      expect(text, path.join('.')).toContain(`"path": "${path.join('.')}`)
      shown.push(path.at(-1) ?? '')
    }
  }
  // Rare ones, that only GitHub, a waiver or an estimate brings.
  expect(shown).toEqual(expect.arrayContaining(['performance', 'issue', 'retrainRun', 'waivers', 'approvals']))
})
