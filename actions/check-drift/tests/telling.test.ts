import {dependencyFailed} from '@modelflight/core/errors'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {makeInputs} from './inputs.ts'
import {data, makeProject, makeTracker, today} from './project.ts'

describe('on drift', () => {
  const inputs = makeInputs({'on-drift': ['issue', 'retrain'], cooldown: 7 * 86_400})

  test('an issue is kept and the retraining started; both are recorded, and the verdict stays', async () => {
    const {tracker, issues, started} = makeTracker()
    await using context = await makeProject({tracker, model: 'flights'})
    await today(context, 2, 1)
    const {verdict, outputs, record} = await run({...inputs, reference: ['january.csv']}, context)
    expect(verdict.status).toBe('fail')
    expect(outputs).toMatchObject({'issue-number': 7, 'retrain-run-id': '42'})
    expect(issues[0]).toMatchObject({severity: 'fail', title: 'Drift: flights'})
    expect(started[0]).toMatchObject(['retrain.yml', {model: 'flights', columns: '["amount"]'}])
    expect(record?.predicate).toMatchObject({issue: 7, retrainRun: '42'})
  })

  test('within the cool-down no retraining is started again, and the issue is kept up to date', async () => {
    const {tracker, issues, started} = makeTracker()
    const identity = {sha: 'abcdef1234567890', url: 'https://github.com/o/r/actions/runs/17'}
    await using context = await makeProject({tracker})
    Object.assign(context.run, identity)
    for (const [seed, by] of [
      [2, 1],
      [3, 1],
      [4, 0],
    ] as const) {
      await today(context, seed, by)
      await run(inputs, context)
    }
    expect(started).toHaveLength(1)
    expect(issues.map(({severity}) => severity)).toEqual(['fail', 'fail', 'pass'])
    const [first, second] = issues.map(({section}) => JSON.stringify(section.blocks))
    for (const words of [
      '2026-01-02 03:04 UTC',
      'https://github.com/o/r/actions/runs/17',
      'https://github.com/o/r/commit/abcdef1234567890',
      'today.csv',
      'Retraining was started: retrain.yml as run 42',
    ])
      expect(first).toContain(words)
    expect(second).toMatch(/No retraining was started: the last one was at 2026-01-02.*cool-down has not ended/)
  })

  test.each([
    {
      says: 'a column that is gone',
      text: (rows: string) => rows.replaceAll(/^[^,]*,/gm, ''),
      kind: 'schema',
      why: /amount: the column is gone/,
    },
    {says: 'a column of another kind', text: (rows: string) => rows.replaceAll(/^-?\d[^,]*/gm, 'x'), kind: 'schema', why: /amount: /},
    {
      says: 'a change of unit',
      text: (rows: string) => rows.replaceAll(/^-?\d[^,]*/gm, (cell) => String(Number(cell) * 1000)),
      kind: 'unit',
      why: /1000 times larger: a change of unit/,
    },
    {
      says: 'nulls',
      text: (rows: string) => rows.replaceAll(/^-?\d[^,]*(?=.*[02468]:00:00Z)/gm, ''),
      kind: 'quality',
      why: /amount: the share of empty cells/,
    },
  ] as const)('$says starts no retraining unless `retrain-on` names $kind', async ({text, kind, why}) => {
    const {tracker, started} = makeTracker()
    await using context = await makeProject({tracker})
    await context.write('today.csv', text(data(2, 0)))
    const {section, outputs, record} = await run(makeInputs({'on-drift': ['retrain']}), context)
    expect(outputs['drift-detected']).toBe(true)
    expect(started).toEqual([])
    expect(outputs['retrain-run-id']).toBe('')
    expect(record?.predicate).not.toHaveProperty('retrainRun')
    const words = JSON.stringify(section.blocks[0])
    expect(words).toMatch(/No retraining was started: /)
    expect(words).toMatch(why)
    expect(words).toContain(`Name \`${kind}\` in \`retrain-on\``)
    await run(makeInputs({'on-drift': ['retrain'], 'retrain-on': ['drift', 'schema', 'quality', 'unit']}), context)
    expect(started[0]?.[1]['reason']).toContain(kind)
  })

  test('without a token, and where GitHub refuses, the verdict is the same and the log says why', async () => {
    const refuse = () => Promise.reject(dependencyFailed('GitHub answered 403'))
    for (const tracker of [undefined, {keepIssue: refuse, dispatch: refuse, lastPush: refuse}]) {
      await using context = await makeProject(tracker === undefined ? {} : {tracker})
      await today(context, 2, 1)
      const {verdict, outputs} = await run(inputs, context)
      expect(verdict.status).toBe('fail')
      expect(outputs['issue-number']).toBe('')
      expect(context.lines.some(({text}) => text.startsWith('on-drift: '))).toBe(true)
    }
  })
})
