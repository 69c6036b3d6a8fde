import {Failure, formatWhere, withHint} from '@modelflight/core/errors'
import type {Log} from '@modelflight/core/log'

/** A file that was read to its end. */
interface ReadFile {
  readonly name: string
  readonly rows: number
}

/** Whether an error is about one file only, so that the files beside it can still be read. */
export function isFileProblem(error: unknown): error is Failure {
  const {errorClass} = (error instanceof Error ? error : {}) as Partial<Failure>
  return errorClass === 'input-error' || errorClass === 'limit-exceeded'
}

const most = 9

/**
 * What to say when files of a data set can't be read: the first problem decides, every further one is told beside it, and so is what was read.
 *
 * @param problems at least one.
 */
export function problemOfFiles(problems: readonly Failure[], read: readonly ReadFile[], files: number, log: Log): Failure {
  const [first, ...more] = problems as readonly [Failure, ...Failure[]]
  if (files === 1) return first
  for (const problem of more.slice(0, most)) log.error(withHint(problem.message, problem.hint), problem.where)
  const named = read.slice(0, most).map(({name, rows}) => `${name} (${rows} ${rows === 1 ? 'row' : 'rows'})`)
  const others = read.length > named.length ? ` and ${read.length - named.length} more` : ''
  const failed = more.length === 0 ? '' : `; ${more.length} more can't be read: ${more.slice(0, most).map(placeOf).join(', ')}`
  const rest = read.length === 0 ? 'no other could be read' : `read to the end: ${named.join(', ')}${others}`
  return new Failure(first.errorClass, `${first.message}. Of ${files} files ${rest}${failed}`, {
    ...(first.where === undefined ? {} : {where: first.where}),
    ...(first.hint === undefined ? {} : {hint: first.hint}),
    cause: first,
  })
}

const placeOf = ({where, message}: Failure): string => (where === undefined ? message : formatWhere(where))
