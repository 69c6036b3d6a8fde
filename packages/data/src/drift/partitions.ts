import type {Profile} from '../profile/types.ts'
import {judgeDrift} from './judge.ts'
import type {ColumnChoice, DriftLimits} from './types.ts'

/** One file or window of the current data, judged alone. */
export interface Partition {
  readonly name: string
  readonly rows: number
  readonly drifted: readonly string[]
  readonly isJudged: boolean
}

/** Parts of the current data in their order, and the first that is bad. */
export interface RootCause {
  readonly partitions: readonly Partition[]
  readonly firstBad: string | undefined
}

/** Judges every part of the current data alone, in the order given (files by name, windows by time), for the columns that drifted as a whole. */
export function partitionsOf(
  reference: Profile,
  parts: readonly {readonly name: string; readonly profile: Profile}[],
  limits: DriftLimits,
  choice: ColumnChoice,
): RootCause {
  const partitions = parts.map(({name, profile}): Partition => {
    const {drifted, general} = judgeDrift(reference, profile, limits, choice)
    return {name, rows: profile.rows, drifted, isJudged: general.length === 0}
  })
  return {partitions, firstBad: partitions.find(({drifted}) => drifted.length > 0)?.name}
}
