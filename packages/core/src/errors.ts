/** What went wrong, as the exit code of the command line and the `error-class` output of an action. */
export type ErrorClass =
  | 'none'
  | 'check-failed'
  | 'input-error'
  | 'limit-exceeded'
  | 'policy-refused'
  | 'dependency-failed'
  | 'inconclusive'

/** Exit code of the command line for each class. An action's process exits 0 or 1 only. */
export const exitCodes: Readonly<Record<ErrorClass, number>> = {
  none: 0,
  'check-failed': 1,
  'input-error': 2,
  'limit-exceeded': 3,
  'policy-refused': 4,
  'dependency-failed': 5,
  inconclusive: 6,
}

/** The classes that an exception can have: "could not find out". A failed check is a result, never an exception. */
export type FailureClass = Extract<ErrorClass, 'input-error' | 'limit-exceeded' | 'policy-refused' | 'dependency-failed'>

/** A place in a file of the user: line and column count from 1. */
export interface Where {
  readonly file: string
  readonly line?: number
  readonly column?: number
  /** The key, column or metric at that place. */
  readonly field?: string
}

/** How a failure is explained: where it is and what the reader can do about it. */
export interface FailureDetails {
  readonly where?: Where
  /** One sentence that says how to mend it. */
  readonly hint?: string
  readonly cause?: unknown
}

/** An error whose reader is the user: it prints as one sentence, without a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly errorClass: FailureClass
  readonly where: Where | undefined
  readonly hint: string | undefined

  constructor(errorClass: FailureClass, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : {cause: details.cause})
    this.errorClass = errorClass
    this.where = details.where
    this.hint = details.hint
  }
}

/** The user's files or inputs can't be used as they are. */
export const inputError = (message: string, details?: FailureDetails): Failure => new Failure('input-error', message, details)

/** A size, depth or time limit that protects the runner was reached. */
export const limitExceeded = (message: string, details?: FailureDetails): Failure => new Failure('limit-exceeded', message, details)

/** A rule of safety forbids what was asked. */
export const policyRefused = (message: string, details?: FailureDetails): Failure => new Failure('policy-refused', message, details)

/** A system that the action needs did not answer, or answered badly. */
export const dependencyFailed = (message: string, details?: FailureDetails): Failure => new Failure('dependency-failed', message, details)

/** `file:line:column`, as editors understand it. */
export function formatWhere(where: Where): string {
  const position = [where.line, where.column].filter((part) => part !== undefined)
  return [where.file, ...position].join(':')
}

const failureClasses: readonly string[] = ['input-error', 'limit-exceeded', 'policy-refused', 'dependency-failed']

/** An exception of any package, put in terms of the user. */
export interface Explanation {
  readonly errorClass: FailureClass
  readonly message: string
  readonly where: Where | undefined
  readonly hint: string | undefined
  /** Set when the exception is a fault of ours: the only case in which a stack is shown. */
  readonly bug: string | undefined
}

/**
 * Puts an exception in terms of the user. Packages below core (http) carry the class in a property of the same name.
 * Anything without a class is a bug of ours: it is reported as `dependency-failed`, with its stack, and never passes.
 */
export function explain(error: unknown): Explanation {
  if (!(error instanceof Error)) {
    return {errorClass: 'dependency-failed', message: String(error), where: undefined, hint: undefined, bug: String(error)}
  }
  const {errorClass, where, hint} = error as Partial<Failure>
  if (errorClass !== undefined && failureClasses.includes(errorClass)) {
    return {errorClass, message: error.message, where, hint, bug: undefined}
  }
  return explainSystemError(error) ?? asBug(error)
}

/** What Node says about files, in words. Other codes are not expected, so they stay bugs. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read or written by this user',
  EPERM: 'may not be changed by this user',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'has a file where a folder is needed',
  ENOSPC: 'can not be written: the disk is full',
  EROFS: 'can not be written: the file system is read-only',
  EMFILE: 'can not be opened: too many files are open',
}

function explainSystemError(error: NodeJS.ErrnoException): Explanation | undefined {
  const words = systemErrors[error.code ?? '']
  // An error of an open file does not carry its path.
  if (error.code === 'ENOSPC' && error.path === undefined) {
    return {errorClass: 'limit-exceeded', message: 'the disk is full', where: undefined, hint: 'Make room on the runner.', bug: undefined}
  }
  if (words === undefined || error.path === undefined) return undefined
  const errorClass = error.code === 'ENOSPC' || error.code === 'EMFILE' ? 'limit-exceeded' : 'input-error'
  return {errorClass, message: `${error.path} ${words}`, where: {file: error.path}, hint: undefined, bug: undefined}
}

function asBug(error: Error): Explanation {
  const message = `unexpected error: ${error.message}`
  const hint = 'This is a fault of Modelflight: please report it with the stack above.'
  return {errorClass: 'dependency-failed', message, where: undefined, hint, bug: error.stack ?? error.message}
}

/** A message and its hint as two sentences. */
export function withHint(message: string, hint: string | undefined): string {
  if (hint === undefined) return message
  return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`
}
