import {get} from 'node:http'
import {type AddressInfo, createServer} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'
import {type CommandResult, describeEnd, runCommand} from '@modelflight/core/child-process'
import type {Readiness} from '../target.ts'
import {serveCommand} from './serve-command.ts'

/** How model servers are run. */
export interface ServeOptions {
  /** Template with `{model}` and `{port}`. */
  readonly serve: string
  /** Answers 200 to 299 when the server is ready. */
  readonly healthPath: string
  readonly readySeconds: number
  /** Absolute. */
  readonly cwd: string
  readonly signal: AbortSignal
  readonly onOutput: (chunk: Uint8Array) => void
  readonly onStart: (pid: number) => void
}

/** A running model server. */
export interface ModelServer {
  readonly port: number
  readonly pid: number
  /** Whether its process has not ended. */
  runs(): boolean
  /** Ends the server and everything that it started. */
  stop(): Promise<void>
}

/**
 * Starts a model server in its own process group and waits until it is healthy. One that does not get there is stopped.
 *
 * @throws Failure (input-error) when the command can't be run at all.
 */
export async function startModelServer(
  model: string,
  options: ServeOptions,
): Promise<{readonly readiness: Readiness; readonly server: ModelServer | undefined}> {
  const port = await freePort()
  const argv = serveCommand(options.serve, {model, port})
  const stopping = new AbortController()
  let pid = 0
  let ended: string | undefined
  let failure: unknown
  const end: Promise<CommandResult | undefined> = runCommand(
    {argv},
    {
      cwd: options.cwd,
      env: {PORT: String(port), HOST: '127.0.0.1'},
      signal: stopping.signal,
      graceSeconds: 1.5,
      onOutput: options.onOutput,
      onStart: (started) => {
        pid = started
        options.onStart(started)
      },
    },
  ).then(
    (result) => {
      ended = `its process ended with ${describeEnd(result)}`
      return result
    },
    (error: unknown) => {
      ended = 'it could not be started'
      failure = error
      return undefined
    },
  )
  const stop = async (): Promise<void> => {
    stopping.abort()
    await end
  }
  const readiness = await waitUntilHealthy(port, options, () => ended)
  if (readiness.ready) return {readiness, server: {port, pid, stop, runs: () => ended === undefined}}
  await stop()
  // A program that does not exist is the caller's mistake: it says nothing about the model.
  if (failure !== undefined) throw failure
  return {readiness, server: undefined}
}

async function waitUntilHealthy(
  port: number,
  {healthPath, readySeconds, signal}: ServeOptions,
  ended: () => string | undefined,
): Promise<Readiness> {
  const deadline = performance.now() + readySeconds * 1000
  let last = 'no answer'
  while (performance.now() < deadline && !signal.aborted) {
    const reason = ended()
    if (reason !== undefined) return {ready: false, reason}
    const status = await probe(port, healthPath)
    if (status !== undefined && status >= 200 && status < 300) return {ready: true}
    if (status !== undefined) last = `${healthPath} answers ${status}`
    await sleep(50)
  }
  return {ready: false, reason: signal.aborted ? 'cancelled' : `not healthy within ${readySeconds} s (${last})`}
}

function probe(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get({host: '127.0.0.1', port, path, timeout: 2_000, agent: false}, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(undefined))
  })
}

/** A port that was free a moment ago; the server's own error shows when somebody took it since. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
