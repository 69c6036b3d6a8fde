import {join} from 'node:path'
import {makeContext} from '@modelflight/testing/context'
import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {type Inputs, run} from '../src/run.ts'
import {makeInputs} from './project.ts'

let server: MlflowServer
const user = {username: 'flight-admin', password: 'a long pass-word 123'}
const credentials: Readonly<Record<string, string>> = {
  MLFLOW_TRACKING_USERNAME: user.username,
  MLFLOW_TRACKING_PASSWORD: user.password,
}
// Anew for each try: the first would leave versions, caches and comments behind.
beforeEach(async () => {
  server = await startMlflow(await ensureMlflow(), user)
})
afterEach(() => server[Symbol.asyncDispose]())

const ungated = (overrides: Partial<Inputs>): Inputs => makeInputs({registry: `mlflow:${server.url}`, 'require-gate': false, ...overrides})

/** Trains with MLflow's autologging and copies the logged model, as MLflow lays it out, to a folder. */
const autolog = `
import json, shutil, sys, mlflow, mlflow.sklearn
from sklearn.linear_model import LogisticRegression
mlflow.sklearn.autolog(serialization_format=sys.argv[2])
mlflow.set_experiment('training')
with mlflow.start_run() as active:
    LogisticRegression().fit([[0.0], [1.0]], [0, 1])
models = mlflow.search_logged_models(output_format='list')
folder = mlflow.artifacts.download_artifacts('models:/' + models[0].model_id)
shutil.copytree(folder, sys.argv[1])
print(json.dumps(models[0].model_id))
`

const predict = `
import json, mlflow
model = mlflow.sklearn.load_model('models:/flights@champion')
print(json.dumps([int(label) for label in model.predict([[0.0], [1.0]])]))
`

const readNumbers = `
import json, mlflow
version = mlflow.MlflowClient().get_model_version_by_alias('flights', 'champion')
print(json.dumps(mlflow.get_run(version.run_id).data.metrics))
`

test('a model of autologging goes from its folder to champion, and Python predicts with it; its cloudpickle is refused first', {
  timeout: 400_000,
}, async () => {
  await using context = await makeContext({credential: (name) => credentials[name]})
  const path = join(context.workspace, 'model')
  await server.python(autolog, path, 'cloudpickle')
  const metrics = await context.write('scores.yml', 'accuracy: 0.93\nfolds: {first: 0.5}\n')
  const inputs = ungated({'model-path': path, description: 'of autologging', metrics})
  await expect(run(inputs, context)).rejects.toMatchObject({
    errorClass: 'policy-refused',
    message: expect.stringMatching(/model\.pkl is a pickle/),
    hint: expect.stringMatching(/allow-pickle: true.*skops.*ONNX/),
  })
  const result = await run({...inputs, 'allow-pickle': true}, context)
  expect(result.outputs).toMatchObject({version: '1', alias: 'champion', created: true})
  expect(result.record?.predicate).toMatchObject({registry: `mlflow:${server.url}`, runsCode: ['model.pkl']})
  expect(await server.python(predict)).toEqual([0, 1])
  expect(await server.python(readNumbers)).toEqual({accuracy: 0.93, 'folds.first': 0.5})
  const again = await run({...inputs, 'allow-pickle': true}, context)
  expect(again.outputs).toMatchObject({version: '1', created: false})
  expect(JSON.stringify([result, again, context.lines])).not.toContain(user.password)
})
