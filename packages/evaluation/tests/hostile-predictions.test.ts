import {explain} from '@modelflight/core/errors'
import {describe, expect, test} from 'vitest'
import {judge} from './made.ts'

type Columns = Record<string, readonly (string | number)[]>

const rows = Array.from({length: 60}, (_, row) => row)
const good = (): Columns => ({
  id: rows,
  label: rows.map((row) => row % 2),
  prediction: rows.map((row) => (row % 10 === 0 ? 1 - (row % 2) : row % 2)),
  score: rows.map((row) => (row % 2 === 1 ? 0.8 : 0.2)),
  w: rows.map(() => 1),
  ms: rows.map(() => 20),
})
const at = (columns: Columns, name: string, row: number, value: string | number): Columns => ({
  ...columns,
  [name]: (columns[name] ?? []).map((one, index) => (index === row ? value : one)),
})

const outcome = async (gate: string, columns: Columns): Promise<string> => {
  try {
    const {checks} = await judge(gate, columns)
    return checks[0]?.status ?? 'nothing'
  } catch (error) {
    const {errorClass, where} = explain(error)
    return `${errorClass}:${where?.line ?? '?'}`
  }
}

describe('a value that is none, in any column that a gate rests on, is an error of its row', () => {
  const nothing = ['', ' ', 'NaN', 'nan', '-nan'.slice(1), 'inf', '-Infinity', '<NA>']
  const cases = ['label', 'prediction', 'score', 'id'].flatMap((name) => nothing.map((value) => [name, value] as const))
  test.each(cases)('%s %j', async (name, value) => {
    expect(await outcome('accuracy >= 0.1', at(good(), name, 7, value))).toBe('input-error:9')
  })

  test.each(['1e999', '0x1', '1,5', 'one', '٣', '1e', '--1', '1_0', 'true'])('the score %j', async (value) => {
    expect(await outcome('roc_auc >= 0.1', at(good(), 'score', 3, value))).toBe('input-error:5')
  })

  test.each([
    ['w', 'columns: {weight: w}\ngates: {accuracy: ">= 0.1"}', '-1'],
    ['w', 'columns: {weight: w}\ngates: {accuracy: ">= 0.1"}', 'NaN'],
    ['ms', 'columns: {latency: ms}\ngates: {latency_p95: "< 1s"}', 'slow'],
    ['ms', 'columns: {latency: ms}\ngates: {latency_p95: "< 1s"}', ''],
  ])('%s under %j: %j', async (name, gate, value) => {
    expect(await outcome(gate, at(good(), name, 3, value))).toBe('input-error:5')
  })
})

describe('what can not be judged never passes', () => {
  test.each<readonly [string, string, Columns]>([
    ['a score outside 0 to 1', 'log_loss <= 100', at(good(), 'score', 3, 1.5)],
    ['a negative score', 'brier_score_loss <= 100', at(good(), 'score', 3, -0.1)],
    ['one class only', 'roc_auc >= 0', {...good(), label: rows.map(() => 1)}],
    ['no positive label at all', 'average_precision >= 0', {...good(), label: rows.map(() => 0)}],
    ['two spellings of one class', 'accuracy >= 0', at(at(good(), 'label', 4, 'False'), 'prediction', 4, 'false')],
    ['a column twice over', 'accuracy >= 0', {...good(), y_true: rows.map((row) => row % 2)}],
    ['a slice that is not there', 'accuracy@country=DE >= 0', good()],
    ['a value that no row has', 'accuracy@w=9 >= 0', good()],
    ['a metric that does not exist', 'acuracy >= 0', good()],
    ['a metric of another task', 'rmse <= 100', good()],
    ['a latency without a column', 'latency_p95 < 1h'.replace('1h', '1s'), good()],
    ['weights that are all 0', 'columns: {weight: w}\ngates: {accuracy: ">= 0"}', {...good(), w: rows.map(() => 0)}],
    ['a quantile of nothing', 'columns: {latency: id2}\ngates: {latency_p95: "< 1s"}', good()],
    [
      'slices by a column of ids beyond their number',
      'gates: [{metric: accuracy, slices: {by: [id], each: {min: 0}, min-samples: 1}}]',
      {
        ...good(),
        ...Object.fromEntries(
          Object.entries(good()).map(([name, values]) => [
            name,
            Array.from({length: 1_200}, (_, row) => (name === 'id' ? row : (values[row % 60] ?? 0))),
          ]),
        ),
      },
    ],
  ])('%s', async (_, gate, columns) => {
    expect(await outcome(gate, columns)).not.toMatch(/^(pass|warn|skipped|nothing)$/)
  })

  test('ids that are repeated are said', async () => {
    const {gates, settings} = await (await import('../src/gate-file.ts')).readGate('accuracy >= 0', 'gate.yml')
    const {toPredictions} = await import('../src/predictions.ts')
    const {tableOf} = await import('./made.ts')
    const {checks} = toPredictions(tableOf({...good(), id: rows.map((row) => row % 30)}), settings, 'p.csv')
    expect(gates).toHaveLength(1)
    expect(checks[0]).toMatchObject({id: 'prediction-ids', status: 'fail', observed: 30})
  })
})
