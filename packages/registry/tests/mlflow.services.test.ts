import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import type {Registry} from '../src/port.ts'
import {parseReference} from '../src/reference.ts'
import {testContract} from './contract.ts'
import {makeTrial, registerElsewhere} from './registries.ts'

const user = {username: 'flight-admin', password: 'a long pass-word 123'}
let server: MlflowServer
beforeAll(async () => {
  server = await startMlflow(await ensureMlflow())
})
afterAll(() => server[Symbol.asyncDispose]())

/** The contract wants an empty registry each time; starting a server takes much longer than emptying one. */
async function forget(...names: readonly string[]): Promise<void> {
  const url = `${server.url}/api/2.0/mlflow/registered-models/delete`
  const headers = {'content-type': 'application/json'}
  await Promise.all(names.map((name) => fetch(url, {method: 'DELETE', headers, body: JSON.stringify({name})})))
}

async function open(folder: string): Promise<Registry> {
  await forget('flights', 'other')
  return await openRegistry(`mlflow:${server.url}`, {workingDirectory: folder, signal: new AbortController().signal})
}

testContract({name: 'mlflow', open})

/** What MLflow's own client sees of a version that an alias names. */
const readBack = `
import hashlib, json, os, sys
import mlflow
client = mlflow.MlflowClient()
version = client.get_model_version_by_alias('flights', 'champion')
folder = mlflow.artifacts.download_artifacts('models:/flights@champion')
evidence = mlflow.artifacts.download_artifacts(run_id=version.run_id, artifact_path='modelflight')
def files(root):
    found = {}
    for base, _, names in os.walk(root):
        for name in names:
            path = os.path.join(base, name)
            found[os.path.relpath(path, root)] = hashlib.sha256(open(path, 'rb').read()).hexdigest()
    return found
run = client.get_run(version.run_id)
logged = mlflow.get_logged_model(version.model_id) if getattr(version, 'model_id', None) else None
print(json.dumps({
  'version': str(version.version), 'status': version.status, 'tags': version.tags, 'aliases': list(version.aliases), 'run_status': run.info.status,
  'metrics': run.data.metrics, 'commit': run.data.tags.get('mlflow.source.git.commit'), 'model': files(folder), 'evidence': files(evidence),
  'logged': logged and str(logged.status), 'all': {a: str(v) for a, v in client.get_registered_model('flights').aliases.items()},
}))
`

interface SeenByPython {
  readonly version: string
  readonly status: string
  readonly tags: Readonly<Record<string, string>>
  readonly aliases: readonly string[]
  readonly run_status: string
  readonly metrics: Readonly<Record<string, number>>
  readonly commit: string
  readonly model: Readonly<Record<string, string>>
  readonly evidence: Readonly<Record<string, string>>
  readonly all: Readonly<Record<string, string>>
}

const hex = (content: string): string => createHash('sha256').update(content).digest('hex')

describe("MLflow's Python client", () => {
  test('finds the files, evidence, numbers and aliases that were stored', async () => {
    await using trial = await makeTrial(open)
    const metrics = await trial.write('e/metrics.json', '{"f1": 0.75, "accuracy": 0.9, "note": "text"}')
    const record = await trial.write('e/0000-train-aaaaaaaa.json', '{"record": 1}')
    await trial.write('folder/weights.bin', 'w'.repeat(100_000))
    await trial.write('folder/with space & ü/b.txt', 'b')
    const path = join(trial.folder, 'folder')
    const {digest} = await digestPath(path, 'folder')
    const evidence = {metrics, predictions: undefined, profile: undefined, records: [record]}
    await trial.registry.register(await trial.model('first'))
    await trial.registry.setAlias('flights', 'champion', '1', {expected: undefined})
    const tags = {'git.sha': 'c0ffee', team: 'pricing'}
    const numbers = {f1: 0.75, accuracy: 0.9, 'fold/1/f1': 0.5, '../up': 1, 'a//b': 1, ünlike: 1}
    await trial.registry.register(await trial.model('', {path, digest, evidence, tags, metrics: numbers}))
    await trial.registry.setAlias('flights', 'champion', '2', {expected: '1'})
    const seen = (await server.python(readBack)) as SeenByPython
    expect(seen).toMatchObject({version: '2', status: 'READY', aliases: ['champion'], run_status: 'FINISHED', commit: 'c0ffee'})
    expect(seen.tags).toMatchObject({team: 'pricing', 'modelflight.model_digest': digest})
    expect(seen.metrics).toEqual({f1: 0.75, accuracy: 0.9, 'fold/1/f1': 0.5})
    expect(seen.model).toMatchObject({'weights.bin': hex('w'.repeat(100_000)), 'with space & ü/b.txt': hex('b')})
    expect(seen.evidence).toMatchObject({'records/0000-train-aaaaaaaa.json': hex('{"record": 1}')})
    expect(seen.evidence['metrics/metrics.json']).toBe(hex('{"f1": 0.75, "accuracy": 0.9, "note": "text"}'))
    expect(seen.all).toEqual({champion: '2', 'champion-previous': '1'})
  })

  test('registers a model, which is then found with the digest of its files and no evidence', async () => {
    await using trial = await makeTrial(open)
    await server.python(`
import json
import mlflow, mlflow.sklearn
from sklearn.linear_model import LogisticRegression
with mlflow.start_run():
    model = LogisticRegression().fit([[0.0], [1.0]], [0, 1])
    mlflow.sklearn.log_model(model, name='model', registered_model_name='flights')
mlflow.MlflowClient().set_registered_model_alias('flights', 'champion', '1')
print(json.dumps('done'))
`)
    const version = await trial.registry.resolve(parseReference('models:/flights@champion'))
    expect(version).toMatchObject({version: '1', layout: 'folder', aliases: ['champion'], evidence: {metrics: undefined, records: []}})
    expect(version?.files.map((file) => file.path)).toContain('MLmodel')
    if (version === undefined) throw new Error('no version')
    const {model} = await trial.registry.download(version, join(trial.folder, 'out'), ['model'])
    expect((await digestPath(model ?? '', 'out')).digest).toBe(version.digest)
    expect((await trial.registry.register(await trial.model('ours'))).version.version).toBe('2')
    expect(await trial.registry.setAlias('flights', 'champion', '2', {expected: '1'})).toEqual({kind: 'moved', previous: '1'})
  })
})

