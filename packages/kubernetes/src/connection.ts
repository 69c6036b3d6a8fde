import type {TlsOptions} from '@modelflight/http/exchange'

/** What a request proves itself with. */
export interface Credential {
  readonly token?: string
  /** PEM pair of a client certificate. */
  readonly cert?: string
  readonly key?: string
}

/** A cluster and the account to use there. */
export interface Connection {
  /** Without a slash at the end. */
  readonly server: string
  readonly tls: TlsOptions
  /** The namespace that the context or the pod is in. */
  readonly namespace: string
  /** For messages: where this connection was described. */
  readonly origin: string
  /** The credential; `renew` when the last one was refused. Secrets among it are hidden by whoever opens the connection. */
  credential(renew: boolean): Promise<Credential>
}
