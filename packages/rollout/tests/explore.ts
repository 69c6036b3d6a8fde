import {type Command, type Decision, type RolloutEvent, reduce, type Transition} from '../src/reducer.ts'
import {type Instance, initialState, isFinal, isSame, type Plan, type Revision, type RolloutState, violations} from '../src/state.ts'

/*
 * A world in which several runs drive the product's reducer at once, each step in any order, and die at any point.
 * Instances and the registry are facts of the world, not of the state: the invariants compare the two.
 *
 * Worlds are told apart by a short text of numbers: states, events and commands are numbered when they are first seen, and the reducer,
 * being pure, is asked once for each pair of state and event. That makes hundreds of thousands of worlds a matter of seconds.
 */

/** How a run goes about it; ticks, aborts and reconciling begin with events of their own. */
export type RunMode = 'wait' | 'tick' | 'abort' | 'reconcile'

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

/** One run of an exploration: what it asks for, and how. */
export interface Wanted extends Revision {
  readonly mode?: RunMode
}

/** What to explore. */
export interface Exploration {
  readonly wanted: readonly Wanted[]
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

/** Numbers for values by their content, found again by identity where possible. */
function numbering(): {of(value: object): number; same<T extends object>(value: T): T} {
  const known = new WeakMap<object, number>()
  const byText = new Map<string, number>()
  const values: object[] = []
  const of = (value: object): number => {
    const found = known.get(value)
    if (found !== undefined) return found
    const text = JSON.stringify(value)
    let number = byText.get(text)
    if (number === undefined) {
      number = values.push(value) - 1
      byText.set(text, number)
    }
    known.set(value, number)
    return number
  }
  return {of, same: <T extends object>(value: T) => values[of(value)] as T}
}

const numbers = numbering()

const transitions = new Map<number, Transition>()

/** The product's reducer, asked once for each state and event. The same state comes back as the same object. */
function step(state: RolloutState, event: RolloutEvent): Transition {
  const key = numbers.of(state) * 65_536 + numbers.of(event)
  let found = transitions.get(key)
  if (found === undefined) {
    const made = reduce(state, event)
    found = {state: made.state === state ? state : numbers.same(made.state), command: numbers.same(made.command)}
    transitions.set(key, found)
  }
  return found
}

/** Visits every reachable world, depth first. */
export function explore({wanted, crashes, plan, stable}: Exploration): Explored {
  const first: World = {
    state: numbers.same({...initialState, stable}),
    token: 0,
    ready: numbers.same(stable === undefined ? [] : [stable.id]),
    champion: stable?.version,
    runs: wanted.map(() => beginnings[0] as Position),
    crashes,
    canaryDied: false,
  }
  const seen = new Set([keyOf(first)])
  const states = new Map<string, Explored['states'][number]>()
  const broken = new Set<string>()
  const queue = [first]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const {state, ready, champion} = next
    const key = `${numbers.of(state)},${numbers.of(ready)},${champion}`
    if (!states.has(key)) states.set(key, {state, ready, champion})
    if (!next.canaryDied) for (const problem of problemsOf(state, ready)) broken.add(`${problem}: ${JSON.stringify(state)}`)
    for (const world of successors(next, wanted, plan)) {
      const found = keyOf(world)
      if (seen.has(found)) continue
      if (world.state.generation < state.generation) broken.add('the generation went back')
      seen.add(found)
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

const checked = new Map<string, readonly string[]>()

function problemsOf(state: RolloutState, ready: readonly number[]): readonly string[] {
  const key = `${numbers.of(state)},${numbers.of(ready)}`
  let found = checked.get(key)
  if (found === undefined) {
    found = violations(state, ({id}) => ready.includes(id))
    checked.set(key, found)
  }
  return found
}

const beginnings: readonly Position[] = [0, 1, 2, 3].map((rounds) => ({at: 'begin', rounds}))
const dead: Position = {at: 'dead'}

/** Each write makes a new token, so worlds are told apart by whether a run's token is the newest. */
function keyOf({state, token, ready, champion, runs, crashes, canaryDied}: World): string {
  let key = `${numbers.of(state)},${numbers.of(ready)},${champion},${crashes}${canaryDied ? '!' : ''}`
  for (const run of runs) {
    if (run.at === 'dead') key += '|'
    else if (run.at === 'begin') key += `|${run.rounds}`
    else {
      const {held} = run
      const what = run.at === 'event' ? `e${numbers.of(run.event)}` : `c${numbers.of(run.command)}`
      const seen = held.token === token ? '' : `s${numbers.of(held.state)}`
      key += `|${what}${seen},${held.champion},${held.leftover ? 'l' : ''}${held.rounds}`
    }
  }
  return key
}

function successors(world: World, wanted: readonly Wanted[], plan: Plan): World[] {
  const next: World[] = []
  world.runs.forEach((run, index) => {
    if (run.at === 'dead') return
    next.push(...advance(world, run, index, wanted[index] as Wanted, plan))
    if (world.crashes === 0) return
    if (run.at !== 'begin') next.push(...deaths(world, run, index))
    if (run.at === 'command' && run.command.kind !== 'finish') {
      next.push(place({...world, crashes: world.crashes - 1}, index, {at: 'event', event: cancelled, held: run.held}))
    }
  })
  return next
}

/** A run dies alone or, when it holds the rollout, with the canary that it started. */
function deaths(world: World, run: Exclude<Position, {at: 'dead' | 'begin'}>, index: number): World[] {
  const alone = place({...world, crashes: world.crashes - 1}, index, dead)
  const {owner, canary} = world.state
  if (owner?.run !== String(index) || run.held.token !== world.token || canary === undefined) return [alone]
  if (canary.id === world.state.stable?.id) return [alone]
  const {baseline} = world.state
  const left = without(world.ready, canary.id)
  return [alone, {...alone, ready: baseline === undefined ? left : without(left, baseline.id), canaryDied: true}]
}

const without = (ready: readonly number[], id: number): readonly number[] => numbers.same(ready.filter((one) => one !== id))
const place = (world: World, index: number, position: Position): World => ({...world, runs: world.runs.with(index, position)})

function advance(world: World, run: Exclude<Position, {at: 'dead'}>, index: number, wanted: Wanted, plan: Plan): World[] {
  switch (run.at) {
    case 'begin': {
      const {state, token, champion} = world
      const leftover = state.phase === 'rolling-back' && state.analysis !== 'fail'
      const event = numbers.same(firstEvent(state, wanted, index, run.rounds, plan))
      return [place(world, index, {at: 'event', event, held: {state, token, champion, leftover, rounds: run.rounds}})]
    }
    case 'event':
      return [write(world, run, index, wanted)]
    case 'command':
      return perform(world, run, index, wanted)
    default:
      return run satisfies never
  }
}

/** As the driver chooses it. */
function firstEvent(state: RolloutState, {mode, ...revision}: Wanted, index: number, rounds: number, plan: Plan): RolloutEvent {
  const owner = {run: String(index), attempt: 1}
  if (mode === 'abort') return {kind: 'abort', owner, reason: ''}
  if (mode === 'reconcile') return {kind: 'reconcile', owner, overdue: true, reason: ''}
  if (mode === 'tick' && !isFinal(state) && isSame(state.canary, revision)) return {kind: 'resume', owner}
  return {kind: 'begin', revision, plan, owner, retry: rounds === 0 && index === 2}
}

const cancelled: RolloutEvent = {kind: 'cancelled', reason: ''}

function write(world: World, {event, held}: Extract<Position, {at: 'event'}>, index: number, {mode}: Wanted): World {
  const {state, command} = step(held.state, event)
  const cancels = event.kind === 'cancelled'
  if (cancels && state === held.state) return place(world, index, dead)
  const moved = event.kind === 'looked' || (event.kind === 'ready' && held.state.phase === 'starting')
  // A tick ends where the next look would begin.
  const over = cancels || (mode === 'tick' && moved && command.kind === 'analyse')
  if (state === held.state) return place(world, index, over ? dead : {at: 'command', command, held})
  if (held.token !== world.token) return place(world, index, dead)
  const token = world.token + 1
  const next: Position = over ? dead : {at: 'command', command, held: {...held, state, token}}
  // Going on at the same weight says nothing new about the instances: they are looked at next.
  const canaryDied = world.canaryDied && event.kind === 'resume' && state.weight > 0
  return place({...world, state, token, canaryDied}, index, next)
}

const decisions: readonly Decision[] = ['promote', 'roll back', 'continue', 'inconclusive']
const looks: readonly RolloutEvent[] = decisions.map((decision) => ({kind: 'looked', decision, stepDone: true, reason: ''}))
const readyEvent: RolloutEvent = {kind: 'ready'}
const failing: readonly RolloutEvent[] = [
  {kind: 'unready', blame: 'canary', reason: ''},
  {kind: 'unready', blame: 'stable', reason: ''},
]
const confirmed: RolloutEvent = {kind: 'confirmed', at: '2026-01-01T00:00:00.000Z'}
const refused: RolloutEvent = {kind: 'refused', reason: ''}
const stopped: RolloutEvent = {kind: 'stopped'}

function perform(world: World, {command, held}: Extract<Position, {at: 'command'}>, index: number, wanted: Wanted): World[] {
  const then = (event: RolloutEvent, changed: Partial<World> = {}): World =>
    place({...world, ...changed}, index, {at: 'event', event, held})
  switch (command.kind) {
    case 'start': {
      const all = numbers.same([...new Set([...world.ready, ...command.instances.map(({id}) => id)])].sort((a, b) => a - b))
      return [then(readyEvent, {ready: all}), ...failing.map((event) => then(event))]
    }
    case 'analyse':
      return looks.map((event) => then(event))
    case 'confirm': {
      const moves = world.champion === held.champion || world.champion === command.canary.version
      return [moves ? then(confirmed, {champion: command.canary.version}) : then(refused)]
    }
    case 'stop':
      return [then(stopped, {ready: command.instances.reduce((ready, {id}) => without(ready, id), world.ready)})]
    case 'finish': {
      const {canary, stable} = held.state
      const ours = isSame(canary, wanted) || isSame(stable, wanted)
      const over = wanted.mode === 'abort' || wanted.mode === 'reconcile' || (ours && !held.leftover) || held.rounds >= 2
      return [place(world, index, over ? dead : (beginnings[held.rounds + 1] as Position))]
    }
    default:
      return command satisfies never
  }
}

/** A single run without faults on a state that others left behind; gives back the state it ends in, or undefined when it does not end. */
export function settle(
  from: Explored['states'][number],
  revision: Wanted,
  plan: Plan,
  decision: 'promote' | 'roll back',
): RolloutState | undefined {
  let world: World = {...from, token: 0, runs: [beginnings[0] as Position], crashes: 0, canaryDied: false}
  for (let steps = 0; steps < 200; steps++) {
    const [run] = world.runs
    if (run === undefined || run.at === 'dead') return isFinal(world.state) ? world.state : undefined
    const options = advance(world, run, 0, revision, plan)
    const wantsRollback = run.at === 'command' && run.command.kind === 'analyse' && decision === 'roll back'
    world = options[wantsRollback ? 1 : 0] as World
  }
  return undefined
}
