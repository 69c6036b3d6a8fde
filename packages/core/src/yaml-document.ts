import type {Where} from './errors.ts'
import type {Json} from './schema.ts'

/** A JSON value together with the place in the file that each part came from. */
export interface Located<T = Json> {
  readonly value: T
  readonly file: string
  /** Place of a part, by JSON Pointer (`''` is the whole, `/gate/0/min` a part). The nearest known parent answers for an unknown part. */
  at(pointer: string): Where
  /** A number as it is written, digits beyond a double's included; undefined where the file has none at that place. */
  literal?(pointer: string): string | undefined
}
