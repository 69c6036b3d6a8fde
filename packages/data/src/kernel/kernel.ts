/** What the kernel exports; places are offsets in its memory. See `packages/data/kernel`. */
interface KernelExports {
  readonly memory: {readonly buffer: ArrayBuffer}
  open(columns: number, rows: number): void
  reserve(bytes: number): number
  giveBack(at: number, bits: number): void
  split(from: number, to: number, line: number, delimiter: number): number
  placeOfNext(): number
  lineOfNext(): number
  rowsOfBlock(): number
  setRows(count: number): void
  boundsAt(): number
  linesAt(): number
  fitsAt(): number
  oddAt(): number
  entriesAt(): number
  valuesAt(): number
  valueRowsAt(): number
  allFit(): void
  misfits(): number
  numbers(cell: number, fraction: number, mayBeNull: number): number
  times(cell: number, needsOffset: number, mayBeNull: number): number
  booleans(cell: number, mayBeNull: number): number
  nullsFound(): number
  valuesFound(): number
  truthsFound(): number
  smallestValue(): number
  largestValue(): number
  setValues(count: number): void
  outside(low: number, high: number): number
  firstRowOutside(): number
  newNumbers(limit: number): number
  countNumbers(counts: number): void
  settleNumbers(counts: number): void
  newTexts(asks: number, least: number, most: number, limit: number, automata: number): number
  newAutomaton(next: number, longest: number): number
  setAutomaton(automaton: number, stepBytes: number, pages: number): number
  texts(counts: number, cell: number, mayBeNull: number): number
  settleTexts(counts: number): void
  sortedBuckets(table: number, bits: number, used: number): number
  registersAt(sketch: number): number
  judgeEntry(entry: number, verdict: number): void
}

/** What is used of WebAssembly; the libraries of the compiler don't declare it for Node. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => KernelModule
  readonly Instance: new (module: KernelModule) => {readonly exports: KernelExports}
}

/** The compiled kernel; it can be sent to other threads. */
export type KernelModule = object

/** Cells of a block: few enough for the caches of a processor, and enough rows for the table of a column to pay for being fetched. */
const blockCells = 64 * 1024
const mostRows = 2048
const fewestRows = 1024
/** Bytes of a cell with what parts it, where wide rows are read in large pieces. */
const cellBytes = 8
const leastChunk = 256 * 1024
const mostChunk = 8 * 1024 * 1024

/** Bytes that may be read behind those that are asked for. */
const slack = 128
const firstBytes = 512 * 1024 - slack

let compiled: KernelModule | undefined

/** Loads and compiles the kernel: to be awaited before the first one is made. Threads share what is compiled. */
export async function loadKernel(): Promise<KernelModule> {
  compiled ??= new WebAssembly.Module(Buffer.from((await import('./code.ts')).kernelCode, 'base64'))
  return compiled
}

/** Takes a kernel that another thread has compiled. */
export function adoptKernel(module: KernelModule): void {
  compiled = module
}

/**
 * The kernel with its memory: the bytes that are being read, one block of rows, and the counts of all columns. Its views are renewed when
 * its memory has grown; so ask for them anew after every call of `run` that may take memory (`countNumbers`, `texts`, `newNumbers`, `newTexts`, `newAutomaton`, `setAutomaton`).
 */
export class Kernel {
  readonly run: KernelExports
  /** Numbers from one column to the next one in `bounds`. */
  pitch = 0
  /** Rows of the block. */
  rows = 0
  private width = -1
  private base: number
  private size = firstBytes
  private views: Views

  constructor() {
    if (compiled === undefined) throw new Error('the kernel is not loaded')
    this.run = new WebAssembly.Instance(compiled).exports
    this.base = this.run.reserve(firstBytes + slack)
    this.views = this.look()
  }

  /** Makes room for blocks of rows of so many columns. */
  open(columns: number): void {
    if (columns === this.width) return
    this.width = columns
    const rows = Math.max(fewestRows, Math.min(mostRows, Math.floor(blockCells / (columns + 1))))
    this.run.open(columns, rows)
    this.pitch = rows + 16
    this.views = this.look()
  }

