import {parseYaml} from '@modelflight/core/yaml'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {startExporter, startPrometheus} from '@modelflight/testing/prometheus'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {ensurePrometheus} from '@modelflight/tools/tools/prometheus'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {MetricInput} from '../src/metric-input.ts'
import {openSite} from './site.ts'

let cluster: ControlPlane
let api: GithubApi
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
  api = await startGithubApi()
})
afterAll(async () => {
  await api?.close()
  await cluster?.[Symbol.asyncDispose]()
})

const listed = (text: string): MetricInput => ({kind: 'located', located: parseYaml(text, 'input metrics')})

test('Prometheus is asked by the names of the Deployments: a good version is brought out, a bad one brought back', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  await site.workshop.register({threshold: 51})
  await using exporter = await startExporter()
  await using server = await startPrometheus(await ensurePrometheus(), {targets: {pods: exporter.url}})
  let errors = 20
  const traffic = setInterval(() => {
    for (const [deployment, failed] of [
      ['flights', 20],
      ['flights-1', 20],
      ['flights-2', errors],
    ] as const) {
      exporter.add(`requests_total{deployment="${deployment}",code="500"}`, failed)
      exporter.add(`requests_total{deployment="${deployment}",code="200"}`, 1_000 - failed)
    }
  }, 100)
  try {
    const metrics = listed(`
- name: errors
  kind: rate
  events: sum(increase(requests_total{deployment="{{arm}}", code="500"}[{{window}}]))
  total: sum(increase(requests_total{deployment="{{arm}}"}[{{window}}]))
`)
    const asked = {
      metrics,
      'metrics-url': undefined,
      'prometheus-url': {url: server.url, trusted: true},
      interval: 2,
      'max-duration': 120,
    } as const
    const good = await site.deploy(asked)
    expect(good.outputs.decision, String(good.outputs.reason)).toBe('promoted')
    expect(good.outputs.reason).toMatch(/^errors [12]\.\d\d % against [12]\.\d\d %/)
    expect(await site.champion()).toBe('2')
    errors = 200
    const bad = await site.deploy({...asked, model: 'models:/flights/3'})
    expect(bad.outputs, String(bad.outputs.reason)).toMatchObject({decision: 'rolled-back', weight: 0})
    expect(bad.outputs.reason).toMatch(/^errors \d+\.\d\d % against [12]\.\d\d %/)
    expect(await site.champion()).toBe('2')
    await server.stop()
    const retried = site.deploy({...asked, model: 'models:/flights/3', retry: true})
    await expect(retried).rejects.toMatchObject({errorClass: 'dependency-failed'})
    expect((await site.weights()).filter(([, weight]) => weight > 0)).toEqual([['flights-1', 10_000]])
    expect(await site.champion()).toBe('2')
  } finally {
    clearInterval(traffic)
  }
})

test('without a source for its metrics a rollout does not begin', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  const events = listed('[{name: errors, kind: rate, of: errors}]')
  await expect(site.deploy({'metrics-url': undefined, metrics: events})).rejects.toMatchObject({
    errorClass: 'input-error',
    message: expect.stringContaining('events'),
  })
  await expect(site.deploy({'metrics-url': undefined})).rejects.toMatchObject({errorClass: 'input-error'})
  expect(await site.weights()).toEqual([['flights', 1]])
})

test('a file of events decides; a version that nobody asked is held open, and then goes back', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  const metrics = listed('[{name: errors, kind: rate, of: errors}]')
  const rows = (arm: string): string =>
    Array.from(
      {length: 6_000},
      (_, id) => `{"time": 4000000000, "arm": "${arm}", "id": "${arm}-${id}", "status": ${id % 50 === 0 ? 503 : 200}}\n`,
    ).join('')
  const path = await site.workshop.context.write('events.jsonl', rows('flights'))
  const asked = {metrics, 'metrics-url': undefined, 'metrics-file': path, interval: 0.01} as const
  const silent = await site.deploy({...asked, 'max-duration': 1})
  expect(silent.outputs).toMatchObject({decision: 'inconclusive', weight: 0})
  expect(silent.outputs.reason).toContain('0 and 6000 observations')
  await site.workshop.context.write('events.jsonl', rows('flights') + rows('flights-2') + rows('flights-1'))
  const decided = await site.deploy({...asked, 'max-duration': 60})
  expect(decided.outputs.decision, String(decided.outputs.reason)).toBe('promoted')
})
