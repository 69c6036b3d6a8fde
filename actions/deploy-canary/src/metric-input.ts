import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import type {Field} from '@modelflight/core/fields'
import type {Located} from '@modelflight/core/yaml-document'
import type {Metric} from '@modelflight/rollout/metric'
import type {Inputs} from './preparation.ts'

/** Where the metrics are written. */
export type MetricInput = {readonly kind: 'file'; readonly path: string} | {readonly kind: 'located'; readonly located: Located}

const description =
  'What is judged of both versions: a list of metrics as YAML, or the path of a file with one, such as `rollout.yml` with the key `metrics`.'

/** Metrics as input: the path of a file, or the list itself. */
export const metricField: Field<MetricInput | undefined> = {
  description,
  default: undefined,
  required: false,
  secret: false,
  policy: true,
  structured: true,
  // Loose on purpose: the reader of metrics says which key of which metric is wrong.
  schema: {type: ['string', 'array', 'object'], description},
  parse: (text, context) =>
    isPath(text)
      ? {kind: 'file', path: context.resolvePath(text.trim())}
      : {kind: 'located', located: context.parseYaml(text, 'input metrics')},
  accept: (located, context) =>
    typeof located.value === 'string' ? {kind: 'file', path: context.resolvePath(located.value.trim())} : {kind: 'located', located},
}

/** One word: `rollout.yml`, `ml/metrics.yaml`. */
const isPath = (text: string): boolean => /^[^\s:{}[\],]+\.(?:ya?ml|json)$/.test(text.trim())

/** An address, and whether the workflow itself names it: only then may it be private or speak http. */
export interface MetricAddress {
  readonly url: string
  readonly trusted: boolean
}

/** An address of `with:` is trusted, one of a file is not. */
export const addressField = (description: string): Field<MetricAddress | undefined> => ({
  description,
  default: undefined,
  required: false,
  secret: false,
  policy: true,
  structured: false,
  schema: {type: 'string', description},
  parse: (url) => ({url, trusted: true}),
  accept: ({value}) => ({url: String(value), trusted: false}),
})

/** The declared metrics; none without the input. @throws Failure (input-error). */
export async function declaredMetrics(inputs: Pick<Inputs, 'metrics'>, context: Context): Promise<readonly Metric[]> {
  const {metrics} = inputs
  if (metrics === undefined) return []
  const {readMetrics} = await import('@modelflight/rollout/read-metrics')
  if (metrics.kind === 'located') return readMetrics(metrics.located)
  const {parseYaml} = await import('@modelflight/core/yaml')
  const {text} = await context.policy.read(metrics.path)
  return readMetrics(parseYaml(text, context.display(metrics.path)))
}

/** Each metric needs a source that was given. @throws Failure (input-error). */
export function requireSources(inputs: Inputs, metrics: readonly Metric[], isLocal: boolean): void {
  const asks = (source: Metric['query']['source']): Metric | undefined => metrics.find(({query}) => query.source === source)
  const [asked, counted] = [asks('prometheus'), asks('events')]
  if (asked !== undefined && inputs['prometheus-url'] === undefined) {
    throw inputError(`the metric ${asked.name} is asked of Prometheus, and nothing says where it is`, {hint: 'Give prometheus-url.'})
  }
  if (counted !== undefined && !isLocal && inputs['metrics-file'] === undefined) {
    throw inputError(`the metric ${counted.name} is made of events, and nothing says where they are`, {hint: 'Give metrics-file.'})
  }
  if (inputs['prometheus-url'] !== undefined && asked === undefined) {
    throw inputError('prometheus-url is given, and no metric is asked of it', {hint: 'Declare metrics with their queries.'})
  }
}
