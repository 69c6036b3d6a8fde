import {appendFile, truncate} from 'node:fs/promises'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {openSource} from '../src/bytes/source.ts'
import {resolveDataset} from '../src/dataset.ts'
import {workplace} from './harness.ts'

const rows = `a,b\n${'1,2\n'.repeat(400_000)}`
const changes: readonly (readonly [string, (path: string) => Promise<void>])[] = [
  ['grows', (path) => appendFile(path, '3,4\n')],
  ['is cut between two rows', (path) => truncate(path, 4 + 4 * 200_000)],
  ['is emptied', (path) => truncate(path, 0)],
]

describe('a file that changes while it is read', () => {
  test.each(changes)('and %s is an input error, never other rows', async (_, change) => {
    await using place = await workplace()
    await place.write('a.csv', rows)
    const {files} = await resolveDataset(['a.csv'], {workspace: place.folder, workingDirectory: place.folder})
    const [file] = files
    if (file === undefined) throw new Error('no file')
    const read = async (): Promise<void> => {
      let count = 0
      for await (const _chunk of openSource(file, new AbortController().signal).chunks()) {
        if (count++ === 0) await change(join(place.folder, 'a.csv'))
      }
    }
    await expect(read()).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringMatching(/changed while it was read/)})
  })

  test('and is packed is an input error, too', async () => {
    await using place = await workplace()
    const path = await place.write('a.csv.gz', gzipSync(rows, {level: 0}))
    const {files} = await resolveDataset(['a.csv.gz'], {workspace: place.folder, workingDirectory: place.folder})
    await appendFile(path, gzipSync('3,4\n'))
    const [file] = files
    if (file === undefined) throw new Error('no file')
    const read = async (): Promise<void> => {
      let bytes = 0
      for await (const chunk of openSource(file, new AbortController().signal).chunks()) bytes += chunk.length
      expect(bytes).toBeGreaterThan(0)
    }
    await expect(read()).rejects.toMatchObject({errorClass: 'input-error'})
  })
})
