import type {Where} from '@modelflight/core/errors'
import type {RowMiss} from '../contract/row-judge.ts'
import type {KernelModule} from '../kernel/kernel.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {ScannerState} from './column-scanner.ts'
import type {OdditiesState} from './oddities.ts'

/** What a worker is started with. */
export interface WorkerSetup {
  readonly file: string
  /** Undefined for JSON Lines. */
  readonly delimiter: ',' | '\t' | undefined
  readonly names: readonly string[]
  /** Columns that are wanted; all when left out. */
  readonly columns: readonly string[] | undefined
  readonly kinds: readonly (readonly [name: string, kind: ColumnKind])[]
  readonly kernel: KernelModule
  /** The contract's text, and how messages call its file. */
  readonly contract: {readonly text: string; readonly file: string} | undefined
}

/** Rows for a worker to read, with the memory that they lie in; or the question what it found. */
export type WorkerRequest =
  | {readonly kind: 'chunk'; readonly sequence: number; readonly memory: ArrayBuffer; readonly to: number}
  | {readonly kind: 'finish'}

/** What a worker answers. It gives the memory back. */
export type WorkerAnswer =
  /** `lines` of the chunk; undefined when its rows break the format. */
  | {
      readonly kind: 'read'
      readonly sequence: number
      readonly memory: ArrayBuffer
      readonly to: number
      readonly lines: number | undefined
    }
  | {readonly kind: 'found'; readonly state: SessionState}

/**
 * What one thread found in its chunks. Where a rule was missed first is said by chunk: `file` is the chunk's number, and `line` counts from
 * the chunk's first line as 1.
 */
export interface SessionState {
  readonly rows: number
  readonly rejected: number
  /** Lines that are no rows, and the first of them. */
  readonly unreadable: number
  readonly unreadableWhere: Where | undefined
  readonly columns: readonly ScannerState[]
  /** Of rules that relate columns. */
  readonly rowMisses: readonly RowMiss[]
  readonly oddities: OdditiesState
}
