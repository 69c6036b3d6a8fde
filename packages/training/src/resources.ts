import {readdir, readFile} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'

/** What a run used of the machine. */
export interface Resources {
  /** Of the command and all that it waited for; undefined where the system does not count it. */
  readonly cpuSeconds: number | undefined
  /** Most memory that the command's process group had at one look; memory that processes share counts for each. Undefined when it was over before the first look. */
  readonly peakMemoryBytes: number | undefined
  /** Times that the kernel ended a process for lack of memory in this container meanwhile; undefined where it does not tell. */
  readonly outOfMemoryKills: number | undefined
}

/** Looks at a process group until it is stopped. */
export interface Watch {
  stop(): Promise<Resources>
}

/** The kernel counts CPU time in ticks of this many seconds, and resident memory in pages. */
const tick = 0.01
const pageBytes = 4096
/** A look costs about 2 ms of CPU on a usual runner. */
const lookEvery = 250

/**
 * Watches a run. CPU time is what the kernel has counted for this process's ended children by the end, so nothing else should be waited
 * for meanwhile.
 *
 * @param group gives the process group once it is known.
 */
export async function watchResources(group: () => number | undefined): Promise<Watch> {
  const [cpuBefore, killsBefore] = await Promise.all([childrenSeconds(), memoryKills()])
  const over = new AbortController()
  let peak: number | undefined
  const looking = (async () => {
    while (!over.signal.aborted) {
      const id = group()
      const bytes = id === undefined ? 0 : await groupBytes(id)
      if (bytes > (peak ?? 0)) peak = bytes
      await sleep(peak === undefined ? 20 : lookEvery, undefined, {signal: over.signal}).catch(() => undefined)
    }
  })()
  return {
    async stop() {
      over.abort()
      await looking
      const [cpu, kills] = await Promise.all([childrenSeconds(), memoryKills()])
      return {
        cpuSeconds: difference(cpu, cpuBefore),
        peakMemoryBytes: peak,
        outOfMemoryKills: difference(kills, killsBefore),
      }
    },
  }
}

const difference = (after: number | undefined, before: number | undefined): number | undefined =>
  after === undefined || before === undefined ? undefined : Math.max(0, Math.round((after - before) * 100) / 100)

/** CPU seconds of all ended children so far: fields 16 and 17 of proc(5) stat. */
async function childrenSeconds(): Promise<number | undefined> {
  const fields = fieldsOf(await readFile('/proc/self/stat', 'utf8').catch(() => ''))
  const ticks = Number(fields[13]) + Number(fields[14])
  return Number.isFinite(ticks) ? ticks * tick : undefined
}

/** The fields after the name, which may hold anything, so the last `)` counts. */
const fieldsOf = (stat: string): readonly string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ')

async function groupBytes(group: number): Promise<number> {
  const pids = (await readdir('/proc').catch((): string[] => [])).filter((name) => /^\d+$/.test(name))
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  return stats
    .map(fieldsOf)
    .filter((fields) => Number(fields[2]) === group)
    .reduce((total, fields) => total + Number(fields[21]) * pageBytes, 0)
}

/** `oom_kill` of the control group (cgroup v2) that this process is in, as the process sees it. */
async function memoryKills(): Promise<number | undefined> {
  const own = /^0::(.*)$/m.exec(await readFile('/proc/self/cgroup', 'utf8').catch(() => ''))?.[1] ?? '/'
  for (const folder of [`/sys/fs/cgroup${own}`, '/sys/fs/cgroup']) {
    const events = await readFile(`${folder}/memory.events`, 'utf8').catch(() => '')
    const count = /^oom_kill (\d+)$/m.exec(events)?.[1]
    if (count !== undefined) return Number(count)
  }
  return undefined
}
