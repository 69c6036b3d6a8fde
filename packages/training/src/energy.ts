import type {Hardware} from './hardware.ts'
import type {Resources} from './resources.ts'

/** An estimate of the energy that a run used. */
export interface Energy {
  readonly wattHours: number
  /** How it was estimated, with the constants. */
  readonly method: string
}

/** Watts of one busy core: what servers' processors of 100 to 300 W have for each of theirs, roughly. */
const wattsPerCore = 8
/** Watts of a GB of memory: CodeCarbon's constant, 3 W for 8 GB. */
const wattsPerGigabyte = 0.375

/**
 * Estimates from CPU time and memory, without a power meter: a figure to compare runs by, within a factor of two or so.
 *
 * @returns undefined where the CPU time is not known.
 */
export function estimateEnergy({cpuSeconds, peakMemoryBytes}: Resources, seconds: number, {gpus}: Hardware): Energy | undefined {
  if (cpuSeconds === undefined) return undefined
  const memory = ((peakMemoryBytes ?? 0) / 1e9) * wattsPerGigabyte * seconds
  const wattHours = (cpuSeconds * wattsPerCore + memory) / 3600
  const gpu = gpus.length === 0 ? '' : '; GPUs are not counted'
  return {
    wattHours: Number(wattHours.toPrecision(3)),
    method: `estimate: CPU time x ${wattsPerCore} W + peak memory x ${wattsPerGigabyte} W/GB x duration; no cooling${gpu}`,
  }
}
