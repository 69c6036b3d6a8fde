import {createRandom, type Random, shuffled} from './random.ts'
import {rocAuc} from './roc.ts'

/** A column as functions of its rows; each should have mean 0 and variance 1 over both sides together. */
export interface ClassifierColumn {
  /** One or several functions of the same column, one number per row: the reference's rows, then the current ones. */
  readonly functions: readonly Float64Array[]
}

/** How the rows are told apart. */
export interface ClassifierOptions {
  /** Rows of the reference; the others are current. */
  readonly n: number
  /** Whether the columns' own values count, besides their products with other columns. */
  readonly margins: boolean
  readonly permutations: number
  readonly seed: number
}

/** Two columns whose relation tells the sides apart. */
export interface TellingPair {
  readonly first: number
  readonly second: number
  /** Largest difference of the mean of a product of their functions, in standard errors. */
  readonly z: number
}

/** How well a classifier tells the rows of both sides apart. */
export interface TwoSampleClassifier {
  /** Cross-validated area under the ROC curve: 0.5 when the sides can't be told apart. */
  readonly auc: number
  /** Permutation p-value of it. */
  readonly p: number
  /** Pairs of columns beyond what the largest of so many differences reaches by chance, strongest first. */
  readonly pairs: readonly TellingPair[]
}

const folds = 5
/** After so many permutations that do as well the answer is no, and its p-value exact enough (Besag & Clifford 1991). */
const enough = 10
/** Products that are used at least, however weak they are. */
const leastUsed = 5

/**
 * Tries to tell the rows of two samples apart (a classifier two-sample test, Lopez-Paz & Oquab 2017). The classifier is linear in the products of functions of two different columns, with each
 * product's difference of means as its weight, less what the largest of so many reaches by chance (soft threshold √(2 ln F)). It is trained on four fifths of the rows and asked about the fifth.
 * The p-value is that of the same with the sides permuted within the folds. Deterministic.
 *
 * @throws RangeError for fewer than 10 rows on a side, functions of other lengths, fewer than two columns without margins and none with them, and values that are NaN or infinite.
 */
export function twoSampleClassifier(columns: readonly ClassifierColumn[], options: ClassifierOptions): TwoSampleClassifier {
  const rows = columns[0]?.functions[0]?.length ?? 0
  const {n, margins, permutations, seed} = options
  if (!(n >= 10 && rows - n >= 10)) throw new RangeError(`${n} and ${rows - n} rows are too few for a classifier`)
  if (columns.length < (margins ? 1 : 2)) throw new RangeError('there are no two columns to be related')
  const random = createRandom(seed)
  const task = taskOf(columns, options, rows, random)
  const observed = evaluated(task, task.isCurrent)
  let [hits, draws] = [0, 0]
  while (draws < permutations && hits < enough) {
    draws++
    if (evaluated(task, permuted(task, random)) >= observed - 1e-12) hits++
  }
  return {auc: observed, p: (hits + 1) / (draws + 1), pairs: tellingPairs(task)}
}

/** The rows in the order of their folds, and what does not depend on which side they are of. */
interface Task {
  readonly functions: readonly Float64Array[]
  /** Column of each function; -1 for the constant. */
  readonly owners: readonly number[]
  /** First row of each fold, and the end. */
  readonly starts: readonly number[]
  readonly isCurrent: Uint8Array
  readonly current: readonly number[]
  /** Of each product (a row of `owners` squared). */
  readonly totals: readonly Float64Array[]
  readonly deviations: Float64Array
  /** Pairs of functions of different columns. */
  readonly products: readonly (readonly [number, number])[]
}

function taskOf(columns: readonly ClassifierColumn[], {n, margins}: ClassifierOptions, rows: number, random: Random): Task {
  const range = (from: number, to: number): number[] => Array.from({length: to - from}, (_, index) => from + index)
  const sides = [shuffled(range(0, n), random), shuffled(range(n, rows), random)] as const
  const parts = range(0, folds).map((fold) => sides.flatMap((side) => side.filter((_, index) => index % folds === fold)))
  const order = parts.flat()
  const owned = columns.flatMap(({functions}, column) => functions.map((values) => ({column, values: ordered(values, order, rows)})))
  const all = margins ? [{column: -1, values: new Float64Array(rows).fill(1)}, ...owned] : owned
  const owners = all.map(({column}) => column)
  const products = owners.flatMap((owner, a) => range(a + 1, owners.length).flatMap((b) => (owners[b] === owner ? [] : [[a, b] as const])))
  const starts = [0]
  for (const part of parts) starts.push((starts.at(-1) as number) + part.length)
  const isCurrent = Uint8Array.from(order, (row) => (row >= n ? 1 : 0))
  const functions = all.map(({values}) => values)
  const totals = sumsOf(functions, products, starts)
  return {
    functions,
    owners,
    starts,
    isCurrent,
    current: parts.map((part) => part.filter((row) => row >= n).length),
    totals,
    deviations: deviationsOf(functions, products, totals),
    products,
  }
}

function ordered(values: Float64Array, order: readonly number[], rows: number): Float64Array {
  if (values.length !== rows) throw new RangeError(`functions of ${rows} and ${values.length} rows can't be compared`)
  const found = Float64Array.from(order, (row) => values[row] as number)
  if (!found.every(Number.isFinite)) throw new RangeError('a value is NaN or infinite')
  return found
}