  /** Makes room for blocks of rows of at least so many columns; more than are asked for, so that columns that come one by one are no burden. */
  reach(columns: number): void {
    if (columns > this.width) this.open(Math.max(columns, this.width > 0 ? 2 * this.width : 0))
  }

  /** Says how many rows the block has, where the caller has written their places. */
  setRows(rows: number): void {
    this.rows = rows
    this.run.setRows(rows)
  }

  /** Bytes that are best read at a time: of wide rows more, so that there are enough rows for a block. */
  get chunkBytes(): number {
    return Math.max(leastChunk, Math.min(mostChunk, this.width * fewestRows * cellBytes))
  }

  /** Memory for what is read next. */
  get buffer(): Buffer {
    return this.now().buffer
  }

  /** Makes the buffer hold so many bytes; it keeps its first `used` ones. */
  widen(bytes: number, used: number): void {
    if (bytes <= this.size) return
    const old = this.base
    const oldBits = 32 - Math.clz32(this.size + slack - 1)
    this.size = Math.max(bytes, 2 * this.size)
    this.base = this.run.reserve(this.size + slack)
    this.bytes.copyWithin(this.base, old, old + used)
    this.run.giveBack(old, oldBits)
    this.views = this.look()
  }

  /** Fills the block with the rows of the buffer from `from` to `to`; says why it stopped (`stopped`). */
  split(state: {at: number; line: number}, to: number, delimiter: number): number {
    const {run, base} = this
    const why = run.split(base + state.at, base + to, state.line, delimiter)
    state.at = run.placeOfNext() - base
    state.line = run.lineOfNext()
    this.rows = run.rowsOfBlock()
    return why
  }

  get bytes(): Buffer {
    return this.now().bytes
  }
  get words(): Uint32Array {
    return this.now().words
  }
  get doubles(): Float64Array {
    return this.now().doubles
  }
  /** Of each row the place before its first cell, then for each column the end of its cell, `pitch` numbers further on. */
  get bounds(): Uint32Array {
    return this.now().bounds
  }
  get lines(): Uint32Array {
    return this.now().lines
  }
  get fits(): Uint8Array {
    return this.now().fits
  }
  get odd(): Uint32Array {
    return this.now().odd
  }
  get entries(): Uint32Array {
    return this.now().entries
  }
  get values(): Float64Array {
    return this.now().values
  }
  get valueRows(): Uint32Array {
    return this.now().valueRows
  }

  /** Memory that has grown leaves views without a length behind. */
  private now(): Views {
    if (this.views.bytes.length === 0) this.views = this.look()
    return this.views
  }

  private look(): Views {
    const {run} = this
    const {buffer} = run.memory
    const rows = Math.max(0, this.pitch - 16)
    return {
      bytes: Buffer.from(buffer),
      buffer: Buffer.from(buffer, this.base, this.size),
      words: new Uint32Array(buffer),
      doubles: new Float64Array(buffer),
      bounds: new Uint32Array(buffer, run.boundsAt(), (this.width + 1) * this.pitch),
      lines: new Uint32Array(buffer, run.linesAt(), rows),
      fits: new Uint8Array(buffer, run.fitsAt(), rows),
      odd: new Uint32Array(buffer, run.oddAt(), rows),
      entries: new Uint32Array(buffer, run.entriesAt(), rows),
      values: new Float64Array(buffer, run.valuesAt(), rows),
      valueRows: new Uint32Array(buffer, run.valueRowsAt(), rows),
    }
  }
}

interface Views {
  readonly bytes: Buffer
  readonly buffer: Buffer
  readonly words: Uint32Array
  readonly doubles: Float64Array
  readonly bounds: Uint32Array
  readonly lines: Uint32Array
  readonly fits: Uint8Array
  readonly odd: Uint32Array
  readonly entries: Uint32Array
  readonly values: Float64Array
  readonly valueRows: Uint32Array
}
