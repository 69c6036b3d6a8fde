import {dependencyFailed, inputError, limitExceeded, policyRefused} from '@modelflight/core/errors'
import type {S3Settings} from '@modelflight/core/s3-settings'
import type {Http} from '@modelflight/http/client'
import {download, type Store} from '@modelflight/http/download'
import type {HttpResponse} from '@modelflight/http/exchange'
import {redactText} from '@modelflight/http/redact'
import {s3Url} from '@modelflight/http/s3-address'
import {signedHeaders} from '@modelflight/http/sigv4'
import {globMatcher} from '../glob.ts'
import {limits} from '../limits.ts'

/** An object of a bucket. */
export interface S3Object {
  readonly bucket: string
  readonly key: string
}

/** The parts of `s3://bucket/key`; the key may be a pattern. @throws Failure policy-refused for names and passwords in it; input-error. */
export function parseS3(address: string): S3Object {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]*)\/?(.*)$/is.exec(address) ?? []
  if (bucket.includes('@') || bucket.includes(':'))
    throw policyRefused('an s3 address holds a name or a password, which logs would show', {
      hint: 'Set AWS_ACCESS_KEY_ID and its kin from secrets.',
    })
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw inputError(`${JSON.stringify(bucket.slice(0, 80))} is no name of a bucket`)
  if (key === '' || /\p{Cc}/u.test(key))
    throw inputError(`s3://${bucket} names no object`, {hint: 'Name one, e.g. s3://bucket/data/*.parquet.'})
  if (key.split('/').some((part) => part === '.' || part === '..'))
    throw policyRefused(`s3://${bucket} is named with . or .. in the key, which addresses can not say`)
  return {bucket, key}
}

/** A bucket's objects over HTTP, read only. */
export interface S3 {
  /** Objects that a pattern matches, by key; a key without `*` and `?` is itself. */
  find(object: S3Object): Promise<readonly S3Object[]>
  /** Downloads an object. */
  read(object: S3Object, store: Store): Promise<void>
}

/** Speaks S3: listing (`ListObjectsV2`) and reading, signed where there are credentials. */
export function openS3(http: Http, settings: S3Settings, now: () => Date): S3 {
  const {region, credentials} = settings
  // Signed anew for each try: a signature is good for a quarter of an hour, and a part that is asked for belongs to it.
  const signed = (url: URL, headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    credentials === undefined ? headers : signedHeaders({method: 'GET', url, headers, region, service: 's3'}, credentials, now())
  const list = async (bucket: string, query: Readonly<Record<string, string>>): Promise<string> => {
    const object = {bucket, key: ''}
    const url = s3Url(object, settings, query)
    return textOf(object, await http.send({url, headersOfTry: () => signed(url, {})}), settings)
  }
  return {
    async read(object, store) {
      const url = s3Url(object, settings)
      textOf(object, await download(http, {url, headers: (part) => signed(url, part)}, store), settings)
    },
    find: (object) => (/[*?]/.test(object.key) ? findMatching(object, (query) => list(object.bucket, query)) : Promise.resolve([object])),
  }
}

async function findMatching(
  {bucket, key}: S3Object,
  list: (query: Readonly<Record<string, string>>) => Promise<string>,
): Promise<readonly S3Object[]> {
  const matches = globMatcher(key.split('/'))
  const prefix = key.slice(0, key.search(/[*?]/)).replace(/[^/]*$/, '')
  const found: S3Object[] = []
  for (let next: string | undefined = ''; next !== undefined; ) {
    const page = await list({'list-type': '2', 'encoding-type': 'url', prefix, ...(next === '' ? {} : {'continuation-token': next})})
    const keys = [...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, encoded = '']) => decodeURIComponent(encoded.replaceAll('+', ' ')))
    found.push(...keys.filter((name) => matches(name.split('/'))).map((name) => ({bucket, key: name})))
    if (found.length > limits.files) throw limitExceeded(`s3://${bucket}/${key} matches more than ${limits.files} objects`)
    next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  if (found.length === 0)
    throw inputError(`no object matches s3://${bucket}/${key}`, {hint: 'Check the pattern, and that an earlier step wrote them.'})
  return found.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
}

/** The text of a successful answer. @throws Failure of what was refused. */
function textOf(object: S3Object, {status, headers, body}: HttpResponse, settings: S3Settings): string {
  const text = body.toString('utf8')
  if (status < 200 || status > 299) throw refusal(object, status, headers, text, settings)
  return text
}

function refusal(
  {bucket, key}: S3Object,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
  settings: S3Settings,
): Error {
  const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(body)?.[1]
  const name = redactText(`s3://${bucket}/${key}`)
  const elsewhere = headers['x-amz-bucket-region']
  const said = `${name} answered ${status}${code === undefined ? '' : ` (${code})`}`
  if (elsewhere !== undefined && elsewhere !== settings.region && /^[a-z0-9-]{1,40}$/.test(elsewhere))
    return dependencyFailed(said, {hint: `The bucket is in ${elsewhere}: set AWS_REGION to it.`})
  if (status === 404) return inputError(`${name} does not exist${code === undefined ? '' : ` (${code})`}`, {hint: 'Check bucket and key.'})
  const hint =
    settings.credentials === undefined
      ? 'No credentials are in the environment: use aws-actions/configure-aws-credentials before.'
      : 'Check that the role may read the object and list the bucket.'
  return dependencyFailed(said, {hint})
}
