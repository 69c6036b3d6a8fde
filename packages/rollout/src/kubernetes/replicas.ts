import {inputError} from '@modelflight/core/errors'
import type {Instance, RolloutState} from '../state.ts'
import {weights} from '../state.ts'
import type {Deployment, Labels, Service} from './objects.ts'
import {replicaSplit} from './shares.ts'
import {marks} from './state-annotation.ts'
import type {TrafficMethod} from './traffic.ts'

/**
 * One Service whose ready pods share the requests equally: the weight is the ratio of the pods. While one instance serves alone, the
 * Service's selector names it, so that taking the traffic away is one write, at once, together with the state. With a split, the selector
 * is the user's own, which fits the pods of both.
 */
export const replicaTraffic: TrafficMethod<Service> = {
  name: 'replicas',
  services: false,
  split: replicaSplit,
  distinct: (service, base) => Object.keys(base.spec.selector.matchLabels ?? {}).filter((key) => shared(service)[key] === undefined),
  refusal: (service, base, state) => unusable(service, base, state),
  route: (service, base, state) => ({
    ...service,
    metadata: {...service.metadata, annotations: {...service.metadata.annotations, [marks.selector]: JSON.stringify(shared(service))}},
    spec: {...service.spec, selector: selectorOf(service, base, state)},
  }),
  deviations: (service, base, state) => {
    const [is, should] = [asText(service.spec.selector ?? {}), asText(selectorOf(service, base, state))]
    return is === should ? [] : [`the Service selects ${is}, not ${should}`]
  },
}

/** The selector that the user gave the Service, which we remember when we narrow it. */
export function shared({metadata, spec}: Service): Labels {
  const kept = metadata.annotations?.[marks.selector]
  if (kept === undefined) return spec.selector ?? {}
  const parsed: unknown = JSON.parse(kept)
  return typeof parsed === 'object' && parsed !== null ? (parsed as Labels) : {}
}

/** Labels that only the pods of one instance have, besides the Service's own. */
const pin = ({id}: Instance, base: Deployment): Labels =>
  id === 0 ? (base.spec.selector.matchLabels ?? {}) : {[marks.rollout]: base.metadata.name, [marks.instance]: String(id)}

function selectorOf(service: Service, base: Deployment, state: RolloutState): Labels {
  const [first, second] = weights(state)
  if (first === undefined || second !== undefined) return shared(service)
  return {...shared(service), ...pin(first.instance, base)}
}

function unusable(service: Service, base: Deployment, state: RolloutState): Error | undefined {
  const {namespace, name} = service.metadata
  const common = shared(service)
  if (Object.keys(common).length === 0) return inputError(`the Service ${namespace}/${name} has no selector`)
  const labels = base.spec.template.metadata?.labels ?? {}
  const missing = Object.entries(common).find(([key, value]) => labels[key] !== value)
  if (missing !== undefined) {
    return inputError(
      `the Service ${namespace}/${name} does not select the pods of the Deployment ${name}: ${missing.join('=')} is missing`,
    )
  }
  if (Object.keys(base.spec.selector.matchLabels ?? {}).every((key) => common[key] !== undefined)) {
    return inputError(`the Service ${namespace}/${name} would select every version at once, always`, {
      hint: 'Give the Deployment’s selector and pods one label more than the Service’s selector, such as track: stable.',
    })
  }
  if (state.plan.exposure === 'mirror') {
    return inputError('a Service can’t mirror requests', {hint: 'Use the strategy canary or blue-green, or an HTTPRoute.'})
  }
  return undefined
}

const asText = (labels: Labels): string =>
  Object.keys(labels)
    .sort()
    .map((key) => `${key}=${labels[key]}`)
    .join(',')
