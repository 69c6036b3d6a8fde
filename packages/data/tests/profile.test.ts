import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {blockParser} from '../src/bytes/delimited.ts'
import {bucketEdges, bucketOf, bucketOfInteger, coarser} from '../src/profile/edges.ts'
import {type Hash64, hash64, hashPair, hashText} from '../src/profile/hash.ts'
import {mergeProfiles} from '../src/profile/merge.ts'
import {NumberCounts} from '../src/profile/number-counts.ts'
import {parseProfile, profileText} from '../src/profile/store.ts'
import {ScanSession} from '../src/scan/session.ts'
import {type Workplace, workplace} from './harness.ts'

const seed = 20_260_102

const cell = fc.record({
  id: fc.integer(),
  price: fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}).map(String), fc.constantFrom('', 'NaN', '-inf')),
  name: fc.oneof(
    fc.constantFrom('red', 'green', ''),
    fc.string({maxLength: 5}).map((text) => text.replaceAll(/[\0\r]/g, '')),
  ),
  day: fc.constantFrom('2026-01-01', '2026-02-03T04:05:06.789Z', ''),
})

interface Row {
  readonly id: number
  readonly price: string
  readonly name: string
  readonly day: string
}

const csv = (rows: readonly Row[]): string =>
  `id,price,name,day\n${rows.map(({id, price, name, day}) => `${id},${price},"${name.replaceAll('"', '""')}",${day}\n`).join('')}`

/** Columns alone: the digest is of the bytes, so it differs with the order on purpose. */
async function columnsOf(place: Workplace, patterns: readonly string[]): Promise<string> {
  return JSON.stringify((await place.scan(patterns)).profile.columns)
}

describe('a profile depends on the rows alone', () => {
  test('whatever their order and the files they are split into', async () => {
    await using place = await workplace()
    await fc.assert(
      fc.asyncProperty(fc.array(cell, {minLength: 1, maxLength: 60}), fc.nat(), async (rows, cut) => {
        const at = cut % rows.length
        await place.write('whole.csv', csv(rows))
        await place.write('part-1.csv', csv(rows.slice(at).toReversed()))
        await place.write('part-2.csv', csv(rows.slice(0, at)))
        expect(await columnsOf(place, ['part-*.csv'])).toBe(await columnsOf(place, ['whole.csv']))
      }),
      {seed, numRuns: 60},
    )
  })

  test('whatever the size of the chunks that the file comes in', () => {
    fc.assert(
      fc.property(fc.array(cell, {maxLength: 30}), fc.integer({min: 1, max: 40}), (rows, size) => {
        const bytes = Buffer.from(csv(rows))
        const kinds = new Map([
          ['id', 'integer'],
          ['price', 'number'],
          ['name', 'text'],
          ['day', 'time'],
        ] as const)
        const profile = (chunk: number): string => {
          const session = new ScanSession(undefined, kinds)
          const parser = blockParser('a.csv', ',', session)
          for (let at = 0; at < bytes.length; at += chunk) parser.push(bytes.subarray(at, at + chunk))
          expect(parser.end()).toBe(rows.length)
          return JSON.stringify([...session.columns.values()].map(({builder}) => builder.result()))
        }
        expect(profile(size)).toBe(profile(bytes.length))
      }),
      {seed, numRuns: 100},
    )
  })

  test('a histogram of many values is the same in any order', () => {
    const values = Array.from({length: 30_000}, (_, index) => Math.sin(index) * 10 ** (index % 7))
    const of = (list: readonly number[]): unknown => {
      const counts = new NumberCounts()
      for (const value of list) counts.add(value, 1)
      return [counts.histogram(), counts.sketch()]
    }
    expect(of(values.toReversed())).toEqual(of(values))
    expect(of(values)).toMatchObject([{mantissaBits: expect.any(Number)}, {floor: 0}])
  })
})

describe('merging', () => {
  test('two stored profiles in either order give the same counts, and as many rows as both', async () => {
    await using place = await workplace()
    await fc.assert(
      fc.asyncProperty(fc.array(cell, {minLength: 1, maxLength: 40}), fc.array(cell, {minLength: 1, maxLength: 40}), async (one, two) => {
        const fixed = {id: 1, price: '0.5', name: 'x', day: '2026-01-01'}
        await place.write('one.csv', csv([...one, fixed]))
        await place.write('two.csv', csv([...two, fixed]))
        const a = (await place.scan(['one.csv'])).profile
        const b = (await place.scan(['two.csv'])).profile
        const merged = profileText(mergeProfiles(a, b))
        expect(profileText(mergeProfiles(b, a))).toBe(merged)
        expect(parseProfile(merged, 'merged')).toMatchObject({rows: one.length + two.length + 2})
      }),
      {seed, numRuns: 40},
    )
  })

  test('profiles of other columns are refused', async () => {
    await using place = await workplace()
    await place.write('a.csv', 'x\n1\n')
    await place.write('b.csv', 'y\n1\n')
    const [a, b] = [(await place.scan(['a.csv'])).profile, (await place.scan(['b.csv'])).profile]
    expect(() => mergeProfiles(a, b)).toThrow(/different columns/)
  })
})

