import {s3Settings} from '@modelflight/core/s3-settings'
import {hostOf} from '@modelflight/http/s3-address'
import {signedHeaders} from '@modelflight/http/sigv4'
import {describe, expect, test} from 'vitest'
import {globMatcher} from '../src/glob.ts'
import {parseS3} from '../src/remote/s3.ts'

const variables = (values: Readonly<Record<string, string>>) => (name: string) => values[name]

test("AWS's own example is signed as AWS signs it", () => {
  const headers = signedHeaders(
    {
      method: 'GET',
      url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
      headers: {range: 'bytes=0-9'},
      region: 'us-east-1',
      service: 's3',
    },
    {accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'},
    new Date('2013-05-24T00:00:00Z'),
  )
  expect(headers['authorization']).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  )
})

test("AWS's example of a list is signed as AWS signs it", () => {
  const headers = signedHeaders(
    {method: 'GET', url: new URL('https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J'), region: 'us-east-1', service: 's3'},
    {accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'},
    new Date('2013-05-24T00:00:00Z'),
  )
  expect(headers['authorization']).toContain('Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7')
})

describe('addresses of buckets', () => {
  test.each([
    ['s3://user:password@bucket/x.csv', 'policy-refused'],
    ['s3://bucket:443/x.csv', 'policy-refused'],
    ['s3://bucket/a/../x.csv', 'policy-refused'],
    ['s3://169.254.169.254#/x.csv', 'input-error'],
    ['s3://-bucket/x.csv', 'input-error'],
    ['s3://bucket', 'input-error'],
    ['s3://bucket/', 'input-error'],
  ] as const)('%s is %s', (address, errorClass) => {
    expect(() => parseS3(address)).toThrow(expect.objectContaining({errorClass}))
  })

  test('lead to the host of the region, or to the endpoint', () => {
    expect(hostOf('data', s3Settings(variables({AWS_REGION: 'eu-west-1'})))).toBe('data.s3.eu-west-1.amazonaws.com')
    expect(hostOf('data.example.org', s3Settings(variables({})))).toBe('s3.us-east-1.amazonaws.com')
    expect(hostOf('data', s3Settings(variables({AWS_ENDPOINT_URL: 'https://minio.example.org:9000'})))).toBe('minio.example.org:9000')
  })

  test.each([
    {AWS_REGION: 'evil.example.org/'},
    {AWS_ENDPOINT_URL: 'file:///etc/passwd'},
    {AWS_ACCESS_KEY_ID: 'half'},
    {AWS_SECRET_ACCESS_KEY: 'half'},
  ])('settings that can not be meant are refused: %o', (values) => {
    expect(() => s3Settings(variables(values))).toThrow(expect.objectContaining({errorClass: 'input-error'}))
  })
})

describe('patterns of files', () => {
  test.each([
    ['a/*.csv', 'a/x.csv', true],
    ['a/*.csv', 'a/b/x.csv', false],
    ['**/*.csv', 'x.csv', true],
    ['**/*.csv', 'a/b/x.csv', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'b/a', false],
    ['a/**/b/**/c', 'a/b/c', true],
    ['a/**/b/**/c', 'a/x/b/y/z/c', true],
    ['a/**/b/**/c', 'a/x/y/c', false],
    ['*', '.hidden', false],
    ['**/x', '.hidden/x', false],
    ['.h*', '.hidden', true],
    ['year=202?/p-*.csv', 'year=2026/p-1.csv', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(globMatcher(pattern.split('/'))(path.split('/'))).toBe(expected)
  })

  test('take no longer for many folders', () => {
    const start = process.cpuUsage()
    const matches = globMatcher([...Array.from({length: 30}, () => ['**', 'a']).flat(), 'b'])
    expect(matches(Array.from({length: 60}, () => 'a'))).toBe(false)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
  })
})
