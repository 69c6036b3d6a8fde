import {logChoose} from './binomial-pmf.ts'
import {halfLogTwoPi, stirlingError} from './gamma.ts'

/** Beyond this n the sums below get long and their limits are good to 1e-4 of the result. */
const largeSample = 10_000

/**
 * Chance that the two-sided Kolmogorov-Smirnov distance of n uniform values exceeds x (scipy's `kstwo.sf`).
 *
 * Which way is taken follows Simard & L'Ecuyer, "Computing the two-sided Kolmogorov-Smirnov distribution" (J. Stat. Softw. 39, 2011): Ruben & Gambino's closed forms at both ends,
 * twice the one-sided tail where both sides can't happen together, Durbin's matrix (Marsaglia, Tsang & Wang 2003) for small n, Pelz & Good's expansion (1976) else.
 * Relative error 1e-10 for n <= 140, about 1e-6 beyond.
 *
 * @throws RangeError when n is no positive whole number. NaN for an x that is NaN.
 */
export function kolmogorovTwoSidedSf(x: number, n: number): number {
  if (!(Number.isSafeInteger(n) && n > 0)) throw new RangeError(`a sample has a positive size, not ${n}`)
  const t = n * x
  if (t <= 0.5) return 1
  if (x >= 1) return 0
  if (t <= 1) return 1 - Math.exp(logFactorialOverPower(n) + n * Math.log(2 * t - 1))
  if (t >= n - 1) return 2 * (1 - x) ** n
  if (x >= 0.5) return 2 * smirnovSf(x, n)
  const spread = t * x
  if (n <= 140) return spread > 4 ? 2 * smirnovSf(x, n) : 1 - durbinCdf(x, n)
  if (spread >= 2.2) return Math.min(1, 2 * smirnovSf(x, n))
  if (n <= largeSample && n * x ** 1.5 <= 1.4) return 1 - durbinCdf(x, n)
  return Math.min(1, Math.max(0, 1 - pelzGoodCdf(x, n)))
}

/** ln(n! / n^n). */
const logFactorialOverPower = (n: number): number => 0.5 * Math.log(n) - n + halfLogTwoPi + stirlingError(n)

/**
 * Chance that the one-sided distance D+ of n uniform values exceeds x: x·Σ C(n, j)·(x + j/n)^(j-1)·(1 - x - j/n)^(n-j) (Birnbaum & Tingey 1951);
 * all terms are positive, so tails keep their digits. For n > 10,000 exp(-(6nx + 1)² / 18n) (Dwass 1959). NaN for NaN.
 */
export function smirnovSf(x: number, n: number): number {
  if (Number.isNaN(x * n)) return Number.NaN
  if (x <= 0) return 1
  if (x >= 1) return 0
  if (n > largeSample) return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n))
  let total = 0
  for (let j = 0; j <= n * (1 - x); j++) {
    const below = x + j / n
    const above = 1 - below
    if (above < 0) break
    const rest = n - j === 0 ? 0 : (n - j) * Math.log(above)
    total += Math.exp(logChoose(n, j) + (j - 1) * Math.log(below) + rest)
  }
  return Math.min(1, x * total)
}

/** Durbin's matrix raised to the n-th power; entries are rescaled by powers of ten on the way. */
function durbinCdf(x: number, n: number): number {
  const k = Math.floor(n * x) + 1
  const size = 2 * k - 1
  const power = matrixPower(durbinMatrix(size, k - n * x), size, n)
  const start = (k - 1) * size + k - 1
  let value = power.entries[start] as number
  let exponent = power.exponent
  for (let i = 1; i <= n; i++) {
    value *= i / n
    if (value < 1e-140) {
      value *= 1e140
      exponent -= 140
    }
  }
  return value * 10 ** exponent
}

