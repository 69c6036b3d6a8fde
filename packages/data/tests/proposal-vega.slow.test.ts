import {readdir} from 'node:fs/promises'
import {extname, join} from 'node:path'
import {repositoryRoot} from '@modelflight/testing/runner'
import {expect, test} from 'vitest'
import {proposeFromAll} from './proposal-halves.ts'

const folder = join(repositoryRoot, 'node_modules', 'vega-datasets', 'data')

test('a proposal from a file of vega-datasets accepts it, and one from a random half of its rows accepts the other half', async () => {
  const names = (await readdir(folder)).filter((name) => ['.csv', '.tsv', '.json'].includes(extname(name)))
  const {unread, refused, surprised} = await proposeFromAll(
    names.toSorted().map((name) => join(folder, name)),
    12,
  )
  // Documents of JSON that are not an array of rows, which is an error of its own.
  expect(
    unread.filter((line) => !line.includes('is not an array of rows')),
    unread.join('\n'),
  ).toEqual([])
  expect(unread.length).toBeLessThan(12)
  expect(refused).toEqual([])
  expect(surprised.length, surprised.join('\n')).toBeLessThanOrEqual(2)
})
