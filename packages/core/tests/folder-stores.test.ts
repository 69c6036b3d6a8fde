import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {folderStores, saveArtifact} from '@modelflight/core/folder-stores'
import {afterEach, beforeEach, expect, test} from 'vitest'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelflight-stores-'))
  await mkdir(join(root, 'out', 'train'), {recursive: true})
  await writeFile(join(root, 'out', 'train', 'candidate.json'), '{}')
})
afterEach(() => rm(root, {recursive: true, force: true}))

const digest = `sha256:${'ab'.repeat(32)}`

test('an artifact is found by action and digest and keeps its folders', async () => {
  await saveArtifact(root, 'modelflight-train-local-0-1-abababab', join(root, 'out'), [join(root, 'out', 'train', 'candidate.json')])
  const stores = folderStores(root)
  expect(await stores.find('train', `sha256:${'0'.repeat(64)}`)).toEqual([])
  expect(await stores.find('evaluate-gate', digest)).toEqual([])
  const [found] = await stores.find('train', digest)
  const copy = (await found?.download()) ?? ''
  expect(existsSync(join(copy, 'train', 'candidate.json'))).toBe(true)
  await writeFile(join(copy, 'train', 'candidate.json'), 'changed')
  expect(await readFile(join((await found?.download()) ?? '', 'train', 'candidate.json'), 'utf8')).toBe('{}')
})

test('a cache entry is stored once and restored into the same paths', async () => {
  const stores = folderStores(root)
  const path = join(root, 'out', 'train')
  expect(await stores.restore('key', [path])).toBe(false)
  await stores.save('key', [path])
  await writeFile(join(path, 'candidate.json'), 'second')
  await stores.save('key', [path])
  await rm(path, {recursive: true})
  expect(await stores.restore('key', [path])).toBe(true)
  expect(await readFile(join(path, 'candidate.json'), 'utf8')).toBe('{}')
})

test('large files are restored whole, also over what lies there, and take up the disk once; small ones are copies', async () => {
  const stores = folderStores(root)
  const path = join(root, 'out', 'train')
  const model = join(path, 'model', 'weights.bin')
  const content = Buffer.alloc(3_000_000, 'weights')
  await mkdir(join(path, 'model'))
  await writeFile(model, content)
  await stores.save('key', [path])
  await rm(model)
  await writeFile(model, 'another')
  expect(await stores.restore('key', [path])).toBe(true)
  expect((await readFile(model)).equals(content)).toBe(true)
  expect((await stat(model)).nlink).toBe(2)
  expect((await stat(join(path, 'candidate.json'))).nlink).toBe(1)
})
