import {createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign, X509Certificate} from 'node:crypto'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {initializeTLog} from '@sigstore/mock'
import {freePort, type LocalServer, readBody, sendJson, serve, startProgram} from './servers.ts'

/** A transparency log of a test's own. It is the Sigstore project's own stand-in: a real Rekor needs a database and a log server. */
export interface TransparencyLog extends LocalServer {
  /** What a trust root says of it. */
  readonly trusted: object
}

/** Starts a transparency log that speaks Rekor v1 and signs what it logs. */
export async function startTransparencyLog(): Promise<TransparencyLog> {
  const keys = generateKeyPairSync('ec', {namedCurve: 'P-256'})
  const spki = keys.publicKey.export({type: 'spki', format: 'der'})
  const server = await serve((request, response) => {
    void (async () => {
      const {spec} = JSON.parse((await readBody(request)).toString('utf8')) as Proposal
      const log = await initializeTLog(server.url, keys)
      sendJson(response, request.url === '/api/v1/log/entries' ? 201 : 404, await log.log(storedEntry(spec.proposedContent)))
    })()
  })
  const key = {rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: {start: '2020-01-01T00:00:00Z'}}
  const logId = {keyId: createHash('sha256').update(spki).digest('base64')}
  return {...server, trusted: {baseUrl: server.url, hashAlgorithm: 'SHA2_256', publicKey: key, logId}}
}

interface Proposal {
  readonly spec: {readonly proposedContent: {readonly envelope: string; readonly verifiers: readonly string[]}}
}

/** What Rekor keeps of a proposed DSSE envelope: digests and signatures, not the payload. */
function storedEntry({envelope, verifiers}: Proposal['spec']['proposedContent']): object {
  const {payload, signatures} = JSON.parse(envelope) as {readonly payload: string; readonly signatures: readonly {readonly sig: string}[]}
  const digest = (bytes: string | Buffer): object => ({algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex')})
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: digest(envelope),
      payloadHash: digest(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({sig}, index) => ({signature: sig, verifier: verifiers[index]})),
    },
  }
}

/** A Sigstore instance of a test's own: Fulcio and a timestamp authority, as GitHub runs them for private repositories. */
export interface Sigstore extends AsyncDisposable {
  readonly fulcio: string
  readonly timestamps: string
  /** What verifiers are given: the instance's certificates, as `gh attestation trusted-root` prints them. */
  readonly trustedRoot: string
  /** An identity as GitHub gives it to a workflow's job. */
  identity(claims: WorkflowClaims): string
}

/** What a job's identity says. */
export interface WorkflowClaims {
  readonly repository: string
  readonly visibility?: 'public' | 'private'
  readonly audience?: string
}

/** Starts Fulcio with a certificate authority in memory, and a timestamp authority, and an issuer of identities that Fulcio believes. */
export async function startSigstore(programs: {readonly fulcio: string; readonly timestampServer: string}): Promise<Sigstore> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-sigstore-'))
  const issuer = await startIssuer()
  const [port, grpc, metrics, time] = [await freePort(), await freePort(), await freePort(), await freePort()]
  const config = join(folder, 'fulcio.json')
  const entry = {IssuerURL: issuer.url, ClientID: 'sigstore', Type: 'github-workflow'}
  await writeFile(config, JSON.stringify({OIDCIssuers: {[issuer.url]: entry}}))
  const host = ['--host', '127.0.0.1', '--grpc-host', '127.0.0.1']
  const ports = ['--port', String(port), '--grpc-port', String(grpc), '--metrics-port', String(metrics)]
  const socket = ['--legacy-unix-domain-socket', `@fulcio-${randomUUID()}`]
  const fulcio = await startProgram(
    programs.fulcio,
    ['serve', '--ca', 'ephemeralca', '--ct-log-url', '', '--config-path', config, ...host, ...ports, ...socket],
    {cwd: folder, ready: /listening|starting|serving|:/i},
  )
  const timestamps = await startProgram(
    programs.timestampServer,
    ['serve', '--host', '127.0.0.1', '--port', String(time), '--timestamp-signer', 'memory', '--disable-ntp-monitoring'],
    {cwd: folder, ready: /Serving|serving|listening/},
  )
  const urls = {fulcio: `http://127.0.0.1:${port}`, timestamps: `http://127.0.0.1:${time}`}
  return {
    ...urls,
    trustedRoot: JSON.stringify(await trustedRootOf(urls)),
    identity: issuer.identity,
    async [Symbol.asyncDispose]() {
      await Promise.all([fulcio.stop(), timestamps.stop(), issuer.close()])
      await rm(folder, {recursive: true, force: true})
    },
  }
}

