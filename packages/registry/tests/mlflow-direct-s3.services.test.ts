import {createHash, randomBytes} from 'node:crypto'
import {mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {type S3Server, startS3} from '@modelflight/testing/s3'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {ensureMoto} from '@modelflight/tools/tools/moto'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import type {Registry} from '../src/port.ts'
import {parseReference} from '../src/reference.ts'
import {testContract} from './contract.ts'
import {makeTrial} from './registries.ts'

/** An MLflow server with --no-serve-artifacts: runs and models are at s3:// addresses, which it does not stand before. */
let s3: S3Server
let mlflow: MlflowServer
let packages: string

beforeAll(async () => {
  const moto = await ensureMoto()
  s3 = await startS3(moto)
  packages = await mkdtemp(join(tmpdir(), 'modelflight-boto-'))
  const libraries = join(dirname(dirname(moto)), 'lib')
  const [version = ''] = await readdir(libraries)
  for (const name of ['boto3', 'botocore', 's3transfer', 'jmespath'])
    await symlink(join(libraries, version, 'site-packages', name), join(packages, name))
  await s3.python("s3.create_bucket(Bucket='models')\nprint(json.dumps('made'))")
  mlflow = await startMlflow(await ensureMlflow(), undefined, {
    destination: 's3://models/some folder/ü',
    isDirect: true,
    env: {
      PYTHONPATH: packages,
      MLFLOW_S3_ENDPOINT_URL: s3.url,
      AWS_ACCESS_KEY_ID: s3.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.secretAccessKey,
      AWS_DEFAULT_REGION: 'us-east-1',
    },
  })
}, 900_000)
afterAll(async () => {
  await mlflow?.[Symbol.asyncDispose]()
  await s3?.[Symbol.asyncDispose]()
  await rm(packages, {recursive: true, force: true})
})

/** From now on the store looks at signatures, or not: it knows those in headers only, and fails on those in addresses. */
const checkSignatures = async (on: boolean): Promise<void> => {
  await fetch(`${s3.url}/moto-api/reset-auth`, {method: 'POST', body: on ? '0' : 'inf'})
}

type Variables = Readonly<Record<string, string | undefined>>

function openWith(variables: Variables): (folder: string) => Promise<Registry> {
  return async (folder) => {
    const signal = new AbortController().signal
    const headers = {'content-type': 'application/json'}
    for (const name of ['flights', 'other']) {
      const url = `${mlflow.url}/api/2.0/mlflow/registered-models/delete`
      await fetch(url, {method: 'DELETE', headers, body: JSON.stringify({name})})
    }
    const context = {workingDirectory: folder, signal, credential: (name: string) => variables[name], now: () => new Date()}
    return await openRegistry(`mlflow:${mlflow.url}`, context)
  }
}

const keys = (): Variables => ({
  MLFLOW_S3_ENDPOINT_URL: s3.url,
  AWS_ACCESS_KEY_ID: s3.accessKeyId,
  AWS_SECRET_ACCESS_KEY: s3.secretAccessKey,
})

describe('with the AWS credentials of the step, where every request is signed', () => {
  beforeAll(() => checkSignatures(true))
  testContract({name: 'mlflow over s3, signed by us', open: (folder) => openWith(keys())(folder)})

  test('a large model goes there in parts, and Python finds it', async () => {
    await using trial = await makeTrial(openWith(keys()))
    expect(await roundTrip(trial, 110_000_000)).toMatch(/-4$/)
  })

  test('keys that the store does not know are refused with a sentence, and no message holds them', async () => {
    const secret = 'not-the-secret-of-anybody'
    await using trial = await makeTrial(openWith({...keys(), AWS_SECRET_ACCESS_KEY: secret}))
    const error = await trial.registry.register(await trial.model('one')).catch((reason: unknown) => reason)
    expect(error).toMatchObject({errorClass: 'dependency-failed', message: expect.stringMatching(/answered 403 \(SignatureDoesNotMatch\)/)})
    expect(JSON.stringify(error) + String(error)).not.toContain(secret)
    expect(await trial.registry.versions('flights')).toEqual([])
  })
})

describe('without credentials, at addresses that the server signs', () => {
  beforeAll(() => checkSignatures(false))
  const named = (): Variables => ({MLFLOW_S3_ENDPOINT_URL: s3.url})
  testContract({name: 'mlflow over s3, signed by the server', open: (folder) => openWith(named())(folder)})

  test('a large model goes there in one request, and Python finds it', async () => {
    await using trial = await makeTrial(openWith(named()))
    expect(await roundTrip(trial, 110_000_000)).toMatch(/^[0-9a-f]{32}$/)
  })

  test('a store at a private address that nobody named gets nothing', async () => {
    await using trial = await makeTrial(openWith({}))
    await expect(trial.registry.register(await trial.model('one'))).rejects.toMatchObject({errorClass: 'policy-refused'})
    expect(await trial.registry.versions('flights')).toEqual([])
  })

  test('a model that Python registered is found with its files', async () => {
    await using trial = await makeTrial(openWith(named()))
    await mlflow.python(`
import json
import mlflow, mlflow.sklearn
from sklearn.linear_model import LogisticRegression
with mlflow.start_run():
    mlflow.sklearn.log_model(LogisticRegression().fit([[0.0], [1.0]], [0, 1]), name='model', registered_model_name='flights')
mlflow.MlflowClient().set_registered_model_alias('flights', 'champion', '1')
print(json.dumps('done'))
`)
    const version = await trial.registry.resolve(parseReference('models:/flights@champion'))
    expect(version?.files.map((file) => file.path)).toContain('MLmodel')
    if (version === undefined) throw new Error('no version')
    const {model} = await trial.registry.download(version, join(trial.folder, 'out'), ['model'])
    expect((await digestPath(model ?? '', 'out')).digest).toBe(version.digest)
  })
})

/** What Python's client gets, and what the store says of the largest object. */
const readBack = `
import hashlib, json, os
import boto3, mlflow
folder = mlflow.artifacts.download_artifacts('models:/flights@champion')
found = {name: hashlib.sha256(open(os.path.join(folder, name), 'rb').read()).hexdigest() for name in os.listdir(folder)}
s3 = boto3.client('s3', endpoint_url=os.environ['MLFLOW_S3_ENDPOINT_URL'])
run = mlflow.MlflowClient().get_model_version_by_alias('flights', 'champion')
logged = mlflow.get_logged_model(run.source.split('/')[-1]).artifact_location
key = logged.split('/', 3)[3] + '/large ü.bin'
print(json.dumps({'files': found, 'etag': s3.head_object(Bucket='models', Key=key)['ETag'].strip('"'), 'open': len(s3.list_multipart_uploads(Bucket='models').get('Uploads', []))}))
`

async function roundTrip(trial: Awaited<ReturnType<typeof makeTrial>>, bytes: number): Promise<string> {
  const path = join(trial.folder, 'large ü.bin')
  const content = Buffer.alloc(bytes, randomBytes(4096))
  await writeFile(path, content)
  const {digest} = await digestPath(path, 'large ü.bin')
  const {version} = await trial.registry.register(await trial.model('', {path, digest}))
  await trial.registry.setAlias('flights', 'champion', '1', {expected: undefined})
  const seen = (await mlflow.python(readBack)) as {files: unknown; etag: string; open: number}
  const sha256 = createHash('sha256').update(content).digest('hex')
  expect(seen).toMatchObject({files: {'large ü.bin': sha256}, open: 0})
  const {model} = await trial.registry.download(version, join(trial.folder, 'out'), ['model'])
  expect((await digestPath(model ?? '', 'out')).digest).toBe(digest)
  return seen.etag
}
