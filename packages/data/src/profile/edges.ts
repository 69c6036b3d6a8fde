const view = new DataView(new ArrayBuffer(8))

/** Mantissa bits of the finest histogram: with them, a bucket is the upper half of the double. */
export const finestBits = 20
/** Below this, a histogram is never made coarser. */
export const coarsestBits = 6
/** Occupied buckets that a histogram may have while it can still be made coarser. */
export const bucketLimit = 4096

/**
 * Bucket of a finite number: `sign · (top 11 + m bits of the exponent and mantissa)`, at least 1 away from zero, so that 0 holds only zero.
 *
 * @param mantissaBits 6 to 20.
 */
export function bucketOf(value: number, mantissaBits: number): number {
  if (value === 0) return 0
  view.setFloat64(0, value)
  const high = view.getUint32(0)
  const bucket = Math.max(1, (high & 0x7fffffff) >>> (finestBits - mantissaBits))
  return high >>> 31 === 1 ? -bucket : bucket
}

/** Bucket of an integer of any size: it lies where the nearest double towards zero lies. */
export function bucketOfInteger(value: bigint, mantissaBits: number): number {
  const magnitude = value < 0n ? -value : value
  let near = Number(magnitude)
  if (BigInt(near) > magnitude) near = below(near)
  const bucket = bucketOf(near, mantissaBits)
  return value < 0n ? -bucket : bucket
}

/** The next double towards zero of a positive one. */
function below(value: number): number {
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) - 1n)
  return view.getFloat64(0)
}

/** The bucket that holds a bucket's values when a mantissa bit fewer is kept. */
export function coarser(bucket: number): number {
  if (bucket === 0) return 0
  return bucket > 0 ? Math.max(1, bucket >> 1) : -Math.max(1, -bucket >> 1)
}

/**
 * The exact doubles that bound a bucket, by size: `low <= high`. Of a positive bucket `low` belongs to it and `high` does not, of a negative
 * one it is the other way round; bucket 0 is zero alone.
 */
export function bucketEdges(bucket: number, mantissaBits: number): {readonly low: number; readonly high: number} {
  if (bucket === 0) return {low: 0, high: 0}
  const magnitude = Math.abs(bucket)
  const near = magnitude === 1 ? 0 : lowerEdge(magnitude, mantissaBits)
  const far = lowerEdge(magnitude + 1, mantissaBits)
  return bucket > 0 ? {low: near, high: far} : {low: -far, high: -near || 0}
}

/** Above the last bucket lies infinity; a bucket there ends with the largest double. */
function lowerEdge(magnitude: number, mantissaBits: number): number {
  view.setUint32(0, magnitude << (finestBits - mantissaBits))
  view.setUint32(4, 0)
  const edge = view.getFloat64(0)
  return Number.isFinite(edge) ? edge : Number.MAX_VALUE
}
