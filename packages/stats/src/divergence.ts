import {at, type Numbers, sumOf} from './numbers.ts'

/*
 * Distances between two lists of shares over the same cells, each summing to 1. Symmetric except `klDivergence`.
 * All throw a RangeError when the lists are empty or differ in length.
 */

/** Kullback-Leibler divergence Σ p·ln(p / q), in nats; Infinity where q is 0 and p is not. Cells with p = 0 count 0. RangeError for empty lists or lists of different lengths; NaN in, NaN out. */
export function klDivergence(p: Numbers, q: Numbers): number {
  return over(p, q, (a, b) => (a === 0 ? 0 : a * Math.log(a / b)))
}

/**
 * Jensen-Shannon divergence in nats, 0 to ln 2: the mean of both divergences from the middle.
 * Written with log1p of the relative difference, because for close lists the plain form cancels to noise.
 * RangeError for empty lists or lists of different lengths; NaN in, NaN out.
 */
export function jsDivergence(p: Numbers, q: Numbers): number {
  const value = over(p, q, (a, b) => {
    if (a === 0 || b === 0) return ((a + b) * Math.LN2) / 2
    const relative = (a - b) / (a + b)
    return (a + b) * entropyGap(relative)
  })
  return Math.max(0, value)
}

/** ½·[(1 + r)·ln(1 + r) + (1 - r)·ln(1 - r)] / 2, as a series for small r. */
function entropyGap(r: number): number {
  if (Math.abs(r) === 1) return Math.LN2 / 2
  if (Math.abs(r) > 0.1) return ((1 + r) * Math.log1p(r) + (1 - r) * Math.log1p(-r)) / 4
  const square = r * r
  let power = square
  let total = 0
  for (let k = 1; k < 20; k++) {
    total += power / (2 * k * (2 * k - 1))
    power *= square
  }
  return total / 2
}

/** Square root of the Jensen-Shannon divergence in nats, 0 to √ln 2; a metric. RangeError for empty lists or lists of different lengths; NaN in, NaN out. */
export const jsDistance = (p: Numbers, q: Numbers): number => Math.sqrt(jsDivergence(p, q))

/** Jensen-Shannon divergence in bits, 0 to 1. RangeError for empty lists or lists of different lengths; NaN in, NaN out. */
export const jsDivergenceBits = (p: Numbers, q: Numbers): number => jsDivergence(p, q) / Math.LN2

/** Square root of the Jensen-Shannon divergence in bits, 0 to 1. RangeError for empty lists or lists of different lengths; NaN in, NaN out. */
export const jsDistanceBits = (p: Numbers, q: Numbers): number => Math.sqrt(jsDivergenceBits(p, q))

/** Hellinger distance √(½·Σ (√p - √q)²), 0 to 1. RangeError for empty lists or lists of different lengths; NaN in, NaN out. */
export const hellinger = (p: Numbers, q: Numbers): number =>
  Math.min(1, Math.sqrt(over(p, q, (a, b) => (Math.sqrt(a) - Math.sqrt(b)) ** 2) / 2))

/** Bhattacharyya coefficient Σ √(p·q), 1 for equal lists. RangeError for empty lists or lists of different lengths; NaN in, NaN out. */
export const bhattacharyya = (p: Numbers, q: Numbers): number => over(p, q, (a, b) => Math.sqrt(a * b))

/** Total variation ½·Σ |p - q|, 0 to 1: the share of rows that would have to change. RangeError for empty lists or lists of different lengths; NaN in, NaN out. */
export const totalVariation = (p: Numbers, q: Numbers): number => over(p, q, (a, b) => Math.abs(a - b)) / 2

/** Largest |p - q|, 0 to 1. RangeError for empty lists or lists of different lengths; NaN in, NaN out. */
export function lInfinity(p: Numbers, q: Numbers): number {
  requireAlike(p, q)
  let largest = 0
  for (let cell = 0; cell < p.length; cell++) largest = Math.max(largest, Math.abs(at(p, cell) - at(q, cell)))
  return largest
}

function over(p: Numbers, q: Numbers, term: (a: number, b: number) => number): number {
  requireAlike(p, q)
  return sumOf(p.length, (cell) => term(at(p, cell), at(q, cell)))
}

function requireAlike(p: Numbers, q: Numbers): void {
  if (p.length === 0 || p.length !== q.length) throw new RangeError(`shares over ${p.length} and ${q.length} cells can't be compared`)
}
