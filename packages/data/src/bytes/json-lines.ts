import {isUtf8} from 'node:buffer'
import {type Failure, inputError, limitExceeded} from '@modelflight/core/errors'
import {limits} from '../limits.ts'
import {type JsonRow, JsonSyntaxError, scanJsonLine} from './json-scanner.ts'

/** Receives the lines of a JSON Lines file. */
export interface JsonSink {
  row(row: JsonRow): void
  /** A line that holds a value which is no object: it can't be a row. */
  rejected(line: number): void
}

const lineFeed = 10

/**
 * A strict parser of JSON Lines: one object a line, UTF-8, LF or CRLF; keys may not repeat, numbers must fit a double, at most 64 levels.
 *
 * @throws Failure (from push and end) input-error with line and key; limit-exceeded for lines beyond 16 MiB and deep nesting.
 */
export function jsonLinesParser(file: string, sink: JsonSink): {push(chunk: Buffer): void; end(): number} {
  let rest: Buffer = Buffer.alloc(0)
  let line = 0
  let rows = 0
  let rejected = 0
  const take = (bytes: Buffer, start: number, end: number): void => {
    line++
    const from = line === 1 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf ? start + 3 : start
    const to = end > from && bytes[end - 1] === 13 ? end - 1 : end
    if (from === to) return
    if (!isUtf8(bytes.subarray(from, to)))
      throw inputError(`${file}:${line}: the line holds bytes that are not UTF-8`, {where: {file, line}})
    const row = scan(bytes, from, to, file, line)
    if (row === undefined) {
      rejected++
      sink.rejected(line)
    } else {
      rows++
      sink.row(row)
    }
  }
  return {
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let start = 0
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
        take(bytes, start, end)
        start = end + 1
      }
      rest = bytes.subarray(start)
      if (rest.length > limits.rowBytes)
        throw limitExceeded(`${file}:${line + 1}: the line is longer than ${limits.rowBytes / 1024 / 1024} MiB`, {
          where: {file, line: line + 1},
        })
    },
    end() {
      if (rest.length > 0) take(rest, 0, rest.length)
      if (line === 0 || (rows === 0 && rejected === 0))
        throw inputError(`${file}: the file is empty`, {where: {file, line: 1}, hint: 'A data file needs at least one row.'})
      return rows
    },
  }
}

function scan(bytes: Buffer, from: number, to: number, file: string, line: number): JsonRow | undefined {
  try {
    return scanJsonLine(bytes, from, to, line)
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw asFailure(error, file, line)
    throw error
  }
}

function asFailure({message, kind, field}: JsonSyntaxError, file: string, line: number): Failure {
  const where = {file, line, ...(field === undefined ? {} : {field})}
  if (kind === 'limit') return limitExceeded(`${file}:${line}: ${message}`, {where})
  return inputError(`${file}:${line}: ${message}`, {where, hint: 'Each line must hold one JSON object.'})
}
