import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Case, decode, difference, type Family, type Fields, type Subject} from './conformance/format.ts'
import * as metrics from './conformance/metrics.ts'
import * as numbers from './conformance/numbers.ts'
import * as others from './conformance/tests-and-distances.ts'

const folder = join(import.meta.dirname, '../../../tests/fixtures/stats')

const subjects: Readonly<Record<string, Subject>> = {
  calibration_fairness: metrics.calibrationFairness,
  categorical: others.categorical,
  delong: metrics.delongFamily,
  dirty_inputs: numbers.dirtyInputs,
  distances_1d: others.distances,
  divergence: others.divergences,
  ks_2samp: others.ksTwoSample,
  metrics_binary: metrics.binaryMetrics,
  metrics_multiclass: metrics.multiclassMetrics,
  metrics_regression: metrics.regressionMetrics,
  multiple_testing: others.multipleTesting,
  paired_tests: others.pairedTests,
  quantiles: numbers.quantilesAndHistograms,
  sequential: numbers.sequential,
  special_functions: numbers.specialFunctions,
}

function miss(item: Case, family: Family, {compute, later = []}: Subject): string | undefined {
  const expected = decode(item.expected) as Fields
  const known = Object.fromEntries(Object.entries(expected).filter(([key]) => !later.includes(key)))
  const tolerance = family.tolerances[item.tol]
  if (tolerance === undefined) return `${item.id}: unknown tolerance ${item.tol}`
  const got = compute(decode(item.input) as Fields, (decode(item.params) ?? {}) as Fields, expected)
  const found = difference(got, known, tolerance)
  return found === undefined ? undefined : `${item.id} (${item.desc}) ${found}`
}

describe('the statistics agree with the conformance corpus', () => {
  test.each(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort(),
  )('%s', (name) => {
    const family = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Family
    const subject = subjects[family.family]
    if (subject === undefined) throw new Error(`no code computes the family ${family.family}`)
    const built = family.cases.filter(({input, params = {}}) => !(subject.notYet?.(input, params) ?? false))
    const misses = built.flatMap((item) => miss(item, family, subject) ?? [])
    const open = family.cases.length - built.length
    process.stdout.write(
      `${family.family} ${built.length - misses.length}/${family.cases.length}${open > 0 ? ` (${open} not built yet)` : ''}\n`,
    )
    expect(misses.slice(0, 8)).toEqual([])
    expect(built.length).toBeGreaterThan(40)
  })
})
