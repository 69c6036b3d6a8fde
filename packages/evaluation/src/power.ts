import {normalQuantile} from '@modelflight/stats/normal'
import type {Estimate} from './estimate.ts'

/** The power that detectable effects and needed rows are given for. */
export const power = 0.8

/** Smallest distance from a limit that these rows show with 80 % power in a one-sided test; undefined without a finite spread. */
export function detectable({standardError}: Estimate, confidence: number): number | undefined {
  const effect = (normalQuantile(confidence) + normalQuantile(power)) * standardError
  return Number.isFinite(effect) && effect > 0 ? effect : undefined
}

/** Rows that would show a distance from the limit with 80 % power; undefined when the distance is none. */
export function rowsNeeded(estimate: Estimate, distance: number, confidence: number): number | undefined {
  const effect = detectable(estimate, confidence)
  if (effect === undefined || !(distance > 0)) return undefined
  const rows = Math.ceil(estimate.n * (effect / distance) ** 2)
  return Number.isSafeInteger(rows) ? Math.max(rows, 2) : undefined
}
