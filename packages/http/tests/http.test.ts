import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {gzipSync} from 'node:zlib'
import {afterEach, describe, expect, test} from 'vitest'
import {createHttp, type Http, type HttpOptions} from '../src/client.ts'
import {HttpError} from '../src/errors.ts'

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A real server; the handler is told how many requests came before. */
async function serve(handler: Handler): Promise<{url: string; host: string; requests: IncomingMessage[]}> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => handler(request, response, requests.push(request) - 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {url: `http://${host}`, host, requests}
}

/** A client whose pauses take no time but are written down. */
function client(host: string, options: HttpOptions = {}): Http & {pauses: number[]} {
  const pauses: number[] = []
  let clock = 0
  const world = {
    now: () => clock,
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      clock += milliseconds
      pauses.push(milliseconds)
    },
    ...options.world,
  }
  return {...createHttp({trusted: [host], ...options, world}), pauses}
}

const failure = async (promise: Promise<unknown>): Promise<HttpError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(HttpError)
  return error as HttpError
}

const json = (response: ServerResponse, value: unknown, status = 200, headers = {}): void => {
  response.writeHead(status, {'content-type': 'application/json', ...headers}).end(JSON.stringify(value))
}

describe('the table of faults', () => {
  const ok: Handler = (_, response) => json(response, {ok: true})
  const faults: readonly {name: string; first: Handler; get: number | 'fails'; post: number | 'fails'}[] = [
    {name: 'a closed connection', first: (request) => request.socket.destroy(), get: 2, post: 'fails'},
    {name: '408', first: (_, response) => json(response, {}, 408), get: 2, post: 'fails'},
    {name: '429', first: (_, response) => json(response, {}, 429), get: 2, post: 'fails'},
    {name: '500', first: (_, response) => json(response, {}, 500), get: 2, post: 'fails'},
    {
      name: '502 of a proxy',
      first: (_, response) => response.writeHead(502, {'content-type': 'text/html'}).end('<html>'),
      get: 2,
      post: 'fails',
    },
    {name: '503', first: (_, response) => json(response, {}, 503), get: 2, post: 'fails'},
    {name: '504', first: (_, response) => json(response, {}, 504), get: 2, post: 'fails'},
    {
      name: 'a cut body',
      first: (_, response) => response.writeHead(200, {'content-length': '1000'}).write('{"data":', () => response.destroy()),
      get: 2,
      post: 'fails',
    },
    {name: '400', first: (_, response) => json(response, {}, 400), get: 'fails', post: 'fails'},
    {name: '401', first: (_, response) => json(response, {}, 401), get: 'fails', post: 'fails'},
    {name: '409', first: (_, response) => json(response, {}, 409), get: 'fails', post: 'fails'},
    {name: '501', first: (_, response) => json(response, {}, 501), get: 'fails', post: 'fails'},
    {
      name: 'a login page',
      first: (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end('<html>'),
      get: 'fails',
      post: 'fails',
    },
    {
      name: 'broken JSON',
      first: (_, response) => response.writeHead(200, {'content-type': 'application/json'}).end('{"a":NaN}'),
      get: 'fails',
      post: 'fails',
    },
  ]
  for (const {name, first, ...expected} of faults) {
    for (const method of ['GET', 'POST'] as const) {
      const outcome = method === 'GET' ? expected.get : expected.post
      test(`${method} after ${name} ${outcome === 'fails' ? 'fails without a second try' : 'is tried again and succeeds'}`, async () => {
        const server = await serve((request, response, count) => (count === 0 ? first : ok)(request, response, count))
        const answer = client(server.host).json({method, url: server.url, ...(method === 'POST' ? {body: '{}'} : {})})
        if (outcome === 'fails') {
          expect((await failure(answer)).errorClass).toBe('dependency-failed')
          expect(server.requests).toHaveLength(1)
        } else {
          expect(await answer).toEqual({ok: true})
          expect(server.requests).toHaveLength(outcome)
        }
      })
    }
  }
})

describe('retries', () => {
  test('end after five tries with pauses of full jitter', async () => {
    const server = await serve((_, response) => json(response, {message: 'busy'}, 503))
    const http = client(server.host)
    const error = await failure(http.json({url: server.url}))
    expect(error.status).toBe(503)
    expect(server.requests).toHaveLength(5)
    expect(http.pauses).toEqual([250, 500, 1_000, 2_000])
  })

  test.each([
    ['seconds', {'retry-after': '7'}, 7_000],
    [
      "a date, counted from the server's own date",
      {'retry-after': 'Mon, 23 Nov 2026 03:00:09 GMT', date: 'Mon, 23 Nov 2026 03:00:00 GMT'},
      9_000,
    ],
    ['a date in the past', {'retry-after': 'Mon, 23 Nov 2020 03:00:09 GMT', date: 'Mon, 23 Nov 2026 03:00:00 GMT'}, 0],
    ['nonsense, for which the usual pause is taken', {'retry-after': 'soon'}, 250],
  ])('wait as long as Retry-After says in %s', async (_, headers, pause) => {
    const server = await serve((_request, response, count) => (count === 0 ? json(response, {}, 429, headers) : json(response, 1)))
    const http = client(server.host)
    expect(await http.json({url: server.url})).toBe(1)
    expect(http.pauses).toEqual([pause])
  })

  test('give up at once when Retry-After lies beyond the deadline', async () => {
    const server = await serve((_, response) => json(response, {}, 429, {'retry-after': '3600'}))
    const http = client(server.host)
    expect((await failure(http.json({url: server.url}))).status).toBe(429)
    expect(http.pauses).toEqual([])
  })

  test('are told without secrets', async () => {
    const told: string[] = []
    const server = await serve((_, response, count) => json(response, {}, count === 0 ? 503 : 200))
    await client(server.host, {onRetry: (message) => told.push(message)}).json({url: `${server.url}/x?token=hush`})
    expect(told).toEqual([`GET ${server.url}/x answered 503; trying again in 250 ms`])
  })
})

describe('limits', () => {
  test('a slow drip ends at the time limit of the attempt', async () => {
    const server = await serve((_, response) => void response.writeHead(200, {'content-type': 'application/json'}).write('{'))
    const error = await failure(client(server.host, {retry: {tries: 1, base: 1, cap: 1}}).json({url: server.url, timeout: 100}))
    expect(error.kind).toBe('timeout')
    expect(error.message).toContain('within 100 ms')
  })

  test('a cancelled signal ends the request', async () => {
    const controller = new AbortController()
    const server = await serve(() => controller.abort())
    expect((await failure(client(server.host, {signal: controller.signal}).json({url: server.url}))).kind).toBe('cancelled')
  })

  test('a body over the limit is cut off, also when it was small on the wire', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000))
    const server = await serve((_, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(bomb))
    const error = await failure(client(server.host).send({url: server.url, maxBytes: 100_000}))
    expect(error.kind).toBe('too-large')
    expect(server.requests).toHaveLength(1)
  })

  test('compressed answers are read', async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'}).end(gzipSync('{"a":1}')),
    )
    expect(await client(server.host).json({url: server.url})).toEqual({a: 1})
  })

  test('an empty answer is undefined', async () => {
    const server = await serve((_, response) => response.writeHead(204).end())
    expect(await client(server.host).json({method: 'DELETE', url: server.url})).toBeUndefined()
  })
})

