import {readFile} from 'node:fs/promises'
import {Agent, request} from 'node:http'
import {inputError} from '@modelflight/core/errors'
import {instanceHeader} from '../splitter.ts'
import type {Copy} from './mirror.ts'

/** A recorded request. */
export interface RecordedRequest {
  readonly id: string
  /** JSON text. */
  readonly body: string
  /** The true answer, where it is known. */
  readonly label: string | undefined
}

/** What came back. */
export interface Answer {
  /** Undefined when not even the splitter answered. */
  readonly instance: number | undefined
  readonly status: number
  /** The prediction as text; undefined when the answer has none. */
  readonly prediction: string | undefined
  /** Time until the whole answer was there; undefined for copies. */
  readonly milliseconds?: number
}

/**
 * Reads requests: JSON Lines of `{"id": …, "body": …, "label": …}`; id and label may be missing.
 *
 * @param name how to call the file in messages.
 * @throws Failure (input-error) with the line of the first fault; also for no requests at all.
 */
export async function readRequests(path: string, name: string): Promise<readonly RecordedRequest[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? inputError(`${name} does not exist`, {where: {file: name}}) : error
  })
  const lines = text.split('\n').map((line, index) => ({line: line.trim(), number: index + 1}))
  const requests = lines.filter(({line}) => line !== '').map(({line, number}) => parseRequest(line, number, name))
  if (requests.length === 0) throw inputError(`${name} holds no requests`, {where: {file: name}})
  return requests
}

function parseRequest(line: string, number: number, name: string): RecordedRequest {
  const where = {file: name, line: number}
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw inputError(`line ${number} of ${name} is not JSON`, {where, cause})
  }
  if (typeof value !== 'object' || value === null || !('body' in value)) {
    throw inputError(`line ${number} of ${name} has no "body"`, {
      where,
      hint: 'Write {"id": "1", "body": {…}, "label": "late"} on each line.',
    })
  }
  const {id, body, label} = value as {id?: unknown; body: unknown; label?: unknown}
  return {id: scalar(id) ?? String(number), body: JSON.stringify(body), label: scalar(label)}
}

/** Numbers, words and booleans as text; anything else is no answer. */
export function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value)
  return undefined
}

/** Requests carry their place in the list, so that the answers to their copies can be judged too. */
export const requestHeader = 'modelflight-request'

/** What a copy of a recorded request came to; undefined when it is a copy of something else. */
export function asAnswer(
  requests: readonly RecordedRequest[],
  {id, request, status = 0, text, milliseconds}: Copy,
  field: string,
): {readonly recorded: RecordedRequest; readonly answer: Answer} | undefined {
  const recorded = requests[Number(request.headers[requestHeader] ?? Number.NaN)]
  const prediction = status < 400 && text !== undefined ? predictionIn(text, field) : undefined
  // No answer at all is counted by the splitter.
  return recorded === undefined || status === 0 ? undefined : {recorded, answer: {instance: id, status, prediction, milliseconds}}
}

/** How to send. */
export interface Replay {
  /** Address of the splitter. */
  readonly url: string
  /** Path of the prediction, e.g. `/predict`. */
  readonly path: string
  /** Member of the answer that holds the prediction. */
  readonly answerField: string
  readonly concurrency: number
  readonly signal: AbortSignal
  readonly onAnswer: (request: RecordedRequest, answer: Answer) => void
}

/** Sends `count` requests as real HTTP, in order from `from` on, around the end of the list when needed. */
export async function replay(requests: readonly RecordedRequest[], from: number, count: number, options: Replay): Promise<void> {
  const agent = new Agent({keepAlive: true, maxSockets: options.concurrency})
  let next = from
  const stop = (): void => agent.destroy()
  options.signal.addEventListener('abort', stop, {once: true})
  const worker = async (): Promise<void> => {
    while (next < from + count) {
      options.signal.throwIfAborted()
      const at = next++
      const recorded = requests[at % requests.length]
      if (recorded === undefined) return
      options.onAnswer(recorded, await send(recorded, at % requests.length, agent, options))
    }
  }
  try {
    await Promise.all(Array.from({length: Math.min(options.concurrency, count)}, worker))
    options.signal.throwIfAborted()
  } finally {
    options.signal.removeEventListener('abort', stop)
    agent.destroy()
  }
}

function send({body}: RecordedRequest, index: number, agent: Agent, {url, path, answerField}: Replay): Promise<Answer> {
  const headers = {'content-type': 'application/json', 'content-length': Buffer.byteLength(body), [requestHeader]: String(index)}
  const target = new URL(path, url)
  const started = performance.now()
  return new Promise((resolve) => {
    const lost = (): void => resolve({instance: undefined, status: 0, prediction: undefined})
    const outgoing = request(target, {method: 'POST', headers, agent, timeout: 35_000}, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', lost)
      incoming.on('end', () => {
        const status = incoming.statusCode ?? 0
        const instance = Number(incoming.headers[instanceHeader] ?? Number.NaN)
        const prediction = status < 400 ? predictionIn(Buffer.concat(chunks).toString('utf8'), answerField) : undefined
        const milliseconds = performance.now() - started
        resolve({instance: Number.isSafeInteger(instance) ? instance : undefined, status, prediction, milliseconds})
      })
    })
    outgoing.on('timeout', () => outgoing.destroy())
    outgoing.on('error', lost)
    outgoing.end(body)
  })
}

function predictionIn(text: string, field: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? scalar((value as Record<string, unknown>)[field]) : scalar(value)
  } catch {
    return undefined
  }
}
