import {readdirSync, readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'

/** Measures how long a process with its children takes, whatever else the machine does. */
export interface OwnTime {
  /** Ends it. @returns milliseconds; see `watchOwnTime`. */
  stop(): number
}

/**
 * Starts to measure how long a process would take with the machine to itself: the time that passes, without the time in which its threads
 * could have run but found no core, and no less than what its CPU time takes on all cores together. On a machine that does nothing else this
 * is the time that passes. Elsewhere than on Linux it always is.
 */
export function watchOwnTime(pid: number): OwnTime {
  const started = performance.now()
  const before = new Map(family(pid).flatMap((each) => waitsOf(each)))
  const cpuBefore = cpuOfAll(family(pid))
  const waited = new Map<number, number>()
  let cpu = 0
  const look = (): void => {
    const pids = family(pid)
    cpu = Math.max(cpu, cpuOfAll(pids) - cpuBefore)
    for (const each of pids) {
      // Threads wait side by side; processes mostly for each other.
      const waits = waitsOf(each).map(([thread, wait]) => wait - (before.get(thread) ?? 0))
      waited.set(each, Math.max(waited.get(each) ?? 0, ...waits))
    }
  }
  const timer = setInterval(look, 200)
  return {
    stop() {
      clearInterval(timer)
      look()
      const wall = performance.now() - started
      const idle = [...waited.values()].reduce((sum, each) => sum + each, 0)
      return Math.min(wall, Math.max(cpu / availableParallelism(), wall - idle))
    },
  }
}

/** A process and all that it started and that is still there (Linux; elsewhere none). */
export function family(pid: number): readonly number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return [pid, ...children.flatMap((child) => family(Number(child)))]
  } catch {
    return []
  }
}

const cpuOfAll = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + cpuOf(pid), 0)

/** Milliseconds of CPU of a process, with that of its children that have ended. */
function cpuOf(pid: number): number {
  try {
    const [, numbers = ''] = /^.*\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    // Hundredths of a second: own, in the kernel, of children, of these in the kernel.
    const ticks = numbers.split(' ').slice(11, 15)
    return ticks.reduce((sum, each) => sum + 10 * Number(each), 0)
  } catch {
    return 0
  }
}

/** Milliseconds that each thread of a process waited for a core. */
function waitsOf(pid: number): readonly (readonly [thread: number, milliseconds: number])[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => {
      const nanoseconds = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[1]
      return [Number(thread), Number(nanoseconds) / 1e6]
    })
  } catch {
    return []
  }
}
