import {afterEach, describe, expect, test} from 'vitest'
import type {Look} from '../src/analysis.ts'
import {drive, type RolloutJob, type RolloutResult} from '../src/driver.ts'
import {noCounts} from '../src/metric-source.ts'
import type {Decision} from '../src/reducer.ts'
import {initialState, type Plan, type Revision, type RolloutState, violations} from '../src/state.ts'
import type {Target} from '../src/target.ts'

/** A target of a test's own, with what the outside world can see of it. */
export interface TargetUnderTest extends AsyncDisposable {
  readonly target: Target
  /** The same place, opened by another run. */
  another(): Promise<Target>
  /** Ids of the instances that would get a request now, with their percent of the requests as the outside sees it, within `tolerance`. */
  traffic(): Promise<ReadonlyMap<number, number>>
  readonly tolerance: number
  /** Ids that exist, whether they get traffic or not. */
  running(): Promise<readonly number[]>
  /** Revisions: version 1 serves before the test, 2 and 3 are sound, `broken` never gets ready. */
  readonly revisions: {readonly two: Revision; readonly three: Revision; readonly broken: Revision}
}

const owner = (run: string) => ({run, attempt: 1})
const plan: Plan = {steps: [25, 50], onInconclusive: 'rollback'}

/** A look that decides as a script says. */
const asLook = (decision: Decision, weight: number): Look => ({
  weight,
  observation: {stable: noCounts, canary: noCounts},
  metrics: [],
  decision,
  reason: `the script says ${decision}`,
})

/** What a run of the contract does. */
export interface ScriptedRun extends Partial<Omit<RolloutJob, 'look'>> {
  readonly decisions?: readonly Decision[]
  readonly onLook?: (weight: number) => Promise<void>
}

/** Drives a target by a script of decisions; `promote` when it runs out. */
export async function scripted(target: Target, revision: Revision, run: ScriptedRun = {}): Promise<RolloutResult> {
  const {decisions = [], onLook, ...job} = run
  let count = 0
  return await drive({
    target,
    revision,
    plan,
    owner: owner('a'),
    retry: false,
    signal: new AbortController().signal,
    confirm: () => Promise.resolve('confirmed'),
    ...job,
    async look(_step, weight) {
      await onLook?.(weight)
      return {look: asLook(decisions[count++] ?? 'promote', weight), stepDone: true}
    },
  })
}

