import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {digestOfFiles, digestPath} from '../src/digest-path.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-digest-'))
  await mkdir(join(folder, 'model', 'layers', 'empty'), {recursive: true})
  for (const [name, content] of Object.entries({'a.bin': 'a', 'Z.bin': 'z', 'layers/1.bin': 'one', 'layers.bin': 'x'})) {
    await writeFile(join(folder, 'model', name), content)
  }
})
afterAll(() => rm(folder, {recursive: true, force: true}))

const shell = (script: string): string => execFileSync('bash', ['-c', script], {cwd: folder, encoding: 'utf8'}).slice(0, 64)

describe('digestPath', () => {
  test('a file has the digest that sha256sum prints', async () => {
    const {digest, layout} = await digestPath(join(folder, 'model', 'a.bin'), 'a.bin')
    expect({digest, layout}).toEqual({digest: `sha256:${shell('sha256sum model/a.bin')}`, layout: 'file'})
  })

  test('a folder has the digest that the documented shell line prints', async () => {
    const {digest, layout, bytes} = await digestPath(join(folder, 'model'), 'model')
    const expected = shell('cd model && find * -type f | LC_ALL=C sort | xargs sha256sum | sha256sum')
    expect({digest, layout, bytes}).toEqual({digest: `sha256:${expected}`, layout: 'folder', bytes: 6})
  })

  test('the order in which files are given does not matter', async () => {
    const {files, digest} = await digestPath(join(folder, 'model'), 'model')
    expect(digestOfFiles(files.toReversed())).toBe(digest)
  })

  test('a renamed file is another model', async () => {
    const {files, digest} = await digestPath(join(folder, 'model'), 'model')
    expect(digestOfFiles(files.map((file) => (file.path === 'a.bin' ? {...file, path: 'b.bin'} : file)))).not.toBe(digest)
  })

  test('nothing, an empty folder, links and odd names are refused', async () => {
    await expect(digestPath(join(folder, 'nothing'), 'nothing')).rejects.toMatchObject({errorClass: 'input-error'})
    await expect(digestPath(join(folder, 'model', 'layers', 'empty'), 'empty')).rejects.toMatchObject({errorClass: 'input-error'})
    await symlink('model', join(folder, 'link'))
    await expect(digestPath(join(folder, 'link'), 'link')).rejects.toMatchObject({errorClass: 'policy-refused'})
    await mkdir(join(folder, 'odd'))
    await writeFile(join(folder, 'odd', 'a\nb'), '')
    await expect(digestPath(join(folder, 'odd'), 'odd')).rejects.toMatchObject({errorClass: 'policy-refused'})
  })
})
