/** Rows of one file that miss a rule, one bit each. */
export class RowMarks {
  private bits = new Uint8Array(4096)
  private marked = 0

  /** Rows that are marked. */
  get count(): number {
    return this.marked
  }

  has(row: number): boolean {
    return ((this.bits[row >> 3] ?? 0) >> (row & 7)) % 2 === 1
  }

  mark(row: number): void {
    if (this.has(row)) return
    const place = row >> 3
    if (place >= this.bits.length) {
      const larger = new Uint8Array(2 * (place + 1))
      larger.set(this.bits)
      this.bits = larger
    }
    this.bits[place] = (this.bits[place] as number) | (1 << (row & 7))
    this.marked++
  }
}
