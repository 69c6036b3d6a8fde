import {crc32, gzipSync} from 'node:zlib'
import {makeZip, type ZipFile} from '@modelflight/testing/zip'
import {describe, expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {scanDataset} from '../src/profile-dataset.ts'
import {workplace} from './harness.ts'

/** Reads an archive as a data set. */
async function read(name: string, content: Uint8Array) {
  await using place = await workplace()
  await place.write(name, content)
  const dataset = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder, temporary: place.folder})
  return await scanDataset(dataset, {}, place.context)
}

const failure = async (name: string, content: Uint8Array): Promise<unknown> =>
  await read(name, content).then(
    () => 'read',
    (error: unknown) => error,
  )

const csv = (path: string, content = 'a,b\n1,2\n'): ZipFile => ({path, content})

/** A tar of ordinary entries; a type flag makes one of another kind. */
function makeTar(files: readonly {readonly path: string; readonly content: string; readonly type?: string}[]): Buffer {
  const blocks = files.map(({path, content, type = '0'}) => {
    const header = Buffer.alloc(512)
    header.write(path, 0)
    header.write('0000644\0', 100)
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        ', 148)
    header.write(type, 156)
    header.write('ustar\x0000', 257)
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    )
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512)
    body.write(content)
    return Buffer.concat([header, body])
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

describe('archives of data files', () => {
  test.each([
    ['data.zip', makeZip([csv('one.csv'), csv('parts/two.csv', 'b,a\n5,6\n')])],
    [
      'data.tar',
      makeTar([
        {path: 'one.csv', content: 'a,b\n1,2\n'},
        {path: 'parts/two.csv', content: 'b,a\n5,6\n'},
      ]),
    ],
    [
      'data.tar.gz',
      gzipSync(
        makeTar([
          {path: 'one.csv', content: 'a,b\n1,2\n'},
          {path: 'parts/two.csv', content: 'b,a\n5,6\n'},
        ]),
      ),
    ],
  ])('%s is read as its files are', async (name, content) => {
    const {rows, files} = await read(name, content)
    expect(rows).toBe(2)
    expect(files.map((file) => file.name)).toEqual([`${name}/one.csv`, `${name}/parts/two.csv`])
  })

  test.each<[string, readonly ZipFile[]]>([
    ['climbs out', [csv('../a.csv')]],
    ['an absolute path', [csv('/tmp/a.csv')]],
    ['a drive', [csv('C:/a.csv')]],
    ['a backslash', [csv('..\\a.csv')]],
    ['a link', [{path: 'a.csv', content: '/etc/passwd', mode: 0o120777}]],
    ['.git', [csv('.git/a.csv')]],
    ['the same name twice', [csv('a.csv'), csv('a.csv')]],
    ['names equal but for case', [csv('a.csv'), csv('A.csv')]],
    ['another name at its place', [{...csv('a.csv'), localPath: 'b.csv'}]],
  ])('a zip entry that is a trap is refused: %s', async (_, files) => {
    expect(await failure('data.zip', makeZip(files))).toMatchObject({errorClass: 'policy-refused'})
  })

  test.each([
    ['climbs out', '../a.csv', '0'],
    ['a link', 'a.csv', '2'],
    ['a hard link', 'a.csv', '1'],
    ['a device', 'a.csv', '3'],
  ])('a tar entry that is a trap is refused: %s', async (_, path, type) => {
    expect(await failure('data.tar', makeTar([{path, content: '', type}]))).toMatchObject({errorClass: 'policy-refused'})
  })

  test('that are cut, damaged or lie about a checksum are refused', async () => {
    const whole = makeZip([csv('a.csv')])
    expect(await failure('data.zip', whole.subarray(0, whole.length - 8))).toMatchObject({errorClass: 'input-error'})
    expect(await failure('data.zip', makeZip([{...csv('a.csv'), crc: crc32('other')}]))).toMatchObject({errorClass: 'input-error'})
    expect(await failure('data.tar', makeTar([{path: 'a.csv', content: 'a\n1\n'}]).subarray(0, 600))).toMatchObject({
      errorClass: 'input-error',
    })
    expect(await failure('data.zip', Buffer.from('no archive at all'))).toMatchObject({errorClass: 'input-error'})
  })

  test('that grow beyond reason, hold archives or overlap within themselves reach a limit', async () => {
    const zeros = Buffer.alloc(48 * 1024 * 1024)
    expect(await failure('bomb.zip', makeZip([{path: 'a.csv', content: zeros}]))).toMatchObject({errorClass: 'limit-exceeded'})
    expect(await failure('liar.zip', makeZip([{path: 'a.csv', content: zeros, size: 100}]))).toMatchObject({errorClass: 'limit-exceeded'})
    expect(await failure('nested.zip', makeZip([{path: 'b.zip', content: makeZip([csv('a.csv')])}]))).toMatchObject({
      errorClass: 'limit-exceeded',
    })
    const twice = makeZip([csv('a.csv'), csv('b.csv')])
    twice.writeUInt32LE(0, twice.indexOf(Buffer.from('PK\x01\x02'), twice.indexOf(Buffer.from('PK\x01\x02')) + 4) + 42)
    expect(await failure('overlap.zip', twice)).toMatchObject({errorClass: 'limit-exceeded'})
  })
})
