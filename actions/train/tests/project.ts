import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import {openRecordChain} from '@modelflight/core/record-chain'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import type {Inputs} from '../src/prepare.ts'

/** Writes a model, metrics and predictions; counts its runs in the file COUNTER. */
export const trainer = `
const {readFileSync, writeFileSync, appendFileSync} = require('node:fs')
const params = JSON.parse(readFileSync(process.env.MODELFLIGHT_PARAMS, 'utf8'))
const rows = readFileSync('data.csv', 'utf8').trim().split('\\n').slice(1).length
appendFileSync(process.env.COUNTER, 'x')
console.log('training on', rows, 'rows')
writeFileSync('model.json', JSON.stringify({rows, params}))
writeFileSync('metrics.json', JSON.stringify({accuracy: 0.93, rows}))
writeFileSync('predictions.csv', 'id,label,prediction\\n1,1,1\\n')
`

/** A workspace with a trainer, its data, and a record chain over real files. */
export async function makeProject(overrides: Partial<Context> = {}): Promise<TestContext & {counter: string}> {
  const base = await makeContext(overrides)
  const context = {...base, records: openRecordChain(join(base.outputDir, 'records'))}
  await context.write('train.cjs', trainer)
  await context.write('data.csv', 'a\n1\n2\n3\n')
  return Object.assign(context, {counter: join(context.temporary, 'count')})
}

/** Inputs of a training by the trainer. */
export const makeInputs = (context: {counter: string}, overrides: Partial<Inputs> = {}): Inputs => ({
  run: 'node train.cjs',
  shell: 'bash',
  data: ['data.csv'],
  params: undefined,
  env: [`COUNTER=${context.counter}`],
  code: undefined,
  'model-path': undefined,
  metrics: undefined,
  predictions: undefined,
  outputs: undefined,
  timeout: 60,
  'timeout-minutes': undefined,
  'test-command': undefined,
  'test-report': undefined,
  seeds: 1,
  'determinism-check': false,
  cache: true,
  backend: 'local',
  kubernetes: undefined,
  'require-validated': 'auto',
  ...overrides,
})

/** Outputs that the command writes, declared: without git, they would count as code. */
export const declared = (context: TestContext): Partial<Inputs> => ({
  'model-path': join(context.workspace, 'model.json'),
  metrics: join(context.workspace, 'metrics.json'),
  predictions: join(context.workspace, 'predictions.csv'),
})

/** How often the trainer ran. */
export const runs = async (context: {counter: string}): Promise<number> => (await readFile(context.counter, 'utf8').catch(() => '')).length

/** The check of this id. */
export const checkOf = (result: Result, id: string) => result.verdict.checks.find((check) => check.id === id)
