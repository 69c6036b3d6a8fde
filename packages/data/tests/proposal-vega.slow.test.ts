import {copyFile, readdir} from 'node:fs/promises'
import {extname, join} from 'node:path'
import {repositoryRoot} from '@modelflight/testing/runner'
import {expect, test} from 'vitest'
import {workplace} from './harness.ts'
import {halvesOf} from './proposal-halves.ts'
import {missed, understood} from './proposals.ts'

const folder = join(repositoryRoot, 'node_modules', 'vega-datasets', 'data')
const isTable = (name: string): boolean => ['.csv', '.tsv', '.json'].includes(extname(name))

test('a proposal from a file accepts it, and one from a random half of its rows accepts the other half', async () => {
  const refused: string[] = []
  const surprised: string[] = []
  const unread: string[] = []
  for (const name of (await readdir(folder)).filter(isTable).toSorted()) {
    await using place = await workplace()
    await copyFile(join(folder, name), join(place.folder, name))
    const yaml = await understood(place, name).catch((error: unknown) => {
      unread.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    })
    if (yaml === undefined) continue
    refused.push(...(await missed(place, [name], yaml)).map(({message}) => `${name}: ${message}`))
    const halves = await halvesOf(join(folder, name), 12)
    if (halves === undefined) continue
    const names = [`one${extname(name)}`, `other${extname(name)}`] as const
    await place.write(names[0], halves[0])
    await place.write(names[1], halves[1])
    const other = (await missed(place, [names[1]], await understood(place, names[0]))).filter(({status}) => status === 'fail')
    if (other.length > 0) surprised.push(`${name}: ${other.map(({message}) => message).join('; ')}`)
  }
  // Documents that are not an array of rows, which is an error of its own.
  expect(unread.length, unread.join('\n')).toBeLessThan(20)
  expect(refused).toEqual([])
  expect(surprised.length, surprised.join('\n')).toBeLessThanOrEqual(2)
})
