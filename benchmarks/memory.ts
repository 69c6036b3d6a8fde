import {spawn} from 'node:child_process'
import {globSync, readFileSync} from 'node:fs'

/** Time and memory of one run of a program with all its descendants. */
export interface Footprint {
  readonly code: number
  readonly seconds: number
  /** Most memory that was resident at one look (every 100 ms); memory that processes share counts for each of them. */
  readonly peakBytes: number
}

const pageBytes = 4096

/** Runs a program in silence and watches it. */
export function footprint(command: string, parameters: readonly string[], cwd: string): Promise<Footprint> {
  const started = performance.now()
  const child = spawn(command, [...parameters], {cwd, stdio: 'ignore'})
  let peakBytes = 0
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0))
  }, 100)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({code: code ?? 128, seconds: (performance.now() - started) / 1000, peakBytes})
    })
  })
}

/** Resident bytes of a process and its descendants. */
function residentBytes(root: number): number {
  const parents = new Map(globSync('/proc/[0-9]*/stat').flatMap((path) => statOf(path)))
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && belongs(parents.get(pid)?.parent ?? 0))
  return [...parents].filter(([pid]) => belongs(pid)).reduce((total, [, {bytes}]) => total + bytes, 0)
}

function statOf(path: string): readonly (readonly [number, {readonly parent: number; readonly bytes: number}])[] {
  try {
    const stat = readFileSync(path, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [[Number(stat.slice(0, stat.indexOf(' '))), {parent: Number(fields[1]), bytes: Number(fields[21]) * pageBytes}]]
  } catch {
    return [] // it ended between the listing and the look
  }
}