interface Issuer {
  readonly url: string
  close(): Promise<void>
  identity(claims: WorkflowClaims): string
}

/** An issuer of identities with the claims that GitHub's has. */
async function startIssuer(): Promise<Issuer> {
  const {publicKey, privateKey} = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: {type: 'spki', format: 'pem'},
    privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
  })
  const jwk = {...createPublicKey(publicKey).export({format: 'jwk'}), kid: 'test', alg: 'RS256', use: 'sig'}
  const server = await serve((request, response) => {
    if (request.url === '/keys') return sendJson(response, 200, {keys: [jwk]})
    if (request.url !== '/.well-known/openid-configuration') return sendJson(response, 404, {})
    return sendJson(response, 200, {
      issuer: server.url,
      jwks_uri: `${server.url}/keys`,
      authorization_endpoint: `${server.url}/authorize`,
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
    })
  })
  const identity = ({repository, visibility = 'private', audience = 'sigstore'}: WorkflowClaims): string => {
    const now = Math.floor(Date.now() / 1000)
    const workflow = `${repository}/.github/workflows/register.yml@refs/heads/main`
    const claims = {
      ...{iss: server.url, aud: audience, iat: now, nbf: now - 5, exp: now + 300, sub: `repo:${repository}:ref:refs/heads/main`},
      ...{
        repository,
        repository_id: '1',
        repository_owner: repository.split('/')[0],
        repository_owner_id: '2',
        repository_visibility: visibility,
      },
      ...{
        ref: 'refs/heads/main',
        sha: 'a'.repeat(40),
        event_name: 'push',
        run_id: '7',
        run_attempt: '1',
        runner_environment: 'github-hosted',
      },
      ...{
        workflow: 'Register',
        workflow_ref: workflow,
        workflow_sha: 'a'.repeat(40),
        job_workflow_ref: workflow,
        job_workflow_sha: 'a'.repeat(40),
      },
    }
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = `${encode({alg: 'RS256', typ: 'JWT', kid: 'test'})}.${encode(claims)}`
    return `${signed}.${sign('sha256', Buffer.from(signed), createPrivateKey(privateKey)).toString('base64url')}`
  }
  return {url: server.url, close: () => server.close(), identity}
}

/** The certificates of both authorities in the form of Sigstore's trust roots; logs there are none. */
async function trustedRootOf({fulcio, timestamps}: {readonly fulcio: string; readonly timestamps: string}): Promise<object> {
  const bundle = (await (await answer(`${fulcio}/api/v2/trustBundle`)).json()) as {
    readonly chains: readonly {readonly certificates: readonly string[]}[]
  }
  const chain = await (await answer(`${timestamps}/api/v1/timestamp/certchain`)).text()
  const authority = (uri: string, pems: readonly string[]) => ({
    subject: {organization: 'test', commonName: 'test'},
    uri,
    certChain: {certificates: pems.map((pem) => ({rawBytes: new X509Certificate(pem).raw.toString('base64')}))},
    validFor: {start: '2020-01-01T00:00:00Z'},
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    certificateAuthorities: bundle.chains.map(({certificates}) => authority(fulcio, certificates)),
    ctlogs: [],
    timestampAuthorities: [authority(timestamps, chain.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [])],
  }
}

/** The servers need a moment after they say that they are ready. */
async function answer(url: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url)
      if (response.ok) return response
      throw new Error(`${url} answered ${response.status}`)
    } catch (error) {
      if (attempt >= 1_000) throw error
      await sleep(100)
    }
  }
}
