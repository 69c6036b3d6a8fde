import {parentPort, workerData} from 'node:worker_threads'
import {adoptKernel} from '../kernel/kernel.ts'
import {chunkFormat} from './chunk-format.ts'
import type {WorkerAnswer, WorkerRequest, WorkerSetup} from './protocol.ts'
import {ScanSession} from './session.ts'

/** A thread that reads chunks of a file and answers what it found in all of them together. */
async function serve(setup: WorkerSetup): Promise<void> {
  adoptKernel(setup.kernel)
  const session = new ScanSession(await contractOf(setup), new Map(setup.kinds), setup.columns)
  const format = chunkFormat(setup.file, setup.delimiter, setup.names)
  format.open(session)
  const reader = format.reader(session)
  const answer = (what: WorkerAnswer, memory?: ArrayBuffer): void => parentPort?.postMessage(what, memory === undefined ? [] : [memory])
  parentPort?.on('message', (request: WorkerRequest) => {
    if (request.kind === 'finish') {
      session.foldKernel()
      answer({kind: 'found', state: session.state()})
      return
    }
    const {sequence, memory, to} = request
    session.startFile(String(sequence))
    answer({kind: 'read', sequence, memory, to, lines: linesOf(() => reader.read(new Uint8Array(memory), to, 1) - 1)}, memory)
  })
}

async function contractOf({contract}: WorkerSetup): Promise<ScanSession['contract']> {
  if (contract === undefined) return undefined
  const {readContract} = await import('../contract/read.ts')
  return readContract(contract.text, contract.file)
}

/** What is wrong with the rows is found again, and told, by the thread that knows their lines. */
function linesOf(read: () => number): number | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

await serve(workerData as WorkerSetup)
