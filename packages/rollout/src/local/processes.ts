import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {writeAtomic} from '@modelflight/core/files'

/** A process group that a run started; `started` tells it from a later process with the same id. */
export interface StartedProcess {
  readonly pid: number
  readonly started: string
}

/** Keeps a list of the process groups of a target on disk, so that they can be ended when the run that started them died. */
export interface ProcessList {
  add(pid: number): Promise<void>
  remove(pid: number): Promise<void>
  /** Ends every listed process group that still runs; returns how many. */
  endAll(): Promise<number>
}

/** Opens the list of a target's folder. */
export function openProcessList(folder: string): ProcessList {
  const path = join(folder, 'processes.json')
  let queue: Promise<unknown> = Promise.resolve()
  const change = (edit: (list: readonly StartedProcess[]) => Promise<readonly StartedProcess[]>): Promise<void> => {
    const next = queue.then(async () => writeAtomic(path, `${JSON.stringify(await edit(await read(path)))}\n`))
    queue = next.catch(() => undefined)
    return next
  }
  return {
    add: (pid) =>
      change(async (list) => {
        const started = await startTime(pid)
        return started === undefined ? list : [...list, {pid, started}]
      }),
    remove: (pid) => change(async (list) => list.filter((entry) => entry.pid !== pid)),
    async endAll() {
      const list = await read(path)
      const alive = []
      for (const entry of list) if ((await startTime(entry.pid)) === entry.started) alive.push(entry)
      for (const {pid} of alive) endGroup(pid)
      if (list.length > 0) await change(() => Promise.resolve([]))
      return alive.length
    },
  }
}

async function read(path: string): Promise<readonly StartedProcess[]> {
  try {
    const list: unknown = JSON.parse(await readFile(path, 'utf8'))
    return Array.isArray(list) ? list.filter(isEntry) : []
  } catch {
    return []
  }
}

const isEntry = (entry: unknown): entry is StartedProcess =>
  typeof entry === 'object' &&
  entry !== null &&
  'pid' in entry &&
  'started' in entry &&
  Number.isSafeInteger(entry.pid) &&
  Number(entry.pid) > 1

/** Start time in clock ticks since boot, field 22 of /proc/<pid>/stat; undefined when the process is gone, or the system has no /proc. */
async function startTime(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone in the meantime.
  }
}
