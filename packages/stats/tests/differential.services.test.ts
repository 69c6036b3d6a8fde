import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {must} from '@modelflight/tools/process'
import {evidentlyPython} from '@modelflight/tools/tools/evidently'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {corpusFiles, runFamily} from './conformance/run.ts'

/** Cases of each family; `MODELFLIGHT_SEED` makes others. */
const cases = 200
const seed = process.env['MODELFLIGHT_SEED'] ?? '20261123'
const folder = mkdtempSync(join(tmpdir(), 'modelflight-differential-'))
const python = evidentlyPython()

beforeAll(async () => {
  if (python === undefined) return
  const script = (name: string): string => join(import.meta.dirname, 'differential', name)
  await must(python, [script('generate.py'), folder, seed, String(cases)])
  await must(python, [script('edges.py'), folder, seed, String(cases)])
}, 1_200_000)
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test(`numpy, scipy, scikit-learn, statsmodels and 40 digits give the same numbers for ${cases} new cases of each family (seed ${seed})`, () => {
  if (python === undefined) {
    process.stderr.write('python with numpy, scipy, scikit-learn and mpmath is not installed: nothing to compare with\n')
    return
  }
  const files = corpusFiles(folder)
  expect(files.length).toBe(22)
  for (const file of files) {
    const {total, misses} = runFamily(file)
    expect({file: basename(file), misses}).toEqual({file: basename(file), misses: []})
    expect(total).toBeGreaterThan(cases * 0.8)
  }
})
