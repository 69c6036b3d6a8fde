import {expect, test} from 'vitest'
import type {Plan, Revision} from '../src/state.ts'
import {explore, settle, type Wanted} from './explore.ts'

// Small worlds are explored by the quick tests (reducer.test.ts); these take seconds.

const v2: Revision = {version: '2', digest: 'sha256:2'}
const v3: Revision = {version: '3', digest: 'sha256:3'}
const stable = {version: '1', digest: 'sha256:1', id: 0}
const short: Plan = {steps: [50], onInconclusive: 'rollback'}
const full: Plan = {...short, baseline: 'concurrent', keepSeconds: 600}
const abort: Wanted = {...v2, mode: 'abort'}

test.each([
  {name: 'three runs of two versions, a crash', wanted: [v2, v3, v2], crashes: 1, plan: short, atLeast: 480_000},
  {name: 'three runs of the same version, three crashes', wanted: [v2, v2, v2], crashes: 3, plan: short, atLeast: 480_000},
  {
    name: 'two versions and an abort, with a second set and a way back, two crashes',
    wanted: [v2, v3, abort],
    crashes: 2,
    plan: full,
    atLeast: 240_000,
  },
])('$name: no invariant breaks, and a later run always ends it', ({wanted, crashes, plan, atLeast}) => {
  const found = explore({wanted, crashes, plan, stable})
  expect(found.broken).toEqual([])
  expect(found.worlds).toBeGreaterThanOrEqual(atLeast)
  const unsettled = found.states.filter((from) =>
    [v2, v3].some((revision) =>
      (['promote', 'roll back'] as const).some((decision) => settle(from, revision, plan, decision) === undefined),
    ),
  )
  expect(unsettled).toEqual([])
  process.stdout.write(`explored ${found.worlds} worlds, ${found.states.length} states of target, instances and registry\n`)
})
