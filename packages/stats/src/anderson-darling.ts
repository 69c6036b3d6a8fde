import {at, type Numbers, sorted, sumOf} from './numbers.ts'

/** Two-sample Anderson-Darling test. */
export interface AndersonDarling {
  /** A² less its expectation, in standard deviations. */
  readonly statistic: number
  /** Interpolated between the tabled levels and cut to them: 0.001 to 0.25. */
  readonly p: number
}

/** Table 2 of Scholz & Stephens for two samples: b0 + b1 + b2 at each level. */
const levels = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001]
const critical = [0.675 - 0.245 - 0.105, 1.281 + 0.25 - 0.305, 1.645 + 0.678 - 0.362, 1.96 + 1.149 - 0.391, 2.326 + 1.822 - 0.396].concat([
  2.573 + 2.364 - 0.345,
  3.085 + 3.615 - 0.154,
])

/**
 * Anderson-Darling test that two samples come from one distribution, ties by midranks (Scholz & Stephens 1987, A²_akN for k = 2; scipy's `anderson_ksamp`).
 * It weighs the tails more than Kolmogorov-Smirnov.
 *
 * @throws RangeError when a sample is empty or holds NaN, there are fewer than four values, or all values are equal.
 */
export function andersonDarling(x: Numbers, y: Numbers): AndersonDarling {
  const samples = [sorted(x), sorted(y)]
  const all = sorted([...Array.from(x), ...Array.from(y)])
  if (samples.some((sample) => sample.length === 0)) throw new RangeError('a sample is empty')
  if (all.length < 4) throw new RangeError('the Anderson-Darling test needs at least four values')
  if (Number.isNaN(all[all.length - 1])) throw new RangeError('a sample holds NaN')
  if (all[0] === all[all.length - 1]) throw new RangeError('all values are equal, so there is nothing to compare')
  const n = all.length
  const squared = sumOf(2, (side) => weightedSquares(samples[side] as Float64Array, all)) * ((n - 1) / n)
  const statistic = (squared - 1) / Math.sqrt(varianceOf(x.length, y.length))
  return {statistic, p: pOf(statistic)}
}

/** Σ over distinct pooled values of (N·M - B·n)² / (B·(N - B) - N·l / 4), weighted by how often each occurs, over n. */
function weightedSquares(sample: Float64Array, all: Float64Array): number {
  const total = all.length
  let [below, seen, sum] = [0, 0, 0]
  for (let start = 0; start < total; ) {
    const value = at(all, start)
    let end = start
    while (end < total && all[end] === value) end++
    seen = below
    while (seen < sample.length && sample[seen] === value) seen++
    const ties = end - start
    const middle = start + ties / 2
    const own = seen - (seen - below) / 2
    sum += ((ties / total) * (total * own - middle * sample.length) ** 2) / (middle * (total - middle) - (total * ties) / 4)
    ;[below, start] = [seen, end]
  }
  return sum / sample.length
}

/** Variance of A² without a difference (equation 4 of the paper, k = 2). */
function varianceOf(nx: number, ny: number): number {
  const [n, k] = [nx + ny, 2]
  const inverse = 1 / nx + 1 / ny
  let [partial, g] = [0, 0]
  for (let i = 2; i < n; i++) {
    partial += 1 / (n + 1 - i)
    g += partial / i
  }
  const h = partial + 1
  const a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * inverse
  const b = (2 * g - 4) * k ** 2 + 8 * h * k + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6
  const c = (6 * h + 2 * g - 2) * k ** 2 + (4 * h - 4 * g + 6) * k + (2 * h - 6) * inverse + 4 * h
  const d = (2 * h + 6) * k ** 2 - 4 * h * k
  return (a * n ** 3 + b * n ** 2 + c * n + d) / ((n - 1) * (n - 2) * (n - 3))
}

/** A parabola through the logarithms of the tabled levels, by least squares. */
function pOf(statistic: number): number {
  if (statistic < Math.min(...critical)) return Math.max(...levels)
  if (statistic > Math.max(...critical)) return Math.min(...levels)
  const [c0, c1, c2] = parabola(critical, levels.map(Math.log))
  return Math.exp(c0 + c1 * statistic + c2 * statistic ** 2)
}

/** Least-squares parabola, by the normal equations of centred abscissae (Cramer's rule). */
function parabola(x: readonly number[], y: readonly number[]): readonly [number, number, number] {
  const power = (p: number): number => sumOf(x.length, (i) => (x[i] as number) ** p)
  const moment = (p: number): number => sumOf(x.length, (i) => (x[i] as number) ** p * (y[i] as number))
  const [s0, s1, s2, s3, s4] = [0, 1, 2, 3, 4].map(power) as [number, number, number, number, number]
  const [t0, t1, t2] = [0, 1, 2].map(moment) as [number, number, number]
  const det = (m: readonly number[]): number => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = m
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
  }
  const whole = det([s0, s1, s2, s1, s2, s3, s2, s3, s4])
  return [
    det([t0, s1, s2, t1, s2, s3, t2, s3, s4]) / whole,
    det([s0, t0, s2, s1, t1, s3, s2, t2, s4]) / whole,
    det([s0, s1, t0, s1, s2, t1, s2, s3, t2]) / whole,
  ]
}
