/** Values with their counts, sorted by size. Integers beyond ±2^53 are bigint. */
export type NumberCount = readonly [value: number | bigint, count: number]

/** Doubles and their counts side by side, in no order. */
export interface CountedDoubles {
  readonly values: Float64Array
  readonly counts: Float64Array
}

const bits = new Float64Array(1)
const words = new Int32Array(bits.buffer)

/** Counts of single numbers: an open-addressing table, because a Map of doubles costs several times as much. */
export class ExactCounts {
  private mask = 63
  private keys = new Float64Array(64)
  /** A count of 0 marks an empty place. */
  private counts = new Float64Array(64)
  private used = 0
  private readonly big = new Map<bigint, number>()
  /** Different values that were counted elsewhere and are not in the table yet: most are never added to. */
  private given: CountedDoubles | undefined

  /** Counts that were made elsewhere, of values that all differ. */
  static of(given: CountedDoubles): ExactCounts {
    const counts = new ExactCounts()
    counts.given = given
    return counts
  }

  /** Number of distinct values. */
  get distinct(): number {
    return (this.given?.values.length ?? this.used) + this.big.size
  }

  add(given: number, count: number): void {
    if (this.given !== undefined) this.takeGiven(this.given)
    const {mask, keys, counts} = this
    // Minus zero equals zero, but has other bits.
    const value = given === 0 ? 0 : given
    bits[0] = value
    let slot = placeOf(words[0] as number, words[1] as number) & mask
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

  private takeGiven({values, counts}: CountedDoubles): void {
    this.given = undefined
    for (let index = 0; index < values.length; index++) this.add(values[index] as number, counts[index] as number)
  }

  /** The numbers that are doubles and their counts, in no order. */
  doubles(): CountedDoubles {
    if (this.given !== undefined) return this.given
    const found = {values: new Float64Array(this.used), counts: new Float64Array(this.used)}
    let at = 0
    for (let slot = 0; slot <= this.mask; slot++) {
      if (this.counts[slot] === 0) continue
      found.values[at] = this.keys[slot] as number
      found.counts[at++] = this.counts[slot] as number
    }
    return found
  }

  /** The integers that no double holds, in no order. */
  visitBig(take: (value: bigint, count: number) => void): void {
    for (const [value, count] of this.big) take(value, count)
  }

  /** The same as a list, in no order. */
  listBig(): readonly (readonly [value: bigint, count: number])[] {
    return [...this.big]
  }

  /** Sorted by size. */
  list(): readonly NumberCount[] {
    const {values, counts} = this.doubles()
    const found: NumberCount[] = [...this.big]
    for (let index = 0; index < values.length; index++) found.push([values[index] as number, counts[index] as number])
    return found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  }

  private grow(): void {
    const {keys, counts} = this
    this.mask = this.mask * 4 + 3
    this.keys = new Float64Array(this.mask + 1)
    this.counts = new Float64Array(this.mask + 1)
    this.used = 0
    for (let i = 0; i < keys.length; i++) if (counts[i] !== 0) this.add(keys[i] as number, counts[i] as number)
  }
}

function placeOf(low: number, high: number): number {
  // `scattered`, written out: this runs once a value, and in small files before the optimizer has inlined a call.
  let hash = low ^ Math.imul(high, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
