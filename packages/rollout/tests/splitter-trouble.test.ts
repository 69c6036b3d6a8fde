import {createServer, request} from 'node:http'
import {type AddressInfo, connect} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'
import {serve, waitFor} from '@modelflight/testing/servers'
import {describe, expect, test} from 'vitest'
import {startSplitter} from '../src/local/splitter.ts'
import {echo, portOf, post, to} from './local/servers.ts'

describe('trouble at the splitter', () => {
  test('a version that takes no connection has lost the request, and another answers its sender; without another it says why', async () => {
    await using sound = await echo()
    const gone = await echo()
    await gone.close()
    await using splitter = await startSplitter()
    await splitter.route([
      {...to(1, sound), percent: 50},
      {...to(2, gone), percent: 50},
    ])
    const answers = await Promise.all(Array.from({length: 40}, () => post(splitter.url, '{}')))
    expect(answers.every(({status, by}) => status === 200 && by === '1')).toBe(true)
    const {requests, errors} = await splitter.counts(2)
    expect([requests, errors]).toEqual([20, 20])
    expect(await splitter.counts(1)).toMatchObject({requests: 40, errors: 0})
    await splitter.route([to(2, gone)])
    expect(await post(splitter.url, '{}')).toMatchObject({status: 502, text: 'no version takes connections'})
    await splitter.route([])
    expect(await post(splitter.url, '{}')).toMatchObject({status: 503, text: 'no version serves'})
  })

  test('a version that dies in the middle of requests loses only these', async () => {
    await using sound = await echo()
    let begun = 0
    const dying = await serve((incoming) => {
      begun++
      incoming.resume()
    })
    await using splitter = await startSplitter()
    await splitter.route([
      {...to(1, sound), percent: 50},
      {...to(2, dying), percent: 50},
    ])
    const under = Array.from({length: 10}, () => post(splitter.url, '{}'))
    await waitFor(() => begun === 5)
    await dying.close()
    const statuses = (await Promise.all(under)).map(({status}) => status)
    expect(statuses.filter((status) => status === 502)).toHaveLength(5)
    const after = await Promise.all(Array.from({length: 10}, () => post(splitter.url, '{}')))
    expect(after.every(({status, by}) => status === 200 && by === '1')).toBe(true)
    expect((await splitter.counts(2)).errors).toBe(10)
  })

  test('a client that goes away is no fault of the version', async () => {
    let [begun, closed] = [0, 0]
    await using slow = await serve((incoming, outgoing) => {
      begun++
      incoming.resume()
      outgoing.on('close', () => closed++)
    })
    await using splitter = await startSplitter()
    await splitter.route([to(1, slow)])
    const client = request(splitter.url, {method: 'POST'})
    client.on('error', () => undefined)
    client.end('{}')
    await waitFor(() => begun === 1)
    client.destroy()
    await waitFor(() => closed === 1)
    expect(await splitter.counts(1)).toMatchObject({requests: 0, errors: 0})
    const half = request(splitter.url, {method: 'POST', headers: {'content-length': '100'}})
    half.on('error', () => undefined)
    half.write('{')
    await sleep(50)
    half.destroy()
    await sleep(50)
    expect(begun).toBe(1)
  })

  test('a body that is too large is refused in words, announced or not, and no version sees it', async () => {
    let seen = 0
    await using stable = await serve((incoming, outgoing) => {
      seen++
      incoming.resume().on('end', () => outgoing.end('{}'))
    })
    await using splitter = await startSplitter()
    await splitter.route([to(1, stable)])
    const ask = (headers: Readonly<Record<string, string>>, chunks: number): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        let status: number | undefined
        const client = request(splitter.url, {method: 'POST', headers}, (answer) => {
          status = answer.statusCode
          answer.resume()
          resolve(status)
        })
        client.on('error', (error) => (status === undefined ? reject(error) : undefined))
        for (let index = 0; index < chunks; index++) client.write(Buffer.alloc(1024 * 1024))
        if (chunks > 1) client.end()
      })
    expect(await ask({'content-length': String(17 * 1024 * 1024)}, 1)).toBe(413)
    expect(await ask({'transfer-encoding': 'chunked'}, 17)).toBe(413)
    expect(await ask({'content-length': String(15 * 1024 * 1024)}, 15)).toBe(200)
    expect(seen).toBe(1)
  })

  test('a client that sends its headers slowly is let go, and others are served meanwhile', async () => {
    await using stable = await echo()
    await using splitter = await startSplitter({headersTimeout: 2_000})
    await splitter.route([to(1, stable)])
    const slow = Array.from({length: 100}, () => connect(portOf(splitter), '127.0.0.1'))
    let gone = 0
    for (const socket of slow) {
      socket.on('error', () => undefined)
      socket.on('close', () => gone++).resume()
      socket.write('POST / HTTP/1.1\r\nhost: a\r\nx-slow: ')
    }
    expect(await post(splitter.url, '{}')).toMatchObject({status: 200})
    await waitFor(() => gone === slow.length, {timeout: 20_000})
    expect(await splitter.counts(1)).toMatchObject({requests: 1, errors: 0})
  })

  test('connections are kept on both sides, and headers of one connection do not go on to the next', async () => {
    const ports = new Set<number>()
    const headers: string[] = []
    const server = createServer((incoming, outgoing) => {
      ports.add(incoming.socket.remotePort ?? 0)
      headers.push(...Object.keys(incoming.headers))
      incoming.resume().on('end', () => outgoing.setHeader('x-answer', 'kept').end('{}'))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await using splitter = await startSplitter()
    await splitter.route([{id: 1, port: (server.address() as AddressInfo).port, percent: 100}])
    for (let index = 0; index < 20; index++) {
      const answer = await new Promise<unknown>((resolve) => {
        const more = {connection: 'close, x-hop', 'x-hop': '1', 'x-end': '2'}
        request(splitter.url, {method: 'POST', headers: more}, (incoming) => {
          incoming.resume().on('end', () => resolve(incoming.headers['x-answer']))
        }).end('{"a": 1}')
      })
      expect(answer).toBe('kept')
    }
    expect(ports.size).toBe(1)
    expect(headers).toContain('x-end')
    expect(headers).not.toContain('x-hop')
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
  })
})
