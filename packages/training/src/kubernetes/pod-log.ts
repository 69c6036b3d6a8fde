import type {Kubernetes} from '@modelflight/kubernetes/client'
import {kinds, pathOf} from '@modelflight/kubernetes/objects'
import {containerName} from './job.ts'

/** The log of a pod's container, piece by piece. */
export interface LogReader {
  /**
   * Passes on the lines that were printed since the last look. Throws what the API server says when the log can't be had.
   *
   * @param atEnd whether nothing will come any more, so that a line without its end is passed on, too.
   */
  next(emit: (chunk: Uint8Array) => void, atEnd: boolean): Promise<void>
}

/** Where a reader stands. */
interface Position {
  /** The API is asked for what came from this whole second on; empty for everything. */
  since: string
  /** Times of the lines since then that were passed on, in the log's order, which is not always that of the times. */
  passed: string[]
  last: string
}

/**
 * Reads a log by asking for what came since the last line's time, so that no connection has to be held for hours. The API takes whole seconds,
 * and gives lines in the order in which they were written: those that were passed on come again first, and are counted.
 */
export function logReader(api: Kubernetes, namespace: string, pod: string): LogReader {
  const position: Position = {since: '', passed: [], last: ''}
  return {
    async next(emit, atEnd) {
      const query = new URLSearchParams({container: containerName, timestamps: 'true'})
      if (position.since !== '') query.set('sinceTime', position.since)
      const receive = (content: AsyncIterable<Uint8Array>): Promise<void> => passOn(content, position, emit, atEnd)
      await api.stream(`${pathOf(kinds.pod, namespace, pod)}/log?${query.toString()}`, receive)
      advance(position)
    },
  }
}

async function passOn(
  content: AsyncIterable<Uint8Array>,
  position: Position,
  emit: (chunk: Uint8Array) => void,
  atEnd: boolean,
): Promise<void> {
  const known = position.passed.length
  let [index, newerThan] = [0, undefined as string | undefined]
  const take = (line: Buffer): readonly Buffer[] => {
    const {time, text} = partsOf(line, position.last)
    if (index === 0 && known > 0 && time !== position.passed[0]) {
      // The node has begun a new file: the lines are known by their time alone.
      newerThan = position.last
      position.passed = []
    }
    if (index++ < known && newerThan === undefined) return []
    position.passed.push(time)
    if (newerThan !== undefined && order(time) <= order(newerThan)) return []
    position.last = time
    return [text]
  }
  let open = Buffer.alloc(0)
  for await (const chunk of content) {
    const {lines, rest} = splitLines(Buffer.concat([open, chunk]))
    open = Buffer.from(rest)
    const texts = lines.flatMap(take)
    if (texts.length > 0) emit(Buffer.concat(texts))
  }
  if (atEnd && open.length > 0) for (const text of take(open)) emit(Buffer.concat([text, lineBreak]))
}

const lineBreak = Buffer.from('\n')

/** Complete lines with their ends, and what comes after the last of them. */
function splitLines(bytes: Buffer): {readonly lines: readonly Buffer[]; readonly rest: Buffer} {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end + 1))
    start = end + 1
  }
  return {lines, rest: bytes.subarray(start)}
}

/** `2026-01-02T03:04:05.678901234+02:00 text`: the zone is the node's. A line without a time is as old as the one before. */
function partsOf(line: Buffer, last: string): {readonly time: string; readonly text: Buffer} {
  const space = line.indexOf(32)
  const time = line.subarray(0, Math.max(0, space)).toString('latin1')
  return Number.isNaN(Date.parse(time)) ? {time: last, text: line} : {time, text: line.subarray(space + 1)}
}

/** Lines of several processes may come a moment out of order, so the next look begins a second before the last line. */
function advance(position: Position): void {
  const last = Date.parse(position.last)
  if (Number.isNaN(last)) return
  const since = (Math.floor(last / 1000) - 1) * 1000
  position.since = `${new Date(since).toISOString().slice(0, 19)}Z`
  position.passed = position.passed.filter((time) => Date.parse(time) >= since)
}

/** Times of any zone, with fractions of any length, as texts in their order. */
function order(time: string): string {
  const fraction = /\.(\d+)/.exec(time)?.[1] ?? ''
  return `${String(Math.floor(Date.parse(time) / 1000)).padStart(12, '0')}.${fraction.padEnd(9, '0')}`
}