describe('messages', () => {
  test('hold no secret of the URL, of the headers or of the body', async () => {
    const server = await serve((_, response) =>
      json(response, {message: 'bad token ghp_0123456789abcdefghijABCDEFGHIJ0123 at https://u:p4ss@db for hush-hush, aHVzaC1odXNo'}, 400),
    )
    const error = await failure(
      client(server.host, {secrets: ['hush-hush']}).json({url: `${server.url}/a?sig=abc`, headers: {authorization: 'Bearer hush-hush'}}),
    )
    expect(error.message).toBe(`GET ${server.url}/a answered 400: {"message":"bad token *** at https://***db for ***, ***"}`)
    expect(error.body).toContain('ghp_')
  })

  test('put a hostile body on one line', async () => {
    const server = await serve((_, response) => response.writeHead(400).end('x\n::set-output name=decision::promote\u2028y'))
    expect((await failure(client(server.host).json({url: server.url}))).message).toMatch(/^[^\n\u2028]*$/)
  })
})

describe('redirects', () => {
  test('are followed five times, not six', async () => {
    const server = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) json(response, 'there')
      else response.writeHead(302, {location: `/${left - 1}`}).end()
    })
    expect(await client(server.host).json({url: `${server.url}/5`})).toBe('there')
    expect((await failure(client(server.host).json({url: `${server.url}/6`}))).kind).toBe('redirect')
  })

  test('do not take credentials to another host', async () => {
    const other = await serve((_, response) => json(response, 'there'))
    const server = await serve((_, response) => response.writeHead(307, {location: other.url}).end())
    const http = client(server.host, {trusted: [server.host, other.host]})
    await http.json({url: server.url, headers: {Authorization: 'Bearer x', 'X-Api-Key': 'y', accept: 'text/json'}})
    expect(server.requests[0]?.headers.authorization).toBe('Bearer x')
    expect(other.requests[0]?.headers).not.toHaveProperty('authorization')
    expect(other.requests[0]?.headers).not.toHaveProperty('x-api-key')
    expect(other.requests[0]?.headers.accept).toBe('text/json')
  })

  test('to a private host that nobody named are refused', async () => {
    const server = await serve((_, response) => response.writeHead(302, {location: 'https://169.254.169.254/latest/meta-data/'}).end())
    expect((await failure(client(server.host).json({url: server.url}))).errorClass).toBe('policy-refused')
  })

  test('turn a POST into a GET, unless 307 or 308 say otherwise', async () => {
    const methods: string[] = []
    const server = await serve((request, response) => {
      methods.push(`${request.method} ${request.url}`)
      if (request.url === '/303') response.writeHead(303, {location: '/a'}).end()
      else if (request.url === '/308') response.writeHead(308, {location: '/b'}).end()
      else json(response, 1)
    })
    await client(server.host).json({method: 'POST', url: `${server.url}/303`, body: '{}'})
    await client(server.host).json({method: 'POST', url: `${server.url}/308`, body: '{}'})
    expect(methods).toEqual(['POST /303', 'GET /a', 'POST /308', 'POST /b'])
  })
})

