import {createHttp} from '@modelflight/http/client'
import {type Exporter, type Prometheus, scraped, startExporter, startPrometheus} from '@modelflight/testing/prometheus'
import {type LocalServer, sendJson, serve, waitFor} from '@modelflight/testing/servers'
import {makeCertificate} from '@modelflight/testing/tls'
import {ensurePrometheus} from '@modelflight/tools/tools/prometheus'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Metric} from '../src/metric.ts'
import type {Evidence} from '../src/metric-source.ts'
import {prometheusMetrics} from '../src/metrics/prometheus.ts'
import {openPrometheus} from '../src/metrics/prometheus-api.ts'
import {makeQuery} from './metric.ts'

let old: Exporter
let fresh: Exporter
let server: Prometheus
let began = 0
beforeAll(async () => {
  ;[old, fresh] = [await startExporter(), await startExporter()]
  server = await startPrometheus(await ensurePrometheus(), {targets: {'flights-0': old.url, 'flights-1': fresh.url}})
  for (const exporter of [old, fresh]) {
    for (const code of ['200', '500']) exporter.set(`requests_total{code="${code}"}`, 0)
    for (const le of ['0.1', '0.5', '+Inf']) exporter.set(`seconds_bucket{le="${le}"}`, 0)
    for (const answer of ['late', 'on-time']) exporter.set(`predictions_total{answer="${answer}"}`, 0)
    exporter.set('requests_total{code="200"}', 1_000)
    exporter.set('temperature', 20)
  }
  began = Date.now() / 1_000
  await Promise.all([scraped(old), scraped(fresh)])
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  await Promise.all([old?.close(), fresh?.close()])
})

const http = (url: string, options: Parameters<typeof createHttp>[0] = {}) => createHttp({trusted: [new URL(url).host], ...options})

interface Asked {
  readonly url?: string
  readonly since?: number
  readonly now?: () => number
  readonly maxAge?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly options?: Parameters<typeof createHttp>[0]
}

/** What a metric's evidence is, of both versions. */
async function ask(metric: Metric, {url = server.url, since = began, now = () => Date.now() / 1_000, ...rest}: Asked = {}) {
  const api = openPrometheus(http(url, rest.options), url, rest.headers)
  const arms = {stable: {arm: 'flights-0', version: '1'}, canary: {arm: 'flights-1', version: '2'}}
  const {metrics} = await prometheusMetrics(api, {
    metrics: [metric],
    ...arms,
    since,
    now,
    ...(rest.maxAge === undefined ? {} : {maxAge: rest.maxAge}),
  }).observe()
  const found = metrics?.[metric.name]
  if (found === undefined) throw new Error('the metric was not answered')
  return found
}

const rate = makeQuery('rate', {
  events: 'sum(increase(requests_total{job="{{arm}}", code=~"5.."}[{{window}}]))',
  total: 'sum(increase(requests_total{job="{{arm}}"}[{{window}}]))',
})
const reasonOf = (evidence: Evidence): string => (evidence.kind === 'missing' ? evidence.reason : `no reason: ${JSON.stringify(evidence)}`)

