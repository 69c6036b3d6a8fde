/** Half a megabyte a column: less than the table of as many values would take. */
const waitingLimit = 65_536

/** Numbers that wait to be counted together. */
export class WaitingNumbers {
  private values = new Float64Array(1024)
  private size = 0

  /** Takes `values[from, to)`, or nothing when they would be too many: then false. */
  add(values: Float64Array, from: number, to: number): boolean {
    const size = this.size + to - from
    if (size > waitingLimit) return false
    if (size > this.values.length) {
      const grown = new Float64Array(Math.max(size, Math.min(waitingLimit, 4 * this.values.length)))
      grown.set(this.values.subarray(0, this.size))
      this.values = grown
    }
    this.values.set(values.subarray(from, to), this.size)
    this.size = size
    return true
  }

  /** What waits, to be changed by whoever takes it. */
  taken(): Float64Array {
    return this.values.subarray(0, this.size)
  }
}
