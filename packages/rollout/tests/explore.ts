import {type Command, type RolloutEvent, reduce} from '../src/reducer.ts'
import {type Instance, initialState, isFinal, type Plan, type Revision, type RolloutState, violations} from '../src/state.ts'

/*
 * A world in which several runs drive the product's reducer at once, each step in any order, and die at any point.
 * Instances and the registry are facts of the world, not of the state: the invariants compare the two.
 */

/** Where a run is. `dead`: crashed, finished, or overtaken. */
type Position =
  | {readonly at: 'begin'; readonly rounds: number}
  | {readonly at: 'event'; readonly event: RolloutEvent; readonly held: Held}
  | {readonly at: 'command'; readonly command: Command; readonly held: Held}
  | {readonly at: 'dead'}

/** What a run remembers: the state it saw, its token, the champion it read, and how it came here. */
interface Held {
  readonly state: RolloutState
  readonly token: number
  readonly champion: string | undefined
  readonly leftover: boolean
  readonly rounds: number
}

interface World {
  readonly state: RolloutState
  readonly token: number
  /** Ids of instances that are ready. */
  readonly ready: readonly number[]
  readonly champion: string | undefined
  readonly runs: readonly Position[]
  readonly crashes: number
  /** The canary went away with its run. What was written before can't be sound any more, what is written next must be. */
  readonly canaryDied: boolean
}

/** What to explore. */
export interface Exploration {
  /** One revision for each run: what it asks for. */
  readonly wanted: readonly Revision[]
  readonly crashes: number
  readonly plan: Plan
  readonly stable: Instance | undefined
}

/** What was found. */
export interface Explored {
  readonly worlds: number
  /** Broken invariants, with the state in which they broke. */
  readonly broken: readonly string[]
  /** Every distinct state that lay in the target at some time. */
  readonly states: readonly {readonly state: RolloutState; readonly ready: readonly number[]; readonly champion: string | undefined}[]
  readonly phases: ReadonlySet<string>
}

/** Visits every reachable world, breadth first. */
export function explore({wanted, crashes, plan, stable}: Exploration): Explored {
  const first: World = {
    state: {...initialState, stable},
    token: 0,
    ready: stable === undefined ? [] : [stable.id],
    champion: stable?.version,
    runs: wanted.map(() => ({at: 'begin', rounds: 0})),
    crashes,
    canaryDied: false,
  }
  const seen = new Set([keyOf(first)])
  const states = new Map<string, Explored['states'][number]>()
  const broken = new Set<string>()
  const queue = [first]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const {state, ready, champion} = next
    states.set(JSON.stringify([state, ready, champion]), {state, ready, champion})
    for (const problem of next.canaryDied ? [] : violations(state, ({id}) => ready.includes(id)))
      broken.add(`${problem}: ${JSON.stringify(state)}`)
    for (const world of successors(next, wanted, plan)) {
      const key = keyOf(world)
      if (seen.has(key)) continue
      if (world.state.generation < state.generation) broken.add('the generation went back')
      seen.add(key)
      queue.push(world)
    }
  }
  return {
    worlds: seen.size,
    broken: [...broken],
    states: [...states.values()],
    phases: new Set([...states.values()].map((found) => found.state.phase)),
  }
}

/** The generation only grows and each write makes a new token, so worlds are told apart by whether a run's token is the newest. */
function keyOf({state, token, ready, champion, runs, crashes, canaryDied}: World): string {
  const positions = runs.map((run) => {
    if (run.at === 'begin' || run.at === 'dead') return run
    const {held, ...rest} = run
    return held.token === token
      ? [rest, held.champion, held.leftover, held.rounds]
      : [rest, held.champion, held.leftover, held.rounds, held.state]
  })
  return JSON.stringify([state, ready, champion, positions, crashes, canaryDied])
}

function successors(world: World, wanted: readonly Revision[], plan: Plan): World[] {
  return world.runs.flatMap((run, index) => {
    if (run.at === 'dead') return []
    const moved = advance(world, run, index, wanted[index] as Revision, plan)
    const died = world.crashes > 0 && run.at !== 'begin' ? deaths(world, run, index) : []
    const cancelled =
      world.crashes > 0 && run.at === 'command' && run.command.kind !== 'finish'
        ? [place({...world, crashes: world.crashes - 1}, index, {at: 'event', event: {kind: 'cancelled', reason: ''}, held: run.held})]
        : []
    return [...moved, ...died, ...cancelled]
  })
}

