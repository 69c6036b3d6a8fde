import {get} from 'node:http'
import {setTimeout as sleep} from 'node:timers/promises'
import {readBody, serve, waitFor} from '@modelflight/testing/servers'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sameAnswers} from '../src/local/compare.ts'
import type {Copy} from '../src/local/mirror.ts'
import {startSplitter} from '../src/local/splitter.ts'
import {echo, post, to} from './local/servers.ts'

describe('two answers agree', () => {
  test.each([
    ['{"prediction": "late", "ms": 3}', '{"ms":9,"prediction":"late"}', 'prediction', true],
    ['{"prediction": "late"}', '{"prediction": "on-time"}', 'prediction', false],
    ['{"prediction": 1}', '{"prediction": "1.0"}', 'prediction', true],
    ['{"prediction": 0.3}', '{"prediction": 0.30000000004}', 'prediction', true],
    ['{"prediction": 0.3}', '{"prediction": 0.31}', 'prediction', false],
    ['{"scores": [0.1, 0.9], "id": 1}', '{"scores": [0.1, 0.9], "id": 2}', 'scores', true],
    ['{"scores": [0.1, 0.9]}', '{"scores": [0.1, 0.8]}', 'scores', false],
    ['{"scores": [0.1, 0.9]}', '{"scores": [0.1]}', 'scores', false],
    ['{"a": {"x": null, "y": 1}}', '{"a": {"y": 1, "x": null}}', undefined, true],
    ['{"a": null}', '{"a": "null"}', undefined, false],
    ['{"a": 1}', '{"a": 1, "b": 2}', undefined, false],
    ['{"a": [1]}', '{"a": {"0": 1}}', undefined, false],
    ['{"prediction": 1}', '{"other": 1}', 'prediction', false],
    ['late', 'late', undefined, true],
    ['late', 'LATE', undefined, false],
    ['NaN', '{}', undefined, false],
    ['', '{}', undefined, false],
  ])('%j and %j by %j: %j', (one, other, field, agree) => {
    expect(sameAnswers(one, other, field === undefined ? {} : {field})).toBe(agree)
    expect(sameAnswers(other, one, field === undefined ? {} : {field})).toBe(agree)
  })

  test('whatever the order of members and the spaces (seed 3)', () => {
    const property = fc.property(fc.dictionary(fc.string(), fc.jsonValue(), {maxKeys: 5}), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(sameAnswers(JSON.stringify(value), JSON.stringify(turned, null, 2))).toBe(true)
    })
    fc.assert(property, {seed: 3})
  })

  test('a tolerance is relative to the larger number', () => {
    expect(sameAnswers('{"p": 100}', '{"p": 101}', {tolerance: 0.01})).toBe(true)
    expect(sameAnswers('{"p": 100}', '{"p": 102}', {tolerance: 0.01})).toBe(false)
  })
})

