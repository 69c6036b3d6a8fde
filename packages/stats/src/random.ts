import {at, type Numbers} from './numbers.ts'

/** A stream of random numbers that is the same for the same seed on every machine. */
export interface Random {
  /** Uniform in [0, 1), with 53 bits. */
  uniform(): number
  /** Uniform whole number from 0 to `below` - 1. */
  integer(below: number): number
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number
}

/**
 * xoshiro128** (Blackman & Vigna 2018), seeded by SplitMix32. Not for secrets.
 *
 * @param seed any safe integer.
 * @throws RangeError when the seed is no safe integer.
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed must be a whole number within ±2^53, not ${seed}`)
  const next = xoshiro128(seed)
  const uniform = (): number => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53
  let spare: number | undefined
  return {
    uniform,
    integer: (below) => {
      if (!(Number.isSafeInteger(below) && below > 0)) throw new RangeError(`a random integer needs a positive bound, not ${below}`)
      return Math.floor(uniform() * below)
    },
    normal: () => {
      if (spare !== undefined) {
        const value = spare
        spare = undefined
        return value
      }
      const pair = polarPair(uniform)
      spare = pair[1]
      return pair[0]
    },
  }
}

/** Marsaglia's polar method: two independent normals. */
function polarPair(uniform: () => number): readonly [number, number] {
  for (;;) {
    const x = 2 * uniform() - 1
    const y = 2 * uniform() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) {
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      return [x * scale, y * scale]
    }
  }
}

function xoshiro128(seed: number): () => number {
  const mix = splitMix32(seed)
  let [a, b, c, d] = [mix(), mix(), mix(), mix()]
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** Both halves of the seed take part, so that seeds beyond 2^32 differ. */
function splitMix32(seed: number): () => number {
  let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x85eb_ca6b)) | 0
  return () => {
    state = (state + 0x9e37_79b9) | 0
    let value = state ^ (state >>> 16)
    value = Math.imul(value, 0x21f0_aaad)
    value ^= value >>> 15
    value = Math.imul(value, 0x735a_2d97)
    return value ^ (value >>> 15)
  }
}

/** Fisher-Yates shuffle of a copy. Empty for none; members may be anything, NaN too. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const copy = [...values]
  for (let index = copy.length - 1; index > 0; index--) {
    const other = random.integer(index + 1)
    const held = copy[index] as T
    copy[index] = copy[other] as T
    copy[other] = held
  }
  return copy
}

/**
 * Successes in n trials with chance p. Small means by inversion, others by Hörmann's transformed rejection BTRS (1993): constant time in n.
 *
 * @throws RangeError when n is no whole number >= 0 or p is outside 0 to 1.
 */
export function binomialDraw(random: Random, n: number, p: number): number {
  if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`)
  if (p > 0.5) return n - binomialDraw(random, n, 1 - p)
  if (n === 0 || p === 0) return 0
  return n * p < 10 ? inversionDraw(random, n, p) : rejectionDraw(random, n, p)
}

function inversionDraw(random: Random, n: number, p: number): number {
  for (;;) {
    let left = random.uniform()
    let mass = Math.exp(n * Math.log1p(-p))
    for (let k = 0; k <= n; k++) {
      if (left < mass) return k
      left -= mass
      mass *= ((n - k) / (k + 1)) * (p / (1 - p))
    }
  }
}

function rejectionDraw(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const center = n * p + 0.5
  const alpha = (2.83 + 5.1 / b) * spread
  for (;;) {
    const u = random.uniform() - 0.5
    const v = random.uniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + center)
    if (k < 0 || k > n) continue
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k
    // Most draws end above: logarithms are taken for the others alone.
    const odds = Math.log(p / (1 - p))
    const mode = Math.floor((n + 1) * p)
    const height = Math.log((v * alpha) / (a / (us * us) + b))
    if (height <= logFactorialRatio(n, mode, k) + (k - mode) * odds) return k
  }
}

/** ln of mode!·(n - mode)! / (k!·(n - k)!), by Stirling's series. */
const logFactorialRatio = (n: number, mode: number, k: number): number =>
  logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k)

function logFactorial(k: number): number {
  if (k < 10) {
    let product = 1
    for (let factor = 2; factor <= k; factor++) product *= factor
    return Math.log(product)
  }
  const x = k + 1
  return (x - 0.5) * Math.log(x) - x + 0.918_938_533_204_672_8 + (1 / 12 - (1 / 360 - 1 / (1260 * x * x)) / (x * x)) / x
}

/**
 * Counts of n draws over cells with the given weights: successive binomial draws.
 *
 * @throws RangeError when a weight is negative or not finite, or all are 0.
 */
export function multinomialDraw(random: Random, n: number, weights: Numbers): Float64Array {
  return multinomialSampler(random, weights)(n, new Float64Array(weights.length))
}

/**
 * Draws as `multinomialDraw` does, again and again from the same weights, which are looked at once. Each draw is written into the array given.
 *
 * @throws RangeError as `multinomialDraw`.
 */
export function multinomialSampler(random: Random, weights: Numbers): (n: number, into: Float64Array) => Float64Array {
  const shares = new Float64Array(weights.length)
  let [total, last] = [0, -1]
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = at(weights, cell)
    if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`the weight of cell ${cell} is ${weight}`)
    if (weight > 0) last = cell
    total += weight
  }
  if (total <= 0) throw new RangeError('all cells have weight 0')
  let left = total
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = at(weights, cell)
    shares[cell] = weight >= left ? 1 : weight / left
    left -= weight
  }
  return (n, into) => {
    into.fill(0)
    let remaining = n
    for (let cell = 0; cell < shares.length && remaining > 0; cell++) {
      const drawn = binomialDraw(random, remaining, at(shares, cell))
      into[cell] = drawn
      remaining -= drawn
    }
    // Rounding can leave draws over after the last cell that has weight; they belong to it.
    if (remaining > 0) into[last] = at(into, last) + remaining
    return into
  }
}
