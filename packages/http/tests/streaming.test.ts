import {createHash, randomBytes} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createHttp} from '../src/client.ts'
import type {StreamedBody} from '../src/exchange.ts'

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

const content = randomBytes(3_000_000)
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const quick = {tries: 3, base: 1, cap: 1}

let folder = ''
let path = ''
let opened = 0
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-streaming-'))
  path = join(folder, 'content')
  await writeFile(path, content)
  opened = 0
})
const closers: (() => void)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) close()
  await rm(folder, {recursive: true, force: true})
})

async function serve(handler: Handler): Promise<{url: string; host: string}> {
  let count = 0
  const server = createServer((request, response) => handler(request, response, count++))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {url: `http://${host}/x`, host}
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const streamed = (): StreamedBody => ({
  bytes: content.byteLength,
  open() {
    opened++
    return createReadStream(path)
  },
})

describe('streamed bodies', () => {
  test('arrive whole, with their length', async () => {
    let seen: {length: string | undefined; digest: string} | undefined
    const server = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        seen = {length: request.headers['content-length'], digest: digest(body)}
        response.writeHead(201).end()
      })
    })
    const {status} = await createHttp({trusted: [server.host]}).send({method: 'PUT', url: server.url, body: streamed()})
    expect(status).toBe(201)
    expect(seen).toEqual({length: String(content.byteLength), digest: digest(content)})
  })

  test('are read again from their source when a try fails', async () => {
    const bodies: string[] = []
    const server = await serve((request, response, count) => {
      if (count === 0) return void request.once('data', () => request.socket.destroy())
      void bodyOf(request).then((body) => {
        bodies.push(digest(body))
        response.writeHead(count === 1 ? 503 : 201).end()
      })
    })
    const {status} = await createHttp({trusted: [server.host], retry: quick}).send({method: 'PUT', url: server.url, body: streamed()})
    expect({status, bodies, opened}).toEqual({status: 201, bodies: [digest(content), digest(content)], opened: 3})
  })

  test('are not sent again with methods that may not be repeated', async () => {
    const server = await serve((request) => void request.once('data', () => request.socket.destroy()))
    const sending = createHttp({trusted: [server.host], retry: quick}).send({method: 'PATCH', url: server.url, body: streamed()})
    await expect(sending).rejects.toMatchObject({kind: 'network', errorClass: 'dependency-failed'})
    expect(opened).toBe(1)
  })

  test('an answer before the end of the body is the answer', async () => {
    const server = await serve((_request, response) => void response.writeHead(401, {connection: 'close'}).end('no'))
    const large = Buffer.alloc(40_000_000)
    await writeFile(path, large)
    const body = {...streamed(), bytes: large.byteLength}
    const outcome = await createHttp({trusted: [server.host], retry: {tries: 1, base: 1, cap: 1}})
      .send({method: 'PUT', url: server.url, body})
      .then(
        ({status}) => status,
        (error: unknown) => error,
      )
    // A closed connection may be seen before the answer; never a success, never a bug.
    if (outcome !== 401) expect(outcome).toMatchObject({errorClass: 'dependency-failed'})
  })

  test('a file that is gone is an error of the file', async () => {
    const server = await serve(
      (request, response) =>
        void bodyOf(request).then(
          () => response.writeHead(201).end(),
          () => undefined,
        ),
    )
    await rm(path)
    const sending = createHttp({trusted: [server.host], retry: quick}).send({method: 'PUT', url: server.url, body: streamed()})
    await expect(sending).rejects.toMatchObject({code: 'ENOENT'})
  })
})

describe('received content', () => {
  const collect =
    (into: Buffer[]) =>
    async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
      into.length = 0
      for await (const chunk of chunks) into.push(Buffer.from(chunk))
    }

  test('comes in pieces, and from its beginning again when a try fails half-way', async () => {
    const server = await serve((_request, response, count) => {
      response.writeHead(200, {'content-length': String(content.byteLength)})
      if (count > 0) return void response.end(content)
      response.write(content.subarray(0, 1_000_000), () => response.socket?.destroy())
    })
    const pieces: Buffer[] = []
    const response = await createHttp({trusted: [server.host], retry: quick}).send({url: server.url, receive: collect(pieces)})
    expect({status: response.status, body: response.body.byteLength}).toEqual({status: 200, body: 0})
    expect(pieces.length).toBeGreaterThan(1)
    expect(digest(Buffer.concat(pieces))).toBe(digest(content))
  })

  test('of an error is given back, not streamed', async () => {
    const server = await serve((_request, response) => void response.writeHead(404).end('gone'))
    const pieces: Buffer[] = []
    const response = await createHttp({trusted: [server.host]}).send({url: server.url, receive: collect(pieces)})
    expect({status: response.status, body: response.body.toString(), pieces}).toEqual({status: 404, body: 'gone', pieces: []})
  })

  test('that the receiver refuses ends the request with its error, without another try', async () => {
    let count = 0
    const server = await serve((_request, response) => {
      count++
      response.end(content)
    })
    const receive = async (): Promise<void> => {
      throw new RangeError('not what I wanted')
    }
    const receiving = createHttp({trusted: [server.host], retry: quick}).send({url: server.url, receive})
    await expect(receiving).rejects.toThrow('not what I wanted')
    expect(count).toBe(1)
  })

  test('may take longer than the limit as long as it moves, and ends when it does not', async () => {
    // A process that waits for its turn is slow, too: the limit is many times a pause.
    const slow = (pauses: number) => async (response: ServerResponse) => {
      response.writeHead(200)
      for (let piece = 0; piece < pauses; piece++) {
        response.write(Buffer.alloc(1_000))
        await sleep(100)
      }
    }
    const moving = await serve((_request, response) => void slow(16)(response).then(() => response.end()))
    const client = createHttp({trusted: [moving.host], retry: {tries: 1, base: 1, cap: 1}})
    const pieces: Buffer[] = []
    await client.send({url: moving.url, receive: collect(pieces), timeout: 1_200})
    expect(Buffer.concat(pieces).byteLength).toBe(16_000)
    const stuck = await serve((_request, response) => void slow(1)(response))
    const waiting = createHttp({trusted: [stuck.host], retry: {tries: 1, base: 1, cap: 1}})
    await expect(waiting.send({url: stuck.url, receive: collect([]), timeout: 200})).rejects.toMatchObject({kind: 'timeout'})
  })
})
