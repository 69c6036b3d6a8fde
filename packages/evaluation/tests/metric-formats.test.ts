import {describe, expect, test} from 'vitest'
import {readMetricsFile} from '../src/metrics-file.ts'

const read = (text: string) => {
  const {format, metrics} = readMetricsFile(new TextEncoder().encode(text), 'm')
  return {format, ...Object.fromEntries([...metrics].map(([name, {value}]) => [name, value]))}
}
const json = (value: unknown) => read(JSON.stringify(value))

describe('what other programs write is read under the names that gates use', () => {
  test("scikit-learn's classification_report", () => {
    const scores = {precision: 0.9, recall: 0.8, 'f1-score': 0.85, support: 10}
    expect(
      json({'0': scores, cat: scores, accuracy: 0.9, 'macro avg': scores, 'weighted avg': {...scores, 'f1-score': 0.7}}),
    ).toMatchObject({
      format: 'scikit-learn',
      accuracy: 0.9,
      f1_macro: 0.85,
      f1_weighted: 0.7,
      'f1.cat': 0.85,
      'support.0': 10,
    })
  })

  test('dvc metrics show --json, of one revision only', () => {
    const workspace = {data: {'metrics.json': {data: {auc: 0.9, train: {loss: 0.1}}}}}
    expect(json({'': workspace})).toEqual({format: 'dvc', auc: 0.9, 'train.loss': 0.1})
    expect(() => json({workspace, main: workspace})).toThrow('2 revisions')
  })

  test("W&B's summary, without its own keys and tables", () => {
    const summary = {
      _step: 9,
      _runtime: 3.5,
      _wandb: {runtime: 3},
      accuracy: 0.9,
      note: 'x',
      val: {loss: 0.2},
      examples: {_type: 'table-file', nrows: 3},
    }
    expect(json(summary)).toEqual({format: 'wandb', accuracy: 0.9, 'val.loss': 0.2})
  })

  test('lm-evaluation-harness', () => {
    const results = {
      arc: {alias: 'arc', 'acc,none': 0.5, 'acc_stderr,none': 0.01, 'exact_match,strict-match': 0.4, 'f1_stderr,none': 'N/A'},
    }
    expect(json({results, versions: {arc: 1}})).toEqual({
      format: 'lm-eval',
      'arc.acc': 0.5,
      'arc.acc_stderr': 0.01,
      'arc.exact_match.strict-match': 0.4,
    })
  })

  test('promptfoo', () => {
    expect(json({evalId: 'e', results: {version: 3, stats: {successes: 9, failures: 1, errors: 0}}})).toEqual({
      format: 'promptfoo',
      successes: 9,
      failures: 1,
      errors: 0,
      pass_rate: 0.9,
    })
    expect(json({results: {stats: {successes: 0, failures: 0, errors: 0}}})).not.toHaveProperty('pass_rate')
  })

  test('JUnit, counted by test rather than by its totals', () => {
    const xml = `<?xml version="1.0"?><testsuites tests="99" failures="0"><testsuite name="a > b" tests="4">
      <testcase name="one" time="0.1"/><testcase name="two"><failure message="a &gt; b">no</failure></testcase>
      <testcase name="three"><error/></testcase><testcase name="four"><skipped/></testcase><!-- <testcase/> -->
      <testcase name="five"><system-out><![CDATA[<failure>]]></system-out></testcase></testsuite></testsuites>`
    expect(read(xml)).toEqual({format: 'junit', tests: 5, failures: 1, errors: 1, skipped: 1, pass_rate: 0.5})
  })

  test.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]><testsuite></testsuite>', 'document type'],
    ['<html></html>', 'not that of JUnit'],
    ['<testsuite><testcase/>', 'ends early'],
  ])('%s is refused', (xml, words) => {
    expect(() => read(xml)).toThrow(words)
  })

  test('tests of which none ran have no rate', () => {
    expect(read('<testsuite><testcase><skipped/></testcase></testsuite>')).not.toHaveProperty('pass_rate')
  })

  test.each([
    {_step: 1, accuracy: null},
    {results: {t: {'acc,none': 93}}, versions: {}},
    {'macro avg': {'f1-score': 'high'}, 'weighted avg': {}},
  ])('%j: nothing is coerced', (value) => {
    expect(() => json(value)).toThrow()
  })
})
