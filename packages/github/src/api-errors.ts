import {redactText} from '@modelflight/http/redact'
import type {Refusal} from './retry.ts'

/** The HTTP status of a refused request; undefined for everything else. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  return typeof error.status === 'number' ? error.status : undefined
}

/** What a refused request said, in one line without URLs and without what looks like a credential. The text is GitHub's, and untrusted: print it through the log only. */
export function describeRefusal(error: unknown): string {
  if (!(error instanceof Error)) return redactText(String(error))
  const status = statusOf(error)
  const message = redactText(error.message.replace(/ - https?:\/\/\S+$/, ''), [], 300)
  return status === undefined || status === 500 ? message : `GitHub answered ${status} (${message})`
}

/** The token may not write here: a fork's token, or a permission that the job does not have. */
export function isLackOfRights(error: unknown): boolean {
  const status = statusOf(error)
  return status === 401 || status === 403 || status === 404
}

/** Request option: try once. For writes whose content is stale after a pause. */
export const once = {request: {once: true}} as const

/** An error of the client as a refusal. Octokit gives a failed connection the status 500, but no response. */
export function refusalOf(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error)
  const {response} = error as {response?: {headers: Refusal['headers']}}
  return {status: response === undefined ? undefined : statusOf(error), message, headers: response?.headers ?? {}}
}
