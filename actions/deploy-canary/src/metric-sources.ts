import {readFile} from 'node:fs/promises'
import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {createHttp} from '@modelflight/http/client'
import type {Metric} from '@modelflight/rollout/metric'
import {type MetricSource, noCounts, type Observation} from '@modelflight/rollout/metric-source'
import type {MetricAddress} from './metric-input.ts'
import type {Inputs} from './preparation.ts'

/** A version as sources may call it: its Deployment or server, and its number in the registry. */
export interface NamedArm {
  readonly arm: string
  readonly version: string
}

/** What is asked of whom. */
export interface SourceOptions {
  readonly inputs: Inputs
  readonly metrics: readonly Metric[]
  readonly stable: NamedArm
  readonly canary: NamedArm
  /** When the rollout began; seconds. */
  readonly since: number
  readonly context: Context
}

/** The sources that the inputs name, each with its metrics; empty without any. @throws Failure (input-error). */
export async function openSources(options: SourceOptions): Promise<readonly MetricSource[]> {
  const {metrics, inputs} = options
  const from = (source: Metric['query']['source']): readonly Metric[] => metrics.filter(({query}) => query.source === source)
  return [
    ...(inputs['metrics-url'] === undefined ? [] : [await openCounts(options, inputs['metrics-url'])]),
    ...(from('prometheus').length === 0 ? [] : [await openPrometheusSource(options, from('prometheus'))]),
    ...(inputs['metrics-file'] === undefined ? [] : [await openEvents(options, from('events'), inputs['metrics-file'])]),
  ]
}

/** What all sources say together: the counts are those of the first that counts, else the largest of the metrics. */
export async function observeAll(sources: readonly MetricSource[]): Promise<Observation> {
  const seen = await Promise.all(sources.map((source) => source.observe()))
  const most = (role: 'stable' | 'canary') => {
    const counts = seen.map((one) => one[role]).toSorted((a, b) => b.requests - a.requests)
    return seen.find(({metrics}) => metrics === undefined)?.[role] ?? counts[0] ?? noCounts
  }
  return {stable: most('stable'), canary: most('canary'), metrics: Object.assign({}, ...seen.map(({metrics}) => metrics ?? {}))}
}

async function openCounts({stable, canary, context}: SourceOptions, {url, trusted}: MetricAddress): Promise<MetricSource> {
  const {httpJsonMetrics} = await import('@modelflight/rollout/metrics/http-json')
  const http = createHttp({trusted: trusted ? [hostOf(url.replaceAll(/\{\w+\}/g, 'x'))] : [], signal: context.signal})
  return httpJsonMetrics(http, url, {stable: stable.arm, canary: canary.arm})
}

async function openPrometheusSource(options: SourceOptions, metrics: readonly Metric[]): Promise<MetricSource> {
  const {inputs, stable, canary, since, context} = options
  const [{openPrometheus}, {prometheusMetrics}] = await Promise.all([
    import('@modelflight/rollout/metrics/prometheus-api'),
    import('@modelflight/rollout/metrics/prometheus'),
  ])
  const address = inputs['prometheus-url']
  if (address === undefined) throw inputError('nothing says where Prometheus is', {hint: 'Give prometheus-url.'})
  const headers = headersOf(inputs)
  const ca = inputs['prometheus-ca']
  const http = createHttp({
    trusted: address.trusted ? [hostOf(address.url)] : [],
    signal: context.signal,
    secrets: Object.values(headers),
    ...(ca === undefined ? {} : {tls: {ca: await readFile(ca, 'utf8')}}),
  })
  const now = (): number => context.now().getTime() / 1000
  return prometheusMetrics(openPrometheus(http, address.url, headers), {metrics, stable, canary, since, now})
}

async function openEvents(
  {stable, canary, since, context}: SourceOptions,
  metrics: readonly Metric[],
  path: string,
): Promise<MetricSource> {
  const {eventFileMetrics} = await import('@modelflight/rollout/metrics/event-file')
  const names = ({arm, version}: NamedArm): readonly string[] => [arm, version]
  return eventFileMetrics({path, name: context.display(path), metrics, since, arms: {stable: names(stable), canary: names(canary)}})
}

function hostOf(address: string): string {
  if (!URL.canParse(address)) throw inputError('the address of the metrics is not a URL', {hint: 'Write https://prometheus.example.'})
  return new URL(address).host
}

/** `Name: value` lines, and the token as a bearer's. */
function headersOf(inputs: Inputs): Readonly<Record<string, string>> {
  const token = inputs['prometheus-token']
  const lines = (inputs['prometheus-headers'] ?? '').split('\n').filter((line) => line.trim() !== '')
  const given = lines.map((line) => {
    const [, name, value] = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw inputError('prometheus-headers has a line that is no "Name: value"')
    return [name.toLowerCase(), value] as const
  })
  return {...(token === undefined ? {} : {authorization: `Bearer ${token}`}), ...Object.fromEntries(given)}
}
