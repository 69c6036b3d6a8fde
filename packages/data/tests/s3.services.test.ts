import {createHash} from 'node:crypto'
import {request as forward, type RequestListener, type ServerResponse} from 'node:http'
import {join} from 'node:path'
import {type S3Server, startS3} from '@modelflight/testing/s3'
import {serve} from '@modelflight/testing/servers'
import {makeZip} from '@modelflight/testing/zip'
import {ensureMoto} from '@modelflight/tools/tools/moto'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {scanDataset} from '../src/profile-dataset.ts'
import {fetchData} from '../src/remote/fetch.ts'
import {type Workplace, workplace} from './harness.ts'

let server: S3Server

beforeAll(async () => {
  server = await startS3(await ensureMoto())
  const objects = {
    'plain/a.csv': 'id,v\n1,2\n3,4\n',
    'parts/year=2025/p 1+x.csv': 'id\n1\n2\n',
    'parts/year=2026/p&2.csv': 'id\n3\n',
    'parts/year=2026/notes.txt': 'no data',
    'pages/login.csv': '<!doctype html><html></html>',
  }
  const puts = Object.entries(objects).map(
    ([key, text]) => `s3.put_object(Bucket='data', Key=${JSON.stringify(key)}, Body=${JSON.stringify(text)})`,
  )
  const many = "for i in range(1100): s3.put_object(Bucket='data', Key=f'many/{i:04}.csv', Body='id\\n1\\n')"
  const long = "s3.put_object(Bucket='data', Key='long/a.csv', Body='id\\n' + ''.join(f'{i}\\n' for i in range(100000)))"
  await server.python(["s3.create_bucket(Bucket='data')", ...puts, many, long, 'print(1)'].join('\n'))
}, 900_000)

afterAll(async () => server[Symbol.asyncDispose]())

const now = (): Date => new Date('2026-01-02T03:04:05Z')

function fetching(place: Workplace, addresses: readonly string[], changed: Readonly<Record<string, string | undefined>> = {}) {
  const variables: Readonly<Record<string, string | undefined>> = {
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: server.accessKeyId,
    AWS_SECRET_ACCESS_KEY: server.secretAccessKey,
    ...changed,
  }
  const {temporary, signal} = place.context
  return fetchData(addresses, {temporary, signal, now, credential: (name) => variables[name]})
}

describe('a bucket', () => {
  test('gives an object, whose digest is that of its bytes', async () => {
    await using place = await workplace()
    const files = await fetching(place, ['s3://data/plain/a.csv'])
    const scan = await scanDataset({files}, {}, place.context)
    expect(scan.rows).toBe(2)
    expect(scan.files).toMatchObject([{name: 's3://data/plain/a.csv'}])
    expect(scan.digest).toBe(`sha256:${createHash('sha256').update('id,v\n1,2\n3,4\n').digest('hex')}`)
  })

  test('gives all objects that a pattern matches, with their Hive partitions', async () => {
    await using place = await workplace()
    const files = await fetching(place, ['s3://data/parts/**/*.csv'])
    expect(files.map(({name}) => name)).toEqual(['s3://data/parts/year=2025/p 1+x.csv', 's3://data/parts/year=2026/p&2.csv'])
    const scan = await scanDataset({files}, {}, place.context)
    expect(scan.rows).toBe(3)
    expect(scan.header).toEqual(['id', 'year'])
  })

  test('with more objects than one page lists is listed to its end', async () => {
    await using place = await workplace()
    const files = await fetching(place, ['s3://data/many/10*0.csv'])
    expect(files.map(({name}) => name.slice(-8))).toEqual(Array.from({length: 10}, (_, index) => `10${index}0.csv`))
  })

  test.each([
    ['s3://data/plain/missing.csv', {}, 'input-error', /does not exist \(NoSuchKey\)/],
    ['s3://data/none/*.csv', {}, 'input-error', /no object matches/],
    ['s3://data/plain/a.csv', {AWS_SECRET_ACCESS_KEY: 'not the secret'}, 'dependency-failed', /answered 403 \(SignatureDoesNotMatch\)/],
    ['s3://data/plain/a.csv', {AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined}, 'dependency-failed', /answered 403/],
    ['s3://data/pages/login.csv', {}, 'input-error', /looks like HTML/],
  ] as const)('%s, %o: %s', async (address, changed, errorClass, message) => {
    await using place = await workplace()
    const answer = fetching(place, [address], changed)
    await expect(answer).rejects.toMatchObject({errorClass})
    await expect(answer).rejects.toThrow(message)
    await expect(answer).rejects.not.toThrow(new RegExp(server.secretAccessKey.replaceAll(/[^a-z0-9]/gi, '.')))
  })
})

