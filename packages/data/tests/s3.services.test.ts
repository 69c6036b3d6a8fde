import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {type S3Server, startS3} from '@modelflight/testing/s3'
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
  await server.python(["s3.create_bucket(Bucket='data')", ...puts, many, 'print(1)'].join('\n'))
}, 300_000)

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

test('what was fetched lies in the folder for scratch files only', async () => {
  await using place = await workplace()
  const [file] = await fetching(place, ['s3://data/plain/a.csv'])
  expect(file?.path).toBe(join(place.folder, 'fetched-0'))
})