function durbinMatrix(size: number, h: number): Float64Array {
  const matrix = new Float64Array(size * size)
  const set = (i: number, j: number, value: number): void => {
    matrix[i * size + j] = (matrix[i * size + j] as number) + value
  }
  for (let i = 0; i < size; i++) for (let j = 0; j <= Math.min(i + 1, size - 1); j++) set(i, j, 1)
  for (let i = 0; i < size; i++) {
    set(i, 0, -(h ** (i + 1)))
    set(size - 1, i, -(h ** (size - i)))
  }
  set(size - 1, 0, 2 * h > 1 ? (2 * h - 1) ** size : 0)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= Math.min(i + 1, size - 1); j++) {
      for (let factor = 2; factor <= i - j + 1; factor++) matrix[i * size + j] = (matrix[i * size + j] as number) / factor
    }
  }
  return matrix
}

interface ScaledMatrix {
  readonly entries: Float64Array
  /** The entries are to be multiplied by 10 to this power. */
  readonly exponent: number
}

function matrixPower(matrix: Float64Array, size: number, n: number): ScaledMatrix {
  if (n === 1) return {entries: matrix, exponent: 0}
  const half = matrixPower(matrix, size, Math.floor(n / 2))
  let entries = multiply(half.entries, half.entries, size)
  let exponent = 2 * half.exponent
  if (n % 2 === 1) entries = multiply(matrix, entries, size)
  const middle = Math.floor(size / 2) * (size + 1)
  if ((entries[middle] as number) > 1e140) {
    entries = entries.map((entry) => entry * 1e-140)
    exponent += 140
  }
  return {entries, exponent}
}

function multiply(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = a[i * size + k] as number
      if (factor === 0) continue
      for (let j = 0; j < size; j++) product[i * size + j] = (product[i * size + j] as number) + factor * (b[k * size + j] as number)
    }
  }
  return product
}

/** Pelz & Good's expansion K0 + K1/√n + K2/n + K3/n^1.5 in the form that converges fast for small arguments. */
function pelzGoodCdf(x: number, n: number): number {
  const z = Math.sqrt(n) * x
  const z2 = z * z
  const [z4, z6, z8] = [z2 ** 2, z2 ** 3, z2 ** 4]
  const p2 = Math.PI ** 2
  const [p4, p6] = [p2 ** 2, p2 ** 3]
  const sums = [0, 0, 0, 0] as [number, number, number, number]
  for (let k = Math.ceil((16 * z) / Math.PI); k >= 1; k--) {
    const m2 = (2 * k - 1) ** 2
    const weight = Math.exp((-m2 * p2) / (8 * z2))
    sums[0] += weight
    sums[1] += weight * (-z2 + (p2 / 4) * m2)
    sums[2] += weight * (6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * p2 * m2) / 4 + (p4 * (1 - 2 * z2) * m2 * m2) / 16)
    sums[3] +=
      weight *
      (-30 * z6 -
        90 * z8 +
        (p2 * (135 * z4 - 96 * z6) * m2) / 4 +
        (p4 * (212 * z4 - 60 * z2) * m2 * m2) / 16 +
        (p6 * (5 - 30 * z2) * m2 ** 3) / 64)
  }
  const [second, third] = evenTerms(z2)
  const root = Math.sqrt(2 * Math.PI)
  const k0 = (root * sums[0]) / z
  const k1 = (root * sums[1]) / (6 * z4)
  const k2 = (root * sums[2]) / (72 * z6 * z) - (p2 * root * second) / (36 * z2 * z)
  const k3 = (root * sums[3]) / (6480 * z8 * z2) + (p2 * root * third) / (216 * z6)
  return k0 + k1 / Math.sqrt(n) + k2 / n + k3 / n ** 1.5
}

function evenTerms(z2: number): readonly [number, number] {
  let second = 0
  let third = 0
  for (let k = Math.ceil((16 * Math.sqrt(z2)) / Math.PI); k >= 1; k--) {
    const weight = k * k * Math.exp((-k * k * Math.PI ** 2) / (2 * z2))
    second += weight
    third += weight * (3 * z2 - Math.PI ** 2 * k * k)
  }
  return [second, third]
}
