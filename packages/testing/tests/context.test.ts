import {mkdir, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {makeContext} from '@modelflight/testing/context'
import {expect, test} from 'vitest'

test('a context has real folders that are gone afterwards', async () => {
  let workspace = ''
  {
    await using context = await makeContext()
    workspace = context.workspace
    await context.write('data/a.csv', 'x\n1\n')
    expect(await context.text('data/a.csv')).toBe('x\n1\n')
    expect(context.display(join(workspace, 'data/a.csv'))).toBe('data/a.csv')
  }
  await expect(stat(workspace)).rejects.toThrow('ENOENT')
})

test('the log is captured with its place', async () => {
  await using context = await makeContext()
  context.log.info('one')
  context.log.warning('two', {file: 'a.csv', line: 3})
  expect(context.lines).toEqual([
    {level: 'info', text: 'one'},
    {level: 'warning', text: 'two', where: {file: 'a.csv', line: 3}},
  ])
})

test('policy is read from the workspace, and a missing file is an input error', async () => {
  await using context = await makeContext()
  const path = await context.write('gate.yml', 'accuracy: ">= 0.9"\n')
  expect(await context.policy.read(path)).toEqual({text: 'accuracy: ">= 0.9"\n', origin: 'head', isNew: false})
  await expect(context.policy.read(join(context.workspace, 'none.yml'))).rejects.toMatchObject({errorClass: 'input-error'})
})

test('a cache key is saved once and restored into the same paths', async () => {
  await using context = await makeContext()
  const path = await context.write('model.bin', 'first')
  expect(await context.stores.restore('k', [path])).toBe(false)
  await context.stores.save('k', [path])
  await context.write('model.bin', 'second')
  await context.stores.save('k', [path])
  expect(await context.stores.restore('k', [path])).toBe(true)
  expect(await context.text('model.bin')).toBe('first')
})

test('evidence left behind is found by action and digest, newest first', async () => {
  await using context = await makeContext()
  const folder = join(context.temporary, 'old')
  await mkdir(folder)
  await writeFile(join(folder, 'record.json'), '{}')
  context.leave('train', 'sha256:ab', folder)
  expect(await context.stores.find('train', 'sha256:cd')).toEqual([])
  const [found] = await context.stores.find('train', 'sha256:ab')
  expect(await stat(join((await found?.download()) ?? '', 'record.json'))).toBeDefined()
})

test('interrupting aborts the signal', async () => {
  await using context = await makeContext()
  context.interrupt()
  expect(context.signal.aborted).toBe(true)
})