describe('buckets', () => {
  const bits = fc.integer({min: 6, max: 20})
  const finite = fc.double({noNaN: true, noDefaultInfinity: true})

  test('hold every value between their edges and order like the values', () => {
    fc.assert(
      fc.property(finite, finite, bits, (a, b, m) => {
        const bucket = bucketOf(a, m)
        const {low, high} = bucketEdges(bucket, m)
        expect(low <= a && a <= high).toBe(true)
        if (a <= b) expect(bucket).toBeLessThanOrEqual(bucketOf(b, m))
        expect(bucket === 0).toBe(a === 0)
      }),
      {seed, numRuns: 2000},
    )
  })

  test('made coarser are the buckets of a coarser histogram', () => {
    fc.assert(
      fc.property(finite, fc.integer({min: 7, max: 20}), (value, m) => {
        expect(coarser(bucketOf(value, m))).toBe(bucketOf(value, m - 1))
      }),
      {seed, numRuns: 2000},
    )
  })

  test('hold integers that no double holds where comparison puts them', () => {
    expect(bucketOfInteger(2n ** 53n + 1n, 20)).toBe(bucketOf(2 ** 53, 20))
    expect(bucketOfInteger(2n ** 63n - 1n, 20)).toBe(bucketOf(2 ** 63, 20) - 1)
    expect(bucketOfInteger(-(2n ** 63n) + 1n, 20)).toBe(-(bucketOf(2 ** 63, 20) - 1))
  })
})

test('the hash is MurmurHash3_x86_128: published values hold', () => {
  const of = (text: string): string => {
    const out = {low: 0, high: 0}
    const bytes = Buffer.from(text)
    hash64(bytes, 0, bytes.length, out)
    return hashText(out)
  }
  // x86.hash128 of npm's murmurhash3js documents a0a9683b25ac5e40d9af2895890dd7f5 for it: h1, h2, h3, h4; the high half is h2.
  expect(of('')).toBe('0000000000000000')
  expect(of('I will not buy this record, it is scratched.')).toBe('25ac5e40a0a9683b')
})

describe('privacy', () => {
  test('rare texts are never kept in clear, frequent ones of a small set are', async () => {
    await using place = await workplace()
    const rows = ['name,plan', ...Array.from({length: 50}, (_, index) => `person-${index},${index % 2 === 0 ? 'free' : 'paid'}`)]
    await place.write('a.csv', `${rows.join('\n')}\n`)
    const text = profileText((await place.scan(['a.csv'])).profile)
    expect(text).not.toContain('person-')
    expect(text).toContain('["free",25]')
  })

  test('masked columns show no value, smallest or largest', async () => {
    await using place = await workplace()
    const rows = Array.from({length: 50}, (_, index) => `${7000 + (index % 2)},secret`)
    await place.write('a.csv', `salary,word\n${rows.join('\n')}\n`)
    const text = profileText((await place.scan(['a.csv'], {maskColumns: ['salary', 'word']})).profile)
    expect(text).not.toContain('secret')
    expect(text).not.toContain('700')
  })
})

describe('a stored profile', () => {
  test('is read back as it was', async () => {
    await using place = await workplace()
    await place.write('a.csv', 'x,y\n1,a\n2,b\n')
    const {profile} = await place.scan(['a.csv'])
    expect(parseProfile(profileText(profile), 'p.json')).toEqual(profile)
  })

  test('that is cut at any byte is refused', async () => {
    await using place = await workplace()
    await place.write('a.csv', 'x\n1\n')
    const text = profileText((await place.scan(['a.csv'])).profile)
    for (let length = 0; length < text.length - 1; length++) expect(() => parseProfile(text.slice(0, length), 'p.json')).toThrow(/profile/)
  })

  test('of another version or with counts that do not add up is refused', async () => {
    await using place = await workplace()
    await place.write('a.csv', 'x\n1\n')
    const text = profileText((await place.scan(['a.csv'])).profile)
    expect(() => parseProfile(text.replace('"version":2', '"version":3'), 'p.json')).toThrow(/version 3.*reads versions 1 to 2/)
    expect(() => parseProfile(text.replace('"nulls":0', '"nulls":1'), 'p.json')).toThrow(/add up/)
  })
})

test('the short form of the hash, for numbers, gives the same bits as the hash of their bytes', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      const bytes = new Uint8Array(Float64Array.of(value).buffer)
      const words = new Int32Array(bytes.buffer)
      const whole: Hash64 = {low: 0, high: 0}
      hash64(bytes, 0, 8, whole)
      const short: Hash64 = {low: 0, high: 0}
      hashPair(words[0] ?? 0, words[1] ?? 0, short)
      expect(short).toEqual(whole)
    }),
    {seed: 20261123, numRuns: 5_000},
  )
})
