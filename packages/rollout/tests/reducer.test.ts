import {describe, expect, test} from 'vitest'
import {type RolloutEvent, reduce} from '../src/reducer.ts'
import {type Instance, initialState, type Plan, type RolloutState, violations, weights} from '../src/state.ts'
import {explore, settle, type Wanted} from './explore.ts'

const plan: Plan = {steps: [5, 50], onInconclusive: 'rollback'}
const v1 = {version: '1', digest: 'sha256:1'}
const v2 = {version: '2', digest: 'sha256:2'}
const v3 = {version: '3', digest: 'sha256:3'}
const stable = {...v1, id: 0}
const owner = {run: 'r', attempt: 1}

const begin = (revision = v2, retry = false): RolloutEvent => ({kind: 'begin', revision, plan, owner, retry})
const looked = (decision: 'promote' | 'roll back' | 'continue' | 'inconclusive', stepDone = true): RolloutEvent => ({
  kind: 'looked',
  decision,
  stepDone,
  reason: decision,
})
const after = (events: readonly RolloutEvent[], from: RolloutState = {...initialState, stable}): RolloutState =>
  events.reduce((state, event) => reduce(state, event).state, from)

describe('the path of a rollout', () => {
  test('a good version goes through every step and serves at the end', () => {
    const trace = [begin(), {kind: 'ready'} as const, looked('continue'), looked('promote'), {kind: 'confirmed'} as const]
    const states = trace.map((_, index) => after(trace.slice(0, index + 1)))
    expect(states.map(({phase, weight}) => `${phase} ${weight}`)).toEqual([
      'starting 0',
      'progressing 5',
      'progressing 50',
      'promoting 100',
      'promoted 0',
    ])
    expect(weights(states[4] as RolloutState)).toEqual([{instance: {...v2, id: 1}, percent: 100}])
  })

  test('a harmful version loses its traffic in the same write as the verdict', () => {
    const state = after([begin(), {kind: 'ready'}, looked('roll back')])
    expect(state).toMatchObject({phase: 'rolling-back', weight: 0, analysis: 'fail', reason: 'roll back'})
    expect(after([{kind: 'stopped'}], state).phase).toBe('rolled-back')
  })

  test('a failed version is not tried again until somebody asks', () => {
    const tombstone = after([begin(), {kind: 'ready'}, looked('roll back'), {kind: 'stopped'}])
    expect(reduce(tombstone, begin())).toEqual({state: tombstone, command: {kind: 'finish'}})
    expect(reduce(tombstone, begin(v2, true)).state.phase).toBe('starting')
    expect(reduce(tombstone, begin(v3)).state.phase).toBe('starting')
  })

  test('the evidence of a short step is not enough to go on, and continuing never promotes', () => {
    expect(after([begin(), {kind: 'ready'}, looked('promote', false)])).toMatchObject({phase: 'progressing', weight: 5})
    const last = after([begin(), {kind: 'ready'}, looked('continue'), looked('continue'), looked('continue')])
    expect(last).toMatchObject({phase: 'progressing', weight: 50})
  })

  test('an inconclusive rollout is rolled back or held, as the plan says', () => {
    expect(after([begin(), {kind: 'ready'}, looked('inconclusive')]).phase).toBe('rolling-back')
    const hold: RolloutEvent = {kind: 'begin', revision: v2, plan: {...plan, onInconclusive: 'hold'}, owner, retry: false}
    expect(after([hold, {kind: 'ready'}, looked('inconclusive')])).toMatchObject({phase: 'held', weight: 5, analysis: 'inconclusive'})
  })

  test('the first version gets no traffic before it is promoted', () => {
    const trying = after([begin(), {kind: 'ready'}], initialState)
    expect(weights(trying)).toEqual([])
    const promoted = after([looked('promote'), {kind: 'confirmed'}], trying)
    expect(weights(promoted)).toEqual([{instance: {...v2, id: 1}, percent: 100}])
  })

  test('a cancelled run takes the traffic away in one write; a decided promotion is left to be finished', () => {
    expect(after([begin(), {kind: 'ready'}, {kind: 'cancelled', reason: 'stop'}])).toMatchObject({phase: 'rolling-back', weight: 0})
    const promoting = after([begin(), {kind: 'ready'}, looked('continue'), looked('promote')])
    expect(after([{kind: 'cancelled', reason: 'stop'}], promoting)).toBe(promoting)
    expect(after([begin(), {kind: 'ready'}, {kind: 'confirmed'}], promoting).phase).toBe('promoted')
  })
})

