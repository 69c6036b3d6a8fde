import {readdir, rename} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {makeTrial, registerElsewhere} from './registries.ts'

const open = (folder: string) => openRegistry('file:registry', {workingDirectory: folder, signal: new AbortController().signal})

describe('folder registry, removal', () => {
  test('frees the content that no other version has, and nothing else', async () => {
    await using trial = await makeTrial(open)
    const {registry} = trial
    const [first, second] = [await trial.model('one'), await trial.model('two')]
    for (const model of [first, second]) await registry.register(model)
    await registry.register({...first, name: 'other'})
    await registry.register({...second, name: 'other'})
    const blobs = async (): Promise<readonly string[]> =>
      (await readdir(join(trial.folder, 'registry', 'blobs'), {recursive: true})).map((path) => path.slice(3)).filter((name) => name !== '')
    expect(await registry.remove('flights', '1')).toEqual({kind: 'removed', left: undefined})
    expect((await blobs()).toSorted()).toEqual([first, second].map(({digest}) => digest.slice(7)).toSorted())
    expect(await registry.remove('other', '1')).toEqual({kind: 'removed', left: undefined})
    expect(await blobs()).toEqual([second.digest.slice(7)])
    expect(await readdir(join(trial.folder, 'registry', 'tmp'))).toEqual([])
    const [version] = await registry.versions('other')
    if (version === undefined) throw new Error('no version')
    expect(await registry.audit?.(version)).toMatchObject({faults: []})
  })

  test('content that a removal set aside and left there, because it died, is found when it is needed', async () => {
    await using trial = await makeTrial(open)
    const model = await trial.model('one')
    const {version} = await trial.registry.register(model)
    const hex = model.digest.slice(7)
    const blob = join(trial.folder, 'registry', 'blobs', hex.slice(0, 2), hex)
    await rename(blob, `${blob}.removing`)
    expect((await trial.registry.download(version, join(trial.folder, 'out'))).model).toBeDefined()
  })

  test('while three processes register and one removes, every version that is there is whole', async () => {
    await using trial = await makeTrial(open)
    const models = await Promise.all(Array.from({length: 30}, (_, index) => trial.model(`model ${index}`)))
    const orders = [models, models.toReversed(), [...models.slice(15), ...models.slice(0, 15)]]
    let done = false
    const registering = Promise.all(orders.map((order) => registerElsewhere('file:registry', trial.folder, order, true))).finally(() => {
      done = true
    })
    // Whoever fails below is not waited for.
    registering.catch(() => undefined)
    let removed = 0
    while (!done) {
      for (const {version} of await trial.registry.versions('flights')) {
        if ((await trial.registry.remove('flights', version)).kind === 'removed') removed++
      }
      await sleep(1)
    }
    await registering
    expect(removed).toBeGreaterThan(0)
    const versions = await trial.registry.versions('flights')
    expect(new Set(versions.map(({digest}) => digest)).size).toBe(versions.length)
    for (const version of versions) await trial.registry.download(version, join(trial.folder, 'out', version.version))
    expect(versions.filter(({aliases}) => aliases.includes('champion'))).toHaveLength(1)
  })
})
