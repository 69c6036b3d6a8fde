import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {eppsSingleton} from '@modelflight/stats/epps-singleton'
import {describe, expect, test} from 'vitest'
import {decode, type Family} from './conformance/format.ts'
import {corpusFiles, runFamily} from './conformance/run.ts'

const folder = join(import.meta.dirname, '../../../tests/fixtures/stats')

/** Two samples of which the pool has two distinct values, and what scipy gave for them. */
interface TwoValued {
  readonly id: string
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/**
 * Two distinct values in both samples together: the covariance of the Epps-Singleton test has rank 1 (0 for two constants), and scipy inverts what rounding adds to it. On one machine scipy 1.10 and
 * 1.17 give 26.90 to 28.10 for one such case, by the kernels that OPENBLAS_CORETYPE and NPY_DISABLE_CPU_FEATURES choose, and 1.07e32 or 1.98e32 for another. What is true can be written down instead.
 */
const twoValued: readonly TwoValued[] = corpusFiles(folder).flatMap((path) => {
  const {family, cases} = JSON.parse(readFileSync(path, 'utf8')) as Family
  if (family !== 'ad_cvm_es') return []
  return cases.flatMap(({id, input, expected}) => {
    const [x, y] = [decode(input['x']), decode(input['y'])] as [number[], number[]]
    return 'es_statistic' in expected && new Set([...x, ...y]).size === 2 ? [{id, x, y}] : []
  })
})

describe('the statistics agree with the conformance corpus', () => {
  test.each(corpusFiles(folder).map((path) => [basename(path), path] as const))(
    '%s',
    (_name, path) => {
      const {total, misses} = runFamily(path)
      const open = (miss: string): boolean => miss.includes(' .es_') && twoValued.some(({id}) => miss.startsWith(`${id} `))
      expect(misses.filter((miss) => !open(miss))).toEqual([])
      expect(total).toBeGreaterThan(60)
    },
    120_000,
  )

  test("figures that peers' tests and documentation publish", () => {
    const [peers = ''] = corpusFiles(`${folder}-peers`)
    expect(runFamily(peers)).toMatchObject({misses: [], total: 36})
  })

  test('a case of an unknown family that nobody computes is a miss', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'modelflight-corpus-')), 'other.json')
    const wrong = {id: 'a', desc: 'wrong', input: {p: [0.5]}, params: {alpha: 0.05}, expected: {holm: {adjusted: [0.6]}}, tol: 't'}
    const unknown = {...wrong, id: 'b', expected: {nobody_knows: 1}}
    writeFileSync(path, JSON.stringify({family: 'other', tolerances: {t: {rel: 0, abs: 1e-9}}, cases: [wrong, unknown]}))
    expect(runFamily(path)).toMatchObject({total: 2, passed: 0})
    rmSync(path)
  })

  test('of two values the Epps-Singleton statistic is the squared difference of their shares over its variance', () => {
    expect(twoValued.length).toBeGreaterThan(4)
    for (const {x, y} of twoValued) {
      const top = Math.max(...x, ...y)
      const share = (side: readonly number[]): number => side.filter((value) => value === top).length / side.length
      const [p, q] = [share(x), share(y)]
      const variance = (p * (1 - p)) / x.length + (q * (1 - q)) / y.length
      const found = eppsSingleton(x, y)
      if (variance === 0) expect(found).toMatchObject({p: 0})
      else expect(found.statistic / correction(x.length, y.length)).toBeCloseTo((p - q) ** 2 / variance, 8)
      if (variance > 0) expect(found.df).toBe(1)
    }
  })
})

/** Goerg & Kaiser's correction for samples below 25. */
const correction = (n: number, m: number): number => (Math.max(n, m) < 25 ? 1 / (1 + (n + m) ** -0.45 + 10.1 * (n ** -1.7 + m ** -1.7)) : 1)
