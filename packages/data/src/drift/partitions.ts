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

/** Parts of the current data in their order, and since when it lasts. */
export interface RootCause {
  readonly partitions: readonly Partition[]
  /** The first part of the run of drifted parts that lasts to the end; undefined when the last part has not drifted. */
  readonly since: string | undefined
}

/**
 * Judges every part of the current data alone, in the order given (files by name, windows by time), for the columns that drifted as a whole. The false discovery rate is shared out over the parts, so that
 * many of them do not make one drift by chance.
 *
 * @param isLastKnown the last part is what was judged as the whole, and has drifted.
 */
export function partitionsOf(
  reference: Profile,
  parts: readonly {readonly name: string; readonly profile: Profile}[],
  limits: DriftLimits,
  choice: ColumnChoice,
  isLastKnown = false,
): RootCause {
  const shared = {...limits, falseDiscoveryRate: limits.falseDiscoveryRate / Math.max(1, parts.length)}
  const partitions = parts.map(({name, profile}, index): Partition => {
    const isKnown = isLastKnown && index === parts.length - 1
    const {drifted, general} = judgeDrift(reference, profile, isKnown ? limits : shared, choice)
    return {name, rows: profile.rows, drifted: isKnown ? (choice.columns ?? drifted) : drifted, isJudged: general.length === 0}
  })
  return {partitions, since: presentRun(partitions)}
}

/** Parts with too few rows neither begin a run nor end it. */
function presentRun(partitions: readonly Partition[]): string | undefined {
  let since: string | undefined
  for (const {name, drifted, isJudged} of partitions.toReversed()) {
    if (drifted.length > 0) since = name
    else if (isJudged) break
  }
  return since
}
