import {dependencyFailed} from '@modelflight/core/errors'
import {piecesOf} from '@modelflight/core/files'
import type {S3Settings} from '@modelflight/core/s3-settings'
import type {Http, HttpRequest} from '@modelflight/http/client'
import type {HttpResponse} from '@modelflight/http/exchange'
import {s3Url} from '@modelflight/http/s3-address'
import {signedHeaders, unsignedPayload} from '@modelflight/http/sigv4'
import {multipartFrom, partSize} from './multipart.ts'
import type {ArtifactStore, StoredFileSource} from './store.ts'

/** What a request asks for. */
interface Ask {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: HttpRequest['body']
  readonly receive?: HttpRequest['receive']
}

type Bucket = (ask: Ask) => Promise<HttpResponse>

/** Artifacts in S3, with the step's own AWS credentials, as MLflow's own client does it: large files in parts. */
export function directS3Store(http: Http, settings: S3Settings, now: () => Date): ArtifactStore {
  const open = (address: string): {readonly bucket: Bucket; readonly key: string} => {
    const [, name = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(address) ?? []
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || key.split('/').some((part) => part === '.' || part === '..'))
      throw dependencyFailed(`${JSON.stringify(address.slice(0, 200))} is no address of an artifact in S3`)
    return {key, bucket: (ask) => send(http, {settings, now, name}, ask)}
  }
  return {
    async upload(address, content) {
      const {bucket, key} = open(address)
      if (!(content instanceof Uint8Array) && content.bytes >= multipartFrom) return await uploadParts(bucket, key, content)
      const body = content instanceof Uint8Array ? content : {bytes: content.bytes, open: () => piecesOf(content.path)}
      await bucket({method: 'PUT', key, body})
    },
    async stream(address, onContent) {
      const {bucket, key} = open(address)
      await bucket({method: 'GET', key, receive: onContent})
    },
    async list(address) {
      const {bucket, key} = open(address)
      return (await keysBelow(bucket, `${key}/`)).map((name) => name.slice(key.length + 1)).sort()
    },
    async remove(address) {
      const {bucket, key} = open(address)
      for (const name of await keysBelow(bucket, `${key}/`)) await bucket({method: 'DELETE', key: name})
      return true
    },
  }
}

interface Place {
  readonly settings: S3Settings
  readonly now: () => Date
  readonly name: string
}

async function send(http: Http, {settings, now, name}: Place, {method, key, query, body, receive}: Ask): Promise<HttpResponse> {
  const {region, credentials} = settings
  const url = s3Url({bucket: name, key}, settings, query)
  const headers = {'accept-encoding': 'identity'}
  const payload = body === undefined ? {} : {payload: unsignedPayload}
  const signed = credentials === undefined ? {} : signedHeaders({method, url, region, service: 's3', ...payload}, credentials, now())
  const content = {...(body === undefined ? {} : {body}), ...(receive === undefined ? {} : {receive})}
  const answer = await http.send({method, url, headers: {...headers, ...signed}, ...content, timeout: 300_000})
  if (answer.status >= 200 && answer.status <= 299 && !isError(answer)) return answer
  throw refusal(`s3://${name}/${key}`, answer, settings)
}

/** The end of an upload in parts may answer 200 and an error. */
const isError = ({body}: HttpResponse): boolean => /^\s*(<\?xml[^>]*>)?\s*<Error>/.test(body.subarray(0, 400).toString('utf8'))

function refusal(what: string, {status, body, headers}: HttpResponse, {region}: S3Settings): Error {
  const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(body.toString('utf8'))?.[1]
  const elsewhere = headers['x-amz-bucket-region']
  const message = `${what}, where the MLflow server keeps artifacts, answered ${status}${code === undefined ? '' : ` (${code})`}`
  if (elsewhere !== undefined && elsewhere !== region && /^[a-z0-9-]{1,40}$/.test(elsewhere))
    return dependencyFailed(message, {hint: `The bucket is in ${elsewhere}: set AWS_REGION to it.`})
  const expired = code === 'ExpiredToken' || code === 'RequestExpired'
  return dependencyFailed(message, {
    hint: expired
      ? 'The credentials were lent for a time that is over: ask for a longer one (role-duration-seconds), and run again.'
      : 'The role of AWS_ACCESS_KEY_ID needs the right to read, write and list there.',
  })
}

async function uploadParts(bucket: Bucket, key: string, file: StoredFileSource): Promise<void> {
  const begun = await bucket({method: 'POST', key, query: {uploads: ''}})
  const uploadId = /<UploadId>([^<]+)<\/UploadId>/.exec(begun.body.toString('utf8'))?.[1]
  if (uploadId === undefined) throw dependencyFailed(`S3 began an upload of ${key} without naming it`)
  try {
    const size = partSize(file.bytes)
    const tags: string[] = []
    for (let start = 0; start < file.bytes; start += size) {
      const bytes = Math.min(size, file.bytes - start)
      const body = {bytes, open: () => piecesOf(file.path, start, bytes)}
      const {headers} = await bucket({method: 'PUT', key, query: {partNumber: String(tags.length + 1), uploadId}, body})
      const tag = headers['etag']
      if (tag === undefined) throw dependencyFailed(`S3 took a part of ${key} without an ETag`)
      tags.push(tag)
    }
    await bucket({method: 'POST', key, query: {uploadId}, body: completion(tags)})
  } catch (error) {
    await bucket({method: 'DELETE', key, query: {uploadId}}).catch(() => undefined)
    throw error
  }
}

const completion = (tags: readonly string[]): string =>
  `<CompleteMultipartUpload>${tags
    .map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag.replace(/[<>&]/g, '')}</ETag></Part>`)
    .join('')}</CompleteMultipartUpload>`

async function keysBelow(bucket: Bucket, prefix: string): Promise<readonly string[]> {
  const found: string[] = []
  for (let next: string | undefined = ''; next !== undefined; ) {
    const query: Readonly<Record<string, string>> = {
      'list-type': '2',
      'encoding-type': 'url',
      prefix,
      ...(next === '' ? {} : {'continuation-token': next}),
    }
    const page: string = (await bucket({method: 'GET', key: '', query})).body.toString('utf8')
    found.push(...[...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, encoded = '']) => decodeURIComponent(encoded.replaceAll('+', ' '))))
    next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  return found.filter((key) => !key.endsWith('/'))
}
