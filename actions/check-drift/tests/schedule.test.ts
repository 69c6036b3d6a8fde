import type {Tracker} from '@modelflight/core/action'
import {createRandom} from '@modelflight/stats/random'
import {type ContextOverrides, makeContext, makeRun, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {makeInputs} from './inputs.ts'

function numbers(seed: number): string {
  const random = createRandom(seed)
  return `amount\n${Array.from({length: 500}, () => random.normal().toFixed(4)).join('\n')}\n`
}

async function makeProject(overrides: ContextOverrides = {}): Promise<TestContext> {
  const context = await makeContext(overrides)
  await context.write('january.csv', numbers(1))
  await context.write('today.csv', numbers(2))
  return context
}

/** A repository that was last pushed to at this time; undefined when GitHub refuses to say. */
const pushedAt = (time: string | undefined): ContextOverrides => ({
  run: makeRun({event: 'schedule'}),
  tracker: {
    keepIssue: () => Promise.resolve(undefined),
    dispatch: () => Promise.resolve(undefined),
    lastPush: () => (time === undefined ? Promise.reject(new Error('403')) : Promise.resolve(new Date(time))),
  },
})

describe('a scheduled check', () => {
  // The clock stands at 2026-01-02T03:04:05Z.
  test.each([
    {says: 'after 44 days is silent', pushed: '2025-11-19T03:04:04Z', warns: undefined},
    {
      says: 'from day 45 on warns that GitHub will disable the schedule',
      pushed: '2025-11-18T03:04:04Z',
      warns: /for 45 days: .*after 60, in 15 days/,
    },
    {says: 'that is still run by hand later says so too', pushed: '2025-10-01T00:00:00Z', warns: /for 93 days: .*in 0 days/},
    {says: 'says nothing where GitHub does not tell', pushed: undefined, warns: undefined},
  ])('without a push $says', async ({pushed, warns}) => {
    await using context = await makeProject(pushedAt(pushed))
    const {verdict} = await run(makeInputs(), context)
    const found = verdict.checks.find(({id}) => id === 'schedule:inactivity')
    if (warns === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject({status: 'warn', message: expect.stringMatching(warns)})
    expect(verdict.status).toBe(warns === undefined ? 'pass' : 'warn')
  })

  test('that is about to be disabled still closes the issue when the data are well', async () => {
    const severities: string[] = []
    const {tracker, ...overrides} = pushedAt('2025-10-01T00:00:00Z')
    const keepIssue: Tracker['keepIssue'] = ({severity}) => {
      severities.push(severity)
      return Promise.resolve(7)
    }
    await using context = await makeProject({...overrides, tracker: {...(tracker as Tracker), keepIssue}})
    const {verdict} = await run(makeInputs({'on-drift': ['issue']}), context)
    expect(verdict.status).toBe('warn')
    expect(severities).toEqual(['pass'])
  })
})

describe('the workflow on push', () => {
  const period = 86_400
  const later = (days: number): ContextOverrides => ({now: () => new Date(Date.parse('2026-01-02T03:04:05Z') + days * 86_400_000)})

  test.each([
    {days: 1.9, says: 'less than two periods ago', warns: false},
    {days: 2.1, says: 'more than two periods ago', warns: true},
  ])('when the last check was $says', async ({days, warns}) => {
    await using context = await makeProject()
    await run(makeInputs(), context)
    const plan = {...context, ...later(days), plan: true}
    const {verdict} = await run(makeInputs({period}), plan)
    expect(verdict.checks.map(({id}) => id)).toEqual(warns ? ['plan', 'schedule:overdue'] : ['plan'])
    expect(verdict.status).toBe(warns ? 'warn' : 'pass')
  })

  test('warns when no check is known, also after the reference has changed only when there was none', async () => {
    await using context = await makeProject({plan: true, model: 'flights'})
    expect((await run(makeInputs({period}), context)).verdict.checks.map(({id}) => id)).toContain('schedule:overdue')
    await run(makeInputs(), {...context, plan: false})
    await context.write('january.csv', numbers(3))
    expect((await run(makeInputs({period}), context)).verdict.checks.map(({id}) => id)).toEqual(['plan'])
  })

  test('is not asked without a period', async () => {
    await using context = await makeProject({plan: true})
    expect((await run(makeInputs(), context)).verdict.checks.map(({id}) => id)).toEqual(['plan'])
  })
})
