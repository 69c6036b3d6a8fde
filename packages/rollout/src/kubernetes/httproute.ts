import {inputError, policyRefused} from '@modelflight/core/errors'
import {mirrored, type RolloutState, weights} from '../state.ts'
import type {BackendRef, Condition, Deployment, HttpRoute, RouteFilter, RouteRule} from './objects.ts'
import {weightedSplit} from './shares.ts'
import {stateOf} from './state-annotation.ts'
import {nameOf, type TrafficMethod} from './traffic.ts'

/**
 * Weights of the Gateway API. Every rule of the HTTPRoute that sends to the Service `<name>`, or to one of the rollout's own, is ours;
 * other rules are left alone. Each instance has a Service `<name>-<id>`.
 */
export const httpRouteTraffic: TrafficMethod<HttpRoute> = {
  name: 'httproute',
  services: true,
  split: weightedSplit,
  distinct: (_route, base) => Object.keys(base.spec.selector.matchLabels ?? {}),
  refusal: (route, base, state) => ownedByOthers(route) ?? withoutRule(route, base) ?? unexpected(route, base, state),
  route: (route, base, state) => ({
    ...route,
    spec: {...route.spec, rules: (route.spec.rules ?? []).map((rule) => (isOurs(rule, base) ? routed(rule, base, state) : rule))},
  }),
  deviations: (route, base, state) => [...differences(route, base, state), ...complaints(route)],
}

const family = (base: Deployment): RegExp => new RegExp(`^${base.metadata.name}(-\\d+)?$`)

const isOurs = (rule: RouteRule, base: Deployment): boolean =>
  (rule.backendRefs ?? []).some(({name, kind = 'Service', group = ''}) => kind === 'Service' && group === '' && family(base).test(name))

/** Two controllers that set the same weights would undo each other's decisions for ever. */
function ownedByOthers({metadata}: HttpRoute): Error | undefined {
  const controller = metadata.ownerReferences?.find((owner) => owner.controller === true)
  const manager = ['flagger', 'argo-rollouts', 'kserve'].find((name) => metadata.labels?.['app.kubernetes.io/managed-by'] === name)
  const argo = Object.keys({...metadata.labels, ...metadata.annotations}).some((key) => key.startsWith('rollouts.argoproj.io/'))
  const owner = controller === undefined ? (manager ?? (argo ? 'Argo Rollouts' : undefined)) : `${controller.kind} ${controller.name}`
  if (owner === undefined) return undefined
  return policyRefused(`HTTPRoute ${metadata.namespace}/${metadata.name} is owned by ${owner}, which would undo what a rollout does`, {
    hint: 'Let that controller roll out, or give deploy-canary an HTTPRoute of its own.',
  })
}

function withoutRule(route: HttpRoute, base: Deployment): Error | undefined {
  if ((route.spec.rules ?? []).some((rule) => isOurs(rule, base))) return undefined
  const {namespace, name} = route.metadata
  return inputError(`no rule of HTTPRoute ${namespace}/${name} sends to the Service ${base.metadata.name}`, {
    hint: `Add a backendRef with the name ${base.metadata.name} and a port.`,
  })
}

/** Before the first rollout anything may stand there; later, only what the state says. */
function unexpected(route: HttpRoute, base: Deployment, state: RolloutState): Error | undefined {
  if (stateOf(route).token === 'none') return undefined
  const found = differences(route, base, state)
  if (found.length === 0) return undefined
  return policyRefused(
    `somebody else changed the traffic of HTTPRoute ${route.metadata.namespace}/${route.metadata.name}: ${found.join('; ')}`,
    {
      hint: 'Let one system set the weights (GitOps tools can be told to ignore backendRefs); `mode: abort` brings back what served.',
    },
  )
}

/** The Services of the state with their weights, on the port that the rule had. */
function routed(rule: RouteRule, base: Deployment, state: RolloutState): RouteRule {
  const model = rule.backendRefs?.find(({name}) => family(base).test(name))
  const shares = weights(state)
  if (model === undefined || shares.length === 0) return rule
  const filters = withMirror(rule.filters ?? [], model, base, state)
  const backendRefs = shares.map(({instance, percent}) => ({
    // What nobody set is filled in by the API server; written out, nothing looks changed when it is read back.
    ...{group: '', kind: 'Service', ...model},
    name: nameOf(base.metadata.name, instance),
    weight: Math.round(percent * weightScale),
  }))
  const {filters: _, ...rest} = rule
  return {...rest, backendRefs, ...(filters.length === 0 ? {} : {filters})}
}

/** Weights are whole numbers: hundredths of a percent. */
const weightScale = 100

function withMirror(filters: readonly RouteFilter[], model: BackendRef, base: Deployment, state: RolloutState): readonly RouteFilter[] {
  const others = filters.filter(({requestMirror}) => requestMirror === undefined || !family(base).test(requestMirror.backendRef.name))
  const copy = mirrored(state)
  if (copy === undefined) return others
  const {weight: _, ...ref} = {group: '', kind: 'Service', ...model, name: nameOf(base.metadata.name, copy)}
  return [...others, {type: 'RequestMirror', requestMirror: {backendRef: ref}}]
}

function differences(route: HttpRoute, base: Deployment, state: RolloutState): readonly string[] {
  const rules = (route.spec.rules ?? []).filter((rule) => isOurs(rule, base))
  const [wanted] = rules.map((rule) => routed(rule, base, state))
  if (wanted === undefined) return ['no rule sends to the rollout’s Services any more']
  return rules.flatMap((rule, index) => {
    const [is, should] = [describe(rule, base), describe(routed(rule, base, state), base)]
    return is === should ? [] : [`rule ${index + 1} sends ${is}, not ${should}`]
  })
}

function describe({backendRefs = [], filters = []}: RouteRule, base: Deployment): string {
  const shares = [...backendRefs].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({name, weight = 1}) => `${weight} to ${name}`)
  const copies = filters.flatMap(({requestMirror}) => (requestMirror === undefined ? [] : [requestMirror.backendRef.name]))
  const mirrors = copies.filter((name) => family(base).test(name)).map((name) => `a copy to ${name}`)
  return [...shares, ...mirrors].join(', ')
}

/** What the gateways that serve the route say against its present form. Silence is no complaint: not every gateway answers. */
function complaints({metadata, status}: HttpRoute): readonly string[] {
  const conditions: readonly Condition[] = (status?.parents ?? []).flatMap((parent) => parent.conditions ?? [])
  return conditions
    .filter(({type, status: value}) => (type === 'Accepted' || type === 'ResolvedRefs') && value === 'False')
    .filter(({observedGeneration}) => observedGeneration === undefined || observedGeneration === metadata.generation)
    .map(({type, reason = '', message = ''}) => `the gateway says ${type} is false: ${reason} ${message}`.trim().slice(0, 300))
}
