import {basename} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import type {Route, Splitter} from '../splitter.ts'
import type {Instance, Revision, RolloutState} from '../state.ts'
import {isFinal, mirrored, weights} from '../state.ts'
import type {Readiness, Stored, Target} from '../target.ts'
import type {Copy} from './mirror.ts'
import {type ModelServer, type ServeOptions, startModelServer} from './model-server.ts'
import {openProcessList} from './processes.ts'
import {startSplitter} from './splitter.ts'
import {openStateFile} from './state-file.ts'

/** What the local target needs. */
export interface LocalOptions extends Omit<ServeOptions, 'onStart'> {
  /** Absolute folder of the state; one per model. */
  readonly folder: string
  /** Absolute path of a version's model file or folder, with its content verified. */
  readonly modelPath: (revision: Revision) => Promise<string>
  /** What serves according to the registry. It wins over a state at rest: hosted runners start with an empty folder. */
  readonly champion: Revision | undefined
  /** What splits the requests; a splitter of the target's own when left out. */
  readonly splitter?: Splitter
  /** Member of the answers that copies are compared by; the whole answers when left out, or where it is missing. */
  readonly answerField?: string
}

/** A target on this machine: model servers as child processes behind a splitter. Everything listens on 127.0.0.1 only. */
export interface LocalTarget extends Target, AsyncDisposable {
  readonly splitter: Splitter
  /**
   * Sends the requests that follow to an instance that has no weight yet, half of them where another is given to compare with: here
   * all requests are recorded ones, so nobody but the analysis gets the answers. Ends with the next write.
   */
  tryOut(instance: Instance, beside?: Instance): Promise<void>
  /** Tells of every copy that the splitter's mirror sent from now on. */
  onCopy(listener: (copy: Copy) => void): void
  /** Whether the model server of an instance runs. */
  runs(id: number): boolean
}

/** Opens the target and starts the splitter. Model servers that a dead run left behind are ended before the first start. */
export async function openLocalTarget(options: LocalOptions): Promise<LocalTarget> {
  const file = openStateFile(options.folder)
  const processes = openProcessList(options.folder)
  let leftovers: Promise<unknown> | undefined
  let tellCopy: ((copy: Copy) => void) | undefined
  const {answerField: field} = options
  const splitter = options.splitter ?? (await startSplitter({...(field === undefined ? {} : {field}), onCopy: (copy) => tellCopy?.(copy)}))
  const servers = new Map<number, ModelServer>()
  const follow = async (state: RolloutState): Promise<void> => {
    const copyTo = mirrored(state)
    await splitter.route(routesOf(state, servers), copyTo === undefined ? undefined : routesTo(copyTo, servers)[0])
  }
  const start = async (instance: Instance): Promise<Readiness> => {
    if (servers.get(instance.id)?.runs() === true) return {ready: true}
    await stop(instance.id)
    leftovers ??= processes.endAll()
    await leftovers
    let listed = Promise.resolve()
    let pid = 0
    const onStart = (started: number): void => {
      pid = started
      listed = processes.add(started)
    }
    const {readiness, server} = await startModelServer(await options.modelPath(instance), {...options, onStart})
    await listed
    if (server !== undefined) servers.set(instance.id, server)
    else await processes.remove(pid)
    return readiness
  }
  const stop = async (id: number): Promise<void> => {
    const server = servers.get(id)
    servers.delete(id)
    if (server === undefined) return
    await server.stop()
    await processes.remove(server.pid)
  }
  return {
    name: `local (${basename(options.folder)})`,
    splitter,
    read: async () => withChampion(await file.read(), options.champion),
    async write(state, token): Promise<Stored | 'conflict'> {
      requireMirror(state, splitter)
      const stored = await file.write(state, token)
      if (stored !== 'conflict') await follow(stored.state)
      return stored
    },
    start,
    stop: ({id}) => stop(id),
    runs: (id) => servers.get(id)?.runs() === true,
    onCopy: (listener) => {
      tellCopy = listener
    },
    tryOut: (...instances) => splitter.route(instances.flatMap((one) => (one === undefined ? [] : routesTo(one, servers)))),
    async [Symbol.asyncDispose]() {
      await Promise.all([...servers.keys()].map(stop))
      await splitter[Symbol.asyncDispose]()
    },
  }
}

function requireMirror({phase, plan}: RolloutState, {mirrors, name}: Splitter): void {
  if (phase !== 'starting' || plan.exposure !== 'mirror' || mirrors) return
  throw inputError(`${name} can’t mirror requests`, {hint: 'Use the strategy canary or blue-green.'})
}

/** Generations count from 1, so 0 is free for a version that no rollout brought here. */
const adoptedId = 0

function withChampion(stored: Stored, champion: Revision | undefined): Stored {
  const {state, token} = stored
  if (champion === undefined || !isFinal(state) || state.stable?.digest === champion.digest) return stored
  return {state: {...state, stable: {...champion, id: adoptedId}}, token}
}

/** Only instances that are ready, and still run, get a route; their shares grow when another's is missing. */
function routesOf(state: RolloutState, servers: ReadonlyMap<number, ModelServer>): readonly Route[] {
  return weights(state).flatMap(({instance, percent}) => routesTo(instance, servers).map((route) => ({...route, percent})))
}

function routesTo({id}: Instance, servers: ReadonlyMap<number, ModelServer>): readonly Route[] {
  const server = servers.get(id)
  return server === undefined || !server.runs() ? [] : [{id, port: server.port, percent: 100}]
}

/**
 * Does for a run that died what it could not do itself: ends its processes, takes the traffic away from its canary and
 * finishes the rollback. Does nothing when `isOurs` says that somebody else holds the rollout.
 */
export async function abandonLocal(
  folder: string,
  isOurs: (state: RolloutState) => boolean,
  giveUp: GiveUp,
): Promise<RolloutState | undefined> {
  const file = openStateFile(folder)
  const stored = await file.read()
  if (!isOurs(stored.state)) return undefined
  await openProcessList(folder).endAll()
  return await giveUp(file, stored)
}

/** How a rollout is given up: `giveUpCompletely` of the driver. */
export type GiveUp = (target: Pick<Target, 'write'>, stored: Stored) => Promise<RolloutState>
