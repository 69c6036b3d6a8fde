import {makeContext} from '@modelflight/testing/context'
import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {gate, makeInputs} from './make.ts'

let server: MlflowServer
beforeAll(async () => {
  server = await startMlflow(await ensureMlflow())
})
afterAll(() => server[Symbol.asyncDispose]())

/** Logs metrics, each with its earlier values, through MLflow's own client. */
const logging = `
import json, sys, mlflow
with mlflow.start_run() as run:
    for name, values in json.loads(sys.argv[1]).items():
        for step, value in enumerate(values): mlflow.log_metric(name, float(value), step=step)
    if sys.argv[2] == 'fail': mlflow.end_run('FAILED')
print(json.dumps(run.info.run_id))
`
const logged = async (metrics: object, end = ''): Promise<string> =>
  `runs:/${String(await server.python(logging, JSON.stringify(metrics), end))}`

test('metrics and baseline may be runs of a tracking server: their last values count', async () => {
  const [candidate, baseline] = [await logged({accuracy: [0.5, 0.94], loss: [2, 1]}), await logged({accuracy: [0.97, 0.95]})]
  await using context = await makeContext()
  const inputs = {metrics: candidate, baseline, 'tracking-uri': server.url}
  const {verdict, record} = await run(makeInputs({...inputs, gate: gate('accuracy > 0.93\naccuracy >= baseline')}), context)
  expect(verdict.checks.map(({status, observed}) => [status, observed])).toEqual([
    ['pass', 0.94],
    ['fail', 0.94],
  ])
  expect(record?.subjects[0]?.name).toBe(candidate)
})

test('the MLflow registry that is configured is the tracking server, too', async () => {
  const metrics = await logged({f1: [0.9]})
  await using context = await makeContext()
  const {verdict} = await run(makeInputs({metrics, registry: `mlflow:${server.url}`, gate: gate('f1 >= 0.9')}), context)
  expect(verdict.status).toBe('pass')
})

test('a NaN is a metric that vanished', async () => {
  const metrics = await logged({accuracy: [0.9, 'nan'], f1: ['nan'], recall: [0.8]})
  await using context = await makeContext()
  const {verdict} = await run(
    makeInputs({metrics, 'tracking-uri': server.url, gate: gate('accuracy >= 0\nf1 >= 0\nrecall >= 0.8')}),
    context,
  )
  expect(verdict.checks.map(({status}) => status)).toEqual(['fail', 'fail', 'pass'])
  expect(context.lines.some(({text}) => text.includes('no finite value of accuracy, f1'))).toBe(true)
})

test.each([
  ['that failed', async () => await logged({accuracy: [0.9]}, 'fail'), /FAILED/],
  ['that is not there', () => Promise.resolve(`runs:/${'0'.repeat(32)}`), /has no run/],
  // MLflow stores infinity as the largest double.
  ['with an infinite metric', async () => await logged({accuracy: ['inf']}), /from 0 to 1/],
  ['with an accuracy in per cent', async () => await logged({accuracy: [93]}), /from 0 to 1/],
])('a run %s is an error', async (_, make, message) => {
  const metrics = await make()
  await using context = await makeContext()
  await expect(run(makeInputs({metrics, 'tracking-uri': server.url, gate: gate('accuracy >= 0.1')}), context)).rejects.toMatchObject({
    errorClass: 'input-error',
    message: expect.stringMatching(message),
  })
})
