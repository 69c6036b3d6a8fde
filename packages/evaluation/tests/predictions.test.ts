import {explain} from '@modelflight/core/errors'
import type {Table} from '@modelflight/data/table'
import {describe, expect, test} from 'vitest'
import {computeMetrics} from '../src/metrics.ts'
import {type PredictionSettings, toPredictions} from '../src/predictions.ts'

const anything: PredictionSettings = {
  task: undefined,
  columns: {},
  positiveLabel: undefined,
  threshold: 0.5,
  classes: undefined,
}

/** A table from CSV without quotes. */
function tableOf(csv: string): Table {
  const [header = '', ...rows] = csv.split('\n').map((line) => line.trim())
  const cells = rows.map((row) => row.split(','))
  return {
    rows: rows.length,
    columns: new Map(header.split(',').map((name, index) => [name, {kind: 'text', values: cells.map((row) => row[index] || null)}])),
    digest: `sha256:${'1'.repeat(64)}`,
    where: (row) => ({file: 'p.csv', line: row + 2}),
  }
}

const read = (csv: string, settings: Partial<PredictionSettings> = {}) => toPredictions(tableOf(csv), {...anything, ...settings}, 'p.csv')

function measured(csv: string, settings: Partial<PredictionSettings> = {}): Record<string, number | string> {
  const {predictions} = read(csv, settings)
  if (predictions === undefined) throw new Error('no rows')
  return Object.fromEntries([...computeMetrics(predictions)].map(([name, one]) => [name, one.kind === 'value' ? one.value : one.reason]))
}

function failure(csv: string, settings: Partial<PredictionSettings> = {}) {
  try {
    read(csv, settings)
  } catch (error) {
    return explain(error)
  }
  throw new Error('the predictions were accepted')
}

describe('a question with two answers', () => {
  test.each([
    ['y_true,y_pred\n1,1\n0,1\n0,0\n1,0', '1'],
    ['label,prediction\nTrue,True\nFalse,True\nFalse,False\nTrue,False', 'True'],
    ['target,yhat\nyes,yes\nno,yes\nno,no\nyes,no', 'yes'],
    ['label,prediction\n1.0,1\n0.0,1\n0,0.0\n1,0', '1'],
    ['label,prediction\n1,1\n-1,1\n-1,-1\n1,-1', '1'],
  ])('%j counts the label that speaks for itself as positive', (csv, positive) => {
    expect(read(csv).predictions).toMatchObject({task: 'binary', positive})
    expect(measured(csv)).toMatchObject({accuracy: 0.5, precision: 0.5, recall: 0.5, f1: 0.5})
  })

  test('a score alone predicts from the threshold on', () => {
    const csv = 'label,score\n1,0.9\n1,0.3\n0,0.3\n0,0.1'
    expect(measured(csv)).toMatchObject({accuracy: 0.75, roc_auc: 0.875})
    expect(measured(csv, {threshold: 0.3})).toMatchObject({accuracy: 0.75, recall: 1})
  })

  test('a metric that the rows do not define has a reason instead of a number', () => {
    const metrics = measured('label,prediction,score\n1,1,0.9\n1,1,0.8')
    expect(metrics).toMatchObject({accuracy: 1, roc_auc: expect.stringContaining('one class only')})
  })

  test('which of two other labels is positive has to be said when there is a score', () => {
    const csv = 'label,score\ncat,0.9\ndog,0.1'
    expect(failure(csv)).toMatchObject({errorClass: 'input-error', hint: expect.stringContaining('positive-label')})
    expect(measured(csv, {positiveLabel: 'cat'})).toMatchObject({accuracy: 1})
    expect(failure(csv, {positiveLabel: 'cow'}).message).toContain('not among the labels')
  })
})

test('several classes are averaged as scikit-learn does', () => {
  // sklearn.metrics on y_true = a a b b c c, y_pred = a b b b c a
  const metrics = measured('label,prediction\na,a\na,b\nb,b\nb,b\nc,c\nc,a')
  expect(metrics['accuracy']).toBeCloseTo(4 / 6, 12)
  expect(metrics['f1_macro']).toBeCloseTo((0.5 + 0.8 + 2 / 3) / 3, 12)
  expect(metrics['recall_macro']).toBeCloseTo((0.5 + 1 + 0.5) / 3, 12)
})

test('amounts make a regression', () => {
  // sklearn: mae 0.5, mse 0.375, r2 0.9486081370449679
  const metrics = measured('y_true,y_pred\n3,2.5\n-0.5,0.0\n2,2\n7,8')
  expect(metrics).toMatchObject({mean_absolute_error: 0.5, mean_squared_error: 0.375})
  expect(metrics['r2']).toBeCloseTo(0.9486081370449679, 12)
})

describe('what can not be judged is refused at its line', () => {
  test.each([
    ['label,prediction\n1,1\n,1', 3, 'label'],
    ['label,prediction\n1,1\n0,', 3, 'prediction'],
    ['label,prediction\n1,1\nnan,1', 3, 'label'],
    ['label,prediction,score\n1,1,0.5\n0,0,NaN', 3, 'score'],
    ['label,prediction,score\n1,1,0.5\n0,0,high', 3, 'score'],
    ['id,label,prediction\n1,1,1\n,0,0', 3, 'id'],
    ['label,prediction\nyes,yes\nno,Yes', 3, 'prediction'],
    ['label,y_true,prediction\n1,1,1', undefined, 'label'],
    ['a,b\n1,1', undefined, undefined],
  ])('%j', (csv, line, field) => {
    const {errorClass, where, bug} = failure(csv)
    expect(bug).toBeUndefined()
    expect(errorClass).toBe('input-error')
    if (line !== undefined) expect(where).toMatchObject({line, field})
    else if (field !== undefined) expect(where?.field).toBe(field)
  })

  test('a column that is configured wrongly names the nearest one', () => {
    expect(failure('truth,pred\n1,1', {columns: {label: 'thruth'}})).toMatchObject({hint: 'Did you mean truth?'})
  })

  test('many whole numbers may be classes or amounts: the user says which', () => {
    const csv = `label,prediction\n${Array.from({length: 80}, (_, row) => `${row},${row + 1}`).join('\n')}`
    expect(failure(csv).hint).toContain('task')
    expect(measured(csv, {task: 'regression'})).toMatchObject({mean_absolute_error: 1})
  })
})

describe('the digest of the evaluation set', () => {
  const digest = (csv: string) => read(csv).predictions?.holdoutDigest

  test('does not depend on the order of rows or on what was predicted', () => {
    expect(digest('id,label,prediction\n1,1,1\n2,0,0')).toBe(digest('id,label,prediction\n2,0.0,1\n1,1,0'))
  })

  test.each([
    ['another label', 'id,label,prediction\n1,1,1\n2,1,0'],
    ['another row', 'id,label,prediction\n1,1,1\n3,0,0'],
    ['one row less', 'id,label,prediction\n1,1,1'],
  ])('changes with %s', (_, other) => {
    expect(digest(other)).not.toBe(digest('id,label,prediction\n1,1,1\n2,0,0'))
  })
})

test('ids stay text: 007 is not 7', () => {
  expect(read('id,label,prediction\n007,1,1\n7,0,0').checks.filter(({id}) => id === 'prediction-ids')).toEqual([])
})

test('classes that are listed may be missing from the labels', () => {
  const csv = 'label,prediction\na,a\nb,c'
  expect(read(csv).checks).toMatchObject([{id: 'prediction-classes', status: 'fail', where: {line: 3, field: 'prediction'}}])
  expect(read(csv, {classes: ['a', 'b', 'c']}).checks).toEqual([])
})
