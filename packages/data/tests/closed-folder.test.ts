import {chmod, mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {workplace} from './harness.ts'

const nobody = 65_534

/** Does something as a user who is not root, whom nothing is closed to. */
async function asUser<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action()
  process.seteuid?.(nobody)
  try {
    return await action()
  } finally {
    process.seteuid?.(0)
  }
}

test('a folder that a pattern leads into and that may not be read is an error: its rows would be missing', async () => {
  await using place = await workplace()
  await chmod(place.folder, 0o755)
  for (const folder of ['data', 'data/open', 'data/closed', 'data/.hidden']) await mkdir(join(place.folder, folder))
  for (const folder of ['open', 'closed', '.hidden']) await place.write(`data/${folder}/a.csv`, 'x\n1\n')
  const find = (pattern: string) =>
    asUser(() => resolveDataset([pattern], {workspace: place.folder, workingDirectory: place.folder})).then(({files}) => files.length)
  expect(await find('data/**/*.csv')).toBe(2)
  await chmod(join(place.folder, 'data/.hidden'), 0)
  expect(await find('data/**/*.csv')).toBe(2)
  await chmod(join(place.folder, 'data/closed'), 0)
  await expect(find('data/**/*.csv')).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining('"data/closed"')})
  expect(await find('data/open/*.csv')).toBe(1)
  await chmod(join(place.folder, 'data/closed'), 0o755)
})
