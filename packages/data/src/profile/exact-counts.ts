import {scattered} from './bucket-table.ts'

/** Values with their counts, sorted by size. Integers beyond ±2^53 are bigint. */
export type NumberCount = readonly [value: number | bigint, count: number]

const bits = new Float64Array(1)
const words = new Uint32Array(bits.buffer)

/** Counts of single numbers: an open-addressing table, because a Map of doubles costs several times as much. */
export class ExactCounts {
  private mask = 63
  private keys = new Float64Array(64)
  /** A count of 0 marks an empty place. */
  private counts = new Float64Array(64)
  private used = 0
  private readonly big = new Map<bigint, number>()

  /** Number of distinct values. */
  get distinct(): number {
    return this.used + this.big.size
  }

  add(given: number, count: number): void {
    const {mask, keys, counts} = this
    // Minus zero equals zero, but has other bits.
    const value = given === 0 ? 0 : given
    bits[0] = value
    let slot = scattered((words[0] as number) ^ Math.imul(words[1] as number, 0x9e3779b1)) & mask
    while (counts[slot] !== 0 && keys[slot] !== value) slot = (slot + 1) & mask
    if (counts[slot] === 0) {
      keys[slot] = value
      this.used++
    }
    counts[slot] = (counts[slot] as number) + count
    if (this.used * 2 > mask) this.grow()
  }

  addBig(value: bigint, count: number): void {
    this.big.set(value, (this.big.get(value) ?? 0) + count)
  }

  /** In no order. */
  visit(number: (value: number, count: number) => void, big: (value: bigint, count: number) => void): void {
    for (let i = 0; i <= this.mask; i++) if (this.counts[i] !== 0) number(this.keys[i] as number, this.counts[i] as number)
    for (const [value, count] of this.big) big(value, count)
  }

  list(): readonly NumberCount[] {
    const found: NumberCount[] = []
    const take = (value: number | bigint, count: number): void => void found.push([value, count])
    this.visit(take, take)
    return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  }

  private grow(): void {
    const {keys, counts} = this
    this.mask = this.mask * 2 + 1
    this.keys = new Float64Array(this.mask + 1)
    this.counts = new Float64Array(this.mask + 1)
    this.used = 0
    for (let i = 0; i < keys.length; i++) if (counts[i] !== 0) this.add(keys[i] as number, counts[i] as number)
  }
}
