import {
  duration,
  type Field,
  FieldError,
  fileOf,
  flag,
  integer,
  number,
  oneOf,
  optional,
  path,
  secret,
  text,
} from '@modelflight/core/fields'
import {defaultRegistry} from '@modelflight/registry/open'
import {addressField, metricField} from './metric-input.ts'

/** More steps than anybody waits for are a mistake. */
const maxSteps = 100

/** Percent of the traffic per step: strictly increasing from 1 to 100, at least one below 100. */
function parseSteps(value: string): readonly number[] {
  const parts = value.split(/[\s,]+/).filter((part) => part !== '')
  if (parts.length > maxSteps) throw new FieldError(`expected at most ${maxSteps} percentages, got ${parts.length}`)
  const steps = parts.map((part) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN))
  const increasing = steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0))
  if (steps.length === 0 || !steps.every((step) => step >= 1 && step <= 100) || !increasing) {
    throw new FieldError(
      `expected percentages from 1 to 100, each larger than the one before, such as 5, 25, 50, 100; got ${JSON.stringify(value.slice(0, 200))}`,
    )
  }
  if (!steps.some((step) => step < 100))
    throw new FieldError('expected at least one step below 100: at 100 nothing is left to compare with')
  return steps
}

const steps: Field<readonly number[]> = {
  ...text({description: 'Percent of the traffic for the new version at each step.', default: '5, 25, 50, 100', policy: true}),
  schema: {
    anyOf: [{type: 'string'}, {type: 'array', items: {type: 'number'}, minItems: 1}],
    description: 'Percent of the traffic for the new version at each step.',
  },
  parse: parseSteps,
  accept: ({value}) => parseSteps(Array.isArray(value) ? value.join(',') : String(value)),
}

/** What a rollout file may say. */
export const rolloutFileNames = [
  ...['strategy', 'steps', 'interval', 'step-requests', 'baseline', 'metrics', 'alpha', 'min-requests', 'max-requests', 'max-duration'],
  ...['max-error-rate-increase', 'max-wrong-answer-increase', 'max-latency-ratio'],
  ...['on-inconclusive-rollout', 'failure-action', 'rollback-window', 'ready-timeout'],
] as const

