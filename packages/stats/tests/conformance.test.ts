import {basename, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {corpusFiles, runFamily} from './conformance/run.ts'

const folder = join(import.meta.dirname, '../../../tests/fixtures/stats')

/**
 * Cases whose expected number is rounding noise: the covariance of the Epps-Singleton test is exactly singular (columns of two values, or of two constants), and what is divided by is what rounding
 * left. The same packages (numpy 1.24.2, scipy 1.10.1, OpenBLAS 0.3.21) on the same machine give the corpus's 27.1128 with OPENBLAS_CORETYPE=Haswell, 26.84 with SkylakeX, 27.25 with Barcelona, and
 * 27.46 with numpy's AVX-512 switched off; the second case 1.07e32 or 1.98e32 so. Ours is the limit, 27.1905. They still count as misses in `npm run conformance`.
 */
const noise = ['ad_cvm_es-063', 'ad_cvm_es-071']

describe('the statistics agree with the conformance corpus', () => {
  test.each(corpusFiles(folder).map((path) => [basename(path), path] as const))('%s', (_name, path) => {
    const {total, misses} = runFamily(path)
    expect(misses.filter((miss) => !noise.some((id) => miss.startsWith(`${id} `)))).toEqual([])
    expect(total).toBeGreaterThan(60)
  })
})
