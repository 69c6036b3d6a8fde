import {inputError} from './errors.ts'

/** Where buckets are, and who asks. */
export interface S3Settings {
  readonly region: string
  /** Another service that speaks S3, such as MinIO or Cloudflare R2; buckets are then the first part of the path. */
  readonly endpoint: URL | undefined
  /** Undefined: buckets that anybody may read. */
  readonly credentials: S3Credentials | undefined
}

/** Keys of an account that may use a bucket. */
export interface S3Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of keys that were lent for a time. */
  readonly sessionToken?: string
}

/**
 * Settings as the AWS tools read them from the environment: `AWS_REGION`, `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`, `AWS_ACCESS_KEY_ID`,
 * `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`.
 *
 * @param endpointName another variable that names the endpoint, before those of AWS.
 * @throws Failure input-error when only half of the credentials is there, or the endpoint is no address.
 */
export function s3Settings(variable: (name: string) => string | undefined, endpointName = 'AWS_ENDPOINT_URL_S3'): S3Settings {
  const endpoint = variable(endpointName) ?? variable('AWS_ENDPOINT_URL_S3') ?? variable('AWS_ENDPOINT_URL')
  const region = variable('AWS_REGION') ?? variable('AWS_DEFAULT_REGION') ?? 'us-east-1'
  if (endpoint !== undefined && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ''))
    throw inputError('AWS_ENDPOINT_URL is no http or https address', {
      hint: 'Set it to the address of the service, e.g. https://minio.example.org.',
    })
  // It becomes a part of a host's name.
  if (!/^[a-z0-9-]{1,40}$/.test(region)) throw inputError('AWS_REGION is no name of a region', {hint: 'Names are like eu-west-1.'})
  return {region, endpoint: endpoint === undefined ? undefined : new URL(endpoint), credentials: credentialsOf(variable)}
}

function credentialsOf(variable: (name: string) => string | undefined): S3Credentials | undefined {
  const accessKeyId = variable('AWS_ACCESS_KEY_ID')
  const secretAccessKey = variable('AWS_SECRET_ACCESS_KEY')
  const sessionToken = variable('AWS_SESSION_TOKEN')
  if (accessKeyId === undefined && secretAccessKey === undefined) return undefined
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const missing = accessKeyId === undefined ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY'
    throw inputError(`${missing} is not set, and its other half is`, {
      hint: 'Use aws-actions/configure-aws-credentials, or set both from secrets.',
    })
  }
  return {accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : {sessionToken})}
}
