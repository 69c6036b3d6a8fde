/** Below this a comparison sort is faster. */
const radixFrom = 2000
const digitBits = 16
const digits = 2 ** digitBits

/** Indices of `values` in ascending order of value; equal values keep their order, 0 and -0 are equal, NaN comes last. Empty for none. */
export function orderOf(values: ArrayLike<number>): Uint32Array {
  const order = new Uint32Array(values.length)
  for (let index = 0; index < order.length; index++) order[index] = index
  if (values.length >= radixFrom) return radixOrder(values, order)
  const value = (index: number): number => values[index] as number
  return order.sort((a, b) => compare(value(a), value(b)) || a - b)
}

function compare(a: number, b: number): number {
  if (a < b) return -1
  if (a > b) return 1
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
}

/** Radix sort, lowest digit first, of the doubles' bits turned into unsigned integers that order like them. */
function radixOrder(values: ArrayLike<number>, start: Uint32Array): Uint32Array {
  const {high, low} = sortableBits(values)
  let order: Uint32Array = start
  let spare: Uint32Array = new Uint32Array(order.length)
  for (const [bits, shift] of [
    [low, 0],
    [low, digitBits],
    [high, 0],
    [high, digitBits],
  ] as const) {
    scatter(bits, shift, order, spare)
    ;[order, spare] = [spare, order]
  }
  return order
}

function scatter(bits: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): void {
  const starts = new Uint32Array(digits + 1)
  const digit = (index: number): number => ((bits[index] as number) >>> shift) & (digits - 1)
  for (let index = 0; index < bits.length; index++) starts[digit(index) + 1] = (starts[digit(index) + 1] as number) + 1
  for (let value = 0; value < digits; value++) starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number)
  for (let position = 0; position < from.length; position++) {
    const index = from[position] as number
    const place = starts[digit(index)] as number
    to[place] = index
    starts[digit(index)] = place + 1
  }
}

/** Both halves of each double, with the sign turned so that they order as unsigned integers; every NaN is the largest. */
function sortableBits(values: ArrayLike<number>): {readonly high: Uint32Array; readonly low: Uint32Array} {
  const view = new DataView(new ArrayBuffer(8))
  const [high, low] = [new Uint32Array(values.length), new Uint32Array(values.length)]
  for (let index = 0; index < values.length; index++) {
    // Adding 0 turns -0 into 0.
    view.setFloat64(0, (values[index] as number) + 0)
    const [top, bottom] = [view.getUint32(0), view.getUint32(4)]
    const isLast = Number.isNaN(values[index])
    const isNegative = top >>> 31 === 1
    high[index] = isLast ? 0xffff_ffff : isNegative ? ~top : top | 0x8000_0000
    low[index] = isNegative ? ~bottom : bottom
  }
  return {high, low}
}