describe('a real Prometheus', () => {
  test('counts are what came since the beginning, also over the restart of a server', async () => {
    const since = Date.now() / 1_000 - 0.3
    fresh.add('requests_total{code="200"}', 900)
    fresh.add('requests_total{code="500"}', 100)
    old.add('requests_total{code="200"}', 2_000)
    await Promise.all([scraped(old), scraped(fresh)])
    // The canary's server restarts: its counters begin anew.
    fresh.set('requests_total{code="200"}', 0)
    fresh.set('requests_total{code="500"}', 0)
    await scraped(fresh)
    fresh.add('requests_total{code="200"}', 400)
    await Promise.all([scraped(old, 6), scraped(fresh, 6)])
    const observe = (): ReturnType<typeof ask> => ask(rate, {since: since - 0.4})
    // Extrapolation to the ends of the window adds a part of a scrape interval at most: the less, the longer the window.
    await waitFor(async () => {
      const {canary, stable} = await observe()
      return canary.kind === 'counts' && canary.n < 1_650 && stable.kind === 'counts' && stable.n < 2_350
    })
    const {canary, stable} = await observe()
    if (canary.kind !== 'counts' || stable.kind !== 'counts') throw new Error(`${reasonOf(canary)}, ${reasonOf(stable)}`)
    expect(canary.n).toBeGreaterThan(1_300)
    expect(canary.n).toBeLessThan(1_700)
    expect(canary.events / canary.n).toBeCloseTo(100 / 1_400, 1)
    expect(stable.n).toBeGreaterThan(1_800)
    expect(stable.n).toBeLessThan(2_400)
    expect(stable.events).toBe(0)
  })

  test('histograms become buckets, and classes counts', async () => {
    const since = Date.now() / 1_000 - 0.5
    for (const [le, by] of [
      ['0.1', 500],
      ['0.5', 900],
      ['+Inf', 1_000],
    ] as const)
      fresh.add(`seconds_bucket{le="${le}"}`, by)
    fresh.add('predictions_total{answer="late"}', 300)
    await Promise.all([scraped(old, 6), scraped(fresh, 6)])
    const buckets = await ask(makeQuery('quantile', {buckets: 'sum by (le) (increase(seconds_bucket{job="{{arm}}"}[{{window}}]))'}), {
      since,
    })
    if (buckets.canary.kind !== 'histogram') throw new Error(reasonOf(buckets.canary))
    expect(buckets.canary.bounds).toEqual([0.1, 0.5, Number.POSITIVE_INFINITY])
    const [first = 0, second = 0, third = 0] = buckets.canary.counts
    expect(first / (first + second + third)).toBeCloseTo(0.5, 2)
    expect(third / (first + second + third)).toBeCloseTo(0.1, 2)
    const classes = await ask(
      makeQuery('distribution', {classes: 'sum by (answer) (increase(predictions_total{job="{{arm}}"}[{{window}}]))'}),
      {since},
    )
    if (classes.canary.kind !== 'categories') throw new Error(reasonOf(classes.canary))
    expect(classes.canary.counts['late']).toBeGreaterThan(250)
    expect(classes.canary.counts['on-time']).toBe(0)
  })

  test('a gauge of both versions comes at the same times', async () => {
    const gauge = makeQuery('gauge', {value: 'temperature{job="{{arm}}"}'})
    await waitFor(
      async () => {
        const {canary} = await ask(gauge)
        return canary.kind === 'series' && canary.values.length >= 3
      },
      {timeout: 60_000},
    )
    const {canary, stable} = await ask(gauge, {now: () => Math.floor(Date.now() / 1_000)})
    if (canary.kind !== 'series' || stable.kind !== 'series') throw new Error('no series')
    // The first scrapes of both lie apart; from then on the times are the same, whole seconds.
    const both = Math.min(canary.times.length, stable.times.length)
    expect(canary.times.slice(-both)).toEqual(stable.times.slice(-both))
    expect(canary.times.every((time) => Number.isInteger(time))).toBe(true)
    expect(new Set(canary.values)).toEqual(new Set([20]))
  })

  const silent: readonly (readonly [string, Metric, Asked, RegExp])[] = [
    ['a series that nobody has', makeQuery('rate', {events: 'sum(nothing{job="{{arm}}"})', total: 'sum(nothing)'}), {}, /no such series/],
    [
      'events that nobody counts, though requests are',
      makeQuery('rate', {events: 'sum(nothing)', total: 'sum(requests_total)'}),
      {},
      /no such series/,
    ],
    ['NaN, from 0/0', makeQuery('rate', {events: 'vector(0) / vector(0)', total: 'vector(100)'}), {}, /NaN/],
    ['an infinite value', makeQuery('rate', {events: 'vector(1)', total: 'vector(1) / vector(0)'}), {}, /infinite/],
    ['more events than requests', makeQuery('rate', {events: 'vector(200)', total: 'vector(100)'}), {}, /contradict/],
    ['a time before the first scrape', rate, {now: () => began - 3_600, since: began - 7_200}, /no such series/],
    [
      'a time that nobody has reached',
      makeQuery('gauge', {value: 'temperature{job="{{arm}}"}'}),
      {since: began + 50_000, now: () => began + 51_000},
      /no such series/,
    ],
    [
      'a gauge that is NaN all the time',
      makeQuery('gauge', {value: '0 * temperature{job="{{arm}}"} / 0'}),
      {since: 0, now: () => Math.floor(Date.now() / 1_000) + 1},
      /NaN|no such series/,
    ],
  ]
  test.each(silent)('%s is missing, and never a zero', async (_name, metric, asked, reason) => {
    const {canary} = await ask(metric, {since: Date.now() / 1_000 - 60, ...asked})
    expect(reasonOf(canary)).toMatch(reason)
  })

  test('several series where one is meant are an input error that names the query', async () => {
    const several = makeQuery('rate', {events: 'requests_total{job="{{arm}}"}', total: 'vector(1)'})
    await expect(ask(several)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining('requests_total')})
    const byTwo = makeQuery('distribution', {classes: 'requests_total'})
    await expect(ask(byTwo)).rejects.toMatchObject({errorClass: 'input-error'})
    const noBuckets = makeQuery('quantile', {buckets: 'requests_total'})
    await expect(ask(noBuckets)).rejects.toMatchObject({errorClass: 'input-error'})
    const noInfinity = makeQuery('quantile', {buckets: 'sum by (le) (seconds_bucket{le!="+Inf"})'})
    await expect(ask(noInfinity)).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test.each(['sum(', 'requests_total{job=~"("}', 'vector("a")', 'sum(requests_total) by'])(
    'the query %s is refused as the user’s',
    async (expression) => {
      const broken = makeQuery('rate', {events: expression, total: 'vector(1)'})
      await expect(ask(broken)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining('Prometheus refuses')})
    },
  )

  test('a server that went away an hour ago is stale, though its counts are still in the window', async () => {
    await using gone = await startExporter()
    gone.set('requests_total{code="500"}', 1)
    await using lone = await startPrometheus(await ensurePrometheus(), {targets: {'flights-0': old.url, 'flights-1': gone.url}})
    const since = Date.now() / 1_000
    await scraped(gone, 4)
    await waitFor(async () => (await ask(rate, {url: lone.url, since, maxAge: 60})).canary.kind === 'counts')
    await gone.close()
    await waitFor(async () => reasonOf((await ask(rate, {url: lone.url, since, maxAge: 1})).canary).includes('last 1 s'), {timeout: 60_000})
  })

  test('TLS with an authority of one’s own, and a password', async () => {
    const certificate = await makeCertificate()
    // bcrypt of "letmein-4711".
    const users = {tester: '$2y$05$Hd/jiRCq.DmBH4KGbtSse.cHOmScbL5fOThohUGPbprwzu0NeozMS'}
    await using guarded = await startPrometheus(await ensurePrometheus(), {
      targets: {'flights-0': old.url, 'flights-1': fresh.url},
      certificate,
      users,
    })
    const one = makeQuery('rate', {events: 'vector(3)', total: 'vector(100)'})
    const authorization = `Basic ${Buffer.from('tester:letmein-4711').toString('base64')}`
    const tls = {ca: certificate.cert}
    const good = await ask(one, {url: guarded.url, headers: {authorization}, options: {trusted: [new URL(guarded.url).host], tls}})
    expect(good.canary).toMatchObject({kind: 'counts', events: 3, n: 100})
    await expect(ask(one, {url: guarded.url, options: {trusted: [new URL(guarded.url).host], tls}})).rejects.toMatchObject({
      errorClass: 'dependency-failed',
    })
    const untrusting = {trusted: [new URL(guarded.url).host], retry: {tries: 1, base: 1, cap: 1}}
    await expect(ask(one, {url: guarded.url, headers: {authorization}, options: untrusting})).rejects.toMatchObject({
      errorClass: 'dependency-failed',
    })
  })
})

