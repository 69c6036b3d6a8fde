/*
 * What kwok does to nodes and pods, as its Stage objects. Expressions are jq, templates are Go's.
 */

type Expression = readonly [key: string, operator: 'Exists' | 'DoesNotExist' | 'In' | 'NotIn', ...values: string[]]

interface Stage {
  readonly name: string
  readonly kind: 'Node' | 'Pod'
  readonly when: readonly Expression[]
  readonly delay?: number
  readonly next: {readonly statusTemplate: string} | {readonly delete: true}
}

const alive: Expression = ['.metadata.deletionTimestamp', 'DoesNotExist']
const tagged = (tag: string): string => `.spec.containers.[] | select( .image | endswith(":${tag}") ) | .name`
const has = (tag: string): Expression => [tagged(tag), 'Exists']
const hasNot = (tag: string): Expression => [tagged(tag), 'DoesNotExist']
const phase = (...values: readonly string[]): Expression => ['.status.phase', 'In', ...values]
const ofJob: Expression = ['.metadata.ownerReferences.[].kind', 'In', 'Job']

/** The status of a pod whose containers are all in one state. */
function podStatus(phase: string, ready: boolean, container: string, {restarts = 0, rest = ''} = {}): string {
  const flag = ready ? 'True' : 'False'
  return `
{{ $now := Now }}
conditions:
- {type: Initialized, status: "True", lastTransitionTime: {{ $now | Quote }}}
- {type: Ready, status: "${flag}", lastTransitionTime: {{ $now | Quote }}}
- {type: ContainersReady, status: "${flag}", lastTransitionTime: {{ $now | Quote }}}
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: ${ready}
  restartCount: ${restarts}
  state: ${container}
{{ end }}
{{ if not .status.podIP }}
{{ $podIPs := PodIPsWith .spec.nodeName ( or .spec.hostNetwork false ) ( or .metadata.uid "" ) ( or .metadata.name "" ) ( or .metadata.namespace "" ) }}
{{ with $podIPs }}
podIP: {{ index . 0 | Quote }}
podIPs:
{{ range . }}
- ip: {{ . | Quote }}
{{ end }}
{{ end }}
{{ end }}
phase: ${phase}
startTime: {{ $now | Quote }}
${rest}
`
}

const now = '{{ Now | Quote }}'
const running = `{running: {startedAt: ${now}}}`
const ended = (code: number, reason: string): string =>
  `{terminated: {exitCode: ${code}, reason: ${reason}, startedAt: ${now}, finishedAt: ${now}}}`
const waiting = (reason: string): string => `{waiting: {reason: ${reason}, message: "made to fail by its tag"}}`

const special = ['unpullable', 'crash', 'never-ready', 'slow', 'process'] as const
const ordinary = special.map(hasNot)
/** Pods of Jobs with these tags do not complete by themselves. */
const incomplete = ['fail', 'hang', 'oom', 'evicted', 'process'].map(hasNot)

const stages: readonly Stage[] = [
  {
    name: 'pod-ready',
    kind: 'Pod',
    when: [alive, phase('Pending'), ...ordinary],
    next: {statusTemplate: podStatus('Running', true, running)},
  },
  {
    name: 'pod-slow',
    kind: 'Pod',
    when: [alive, phase('Pending'), has('slow')],
    delay: 2_000,
    next: {statusTemplate: podStatus('Running', true, running)},
  },
  {
    name: 'pod-never-ready',
    kind: 'Pod',
    when: [alive, phase('Pending'), has('never-ready')],
    next: {statusTemplate: podStatus('Running', false, running)},
  },
  {
    name: 'pod-unpullable',
    kind: 'Pod',
    when: [alive, phase('Pending'), has('unpullable'), ['.status.containerStatuses.[].state.waiting.reason', 'DoesNotExist']],
    next: {statusTemplate: podStatus('Pending', false, waiting('ImagePullBackOff'))},
  },
  {
    name: 'pod-crash',
    kind: 'Pod',
    when: [alive, phase('Pending'), has('crash')],
    delay: 200,
    next: {statusTemplate: podStatus('Running', false, waiting('CrashLoopBackOff'), {restarts: 4})},
  },
  {
    name: 'pod-complete',
    kind: 'Pod',
    when: [alive, phase('Running'), ofJob, ...incomplete],
    delay: 500,
    next: {statusTemplate: podStatus('Succeeded', false, ended(0, 'Completed'))},
  },
  {
    name: 'pod-fail',
    kind: 'Pod',
    when: [alive, phase('Running'), ofJob, has('fail')],
    delay: 500,
    next: {statusTemplate: podStatus('Failed', false, ended(3, 'Error'))},
  },
  {
    name: 'pod-oom',
    kind: 'Pod',
    when: [alive, phase('Running'), ofJob, has('oom')],
    delay: 500,
    next: {statusTemplate: podStatus('Failed', false, ended(137, 'OOMKilled'))},
  },
  {
    name: 'pod-evicted',
    kind: 'Pod',
    when: [alive, phase('Running'), ofJob, has('evicted')],
    delay: 500,
    next: {
      statusTemplate: podStatus('Failed', false, ended(143, 'Error'), {
        rest: 'reason: Evicted\nmessage: The node was low on resource memory.',
      }),
    },
  },
  {name: 'pod-delete', kind: 'Pod', when: [['.metadata.deletionTimestamp', 'Exists'], hasNot('process')], next: {delete: true}},
  {
    name: 'node-initialize',
    kind: 'Node',
    when: [['.status.conditions.[] | select( .type == "Ready" ) | .status', 'NotIn', 'True']],
    next: {
      statusTemplate: `
{{ $now := Now }}
conditions:
{{ range NodeConditions }}
- {type: {{ .type | Quote }}, status: {{ .status | Quote }}, reason: {{ .reason | Quote }}, message: {{ .message | Quote }}, lastHeartbeatTime: {{ $now | Quote }}, lastTransitionTime: {{ $now | Quote }}}
{{ end }}
addresses:
- {type: InternalIP, address: {{ NodeIP | Quote }}}
- {type: Hostname, address: {{ NodeName | Quote }}}
daemonEndpoints: {kubeletEndpoint: {Port: {{ NodePort }}}}
allocatable: {cpu: 1k, memory: 1Ti, pods: 1M}
capacity: {cpu: 1k, memory: 1Ti, pods: 1M}
`,
    },
  },
]

/** The stages as the text of kwok's configuration: one JSON document each, which is YAML. */
export const podStages = (): string => stages.map((stage) => JSON.stringify(asObject(stage))).join('\n---\n')

function asObject({name, kind, when, delay, next}: Stage): unknown {
  const matchExpressions = when.map(([key, operator, ...values]) => ({key, operator, ...(values.length === 0 ? {} : {values})}))
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: {name},
    spec: {
      resourceRef: {apiGroup: 'v1', kind},
      selector: {matchExpressions},
      ...(delay === undefined ? {} : {delay: {durationMilliseconds: delay}}),
      next,
    },
  }
}
