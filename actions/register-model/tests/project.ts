import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import {sha256} from '@modelflight/core/files'
import {openRecordChain} from '@modelflight/core/record-chain'
import {type NewRecord, predicateTypes, type Subject} from '@modelflight/core/records'
import {openRegistry} from '@modelflight/registry/open'
import type {Registry} from '@modelflight/registry/port'
import {parseReference} from '@modelflight/registry/reference'
import {makeContext, makeRun, type TestContext} from '@modelflight/testing/context'
import {type Inputs, run} from '../src/run.ts'

/** Digest of the data that the model was trained on. */
export const dataDigest = sha256('the data')
/** What train leaves. */
export const predictions = 'id,label,prediction\n1,1,1\n'
/** What train leaves. */
export const metrics = '{"accuracy": 0.93}'

/** A checkout with a folder registry. */
export interface Project extends TestContext {
  readonly registry: Registry
}

/** Makes an empty project. */
export async function makeProject(overrides: Partial<Context> = {}): Promise<Project> {
  const base = await makeContext({run: makeRun({repository: 'o/r', sha: 'a'.repeat(40), runId: '7'}), ...overrides})
  const context = {...base, records: openRecordChain(join(base.outputDir, 'records'))}
  return Object.assign(context, {registry: await openRegistry('file:registry', context)})
}

/** The action's inputs, as they are when nothing is given. */
export const makeInputs = (overrides: Partial<Inputs> = {}): Inputs => ({
  name: 'flights',
  'model-path': undefined,
  registry: 'file:registry',
  alias: 'challenger',
  'require-gate': true,
  attest: 'auto',
  'allow-pickle': false,
  'load-check': undefined,
  adopt: undefined,
  'rollback-to': undefined,
  'keep-versions': undefined,
  'keep-days': undefined,
  cleanup: 'list',
  metrics: undefined,
  predictions: undefined,
  profile: undefined,
  tags: undefined,
  description: undefined,
  ...overrides,
})

/** Adds a record to the chain. */
export async function append(context: Context, record: NewRecord, action: string, status = 'pass') {
  return await openRecordChain(join(context.outputDir, 'records')).append(record, {
    action,
    status,
    finishedAt: new Date(0),
    run: context.run,
  })
}

/** Leaves what train leaves: the model, its evidence and the record of it. */
export async function trained(context: Project, content: string): Promise<string> {
  await context.write('model.json', content)
  await context.write('.modelflight/train/metrics.json', metrics)
  await context.write('.modelflight/train/predictions.csv', predictions)
  await context.write('.modelflight/profiles/data.json', JSON.stringify({dataDigest, rows: 1}))
  const digest = sha256(content)
  const subjects: readonly Subject[] = [
    {name: 'model.json', digest},
    {name: 'metrics.json', digest: sha256(metrics)},
    {name: 'predictions.csv', digest: sha256(predictions)},
  ]
  const materials: readonly Subject[] = [
    {name: 'inputs', digest: sha256('inputs')},
    {name: 'data.csv', digest: dataDigest},
  ]
  await append(context, {subjects, materials, predicateType: predicateTypes.provenance, predicate: {}}, 'train')
  return digest
}

/** Leaves what evaluate-gate leaves. */
export async function gated(context: Context, digest: string, status = 'pass', baseline?: string): Promise<void> {
  const materials: readonly Subject[] = baseline === undefined ? [] : [{name: `baseline flights/${baseline}`, digest: sha256('champion')}]
  const record = {subjects: [{name: 'model.json', digest}], materials, predicateType: predicateTypes.testResult, predicate: {}}
  await append(context, record, 'evaluate-gate', status)
}

/** Train, gate and register in one go. */
export async function register(context: Project, content: string, overrides: Partial<Inputs> = {}, baseline?: string): Promise<Result> {
  await gated(context, await trained(context, content), 'pass', baseline)
  return await run(makeInputs(overrides), context)
}

/** Version that an alias points at. */
export const versionAt = async ({registry}: Project, alias: string) =>
  (await registry.resolve(parseReference(`models:/flights@${alias}`)))?.version