/** A run dies alone or, when it holds the rollout, with the canary that it started. */
function deaths(world: World, run: Exclude<Position, {at: 'dead' | 'begin'}>, index: number): World[] {
  const alone = place({...world, crashes: world.crashes - 1}, index, {at: 'dead'})
  const {owner, canary} = world.state
  if (owner?.run !== String(index) || run.held.token !== world.token || canary === undefined) return [alone]
  if (canary.id === world.state.stable?.id) return [alone]
  return [alone, {...alone, ready: world.ready.filter((id) => id !== canary.id), canaryDied: true}]
}

const place = (world: World, index: number, position: Position): World => ({...world, runs: world.runs.with(index, position)})

function advance(world: World, run: Exclude<Position, {at: 'dead'}>, index: number, revision: Revision, plan: Plan): World[] {
  switch (run.at) {
    case 'begin': {
      const {state, token, champion} = world
      const leftover = state.phase === 'rolling-back' && state.analysis !== 'fail'
      const event: RolloutEvent = {
        kind: 'begin',
        revision,
        plan,
        owner: {run: String(index), attempt: 1},
        retry: run.rounds === 0 && index === 2,
      }
      return [place(world, index, {at: 'event', event, held: {state, token, champion, leftover, rounds: run.rounds}})]
    }
    case 'event':
      return [write(world, run, index)]
    case 'command':
      return perform(world, run, index, revision)
    default:
      return run satisfies never
  }
}

function write(world: World, {event, held}: Extract<Position, {at: 'event'}>, index: number): World {
  const {state, command} = reduce(held.state, event)
  if (event.kind === 'cancelled' && state === held.state) return place(world, index, {at: 'dead'})
  if (state === held.state) return place(world, index, {at: 'command', command, held})
  if (held.token !== world.token) return place(world, index, {at: 'dead'})
  const token = world.token + 1
  const next: Position = event.kind === 'cancelled' ? {at: 'dead'} : {at: 'command', command, held: {...held, state, token}}
  return place({...world, state, token, canaryDied: false}, index, next)
}

function perform(world: World, {command, held}: Extract<Position, {at: 'command'}>, index: number, revision: Revision): World[] {
  const then = (event: RolloutEvent, changed: Partial<World> = {}): World =>
    place({...world, ...changed}, index, {at: 'event', event, held})
  switch (command.kind) {
    case 'start': {
      const all = [...new Set([...world.ready, ...command.instances.map(({id}) => id)])].sort((a, b) => a - b)
      const failing: RolloutEvent[] = [
        {kind: 'unready', blame: 'canary', reason: ''},
        {kind: 'unready', blame: 'stable', reason: ''},
      ]
      return [then({kind: 'ready'}, {ready: all}), ...failing.map((event) => then(event))]
    }
    case 'analyse':
      return (['promote', 'roll back', 'continue', 'inconclusive'] as const).map((decision) =>
        then({kind: 'looked', decision, stepDone: true, reason: ''}),
      )
    case 'confirm': {
      const moves = world.champion === held.champion || world.champion === command.canary.version
      return [moves ? then({kind: 'confirmed'}, {champion: command.canary.version}) : then({kind: 'refused', reason: ''})]
    }
    case 'stop':
      return [then({kind: 'stopped'}, {ready: world.ready.filter((id) => id !== command.instance.id)})]
    case 'finish': {
      const {canary, stable} = held.state
      const ours = canary?.digest === revision.digest || stable?.digest === revision.digest
      return [place(world, index, (ours && !held.leftover) || held.rounds >= 2 ? {at: 'dead'} : {at: 'begin', rounds: held.rounds + 1})]
    }
    default:
      return command satisfies never
  }
}

/** A single run without faults on a state that others left behind; gives back the state it ends in, or undefined when it does not end. */
export function settle(
  from: Explored['states'][number],
  revision: Revision,
  plan: Plan,
  decision: 'promote' | 'roll back',
): RolloutState | undefined {
  let world: World = {...from, token: 0, runs: [{at: 'begin', rounds: 0}], crashes: 0, canaryDied: false}
  for (let steps = 0; steps < 200; steps++) {
    const [run] = world.runs
    if (run === undefined || run.at === 'dead') return isFinal(world.state) ? world.state : undefined
    const options = advance(world, run, 0, revision, plan)
    const wantsRollback = run.at === 'command' && run.command.kind === 'analyse' && decision === 'roll back'
    world = options[wantsRollback ? 1 : 0] as World
  }
  return undefined
}
