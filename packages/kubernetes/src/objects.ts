/** What every object of the API has. The rest is looked at by whoever knows the kind. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: ObjectMeta
}

/** The part of `metadata` that we read and write; what else is there is kept. */
export interface ObjectMeta {
  readonly name: string
  readonly namespace?: string
  readonly uid?: string
  /** Changes with every write: presented again, it makes a write compare-and-set. */
  readonly resourceVersion?: string
  readonly generation?: number
  readonly creationTimestamp?: string
  readonly deletionTimestamp?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly ownerReferences?: readonly {readonly kind: string; readonly name: string; readonly controller?: boolean}[]
}

/** A kind as its URL names it. The core group is `''`. */
export interface ResourceKind {
  readonly group: string
  readonly version: string
  readonly plural: string
}

/** The kinds that are used here, by their singular names. */
export const kinds = {
  configMap: {group: '', version: 'v1', plural: 'configmaps'},
  deployment: {group: 'apps', version: 'v1', plural: 'deployments'},
  endpointSlice: {group: 'discovery.k8s.io', version: 'v1', plural: 'endpointslices'},
  httpRoute: {group: 'gateway.networking.k8s.io', version: 'v1', plural: 'httproutes'},
  job: {group: 'batch', version: 'v1', plural: 'jobs'},
  pod: {group: '', version: 'v1', plural: 'pods'},
  secret: {group: '', version: 'v1', plural: 'secrets'},
  service: {group: '', version: 'v1', plural: 'services'},
} as const satisfies Readonly<Record<string, ResourceKind>>

/** Path of a collection, or of one object in it, below the server's address. */
export function pathOf({group, version, plural}: ResourceKind, namespace: string, name?: string): string {
  const base = group === '' ? `/api/${version}` : `/apis/${group}/${version}`
  const collection = `${base}/namespaces/${encodeURIComponent(namespace)}/${plural}`
  return name === undefined ? collection : `${collection}/${encodeURIComponent(name)}`
}

/** Whether a text can be the name of a namespace or an object (RFC 1123 label, as Services want it). */
export const isName = (text: string): boolean => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text)