describe('a server that is none', () => {
  const quick = {retry: {tries: 1, base: 1, cap: 1}, deadline: 1_500}
  const answers: readonly (readonly [string, Parameters<typeof serve>[0]])[] = [
    ['500', (_request, response) => sendJson(response, 500, {})],
    ['404', (_request, response) => sendJson(response, 404, {})],
    ['401', (_request, response) => sendJson(response, 401, {})],
    ['a web page', (_request, response) => void response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html>')],
    ['cut JSON', (_request, response) => void response.writeHead(200, {'content-type': 'application/json'}).end('{"status":"succ')],
    ['nothing', (_request, response) => void response.writeHead(200).end()],
    ['no answer', () => undefined],
    ['another kind of JSON', (_request, response) => sendJson(response, 200, [1, 2])],
    [
      'a result of another type',
      (_request, response) => sendJson(response, 200, {status: 'success', data: {resultType: 'string', result: [1, 'x']}}),
    ],
    [
      'a value that is no text',
      (_request, response) =>
        sendJson(response, 200, {status: 'success', data: {resultType: 'vector', result: [{metric: {}, value: [1, 0.5]}]}}),
    ],
    [
      'a value that is no number',
      (_request, response) =>
        sendJson(response, 200, {status: 'success', data: {resultType: 'vector', result: [{metric: {}, value: [1, 'much']}]}}),
    ],
    [
      'a series without values',
      (_request, response) => sendJson(response, 200, {status: 'success', data: {resultType: 'matrix', result: [{metric: {}}]}}),
    ],
  ]
  test.each(answers)('%s: dependency-failed, never a number', async (_name, listener) => {
    await using impostor: LocalServer = await serve(listener)
    const options = {trusted: [new URL(impostor.url).host], ...quick}
    await expect(ask(rate, {url: impostor.url, options})).rejects.toMatchObject({errorClass: 'dependency-failed'})
  })

  test('nobody listens', async () => {
    await expect(ask(rate, {url: 'http://127.0.0.1:9', options: {trusted: ['127.0.0.1:9'], ...quick}})).rejects.toMatchObject({
      errorClass: 'dependency-failed',
    })
  })

  test('a private address that the workflow does not name is refused', async () => {
    await expect(ask(rate, {options: {trusted: []}})).rejects.toMatchObject({errorClass: 'policy-refused'})
  })
})
