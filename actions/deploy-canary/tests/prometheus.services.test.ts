import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {parseYaml} from '@modelflight/core/yaml'
import type {RolloutState} from '@modelflight/rollout/state'
import {type Exporter, type Prometheus, startExporter, startPrometheus} from '@modelflight/testing/prometheus'
import {injectedCommands} from '@modelflight/testing/runner-grammar'
import {serve, waitFor} from '@modelflight/testing/servers'
import {ensurePrometheus} from '@modelflight/tools/tools/prometheus'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {MetricInput} from '../src/metric-input.ts'
import {run} from '../src/run.ts'
import {good, openWorkshop, serveCommand, type Workshop} from './workshop.ts'

const listed = (text: string): MetricInput => ({kind: 'located', located: parseYaml(text, 'input metrics')})
const champion = async ({registry}: Workshop): Promise<string | undefined> =>
  (await registry.resolve({kind: 'alias', name: 'flights', alias: 'champion'}))?.version

/** A workshop whose version 1 serves, and whose version 2 waits. */
async function withChallenger(): Promise<Workshop> {
  const workshop = await openWorkshop()
  await workshop.register(good)
  expect((await workshop.deploy()).outputs.decision).toBe('promoted')
  await workshop.register({threshold: 50.5})
  return workshop
}

describe('bad input: http, as Prometheus', () => {
  const corpus = fileURLToPath(new URL('../../../tests/fixtures/badinputs/', import.meta.url))
  interface Item {
    readonly id: string
    readonly expect: {readonly exit: string; readonly forbid: readonly string[]}
  }
  const items = (JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')) as {items: readonly Item[]}).items.filter(({id}) =>
    id.startsWith('http-prom'),
  )
  /** The time of the corpus' samples. */
  const recordedAt = 1_795_402_800_000
  const metrics = listed('[{name: drift, kind: gauge, compare: false, guard: 0.5, value: \'drift{version="{{version}}"}\', step: 1}]')

  test.each(items.map((item) => [item.id, item] as const))('%s', async (id, {expect: {exit, forbid}}) => {
    const answer = JSON.parse(readFileSync(join(corpus, `${id}.json`), 'utf8')) as {status: number; body: string}
    await using server = await serve(
      (_request, response) => void response.writeHead(answer.status, {'content-type': 'application/json'}).end(answer.body),
    )
    await using workshop = await withChallenger()
    const started = performance.now()
    const now = (): Date => new Date(recordedAt + performance.now() - started)
    const inputs = {
      ...workshop.inputs,
      model: 'models:/flights/2',
      metrics,
      'prometheus-url': {url: server.url, trusted: true},
      'max-duration': exit === 'ok' || exit === 'input-error' ? 120 : 5,
    }
    const found = await run(inputs, {...workshop.context, now}).catch((error: {errorClass?: string; message: string}) => error)
    const outcome = 'verdict' in found ? found.verdict.status : found.errorClass
    expect(outcome, 'verdict' in found ? String(found.outputs.reason) : found.message).toBe(exit === 'ok' ? 'pass' : exit)
    expect(await champion(workshop)).toBe(exit === 'ok' ? '2' : '1')
    const said = JSON.stringify('verdict' in found ? {...found.outputs, section: found.section} : found.message)
    for (const pattern of [...forbid, 'NaN']) if (pattern !== 'NaN' || exit === 'ok') expect(said).not.toMatch(new RegExp(pattern, 'm'))
    expect(injectedCommands(said)).toEqual([])
  })
})

