import {Worker} from 'node:worker_threads'
import {limitExceeded} from '@modelflight/core/errors'
import {type ChunkReader, delimitedParser} from '../bytes/delimited.ts'
import {firstRowEnd} from '../bytes/row-ends.ts'
import {openSource} from '../bytes/source.ts'
import type {DataFile} from '../dataset.ts'
import {type KernelModule, loadKernel} from '../kernel/kernel.ts'
import {limits} from '../limits.ts'
import {type ChunkFormat, chunkFormat} from './chunk-format.ts'
import type {SessionState, WorkerAnswer, WorkerRequest, WorkerSetup} from './protocol.ts'
import {ScanSession} from './session.ts'

/** Memory of one chunk: two reads of a file and the rest of a row; of wide rows more, so that there are enough for a block. */
const chunkMemory = 1152 * 1024
const mostChunkMemory = 8 * 1024 * 1024
const memoryOfColumn = 8 * 1024
/** Chunks that a worker has at a time: one to read, and others to go on with until this thread looks at what it answered. */
const chunksEach = 3
/** Young objects of a worker may take so many megabytes; there are few. */
const youngMegabytes = 4

/**
 * Scans a delimited file or JSON Lines with so many threads, this one among them. It reads, hashes and cuts the file at the ends of rows, so that what is hashed
 * is what is counted; the workers read the rows and count them, each on its own, and so does this thread while they are busy. Counts are added
 * in the end, and adding does not depend on order.
 *
 * @returns the file's sha256 in hex; undefined when one thread must read it, because only that one can say what is wrong.
 * @throws Failure as the parser does, for the first row that is odd.
 */
export async function scanInWorkers(
  file: DataFile,
  session: ScanSession,
  threads: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const scan = new ParallelScan(file, session, threads, await loadKernel())
  const source = openSource(file, signal, (bytes) => scan.room(bytes))
  try {
    for await (const chunk of source.chunks()) {
      await scan.push(chunk)
      if (scan.isBroken) break
    }
    return (await scan.end()) ? source.sha256() : undefined
  } finally {
    await scan.stop()
  }
}

class ParallelScan {
  /** A worker came upon a row that is odd: reading on is of no use. */
  isBroken = false
  /** One thread must read the file: it meets the lines in their order, and says which is wrong. */
  private isForOne = false
  private readonly file: DataFile
  private readonly session: ScanSession
  private readonly mostWorkers: number
  /** What this thread counts of whole chunks. */
  private own: ScanSession | undefined
  private ownReader: ChunkReader | undefined
  private readonly workers: ScanWorker[] = []
  private readonly results = new Map<number, Extract<WorkerAnswer, {kind: 'read'}>>()
  private memory = new ArrayBuffer(chunkMemory)
  private used = 0
  private beside: Buffer = Buffer.alloc(0)
  private sequence = 0
  private firstLine = 1
  private names: readonly string[] | undefined
  /** Known with the header. */
  private format: ChunkFormat

  private readonly kernel: KernelModule

  constructor(file: DataFile, session: ScanSession, threads: number, kernel: KernelModule) {
    this.kernel = kernel
    this.file = file
    this.session = session
    this.mostWorkers = threads - 1
    this.format = chunkFormat(file.name, this.delimiter, [])
  }

  /** Memory for the next chunk: where it is needed, unless the rows before it must first go to a worker. */
  room(bytes: number): Buffer {
    if (this.used + bytes <= this.memory.byteLength - 4) return Buffer.from(this.memory, this.used, bytes)
    if (this.beside.length < bytes) this.beside = Buffer.allocUnsafeSlow(bytes)
    return this.beside
  }

  async push(chunk: Buffer): Promise<void> {
    if (chunk.buffer !== this.memory) {
      if (this.used + chunk.length > this.memory.byteLength - 4) await this.cut(chunk.length)
      Buffer.from(this.memory).set(chunk, this.used)
    }
    this.used += chunk.length
    if (this.names === undefined) this.readHeader()
  }

  /** Waits for the workers, adds up what they found, and reads what follows the last whole row. False when nothing was added up. */
  async end(): Promise<boolean> {
    if (this.names === undefined) this.readHeader(true)
    if (!this.isForOne) await this.cut(0)
    await Promise.all(this.workers.map((worker) => worker.idle()))
    const lines = this.linesOfChunks()
    if (this.isForOne) return false
    const states = await Promise.all(this.workers.map((worker) => worker.found()))
    this.own?.foldKernel()
    if (this.own !== undefined) states.push(this.own.state())
    if (this.delimiter === undefined && !this.canBeMerged(states)) return false
    for (const state of states) this.session.merge(state, this.file.name, lines)
    const {session, memory} = this
    if (this.used > 0) this.format.reader(session).read(Buffer.from(memory), this.used, lines.at(-1) ?? this.firstLine)
    return true
  }

