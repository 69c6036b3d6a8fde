import {createHash} from 'node:crypto'
import type {Table, TableColumn} from '@modelflight/data/table'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pair} from '../src/compare.ts'
import {type PredictionSettings, type Predictions, toPredictions} from '../src/predictions.ts'

const anything: PredictionSettings = {task: undefined, columns: {}, positiveLabel: undefined, threshold: 0.5, classes: undefined}

const texts = (values: readonly string[]): TableColumn => ({kind: 'text', values})
const numbers = (values: readonly number[]): TableColumn => ({
  kind: 'number',
  values: Float64Array.from(values),
  nulls: new Uint8Array(values.length),
  isWhole: true,
})

function tableOf(columns: Readonly<Record<string, TableColumn>>, rows: number): Table {
  return {rows, columns: new Map(Object.entries(columns)), digest: 'sha256:0', where: (row) => ({file: 'p', line: row + 2})}
}

function read(id: TableColumn, labels: readonly number[], said: readonly number[]): {predictions: Predictions; checks: readonly string[]} {
  const table = tableOf({id, label: texts(labels.map(String)), prediction: numbers(said)}, labels.length)
  const {predictions, checks} = toPredictions(table, {...anything, task: 'multiclass'}, 'p')
  if (predictions === undefined) throw new Error('no rows')
  return {predictions, checks: checks.map((check) => check.id)}
}

/** The digest as docs/gate.md gives it, in the plainest way. */
function digestOf(ids: readonly string[], labels: readonly number[]): string {
  const lines = ids.map((id, row) => JSON.stringify([id, String(labels[row])])).sort()
  return `sha256:${createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex')}`
}

const wholeId = fc.oneof(fc.nat(), fc.integer({min: 0, max: 10 ** 15 - 1}), fc.integer({min: 0, max: 300}))
const labelled = <T>(id: fc.Arbitrary<T>) => fc.uniqueArray(fc.tuple(id, fc.nat(3), fc.nat(3)), {minLength: 1, selector: ([one]) => one})

describe('the digest of an evaluation set', () => {
  test('is that of its sorted lines, whether ids are numbers or texts', () => {
    fc.assert(
      fc.property(labelled(wholeId), (rows) => {
        const [ids, labels, said] = [rows.map(([id]) => id), rows.map(([, label]) => label), rows.map(([, , one]) => one)]
        const expected = digestOf(ids.map(String), labels)
        expect(read(numbers(ids), labels, said).predictions.holdoutDigest).toBe(expected)
        expect(read(texts(ids.map(String)), labels, said).predictions.holdoutDigest).toBe(expected)
      }),
      {seed: 5},
    )
  })

  test('is that of its sorted lines for any text', () => {
    const id = fc.string({minLength: 1, unit: 'binary'}).filter((text) => !/^\s*(nan|<na>|[+-]?inf(inity)?)?\s*$/i.test(text))
    fc.assert(
      fc.property(labelled(id), (rows) => {
        const [ids, labels, said] = [rows.map(([one]) => one), rows.map(([, label]) => label), rows.map(([, , one]) => one)]
        expect(read(texts(ids), labels, said).predictions.holdoutDigest).toBe(digestOf(ids, labels))
      }),
      {seed: 6},
    )
  })
})

describe('rows', () => {
  test('are paired by id whatever their order and the type of the column', () => {
    fc.assert(
      fc.property(labelled(wholeId), fc.boolean(), fc.boolean(), fc.nat(), (rows, first, second, turn) => {
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)]
        const make = (some: typeof rows, isNumber: boolean) => {
          const ids = some.map(([id]) => id)
          const column = isNumber ? numbers(ids) : texts(ids.map(String))
          return read(
            column,
            some.map(([, label]) => label),
            some.map(([, , said]) => said),
          ).predictions
        }
        const [mine, theirs] = [make(rows, first), make(turned, second)]
        expect(theirs.holdoutDigest).toBe(mine.holdoutDigest)
        const paired = pair(mine, theirs)
        const labels = (of: Predictions) => (of.task === 'multiclass' ? [...of.labels].map((code) => of.classes[code]) : [])
        const said = (of: Predictions) => (of.task === 'multiclass' ? [...of.predicted].map((code) => of.classes[code]) : [])
        expect(paired && labels(paired.baseline)).toEqual(labels(mine))
        expect(paired && said(paired.baseline)).toEqual(said(mine))
      }),
      {seed: 7},
    )
  })

  test('that repeat an id are counted, and the first of them is named', () => {
    for (const id of [numbers([5, 7, 5, 7, 5]), texts(['a', 'b', 'a', 'b', 'a'])]) {
      const table = tableOf({id, label: numbers([0, 1, 0, 1, 0]), prediction: numbers([0, 1, 1, 1, 0])}, 5)
      const {checks, predictions} = toPredictions(table, anything, 'p')
      expect(checks[0]).toMatchObject({id: 'prediction-ids', observed: 3, where: {line: 4, field: 'id'}})
      expect(predictions?.ids).toBeUndefined()
    }
  })

  test('of a column of floats keep the text that programs write', () => {
    const id: TableColumn = {kind: 'number', values: Float64Array.of(1, 2.5), nulls: new Uint8Array(2)}
    const {predictions} = read(id, [0, 1], [0, 1])
    expect(predictions.ids).toEqual({kind: 'texts', values: ['1.0', '2.5']})
  })
})
