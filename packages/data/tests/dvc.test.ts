import {mkdir, rm, symlink, unlink, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {scanDataset} from '../src/profile-dataset.ts'
import {type Workplace, workplace} from './harness.ts'

// The layout is that of DVC 3.67.1 after `dvc add data/train.csv data/parts`, `dvc remote add -d storage ../../store` and `dvc push`.
const trainMd5 = 'f03a4d7006f34bd2b9b43b415a949408'
const folderMd5 = 'af6b915dcb5d6c0150871b8330ce0636.dir'
const objects: Readonly<Record<string, string>> = {
  [trainMd5]: 'id,v\n1,2\n3,4\n',
  [folderMd5]:
    '[{"md5": "bc9280dfc1d4e67233f138f5bbbf0951", "relpath": "a.csv"}, {"md5": "32b03f9245f83143499c9adb83d6a2e0", "relpath": "b.csv"}]',
  bc9280dfc1d4e67233f138f5bbbf0951: 'id\n1\n',
  '32b03f9245f83143499c9adb83d6a2e0': 'id\n2\n',
}
const pointers: Readonly<Record<string, string>> = {
  'data/train.csv.dvc': `outs:\n- md5: ${trainMd5}\n  size: 13\n  hash: md5\n  path: train.csv\n`,
  'data/parts.dvc': `outs:\n- md5: ${folderMd5}\n  size: 10\n  nfiles: 2\n  hash: md5\n  path: parts\n`,
}

async function put(place: Workplace, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(place.folder, path)), {recursive: true})
    await writeFile(join(place.folder, path), content)
  }
}

const inStore = (store: string, stored = objects): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(stored).map(([md5, content]) => [join(store, md5.slice(0, 2), md5.slice(2)), content]))

async function scan(place: Workplace, ...patterns: readonly string[]) {
  const root = join(place.folder, 'repo')
  const dataset = await resolveDataset(patterns, {workspace: root, workingDirectory: root})
  return scanDataset(dataset, {}, place.context)
}

const repo = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`repo/${path}`, content]))

describe('a DVC pointer', () => {
  test.each([
    ['the cache of DVC 3', inStore('repo/.dvc/cache/files/md5'), {}],
    ['the cache of DVC 2', inStore('repo/.dvc/cache'), {}],
    ['another cache', inStore('elsewhere/files/md5'), {'.dvc/config': '[cache]\n    dir = ../../elsewhere\n'}],
    [
      'a remote folder',
      inStore('store/files/md5'),
      {'.dvc/config': '[core]\n    remote = storage\n[\'remote "storage"\']\n    url = ../../store\n'},
    ],
    [
      'the checkout',
      {'repo/data/train.csv': objects[trainMd5] ?? '', 'repo/data/parts/a.csv': 'id\n1\n', 'repo/data/parts/b.csv': 'id\n2\n'},
      {},
    ],
  ])('stands for its content in %s', async (_, stored, config) => {
    await using place = await workplace()
    await put(place, {...repo(pointers), ...stored, ...repo(config)})
    if (stored['repo/data/parts/a.csv'] !== undefined)
      await put(place, inStore('repo/.dvc/cache/files/md5', {[folderMd5]: objects[folderMd5] ?? ''}))
    const one = await scan(place, 'data/train.csv.dvc')
    expect(one.files).toMatchObject([{name: 'data/train.csv', rows: 2}])
    const all = await scan(place, 'data/parts.dvc')
    expect(all.files.map(({name, rows}) => [name, rows])).toEqual([
      ['data/parts/a.csv', 1],
      ['data/parts/b.csv', 1],
    ])
  })

  test('is found by the name of its data, when they were not pulled', async () => {
    await using place = await workplace()
    await put(place, {...repo(pointers), ...inStore('repo/.dvc/cache/files/md5')})
    expect((await scan(place, 'data/train.csv')).rows).toBe(2)
    expect((await scan(place, 'data/parts')).rows).toBe(2)
  })

  test('with the same content as another one is a file of its own', async () => {
    await using place = await workplace()
    const other = (pointers['data/train.csv.dvc'] ?? '').replace('path: train.csv', 'path: copy.csv')
    await put(place, {...repo({...pointers, 'data/copy.csv.dvc': other}), ...inStore('repo/.dvc/cache/files/md5')})
    expect((await scan(place, 'data/train.csv.dvc', 'data/copy.csv.dvc')).rows).toBe(4)
  })

  test('is refused when the content has changed', async () => {
    await using place = await workplace()
    await put(place, {...repo(pointers), ...inStore('repo/.dvc/cache/files/md5', {...objects, [trainMd5]: 'id,v\n1,9\n'})})
    await expect(scan(place, 'data/train.csv.dvc')).rejects.toThrow(/the copy in the cache does not have the md5/)
    await put(place, {'repo/data/train.csv': 'id,v\n9,9\n'})
    await expect(scan(place, 'data/train.csv.dvc')).rejects.toThrow(/the file in the checkout does not have the md5/)
  })

  test('without content says what to do', async () => {
    await using place = await workplace()
    await put(place, repo(pointers))
    await expect(scan(place, 'data/train.csv.dvc')).rejects.toMatchObject({
      errorClass: 'input-error',
      hint: 'Run `dvc pull` in a step before.',
      where: {file: 'data/train.csv.dvc'},
    })
  })

  test.each([
    ['no outs', 'deps: []\n', 'input-error'],
    ['a path out of the workspace', `outs:\n- md5: ${trainMd5}\n  path: ../../../etc/passwd\n`, 'policy-refused'],
    ['an absolute path', `outs:\n- md5: ${trainMd5}\n  path: /etc/passwd\n`, 'policy-refused'],
    ['a digest that is a path', 'outs:\n- md5: ../../../../../../etc/passwd\n  path: train.csv\n', 'input-error'],
    ['broken YAML', 'outs: [\n', 'input-error'],
    ['an out without a digest', 'outs:\n- path: train.csv\n', 'input-error'],
  ] as const)('with %s is refused', async (_, text, errorClass) => {
    await using place = await workplace()
    await put(place, repo({'data/train.csv.dvc': text}))
    await expect(scan(place, 'data/train.csv.dvc')).rejects.toMatchObject({errorClass})
  })

  test('never reads through a list of a folder that leads out of it', async () => {
    await using place = await workplace()
    const {createHash} = await import('node:crypto')
    const list = `[{"md5": "${trainMd5}", "relpath": "../../x.csv"}]`
    const md5 = `${createHash('md5').update(list).digest('hex')}.dir`
    await put(place, {
      'repo/d.dvc': `outs:\n- md5: ${md5}\n  path: d\n`,
      ...inStore('repo/.dvc/cache/files/md5', {[md5]: list, ...objects}),
    })
    await expect(scan(place, 'd.dvc')).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('reads nothing but ordinary files', async () => {
    await using place = await workplace()
    await put(place, {...repo(pointers), ...inStore('repo/.dvc/cache/files/md5')})
    const object = join(place.folder, 'repo/.dvc/cache/files/md5', trainMd5.slice(0, 2), trainMd5.slice(2))
    await unlink(object)
    await symlink('/dev/zero', object)
    await expect(scan(place, 'data/train.csv.dvc')).rejects.toThrow(/neither in the checkout nor in a cache/)
    await rm(object)
  })
})
