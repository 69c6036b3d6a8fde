import {createHttp, type HttpOptions} from '@modelflight/http/client'
import {injectedCommands} from '@modelflight/testing/runner-grammar'
import {type LocalServer, serve} from '@modelflight/testing/servers'
import {describe, expect, test} from 'vitest'
import {type Job, openJourney} from '../journeys/journey.ts'
import {badInputs, expectationOf} from './corpus.ts'
import {recorded, replay} from './recorded.ts'

const items = badInputs('http')
const itemOf = (id: string) => {
  const item = items.find((one) => one.id === id)
  if (item === undefined) throw new Error(`the corpus has no ${id}`)
  return item
}
/** A client whose pauses take no time but are written down; the attempts are real. */
function impatient(server: LocalServer, options: HttpOptions = {}) {
  const pauses: number[] = []
  let skipped = 0
  const now = (): number => performance.now() + skipped
  const sleep = async (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds)
    skipped += milliseconds
  }
  const http = createHttp({trusted: [new URL(server.url).host], secrets: ['hush'], ...options, world: {now, sleep, random: () => 0.5}})
  return {http, pauses}
}

interface Failed {
  readonly errorClass?: string
  readonly message?: string
}

/** What each answer must do to the one client that registries, metrics and webhooks share. */
const generic = [
  'http-200-html',
  'http-200-truncated',
  'http-401-expired',
  'http-403-primary',
  'http-403-secondary',
  'http-429-date',
  'http-err-secret',
  'http-redirect-loop',
  'http-redirect-metadata',
  'http-slowloris',
]

/** Answers of one product, held to the corpus where its adapter is tested. */
const elsewhere: Readonly<Record<string, string>> = {
  'http-k8s-410': 'packages/kubernetes',
  'http-mlflow-exists': 'packages/registry',
  'http-prom-empty': 'actions/deploy-canary',
  'http-prom-label-inject': 'actions/deploy-canary',
  'http-prom-multi': 'actions/deploy-canary',
  'http-prom-nan': 'actions/deploy-canary',
  'http-prom-old': 'actions/deploy-canary',
}

test('every answer of the corpus has its place', () => {
  expect([...generic, ...Object.keys(elsewhere)].toSorted()).toEqual(items.map(({id}) => id).toSorted())
})

describe('bad input: http, to the client that all adapters share', () => {
  test.each(generic.map((id) => [id, itemOf(id).hazard] as const))('%s: %s', async (id) => {
    const {exit, forbid} = expectationOf(itemOf(id))
    const listener = replay(recorded(id), exit === 'ok' ? 1 : undefined)
    await using server = await serve(listener)
    const {http, pauses} = impatient(server, {deadline: 60_000})
    const start = performance.now()
    const timeout = id === 'http-slowloris' ? 400 : 5_000
    const failed: Failed | undefined = await http.json({url: `${server.url}/self?token=hush`, timeout}).then(
      () => undefined,
      (error: Failed) => error,
    )
    expect(failed?.errorClass ?? 'ok').toBe(exit)
    for (const pattern of [...forbid, 'hush', 'ghs_']) expect(failed?.message ?? '').not.toMatch(new RegExp(pattern, 'm'))
    expect(failed?.message ?? '').not.toContain('\n')
    expect(performance.now() - start).toBeLessThan(10_000)
    if (id === 'http-redirect-loop') expect(listener.count).toBeLessThanOrEqual(6)
    if (id === 'http-200-truncated') expect(listener.count).toBeGreaterThan(1)
    // One second of the recorded answer's clock and ours may lie between.
    if (id === 'http-429-date') expect(pauses).toHaveLength(1)
  })
})

/** Where a policy can only be read over REST, an answer that is none stops the gate: it is never taken for "no gate". */
async function withoutBase(api: string): Promise<Awaited<ReturnType<Job['step']>>> {
  await using journey = await openJourney()
  const base = await journey.commit({
    'gate.yml': 'version: 1\ngates:\n  - {metric: accuracy, min: 0.9}\n',
    'metrics.json': '{"accuracy": 0.95}',
  })
  const head = await journey.commit({'metrics.json': '{"accuracy": 0.96}\n'}, base)
  const pull = {number: 7, head, base}
  journey.openPull(pull)
  const job = await (await journey.run({event: 'pull_request', ...pull})).job('model')
  const env = {GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${api}/graphql`}
  return await job.step('evaluate-gate', {metrics: 'metrics.json', gate: 'gate.yml', comment: 'never'}, env)
}

describe.concurrent('bad input: http, as GitHub', () => {
  test.each(
    ['http-200-html', 'http-200-truncated', 'http-401-expired', 'http-403-primary', 'http-err-secret', 'http-redirect-loop'].map(
      (id) => [id, itemOf(id).hazard] as const,
    ),
  )('%s: %s', async (id) => {
    const {exit, forbid} = expectationOf(itemOf(id))
    await using server = await serve(replay(recorded(id)))
    const {outputs, stdout, stderr, summary, exitCode} = await withoutBase(server.url)
    expect(outputs['error-class'], stdout).toBe(exit)
    expect(exitCode).not.toBe(0)
    for (const pattern of forbid)
      expect([stdout, stderr, summary, ...Object.values(outputs)].join('\n')).not.toMatch(new RegExp(pattern, 'm'))
    expect(injectedCommands(stdout)).toEqual([])
  })

  test('http-429-date: the gate is read after the pause that the date asks for', async () => {
    const limited = recorded('http-429-date')
    let count = 0
    await using journey = await openJourney({
      fault: ({operation}) => {
        if (!operation.includes('/contents/')) return undefined
        count++
        const headers = {'retry-after': new Date(Date.now() + 2_000).toUTCString()}
        return count === 1 ? {kind: 'answer', answer: {status: limited.status, body: {message: 'slow down'}, headers}} : undefined
      },
    })
    const base = await journey.commit({
      'gate.yml': 'version: 1\ngates:\n  - {metric: accuracy, min: 0.9}\n',
      'metrics.json': '{"accuracy": 0.95}',
    })
    const head = await journey.commit({note: 'x'}, base)
    const pull = {number: 7, head, base}
    journey.openPull(pull)
    const job = await (await journey.run({event: 'pull_request', ...pull})).job('model')
    const {outputs} = await job.step('evaluate-gate', {metrics: 'metrics.json', gate: 'gate.yml', comment: 'never'})
    expect(outputs['status']).toBe('pass')
    expect(count).toBeGreaterThan(1)
  })
})
