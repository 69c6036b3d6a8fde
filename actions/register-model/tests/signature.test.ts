import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {dataDigest, makeInputs, makeProject} from './project.ts'

describe('the signature of an MLflow model', () => {
  const described = (columns: readonly (readonly [name: string, type: string])[]): string => {
    const inputs = JSON.stringify(columns.map(([name, type]) => ({name, type, required: true})))
    return `flavors:\n  python_function:\n    loader_module: mlflow.xgboost\nsignature:\n  inputs: '${inputs}'\n`
  }
  const profile = {
    dataDigest,
    rows: 1,
    columns: [
      {name: 'hour', kind: 'number'},
      {name: 'origin', kind: 'text'},
    ],
  }

  test.each([
    [
      'the columns of its data',
      described([
        ['hour', 'double'],
        ['origin', 'string'],
      ]),
      'pass',
      /all 2 inputs/,
    ],
    [
      'a number where the data have text',
      described([
        ['hour', 'double'],
        ['origin', 'double'],
      ]),
      'warn',
      /origin as double, and in its training data they are text/,
    ],
    [
      'inputs that training made',
      described([
        ['hour', 'double'],
        ['origin_JFK', 'double'],
      ]),
      'skipped',
      /1 of 2 .* origin_JFK are made/,
    ],
    ['inputs without names', described([]), undefined, undefined],
  ])('with %s', async (_what, mlmodel, status, message) => {
    await using context = await makeProject()
    await context.write('model/MLmodel', mlmodel)
    await context.write('model/model.ubj', 'x')
    const path = await context.write('profile.json', JSON.stringify(profile))
    const inputs = {'model-path': join(context.workspace, 'model'), profile: path, 'require-gate': false}
    const result = await run(makeInputs(inputs), context)
    const check = result.verdict.checks.find(({id}) => id === 'signature')
    expect(check?.status).toBe(status)
    if (message !== undefined) expect(check?.message).toMatch(message)
  })
})