describe('every interleaving', () => {
  const tick = (revision: Wanted): Wanted => ({...revision, mode: 'tick'})
  const abort: Wanted = {...v2, mode: 'abort'}
  const reconcile: Wanted = {...v3, mode: 'reconcile'}
  const short: Plan = {...plan, steps: [50]}
  const freezing: Plan = {...plan, onFailure: 'freeze', onInconclusive: 'hold'}
  const explorations: readonly {name: string; wanted: readonly Wanted[]; crashes: number; stable: Instance | undefined; plan: Plan}[] = [
    {name: 'one run, two crashes', wanted: [v2], crashes: 2, stable, plan},
    {name: 'a first version, two runs, a crash', wanted: [v2, v2], crashes: 1, stable: undefined, plan},
    {name: 'two runs of the same version, two crashes', wanted: [v2, v2], crashes: 2, stable, plan},
    {name: 'two runs of different versions, two crashes', wanted: [v2, v3], crashes: 2, stable, plan},
    {name: 'two runs that freeze and hold, two crashes', wanted: [v2, v3], crashes: 2, stable, plan: freezing},
    {
      name: 'two runs of different versions beside a second set of the stable one, two crashes',
      wanted: [v2, v3],
      crashes: 2,
      stable,
      plan: {...plan, baseline: 'concurrent'},
    },
    {
      name: 'a run, an abort and reconciling around a rollback window, two crashes',
      wanted: [v2, {...v3, mode: 'abort'}, reconcile],
      crashes: 2,
      stable,
      plan: {...short, keepSeconds: 600},
    },
    {
      name: 'two versions and an abort with a window and a second set, a crash',
      wanted: [v2, v3, abort],
      crashes: 1,
      stable,
      plan: {...short, baseline: 'concurrent', keepSeconds: 600},
    },
    {name: 'a run, ticks and an abort, two crashes', wanted: [v2, tick(v2), abort], crashes: 2, stable, plan: short},
    {
      name: 'ticks of one version and reconciling for another, two crashes',
      wanted: [tick(v2), tick(v2), reconcile],
      crashes: 2,
      stable,
      plan: short,
    },
  ]
  test.each(explorations)('$name: no invariant breaks, and a later run always ends it', ({wanted, crashes, stable, plan}) => {
    const found = explore({wanted, crashes, plan, stable})
    expect(found.broken).toEqual([])
    if (plan.keepSeconds !== undefined) expect(found.phases).toContain('returning')
    expect([...found.phases]).toEqual(
      expect.arrayContaining(['promoted', 'rolled-back', 'rolling-back', 'promoting', 'starting', 'progressing']),
    )
    const unsettled = found.states.filter((from) =>
      [v2, v3].some((revision) =>
        (['promote', 'roll back'] as const).some((decision) => settle(from, revision, plan, decision) === undefined),
      ),
    )
    expect(unsettled).toEqual([])
    process.stdout.write(`explored ${found.worlds} worlds, ${found.states.length} states of target, instances and registry\n`)
  })

  test('the exploration finds a reducer that is wrong: a weight for an instance nobody saw ready', () => {
    const state: RolloutState = {...initialState, stable, canary: {...v2, id: 1}, phase: 'progressing', weight: 5}
    expect(violations(state, ({id}) => id === 0)).toHaveLength(1)
    expect(violations({...state, weight: 0, phase: 'promoted'}, () => true)).toEqual(['promoted after the analysis "none"'])
    expect(violations({...state, analysis: 'fail'}, () => true)).toEqual(['traffic to a canary whose analysis failed'])
  })
})