describe('a bucket behind a bad line', () => {
  const whole = 'id,v\n1,2\n3,4\n'
  /** A server that answers the first requests in a way of its own, and then gives the object. */
  const before = (times: number, answer: (response: ServerResponse) => void): RequestListener => {
    let count = 0
    return (_request, response) =>
      count++ < times ? answer(response) : response.writeHead(200, {'content-length': `${whole.length}`}).end(whole)
  }
  const read = async (listener: RequestListener): Promise<number> => {
    await using place = await workplace()
    await using line = await serve(listener)
    const files = await fetching(place, ['s3://data/open/a.csv'], {AWS_ENDPOINT_URL: line.url})
    return (await scanDataset({files}, {}, place.context)).rows
  }

  test.each([
    ['is busy', (response: ServerResponse) => void response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>')],
    ['fails inside', (response: ServerResponse) => void response.writeHead(500).end()],
    ['hangs up', (response: ServerResponse) => void response.destroy()],
    [
      'hangs up in the middle of an object',
      (response: ServerResponse) => void response.writeHead(200, {'content-length': '13'}).write('id,v\n1', () => response.destroy()),
    ],
  ])('that %s is asked again, and the object is whole', async (_, answer) => {
    expect(await read(before(2, answer))).toBe(2)
  })

  test('that breaks off is asked for the rest only, each time with a signature of its own', async () => {
    const asked: string[] = []
    const signatures = new Set<string>()
    const cuts = [150_000, 200_000, 1000]
    /** The store itself, whose first answers break off. */
    const line: RequestListener = (request, response) => {
      signatures.add(request.headers.authorization ?? '')
      forward(`${server.url}${request.url}`, {headers: request.headers}, (answer) => {
        asked.push(`${request.headers.range ?? 'all'}: ${answer.statusCode}`)
        const cut = cuts.shift()
        response.writeHead(answer.statusCode ?? 0, answer.headers)
        if (cut === undefined) return void answer.pipe(response)
        let sent = 0
        answer.on('data', (piece: Buffer) => {
          const part = piece.subarray(0, cut - sent)
          sent += part.length
          response.write(part, () => void (sent >= cut && setImmediate(() => response.socket?.destroy())))
        })
      }).end()
    }
    await using place = await workplace()
    await using broken = await serve(line)
    const files = await fetching(place, ['s3://data/long/a.csv'], {AWS_ENDPOINT_URL: broken.url})
    const scan = await scanDataset({files}, {}, place.context)
    const whole = `id\n${Array.from({length: 100_000}, (_, index) => `${index}\n`).join('')}`
    expect(scan.digest).toBe(`sha256:${createHash('sha256').update(whole).digest('hex')}`)
    expect(asked).toEqual(['all: 200', ...Array(3).fill(expect.stringMatching(/^bytes=\d+-: 206$/))])
    expect(signatures.size).toBeGreaterThan(1)
  })

  test('that always cuts its objects is a failed dependency, never fewer rows', async () => {
    const cut = before(
      1000,
      (response) => void response.writeHead(200, {'content-length': '13'}).write('id,v\n1,2\n', () => response.destroy()),
    )
    await expect(read(cut)).rejects.toMatchObject({errorClass: 'dependency-failed'})
  })

  test('that gives an archive gives the files in it', async () => {
    await using place = await workplace()
    const archive = makeZip([
      {path: 'parts/a.csv', content: whole},
      {path: 'parts/b.csv', content: 'id,v\n5,6\n'},
    ])
    await using line = await serve((_request, response) => void response.writeHead(200).end(archive))
    const files = await fetching(place, ['s3://data/open/all.zip'], {AWS_ENDPOINT_URL: line.url})
    expect(files.map(({name}) => name)).toEqual(['s3://data/open/all.zip/parts/a.csv', 's3://data/open/all.zip/parts/b.csv'])
    expect((await scanDataset({files}, {}, place.context)).rows).toBe(3)
  })

  test('that redirects to the addresses of a cloud is not followed', async () => {
    const astray = before(1, (response) => void response.writeHead(307, {location: 'http://169.254.169.254/latest/meta-data/'}).end())
    await expect(read(astray)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('that redirects without end is given up', async () => {
    const round = before(1000, (response) => void response.writeHead(307, {location: '/data/open/a.csv'}).end())
    await expect(read(round)).rejects.toMatchObject({errorClass: 'dependency-failed'})
  })

  test('that answers the listing with a page of the web gives no data', async () => {
    await using place = await workplace()
    await using line = await serve((_request, response) => void response.writeHead(200).end('<html>login</html>'))
    await expect(fetching(place, ['s3://data/open/*.csv'], {AWS_ENDPOINT_URL: line.url})).rejects.toMatchObject({errorClass: 'input-error'})
  })
})

test('what was fetched lies in the folder for scratch files only', async () => {
  await using place = await workplace()
  const [file] = await fetching(place, ['s3://data/plain/a.csv'])
  expect(file?.path).toBe(join(place.folder, 'fetched-0'))
})
