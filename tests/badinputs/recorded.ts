import {readFileSync} from 'node:fs'
import type {RequestListener} from 'node:http'
import {basename, join} from 'node:path'
import {badInputs, folder} from './corpus.ts'

/** An answer of the corpus. */
export interface Recorded {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The answer that the corpus keeps under this id. */
export function recorded(id: string): Recorded {
  const item = badInputs('http').find((one) => one.id === id)
  if (item === undefined) throw new Error(`the corpus has no ${id}`)
  return JSON.parse(readFileSync(join(folder, basename(item.file)), 'utf8')) as Recorded
}

/** Gives a recorded answer to the first requests; afterwards what the test says. */
export function replay({status, headers, body}: Recorded, times = Number.POSITIVE_INFINITY): RequestListener & {count: number} {
  const listener: RequestListener & {count: number} = Object.assign(
    ((_request, response) => {
      listener.count++
      if (listener.count > times) return void response.writeHead(200, {'content-type': 'application/json'}).end('{"ok":true}')
      response.writeHead(status, {'content-type': 'application/json', ...headers})
      // One byte, and then none for longer than anybody waits.
      if (body.startsWith('@drip')) return void response.write('{')
      response.write(body, () => (headers['content-length'] === undefined ? response.end() : response.destroy()))
    }) satisfies RequestListener,
    {count: 0},
  )
  return listener
}
