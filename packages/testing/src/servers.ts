import {type ChildProcess, spawn} from 'node:child_process'
import {randomInt} from 'node:crypto'
import {once} from 'node:events'
import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http'
import {setTimeout as sleep} from 'node:timers/promises'

/** A server on the loopback address. */
export interface LocalServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Serves HTTP on a free port of 127.0.0.1: `await using server = await serve(…)`. */
export async function serve(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {url: `http://127.0.0.1:${address.port}`, close, [Symbol.asyncDispose]: close}
}

/** Ports that this process has given away. */
const given = new Set<number>()

/**
 * A port of 127.0.0.1 that was free just now, for programs that can't choose one themselves. It lies below the ports that Linux, macOS and
 * Windows take for outgoing connections, so that none of these is there first when the program starts, or starts again.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_240, 30_000)
  if (given.has(port) || !(await isFree(port))) return await freePort()
  given.add(port)
  return port
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  const isBound = await once(server, 'listening').then(
    () => true,
    () => false,
  )
  if (isBound) await new Promise((resolve) => server.close(resolve))
  return isBound
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {...(body === undefined ? {} : {'content-type': 'application/json; charset=utf-8'}), ...headers}).end(text)
}

/** A server program that was started for a test. */
export interface Program extends AsyncDisposable {
  readonly pid: number
  /** What it has printed so far. */
  output(): string
  stop(): Promise<void>
}

/** How a program is started. */
export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** The program is ready when it has printed this. */
  readonly ready: RegExp
  /** Milliseconds; default 120,000: others may need the machine, too. */
  readonly timeout?: number
}

/** Starts a program in a process group of its own and waits until it is ready. The whole group dies with `stop`, or with this process. */
export async function startProgram(command: string, argv: readonly string[], options: ProgramOptions): Promise<Program> {
  const child = spawn(command, argv, {
    cwd: options.cwd,
    env: {...process.env, ...options.env},
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString('utf8')).slice(-1_000_000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const {pid} = child
  if (pid === undefined) {
    const [error] = (await once(child, 'error')) as [Error]
    throw error
  }
  const killOnExit = (): void => killGroup(pid, 'SIGKILL')
  process.once('exit', killOnExit)
  const stop = async (): Promise<void> => {
    process.off('exit', killOnExit)
    await stopGroup(child, pid)
  }
  try {
    await waitFor(() => options.ready.test(printed), {timeout: options.timeout ?? 120_000, gone: () => child.exitCode !== null})
  } catch (cause) {
    await stop()
    throw new Error(`${command} did not become ready; it printed:\n${printed.slice(-4_000)}`, {cause})
  }
  return {pid, output: () => printed, stop, [Symbol.asyncDispose]: stop}
}

/** Waits until something is so. @param options `timeout` in milliseconds, by default what a machine with much else to do needs. @throws Error when it is not in time. */
export async function waitFor(
  isSo: () => boolean | Promise<boolean>,
  {timeout = 60_000, gone = () => false}: {readonly timeout?: number; readonly gone?: () => boolean} = {},
): Promise<void> {
  const end = performance.now() + timeout
  while (!(await isSo())) {
    if (gone()) throw new Error('the program has ended')
    if (performance.now() > end) throw new Error(`not so within ${timeout} ms`)
    await sleep(20)
  }
}

async function stopGroup(child: ChildProcess, pid: number): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = once(child, 'close')
    killGroup(pid, 'SIGTERM')
    await Promise.race([closed, sleep(3_000)])
  }
  killGroup(pid, 'SIGKILL')
}

/** A group that is gone already is fine. */
function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
