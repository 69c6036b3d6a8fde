/** Below this a comparison sort is faster. */
const radixFrom = 4000
const digits = 2 ** 16
/** Longer runs of equal upper halves are sorted by the engine. */
const shortRun = 24

/**
 * Ascending copy of some numbers, NaN last: a radix sort of the upper halves of the doubles in two passes, then each run of equal upper halves by its lower ones. In memory order of the
 * platform; all platforms of Node are little-endian.
 * Empty for none.
 */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  const copy = Float64Array.from(values)
  return copy.length < radixFrom ? copy.sort() : radixSort(copy)
}

function radixSort(copy: Float64Array): Float64Array {
  const n = copy.length
  const words = new Uint32Array(copy.buffer)
  const [high, low, high2, low2] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)]
  const [startsLow, startsHigh] = [new Uint32Array(digits + 1), new Uint32Array(digits + 1)]
  for (let i = 0; i < n; i++) {
    const value = copy[i] as number
    const top = words[2 * i + 1] as number
    // The sign turned so that unsigned integers order like the numbers; every NaN is the largest.
    const isNumber = !Number.isNaN(value)
    const turn = top >> 31
    const key = isNumber ? (top ^ (turn | 0x8000_0000)) >>> 0 : 0xffff_ffff
    high[i] = key
    low[i] = isNumber ? (words[2 * i] as number) ^ turn : 0
    startsLow[(key & 0xffff) + 1] = (startsLow[(key & 0xffff) + 1] as number) + 1
    startsHigh[(key >>> 16) + 1] = (startsHigh[(key >>> 16) + 1] as number) + 1
  }
  for (let digit = 0; digit < digits; digit++) {
    startsLow[digit + 1] = (startsLow[digit + 1] as number) + (startsLow[digit] as number)
    startsHigh[digit + 1] = (startsHigh[digit + 1] as number) + (startsHigh[digit] as number)
  }
  for (let i = 0; i < n; i++) {
    const key = high[i] as number
    const place = startsLow[key & 0xffff] as number
    startsLow[key & 0xffff] = place + 1
    high2[place] = key
    low2[place] = low[i] as number
  }
  for (let i = 0; i < n; i++) {
    const key = high2[i] as number
    const place = startsHigh[key >>> 16] as number
    startsHigh[key >>> 16] = place + 1
    high[place] = key
    low[place] = low2[i] as number
  }
  sortRuns(high, low)
  return written(copy, words, high, low)
}

function sortRuns(high: Uint32Array, low: Uint32Array): void {
  for (let start = 0; start < high.length; ) {
    let end = start + 1
    while (end < high.length && high[end] === high[start]) end++
    if (end - start > shortRun) low.subarray(start, end).sort()
    else if (end - start > 1) insertionSort(low, start, end)
    start = end
  }
}

function insertionSort(values: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const value = values[i] as number
    let j = i
    for (; j > start && (values[j - 1] as number) > value; j--) values[j] = values[j - 1] as number
    values[j] = value
  }
}

function written(result: Float64Array, words: Uint32Array, high: Uint32Array, low: Uint32Array): Float64Array {
  for (let i = 0; i < high.length; i++) {
    const key = high[i] as number
    if (key === 0xffff_ffff) {
      result[i] = Number.NaN
      continue
    }
    // A key with its top bit set was positive.
    const isPositive = key >>> 31 === 1
    words[2 * i + 1] = isPositive ? key ^ 0x8000_0000 : ~key
    words[2 * i] = isPositive ? (low[i] as number) : ~(low[i] as number)
  }
  return result
}
