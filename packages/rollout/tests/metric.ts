import type {Metric} from '../src/metric.ts'

/** A metric with plain settings, for tests. */
export const makeMetric = (settings: Partial<Metric> & Pick<Metric, 'kind'>): Metric => ({
  name: 'metric',
  better: 'lower',
  margin: {value: 0.01, relative: false},
  compared: true,
  guard: undefined,
  weight: 1,
  quantile: 0.95,
  bounds: undefined,
  block: undefined,
  ordered: false,
  unit: '',
  query: {source: 'events', of: 'errors'},
  ...settings,
})

/** The same, asked of Prometheus. */
export const makeQuery = (kind: Metric['kind'], expressions: Readonly<Record<string, string>>, more: Partial<Metric> = {}): Metric =>
  makeMetric({kind, query: {source: 'prometheus', expressions, step: 1}, ...more})