  /** Whether there are lines, and no more columns than are read: that one thread alone would say on which line there are. */
  private canBeMerged(states: readonly SessionState[]): boolean {
    const names = new Set([...this.session.columns.keys(), ...states.flatMap(({columns}) => columns.map(({name}) => name))])
    return names.size <= limits.columns && states.some(({rows, unreadable}) => rows + unreadable > 0)
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()))
  }

  private get chunkMemory(): number {
    return Math.max(chunkMemory, Math.min(mostChunkMemory, memoryOfColumn * (this.names?.length ?? 0)))
  }

  private get delimiter(): ',' | '\t' | undefined {
    return this.file.format === 'jsonl' ? undefined : this.file.format === 'tsv' ? '\t' : ','
  }

  /** Takes the header off the first chunk, as soon as it is whole. */
  private readHeader(isAll = false): void {
    const bytes = Buffer.from(this.memory)
    const {delimiter} = this
    const end = delimiter === undefined ? markLength(bytes) : isAll ? this.used : firstRowEnd(bytes, this.used)
    if (delimiter === undefined) {
      if (this.used < 3 && !isAll) return
      this.open([])
    } else {
      if (end === 0 && !isAll) return
      const parser = delimitedParser(this.file.name, delimiter, {header: (names) => this.open(names), row: () => undefined})
      parser.push(bytes.subarray(0, end))
      parser.end()
    }
    for (let at = 0; at < end; at++) if (bytes[at] === 10) this.firstLine++
    bytes.copyWithin(0, end, this.used)
    this.used -= end
  }

  private open(names: readonly string[]): void {
    this.names = names
    this.format = chunkFormat(this.file.name, this.delimiter, names)
    this.format.open(this.session)
  }

  /** Gives the whole rows to a worker and keeps the rest, with room for `needed` more bytes. */
  private async cut(needed: number): Promise<void> {
    const bytes = Buffer.from(this.memory)
    const to = this.names === undefined || this.used === 0 ? 0 : this.format.lastEnd(this.memory, this.used)
    const rest = this.used - to
    if (rest > limits.rowBytes) return this.refuseLong()
    if (to === 0 && rest + needed <= this.memory.byteLength - 4) return
    const worker = to === 0 ? undefined : await this.freeWorker()
    const isKept = to === 0 || worker !== undefined || !(await this.readHere(to))
    if (isKept || rest + needed > this.memory.byteLength - 4) {
      const spare = worker?.spare(rest + needed + 4) ?? new ArrayBuffer(Math.max(this.chunkMemory, 2 * (rest + needed + 4)))
      Buffer.from(spare).set(bytes.subarray(to, this.used))
      worker?.send(this.sequence++, this.memory, to)
      this.memory = spare
    } else bytes.copyWithin(0, to, this.used)
    this.used = rest
  }

  private refuseLong(): void {
    this.isBroken = true
    this.isForOne = true
    if (this.delimiter !== undefined)
      throw limitExceeded(`${this.file.name}: a row is longer than ${limits.rowBytes / 1024 / 1024} MiB`, {where: {file: this.file.name}})
  }

  /** Reads whole rows in this thread, and then looks at what the workers have answered. False when a row is odd: its chunk is read again. */
  private async readHere(to: number): Promise<boolean> {
    const {session, memory} = this
    this.own ??= new ScanSession(session.contract, session.kinds, session.wanted === undefined ? undefined : [...session.wanted])
    if (this.ownReader === undefined) {
      this.format.open(this.own)
      this.ownReader = this.format.reader(this.own)
    }
    const sequence = this.sequence++
    this.own.startFile(String(sequence))
    const lines = linesRead(this.ownReader, new Uint8Array(memory), to)
    this.take({kind: 'read', sequence, memory, to, lines})
    await new Promise((resolve) => setImmediate(resolve))
    return lines !== undefined
  }

  /** A worker that can be given rows; undefined when all are busy. */
  private async freeWorker(): Promise<ScanWorker | undefined> {
    if (this.workers.length < this.mostWorkers) {
      const worker = await startWorker(this.setup(), (answer) => this.take(answer))
      this.workers.push(worker)
      return worker
    }
    const [free] = this.workers.toSorted((a, b) => a.pending - b.pending)
    return free?.isReady === true ? free : undefined
  }

  private take(answer: Extract<WorkerAnswer, {kind: 'read'}>): void {
    if (answer.lines === undefined) this.isBroken = true
    this.results.set(answer.sequence, answer.lines === undefined ? answer : {...answer, memory: noMemory})
  }

  /** First line of each chunk, and the line behind the last one. A chunk with an odd row is read again, now that its lines are known. */
  private linesOfChunks(): readonly number[] {
    const lines = [this.firstLine]
    for (let sequence = 0; sequence < this.sequence; sequence++) {
      const answer = this.results.get(sequence)
      const line = lines[sequence] ?? 0
      if (answer?.lines === undefined) {
        const reader = this.format.check(this.session)
        if (answer !== undefined) reader.read(Buffer.from(answer.memory), answer.to, line)
        // Nothing is wrong with the chunk itself: only one thread sees what follows it.
        this.isForOne = true
        return lines
      }
      lines.push(line + answer.lines)
    }
    return lines
  }

  private setup(): WorkerSetup {
    const {contract, kinds, wanted} = this.session
    return {
      file: this.file.name,
      delimiter: this.delimiter,
      names: this.names ?? [],
      columns: wanted === undefined ? undefined : [...wanted],
      kinds: [...kinds],
      kernel: this.kernel,
      contract: contract === undefined ? undefined : {text: contract.text, file: contract.file},
    }
  }
}

