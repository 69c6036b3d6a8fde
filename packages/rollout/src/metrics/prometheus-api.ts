import {dependencyFailed, inputError} from '@modelflight/core/errors'
import type {Http} from '@modelflight/http/client'

/** One series of an answer: its labels, and times in seconds with values. */
export interface PromSeries {
  readonly labels: Readonly<Record<string, string>>
  readonly samples: readonly (readonly [time: number, value: number])[]
}

/** What is asked of a Prometheus server. */
export interface PrometheusApi {
  /** Values at a time (seconds). @throws Failure: input-error for a query that it refuses, dependency-failed when it gives no usable answer. */
  at(query: string, time: number): Promise<readonly PromSeries[]>
  /** Values from a time to another. Errors as `at`. */
  between(query: string, range: {readonly start: number; readonly end: number; readonly step: number}): Promise<readonly PromSeries[]>
}

/** Speaks the HTTP API of Prometheus, and of what speaks it too (Thanos, Mimir, VictoriaMetrics): `/api/v1/query` and `/api/v1/query_range`. */
export function openPrometheus(http: Http, address: string, headers: Readonly<Record<string, string>> = {}): PrometheusApi {
  const base = address.replace(/\/+$/, '')
  const ask = async (path: string, parameters: Readonly<Record<string, string>>): Promise<readonly PromSeries[]> => {
    const url = `${base}/api/v1/${path}?${new URLSearchParams(parameters).toString()}`
    const answer = await http.json({url, headers}).catch((error: unknown) => {
      throw refusal(error) ?? error
    })
    return seriesOf(answer)
  }
  return {
    at: (query, time) => ask('query', {query, time: String(time)}),
    between: (query, {start, end, step}) =>
      ask('query_range', {query, start: String(start), end: String(end), step: String(Math.max(step, Math.ceil((end - start) / 10_000)))}),
  }
}

/** A query that the server does not understand is the user's; everything else is the server's. */
function refusal(error: unknown): Error | undefined {
  const {status, body} = (typeof error === 'object' && error !== null ? error : {}) as {readonly status?: unknown; readonly body?: unknown}
  if ((status !== 400 && status !== 422) || typeof body !== 'string') return undefined
  const {error: said} = objectOf(parsed(body))
  if (typeof said !== 'string') return undefined
  return inputError(`Prometheus refuses the query: ${said.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').slice(0, 300)}`, {
    hint: 'Try the query in its web page; see the README for the placeholders.',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}

function seriesOf(answer: unknown): readonly PromSeries[] {
  const {status, data} = objectOf(answer)
  const {resultType, result} = objectOf(data)
  if (status !== 'success' || !Array.isArray(result)) throw malformed('it is no result of a query')
  switch (resultType) {
    case 'vector':
      return result.map((item) => ({labels: labelsOf(item), samples: [sampleOf(objectOf(item)['value'])]}))
    case 'matrix':
      return result.map((item) => ({labels: labelsOf(item), samples: listOf(objectOf(item)['values']).map(sampleOf)}))
    case 'scalar':
      return [{labels: {}, samples: [sampleOf(result)]}]
    default:
      throw malformed('its result is neither a vector, a matrix nor a number')
  }
}

const malformed = (why: string): Error =>
  dependencyFailed(`Prometheus answered something unusable: ${why}`, {
    hint: 'See whether prometheus-url is the address of a Prometheus server.',
  })

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed('a series has no values')
  return value
}

function labelsOf(item: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(objectOf(objectOf(item)['metric'])).map(([name, label]) => [name, String(label)]))
}

/** `[time, "value"]`; NaN and infinities are values. */
function sampleOf(pair: unknown): readonly [number, number] {
  if (!Array.isArray(pair) || pair.length !== 2) throw malformed('a sample is no pair of time and value')
  const [time, text] = pair as [unknown, unknown]
  if (typeof time !== 'number' || !Number.isFinite(time) || typeof text !== 'string')
    throw malformed('a sample is no pair of time and value')
  return [time, numberOf(text)]
}

function numberOf(text: string): number {
  const special = {'+Inf': Number.POSITIVE_INFINITY, Inf: Number.POSITIVE_INFINITY, '-Inf': Number.NEGATIVE_INFINITY, NaN: Number.NaN}[text]
  if (special !== undefined) return special
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isNaN(value)) throw malformed('a sample’s value is no number')
  return value
}
