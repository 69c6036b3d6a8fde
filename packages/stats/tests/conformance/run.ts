import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Case, decode, difference, type Family, type Fields, type Subject} from './format.ts'
import * as metrics from './metrics.ts'
import * as numbers from './numbers.ts'
import * as others from './tests-and-distances.ts'
import {mannWhitneyFamily, smoothTests} from './two-samples.ts'

/** Families that we compute, by the name that a corpus file gives itself. */
const subjects: Readonly<Record<string, Subject>> = {
  ad_cvm_es: smoothTests,
  calibration_fairness: metrics.calibrationFairness,
  categorical: others.categorical,
  delong: metrics.delongFamily,
  dirty_inputs: numbers.dirtyInputs,
  distances_1d: others.distances,
  divergence: others.divergences,
  ks_2samp: others.ksTwoSample,
  mannwhitneyu: mannWhitneyFamily,
  metrics_binary: metrics.binaryMetrics,
  metrics_multiclass: metrics.multiclassMetrics,
  metrics_ranking: metrics.rankingMetrics,
  metrics_regression: metrics.regressionMetrics,
  multiple_testing: others.multipleTesting,
  paired_tests: others.pairedTests,
  quantiles: numbers.quantilesAndHistograms,
  sequential: numbers.sequential,
  special_functions: numbers.specialFunctions,
}

/** What came out for one file of a corpus. */
export interface FamilyResult {
  readonly family: string
  readonly total: number
  readonly passed: number
  /** One sentence per case that missed. */
  readonly misses: readonly string[]
}

/** Files of a corpus, by name. */
export const corpusFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))

/** Computes every case of a file. A case that we can't compute is a miss. */
export function runFamily(path: string): FamilyResult {
  const family = JSON.parse(readFileSync(path, 'utf8')) as Family
  const subject = subjects[family.family]
  const misses = family.cases.flatMap((item) => (subject === undefined ? missOfAll(item, family) : miss(item, family, subject)) ?? [])
  return {family: family.family, total: family.cases.length, passed: family.cases.length - misses.length, misses}
}

/** Lists of an expectation as they are written: names of categories. */
const textsOf = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => Array.isArray(value) && value.every((item) => typeof item === 'string')))

/** A case of a family with another name, figures of peers' tests for example: some subject must know every field that it asks for. */
function missOfAll(item: Case, family: Family): string | undefined {
  const misses = Object.values(subjects).map((subject) => miss(item, family, subject))
  return misses.includes(undefined)
    ? undefined
    : `${item.id} (${item.desc}) no family computes ${Object.keys(item.expected).join(', ')} like this`
}

function miss(item: Case, family: Family, subject: Subject): string | undefined {
  const tolerance = family.tolerances[item.tol]
  if (tolerance === undefined) return `${item.id}: unknown tolerance ${item.tol}`
  try {
    const read = (value: unknown): unknown => (subject.hasTexts ? value : decode(value))
    const expected = (
      subject.hasTexts ? {...(decode(item.expected) as Fields), ...textsOf(item.expected)} : decode(item.expected)
    ) as Fields
    const got = subject.compute(read(item.input) as Fields, (decode(item.params) ?? {}) as Fields, expected)
    const found = difference(got, expected, tolerance)
    return found === undefined ? undefined : `${item.id} (${item.desc}) ${found}`
  } catch (error) {
    return `${item.id} (${item.desc}) ${error instanceof Error ? error.message : String(error)}`
  }
}
