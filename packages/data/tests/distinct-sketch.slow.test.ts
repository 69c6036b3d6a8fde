import {describe, expect, test} from 'vitest'
import {estimatedDistinct, estimateError, MutableSketch, sketchOfSample} from '../src/profile/distinct-sketch.ts'
import {hashPair} from '../src/profile/hash.ts'
import {mergeProfiles} from '../src/profile/merge.ts'
import {parseProfile, profileText} from '../src/profile/store.ts'
import {workplace} from './harness.ts'

const hash = {low: 0, high: 0}

/** Adds the doubles of so many whole numbers from `from` on. */
function add(sketch: MutableSketch, from: number, count: number, more: (low: number, high: number) => void = () => undefined): void {
  const bits = new Float64Array(1)
  const words = new Int32Array(bits.buffer)
  for (let value = from; value < from + count; value++) {
    bits[0] = value
    hashPair(words[0] as number, words[1] as number, hash)
    more(hash.low, hash.high)
    sketch.add(hash)
  }
}

/** Runs of each size; a night of them has more (MODELFLIGHT_RUNS). */
const runs = Number(process.env['MODELFLIGHT_RUNS'] ?? 60)
const sizes = [1, 2, 10, 100, 1000, 4000, 10_001, 20_000, 33_905, 80_000]

describe('estimates of distinct values', () => {
  test(`are within ${100 * estimateError} % in 99 of 100 cases, with a standard error of at most 1.9 %, and without a bias`, () => {
    let all = 0
    let missed = 0
    for (const size of sizes) {
      const errors = Array.from({length: runs}, (_, run) => {
        const sketch = new MutableSketch()
        add(sketch, run * 1_000_003 + size, size)
        return estimatedDistinct(sketch.result()) / size - 1
      })
      const mean = errors.reduce((sum, error) => sum + error, 0) / runs
      const deviation = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / runs)
      // A deviation of so many runs is itself known to 1 / sqrt(2 runs): four of those are allowed.
      expect(deviation, `${size}`).toBeLessThan(0.01625 * (1 + 4 / Math.sqrt(2 * runs)))
      expect(Math.abs(mean), `${size}`).toBeLessThan((4 * 0.01625) / Math.sqrt(runs) + 0.0005)
      all += runs
      missed += errors.filter((error) => Math.abs(error) > estimateError).length
    }
    expect(missed / all).toBeLessThanOrEqual(0.01)
  }, 120_000)

  test('of none and of few are right', () => {
    expect(estimatedDistinct(new MutableSketch().result())).toBe(0)
    for (const size of [1, 2, 3, 5, 8]) {
      const sketch = new MutableSketch()
      add(sketch, 17, size)
      expect(estimatedDistinct(sketch.result())).toBe(size)
    }
  })

  test('are never more than the values, and of two parts are those of all of their rows', async () => {
    await using place = await workplace()
    const rows = (from: number, to: number): string =>
      `id,name\n${Array.from({length: to - from}, (_, row) => `${from + row},name ${from + row}\n`).join('')}`
    await place.write('whole.csv', rows(0, 150_001))
    await place.write('part-1.csv', rows(0, 60_000))
    await place.write('part-2.csv', rows(60_000, 150_001))
    const profiles = await Promise.all(['whole.csv', 'part-1.csv', 'part-2.csv'].map(async (name) => (await place.scan([name])).profile))
    const [whole, one, two] = profiles
    if (whole === undefined || one === undefined || two === undefined) throw new Error('a profile is missing')
    const merged = mergeProfiles(one, two)
    for (const [index, column] of whole.columns.entries()) {
      expect(column.isEstimated).toBe(true)
      expect(column.distinct).toBeLessThanOrEqual(150_001)
      expect(column.distinct).toBeGreaterThan(150_001 * (1 - estimateError))
      expect(merged.columns[index]).toMatchObject({distinct: column.distinct, isEstimated: true, sketch: column.sketch})
    }
    expect(profileText(parseProfile(profileText(whole), 'p.json'))).toBe(profileText(whole))
  }, 60_000)
})

describe('sketches', () => {
  test('do not depend on the order, the repeats or the parts', () => {
    const whole = new MutableSketch()
    add(whole, 0, 30_000)
    const [one, two] = [new MutableSketch(), new MutableSketch()]
    add(one, 10_000, 20_000)
    add(one, 10_000, 5000)
    add(two, 0, 12_000)
    const merged = new MutableSketch()
    merged.merge(one.result())
    merged.merge(two.result())
    expect(merged.result()).toEqual(whole.result())
  })

  test('take the samples of version 1, exactly for the ranks that those hold', () => {
    const level = 5
    const [kept, whole]: [string[], MutableSketch] = [[], new MutableSketch()]
    add(whole, 0, 8000, (low, high) => {
      if ((high & (2 ** level - 1)) === 0) kept.push((high * 0x20_0000 + (low & 0x1f_ffff)).toString(16).padStart(14, '0'))
    })
    const old = sketchOfSample({level, hashes: kept})
    expect(Math.abs(estimatedDistinct(old) / 8000 - 1)).toBeLessThan(0.2)
    const more = new MutableSketch()
    add(more, 4000, 50_000)
    const [merged, inTurn] = [new MutableSketch(), new MutableSketch()]
    merged.merge(old)
    merged.merge(more.result())
    inTurn.merge(more.result())
    inTurn.merge(old)
    expect(inTurn.result()).toEqual(merged.result())
    expect(Math.abs(estimatedDistinct(merged.result()) / 54_000 - 1)).toBeLessThan(0.1)
    add(whole, 8000, 46_000)
    const ofWhole = new MutableSketch()
    ofWhole.merge(whole.result())
    ofWhole.merge({floor: level, registers: String(level).repeat(4096)})
    expect(merged.result()).toEqual(ofWhole.result())
  })
})

test('a profile of version 1 is read, and can be merged with one of today', async () => {
  await using place = await workplace()
  const hashes = Array.from({length: 250}, (_, index) => `${((index * 2654435761) % 2 ** 26).toString(16).padStart(8, '0')}000000`)
  const sample = JSON.stringify({
    level: 6,
    hashes: hashes.map((text) => (BigInt(`0x${text}`) & ~(63n << 21n)).toString(16).padStart(14, '0')),
  })
  const column = `{"name":"x","kind":"number","n":16000,"nulls":0,"nan":0,"posInf":0,"negInf":0,"invalid":0,"min":"1","max":"2","distinct":16000,"distribution":{"kind":"histogram","mantissaBits":6,"buckets":{"first":65472,"counts":[16000]}},"sample":${sample}}`
  const text = `{"version":1,"rows":16000,"rejected":0,"dataDigest":"sha256:${'a'.repeat(64)}","columns":[\n${column}\n]}\n`
  const old = parseProfile(text, 'old.json')
  expect(old).toMatchObject({version: 2, columns: [{distinct: 16_000, isEstimated: true, sketch: {floor: 6}}]})
  await place.write('a.csv', `x\n${Array.from({length: 500}, (_, row) => `${row}.5\n`).join('')}`)
  const {profile} = await place.scan(['a.csv'])
  const [merged, swapped] = [mergeProfiles(old, profile), mergeProfiles(profile, old)]
  expect(profileText(swapped)).toBe(profileText(merged))
  expect(parseProfile(profileText(merged), 'merged.json')).toMatchObject({rows: 16_500, columns: [{isEstimated: true, sketch: {floor: 6}}]})
  for (const broken of ['"level":99', '"level":-1', '"level":"6"'])
    expect(() => parseProfile(text.replace('"level":6', broken), 'old.json')).toThrow(/broken sketch/)
})
