import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import type {Metric} from '@modelflight/rollout/metric'
import type {Inputs} from './preparation.ts'

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
