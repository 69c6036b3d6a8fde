import {parseYaml} from '@modelflight/core/yaml'
import {describe, expect, test} from 'vitest'
import {readMetrics} from '../src/read-metrics.ts'

const read = (text: string) => readMetrics(parseYaml(text, 'rollout.yml'))

describe('declared metrics', () => {
  test('defaults follow the kind; a margin with % is a share of the stable value', () => {
    const metrics = read(`
metrics:
  - name: errors
    kind: rate
    events: sum(increase(e{job="{{arm}}"}[{{window}}]))
    total: sum(increase(t{job="{{arm}}"}[{{window}}]))
    guard: 0.2
    weight: 2
  - {name: p99, kind: quantile, quantile: 0.99, harm-margin: 25%, unit: ms, of: latency}
  - {name: scores, kind: distribution, of: prediction, bounds: [0.2, 0.8]}
  - {name: heat, kind: gauge, value: 'heat{pod="{{arm}}"}', harm-margin: 3, compare: true}
`)
    expect(metrics).toMatchObject([
      {
        name: 'errors',
        better: 'lower',
        margin: {value: 0.01, relative: false},
        guard: 0.2,
        weight: 2,
        compared: true,
        query: {source: 'prometheus'},
      },
      {name: 'p99', quantile: 0.99, margin: {value: 0.25, relative: true}, unit: 'ms', query: {source: 'events', of: 'latency'}},
      {name: 'scores', ordered: true, bounds: [0.2, 0.8], margin: {value: 0.1, relative: false}},
      {name: 'heat', margin: {value: 3, relative: false}, query: {step: 15, expressions: {value: 'heat{pod="{{arm}}"}'}}},
    ])
  })

  const one = 'name: a, kind: rate'
  test.each([
    ['[]', /list of metrics/],
    ['{metrics: []}', /list of metrics/],
    ['[{name: a}]', /kind/],
    ['[{name: a, kind: p95, of: latency}]', /kind must be one of/],
    [`[{${one}}]`, /either queries of Prometheus or/],
    [`[{${one}, of: errors, events: 'x{a="{{arm}}"}'}]`, /either queries of Prometheus or/],
    [`[{${one}, events: 'x{a="{{arm}}"}'}]`, /its queries are events/],
    [`[{${one}, of: latency}]`, /is no rate/],
    [`[{${one}, of: speed}]`, /is no rate/],
    ['[{name: a, kind: quantile, of: errors}]', /is no quantile/],
    ['[{name: a, kind: gauge, of: load}]', /not made of events/],
    [`[{${one}, of: errors, harm-margin: 10%}]`, /in points/],
    [`[{${one}, of: errors, harm-margin: 2}]`, /from 0 to 1/],
    [`[{${one}, of: errors, harm-margin: -1}]`, /harm-margin is no number/],
    [`[{${one}, of: errors, harm-margin: .nan}]`, /harm-margin/],
    [`[{${one}, of: errors, compare: false}]`, /needs a guard/],
    [`[{${one}, of: errors}, {${one}, of: nulls}]`, /name of the metric a is taken/],
    ['[{name: error rate, kind: rate, of: errors}]', /taken/],
    [`[{${one}, of: errors, wieght: 2}]`, /did you mean weight/],
    [`[{${one}, events: 'x{a="{{pod}}"}', total: 'x{a="{{arm}}"}'}]`, /no placeholder/],
    [`[{${one}, events: 'x{a={{arm}}}', total: 'x{a="{{arm}}"}'}]`, /within quotes/],
    [`[{${one}, events: 'x', total: 'x{a="{{arm}}"}'}]`, /asks the same of both/],
    ['[{name: a, kind: distribution, of: prediction, bounds: [2, 1]}]', /ascend/],
    ['[{name: "a`b", kind: rate, of: errors}]', /name/],
  ])('%s is refused with its line', (text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        errorClass: 'input-error',
        message: expect.stringMatching(message),
        where: expect.objectContaining({line: 1}),
      }),
    )
  })
})
