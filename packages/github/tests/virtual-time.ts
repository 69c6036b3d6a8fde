/** A clock that jumps: it moves on when everybody waits. */
export class VirtualTime {
  now = 0
  private readonly queue: {readonly at: number; readonly wake: () => void}[] = []

  sleep(milliseconds: number): Promise<void> {
    const {promise, resolve} = Promise.withResolvers<void>()
    this.queue.push({at: this.now + milliseconds, wake: resolve})
    return promise
  }

  /** Runs until all are done; earliest first, in the order of asking where two are due at once. */
  async run<T>(tasks: readonly Promise<T>[]): Promise<readonly T[]> {
    let done = false
    const all = Promise.all(tasks).finally(() => {
      done = true
    })
    while (!done) {
      await settled()
      const next = this.queue.toSorted((a, b) => a.at - b.at)[0]
      if (next === undefined) continue
      this.queue.splice(this.queue.indexOf(next), 1)
      this.now = Math.max(this.now, next.at)
      next.wake()
    }
    return await all
  }
}

/** All promises that can go on have gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
