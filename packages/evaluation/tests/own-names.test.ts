import {expect, test} from 'vitest'
import {knownMetric} from '../src/metric-catalogue.ts'
import {readMetricsFile} from '../src/metrics-file.ts'

// `__proto__` is refused before, as a key that no file has by accident.
const inherited = [...Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__'), 'prototype', 'then']

test.each(inherited)('%s is a name like any other, and nothing is known of it', (name) => {
  expect(knownMetric(name)).toBeUndefined()
  const {metrics} = readMetricsFile(Buffer.from(`{"a": 1, ${JSON.stringify(name)}: -7}`), 'metrics.json')
  expect(metrics.get(name)?.value).toBe(-7)
})
