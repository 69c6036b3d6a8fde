/** What went wrong with a request. */
export type HttpErrorKind =
  | 'network'
  | 'certificate'
  | 'timeout'
  | 'cancelled'
  | 'status'
  | 'too-large'
  | 'not-json'
  | 'redirect'
  | 'refused'

/** What an error knows about the answer that caused it. */
export interface HttpErrorDetails {
  readonly status?: number
  /** The answer's body, at most 64 KiB of it, secrets not removed: for the adapter's eyes (error codes), never for messages. */
  readonly body?: string
  readonly cause?: unknown
}

/**
 * A request that did not give a usable answer. The message holds no secret: no query, no user-info, no body.
 * `errorClass` uses the words of `@modelflight/core/errors`, which this package may not import.
 */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly errorClass: 'dependency-failed' | 'policy-refused'
  readonly kind: HttpErrorKind
  readonly status: number | undefined
  readonly body: string | undefined

  constructor(kind: HttpErrorKind, message: string, details: HttpErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : {cause: details.cause})
    this.errorClass = kind === 'refused' ? 'policy-refused' : 'dependency-failed'
    this.kind = kind
    this.status = details.status
    this.body = details.body
  }
}
