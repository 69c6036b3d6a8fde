import {randomBytes} from 'node:crypto'
import {type Cutting, cutting} from '@modelflight/testing/cutting'
import {serve} from '@modelflight/testing/servers'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createHttp} from '../src/client.ts'
import {download} from '../src/download.ts'

/** Pauses take no time; the tries are real. */
const world = {sleep: () => Promise.resolve(), random: () => 0}

interface Fetched {
  readonly bytes: Buffer
  readonly error: string
  /** The ranges that were asked for, and how they were answered. */
  readonly asked: readonly string[]
}

async function fetched(options: Cutting): Promise<Fetched> {
  const asked: string[] = []
  const onRequest = (range: string | undefined, status: number): void => void asked.push(`${range ?? 'all'}: ${status}`)
  await using server = await serve(cutting({...options, onRequest}))
  const url = new URL(`${server.url}/data.csv`)
  let bytes = Buffer.alloc(0)
  const store = {
    async restart() {
      bytes = Buffer.alloc(0)
    },
    async append(piece: Uint8Array) {
      bytes = Buffer.concat([bytes, piece])
    },
  }
  const error = await download(createHttp({trusted: [url.host], world}), {url}, store).then(
    ({status}) => (status === 200 || status === 206 ? '' : `answered ${status}`),
    (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)),
  )
  return {bytes, error, asked}
}

const content = randomBytes(300_000)
const changed = Buffer.from(content).fill('x', 200_000)

describe('a download that breaks off', () => {
  test.each(['etag', 'modified'] as const)('is continued where it ended, known by its %s', async (validator) => {
    const {bytes, error, asked} = await fetched({versions: [content], cuts: [120_000, 0, 70_000], validator, parts: 'right'})
    expect(error).toBe('')
    expect(bytes.equals(content)).toBe(true)
    const starts = asked.map((range) => Number(/=(\d+)-: 206/.exec(range)?.[1] ?? '0'))
    expect(asked).toHaveLength(4)
    expect(starts[1]).toBeGreaterThan(0)
    expect(starts[2]).toBe(starts[1])
    expect(starts[3]).toBeGreaterThan(starts[2] ?? 0)
  })

  test.each(['weak', 'early', 'none'] as const)('begins anew where nothing tells the version for sure: %s', async (validator) => {
    const {bytes, asked} = await fetched({versions: [content], cuts: [120_000, 70_000], validator, parts: 'right'})
    expect(bytes.equals(content)).toBe(true)
    expect(asked).toEqual(['all: 200', 'all: 200', 'all: 200'])
  })

  test('begins anew where the server knows no parts', async () => {
    const {bytes, asked} = await fetched({versions: [content], cuts: [120_000], validator: 'etag', parts: 'none'})
    expect(bytes.equals(content)).toBe(true)
    expect(asked[1]).toMatch(/^bytes=\d+-: 200$/)
  })

  test.each(['etag', 'modified'] as const)('never mixes two versions, although the server does: %s', async (validator) => {
    const {bytes, asked} = await fetched({versions: [content, changed], cuts: [120_000], validator, parts: 'careless'})
    expect(bytes.equals(changed)).toBe(true)
    expect(asked.slice(1)).toEqual([expect.stringMatching(/^bytes=\d+-: 206$/), 'all: 200'])
  })

  test('begins anew when the part begins elsewhere', async () => {
    const {bytes, asked} = await fetched({versions: [content], cuts: [120_000], validator: 'etag', parts: 'shifted'})
    expect(bytes.equals(content)).toBe(true)
    expect(asked.at(-1)).toBe('all: 200')
  })

  test('begins anew when there is a shorter version now', async () => {
    const short = content.subarray(0, 1000)
    const {bytes, asked} = await fetched({versions: [content, short], cuts: [120_000], validator: 'etag', parts: 'careless'})
    expect(bytes.equals(short)).toBe(true)
    expect(asked.slice(1)).toEqual([expect.stringMatching(/: 416$/), 'all: 200'])
  })

  test('each time is an error that tells how much came, after five tries', async () => {
    const {error, asked} = await fetched({versions: [content], cuts: Array(9).fill(20_000), validator: 'none', parts: 'right'})
    expect(asked).toHaveLength(5)
    expect(error).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/data\.csv failed on the network \(\w+\) after \d+ of 300000 bytes$/)
  })
})

test('wherever answers break off and whatever the server knows of versions and parts, what is stored is one version, whole', async () => {
  const options = fc.record({
    versions: fc
      .tuple(fc.uint8Array({minLength: 1, maxLength: 3000}), fc.array(fc.uint8Array({minLength: 1, maxLength: 3000}), {maxLength: 2}))
      .map(([first, rest]): Cutting['versions'] => [first, ...rest]),
    cuts: fc.array(fc.nat(3000), {maxLength: 6}),
    validator: fc.constantFrom('etag', 'weak', 'modified', 'early', 'none'),
    parts: fc.constantFrom('right', 'none', 'careless', 'shifted'),
    chunked: fc.boolean(),
  }) satisfies fc.Arbitrary<Cutting>
  await fc.assert(
    fc.asyncProperty(options, async (each) => {
      const {bytes, error, asked} = await fetched(each)
      if (error === '') expect(each.versions.some((version) => bytes.equals(version))).toBe(true)
      else expect(error).toMatch(/failed on the network|another version|ended after|answered 416/)
      // Cuts alone never make it fail within the tries where the server keeps its word; one try may be lost to find out that all was there.
      const keepsItsWord = each.parts === 'right' || each.parts === 'none'
      if (keepsItsWord && each.versions.length === 1 && each.cuts.length < 4) expect(error).toBe('')
      expect(asked.length).toBeLessThanOrEqual(5)
    }),
    {numRuns: 150, seed: 20_261_123},
  )
})
