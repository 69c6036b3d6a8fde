import type {BinaryConfusion} from '@modelflight/stats/binary-metrics'
import type {Resampling} from '@modelflight/stats/bootstrap'
import {createRandom, multinomialSampler, type Random} from '@modelflight/stats/random'
import {acceleration} from './bca.ts'
import {type Estimate, type Method, replicateEstimate} from './estimate.ts'
import type {Test} from './gate.ts'
import type {Predictions} from './predictions.ts'

/** What is drawn as a whole, in groups that keep their number of draws. */
export interface Units {
  /** Rows of each cluster; undefined where rows are drawn one by one. */
  readonly clusters: readonly Uint32Array[] | undefined
  /** Clusters, or rows, of each stratum. */
  readonly strata: readonly Uint32Array[]
}

/** Fewer clusters say too little of how much clusters differ. */
export const fewestClusters = 10
/** Units up to which leaving out each in turn is affordable. */
const mostJackknife = 1_000

/**
 * Units that the test's `cluster` and `strata` columns make of the rows; undefined where it names neither.
 *
 * @throws RangeError for too few clusters, and for a cluster that lies in several strata: then it can't be drawn within one.
 */
export function unitsOf({rows, groups}: Predictions, {cluster, strata}: Test): Units | undefined {
  if (cluster === undefined && strata === undefined) return undefined
  const clusters = cluster === undefined ? undefined : membersOf(groups.get(cluster))
  if (clusters !== undefined && clusters.length < fewestClusters) throw new RangeError(`fewer than ${fewestClusters} clusters`)
  if (strata === undefined) return {clusters, strata: [Uint32Array.from({length: clusters?.length ?? rows}, (_, unit) => unit)]}
  const values = groups.get(strata)
  const places = clusters?.map((members) => {
    const value = values?.[members[0] ?? 0] ?? ''
    if (members.some((row) => (values?.[row] ?? '') !== value)) throw new RangeError('a cluster lies in several strata')
    return value
  })
  return {clusters, strata: membersOf(places ?? values)}
}

/** Places of each distinct value, in the order in which values first occur. */
function membersOf(values: readonly string[] = []): Uint32Array[] {
  const members = new Map<string, number[]>()
  for (const [place, value] of values.entries()) {
    const known = members.get(value)
    if (known === undefined) members.set(value, [place])
    else known.push(place)
  }
  return [...members.values()].map((places) => Uint32Array.from(places))
}

/** A statistic of counts of cells, with the cell of each row. */
export interface CellStatistic {
  readonly cells: ArrayLike<number>
  readonly size: number
  of(counts: Float64Array): number
}

/** What an estimate over units is called, and how many rows it rests on. */
export interface Titled {
  readonly n: number
  readonly method: Method
}

/** Estimate of a statistic of counts: clusters, or rows within strata, are drawn with replacement. */
export function groupedCells(units: Units, statistic: CellStatistic, titled: Titled, test: Test): Estimate {
  const perUnit = units.clusters?.map((rows) => countsOf(rows, statistic))
  const total = countsOf(joined(units.clusters ?? units.strata), statistic)
  const draw = perUnit === undefined ? withinStrata(units, statistic, test) : ofClusters(units, perUnit, statistic.size, test)
  const replicates = new Float64Array(test.resamples)
  for (let resample = 0; resample < replicates.length; resample++) replicates[resample] = statistic.of(draw())
  const left = (unit: Float64Array): number => statistic.of(total.map((count, cell) => count - (unit[cell] ?? 0)))
  const bend = perUnit === undefined || perUnit.length > mostJackknife ? undefined : acceleration(perUnit.map(left), undefined)
  return replicateEstimate({value: statistic.of(total), ...titled}, {replicates, acceleration: bend, interval: test.interval})
}

function countsOf(rows: ArrayLike<number>, {cells, size}: CellStatistic): Float64Array {
  const counts = new Float64Array(size)
  for (let index = 0; index < rows.length; index++) {
    const cell = cells[rows[index] ?? 0] ?? 0
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return counts
}

/** Draws of single rows within strata are draws of their counts: the cost does not grow with the rows. */
function withinStrata({strata}: Units, statistic: CellStatistic, {seed}: Test): () => Float64Array {
  const random = createRandom(seed)
  const samplers = strata.map((members) => ({draw: multinomialSampler(random, countsOf(members, statistic)), n: members.length}))
  const [sum, part] = [new Float64Array(statistic.size), new Float64Array(statistic.size)]
  return () => {
    sum.fill(0)
    for (const {draw, n} of samplers) addTo(sum, draw(n, part))
    return sum
  }
}

function ofClusters({strata}: Units, perUnit: readonly Float64Array[], size: number, {seed}: Test): () => Float64Array {
  const random = createRandom(seed)
  const sum = new Float64Array(size)
  return () => {
    sum.fill(0)
    drawUnits(strata, random, (unit) => addTo(sum, perUnit[unit] ?? new Float64Array(size)))
    return sum
  }
}

function addTo(sum: Float64Array, part: Float64Array): void {
  for (let cell = 0; cell < sum.length; cell++) sum[cell] = (sum[cell] ?? 0) + (part[cell] ?? 0)
}

function drawUnits(strata: readonly Uint32Array[], random: Random, use: (unit: number) => void): void {
  for (const members of strata) for (let draw = 0; draw < members.length; draw++) use(members[random.integer(members.length)] ?? 0)
}

/** Estimate of a statistic of rows: clusters, or rows within strata, are drawn with replacement. */
export function groupedRows(
  units: Units,
  statistic: (rows: Uint32Array) => number,
  titled: Titled,
  test: Pick<Test, 'interval'> & Resampling,
): Estimate {
  const random = createRandom(test.seed)
  const replicates = new Float64Array(test.resamples)
  for (let resample = 0; resample < replicates.length; resample++) {
    const drawn: number[] = []
    drawUnits(units.strata, random, (unit) => drawn.push(unit))
    replicates[resample] = statistic(units.clusters === undefined ? Uint32Array.from(drawn) : clustersOf(units.clusters, drawn))
  }
  const value = statistic(joined(units.clusters ?? units.strata))
  const isSmall = units.clusters !== undefined && units.clusters.length * titled.n <= mostJackknife * mostJackknife
  const bend = isSmall ? acceleration(leftOut(units.clusters, statistic), undefined) : undefined
  return replicateEstimate({value, ...titled}, {replicates, acceleration: bend, interval: test.interval})
}

function leftOut(units: readonly Uint32Array[], statistic: (rows: Uint32Array) => number): Float64Array {
  return Float64Array.from(units, (_, left) => statistic(joined(units.filter((__, unit) => unit !== left))))
}

const clustersOf = (clusters: readonly Uint32Array[], drawn: readonly number[]): Uint32Array =>
  joined(drawn.map((cluster) => clusters[cluster] ?? new Uint32Array(0)))

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const rows = new Uint32Array(parts.reduce((sum, {length}) => sum + length, 0))
  let used = 0
  for (const part of parts) {
    rows.set(part, used)
    used += part.length
  }
  return rows
}

/** Counts of truth, prediction as a confusion: cells are indexed by the bits truth, prediction. */
export const confusionOf = (counts: ArrayLike<number>): BinaryConfusion => ({
  tn: counts[0] ?? 0,
  fp: counts[1] ?? 0,
  fn: counts[2] ?? 0,
  tp: counts[3] ?? 0,
})
