import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {mkdir, open, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createGzip, gzipSync} from 'node:zlib'
import {makeZip} from '@modelflight/testing/zip'
import {describe, expect, test} from 'vitest'
import {validate} from './step.ts'

const kilobytes = 512 * 1024
const milliseconds = 10_000

/** Writes a file below `data/`. */
type Maker = (path: string) => Promise<void>

/** A line of a gigabyte. */
const longLine: Maker = async (path) => {
  await using file = await open(path, 'w')
  await file.write('a\n')
  const piece = Buffer.alloc(1 << 20, 'x')
  for (let at = 0; at < 1024; at++) await file.write(piece)
}

/** Zeros that the disk does not hold. */
const sparse: Maker = async (path) => {
  await using file = await open(path, 'w')
  await file.write('a\n1\n')
  await file.truncate(1024 ** 3)
}

const wideHeader: Maker = async (path) => {
  const names = Array.from({length: 100_000}, (_, index) => `column_${index}`)
  await writeFile(path, `${names.join(',')}\n${names.map(() => '1').join(',')}\n`)
}

const gzipBomb: Maker = async (path) => {
  const gzip = createGzip({level: 9})
  const done = once(gzip.pipe(createWriteStream(path)), 'finish')
  gzip.write('a\n')
  const piece = Buffer.from('1\n'.repeat(1 << 19))
  for (let at = 0; at < 1024; at++) if (!gzip.write(piece)) await once(gzip, 'drain')
  gzip.end()
  await done
}

const nestedZip: Maker = async (path) => {
  let inner = makeZip([{path: 'x.csv', content: Buffer.alloc(1 << 20, '1\n')}])
  for (let level = 0; level < 5; level++)
    inner = makeZip(Array.from({length: 16}, (_, index) => ({path: `lib ${index}.zip`, content: inner})))
  await writeFile(path, inner)
}

const zipBomb: Maker = async (path) =>
  writeFile(path, makeZip(Array.from({length: 4}, (_, index) => ({path: `${index}.csv`, content: Buffer.alloc(64 << 20, '1\n')}))))

const deepJson: Maker = async (path) => writeFile(path, `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}\n`)

const deepDocument: Maker = async (path) => writeFile(path, `${'['.repeat(500_000)}${']'.repeat(500_000)}`)

const longRow: Maker = async (path) => writeFile(path, `[{"a":"${'x'.repeat(40 << 20)}"}]`)

const packedLongLine: Maker = async (path) => writeFile(path, gzipSync(Buffer.concat([Buffer.from('a\n'), Buffer.alloc(31 << 20, 'y')])))

const makers: readonly (readonly [string, string, Maker])[] = [
  ['a line of a gigabyte', 'data/a.csv', longLine],
  ['100,000 columns', 'data/a.csv', wideHeader],
  ['a gigabyte in a gzip file of a megabyte', 'data/a.csv.gz', gzipBomb],
  ['archives in archives', 'data/a.zip', nestedZip],
  ['a zip of zeros', 'data/a.zip', zipBomb],
  ['9,000 nested objects', 'data/a.jsonl', deepJson],
  ['500,000 nested arrays', 'data/a.json', deepDocument],
  ['a row of 40 MB in a JSON document', 'data/a.json', longRow],
  ['a line of 31 MB in gzip', 'data/a.csv.gz', packedLongLine],
]

const good = {files: {'data/good.csv': 'a,b\n1,2\n3,4\n'}}

describe('what would fill the memory or the disk is answered by a limit', () => {
  test.each(makers)('%s', async (_, path, make) => {
    const answer = await validate({files: {}, inputs: {data: path}}, async (workspace) => {
      await mkdir(join(workspace, 'data'))
      await make(join(workspace, path))
    })
    expect(answer.exit, answer.shown.slice(0, 2000)).toBe('limit-exceeded')
    expect(answer.said[0]?.text).toContain('data/a')
    expect(answer.milliseconds).toBeLessThan(milliseconds)
    expect(answer.peakKilobytes).toBeLessThan(kilobytes)
    expect(answer.strays).toEqual([])
  })

  test('a gigabyte of NUL is no data, and is told at its first line', async () => {
    const answer = await validate({files: {}, inputs: {data: 'data/a.csv'}}, async (workspace) => {
      await mkdir(join(workspace, 'data'))
      await sparse(join(workspace, 'data/a.csv'))
    })
    expect(['input-error', 'limit-exceeded']).toContain(answer.exit)
    expect(answer.milliseconds).toBeLessThan(milliseconds)
    expect(answer.peakKilobytes).toBeLessThan(kilobytes)
  })
})

test('a good file is read after a hostile one, in the same job', async () => {
  const bad = await validate({files: {'data/bad.csv': Buffer.from('a,b\n1,caf\xe9\n', 'latin1')}, inputs: {data: 'data/bad.csv'}})
  expect(bad.exit).toBe('input-error')
  const answer = await validate({...good, inputs: {data: 'data/good.csv'}})
  expect(answer.exit).toBe('ok')
  expect(answer.result.outputs['rows']).toBe('2')
})
