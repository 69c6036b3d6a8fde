import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {freePort, startProgram} from './servers.ts'

/** An S3-compatible server of a test's own (moto), in memory, on the loopback address. It verifies signatures and rights. */
export interface S3Server extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string
  /** Keys of a user who may do anything with S3. */
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Runs a program with AWS's Python client: `s3` is a client of this server. Gives the last line that it prints, read as JSON. */
  python(program: string): Promise<unknown>
}

/**
 * Starts `moto_server`.
 *
 * @param python path of a Python that has moto and boto3.
 */
export async function startS3(python: string): Promise<S3Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = await startProgram(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    env: {PYTHONUNBUFFERED: '1', MOTO_S3_CUSTOM_ENDPOINTS: url},
    ready: /Running on/,
    timeout: 240_000,
  })
  let keys = {accessKeyId: 'nobody', secretAccessKey: 'nothing'}
  const run = async (program: string): Promise<unknown> => {
    const env = {
      ...process.env,
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_DEFAULT_REGION: 'us-east-1',
    }
    const before = `import boto3, json\nurl = '${url}'\ns3 = boto3.client('s3', endpoint_url=url)\n`
    const {stdout} = await promisify(execFile)(python, ['-W', 'ignore', '-c', before + program], {env})
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  }
  try {
    keys = (await run(makeUser)) as typeof keys
    // From now on nothing is done without a signature.
    await fetch(`${url}/moto-api/reset-auth`, {method: 'POST', body: '0'})
    return {url, ...keys, python: run, [Symbol.asyncDispose]: server.stop}
  } catch (error) {
    await server.stop()
    throw error
  }
}

const makeUser = `
iam = boto3.client('iam', endpoint_url=url)
iam.create_user(UserName='reader')
allowed = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'}]}
iam.put_user_policy(UserName='reader', PolicyName='all', PolicyDocument=json.dumps(allowed))
key = iam.create_access_key(UserName='reader')['AccessKey']
print(json.dumps({'accessKeyId': key['AccessKeyId'], 'secretAccessKey': key['SecretAccessKey']}))
`
