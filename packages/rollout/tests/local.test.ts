import {mkdtemp, readFile, rm, utimes, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {type AddressInfo, createServer as createTcpServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openAnswerBook, sameAnswer} from '../src/local/answers.ts'
import {readRequests, replay} from '../src/local/load.ts'
import {serveCommand} from '../src/local/serve-command.ts'
import {choose, startSplitter} from '../src/local/splitter.ts'
import {openStateFile} from '../src/local/state-file.ts'
import {initialState} from '../src/state.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-rollout-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

describe('the state file', () => {
  test('is written only by who read it last', async () => {
    const file = openStateFile(join(folder, 'cas'))
    const first = await file.read()
    expect(first).toEqual({state: initialState, token: 'none'})
    const written = await file.write({...initialState, generation: 1}, first.token)
    expect(await file.write({...initialState, generation: 2}, first.token)).toBe('conflict')
    expect(await file.read()).toEqual(written)
  })

  test('lets exactly one of twenty writers at once win', async () => {
    const files = Array.from({length: 20}, () => openStateFile(join(folder, 'race')))
    const answers = await Promise.all(files.map((file, index) => file.write({...initialState, generation: index + 1}, 'none')))
    expect(answers.filter((answer) => answer !== 'conflict')).toHaveLength(1)
  })

  test('is not blocked by the lock of a process that died', async () => {
    const path = join(folder, 'stale')
    const file = openStateFile(path)
    await file.write(initialState, 'none')
    const lock = join(path, 'rollout.json.lock')
    await writeFile(lock, '')
    await utimes(lock, new Date(0), new Date(0))
    expect(await file.write({...initialState, generation: 1}, (await file.read()).token)).not.toBe('conflict')
  })

  test.each(['', '{', '[]', '{"schema": 2}', '{"schema": 1, "generation": "x"}', 'null'])(
    'that holds %j is a failed dependency',
    async (text) => {
      const path = await mkdtemp(join(folder, 'broken-'))
      await writeFile(join(path, 'rollout.json'), text)
      await expect(openStateFile(path).read()).rejects.toMatchObject({errorClass: 'dependency-failed'})
      expect(await readFile(join(path, 'rollout.json'), 'utf8')).toBe(text)
    },
  )
})

describe('the splitter', () => {
  const route = (id: number, percent: number, port = 1) => ({id, percent, port})

  test.each([1, 5, 25, 50, 99])('sends %i percent within 0.1 points over 10,000 requests', (percent) => {
    const routes = [route(1, percent), route(2, 100 - percent)]
    const golden = (Math.sqrt(5) - 1) / 2
    const hits = Array.from({length: 10_000}, (_, k) => choose(routes, ((k + 1) * golden) % 1)?.id).filter((id) => id === 1).length
    expect(Math.abs(hits / 100 - percent)).toBeLessThanOrEqual(0.1)
  })

  test('answers 503 without routes and 502 for a version that is gone, and counts what each version did', async () => {
    const server = createServer((request, response) => response.writeHead(request.url === '/bad' ? 422 : 200).end('{"prediction": 1}'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const {port} = server.address() as AddressInfo
    await using splitter = await startSplitter()
    expect((await fetch(splitter.url)).status).toBe(503)
    await splitter.route([route(7, 100, port)])
    expect((await fetch(splitter.url)).headers.get('modelflight-instance')).toBe('7')
    expect((await fetch(`${splitter.url}/bad`)).status).toBe(422)
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
    await splitter.route([route(8, 100, port)])
    expect((await fetch(splitter.url)).status).toBe(502)
    expect(await splitter.counts(7)).toMatchObject({requests: 2, errors: 1, latencyP95: expect.any(Number)})
    expect(await splitter.counts(8)).toMatchObject({requests: 1, errors: 1})
    expect(await splitter.counts(9)).toMatchObject({requests: 0, errors: 0, latencyP95: undefined})
  })

  test('does not blame a version for a connection that was closed while it was idle', async () => {
    let answered = 0
    // Answers once per connection and resets it when it is used again, without having said so.
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => {
        answered++
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}')
        socket.once('data', () => socket.resetAndDestroy())
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await using splitter = await startSplitter()
    await splitter.route([route(1, 100, (server.address() as AddressInfo).port)])
    for (let count = 0; count < 10; count++) expect((await fetch(splitter.url, {method: 'POST', body: '{}'})).status).toBe(200)
    expect(answered).toBe(10)
    expect(await splitter.counts(1)).toMatchObject({requests: 10, errors: 0})
    server.close()
  })

  test('replays every request exactly once, around the end of the list', async () => {
    const bodies: string[] = []
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()))
      request.on('end', () => response.end('{"prediction": true}'))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await using splitter = await startSplitter()
    await splitter.route([route(1, 100, (server.address() as AddressInfo).port)])
    const requests = ['a', 'b', 'c'].map((id) => ({id, body: JSON.stringify(id), label: 'true'}))
    const book = openAnswerBook()
    const signal = new AbortController().signal
    await replay(requests, 0, 7, {
      url: splitter.url,
      path: '/predict',
      answerField: 'prediction',
      concurrency: 3,
      signal,
      onAnswer: book.add,
    })
    expect(bodies.sort().join('')).toBe('"a""a""a""b""b""c""c"')
    expect((await splitter.counts(1)).requests).toBe(7)
    expect(book.of(1)).toMatchObject({labelled: 3, wrong: 0, unusable: 0})
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
  })
})

describe('answers', () => {
  test.each([
    ['late', 'late', true],
    ['1', '1.0', true],
    ['true', '1', true],
    ['late', 'on-time', false],
    ['', '0', false],
    ['NaN', 'NaN', true],
    ['1', '2', false],
  ])('%j against %j', (prediction, label, same) => {
    expect(sameAnswer(prediction, label)).toBe(same)
  })
})

describe('requests', () => {
  const write = async (text: string): Promise<string> => {
    const path = join(folder, 'requests.jsonl')
    await writeFile(path, text)
    return path
  }

  test('take id and label where they are, and the line number else', async () => {
    const path = await write('{"id": 7, "body": {"x": 1}, "label": true}\n\n{"body": [1]}\n')
    expect(await readRequests(path, 'requests.jsonl')).toEqual([
      {id: '7', body: '{"x":1}', label: 'true'},
      {id: '3', body: '[1]', label: undefined},
    ])
  })

  test.each([
    ['', 'requests.jsonl holds no requests', undefined],
    ['{"body": 1}\n{oops}', 'line 2 of requests.jsonl is not JSON', 2],
    ['{"body": 1}\n\n{"id": 3}', 'line 3 of requests.jsonl has no "body"', 3],
    ['[1]', 'line 1 of requests.jsonl has no "body"', 1],
    ['null', 'line 1 of requests.jsonl has no "body"', 1],
  ])('%j is an input error with its line', async (text, message, line) => {
    const error: unknown = await readRequests(await write(text), 'requests.jsonl').catch((reason: unknown) => reason)
    expect(error).toMatchObject({errorClass: 'input-error', message, ...(line === undefined ? {} : {where: {line}})})
  })

  test('that do not exist are an input error', async () => {
    await expect(readRequests(join(folder, 'none'), 'none')).rejects.toMatchObject({
      errorClass: 'input-error',
      message: 'none does not exist',
    })
  })
})

describe('the serve command', () => {
  test('keeps quoted words and fills in model and port without a shell', () => {
    const model = '/a b/$(touch x);"m"'
    expect(serveCommand(`"/opt/my node" s.js --m={model} '' --port {port}`, {model, port: 81})).toEqual([
      '/opt/my node',
      's.js',
      `--m=${model}`,
      '',
      '--port',
      '81',
    ])
  })

  test.each(['', 'node s.js', 'node s.js {model}', 'node {port}', 'node "s.js {model} {port}'])('%j is an input error', (template) => {
    expect(() => serveCommand(template, {model: 'm', port: 1})).toThrow(expect.objectContaining({errorClass: 'input-error'}))
  })

  test('any model path stays one argument (seed 11)', () => {
    const property = fc.property(fc.string({minLength: 1}), (model) => {
      expect(serveCommand('node {model} {port}', {model: model, port: 1})[1]).toBe(model)
    })
    fc.assert(property, {seed: 11})
  })
})
