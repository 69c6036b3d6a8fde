/** Hours of a week: cell 0 is Monday from 00:00 to 00:59 UTC. */
export const weekHours = 168

const microsecondsPerHour = 3_600_000_000
/** 1970-01-01 was a Thursday: the fourth day of the week. */
const firstHour = 72

/** The hour of the week of a time in microseconds since 1970-01-01T00:00:00Z. */
export function hourOfWeek(time: number): number {
  const hour = (Math.floor(time / microsecondsPerHour) + firstHour) % weekHours
  return hour < 0 ? hour + weekHours : hour
}

/** Counts times by the hour of their week. */
export class WeekHours {
  readonly counts = new Float64Array(weekHours)

  add(time: number, count: number): void {
    const hour = hourOfWeek(time)
    this.counts[hour] = (this.counts[hour] as number) + count
  }

  /** The first times of a list, each once. */
  addAll(times: Float64Array, size: number): void {
    for (let index = 0; index < size; index++) this.add(times[index] as number, 1)
  }

  merge(pairs: readonly (readonly [hour: number, count: number])[]): void {
    for (const [hour, count] of pairs) this.counts[hour] = (this.counts[hour] as number) + count
  }

  /** Sorted pairs of the hours that have times. */
  pairs(): (readonly [hour: number, count: number])[] {
    return [...this.counts].flatMap((count, hour) => (count === 0 ? [] : [[hour, count] as const]))
  }
}