describe('several processes at once', () => {
  test('make exactly one version per digest, without gaps, and one of them sets the first champion', async () => {
    await using trial = await makeTrial(open)
    const models = await Promise.all(['a', 'b'].map((content) => trial.model(content)))
    const orders = [models, models, models.toReversed(), models.toReversed()]
    const results = (await Promise.all(orders.map((order) => registerElsewhere(`mlflow:${server.url}`, trial.folder, order)))).flat()
    const versions = await trial.registry.versions('flights')
    expect(versions.map(({version}) => version)).toEqual(['1', '2'])
    expect(new Set(versions.map(({digest}) => digest)).size).toBe(2)
    expect(results.filter(({created}) => created)).toHaveLength(2)
    for (const {digest, version} of results) expect(versions.find((known) => known.digest === digest)?.version).toBe(version)
    expect(results.filter(({move}) => move === 'moved')).toHaveLength(1)
  })
})

describe('MLflow, faults', () => {
  test('a file that was changed on the server is found when it is fetched', async () => {
    await using trial = await makeTrial(open)
    const {version} = await trial.registry.register(await trial.model('weights'))
    const overwrite = `
import json, sys
import mlflow, requests
from mlflow.tracking.artifact_utils import _get_root_uri_and_artifact_path
version = mlflow.MlflowClient().get_model_version('flights', '1')
uri = mlflow.get_logged_model(version.source.split('/')[-1]).artifact_location
path = uri.replace('mlflow-artifacts:/', '')
answer = requests.put(mlflow.get_tracking_uri() + '/api/2.0/mlflow-artifacts/artifacts/' + path + '/model.json', data=b'tampered')
print(json.dumps(answer.status_code))
`
    expect(await server.python(overwrite)).toBe(200)
    await expect(trial.registry.download(version, join(trial.folder, 'out'))).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('a server that is not there is a dependency that failed', async () => {
    const registry = await openRegistry('mlflow:http://127.0.0.1:1', {workingDirectory: '/', signal: AbortSignal.timeout(20_000)})
    await expect(registry.versions('flights')).rejects.toMatchObject({errorClass: 'dependency-failed'})
  })

  test('with basic authentication, only the right password opens it, and no message holds it', async () => {
    await using guarded = await startMlflow(await ensureMlflow(), user)
    const openAs = (password: string | undefined) => (folder: string) => {
      const credentials: Readonly<Record<string, string | undefined>> = {
        MLFLOW_TRACKING_USERNAME: user.username,
        MLFLOW_TRACKING_PASSWORD: password,
      }
      const context = {workingDirectory: folder, signal: new AbortController().signal, credential: (name: string) => credentials[name]}
      return openRegistry(`mlflow:${guarded.url}`, context)
    }
    await using trial = await makeTrial(openAs(user.password))
    expect((await trial.registry.register(await trial.model('one'))).created).toBe(true)
    expect(await trial.registry.setAlias('flights', 'champion', '1', {expected: undefined})).toMatchObject({kind: 'moved'})
    for (const wrong of ['not the pass-word', undefined]) {
      const error = await (await openAs(wrong)(trial.folder)).versions('flights').catch((reason: unknown) => reason)
      expect(error).toMatchObject({errorClass: 'dependency-failed', hint: expect.stringMatching(/MLFLOW_TRACKING_PASSWORD/)})
      expect(String(error)).not.toContain('pass-word')
    }
  })
})