/** The inputs of deploy-canary. */
export const inputs = {
  model: text({description: 'The version to deploy: `models:/<name>@challenger` or `models:/<name>/<version>`.'}),
  registry: text({description: 'Where the model is registered.', default: defaultRegistry, policy: true}),
  target: text({
    description: 'What moves the traffic: `local`, `local:<folder>` to keep its state elsewhere, or `k8s://<namespace>/<name>`.',
    default: 'local',
  }),
  strategy: oneOf(['canary', 'blue-green', 'shadow'], {
    description: 'How the new version meets the requests: a growing share, all at once after a trial, or a copy of them.',
    default: 'canary',
    policy: true,
  }),
  rollout: optional(
    fileOf(rolloutFileNames, {
      description: 'YAML file with the plan of the rollout: any of the inputs from `strategy` to `rollback-window`, under the same names.',
    }),
  ),
  mode: oneOf(['wait', 'tick', 'promote', 'abort', 'reconcile'], {
    description:
      '`wait` until it is decided; `tick`: one look and return; `promote` now if the evidence allows; `abort`; `reconcile` what a dead run left.',
    default: 'wait',
  }),
  image: optional(text({description: 'On Kubernetes: container image of the new version; the template’s own when left out.'})),
  'model-uri': optional(
    text({description: 'On Kubernetes: address of the model for the server (`MODEL_URI`); `models:/<name>/<version>` when left out.'}),
  ),
  traffic: oneOf(['auto', 'httproute', 'replicas'], {
    description: 'On Kubernetes: what splits the requests, weights of an HTTPRoute or the ratio of the pods.',
    default: 'auto',
  }),
  kubeconfig: optional(path({description: 'On Kubernetes: kubeconfig; else KUBECONFIG, else the account of the pod.'})),
  'metrics-url': addressField(
    'On Kubernetes: address of the counts of both versions as JSON; `{stable}` and `{canary}` become the names of the Deployments.',
  ),
  metrics: metricField,
  'prometheus-url': addressField('Address of the Prometheus server that the queries of `metrics` are asked of.'),
  'prometheus-token': optional(secret({description: 'Bearer token for Prometheus.'})),
  'prometheus-headers': optional(
    secret({description: 'Further headers for Prometheus, `Name: value` on each line, such as `X-Scope-OrgID: models`.'}),
  ),
  'prometheus-ca': optional(
    path({description: 'PEM file of the authority that Prometheus’ certificate is of, where the system does not know it.'}),
  ),
  'metrics-file': optional(
    path({description: 'On Kubernetes: file of answered requests (JSON Lines or CSV) for metrics that are made of events.'}),
  ),
  interval: duration({description: 'On Kubernetes: time at each step.', default: '60s'}),
  environment: optional(text({description: 'GitHub environment that a GitHub Deployment with its statuses is written for.'})),
  serve: optional(
    text({
      description: 'For `local`: command that serves a model on 127.0.0.1; `{model}` and `{port}` are filled in, no shell is involved.',
    }),
  ),
  'health-path': text({description: 'Path that answers 200 when the model server is ready.', default: '/health'}),
  'predict-path': text({description: 'Path that the requests are posted to.', default: '/predict'}),
  'answer-field': text({description: 'Member of the JSON answer that holds the prediction.', default: 'prediction'}),
  'ready-timeout': duration({description: 'How long a model server may take to get ready.', default: '60s'}),
  steps,
  requests: optional(
    path({
      description: 'For `local`: requests to send, as JSON Lines: `{"id": "1", "body": {…}, "label": "late"}`; the label may be missing.',
    }),
  ),
  'step-requests': integer({description: 'Requests at each step, for both versions together.', default: '500', min: 1, max: 10_000_000}),
  concurrency: integer({description: 'Requests under way at the same time.', default: '8', min: 1, max: 256}),
  'min-requests': integer({
    description: 'Answers that each version must have given before anything is decided.',
    default: '100',
    min: 1,
    max: 10_000_000,
    policy: true,
  }),
  'max-requests': integer({
    description: 'Requests of the new version after which an open question is inconclusive.',
    default: '20000',
    min: 1,
    max: 100_000_000,
    policy: true,
  }),
  'max-duration': duration({description: 'Time after which an open question is inconclusive.', default: '15m'}),
  'max-error-rate-increase': number({
    description: 'Increase of the error rate that is tolerated; 0.01 is one percentage point.',
    default: '0.01',
    min: 0,
    max: 1,
    policy: true,
  }),
  'max-wrong-answer-increase': number({
    description: 'Increase of the rate of wrong answers that is tolerated; judged when the requests have labels.',
    default: '0.02',
    min: 0,
    max: 1,
    policy: true,
  }),
  'max-latency-ratio': optional(
    number({description: "Hard limit of the new version's p95 latency over the old one's, e.g. 2.", min: 1, policy: true}),
  ),
  alpha: number({description: 'Chance of a wrong decision over the whole rollout.', default: '0.05', min: 1e-9, max: 0.5, policy: true}),
  'on-inconclusive-rollout': oneOf(['rollback', 'hold', 'extend'], {
    description:
      'What happens when the evidence decides nothing: back to what served; stay at this weight; or twice `max-requests` and `max-duration`, then back.',
    default: 'rollback',
    policy: true,
  }),
  'failure-action': oneOf(['rollback', 'freeze'], {
    description: 'What happens when harm is shown: back to what served, or stop where it is and keep everything for inspection.',
    default: 'rollback',
    policy: true,
  }),
  baseline: oneOf(['stable', 'concurrent'], {
    description:
      'What the new version is compared with: what serves, at the same time; or a second set of it, started with the new version and of its size.',
    default: 'stable',
    policy: true,
  }),
  'rollback-window': duration({
    description: 'On Kubernetes: how long what served before is kept ready after a promotion; `mode: abort` brings it back in one write.',
    default: '0s',
  }),
  retry: flag({description: 'Try a version again that was rolled back before.', default: 'false'}),
}
