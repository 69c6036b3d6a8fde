import {type KeyObject, randomInt, sign as signBytes} from 'node:crypto'
import {dependencyFailed} from '@modelflight/core/errors'
import {createHttp, type Http, type HttpRequest} from '@modelflight/http/client'

/** Addresses of a Sigstore instance, without a slash at the end. One of log and timestamps is needed. */
export interface Endpoints {
  readonly fulcio: string
  /** Transparency log (Rekor v1): the public instance. */
  readonly rekor?: string
  /** Timestamp authority (RFC 3161): GitHub's instance for private repositories. */
  readonly timestamps?: string
}

/** What the services need of the world. */
export interface SigstoreContext {
  readonly signal?: AbortSignal
  /** Never printed. */
  readonly secrets: readonly string[]
}

/** Identities are for this audience. */
export const audience = 'sigstore'

/** A client for the hosts of an instance. */
const clientOf = (address: string, {signal, secrets}: SigstoreContext): Http =>
  createHttp({trusted: [new URL(address).host], secrets, ...(signal === undefined ? {} : {signal})})

async function ask(what: string, address: string, request: Omit<HttpRequest, 'url'>, context: SigstoreContext): Promise<Buffer> {
  const response = await clientOf(address, context).send({...request, url: address})
  if (response.status >= 200 && response.status < 300) return response.body
  const said = response.body.toString('utf8').replace(/\s+/g, ' ').slice(0, 200)
  throw dependencyFailed(`${what} at ${new URL(address).host} answered ${response.status}${said === '' ? '' : `: ${said}`}`)
}

/** The answer as a JSON object; its fields are checked where they are used. */
function jsonOf(body: Buffer, what: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>
  } catch {
    // Said below.
  }
  throw dependencyFailed(`${what} answered with something that is no JSON object`)
}

const jsonHeaders = {'content-type': 'application/json', accept: 'application/json'} as const
const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** The job's identity, from the runner's own service. */
export async function requestIdentity(url: string, token: string, context: SigstoreContext): Promise<string> {
  const address = new URL(url)
  address.searchParams.set('audience', audience)
  const headers = {authorization: `bearer ${token}`, accept: 'application/json'}
  const {value} = jsonOf(await ask("the runner's identity service", address.href, {headers}, context), "the runner's identity service")
  if (typeof value === 'string' && value.split('.').length === 3) return value
  throw dependencyFailed("the runner's identity service gave no identity")
}

/** Claims of an identity. Not verified: it came from the runner, and Fulcio verifies it. */
export function claimsOf(identity: string): Readonly<Record<string, unknown>> {
  return jsonOf(Buffer.from(identity.split('.')[1] ?? '', 'base64url'), 'the identity')
}

/** A certificate for a key that lives only as long as this step; PEM, the signer's own first. */
export async function requestCertificate(
  {fulcio}: Endpoints,
  identity: string,
  {publicKey, privateKey}: {readonly publicKey: KeyObject; readonly privateKey: KeyObject},
  context: SigstoreContext,
): Promise<string> {
  const claims = claimsOf(identity)
  const subject = typeof claims['email'] === 'string' && claims['email'] !== '' ? claims['email'] : String(claims['sub'] ?? '')
  const body = JSON.stringify({
    credentials: {oidcIdentityToken: identity},
    publicKeyRequest: {
      publicKey: {algorithm: 'ECDSA', content: publicKey.export({type: 'spki', format: 'pem'})},
      proofOfPossession: signBytes('sha256', Buffer.from(subject), privateKey).toString('base64'),
    },
  })
  const answer = await ask('Fulcio', `${fulcio}/api/v2/signingCert`, {method: 'POST', headers: jsonHeaders, body}, context)
  const {signedCertificateEmbeddedSct, signedCertificateDetachedSct} = jsonOf(answer, 'Fulcio')
  const {certificates} = objectOf(objectOf(signedCertificateEmbeddedSct ?? signedCertificateDetachedSct)['chain'])
  const [first] = Array.isArray(certificates) ? (certificates as readonly unknown[]) : []
  if (typeof first === 'string' && first.includes('BEGIN CERTIFICATE')) return first
  throw dependencyFailed('Fulcio gave no certificate')
}

/** An entry of a transparency log as bundles hold it. */
export async function logEntry(rekor: string, envelope: object, certificate: string, context: SigstoreContext): Promise<object> {
  const proposal = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {proposedContent: {envelope: JSON.stringify(envelope), verifiers: [Buffer.from(certificate).toString('base64')]}},
  }
  const body = JSON.stringify(proposal)
  const answer = await ask('Rekor', `${rekor}/api/v1/log/entries`, {method: 'POST', headers: jsonHeaders, body}, context)
  const [entry] = Object.values(jsonOf(answer, 'Rekor')).map(objectOf)
  const {logIndex, logID, integratedTime, verification, body: entryBody} = entry ?? {}
  if (typeof entryBody !== 'string' || typeof logID !== 'string') throw dependencyFailed('Rekor gave no entry of its log')
  const {kind, apiVersion} = jsonOf(Buffer.from(entryBody, 'base64'), 'Rekor')
  const {signedEntryTimestamp, inclusionProof} = objectOf(verification)
  return {
    logIndex: String(logIndex),
    logId: {keyId: base64(logID)},
    kindVersion: {kind, version: apiVersion},
    integratedTime: String(integratedTime),
    ...(signedEntryTimestamp === undefined ? {} : {inclusionPromise: {signedEntryTimestamp}}),
    ...(inclusionProof === undefined ? {} : {inclusionProof: proofOf(objectOf(inclusionProof))}),
    canonicalizedBody: entryBody,
  }
}

const base64 = (hex: unknown): string => Buffer.from(String(hex), 'hex').toString('base64')

function proofOf({logIndex, rootHash, treeSize, hashes, checkpoint}: Readonly<Record<string, unknown>>): object {
  return {
    logIndex: String(logIndex),
    rootHash: base64(rootHash),
    treeSize: String(treeSize),
    hashes: Array.isArray(hashes) ? (hashes as readonly unknown[]).map(base64) : [],
    checkpoint: {envelope: checkpoint},
  }
}

/** A signed timestamp over some bytes (RFC 3161), DER in base64. */
export async function timestamp(authority: string, digest: Uint8Array, context: SigstoreContext): Promise<string> {
  const body = JSON.stringify({
    artifactHash: Buffer.from(digest).toString('base64'),
    hashAlgorithm: 'sha256',
    certificates: true,
    nonce: randomInt(2 ** 47),
  })
  const headers = {'content-type': 'application/json'}
  return (await ask('the timestamp authority', `${authority}/api/v1/timestamp`, {method: 'POST', headers, body}, context)).toString(
    'base64',
  )
}