/** The contract that every target keeps, seen from outside. */
export function targetContract(name: string, open: () => Promise<TargetUnderTest>): void {
  describe(`the contract of targets: ${name}`, () => {
    let under: TargetUnderTest | undefined
    const opened = async (): Promise<TargetUnderTest> => {
      under = await open()
      return under
    }
    afterEach(async () => {
      await under?.[Symbol.asyncDispose]()
      under = undefined
    })
    const served = async (by: number): Promise<void> => expect([...(await (under as TargetUnderTest).traffic())]).toEqual([[by, 100]])

    test('knows what serves before the first rollout, and reading changes nothing', async () => {
      const {target} = await opened()
      const first = await target.read()
      expect(first.state).toMatchObject({phase: 'idle', weight: 0, stable: {id: 0}})
      expect(await target.read()).toEqual(first)
    })

    test('writes for whoever read last, once, and keeps every field', async () => {
      const {target, another} = await opened()
      const {state, token} = await target.read()
      const other = await another()
      const next: RolloutState = {...state, generation: 1, phase: 'rolled-back', reason: 'a "reason" with\n<b>letters</b>'}
      const written = await target.write(next, token)
      expect(written).not.toBe('conflict')
      expect(await other.write({...next, generation: 2}, token)).toBe('conflict')
      expect((await other.read()).state).toMatchObject(JSON.parse(JSON.stringify(next)) as object)
    })

    test('lets exactly one of several writers at once win', async () => {
      const {target, another} = await opened()
      const {state, token} = await target.read()
      const others = await Promise.all([1, 2, 3].map(async () => await another()))
      const answers = await Promise.all(
        others.map((one, index) => one.write({...state, phase: 'rolled-back', generation: index + 1}, token)),
      )
      expect(answers.filter((answer) => answer !== 'conflict')).toHaveLength(1)
    })

    test('gives a version its share at each step, and all at the end; what lost is gone', async () => {
      const {target, traffic, running, tolerance, revisions} = await opened()
      const seen: number[] = []
      const {state} = await scripted(target, revisions.two, {
        onLook: async (weight) => {
          const shares = await traffic()
          seen.push(weight)
          expect(Math.abs((shares.get(1) ?? 0) - weight)).toBeLessThanOrEqual(tolerance)
          expect([...shares.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 6)
        },
      })
      expect(seen).toEqual([25, 50])
      expect(state).toMatchObject({phase: 'promoted', stable: {version: revisions.two.version, id: 1}})
      await served(1)
      expect(await running()).toEqual([1])
    })

    test('takes the traffic away from a harmful version and removes it; what served serves', async () => {
      const {target, running, revisions} = await opened()
      const {state} = await scripted(target, revisions.two, {decisions: ['continue', 'roll back']})
      expect(state).toMatchObject({phase: 'rolled-back', analysis: 'fail', weight: 0})
      await served(0)
      expect(await running()).toEqual([0])
    })

    test('never gives traffic to a version that does not get ready, and says why', async () => {
      const {target, traffic, running, revisions} = await opened()
      const {state} = await scripted(target, revisions.broken, {onLook: () => Promise.reject(new Error('it was looked at'))})
      expect(state).toMatchObject({phase: 'rolled-back', analysis: 'fail', weight: 0})
      expect(state.reason).toMatch(/does not get ready: ./)
      expect([...(await traffic()).keys()]).toEqual([0])
      expect(await running()).toEqual([0])
    })

    test('a second rollout replaces the version that the first one brought', async () => {
      const {target, running, revisions} = await opened()
      await scripted(target, revisions.two)
      const {state} = await scripted(target, revisions.three)
      expect(state.stable).toMatchObject({version: revisions.three.version, id: 2})
      await served(2)
      expect(await running()).toEqual([2])
    })

    test('blue-green: no request goes to the new version before all do', async () => {
      const {target, traffic, revisions} = await opened()
      const shares: unknown[] = []
      const onLook = async (): Promise<void> => void shares.push([...(await traffic())])
      const {state} = await scripted(target, revisions.two, {
        plan: {steps: [0], onInconclusive: 'rollback', exposure: 'preview'},
        onLook,
      })
      expect(shares).toEqual([[[0, 100]]])
      expect(state.phase).toBe('promoted')
      await served(1)
    })

    test('beside a second set of what serves both get the same, the rest goes to what served; at the end both are gone', async () => {
      const {target, traffic, running, tolerance, revisions} = await opened()
      const beside: Plan = {...plan, steps: [25, 40], baseline: 'concurrent'}
      const seen: number[] = []
      const onLook = async (weight: number): Promise<void> => {
        const shares = await traffic()
        seen.push(weight)
        const planned = new Map([[0, 100 - 2 * weight] as const, [1, weight] as const, [2, weight] as const])
        for (const [id, percent] of planned) expect(Math.abs((shares.get(id) ?? 0) - percent)).toBeLessThanOrEqual(tolerance)
        expect([...shares.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 6)
      }
      const lost = await scripted(target, revisions.three, {plan: beside, onLook, decisions: ['continue', 'roll back']})
      expect(lost.state).toMatchObject({phase: 'rolled-back', analysis: 'fail', stable: {id: 0}})
      expect(await running()).toEqual([0])
      expect(seen).toEqual([25, 40])
      const {state} = await scripted(target, revisions.two, {plan: beside, owner: owner('b')})
      expect(state).toMatchObject({phase: 'promoted', stable: {version: revisions.two.version, id: 4}})
      await served(4)
      expect(await running()).toEqual([4])
    })

    const keeping: Plan = {steps: [0], onInconclusive: 'rollback', exposure: 'preview', keepSeconds: 600}
    const clock = (time: string) => ({now: () => time, times: {since: time, deadline: time}})

    test('within the rollback window one call brings back what served, which was kept ready; the registry is told; what failed stays refused', async () => {
      const {target, traffic, running, revisions} = await opened()
      const kept = await scripted(target, revisions.two, {plan: keeping, ...clock('2026-01-01T00:00:00.000Z')})
      expect(kept.state).toMatchObject({phase: 'promoted', stable: {id: 1}, previous: {id: 0}, keptUntil: '2026-01-01T00:10:00.000Z'})
      await served(1)
      expect(await running()).toEqual([0, 1])
      const told: string[] = []
      const confirm = async ({version}: {readonly version: string}): Promise<'confirmed'> => {
        expect([...(await traffic())]).toEqual([[0, 100]])
        told.push(version)
        return 'confirmed'
      }
      const {state} = await scripted(target, revisions.two, {mode: 'abort', confirm})
      expect(state).toMatchObject({phase: 'rolled-back', analysis: 'fail', stable: {id: 0}, canary: {id: 1}, weight: 0})
      expect(told).toEqual([state.stable?.version])
      await served(0)
      expect(await running()).toEqual([0])
      expect((await scripted(target, revisions.two)).acted).toBe(false)
    })

    test('what was kept and does not get ready again gets nothing: what serves goes on, and who asks is told', async () => {
      const {target, revisions} = await opened()
      await scripted(target, revisions.two, {plan: keeping, ...clock('2026-01-01T00:00:00.000Z')})
      const lame: Target = {
        ...target,
        start: (instance) => (instance.id === 0 ? Promise.resolve({ready: false, reason: 'it is gone'}) : target.start(instance)),
      }
      const attempt = scripted(lame, revisions.two, {mode: 'abort'})
      await expect(attempt).rejects.toMatchObject({errorClass: 'dependency-failed', message: expect.stringContaining('it is gone')})
      expect((await target.read()).state).toMatchObject({phase: 'promoted', stable: {id: 1}, previous: {id: 0}})
      await served(1)
    })

    test('a rollback window that is over is closed by reconciling, and by the next rollout before it begins', async () => {
      const {target, running, revisions} = await opened()
      await scripted(target, revisions.two, {plan: keeping, ...clock('2026-01-01T00:00:00.000Z')})
      await scripted(target, revisions.two, {mode: 'reconcile', ...clock('2026-01-01T00:09:59.000Z')})
      expect(await running()).toEqual([0, 1])
      await scripted(target, revisions.two, {mode: 'reconcile', ...clock('2026-01-01T00:10:00.000Z')})
      expect(await running()).toEqual([1])
      await served(1)
      const next = await scripted(target, revisions.three, {plan: keeping, ...clock('2026-01-01T01:00:00.000Z')})
      expect(next.state).toMatchObject({phase: 'promoted', previous: {id: 1}})
      const onLook = async (): Promise<void> => expect((await running()).includes(1)).toBe(false)
      await scripted(target, revisions.two, {plan: keeping, ...clock('2026-01-01T02:00:00.000Z'), onLook})
    })

    test('freezes where it is when harm is shown and the plan says so; an abort brings back what served', async () => {
      const {target, running, revisions} = await opened()
      const frozen = await scripted(target, revisions.two, {plan: {...plan, onFailure: 'freeze'}, decisions: ['roll back']})
      expect(frozen.state).toMatchObject({phase: 'held', analysis: 'fail', weight: 25})
      const {state} = await scripted(target, revisions.two, {mode: 'abort'})
      expect(state).toMatchObject({phase: 'rolled-back', weight: 0})
      await served(0)
      expect(await running()).toEqual([0])
    })

    test('a cancelled run takes the traffic away in one write', async () => {
      const {target, revisions} = await opened()
      const controller = new AbortController()
      const onLook = (): Promise<void> => {
        controller.abort(new Error('stop'))
        return Promise.resolve()
      }
      await expect(scripted(target, revisions.two, {signal: controller.signal, onLook})).rejects.toThrow('stop')
      expect((await target.read()).state).toMatchObject({phase: 'rolling-back', weight: 0})
      await served(0)
    })

    test('a run that is cancelled while its write is under way takes the traffic away all the same', async () => {
      const {target, revisions} = await opened()
      const controller = new AbortController()
      // The weight is written, and the answer never comes.
      const lossy: Target = {
        ...target,
        async write(state, token) {
          const written = await target.write(state, token)
          if (state.weight !== 25 || controller.signal.aborted) return written
          controller.abort(new Error('stop'))
          throw new Error('the answer is lost')
        },
      }
      await expect(scripted(lossy, revisions.two, {signal: controller.signal})).rejects.toThrow('the answer is lost')
      expect((await target.read()).state).toMatchObject({phase: 'rolling-back', weight: 0, owner: {run: 'a'}})
      await served(0)
    })

    test('removing what is gone is fine, and an idle state breaks no invariant', async () => {
      const {target, revisions} = await opened()
      await target.stop({...revisions.three, id: 77})
      expect(violations((await target.read()).state, () => true)).toEqual([])
      expect(violations(initialState, () => true)).toEqual([])
    })
  })
}
