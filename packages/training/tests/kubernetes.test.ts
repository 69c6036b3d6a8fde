import type {Json} from '@modelflight/core/schema'
import type {Kubernetes} from '@modelflight/kubernetes/client'
import {openKubernetes} from '@modelflight/kubernetes/client'
import {serve} from '@modelflight/testing/servers'
import {describe, expect, test} from 'vitest'
import {jobManifest, jobName} from '../src/kubernetes/job.ts'
import {readKubernetesOptions} from '../src/kubernetes/options.ts'
import {type LogReader, logReader} from '../src/kubernetes/pod-log.ts'
import {howEnded, type Pod} from '../src/kubernetes/pods.ts'

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

  test.each([
    [{reason: 'Evicted', message: 'low on memory'}, /^Evicted: the cluster ended the pod, low on memory$/],
    [
      {conditions: [{type: 'DisruptionTarget', status: 'True', reason: 'PreemptionByScheduler'}]},
      /^PreemptionByScheduler: the cluster ended/,
    ],
  ])('that the cluster took away says so, whatever the exit code: %j', (status, how) => {
    const containerStatuses = [{name: 'train', state: {terminated: {exitCode: 143, reason: 'Error'}}}]
    const pod: Pod = {apiVersion: 'v1', kind: 'Pod', metadata: {name: 'p'}, status: {...status, containerStatuses}}
    expect(howEnded(pod)).toMatch(how)
  })
})

/** A log as the API server gives it: in the order in which it was written, from `sinceTime` on, which has whole seconds. */
function logServer(shown: () => string) {
  return serve((request, response) => {
    const since = new URL(request.url ?? '', 'http://x').searchParams.get('sinceTime')
    const from = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since)
    const lines = shown().split(/(?<=\n)/)
    response.end(lines.filter((line) => Date.parse(line.slice(0, line.indexOf(' '))) >= from).join(''))
  })
}

/** A reader of that log, and what it has passed on. */
function readerOf(url: string): {readonly log: LogReader; readonly pieces: string[]; next(atEnd?: boolean): Promise<void>} {
  const connection = {server: url, tls: {}, namespace: 'n', origin: 'test', credential: () => Promise.resolve({})}
  const api: Kubernetes = openKubernetes(connection)
  const [log, pieces] = [logReader(api, 'n', 'p'), [] as string[]]
  const emit = (chunk: Uint8Array): void => void pieces.push(Buffer.from(chunk).toString('utf8'))
  return {log, pieces, next: (atEnd = false) => log.next(emit, atEnd)}
}

const minute = '2026-01-02T03:04:'
const textOf = (line: string): string => line.slice(line.indexOf(' ') + 1)

describe('a log is read piece by piece, without losing or repeating a line', () => {
  test.each([
    ['within a second', ['05.1Z', '05.100000001Z', '05.9Z', '06.000000000Z', '06.5Z', '08Z']],
    ['of the same time', ['05.1Z', '05.1Z', '05.1Z', '05.2Z']],
    ['a moment out of order', ['05.5Z', '06.2Z', '06.1Z', '05.9Z', '06.3Z', '09Z']],
    ['of a node in another zone', ['05.1+02:00', '05.2+02:00', '07.2+02:00', '07.2+02:00']],
  ])('%s', async (_what, times) => {
    const lines = times.map((time, index) => `${minute}${time} line ${index}\n`)
    let count = 0
    await using server = await logServer(() => lines.slice(0, count).join(''))
    const {pieces, next} = readerOf(server.url)
    for (count = 0; count <= lines.length; count++) await next()
    await next(true)
    expect(pieces).toEqual(lines.map(textOf))
  })

  test('when a line comes in parts, and the last one has no end', async () => {
    let text = `${minute}05.1Z one\n${minute}05.2Z half`
    await using server = await logServer(() => text)
    const {pieces, next} = readerOf(server.url)
    await next()
    await next()
    expect(pieces).toEqual(['one\n'])
    text = `${text} and half\n${minute}05.3Z last`
    await next()
    await next(true)
    expect(pieces).toEqual(['one\n', 'half and half\n', 'last\n'])
  })

  test('when the node begins a new file', async () => {
    let text = [1, 2, 3].map((index) => `${minute}05.${index}Z ${index}\n`).join('')
    await using server = await logServer(() => text)
    const {pieces, next} = readerOf(server.url)
    await next()
    text = `${minute}05.3Z 3\n${minute}05.4Z 4\n`
    await next()
    text += `${minute}05.5Z 5\n`
    await next()
    expect(pieces.join('')).toBe('1\n2\n3\n4\n5\n')
  })

  test('when more is printed within a second than one answer of the API may hold in memory', async () => {
    const lines = Array.from(
      {length: 40_000},
      (_, index) => `${minute}05.${String(index).padStart(9, '0')}Z ${index} ${'x'.repeat(1000)}\n`,
    )
    await using server = await logServer(() => lines.join(''))
    const {pieces, next} = readerOf(server.url)
    await next()
    await next()
    expect(pieces.join('') === lines.map(textOf).join('')).toBe(true)
  })
})
