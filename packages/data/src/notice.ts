import type {Where} from '@modelflight/core/errors'

/** Something about a data set that is not at fault by any rule, and most likely not what its owner means. */
export interface Notice {
  /** Of a check, e.g. `rows:repeated-header`. */
  readonly id: string
  readonly message: string
  readonly where: Where
  /** The way out. */
  readonly hint: string
}