describe('a mirror', () => {
  test('copies every request as it is, compares the answers, and counts', async () => {
    const seen: string[] = []
    await using stable = await echo()
    await using shadow = await serve((incoming, outgoing) => {
      void readBody(incoming).then((body) => {
        seen.push(`${incoming.method} ${incoming.url} ${String(body)}`)
        if (seen.length === 3) outgoing.writeHead(500).end('{}')
        else outgoing.end(seen.length === 2 ? '{"prediction": 9}' : body)
      })
    })
    await using splitter = await startSplitter({field: 'prediction'})
    await splitter.route([to(1, stable)], to(2, shadow))
    for (let value = 0; value < 5; value++) {
      const body = JSON.stringify({prediction: value})
      expect(await post(`${splitter.url}/p?q=1`, body)).toEqual({status: 200, text: body, by: '1'})
      await waitFor(() => seen.length === value + 1)
    }
    expect(seen[4]).toBe('POST /p?q=1 {"prediction":4}')
    await waitFor(async () => (await splitter.counts(2)).requests === 5)
    expect(await splitter.counts(2)).toMatchObject({requests: 5, errors: 1, compared: 4, disagreed: 1, latencyP95: expect.any(Number)})
    expect(await splitter.counts(1)).toMatchObject({requests: 5, errors: 0, compared: 0})
  })

  test('its errors, lost connections, cut answers, floods and silence never reach the user, and the user never waits', async () => {
    await using stable = await echo()
    let count = 0
    await using shadow = await serve((incoming, outgoing) => {
      const kind = count++ % 5
      incoming.resume()
      if (kind === 0) outgoing.writeHead(500).end('no')
      else if (kind === 1) incoming.socket.destroy()
      else if (kind === 2) outgoing.writeHead(200, {'content-length': '100'}).write('half', () => incoming.socket.destroy())
      else if (kind === 3) outgoing.end(Buffer.alloc(2_000_000, 'x'))
      // and kind 4 never answers
    })
    await using splitter = await startSplitter()
    await splitter.route([to(1, stable)], to(2, shadow))
    const started = performance.now()
    for (let index = 0; index < 50; index++) {
      expect(await post(splitter.url, `{"n": ${index}}`)).toEqual({status: 200, text: `{"n": ${index}}`, by: '1'})
    }
    // A single wait for a silent copy would last as long.
    expect(performance.now() - started).toBeLessThan(30_000)
    await waitFor(async () => (await splitter.counts(2)).requests === 40)
    expect(await splitter.counts(2)).toMatchObject({requests: 40, errors: 30, compared: 0})
    expect(await splitter.counts(1)).toMatchObject({requests: 50, errors: 0})
  })

  test('answers too deep to be compared reach their user, and count as copies that were left out', async () => {
    const deep = (value: string): string => `${'['.repeat(20_000)}${value}${']'.repeat(20_000)}`
    await using stable = await serve((incoming, outgoing) => void incoming.resume().on('end', () => outgoing.end(deep('1'))))
    await using shadow = await serve((incoming, outgoing) => void incoming.resume().on('end', () => outgoing.end(deep('2'))))
    await using splitter = await startSplitter()
    await splitter.route([to(1, stable)], to(2, shadow))
    expect((await post(splitter.url, '{}')).text).toBe(deep('1'))
    await waitFor(() => splitter.dropped() === 1)
    expect(await splitter.counts(1)).toMatchObject({requests: 1, errors: 0})
  })

  test('has a bounded number of copies under way; the others are left out and counted', async () => {
    await using stable = await echo()
    const held: (() => void)[] = []
    await using shadow = await serve((incoming, outgoing) => {
      incoming.resume()
      held.push(() => outgoing.end('{}'))
    })
    await using splitter = await startSplitter({copies: 4})
    await splitter.route([to(1, stable)], to(2, shadow))
    const answers = await Promise.all(Array.from({length: 60}, () => post(splitter.url, '{}')))
    expect(answers.every(({status, text}) => status === 200 && text === '{}')).toBe(true)
    expect(splitter.dropped()).toBe(56)
    await waitFor(() => held.length === 4)
    for (const release of held) release()
    await waitFor(async () => (await splitter.counts(2)).requests === 4)
    expect(await splitter.counts(2)).toMatchObject({compared: 4, disagreed: 0})
  })

  test('leaves out what is long, and the user still gets all of it', async () => {
    await using stable = await echo()
    await using shadow = await echo()
    await using splitter = await startSplitter()
    await splitter.route([to(1, stable)], to(2, shadow))
    const body = Buffer.alloc(3_000_000, 'y')
    expect((await post(splitter.url, body)).text).toHaveLength(3_000_000)
    expect(splitter.dropped()).toBe(1)
    expect(await splitter.counts(2)).toMatchObject({requests: 0})
  })

  test('an answer that streams reaches the user as it comes', async () => {
    let finish: (() => void) | undefined
    await using stable = await serve((incoming, outgoing) => {
      incoming.resume()
      outgoing.write('first')
      finish = () => outgoing.end('last')
    })
    await using shadow = await echo()
    const copies: Copy[] = []
    await using splitter = await startSplitter({onCopy: (copy) => copies.push(copy)})
    await splitter.route([to(1, stable)], to(2, shadow))
    // The answer ends only after its beginning has arrived.
    const text = await new Promise<string>((resolve) => {
      get(splitter.url, (answer) => {
        const chunks: string[] = []
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk.toString())
          finish?.()
        })
        answer.on('end', () => resolve(chunks.join(' ')))
      })
    })
    expect(text).toBe('first last')
    await waitFor(() => copies.length === 1)
    expect(copies[0]).toMatchObject({id: 2, status: 200, agrees: false})
  })

  test('ends with the next change of the routes', async () => {
    await using stable = await echo()
    await using shadow = await echo()
    await using splitter = await startSplitter()
    await splitter.route([to(1, stable)], to(2, shadow))
    await post(splitter.url, '1')
    await waitFor(async () => (await splitter.counts(2)).requests === 1)
    await splitter.route([to(1, stable)])
    await post(splitter.url, '1')
    await sleep(50)
    expect((await splitter.counts(2)).requests).toBe(1)
  })
})
