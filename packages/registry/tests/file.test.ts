import {spawn} from 'node:child_process'
import {readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {parseReference} from '../src/reference.ts'
import {adapters, makeTrial, type ProcessResult, registerElsewhere, type Trial} from './registries.ts'

const [file] = adapters
const open = (folder: string) => {
  if (file === undefined) throw new Error('the file adapter is missing')
  return file.open(folder)
}
const program = join(import.meta.dirname, 'processes', 'register.ts')

const registerInProcess = (trial: Trial, models: readonly {path: string; digest: string}[]): Promise<readonly ProcessResult[]> =>
  registerElsewhere('file:registry', trial.folder, models)

describe('folder registry, several processes at once', () => {
  test('four processes make exactly one version per digest, numbers without gaps, and one of them sets the first champion', async () => {
    await using trial = await makeTrial(open)
    const models = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((content) => trial.model(content)))
    const orders = [
      models,
      models.toReversed(),
      models.toSorted((a, b) => (a.digest < b.digest ? -1 : 1)),
      [...models.slice(3), ...models.slice(0, 3)],
    ]
    const results = (await Promise.all(orders.map((order) => registerInProcess(trial, order)))).flat()
    const versions = await trial.registry.versions('flights')
    expect(versions.map(({version}) => version)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(new Set(versions.map(({digest}) => digest)).size).toBe(6)
    expect(results.filter(({created}) => created)).toHaveLength(6)
    for (const {digest, version} of results) expect(versions.find((known) => known.digest === digest)?.version).toBe(version)
    expect(results.filter(({move}) => move === 'moved')).toHaveLength(1)
    expect(await readdir(join(trial.folder, 'registry', 'tmp'))).toEqual([])
  })
})

describe('folder registry, crashes', () => {
  test('processes killed at any moment leave a registry that is whole and goes on', async () => {
    await using trial = await makeTrial(open)
    const models = await Promise.all(Array.from({length: 80}, (_, index) => trial.model(`model ${index} ${'x'.repeat(20_000)}`)))
    const task = JSON.stringify({uri: 'file:registry', folder: trial.folder, models})
    const folder = join(trial.folder, 'registry', 'models', 'flights', 'versions')
    for (const count of [1, 7, 15, 25]) {
      const child = spawn(process.execPath, ['--conditions=source', program, task], {stdio: 'ignore'})
      const ended = new Promise((resolve) => child.once('exit', resolve))
      while ((await readdir(folder).catch(() => [])).length < count) await sleep(1)
      child.kill('SIGKILL')
      await ended
      expect((await trial.registry.versions('flights')).length).toBeLessThan(models.length)
      for (const version of await trial.registry.versions('flights')) {
        await trial.registry.download(version, join(trial.folder, 'out', version.version))
      }
    }
    await registerInProcess(trial, models)
    const versions = await trial.registry.versions('flights')
    expect(versions.map(({version}) => Number(version))).toEqual(models.map((_, index) => index + 1))
    expect(new Set(versions.map(({digest}) => digest))).toEqual(new Set(models.map(({digest}) => digest)))
    expect(versions.filter(({aliases}) => aliases.includes('champion'))).toHaveLength(1)
  })
})

describe('folder registry, faults', () => {
  test('what a dead process left behind does not hinder the next', async () => {
    await using trial = await makeTrial(open)
    await trial.write('registry/tmp/0123456789abcdef', '{"half": ')
    await trial.write('registry/models/flights/versions/x.tmp', 'half')
    expect((await trial.registry.register(await trial.model('one'))).version.version).toBe('1')
  })

  test('a changed bit in any stored model file is found when it is fetched', async () => {
    await using trial = await makeTrial(open)
    const model = await trial.model('weights of a model')
    const {version} = await trial.registry.register(model)
    const hex = model.digest.slice(7)
    const path = join(trial.folder, 'registry', 'blobs', hex.slice(0, 2), hex)
    const original = await readFile(path)
    for (let bit = 0; bit < original.length * 8; bit += 7) {
      const bytes = Buffer.from(original)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await writeFile(path, bytes)
      await expect(trial.registry.download(version, join(trial.folder, 'out'))).rejects.toMatchObject({errorClass: 'policy-refused'})
    }
    expect(await readdir(join(trial.folder, 'out', 'model'))).toEqual([])
    await rm(path)
    await expect(trial.registry.download(version, join(trial.folder, 'out'))).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('damaged content is mended by registering the same model again under another name', async () => {
    await using trial = await makeTrial(open)
    const model = await trial.model('weights')
    await trial.registry.register(model)
    const hex = model.digest.slice(7)
    await trial.write(join('registry', 'blobs', hex.slice(0, 2), hex), 'damaged')
    const {version} = await trial.registry.register({...model, name: 'other'})
    expect((await trial.registry.download(version, join(trial.folder, 'out'))).model).toBeDefined()
  })

  test('a changed bit in any manifest or alias is found, or changes nothing', async () => {
    await using trial = await makeTrial(open)
    await trial.registry.register(await trial.model('one', {tags: {note: 'x'}}))
    await trial.registry.setAlias('flights', 'champion', '1', {expected: undefined})
    const reference = parseReference('models:/flights@champion')
    const before = await trial.registry.resolve(reference)
    for (const entry of ['versions/1.json', 'aliases/champion/1.json']) {
      const path = join(trial.folder, 'registry', 'models', 'flights', entry)
      const original = await readFile(path)
      let found = 0
      for (let bit = 0; bit < original.length * 8; bit += 5) {
        const bytes = Buffer.from(original)
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        await writeFile(path, bytes)
        const outcome = await trial.registry.resolve(reference).catch((error: unknown) => error)
        if (outcome instanceof Error) {
          expect(outcome).toMatchObject({errorClass: 'policy-refused'})
          found++
        } else expect(outcome).toEqual(before)
      }
      expect(found).toBeGreaterThan(50)
      await writeFile(path, original)
    }
  })

  test('a manifest that was taken away is found', async () => {
    await using trial = await makeTrial(open)
    for (const content of ['one', 'two']) await trial.registry.register(await trial.model(content))
    await rm(join(trial.folder, 'registry/models/flights/versions/1.json'))
    await expect(trial.registry.versions('flights')).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('a registry that is not a folder does not answer', async () => {
    await using trial = await makeTrial(open)
    await trial.write('registry', 'a file')
    await expect(trial.registry.resolve(parseReference('models:/flights@champion'))).rejects.toMatchObject({
      errorClass: 'dependency-failed',
    })
  })

  test('links in a model folder are refused', async () => {
    await using trial = await makeTrial(open)
    await trial.write('folder/a.bin', 'a')
    await symlink('/etc/hostname', join(trial.folder, 'folder', 'b.bin'))
    const model = await trial.model('x', {path: join(trial.folder, 'folder')})
    await expect(trial.registry.register(model)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('an aborted registration leaves no version behind', async () => {
    await using trial = await makeTrial(open)
    const controller = new AbortController()
    const registry = await openRegistry('file:registry', {workingDirectory: trial.folder, signal: controller.signal})
    const model = await trial.model('one')
    controller.abort()
    await expect(registry.register(model)).rejects.toThrow()
    expect(await trial.registry.versions('flights')).toEqual([])
  })
})
