import {createHash, generateKeyPairSync, sign as signBytes, X509Certificate} from 'node:crypto'
import {promisify} from 'node:util'
import {type Endpoints, logEntry, requestCertificate, type SigstoreContext, timestamp} from './services.ts'

/** Type of what is signed: an in-toto Statement. */
const payloadType = 'application/vnd.in-toto+json'

/**
 * Signs a statement without a key of one's own, as Sigstore describes it: a key pair that never leaves memory, a certificate that ties it
 * to the job's identity for ten minutes, a DSSE envelope, and a witness of the time.
 *
 * @param identity an OIDC token for the audience `sigstore`.
 * @returns a Sigstore bundle v0.3 as JSON text.
 * @throws Failure or HttpError (dependency-failed) when a service does not answer or refuses.
 */
export async function signStatement(
  statement: Uint8Array,
  identity: string,
  endpoints: Endpoints,
  context: SigstoreContext,
): Promise<string> {
  const keys = generateKeyPairSync('ec', {namedCurve: 'P-256'})
  const certificate = await requestCertificate(endpoints, identity, keys, context)
  const signature = await promisify(signBytes)('sha256', preAuthenticationEncoding(statement), keys.privateKey)
  const envelope = {
    payload: Buffer.from(statement).toString('base64'),
    payloadType,
    signatures: [{sig: signature.toString('base64'), keyid: ''}],
  }
  const {rekor, timestamps} = endpoints
  const entries = rekor === undefined ? [] : [await logEntry(rekor, envelope, certificate, context)]
  const digest = createHash('sha256').update(signature).digest()
  const times = timestamps === undefined ? [] : [{signedTimestamp: await timestamp(timestamps, digest, context)}]
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: {rawBytes: new X509Certificate(certificate).raw.toString('base64')},
      tlogEntries: entries,
      ...(times.length === 0 ? {} : {timestampVerificationData: {rfc3161Timestamps: times}}),
    },
    dsseEnvelope: envelope,
  }
  return `${JSON.stringify(bundle)}\n`
}

/** What DSSE signs: type and payload with their lengths, so that neither can be taken for the other. */
const preAuthenticationEncoding = (payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.byteLength} `), payload])
