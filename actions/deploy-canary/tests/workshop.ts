import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {digestPath} from '@modelflight/core/digest-path'
import type {Values} from '@modelflight/core/fields'
import {openRecordChain} from '@modelflight/core/record-chain'
import {predicateTypes} from '@modelflight/core/records'
import {openRegistry} from '@modelflight/registry/open'
import {noEvidence, type Registry} from '@modelflight/registry/port'
import {makeContext, makeRun, type TestContext} from '@modelflight/testing/context'
import type {inputs as spec} from '../src/inputs.ts'
import {run} from '../src/run.ts'

/** What the test's model servers understand. */
export interface TestModel {
  readonly threshold: number
  readonly failEvery?: number
  readonly answer?: boolean
  readonly deaf?: boolean
  readonly dies?: boolean
}

/** The true labels follow this model. */
export const good: TestModel = {threshold: 50}

const serveScript = fileURLToPath(new URL('./fixtures/serve.mjs', import.meta.url))

/** The `serve` input for the test's model server. */
export const serveCommand = `"${process.execPath}" "${serveScript}" --model {model} --port {port}`

/** A registry, requests and a context, all real, in a folder of their own. */
export interface Workshop extends AsyncDisposable {
  readonly context: TestContext
  readonly registry: Registry
  /** Registers a version as register-model does, with its record unless `unrecorded`. */
  register(model: TestModel, unrecorded?: boolean): Promise<string>
  readonly inputs: Values<typeof spec>
  deploy(overrides?: Partial<Values<typeof spec>>): ReturnType<typeof run>
}

export async function openWorkshop(): Promise<Workshop> {
  const base = await makeContext()
  const records = openRecordChain(join(base.outputDir, 'records'))
  const context: TestContext = {...base, records, now: () => new Date()}
  const registry = await openRegistry('file:registry', context)
  const requests = await context.write('requests.jsonl', requestLines(2_000))
  let serial = 0
  return {
    context,
    registry,
    async register(model, unrecorded = false) {
      const path = await context.write(`models/${serial++}.json`, JSON.stringify(model))
      const {digest} = await digestPath(path, 'model')
      const {version} = await registry.register({name: 'flights', path, digest, evidence: noEvidence, tags: {}, createdAt: new Date()})
      const record = {subjects: [{name: 'flights', digest}], materials: [], predicateType: predicateTypes.registration, predicate: {}}
      if (!unrecorded) await records.append(record, {action: 'register-model', status: 'pass', finishedAt: new Date(), run: makeRun()})
      return version.version
    },
    inputs: defaults(requests),
    deploy: (overrides = {}) => run({...defaults(requests), ...overrides}, context),
    [Symbol.asyncDispose]: () => base[Symbol.asyncDispose](),
  }
}

/** x from 0 to 99 in a fixed disorder, labelled by the good model. */
function requestLines(count: number): string {
  const line = (_: unknown, index: number): string => {
    const x = (index * 37) % 100
    return JSON.stringify({id: index, body: {x}, label: x > good.threshold ? 'late' : 'on-time'})
  }
  return Array.from({length: count}, line).join('\n')
}

/** The inputs of a test, as the action reads them. */
export const defaults = (requests: string): Values<typeof spec> => ({
  model: 'models:/flights/1',
  registry: 'file:registry',
  target: 'local',
  strategy: 'canary',
  rollout: undefined,
  mode: 'wait',
  image: undefined,
  'model-uri': undefined,
  traffic: 'auto',
  kubeconfig: undefined,
  'metrics-url': undefined,
  metrics: undefined,
  'prometheus-url': undefined,
  'prometheus-token': undefined,
  'prometheus-headers': undefined,
  'prometheus-ca': undefined,
  'metrics-file': undefined,
  interval: 60,
  environment: undefined,
  'failure-action': 'rollback',
  serve: serveCommand,
  'health-path': '/health',
  'predict-path': '/predict',
  'answer-field': 'prediction',
  'ready-timeout': 120,
  steps: [20, 50, 100],
  requests,
  'step-requests': 500,
  concurrency: 8,
  'min-requests': 50,
  'max-requests': 3_000,
  'max-duration': 600,
  'max-error-rate-increase': 0.03,
  'max-wrong-answer-increase': 0.03,
  'max-latency-ratio': undefined,
  alpha: 0.05,
  'on-inconclusive-rollout': 'rollback',
  baseline: 'stable',
  'rollback-window': 0,
  retry: false,
})
