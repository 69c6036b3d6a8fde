import {lgamma} from './gamma.ts'
import {at, midranks, type Numbers, sorted, sumOf} from './numbers.ts'

/** Two-sample Cramér-von Mises statistic. */
export interface CramerVonMises {
  /** T of Anderson 1962. */
  readonly statistic: number
  /** U, from which T is made: n·Σ (r - i)² + m·Σ (s - j)². The exact p-value needs it. */
  readonly u: number
  readonly n: number
  readonly m: number
}

/**
 * Cramér-von Mises statistic of two samples, ties by midranks (Anderson 1962, equations 9 and 10).
 *
 * @throws RangeError when a sample has fewer than two values or holds NaN.
 */
export function cramerVonMises(x: Numbers, y: Numbers): CramerVonMises {
  const [n, m] = [x.length, y.length]
  if (n < 2 || m < 2) throw new RangeError('the Cramér-von Mises test needs two values on each side')
  const pooled = Float64Array.from([...sorted(x), ...sorted(y)])
  if (pooled.some(Number.isNaN)) throw new RangeError('a sample holds NaN')
  const ranks = midranks(pooled)
  const squares = (size: number, offset: number): number => sumOf(size, (i) => (at(ranks, offset + i) - i - 1) ** 2)
  const u = n * squares(n, 0) + m * squares(m, n)
  return {statistic: u / (n * m * (n + m)) - (4 * n * m - 1) / (6 * (n + m)), u, n, m}
}

/**
 * The same of samples that are ascending already, without ranks: nm / N² · Σ (F - G)² over the pooled values. Equal to `cramerVonMises` without ties. Ties count once for all that are equal.
 *
 * @throws RangeError when a sample is empty, holds NaN or is not ascending.
 */
export function cramerVonMisesOfSorted(x: Float64Array, y: Float64Array): CramerVonMises {
  const [n, m] = [x.length, y.length]
  if (n === 0 || m === 0) throw new RangeError('a sample is empty')
  let [i, j, sum] = [0, 0, 0]
  while (i < n || j < m) {
    const value = Math.min(i < n ? at(x, i) : Infinity, j < m ? at(y, j) : Infinity)
    const before = i + j
    while (i < n && x[i] === value) i++
    while (j < m && y[j] === value) j++
    if (i + j === before) throw new RangeError('a sample holds NaN')
    sum += (i + j - before) * (i / n - j / m) ** 2
  }
  return ofSum(sum, n, m)
}

/**
 * The same from counts in shared, ordered cells; differences are taken at the upper ends of the cells.
 *
 * @throws RangeError when the counts differ in length or a side is empty.
 */
export function cramerVonMisesFromCounts(x: Numbers, y: Numbers): CramerVonMises {
  if (x.length !== y.length) throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`)
  const [n, m] = [sumOf(x.length, (cell) => at(x, cell)), sumOf(y.length, (cell) => at(y, cell))]
  if (!(n > 0 && m > 0)) throw new RangeError('a histogram is empty')
  let gap = 0
  const sum = sumOf(x.length, (cell) => {
    gap += at(x, cell) / n - at(y, cell) / m
    return (at(x, cell) + at(y, cell)) * gap * gap
  })
  return ofSum(sum, n, m)
}

function ofSum(sum: number, n: number, m: number): CramerVonMises {
  const statistic = (n * m * sum) / (n + m) ** 2
  return {statistic, u: n * m * (n + m) * (statistic + (4 * n * m - 1) / (6 * (n + m))), n, m}
}

/** p-value by the limiting distribution of the one-sample statistic, at the first two moments of T (Anderson 1962, equations 11 and 14). NaN for a statistic that is NaN. */
export function cramerVonMisesP({statistic, n, m}: CramerVonMises): number {
  const [k, all] = [n * m, n + m]
  const expected = (1 + 1 / all) / 6
  const variance = ((all + 1) * (4 * k * all - 3 * (n ** 2 + m ** 2) - 2 * k)) / (45 * all ** 2 * 4 * k)
  const scaled = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance)
  if (Number.isNaN(scaled)) return scaled
  // Below, the distribution function is smaller than 1e-17.
  return scaled < 0.003 ? 1 : Math.min(1, Math.max(0, 1 - limitCdf(scaled)))
}

/** Limiting distribution function of the one-sample statistic (Csörgő & Faraway 1996, equation 1.3). */
function limitCdf(x: number): number {
  let sum = 0
  for (let k = 0; ; k++) {
    const y = 4 * k + 1
    const q = y ** 2 / (16 * x)
    const factor = Math.exp(lgamma(k + 0.5) - lgamma(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x))
    const term = factor * Math.sqrt(y) * Math.exp(-2 * q) * scaledBesselK(q)
    sum += term
    if (term < 1e-17) return sum
  }
}

/** e^q·K_¼(q) = ∫ exp(-q·(cosh t - 1))·cosh(t / 4) dt from 0, by the trapezoid rule, which converges at once for such integrands. */
function scaledBesselK(q: number): number {
  const step = 1 / 32
  let sum = 0.5
  for (let i = 1; ; i++) {
    const t = i * step
    const term = Math.exp(-q * (Math.cosh(t) - 1)) * Math.cosh(t / 4)
    sum += term
    if (term < 1e-18) return sum * step
  }
}

/**
 * Exact p-value: the share of orderings whose statistic is as large, by the recursion of Xiao, Gordon & Yakovlev (2007). For small samples: time and memory grow fast.
 *
 * @throws RangeError when a sample has more than 40 values or the statistic is NaN.
 */
export function cramerVonMisesExactP({u, n, m}: CramerVonMises): number {
  if (Math.max(n, m) > 40) throw new RangeError(`samples of ${n} and ${m} values are too large for the exact test`)
  if (Number.isNaN(u)) throw new RangeError('a statistic that is NaN has no p-value')
  const common = (n * m) / greatestCommonDivisor(n, m)
  const [a, b] = [common / n, common / m]
  const product = n * m
  const limit = Math.floor((common ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2))
  const paths = walk(n, m, a, b)
  let [above, whole] = [0, 0]
  for (const [value, count] of paths) {
    whole += count
    if (value >= limit) above += count
  }
  return above / whole
}

/** How many orderings lead to each value of the statistic: one column of the lattice at a time. */
function walk(n: number, m: number, a: number, b: number): Map<number, number> {
  let columns: Map<number, number>[] = Array.from({length: n + 1}, (_, index) => new Map(index === 0 ? [[0, 1]] : []))
  for (let u = 0; u <= m; u++) {
    let before = new Map<number, number>()
    columns = columns.map((column, v) => {
      const next = new Map<number, number>()
      const moved = (a * v - b * u) ** 2
      for (const source of [before, column])
        for (const [value, count] of source) next.set(value + moved, (next.get(value + moved) ?? 0) + count)
      before = next
      return next
    })
  }
  return columns[n] ?? new Map()
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
