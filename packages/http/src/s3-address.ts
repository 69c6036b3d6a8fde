import {uriEncode} from './sigv4.ts'

/** Where buckets are. */
export interface S3Place {
  readonly region: string
  /** Another service that speaks S3; buckets are then the first part of the path. */
  readonly endpoint: URL | undefined
}

/** Host of a bucket, for the client's list of hosts that are trusted. */
export const hostOf = (bucket: string, {region, endpoint}: S3Place): string =>
  endpoint?.host ?? (bucket.includes('.') ? `s3.${region}.amazonaws.com` : `${bucket}.s3.${region}.amazonaws.com`)

/** Address of an object, or of the bucket itself where the key is empty, encoded as a signature wants it. */
export function s3Url(
  {bucket, key}: {readonly bucket: string; readonly key: string},
  place: S3Place,
  query: Readonly<Record<string, string>> = {},
): URL {
  const {endpoint} = place
  const host = hostOf(bucket, place)
  const isInPath = !host.startsWith(`${bucket}.`) || endpoint !== undefined
  const path = [...(isInPath ? [bucket] : []), ...(key === '' ? [] : key.split('/'))].map(uriEncode).join('/')
  const base = endpoint === undefined ? '' : endpoint.pathname.replace(/\/$/, '')
  const url = new URL(`${endpoint?.protocol ?? 'https:'}//${host}${base}/${path}`)
  url.search = Object.entries(query)
    .map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`)
    .join('&')
  return url
}
