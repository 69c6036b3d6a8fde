import {basename, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {corpusFiles, runFamily} from './conformance/run.ts'

const folder = join(import.meta.dirname, '../../../tests/fixtures/stats')

describe('the statistics agree with the conformance corpus', () => {
  test.each(corpusFiles(folder).map((path) => [basename(path), path] as const))('%s', (_name, path) => {
    const {total, misses} = runFamily(path)
    expect(misses.slice(0, 8)).toEqual([])
    expect(total).toBeGreaterThan(60)
  })
})
