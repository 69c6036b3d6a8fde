import type {Json} from '@modelflight/core/schema'
import type {Kubernetes} from '@modelflight/kubernetes/client'
import {openKubernetes} from '@modelflight/kubernetes/client'
import {serve} from '@modelflight/testing/servers'
import {describe, expect, test} from 'vitest'
import {jobManifest, jobName} from '../src/kubernetes/job.ts'
import {readKubernetesOptions} from '../src/kubernetes/options.ts'
import {howEnded, logReader, type Pod} from '../src/kubernetes/pods.ts'

describe('the input kubernetes', () => {
  test('is read', () => {
    const options: Json = {image: 'a:1', resources: {cpu: 2, 'nvidia.com/gpu': 1}, secrets: ['s'], ttl: 60}
    expect(readKubernetesOptions(options)).toEqual({image: 'a:1', resources: {cpu: '2', 'nvidia.com/gpu': '1'}, secrets: ['s'], ttl: 60})
  })

  test.each<[Json, RegExp]>([
    [{}, /image is missing/],
    [{image: 5}, /image must be a text/],
    [{image: 'a', imagee: 'b'}, /"imagee" is not known; did you mean image\?/],
    [{image: 'a', secrets: 's', ttl: -1}, /secrets must be a list of names; ttl must be a whole number/],
    ['image', /must be a mapping/],
  ])('%j is an input error', (value, message) => {
    expect(() => readKubernetesOptions(value)).toThrow(message)
  })
})

describe('a Job', () => {
  const job = {id: 'x', script: 's', shell: 'bash', folder: '/w', env: {}, timeoutSeconds: 0.2} as const

  test('has a name that the API takes, another for another id, however long', () => {
    expect(jobName('train-a1')).toBe('modelflight-train-a1')
    const long = ['x'.repeat(80), `${'x'.repeat(80)}y`, 'Train A', 'train-a'].map(jobName)
    expect(new Set(long).size).toBe(4)
    for (const name of long) expect(name).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])$/)
  })

  test('sees the files of the runner where they share a volume, and is refused for shells that images lack', () => {
    const {spec} = jobManifest(job, {image: 'a', volume: 'shared'}, 'n', '{}')
    expect(JSON.stringify(spec)).toContain('"volumeMounts":[{"name":"work","mountPath":"/w"}],"workingDir":"/w"')
    expect(spec.activeDeadlineSeconds).toBe(1)
    expect(() => jobManifest({...job, shell: 'pwsh'}, {image: 'a'}, 'n', '{}')).toThrow(/pwsh/)
  })

  test('that ran out of memory says so', () => {
    const status = {containerStatuses: [{name: 'train', state: {terminated: {exitCode: 137, reason: 'OOMKilled'}}}]}
    const pod: Pod = {apiVersion: 'v1', kind: 'Pod', metadata: {name: 'p'}, status}
    expect(howEnded(pod)).toMatch(/out of memory/)
    expect(howEnded(undefined)).toBeUndefined()
  })
})

/** A log as the API server gives it: from `sinceTime` on, which has whole seconds. */
function logServer(lines: readonly string[], shown: () => number) {
  return serve((request, response) => {
    const since = new URL(request.url ?? '', 'http://x').searchParams.get('sinceTime')
    const now = lines.slice(0, shown())
    response.end(
      now
        .filter((line) => since === null || `${line.slice(0, 19)}Z` >= since)
        .map((line) => `${line}\n`)
        .join(''),
    )
  })
}

test('a log is read piece by piece without losing or repeating a line, also within a second', async () => {
  const times = ['05.1Z', '05.100000001Z', '05.9Z', '06.000000000Z', '06.5Z', '08Z']
  const lines = times.map((time, index) => `2026-01-02T03:04:${time} line ${index}`)
  let count = 0
  await using server = await logServer(lines, () => count)
  const connection = {server: server.url, tls: {}, namespace: 'n', origin: 'test', credential: () => Promise.resolve({})}
  const api: Kubernetes = openKubernetes(connection)
  const log = logReader(api, 'n', 'p')
  const read: string[] = []
  for (count = 0; count <= lines.length; count++) read.push(Buffer.from(await log.next()).toString('utf8'))
  expect(read.join('')).toBe(lines.map((line) => `${line.slice(line.indexOf(' ') + 1)}\n`).join(''))
  expect(read.filter((piece) => piece !== '')).toHaveLength(lines.length)
})
