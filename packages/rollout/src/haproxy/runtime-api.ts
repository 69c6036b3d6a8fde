import {connect} from 'node:net'
import {dependencyFailed} from '@modelflight/core/errors'

/** The runtime API of HAProxy over its admin socket. */
export interface RuntimeApi {
  /**
   * Runs commands on one connection and returns what they answer together. Refusals come in words, and nothing else tells them from
   * success: whoever changes something reads it back.
   *
   * @throws Failure (dependency-failed) when the socket does not answer.
   */
  run(...commands: readonly string[]): Promise<string>
}

/** How to reach it. */
export interface RuntimeApiOptions {
  /** Path of the socket, or `host:port`. */
  readonly address: string
  /** Milliseconds for an answer; default 5,000. */
  readonly timeout?: number
}

/** A command is a line: nothing that ends one may come from a name. */
const isPlain = (command: string): boolean => /^[\x20-\x3a\x3c-\x7e]+$/.test(command)

/** Opens the API; each call is a connection of its own, as HAProxy wants it without `prompt`. */
export const openRuntimeApi = ({address, timeout = 5_000}: RuntimeApiOptions): RuntimeApi => ({
  run: (...commands) =>
    new Promise((resolve, reject) => {
      const bad = commands.find((command) => !isPlain(command))
      if (bad !== undefined) throw new RangeError(`not a command of HAProxy: ${JSON.stringify(bad)}`)
      const [, host, port] = /^([^/]*):(\d+)$/.exec(address) ?? []
      const socket = host === undefined ? connect(address) : connect(Number(port), host)
      const chunks: Buffer[] = []
      const fail = (cause: unknown): void => {
        socket.destroy()
        reject(dependencyFailed(`HAProxy does not answer on ${address}`, {cause, hint: 'Its configuration needs a `stats socket`.'}))
      }
      socket.setTimeout(timeout, () => fail(new Error(`no answer within ${timeout} ms`)))
      socket.on('error', fail)
      socket.on('data', (chunk: Buffer) => chunks.push(chunk))
      socket.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      socket.end(`${commands.join(';')}\n`)
    }),
})

/** A table of an answer: the line that begins with `#` names the columns, the others are rows. */
export function parseTable(text: string, separator: ' ' | ','): readonly ReadonlyMap<string, string>[] {
  const lines = text.split('\n').map((line) => line.trim())
  const header = lines.find((line) => line.startsWith('# '))
  const names = header?.slice(2).split(separator) ?? []
  return lines
    .slice(header === undefined ? lines.length : lines.indexOf(header) + 1)
    .filter((line) => line !== '')
    .map((line) => new Map(line.split(separator).map((value, index) => [names[index] ?? '', value] as const)))
}
