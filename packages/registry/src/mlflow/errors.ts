import {Failure, type FailureDetails} from '@modelflight/core/errors'
import {HttpError} from '@modelflight/http/errors'
import {redactText} from '@modelflight/http/redact'
import {objectOf, parseJson, textOf} from '../json.ts'

/** An answer of MLflow that is an error, with its `error_code`. */
export class MlflowError extends Failure {
  readonly code: string
  readonly status: number | undefined

  constructor(message: string, {code, status, ...details}: FailureDetails & {readonly code: string; readonly status: number | undefined}) {
    super('dependency-failed', message, details)
    this.code = code
    this.status = status
  }
}

/** Codes of "there is no such thing". */
const missing: readonly string[] = ['RESOURCE_DOES_NOT_EXIST', 'NOT_FOUND']

/** Whether an error says that something is not there. */
export const isMissing = (error: unknown): boolean => error instanceof MlflowError && missing.includes(error.code)

/** Whether an error says that something is there already. MLflow answers 400, not 409. */
export const exists = (error: unknown): boolean =>
  error instanceof MlflowError && (error.code === 'RESOURCE_ALREADY_EXISTS' || error.code === 'ALREADY_EXISTS')

/** Whether an error refuses a value. */
export const isRefused = (error: unknown): boolean => error instanceof MlflowError && error.code === 'INVALID_PARAMETER_VALUE'

/** Whether nobody can know what became of a request: it may have been done. */
export function isUncertain(error: unknown): boolean {
  if (error instanceof MlflowError) return error.status === undefined || error.status >= 500 || error.status === 429
  return error instanceof HttpError && (error.kind === 'network' || error.kind === 'timeout')
}

/** Puts an error of the transport in MLflow's terms. Whatever is not an answer with a status stays as it is. */
export function explainMlflow(error: unknown, server: string, secrets: readonly string[]): unknown {
  if (!(error instanceof HttpError) || error.status === undefined) return error
  const {status, body = ''} = error
  const answer = objectOf(parseJson(body))
  const code = textOf(answer['error_code']) ?? ''
  const said = redactText(textOf(answer['message']) ?? '', secrets)
  const fail = (message: string, hint: string): MlflowError => new MlflowError(message, {code, status, hint, cause: error})
  if (error.kind === 'not-json') return fail(`${error.message}`, `Check the address ${server} and the credentials.`)
  if (body.includes('Invalid Host header')) {
    return fail(
      `the MLflow server ${server} refuses this host name`,
      'Start it with --allowed-hosts (or MLFLOW_SERVER_ALLOWED_HOSTS) naming it.',
    )
  }
  if (status === 401) {
    return fail(
      `the MLflow server ${server} does not know these credentials (401)`,
      'Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in the env of the step.',
    )
  }
  if (status === 403)
    return fail(`the MLflow server ${server} does not allow this (403)`, 'Give the user of the credentials the right to write.')
  if (code === '' && status === 404) {
    return fail(
      `the MLflow server ${server} lacks a part of its interface (404)`,
      'MLflow 3 or later is needed; check the path of the address.',
    )
  }
  if (status === 413 || (status === 504 && code === '')) {
    return fail(`${error.message}`, 'A proxy before the MLflow server limits the size or time of uploads: raise its limit.')
  }
  return fail(
    `the MLflow server ${server} answered ${status} ${code}${said === '' ? '' : `: ${said}`}`.trim(),
    'See the log of the MLflow server.',
  )
}
