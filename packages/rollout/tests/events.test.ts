import {appendFile, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Metric} from '../src/metric.ts'
import {eventFileMetrics} from '../src/metrics/event-file.ts'
import {makeMetric} from './metric.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-events-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

const made = (kind: Metric['kind'], of: string, more: Partial<Metric> = {}): Metric =>
  makeMetric({kind, name: of, query: {source: 'events', of}, ...more})
const metrics = [
  made('rate', 'errors'),
  made('rate', 'nulls'),
  made('rate', 'wrong'),
  made('quantile', 'latency'),
  made('distribution', 'prediction'),
  made('disagreement', 'disagreement'),
  made('mean', 'cost'),
]

let serial = 0
async function observe(text: string, {name = `events-${serial++}.jsonl`, since = 0, asked = metrics} = {}) {
  const path = join(folder, name)
  await writeFile(path, text)
  const arms = {stable: ['flights', '1'], canary: ['flights-1', '2']}
  const source = eventFileMetrics({path, name, metrics: asked, arms, since})
  return {source, path, seen: await source.observe()}
}

const lines = (...rows: readonly Readonly<Record<string, unknown>>[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const some = lines(
  {time: 100, arm: 'flights', id: 'a', status: 200, latency: 5, prediction: 'late', label: 'late', cost: 2},
  {time: 101, arm: 'flights-1', id: 'a', status: 200, latency: 7, prediction: 'on-time', cost: 3},
  {time: '1970-01-01T00:01:42Z', arm: '2', id: 'b', status: 503, latency: 30},
  {time: 103, arm: 'canary', id: 'c', status: 200, prediction: null},
  {time: 104, arm: 'flights-9', id: 'd', status: 200, prediction: 'late'},
  {time: 160, id: 'a', label: 'late'},
)

describe('a file of events', () => {
  test('gives every metric of both versions; other versions are left out', async () => {
    const {seen} = await observe(some)
    expect(seen).toMatchObject({stable: {requests: 1, errors: 0}, canary: {requests: 3, errors: 1}})
    expect(seen.metrics).toMatchObject({
      errors: {stable: {events: 0, n: 1}, canary: {events: 1, n: 3}},
      nulls: {stable: {events: 0, n: 1}, canary: {events: 1, n: 2}},
      latency: {stable: {values: [5]}, canary: {values: [7, 30]}},
      cost: {stable: {values: [2]}, canary: {values: [3]}},
      prediction: {stable: {counts: {late: 1}}, canary: {counts: {'on-time': 1}}},
      disagreement: {canary: {events: 1, n: 1}},
    })
  })

  test('labels that come later are joined by id; only labelled answers count, and the delay is told', async () => {
    const {seen} = await observe(some)
    expect(seen.metrics?.['wrong']).toEqual({
      stable: {kind: 'counts', events: 0, n: 1, note: 'labels of 1 of 1 answers are known'},
      canary: {kind: 'counts', events: 1, n: 1, note: 'labels of 1 of 2 answers are known, half of them within 59 s'},
    })
    // Labels may also be there before the answer, and nobody is right without one.
    const early = await observe(
      lines(
        {time: 1, id: 'x', label: 1},
        {time: 2, arm: 'canary', id: 'x', prediction: 1},
        {time: 3, arm: 'canary', id: 'y', prediction: 1},
      ),
    )
    expect(early.seen.metrics?.['wrong']).toMatchObject({canary: {events: 0, n: 1}, stable: {n: 0}})
  })

  test('what nobody says is not counted as good', async () => {
    const {seen} = await observe(lines({time: 1, arm: 'canary', id: 'x'}))
    expect(seen.metrics).toMatchObject({
      errors: {canary: {n: 0}},
      nulls: {canary: {n: 0}},
      wrong: {canary: {n: 0}},
      latency: {canary: {values: []}},
    })
  })

  test('a request that is sent again counts once for what the model says', async () => {
    const again = {time: 1, arm: 'canary', id: 'x', status: 200, prediction: 'a', label: 'b'}
    const {seen} = await observe(lines(again, again, again))
    expect(seen.metrics).toMatchObject({errors: {canary: {n: 3}}, wrong: {canary: {n: 1}}, prediction: {canary: {counts: {a: 1}}}})
  })

  test('events before the rollout are not of it; the file grows between looks, and half a line is for the next', async () => {
    const {source, path, seen} = await observe(some, {since: 102})
    expect(seen).toMatchObject({stable: {requests: 0}, canary: {requests: 2}})
    await appendFile(path, '{"time": 105, "arm": "canary", "status": 200}\n{"time": 106, "arm": "can')
    expect((await source.observe()).canary.requests).toBe(3)
  })

  test('CSV with a header says the same; an empty prediction is an answer without one', async () => {
    const csv =
      'time,arm,id,status,latency,prediction,label\r\n100,flights,a,200,5,late,late\r\n101,flights-1,a,200,7,"on-time",\r\n102,2,b,503,30,,\r\n103,canary,c,200,,,\r\n160,,a,,,,late\r\n'
    const {seen} = await observe(csv, {name: 'events.csv'})
    expect(seen.metrics).toMatchObject({
      errors: {canary: {events: 1, n: 3}},
      nulls: {canary: {events: 1, n: 2}},
      wrong: {canary: {events: 1, n: 1}},
      prediction: {canary: {counts: {'on-time': 1}}},
    })
  })

  test('numbers between declared bounds are classes with an order', async () => {
    const scores = made('distribution', 'prediction', {bounds: [0.25, 0.5]})
    const rows = [0.1, 0.25, 0.3, 0.9, 0.95].map((prediction, id) => ({time: 1, arm: 'canary', id, prediction}))
    const {seen} = await observe(lines(...rows), {asked: [scores]})
    expect(seen.metrics?.['prediction']?.canary).toEqual({
      kind: 'histogram',
      bounds: [0.25, 0.5, Number.POSITIVE_INFINITY],
      counts: [2, 1, 2],
    })
    const words = await observe(lines({time: 1, arm: 'canary', prediction: 'late'}), {asked: [scores]})
    expect(words.seen.metrics?.['prediction']?.canary).toMatchObject({kind: 'missing'})
  })

  test.each([
    ['no JSON', `${some}{"time":\n`, 7],
    ['a list', '[1]\n', 1],
    ['neither arm nor label', '{"time": 1}\n', 1],
    ['no time', '{"arm": "canary"}\n', 1],
    ['a local time', '{"time": "2026-01-01T00:00:00", "arm": "canary"}\n', 1],
    ['milliseconds', '{"time": 1795402800000, "arm": "canary"}\n', 1],
    ['a negative latency', '{"time": 1, "arm": "canary", "latency": -1}\n', 1],
    ['a status in words', '{"time": 1, "arm": "canary", "status": "good"}\n', 1],
    ['an error in words', '{"time": 1, "arm": "canary", "error": "no"}\n', 1],
  ])('%s is an input error with its line', async (_name, text, line) => {
    await expect(observe(text)).rejects.toMatchObject({errorClass: 'input-error', where: {line}})
  })

  test.each(['time,arm\n1\n', 'time,time\n1,2\n', 'time,arm\n1,"canary\n', 'time,arm\n1,ca"nary\n'])(
    'CSV: %j is an input error',
    async (text) => {
      await expect(observe(text, {name: `bad-${serial++}.csv`})).rejects.toMatchObject({errorClass: 'input-error'})
    },
  )

  test('a file that is not there is an input error, not silence', async () => {
    const source = eventFileMetrics({
      path: join(folder, 'nothing.jsonl'),
      name: 'nothing.jsonl',
      metrics,
      arms: {stable: [], canary: []},
      since: 0,
    })
    await expect(source.observe()).rejects.toMatchObject({errorClass: 'input-error'})
  })
})
