import type {IssueReport, Tracker} from '@modelflight/core/action'
import {createRandom} from '@modelflight/stats/random'
import {type ContextOverrides, makeContext, type TestContext} from '@modelflight/testing/context'

/** Rows with a number, another number, and a time; `by` moves the first. */
export function data(seed: number, by: number, rows = 1000, day = '2026-01-01'): string {
  const random = createRandom(seed)
  const lines = Array.from({length: rows}, (_, row) => {
    const time = `${day}T${String(row % 24).padStart(2, '0')}:00:00Z`
    return `${(random.normal() + by).toFixed(4)},${random.normal().toFixed(4)},${time}`
  })
  return `amount,age,at\n${lines.join('\n')}\n`
}

/** A project whose reference is January. */
export async function makeProject(overrides: ContextOverrides = {}): Promise<TestContext> {
  const context = await makeContext(overrides)
  await context.write('january.csv', data(1, 0))
  return context
}

/** A tracker that remembers what it was asked. */
export function makeTracker(pushed?: string) {
  const issues: IssueReport[] = []
  const started: (readonly [string, Readonly<Record<string, string>>])[] = []
  const tracker: Tracker = {
    keepIssue(report) {
      issues.push(report)
      return Promise.resolve(7)
    },
    dispatch(workflow, inputs) {
      started.push([workflow, inputs])
      return Promise.resolve('42')
    },
    lastPush: () => Promise.resolve(pushed === undefined ? undefined : new Date(pushed)),
  }
  return {tracker, issues, started}
}

/** Writes today's data, of which the first number is moved. */
export const today = async (context: TestContext, seed: number, by: number): Promise<void> =>
  void (await context.write('today.csv', data(seed, by)))
