/** A tensor as a GGUF file lists it. */
export interface Tensor {
  readonly name: string
  readonly shape: readonly number[]
  /** Number of its type in ggml. */
  readonly type: number
  /** From the beginning of the data. */
  readonly offset: number
}

/** Elements of a block and the bytes that it takes, by the number of the type (ggml.h, `type_traits`). Types that are not here are not measured. */
const blocks: Readonly<Record<number, readonly [elements: number, bytes: number]>> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  10: [256, 84],
  11: [256, 110],
  12: [256, 144],
  13: [256, 176],
  14: [256, 210],
  15: [256, 292],
  24: [1, 1],
  25: [1, 2],
  26: [1, 4],
  27: [1, 8],
  28: [1, 8],
  30: [1, 2],
}

/** Where the data of a file lie. */
export interface DataPart {
  readonly start: number
  /** Of the whole file. */
  readonly size: number
  readonly alignment: number
}

/**
 * Every tensor lies within the file, where the alignment wants it, and none over another; no name is given twice.
 *
 * @throws what `fault` makes of the first sentence that is not so.
 */
export function checkTensors(tensors: readonly Tensor[], {start, size, alignment}: DataPart, fault: (what: string) => Error): void {
  const names = new Set<string>()
  const spans = tensors.map((tensor) => {
    const {name, offset} = tensor
    const what = `the tensor ${JSON.stringify(name.slice(0, 100))}`
    if (names.has(name)) throw fault(`${what} is there twice`)
    names.add(name)
    const bytes = bytesOf(tensor)
    if (bytes === undefined) throw fault(`${what} has a shape that its type can not have`)
    if (!(offset % alignment === 0)) throw fault(`${what} does not lie where its alignment wants it`)
    if (!(start + offset + bytes <= size)) throw fault(`${what} lies beyond its end`)
    return {what, offset, end: offset + bytes}
  })
  let end = 0
  for (const span of spans.toSorted((a, b) => a.offset - b.offset || a.end - b.end)) {
    if (span.offset < end) throw fault(`${span.what} lies over another`)
    end = Math.max(end, span.end)
  }
}

/** Undefined when rows are no whole number of blocks, or the product is beyond all numbers. */
function bytesOf({shape, type}: Tensor): number | undefined {
  const [elements, bytes] = blocks[type] ?? [1, 0]
  const count = shape.reduce((product, extent) => product * extent, 1)
  if (!Number.isSafeInteger(count) || (shape[0] ?? elements) % elements !== 0) return undefined
  return (count / elements) * bytes
}
