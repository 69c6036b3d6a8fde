import {mkdir, open, readFile, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed} from '@modelflight/core/errors'
import {sha256, writeAtomic} from '@modelflight/core/files'
import {initialState, type RolloutState} from '../state.ts'
import type {Stored} from '../target.ts'

/** A lock is held for some milliseconds; one that is older was left by a process that died. */
const staleLockMilliseconds = 10_000

/** The state object of a local target: one file, replaced as a whole, guarded by a lock. */
export interface StateFile {
  read(): Promise<Stored>
  write(state: RolloutState, token: string): Promise<Stored | 'conflict'>
}

/** Opens the state of a folder. No file means that nothing was deployed yet. */
export function openStateFile(folder: string): StateFile {
  const path = join(folder, 'rollout.json')
  return {
    read: () => read(path),
    write: (state, token) =>
      withLock(`${path}.lock`, async () => {
        if ((await read(path)).token !== token) return 'conflict'
        const text = `${JSON.stringify(state, null, 2)}\n`
        await writeAtomic(path, text)
        return {state, token: sha256(text)}
      }),
  }
}

async function read(path: string): Promise<Stored> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return {state: initialState, token: 'none'}
  return {state: parse(text, path), token: sha256(text)}
}

/** Undefined members are left out by JSON, so they are put back. */
function parse(text: string, path: string): RolloutState {
  try {
    const state = JSON.parse(text) as RolloutState
    if (state.schema === 1 && Number.isSafeInteger(state.generation) && Array.isArray(state.plan.steps) && Number.isFinite(state.weight)) {
      return {...initialState, ...state}
    }
  } catch (cause) {
    throw dependencyFailed(`the state of the rollout in ${path} can't be read`, {cause})
  }
  throw dependencyFailed(`${path} does not hold the state of a rollout that this version understands`)
}

async function withLock<T>(lock: string, body: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), {recursive: true})
  for (let attempt = 0; ; attempt++) {
    const handle = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    if (handle !== undefined) {
      await handle.close()
      return await body().finally(() => rm(lock, {force: true}))
    }
    if (attempt > 500) throw dependencyFailed(`${lock} is held by another process`)
    await removeStale(lock)
    await sleep(5 + (attempt % 20))
  }
}

async function removeStale(lock: string): Promise<void> {
  const info = await stat(lock).catch(() => undefined)
  const now = performance.timeOrigin + performance.now()
  if (info !== undefined && now - info.mtimeMs > staleLockMilliseconds) await rm(lock, {force: true})
}
