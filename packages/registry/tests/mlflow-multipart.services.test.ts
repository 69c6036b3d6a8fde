import {randomBytes} from 'node:crypto'
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
import {makeTrial} from './registries.ts'

let s3: S3Server
let mlflow: MlflowServer
let packages: string

/** AWS's client, which MLflow needs for S3, without the other packages of the folder that it is installed in. */
async function awsClient(python: string): Promise<string> {
  const libraries = join(dirname(dirname(python)), 'lib')
  const [version = ''] = await readdir(libraries)
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-boto-'))
  for (const name of ['boto3', 'botocore', 's3transfer', 'jmespath']) {
    await symlink(join(libraries, version, 'site-packages', name), join(folder, name))
  }
  return folder
}

beforeAll(async () => {
  const moto = await ensureMoto()
  s3 = await startS3(moto)
  packages = await awsClient(moto)
  // This server verifies signatures in headers only, and fails on those in addresses: here it must not look.
  await fetch(`${s3.url}/moto-api/reset-auth`, {method: 'POST', body: 'inf'})
  await s3.python("s3.create_bucket(Bucket='models')\nprint(json.dumps('made'))")
  mlflow = await startMlflow(await ensureMlflow(), undefined, {
    destination: 's3://models/artifacts',
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

/** ETags of objects that were sent in parts end with their number. */
const largest = `
objects = s3.list_objects_v2(Bucket='models')['Contents']
top = max(objects, key=lambda one: one['Size'])
print(json.dumps({'size': top['Size'], 'etag': top['ETag'].strip('"'), 'open': len(s3.list_multipart_uploads(Bucket='models').get('Uploads', []))}))
`

describe('MLflow whose artifacts lie in S3', () => {
  test.each([
    ['goes there in parts where the workflow names the store', true, /-4$/],
    ['goes through the server where the store is at an address that nobody named', false, /^[0-9a-f-]+$/],
  ])('a large model %s, and comes back as it was', async (_what, named, etag) => {
    const credential = (name: string): string | undefined => (named && name === 'MLFLOW_S3_ENDPOINT_URL' ? s3.url : undefined)
    const context = {workingDirectory: '/', signal: new AbortController().signal, credential}
    await using trial = await makeTrial(() => openRegistry(`mlflow:${mlflow.url}`, context))
    const path = join(trial.folder, 'large.bin')
    const size = named ? 110_000_000 : 120_000_000
    await writeFile(path, Buffer.alloc(size, randomBytes(4096)))
    const {digest} = await digestPath(path, 'large.bin')
    const {version} = await trial.registry.register(await trial.model('', {name: `large-${named}`, path, digest}))
    const stored = (await s3.python(largest)) as {size: number; etag: string; open: number}
    expect(stored).toMatchObject({size, open: 0})
    expect(stored.etag).toMatch(etag)
    const {model} = await trial.registry.download(version, join(trial.folder, 'out'), ['model'])
    expect((await digestPath(model ?? '', 'out')).digest).toBe(digest)
    // The server tells what it was asked for: with the store named, never for the file itself, in either direction.
    const asked = mlflow.output().match(/"(?:GET|PUT) [^"]*mlflow-artifacts\/artifacts\/[^"]*large\.bin/g) ?? []
    expect(asked.map((line) => line.slice(1, 4))).toEqual(named ? [] : ['PUT', 'GET'])
  })
})
