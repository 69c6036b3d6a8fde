import {createHash, createHmac} from 'node:crypto'

/** Keys of an account that may use a bucket. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of keys that were lent for a time. */
  readonly sessionToken?: string
}

/** A request that is to be signed. */
export interface Signable {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly region: string
  readonly service: string
  /** SHA-256 of the body in hexadecimal digits, or `unsignedPayload`; that of no body when left out. */
  readonly payload?: string
}

/** Stands for the digest of a body that is not read before it is sent; the channel must protect it. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** Percent-encoding of RFC 3986, which Signature Version 4 asks for; `encodeURIComponent` leaves five characters more as they are. */
export const uriEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Headers that sign a request for AWS: Signature Version 4
 * (docs.aws.amazon.com, "Authenticating Requests: Using the Authorization Header").
 *
 * @param url its path must be encoded as `uriEncode` does it.
 */
export function signedHeaders(
  {method, url, headers = {}, region, service, payload = sha256('')}: Signable,
  {accessKeyId, secretAccessKey, sessionToken}: AwsCredentials,
  time: Date,
): Readonly<Record<string, string>> {
  const stamp = time.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const day = stamp.slice(0, 8)
  const added = {
    'x-amz-content-sha256': payload,
    'x-amz-date': stamp,
    ...(sessionToken === undefined ? {} : {'x-amz-security-token': sessionToken}),
  }
  const all = Object.entries({...headers, ...added, host: url.host})
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const names = all.map(([name]) => name).join(';')
  const query = [...url.searchParams].map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`).sort()
  const request = [method, url.pathname, query.join('&'), ...all.map(([name, value]) => `${name}:${value}`), '', names, payload].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const key = [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${secretAccessKey}`, day))
  const signature = hmac(key, ['AWS4-HMAC-SHA256', stamp, scope, sha256(request)].join('\n')).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return {...headers, ...added, authorization}
}