const noMemory = new ArrayBuffer(0)

/** Bytes of a byte order mark. */
const markLength = (bytes: Buffer): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)

/** Lines of a chunk; what is wrong with its rows is found again, and told, when their lines are known. */
function linesRead(reader: ChunkReader, bytes: Uint8Array, to: number): number | undefined {
  try {
    return reader.read(bytes, to, 1) - 1
  } catch {
    return undefined
  }
}

/** Starts a worker; one that dies makes whatever is waited for fail. */
async function startWorker(setup: WorkerSetup, take: (answer: Extract<WorkerAnswer, {kind: 'read'}>) => void): Promise<ScanWorker> {
  const {scanWorker} = await import('@modelflight/data/entries')
  const worker = new Worker(scanWorker, {
    workerData: setup,
    resourceLimits: {maxYoungGenerationSizeMb: youngMegabytes},
    ...executed(scanWorker),
  })
  return new ScanWorker(worker, take)
}

/** Sources are run as they are, whatever this process was started with. */
const executed = (program: URL): {execArgv?: string[]} =>
  program.pathname.endsWith('.ts') ? {execArgv: ['--conditions=source']} : {execArgv: []}

class ScanWorker {
  /** Chunks that it was given and has not answered. */
  pending = 0
  private readonly worker: Worker
  private readonly spares: ArrayBuffer[] = []
  private state: SessionState | undefined
  private death: Error | undefined
  private waiting: (() => void)[] = []

  constructor(worker: Worker, take: (answer: Extract<WorkerAnswer, {kind: 'read'}>) => void) {
    this.worker = worker
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'found') this.state = answer.state
      else {
        this.pending--
        take(answer)
        if (answer.lines !== undefined) this.spares.push(answer.memory)
      }
      this.wake()
    })
    worker.on('error', (error) => this.die(error))
    worker.on('exit', (code) => this.die(new Error(`a worker thread ended with ${code}`)))
  }

  send(sequence: number, memory: ArrayBuffer, to: number): void {
    this.pending++
    const request: WorkerRequest = {kind: 'chunk', sequence, memory, to}
    this.worker.postMessage(request, [memory])
  }

  /** Memory of at least so many bytes that came back; undefined when none did. */
  spare(bytes: number): ArrayBuffer | undefined {
    const memory = this.spares.pop()
    return memory !== undefined && memory.byteLength >= bytes ? memory : undefined
  }

  /** Whether it can be given rows. */
  get isReady(): boolean {
    if (this.death !== undefined) throw this.death
    return this.pending < chunksEach
  }

  idle(): Promise<void> {
    return this.until(() => this.pending === 0)
  }

  async found(): Promise<SessionState> {
    const request: WorkerRequest = {kind: 'finish'}
    this.worker.postMessage(request)
    await this.until(() => this.state !== undefined)
    if (this.state === undefined) throw new Error('a worker found nothing')
    return this.state
  }

  async stop(): Promise<void> {
    await this.worker.terminate()
  }

  private async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      if (this.death !== undefined) throw this.death
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
  }

  private wake(): void {
    const {waiting} = this
    this.waiting = []
    for (const resolve of waiting) resolve()
  }

  private die(error: Error): void {
    this.death ??= error
    this.wake()
  }
}
