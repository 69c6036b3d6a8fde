import {judgeDrift} from '@modelflight/data/drift/judge'
import {judgeRelations, relationPlan} from '@modelflight/data/drift/relations'
import {defaultLimits} from '@modelflight/data/drift/types'
import type {Profile} from '@modelflight/data/profile/types'
import type {Table} from '@modelflight/data/table'
import {judgePerformance} from '@modelflight/evaluation/performance/judge'
import {sorted} from '@modelflight/stats/numbers'
import {countBetween, psiOfShares, quantileEdges, smoothedShares} from '@modelflight/stats/psi'
import {createRandom} from '@modelflight/stats/random'
import {evidentlyPython} from '@modelflight/tools/tools/evidently'
import {profileOf, type Values} from '../packages/data/tests/drift/profiles.ts'
import {type DriftCase, type Scenario, scenarios} from './drift-cases.ts'
import {hardScenarios} from './drift-hard-cases.ts'
import {evidentlyVerdicts} from './evidently.ts'

// `npm run simulate -- drift [--full] [--no-evidently] [--only <pattern of rows' names>]`: how often each rule alarms, over made-up data, with standard errors. The exit code is 1 when ours misses a row.

const isFull = process.argv.includes('--full')
/** Evidently takes a second and more for 20 columns. */
const evidentlyRepetitions = isFull ? 20 : 3
const seed = 20_261_123

/** What one rule says of one case: columns that drifted, or that it can't say. */
type Verdict = readonly string[] | 'inconclusive' | 'error'

const ours = (reference: Profile, current: Profile, method: 'auto' | 'psi'): Verdict => {
  const {drifted, general} = judgeDrift(reference, current, defaultLimits(method))
  return general.length > 0 ? 'inconclusive' : drifted
}

/** With `relations: true`. The rows are drawn independently, so the first ones are a sample. */
function withRelations(verdict: Verdict, made: DriftCase, reference: Profile, current: Profile): Verdict {
  const plan = relationPlan(reference, current, defaultLimits(), {})
  if (typeof verdict === 'string' || 'status' in plan) return verdict
  const {status} = judgeRelations(plan, tableOf(made.reference, plan.rows), tableOf(made.current, plan.rows))
  return status === 'fail' ? [...verdict, 'relations'] : verdict
}

/** With `predictions` and `labels`. */
function withPerformance(verdict: Verdict, {reference, current}: DriftCase): Verdict {
  const texts = (values: Values = []): (string | null)[] => values.map((value) => (value === null ? null : String(value)))
  const side = ({prediction, label}: DriftCase['reference']) => ({predictions: texts(prediction), labels: texts(label)})
  const {falseDiscoveryRate: level, minRows} = defaultLimits()
  const limits = {metrics: [], maxLoss: undefined, level, minRows, earlier: []}
  const found = judgePerformance({reference: side(reference), current: side(current), hasLabels: true}, limits)
  return typeof verdict !== 'string' && found?.status === 'fail' ? [...verdict, 'performance'] : verdict
}

function tableOf(columns: DriftCase['reference'], rows: number): Table {
  const numbers = Object.entries(columns).map(([name, values]) => {
    const cells = Float64Array.from(values.slice(0, rows), (value) => (value === null ? Number.NaN : Number(value)))
    return [name, {kind: 'number', values: cells, nulls: new Uint8Array(rows)}] as const
  })
  return {rows, columns: new Map(numbers), digest: '', where: () => ({file: ''})}
}

/** The rule of thumb: PSI above 0.2 on the reference's deciles, empty bins filled with 1e-4, nothing else looked at. Numbers only. */
const ruleOfThumb = ({reference, current}: DriftCase): Verdict =>
  Object.keys(reference).filter((name) => {
    const [r, c] = [numbersOf(reference[name]), numbersOf(current[name])]
    if (r.length === 0 || c.length === 0) return false
    const edges = quantileEdges(sorted(r), 10)
    const shares = (values: readonly number[]) => smoothedShares(countBetween(values, edges), 0).map((share) => Math.max(share, 1e-4))
    return psiOfShares(shares(r), shares(c)) > 0.2
  })

const numbersOf = (values: Values = []): number[] => values.filter((value) => typeof value === 'number')

/** Alarms of a rule: how many of how many tries. */
interface Tally {
  readonly alarms: number
  readonly tries: number
  readonly inconclusive: number
  readonly errors: number
}

