import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {makeContext} from '@modelflight/testing/context'
import {makeZip, type ZipFile} from '@modelflight/testing/zip'
import {expect, test} from 'vitest'
import {unzip} from '../src/unzip.ts'

async function unpack(archive: Buffer, limits?: {entries: number; bytes: number; ratio: number}) {
  await using context = await makeContext()
  const [path, folder] = [join(context.temporary, 'a.zip'), join(context.temporary, 'inside', 'out')]
  await mkdir(folder, {recursive: true})
  await writeFile(path, archive)
  const result = await unzip(path, folder, {name: 'the artifact', ...(limits === undefined ? {} : {limits})}).catch(
    (error: unknown) => error,
  )
  const files = await Promise.all(
    (await readdir(folder, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  )
  const outside = (await readdir(join(context.temporary, 'inside'))).filter((name) => name !== 'out')
  return {result, files: files.toSorted(), outside}
}

test('an honest archive is unpacked', async () => {
  const {result, files} = await unpack(
    makeZip([
      {path: 'records/0000-train.json', content: '{}'},
      {path: 'empty', content: ''},
      {path: 'model.bin', content: 'x'.repeat(100_000)},
    ]),
  )
  expect(result).toEqual(['records/0000-train.json', 'empty', 'model.bin'])
  expect(files).toEqual(['', 'x'.repeat(100_000), '{}'])
})

const file: ZipFile = {path: 'a.txt', content: 'hello'}

test.each<[string, ZipFile[]]>([
  ['a path that climbs', [{path: '../evil', content: 'x'}]],
  ['a path that climbs later', [{path: 'a/../../evil', content: 'x'}]],
  ['an absolute path', [{path: '/tmp/evil', content: 'x'}]],
  ['a Windows path', [{path: 'C:evil', content: 'x'}]],
  ['backslashes', [{path: '..\\evil', content: 'x'}]],
  ['a git hook', [{path: '.git/hooks/pre-commit', content: 'x'}]],
  ['a git hook in capitals', [{path: 'a/.GIT/config', content: 'x'}]],
  ['a link', [{path: 'link', content: '/etc/passwd', mode: 0o120777}]],
  ['the same name twice', [file, {...file, content: 'other'}]],
  ['the same name in other letters', [file, {...file, path: 'A.TXT'}]],
  ['another name at its place', [{...file, localPath: 'b.txt'}]],
  ['another checksum', [{...file, crc: 1}]],
  ['more bytes than it says', [{...file, size: 3}]],
  ['fewer bytes than it says', [{...file, size: 9}]],
  ['a control character in a name', [{path: 'a\nb', content: 'x'}]],
])('%s is refused, and nothing lies outside the folder', async (_name, entries) => {
  const {result, outside} = await unpack(makeZip(entries))
  expect(result).toMatchObject({errorClass: 'policy-refused'})
  expect(outside).toEqual([])
})

test('an archive that was cut off anywhere is refused', async () => {
  const whole = makeZip([file, {path: 'b.txt', content: 'world'}])
  for (let length = 0; length < whole.length; length += 7) {
    const {result} = await unpack(whole.subarray(0, length))
    expect(result, `${length} bytes`).toMatchObject({errorClass: 'policy-refused'})
  }
})

test('something behind the end is refused', async () => {
  const {result} = await unpack(Buffer.concat([makeZip([file]), Buffer.from('more')]))
  expect(result).toMatchObject({errorClass: 'policy-refused'})
})

test.each([
  ['a bomb', [{path: 'zeros', content: Buffer.alloc(3_000_000)}], undefined],
  ['too many files', [file, {path: 'b', content: ''}], {entries: 1, bytes: 1_000, ratio: 200}],
  ['too many bytes', [file], {entries: 10, bytes: 4, ratio: 200}],
] as const)('%s reaches a limit', async (_name, entries, limits) => {
  const {result, files} = await unpack(makeZip(entries), limits)
  expect(result).toMatchObject({errorClass: 'limit-exceeded'})
  expect(files).toEqual([])
})
