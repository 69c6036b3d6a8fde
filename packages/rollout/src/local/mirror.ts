import {Agent, type IncomingMessage, request} from 'node:http'
import type {Route} from '../splitter.ts'
import {type Comparison, sameAnswers} from './compare.ts'
import type {Received} from './forward.ts'

/** What a copy of a request came to. */
export interface Copy {
  /** Of the instance that got the copy. */
  readonly id: number
  readonly request: Received
  /** Undefined when no answer came. */
  readonly status: number | undefined
  /** Its answer; undefined when it is too long to be kept. */
  readonly text: string | undefined
  readonly milliseconds: number
  /** Whether both answers say the same; undefined when one of them is an error, or too long. */
  readonly agrees: boolean | undefined
}

/** Sends copies of requests. */
export interface Mirror {
  /**
   * Sends a copy, unless too many are under way. Returns what must be given the user's answer, so that the two can be compared; undefined
   * when no copy is sent.
   */
  send(received: Received, route: Route): ((answer: IncomingMessage | undefined) => void) | undefined
  /** Copies that were not sent, as too many were under way or the body was too long. */
  dropped(): number
  close(): void
}

/** How copies are sent. */
export interface MirrorOptions extends Comparison {
  readonly onCopy: (copy: Copy) => void
  /** Copies under way at the same time; default 64. */
  readonly concurrency?: number
}

/** Longer bodies are neither copied nor compared: copies must cost little beside the requests themselves. */
const maxCopyBytes = 1024 * 1024
/** Milliseconds for a copy. */
const patience = 30_000

/** Opens a mirror. Nothing that happens to a copy reaches the sender of the request: neither an error nor a wait. */
export function openMirror({onCopy, concurrency = 64, ...comparison}: MirrorOptions): Mirror {
  const agent = new Agent({keepAlive: true, maxSockets: concurrency})
  let underWay = 0
  let dropped = 0
  return {
    send(received, route) {
      if (underWay >= concurrency || received.body.byteLength > maxCopyBytes) {
        dropped++
        return undefined
      }
      underWay++
      const users = Promise.withResolvers<Answered | undefined>()
      const started = performance.now()
      const judge = async (copy: Answered | undefined): Promise<void> => {
        const milliseconds = performance.now() - started
        const user = copy?.text === undefined ? undefined : await users.promise
        underWay--
        const agrees = isGood(copy) && isGood(user) ? sameAnswers(user.text, copy.text, comparison) : undefined
        onCopy({id: route.id, request: received, status: copy?.status, text: copy?.text, milliseconds, agrees})
      }
      // Answers that can't be compared, such as JSON of a million levels, are no reason to end the process that serves the users.
      ask(received, route, agent)
        .then(judge)
        .catch(() => dropped++)
      return (answer) => {
        if (answer === undefined) users.resolve(undefined)
        else void keep(answer).then(users.resolve)
      }
    },
    dropped: () => dropped,
    close: () => agent.destroy(),
  }
}

interface Answered {
  readonly status: number
  readonly text: string | undefined
}

const isGood = (answer: Answered | undefined): answer is Answered & {readonly text: string} =>
  answer !== undefined && answer.status < 400 && answer.text !== undefined

function ask({method, path, headers, body}: Received, {port}: Route, agent: Agent): Promise<Answered | undefined> {
  return new Promise((resolve) => {
    const copy = request({host: '127.0.0.1', port, method, path, headers, agent, timeout: patience}, (answer) => {
      void keep(answer).then(resolve)
    })
    copy.on('timeout', () => copy.destroy(new Error('no answer')))
    copy.on('error', () => resolve(undefined))
    copy.end(body)
  })
}

/** Reads an answer as it passes, without holding it up. Resolves to undefined when it is cut. */
function keep(answer: IncomingMessage): Promise<Answered | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    answer.on('data', (chunk: Buffer) => {
      size += chunk.byteLength
      if (size <= maxCopyBytes) chunks.push(chunk)
    })
    answer.on('end', () =>
      resolve({status: answer.statusCode ?? 0, text: size <= maxCopyBytes ? Buffer.concat(chunks).toString('utf8') : undefined}),
    )
    answer.on('error', () => resolve(undefined))
    answer.on('close', () => resolve(undefined))
  })
}
