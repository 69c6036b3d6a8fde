import {limitExceeded} from '@modelflight/core/errors'

/**
 * Does work in a kernel, which traps when it has no memory left: there are too many different values in too many columns.
 *
 * @throws Failure limit-exceeded then.
 */
export function withinMemory<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'RuntimeError') throw error
    throw limitExceeded(`${file} has more different values in more columns than 4 GiB of memory can hold`, {
      where: {file},
      hint: 'Read fewer columns at a time.',
      cause: error,
    })
  }
}
