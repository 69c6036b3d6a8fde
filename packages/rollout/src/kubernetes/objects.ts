import type {KubernetesObject} from '@modelflight/kubernetes/objects'

/** What we read and write of a pod template; everything else is carried along. */
export interface PodTemplate {
  readonly metadata?: {readonly labels?: Labels; readonly annotations?: Labels}
  readonly spec: {readonly containers: readonly Container[]}
}

/** Labels, annotations and selectors. */
export type Labels = Readonly<Record<string, string>>

/** A container of a pod template. */
export interface Container {
  readonly name: string
  readonly image: string
  readonly env?: readonly {readonly name: string; readonly value?: string}[]
}

/** `apps/v1`. */
export interface Deployment extends KubernetesObject {
  readonly spec: {
    readonly replicas?: number
    readonly selector: {readonly matchLabels?: Labels}
    readonly template: PodTemplate
    readonly progressDeadlineSeconds?: number
  }
  readonly status?: {
    readonly observedGeneration?: number
    readonly replicas?: number
    readonly updatedReplicas?: number
    readonly readyReplicas?: number
    readonly conditions?: readonly Condition[]
  }
}

/** A condition as Kubernetes writes it. */
export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason?: string
  readonly message?: string
  readonly observedGeneration?: number
}

/** `v1`. */
export interface Service extends KubernetesObject {
  readonly spec: {readonly selector?: Labels; readonly ports?: readonly ServicePort[]; readonly type?: string}
}

/** A port of a Service. */
export interface ServicePort {
  readonly name?: string
  readonly port: number
  readonly protocol?: string
  readonly appProtocol?: string
  readonly targetPort?: number | string
}

/** `gateway.networking.k8s.io/v1`. */
export interface HttpRoute extends KubernetesObject {
  readonly spec: {readonly rules?: readonly RouteRule[]; readonly parentRefs?: readonly unknown[]}
  readonly status?: {readonly parents?: readonly {readonly conditions?: readonly Condition[]}[]}
}

/** A rule of an HTTPRoute. */
export interface RouteRule {
  readonly backendRefs?: readonly BackendRef[]
  readonly filters?: readonly RouteFilter[]
}

/** Where a rule sends requests. */
export interface BackendRef {
  readonly group?: string
  readonly kind?: string
  readonly name: string
  readonly namespace?: string
  readonly port?: number
  readonly weight?: number
}

/** A filter of a rule; only mirrors are looked into. */
export interface RouteFilter {
  readonly type: string
  readonly requestMirror?: {readonly backendRef: BackendRef}
}

/** `discovery.k8s.io/v1`. */
export interface EndpointSlice extends KubernetesObject {
  readonly endpoints?: readonly {
    readonly conditions?: {readonly ready?: boolean; readonly terminating?: boolean}
    readonly targetRef?: {readonly kind?: string; readonly name?: string}
  }[]
}

/** `v1`. */
export interface Pod extends KubernetesObject {
  readonly status?: {
    readonly phase?: string
    readonly conditions?: readonly Condition[]
    readonly containerStatuses?: readonly {
      readonly state?: {readonly waiting?: {readonly reason?: string; readonly message?: string}}
    }[]
  }
}
