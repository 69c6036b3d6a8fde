import {createHash} from 'node:crypto'
import {mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import type {RequestListener} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Cutting, cutting} from '@modelflight/testing/cutting'
import {bundleOf, runStep, type StepResult} from '@modelflight/testing/runner'
import {type CertificateOptions, makeCertificate, serveTls} from '@modelflight/testing/tls'
import {describe, expect, test} from 'vitest'

const rows = 40_000
const content = Buffer.from(`id,v\n${Array.from({length: rows}, (_, index) => `${index},${index % 7}\n`).join('')}`)
const changed = Buffer.from(content.toString().replaceAll(',3\n', ',4\n'))
const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

interface Asked {
  readonly certificate?: CertificateOptions
  /** Whether the step's authorities have the certificate. */
  readonly trusted?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly address?: (url: string) => string
}

/** Runs the bundle over data behind a server that speaks TLS. */
async function validated(
  listener: RequestListener,
  {certificate: made = {}, trusted = true, env = {}, address = (url) => `${url}/data.csv`}: Asked,
): Promise<StepResult & {readonly requests: number}> {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-https-')))
  let requests = 0
  const certificate = await makeCertificate(made)
  await using server = await serveTls(certificate, (request, response) => {
    requests++
    listener(request, response)
  })
  try {
    const authority = join(workspace, 'authority.pem')
    await writeFile(authority, certificate.cert)
    const given = {...(trusted ? {NODE_EXTRA_CA_CERTS: authority} : {}), AWS_ENDPOINT_URL: server.url, ...env}
    return {...(await runStep({program: bundleOf('validate-data'), workspace, inputs: {data: address(server.url)}, env: given})), requests}
  } finally {
    await rm(workspace, {recursive: true, force: true})
  }
}

const whole = (content: Buffer): RequestListener => cutting({versions: [content], cuts: [], validator: 'etag', parts: 'right'})

describe('data behind TLS', () => {
  test.each(['https', 's3'] as const)('is read from a host whose certificate is trusted: %s', async (scheme) => {
    const address = (url: string): string => (scheme === 's3' ? 's3://bucket/data.csv' : `${url}/data.csv`)
    const {outputs, stdout} = await validated(whole(content), {address})
    expect(outputs['status'], stdout).toBe('pass')
    expect(outputs['rows']).toBe(String(rows))
    expect(outputs['data-digest']).toBe(digestOf(content))
  })

  test('is continued where the connection broke', async () => {
    const asked: string[] = []
    const line: Cutting = {
      versions: [content],
      cuts: [150_000, 90_000],
      validator: 'etag',
      parts: 'right',
      onRequest: (range, status) => void asked.push(`${range ?? 'all'}: ${status}`),
    }
    const {outputs, stdout} = await validated(cutting(line), {})
    expect(outputs['data-digest'], stdout).toBe(digestOf(content))
    expect(asked).toEqual(['all: 200', expect.stringMatching(/^bytes=\d+-: 206$/), expect.stringMatching(/^bytes=\d+-: 206$/)])
  })

  test('that changed while it was fetched is the new version as a whole', async () => {
    const line: Cutting = {versions: [content, changed], cuts: [150_000], validator: 'etag', parts: 'careless'}
    const {outputs, stdout} = await validated(cutting(line), {})
    expect(outputs['data-digest'], stdout).toBe(digestOf(changed))
    expect(outputs['rows']).toBe(String(rows))
  })

  test('that never comes whole is a failed dependency that tells how much came', async () => {
    const line: Cutting = {versions: [content], cuts: Array(5).fill(20_000), validator: 'none', parts: 'none'}
    const {outputs, stdout, exitCode} = await validated(cutting(line), {})
    expect([exitCode, outputs['error-class']]).toEqual([1, 'dependency-failed'])
    expect(stdout).toMatch(new RegExp(`after \\d+ of ${content.length} bytes`))
  })
})

const untrusted = /no authority that this machine trusts vouches for the certificate.*NODE_EXTRA_CA_CERTS.*\(DEPTH_ZERO_SELF_SIGNED_CERT\)/
const faults: readonly (readonly [string, Asked, RegExp])[] = [
  ['an authority that nobody trusts', {trusted: false}, untrusted],
  ['a time that is over', {certificate: {expired: true}}, /the certificate of the server has expired \(CERT_HAS_EXPIRED\)/],
  [
    'the name of another host',
    {certificate: {host: 'DNS:data.example.org'}},
    /the certificate of the server is for another host \(ERR_TLS_CERT_ALTNAME_INVALID\)/,
  ],
  ['another address', {certificate: {host: 'IP:127.0.0.2'}}, /is for another host/],
]

describe.concurrent('a certificate that is not believed', () => {
  test.each(faults)('by %s: nothing is read', async (_, asked, message) => {
    const {outputs, stdout, exitCode, requests, milliseconds} = await validated(whole(content), asked)
    expect([exitCode, outputs['error-class']]).toEqual([1, 'dependency-failed'])
    expect(outputs['status']).not.toBe('pass')
    expect(stdout).toMatch(message)
    expect(requests).toBe(0)
    // It will not be another one at the next try.
    expect(milliseconds).toBeLessThan(10_000)
  })

  test.each(faults)('by %s: nor for a bucket', async (_, asked, message) => {
    const {outputs, stdout, requests} = await validated(whole(content), {...asked, address: () => 's3://bucket/data.csv'})
    expect(outputs['error-class']).toBe('dependency-failed')
    expect(stdout).toMatch(message)
    expect(requests).toBe(0)
  })

  test.each([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
    ['NODE_OPTIONS', '--use-openssl-ca'],
    ['npm_config_strict_ssl', 'false'],
    ['GIT_SSL_NO_VERIFY', 'true'],
  ])('is not believed with %s=%s either', async (name, value) => {
    const {outputs, stdout, requests} = await validated(whole(content), {trusted: false, env: {[name]: value}})
    expect(outputs['error-class']).toBe('dependency-failed')
    expect(stdout).toMatch(untrusted)
    expect(requests).toBe(0)
  })
})