/** Per fold, the sum of each product over its rows. */
function sumsOf(functions: readonly Float64Array[], products: Task['products'], starts: readonly number[]): Float64Array[] {
  return Array.from({length: folds}, (_, fold) => {
    const [from, to] = [starts[fold] as number, starts[fold + 1] as number]
    return Float64Array.from(products, ([a, b]) => dot(functions[a] as Float64Array, functions[b] as Float64Array, from, to))
  })
}

function dot(a: Float64Array, b: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let row = from; row < to; row++) sum += (a[row] as number) * (b[row] as number)
  return sum
}

function deviationsOf(functions: readonly Float64Array[], products: Task['products'], totals: readonly Float64Array[]): Float64Array {
  const rows = functions[0]?.length ?? 0
  const squares = functions.map((values) => values.map((value) => value * value))
  return Float64Array.from(products, ([a, b], index) => {
    const mean = totals.reduce((sum, fold) => sum + (fold[index] as number), 0) / rows
    return Math.sqrt(Math.max(0, dot(squares[a] as Float64Array, squares[b] as Float64Array, 0, rows) / rows - mean * mean))
  })
}

/** Per fold, the sum of each product over the current rows. */
function currentSums({functions, products, starts}: Task, isCurrent: Uint8Array): Float64Array[] {
  const chosen: number[] = []
  const ends = [0]
  for (let fold = 0; fold < folds; fold++) {
    for (let row = starts[fold] as number; row < (starts[fold + 1] as number); row++) if (isCurrent[row] === 1) chosen.push(row)
    ends.push(chosen.length)
  }
  const picked = functions.map((values) => Float64Array.from(chosen, (row) => values[row] as number))
  return sumsOf(picked, products, ends)
}

/** Mean area over the folds. */
function evaluated(task: Task, isCurrent: Uint8Array): number {
  const sums = currentSums(task, isCurrent)
  let area = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = weightsOf(differences(task, sums, fold), task)
    area += areaOf(task, isCurrent, fold, weights) / folds
  }
  return area
}

/** Differences of the products' means in standard errors, over all folds but one (all when -1). */
function differences({totals, deviations, starts, current, products}: Task, sums: readonly Float64Array[], left: number): Float64Array {
  const inCurrent = new Float64Array(products.length)
  const inAll = new Float64Array(products.length)
  let [n, m] = [0, 0]
  for (let fold = 0; fold < folds; fold++) {
    if (fold === left) continue
    m += current[fold] as number
    n += (starts[fold + 1] as number) - (starts[fold] as number) - (current[fold] as number)
    add(inCurrent, sums[fold] as Float64Array)
    add(inAll, totals[fold] as Float64Array)
  }
  const error = Math.sqrt(1 / n + 1 / m)
  return inCurrent.map((sum, index) => {
    const deviation = deviations[index] as number
    return deviation > 0 ? (sum / m - ((inAll[index] as number) - sum) / n) / (deviation * error) : 0
  })
}

function add(into: Float64Array, values: Float64Array): void {
  for (let index = 0; index < into.length; index++) into[index] = (into[index] as number) + (values[index] as number)
}

/** What the largest of so many differences reaches by chance. */
const byChance = (products: number): number => Math.sqrt(2 * Math.log(Math.max(2, products)))

function weightsOf(z: Float64Array, {deviations}: Task): {readonly index: number; readonly weight: number}[] {
  const sizes = Float64Array.from(z, Math.abs).sort()
  const threshold = Math.min(byChance(z.length), sizes[sizes.length - leastUsed - 1] ?? 0)
  const found: {index: number; weight: number}[] = []
  for (let index = 0; index < z.length; index++) {
    const value = z[index] as number
    if (Math.abs(value) > threshold) {
      found.push({index, weight: (Math.sign(value) * (Math.abs(value) - threshold)) / (deviations[index] as number)})
    }
  }
  return found
}

function areaOf(task: Task, isCurrent: Uint8Array, fold: number, weights: ReturnType<typeof weightsOf>): number {
  const [from, to] = [task.starts[fold] as number, task.starts[fold + 1] as number]
  const scores = new Float64Array(to - from)
  for (const {index, weight} of weights) {
    const [a, b] = task.products[index] as readonly [number, number]
    const [x, y] = [task.functions[a] as Float64Array, task.functions[b] as Float64Array]
    for (let row = from; row < to; row++)
      scores[row - from] = (scores[row - from] as number) + weight * (x[row] as number) * (y[row] as number)
  }
  return rocAuc(isCurrent.subarray(from, to), scores)
}

/** The sides permuted within each fold. */
function permuted({isCurrent, starts}: Task, random: Random): Uint8Array {
  const drawn = Uint8Array.from(isCurrent)
  for (let fold = 0; fold < folds; fold++) {
    const [from, to] = [starts[fold] as number, starts[fold + 1] as number]
    for (let row = to - 1; row > from; row--) {
      const other = from + random.integer(row - from + 1)
      const kept = drawn[row] as number
      drawn[row] = drawn[other] as number
      drawn[other] = kept
    }
  }
  return drawn
}

function tellingPairs(task: Task): TellingPair[] {
  const z = differences(task, currentSums(task, task.isCurrent), -1)
  const least = byChance(z.length) + 1
  const strongest = new Map<string, TellingPair>()
  for (const [index, [a, b]] of task.products.entries()) {
    const [first, second] = [task.owners[a] as number, task.owners[b] as number]
    const value = Math.abs(z[index] as number)
    const key = `${first} ${second}`
    if (first >= 0 && value > Math.max(least, strongest.get(key)?.z ?? 0)) strongest.set(key, {first, second, z: value})
  }
  return [...strongest.values()].sort((x, y) => y.z - x.z)
}