describe('hosts that the workflow does not name', () => {
  const spellings = [
    'http://example.com/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://0/',
    'https://10.1.2.3/',
    'https://172.31.0.1/',
    'https://192.168.0.1/',
    'https://169.254.169.254/',
    'https://100.64.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::]/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    'https://[ff02::1]/',
    'https://localhost/',
    'https://user:secret@example.com/',
    'https://①②⑦.⓪.⓪.①/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'not a URL',
  ]
  test.each(spellings)('%s is refused', async (url) => {
    const error = await failure(client('nothing.invalid').send({url}))
    expect(error.errorClass).toBe('policy-refused')
    expect(error.message).not.toContain('secret')
  })

  test('a name with one private address among public ones is refused', async () => {
    const resolve = async () => [
      {address: '93.184.215.14', family: 4 as const},
      {address: '127.0.0.1', family: 4 as const},
    ]
    const error = await failure(client('nothing.invalid', {world: {resolve}}).send({url: 'https://rebind.example/'}))
    expect(error.errorClass).toBe('policy-refused')
  })

  test('the connection goes to the address that was checked, not to a second look-up', async () => {
    const server = await serve((request, response) => json(response, request.headers.host))
    const host = `name.invalid:${new URL(server.url).port}`
    let asked = 0
    const resolve = async () => [{address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 as const}]
    expect(await client(host, {world: {resolve}}).json({url: `http://${host}/`})).toBe(host)
    expect(asked).toBe(1)
  })

  test('a name that does not exist is a failed dependency', async () => {
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'))
    const http = client('nothing.invalid', {world: {resolve}, retry: {tries: 1, base: 1, cap: 1}})
    expect((await failure(http.send({url: 'https://gone.example/'}))).errorClass).toBe('dependency-failed')
  })
})
