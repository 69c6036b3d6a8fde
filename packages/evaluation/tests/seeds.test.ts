import {describe, expect, test} from 'vitest'
import {decide} from '../src/decide.ts'
import {gatherEvidence} from '../src/evidence.ts'
import {readGate} from '../src/gate-file.ts'
import {asMeasured} from '../src/metrics.ts'
import {readMetricsFile} from '../src/metrics-file.ts'
import {seedEstimate} from '../src/seeds.ts'

/** What train writes with `seeds: 5`. */
const metrics = (accuracy: object, count: unknown = 5): string => JSON.stringify({accuracy: 0.93, seeds: {count, accuracy}})
const spread = {mean: 0.93, sd: 0.01, low: 0.9175833, high: 0.9424167}

async function statusOf(gate: string, text: string) {
  const {gates, settings} = await readGate(`gates: [${gate}]`, 'gate.yml')
  const evidence = gatherEvidence(readMetricsFile(Buffer.from(text), 'metrics.json'), undefined)
  return decide(gates, evidence, {kind: 'none'}, settings).checks[0]
}

describe('limits at a bound of several seeds', () => {
  test('the interval is that of Student’s t', () => {
    const names = new Map(Object.entries({'seeds.count': 5, 'seeds.accuracy.mean': 0.93, 'seeds.accuracy.sd': 0.01}))
    const estimate = seedEstimate('accuracy', new Map([...names].map(([name, value]) => [name, asMeasured(value)])))
    // scipy.stats.t.interval(0.95, 4, loc=0.93, scale=0.01 / 5 ** 0.5); scipy.stats.t.sf((0.93 - 0.92) / (0.01 / 5 ** 0.5), 4)
    expect(estimate?.interval(0.95)[0]).toBeCloseTo(0.91758336, 8)
    expect(estimate?.interval(0.95)[1]).toBeCloseTo(0.942416639, 8)
    expect(estimate?.above(0.92)).toBeCloseTo(0.0445, 3)
  })

  test.each([
    ['{metric: accuracy, min: 0.9, at: lower-bound}', 'pass'],
    ['{metric: accuracy, min: 0.929, at: lower-bound}', 'inconclusive'],
    ['{metric: accuracy, min: 0.94, at: lower-bound}', 'fail'],
    ['{metric: seeds.accuracy.low, min: 0.91}', 'pass'],
    ['{metric: seeds.accuracy.low, min: 0.92}', 'fail'],
  ])('%s is a %s', async (gate, status) => {
    expect(await statusOf(gate, metrics(spread))).toMatchObject({status})
  })

  test.each([
    ['no spread at all', metrics({...spread, sd: 0})],
    ['one seed', metrics(spread, 1)],
    ['half a seed', metrics(spread, 2.5)],
    ['no count', JSON.stringify({accuracy: 0.93, seeds: {accuracy: spread}})],
    ['another metric', JSON.stringify({accuracy: 0.93, seeds: {count: 5, f1: spread}})],
    ['no seeds', '{"accuracy": 0.93}'],
  ])('%s shows nothing', async (_what, text) => {
    expect((await statusOf('{metric: accuracy, min: 0.5, at: lower-bound}', text))?.status).toBe('inconclusive')
  })
})
