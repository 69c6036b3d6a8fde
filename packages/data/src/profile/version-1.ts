import {exactDistinct} from './distinct.ts'
import {sketchOfSample} from './distinct-sketch.ts'

/** What profiles of version 1 keep of the distinct values: all 53-bit hashes whose lowest `level` bits of the high half are zero. */
interface Sample {
  readonly level: number
  /** 14 hex digits each. */
  readonly hashes: readonly string[]
}

/**
 * A column of a profile of version 1, as it was parsed, in today's form: its sample becomes a sketch that knows no smaller ranks. Whatever is wrong with the
 * column is left as it is.
 */
export function fromVersion1(column: unknown, columns: number): unknown {
  if (typeof column !== 'object' || column === null || !('sample' in column)) return column
  const {sample, ...others} = column
  if (!isSample(sample)) return {...others, sketch: sample}
  return {...others, ...(isEstimate(others, sample, columns) ? {isEstimated: true} : {}), sketch: sketchOfSample(sample)}
}

const isSample = (value: unknown): value is Sample =>
  typeof value === 'object' &&
  value !== null &&
  'level' in value &&
  'hashes' in value &&
  Number.isInteger(value.level) &&
  Number(value.level) >= 0 &&
  Number(value.level) <= 32 &&
  Array.isArray(value.hashes) &&
  value.hashes.every((hash: unknown) => typeof hash === 'string' && /^[0-9a-f]{14}$/.test(hash))

/** Version 1 did not say so: a sample that left no hash out is complete, and long texts are counted by their hashes alone however few they are. */
function isEstimate(column: object, {level, hashes}: Sample, columns: number): boolean {
  const distinct = 'distinct' in column ? Number(column.distinct) : 0
  const kind = 'distribution' in column ? (column.distribution as {readonly kind?: unknown} | null)?.kind : undefined
  return level > 0 && (distinct > exactDistinct(columns) || (kind === 'hashed' && distinct === hashes.length * 2 ** level))
}
