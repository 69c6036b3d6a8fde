import type {FailureClass} from '@modelflight/core/errors'

/** What the API server said no to; the names of its `reason`s, in our words. */
export type KubernetesErrorKind =
  /** 401, after the credential was fetched anew. */
  | 'unauthorized'
  /** 403: RBAC, a quota or a policy forbids it. */
  | 'forbidden'
  /** An admission webhook refused the object. */
  | 'webhook'
  | 'not-found'
  /** 409 of a create: an object of this name is there. */
  | 'exists'
  /** 409 of a write with a resource version or a uid: somebody else was faster. */
  | 'conflict'
  /** 410: the list went too old while it was read. */
  | 'expired'
  /** 400 or 422: the object is not valid. */
  | 'invalid'
  | 'too-many-requests'
  /** 5xx, no answer, or something that is no answer of an API server. */
  | 'unavailable'

const classes: Readonly<Record<KubernetesErrorKind, FailureClass>> = {
  unauthorized: 'dependency-failed',
  forbidden: 'policy-refused',
  webhook: 'policy-refused',
  'not-found': 'dependency-failed',
  exists: 'dependency-failed',
  conflict: 'dependency-failed',
  expired: 'dependency-failed',
  invalid: 'input-error',
  'too-many-requests': 'dependency-failed',
  unavailable: 'dependency-failed',
}

/** A request that the API server did not fulfil. The message holds its own words, shortened; a reader escapes it like any data. */
export class KubernetesError extends Error {
  override readonly name = 'KubernetesError'
  readonly kind: KubernetesErrorKind
  readonly errorClass: FailureClass
  readonly hint: string | undefined

  constructor(kind: KubernetesErrorKind, message: string, details: {readonly hint?: string; readonly cause?: unknown} = {}) {
    super(message, details.cause === undefined ? undefined : {cause: details.cause})
    this.kind = kind
    this.errorClass = classes[kind]
    this.hint = details.hint
  }
}

/** The kind of an error that came from here; undefined for any other. Works across bundles, where `instanceof` does not. */
export function kubernetesKind(error: unknown): KubernetesErrorKind | undefined {
  if (!(error instanceof Error) || error.name !== 'KubernetesError' || !('kind' in error)) return undefined
  return Object.hasOwn(classes, String(error.kind)) ? (error.kind as KubernetesErrorKind) : undefined
}

/** Tells what an answer outside 200 to 299 means. `body` is its text: a `Status` of the API server, or anything at all. */
export function errorOfAnswer(what: string, status: number, body: string): KubernetesError {
  const {reason, message} = statusOf(body)
  const said = message === '' ? `answered ${status}` : `was answered with ${status}: ${message}`
  const kind = kindOf(status, reason, message)
  const hint = hints[kind]
  return new KubernetesError(kind, `${what} ${said}`, hint === undefined ? {} : {hint})
}

const hints: Readonly<Partial<Record<KubernetesErrorKind, string>>> = {
  unauthorized: 'The token, certificate or exec plugin of the kubeconfig is not accepted: renew it.',
  forbidden: 'Give the account the Role that the README of the action shows.',
  webhook: 'An admission webhook of the cluster refused the object; its own words say why.',
  unavailable: 'Is the API server up, and its address in the kubeconfig right?',
}

function kindOf(status: number, reason: string, message: string): KubernetesErrorKind {
  if (/admission webhook .* denied the request/.test(message)) return 'webhook'
  switch (status) {
    case 400:
    case 422:
      return 'invalid'
    case 401:
      return 'unauthorized'
    case 403:
      return 'forbidden'
    case 404:
      return 'not-found'
    case 409:
      return reason === 'AlreadyExists' ? 'exists' : 'conflict'
    case 410:
      return 'expired'
    case 429:
      return 'too-many-requests'
    default:
      return 'unavailable'
  }
}

function statusOf(body: string): {readonly reason: string; readonly message: string} {
  try {
    const parsed: unknown = JSON.parse(body)
    const {reason, message} = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as {reason?: unknown; message?: unknown}
    return {reason: typeof reason === 'string' ? reason : '', message: typeof message === 'string' ? message.slice(0, 600) : ''}
  } catch {
    return {reason: '', message: ''}
  }
}