function tally(verdicts: readonly Verdict[], shifted: readonly string[] | undefined): Tally {
  const known = verdicts.filter((verdict) => typeof verdict !== 'string')
  const inconclusive = verdicts.filter((verdict) => verdict === 'inconclusive').length
  const errors = verdicts.filter((verdict) => verdict === 'error').length
  if (shifted === undefined) {
    return {alarms: known.filter((columns) => columns.length > 0).length, tries: verdicts.length, inconclusive, errors}
  }
  const alarms = known.reduce((sum, columns) => sum + shifted.filter((name) => columns.includes(name)).length, 0)
  return {alarms, tries: verdicts.length * shifted.length, inconclusive, errors}
}

function shown({alarms, tries, inconclusive, errors}: Tally): string {
  if (tries === 0) return '–'
  if (errors === tries) return 'error'
  if (inconclusive === tries) return 'inconclusive'
  const rate = alarms / tries
  const error = Math.sqrt((rate * (1 - rate)) / tries)
  const note = errors > 0 ? `, ${errors} errors` : ''
  return `${(rate * 100).toFixed(1)} % ± ${(error * 100).toFixed(1)} (${tries})${note}`
}

/** Whether ours meets the row: bounds get three standard errors. */
function isMet({expected}: Scenario, {alarms, tries, inconclusive}: Tally): boolean {
  const rate = alarms / tries
  const slack = (bound: number): number => 3 * Math.sqrt((bound * (1 - bound)) / tries)
  if (expected === 'drift') return alarms === tries
  if (expected === 'none') return alarms === 0 && inconclusive === 0
  if (expected === 'inconclusive') return inconclusive === tries
  if (expected === 'rare') return rate <= 0.05 + slack(0.05)
  return rate >= expected
}

const wanted = ({expected}: Scenario): string => {
  if (expected === 'rare') return '<= 5 % + 3 SE'
  return typeof expected === 'number' ? `>= ${expected * 100} %` : expected === 'none' ? 'no drift' : expected
}

function simulate(scenario: Scenario, python: string | undefined): boolean {
  const random = createRandom(seed)
  const verdicts: Record<'auto' | 'psi' | 'thumb', Verdict[]> = {auto: [], psi: [], thumb: []}
  const kept: DriftCase[] = []
  const repetitions = scenario.repetitions[isFull ? 1 : 0]
  for (let index = 0; index < repetitions; index++) {
    const made = scenario.make(random)
    if (kept.length < evidentlyRepetitions) kept.push(made)
    const [reference, current] = [profileOf(made.reference), profileOf(made.current)]
    const auto = ours(reference, current, 'auto')
    const related = scenario.relations ? withRelations(auto, made, reference, current) : auto
    verdicts.auto.push(scenario.performance ? withPerformance(related, made) : related)
    verdicts.psi.push(ours(reference, current, 'psi'))
    verdicts.thumb.push(ruleOfThumb(made))
  }
  // Evidently's start takes seconds in each row: the reduced run asks it about the torture table only.
  const isAsked = python !== undefined && (isFull || scenarios.includes(scenario))
  const theirs = !isAsked ? [] : evidentlyVerdicts(python, kept).map((found): Verdict => found ?? 'error')
  const count = (list: readonly Verdict[]): Tally => tally(list, scenario.shifted)
  const met = isMet(scenario, count(verdicts.auto))
  const cells = [
    scenario.name,
    wanted(scenario),
    ...[verdicts.auto, verdicts.psi, verdicts.thumb, theirs].map((list) => shown(count(list))),
    met ? 'met' : 'MISSED',
  ]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
  return met
}

const python = process.argv.includes('--no-evidently') ? undefined : evidentlyPython()
process.stdout.write(`Alarms with their standard errors (number of tries); seed ${seed}, ${isFull ? 'full' : 'reduced'} run.\n\n`)
process.stdout.write(
  '| case | wanted | check-drift | check-drift, method psi | PSI > 0.2 alone | Evidently 0.7.23 | |\n|---|---|---|---|---|---|---|\n',
)
const only = process.argv[process.argv.indexOf('--only') + 1 || process.argv.length] ?? ''
const results = [...scenarios, ...hardScenarios]
  .filter(({name}) => new RegExp(only).test(name))
  .map((scenario) => simulate(scenario, python))
process.exitCode = results.every(Boolean) ? 0 : 1