describe('a real Prometheus decides', () => {
  let exporter: Exporter
  let server: Prometheus
  let traffic: NodeJS.Timeout
  /** Errors of 1,000 requests of version 2. */
  let errors = 20
  beforeAll(async () => {
    exporter = await startExporter()
    server = await startPrometheus(await ensurePrometheus(), {targets: {flights: exporter.url}})
    const count = (version: string, code: string, by: number): void =>
      exporter.add(`requests_total{version="${version}",code="${code}"}`, by)
    traffic = setInterval(() => {
      for (const version of ['1', '2']) {
        const failed = version === '1' ? 20 : errors
        count(version, '500', failed)
        count(version, '200', 1_000 - failed)
      }
    }, 100)
  })
  afterAll(async () => {
    clearInterval(traffic)
    await server?.[Symbol.asyncDispose]()
    await exporter?.close()
  })

  const text = `
- name: errors
  kind: rate
  events: sum(increase(requests_total{version="{{version}}", code=~"5.."}[{{window}}]))
  total: sum(increase(requests_total{version="{{version}}"}[{{window}}]))
  harm-margin: 0.01
`
  const asked = (workshop: Workshop, url = server.url) =>
    ({
      ...workshop.inputs,
      model: 'models:/flights/2',
      metrics: listed(text),
      'prometheus-url': {url, trusted: true},
      // The trial requests are decided soon: Prometheus is what is waited for.
      'max-error-rate-increase': 0.2,
      'max-wrong-answer-increase': 0.2,
      'max-requests': 60_000,
      'max-duration': 900,
    }) as const

  test('equal errors: promoted, and the numbers are told', async () => {
    await using workshop = await withChallenger()
    errors = 20
    const {outputs, details} = await run(asked(workshop), workshop.context)
    expect(outputs).toMatchObject({decision: 'promoted', 'previous-version': '1'})
    expect(outputs.reason).toMatch(/errors [12]\.\d\d % against [12]\.\d\d %, difference between/)
    expect(await champion(workshop)).toBe('2')
    expect(JSON.stringify(details)).toContain('"metric":"errors"')
  })

  test('more errors than the version that serves: rolled back, though the trial requests all went well', async () => {
    await using workshop = await withChallenger()
    errors = 200
    const {outputs, verdict} = await run(asked(workshop), workshop.context)
    expect(outputs).toMatchObject({decision: 'rolled-back', weight: 0, reason: expect.stringContaining('errors ')})
    expect(verdict.status).toBe('fail')
    expect(await champion(workshop)).toBe('1')
  })

  test('an address that only a file names may not be private', async () => {
    await using workshop = await withChallenger()
    const inputs = {...asked(workshop), 'prometheus-url': {url: server.url, trusted: false}}
    await expect(run(inputs, workshop.context)).rejects.toMatchObject({errorClass: 'policy-refused'})
    expect(await champion(workshop)).toBe('1')
  })

  test('metrics without a source, and a source without metrics, are input errors before anything starts', async () => {
    await using workshop = await withChallenger()
    await expect(run({...asked(workshop), 'prometheus-url': undefined}, workshop.context)).rejects.toMatchObject({
      errorClass: 'input-error',
    })
    await expect(run({...asked(workshop), metrics: undefined}, workshop.context)).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('Prometheus dies in the middle: the run ends with a reason, the traffic goes back, nothing is promoted', async () => {
    await using workshop = await withChallenger()
    await using mortal = await startPrometheus(await ensurePrometheus(), {targets: {flights: exporter.url}})
    errors = 20
    const state = async (): Promise<RolloutState> =>
      JSON.parse(await readFile(join(workshop.context.outputDir, 'rollouts', 'flights', 'rollout.json'), 'utf8')) as RolloutState
    const {context} = workshop
    const output = await context.write('../github-output', '')
    const env = {
      ...{PATH: process.env['PATH'], HOME: process.env['HOME'], GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: context.workspace},
      ...{
        GITHUB_OUTPUT: output,
        GITHUB_STATE: await context.write('../github-state', ''),
        GITHUB_STEP_SUMMARY: await context.write('../summary.md', ''),
      },
      ...{GITHUB_REPOSITORY: 'acme/flights', GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy', GITHUB_EVENT_NAME: 'push'},
      ...{RUNNER_TEMP: context.temporary, INPUT_MODEL: 'models:/flights/2', INPUT_REGISTRY: 'file:registry', INPUT_SERVE: serveCommand},
      ...{INPUT_REQUESTS: 'requests.jsonl', INPUT_STEPS: '20, 50', INPUT_METRICS: text, 'INPUT_PROMETHEUS-URL': mortal.url},
      // Nothing is decided for long, so that Prometheus is needed again and again.
      ...{'INPUT_MAX-ERROR-RATE-INCREASE': '0', 'INPUT_MAX-REQUESTS': '100000000'},
    }
    const script = fileURLToPath(new URL('../src/main.ts', import.meta.url))
    const child = spawn(process.execPath, ['--conditions=source', script], {cwd: context.workspace, env})
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    const ended = once(child, 'exit')
    await waitFor(() => /Look \d+, at/.test(printed), {timeout: 60_000, gone: () => child.exitCode !== null}).catch((cause: unknown) => {
      throw new Error(printed, {cause})
    })
    expect((await state()).phase).toBe('progressing')
    await mortal.stop()
    const [code] = await ended
    await sleep(50)
    expect(code).toBe(1)
    const outputs = await readFile(output, 'utf8')
    expect(outputs).toMatch(/error-class[\s\S]*dependency-failed/)
    expect(printed).toMatch(/failed on the network|gave no answer/)
    expect(await state()).toMatchObject({weight: 0, phase: 'rolling-back', stable: {version: '1'}})
    expect(await champion(workshop)).toBe('1')
  })
})
