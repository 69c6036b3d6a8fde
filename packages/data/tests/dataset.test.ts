import {createHash} from 'node:crypto'
import {mkdir, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {datasetDigest, resolveDataset} from '../src/dataset.ts'
import {type Workplace, workplace} from './harness.ts'

const resolve = ({folder}: Workplace, ...patterns: string[]) => resolveDataset(patterns, {workspace: folder, workingDirectory: folder})
const names = async (place: Workplace, ...patterns: string[]) => (await resolve(place, ...patterns)).files.map(({name}) => name)

describe('files are found', () => {
  test('by pattern, in one order, each once', async () => {
    await using place = await workplace()
    await mkdir(join(place.folder, 'data/2026/01'), {recursive: true})
    for (const name of ['b.csv', 'a.csv', 'data/c.csv.gz', 'data/2026/01/d.parquet', 'data/2026/.hidden.csv'])
      await place.write(name, 'x\n1\n')
    expect(await names(place, '*.csv', 'a.csv')).toEqual(['a.csv', 'b.csv'])
    expect(await names(place, 'data/**/*.parquet', '?.csv')).toEqual(['a.csv', 'b.csv', 'data/2026/01/d.parquet'])
    expect(await names(place, 'data/*.csv.gz')).toEqual(['data/c.csv.gz'])
    await expect(names(place, 'data/**/*.csv')).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('with brackets in their name, which are no pattern', async () => {
    await using place = await workplace()
    await place.write('x[1].csv', 'a\n1\n')
    await place.write('x1.csv', 'a\n1\n')
    expect(await names(place, 'x[1].csv')).toEqual(['x[1].csv'])
  })
})

describe('what is no data of the workspace is refused', () => {
  test('addresses, other folders, links that leave, and .git', async () => {
    await using place = await workplace()
    await mkdir(join(place.folder, '.git'))
    await place.write('.git/config.csv', 'a\n1\n')
    await symlink('/etc/passwd', join(place.folder, 'link.csv'))
    for (const pattern of [
      'https://user:secret@example.com/a.csv',
      's3://bucket/a.csv',
      '../a.csv',
      '/etc/passwd',
      '/proc/self/environ',
      'link.csv',
      '.git/config.csv',
    ]) {
      await expect(resolve(place, pattern), pattern).rejects.toMatchObject({errorClass: 'policy-refused'})
    }
    await expect(resolve(place, 'https://user:secret@example.com/a.csv?token=1')).rejects.not.toThrow(/secret|token/)
  })

  test('nothing, folders, empty files, pointers and web pages', async () => {
    await using place = await workplace()
    await mkdir(join(place.folder, 'folder.csv'))
    await place.write('empty.csv', '')
    await place.write('lfs.parquet', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')
    await place.write('dvc.csv', 'outs:\n- md5: 00\n  path: a.csv\n')
    await place.write('page.csv', '<!DOCTYPE html><html>')
    await place.write('odd.xlsx', 'x')
    for (const [pattern, message] of [
      ['missing.csv', /does not exist/],
      ['*.tsv', /no file matches/],
      ['folder.csv', /is a folder/],
      ['empty.csv', /file is empty/],
      ['lfs.parquet', /Git LFS pointer/],
      ['dvc.csv', /DVC pointer/],
      ['page.csv', /looks like HTML/],
      ['odd.xlsx', /format/],
    ] as const) {
      await expect(resolve(place, pattern)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringMatching(message)})
    }
  })
})

test('the digest is what sha256sum says', () => {
  const hex = (text: string): string => createHash('sha256').update(text).digest('hex')
  expect(datasetDigest([{name: 'a.csv', sha256: hex('a')}])).toBe(`sha256:${hex('a')}`)
  const both = `sha256:${hex(`${hex('a')}  a.csv\n${hex('b')}  b.csv\n`)}`
  expect(
    datasetDigest([
      {name: 'b.csv', sha256: hex('b')},
      {name: 'a.csv', sha256: hex('a')},
    ]),
  ).toBe(both)
})
