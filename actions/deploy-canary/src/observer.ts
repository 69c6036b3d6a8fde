import {disagreementMetric, openAnswerBook, splitterMetrics} from '@modelflight/rollout/local/answers'
import type {Answer, RecordedRequest} from '@modelflight/rollout/local/load'
import type {Metric} from '@modelflight/rollout/metric'
import type {Observation} from '@modelflight/rollout/metric-source'
import {type EventBook, openEventBook, type ServedEvent} from '@modelflight/rollout/metrics/events'
import {comparedWith, type Instance, type RolloutState} from '@modelflight/rollout/state'
import type {JournalOptions} from './journal.ts'
import {type NamedArm, observeAll, openSources} from './metric-sources.ts'

/** Keeps what was answered, and says what it shows. */
export interface Observer {
  take(recorded: RecordedRequest, answer: Answer): void
  /** The splitter's counts, the answers and Prometheus together. */
  observe(canary: Instance): Promise<Observation>
}

/** Opens an observer of a rollout that begins now. `stateOf`: its newest state. */
export function openObserver(options: JournalOptions, stateOf: () => RolloutState | undefined): Observer {
  const {inputs, preparation, target, context} = options
  const {metrics = []} = preparation.rules
  const asked = metrics.filter(({query}) => query.source === 'prometheus')
  const since = context.now().getTime() / 1000
  const book = openAnswerBook()
  const events = openEventBook()
  const arm = ({id, version}: Instance): NamedArm => ({arm: String(id), version})
  return {
    take(recorded, answer) {
      book.add(recorded, answer)
      const event = asEvent(recorded, answer, stateOf())
      if (event !== undefined) events.add(event)
    },
    async observe(canary) {
      const state = stateOf()
      const beside = state === undefined ? undefined : comparedWith(state)
      const seen = await splitterMetrics(target.splitter, book, beside?.id, canary.id).observe()
      if (beside === undefined) return seen
      const sources = await openSources({inputs, metrics: asked, stable: arm(beside), canary: arm(canary), since, context})
      return withMetrics(seen, metrics, events, await observeAll(sources))
    },
  }
}

/** An answer as an event of the version that gave it; undefined for one of neither. */
function asEvent(
  {id, label}: RecordedRequest,
  {instance, status, prediction, milliseconds}: Answer,
  state: RolloutState | undefined,
): ServedEvent | undefined {
  if (state === undefined || instance === undefined) return undefined
  const role = instance === state.canary?.id ? 'canary' : instance === comparedWith(state)?.id ? 'stable' : undefined
  if (role === undefined) return undefined
  const failed = status === 0 || status >= 400
  return {
    ...{role, id, failed},
    ...(failed ? {} : {prediction: prediction ?? null}),
    ...(label === undefined ? {} : {label}),
    ...(milliseconds === undefined ? {} : {latency: milliseconds}),
  }
}

/** The splitter's counts, with what the answers and Prometheus say of the declared metrics. How often both disagree, the splitter knows itself. */
function withMetrics(seen: Observation, metrics: readonly Metric[], events: EventBook, asked: Observation): Observation {
  const found = metrics.map((metric) => {
    const {query, kind, name} = metric
    const own = query.source === 'events' && kind === 'disagreement' ? seen.metrics?.[disagreementMetric] : undefined
    return [name, (query.source === 'prometheus' ? asked.metrics?.[name] : undefined) ?? own ?? events.evidence(metric)] as const
  })
  return {...seen, metrics: {...seen.metrics, ...Object.fromEntries(found)}}
}
