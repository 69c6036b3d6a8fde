import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {describe, expect, test} from 'vitest'
import {type NewModel, noEvidence} from '../src/port.ts'
import {parseReference} from '../src/reference.ts'
import {type Adapter, makeTrial} from './registries.ts'

/** What every registry must do, whatever keeps it. */
export function testContract({name, open}: Adapter): void {
  describe(`registry contract: ${name}`, () => {
    test('an empty registry knows no model, which is not an error', async () => {
      await using trial = await makeTrial(open)
      expect(await trial.registry.resolve(parseReference('models:/flights@champion'))).toBeUndefined()
      expect(await trial.registry.resolve(parseReference('models:/flights/1'))).toBeUndefined()
      expect(await trial.registry.versions('flights')).toEqual([])
    })

    test('a registered version is found by number and by alias', async () => {
      await using trial = await makeTrial(open)
      const model = await trial.model('one', {tags: {'git.sha': 'abc'}})
      const {version, created} = await trial.registry.register(model)
      expect({created, version: version.version, digest: version.digest}).toEqual({created: true, version: '1', digest: model.digest})
      expect(await trial.registry.setAlias('flights', 'champion', '1', {expected: undefined})).toEqual({kind: 'moved', previous: undefined})
      const found = await trial.registry.resolve(parseReference('models:/flights@champion'))
      expect(found).toMatchObject({version: '1', aliases: ['champion'], tags: {'git.sha': 'abc'}, createdAt: '2026-01-02T03:04:05.000Z'})
      expect(await trial.registry.resolve(parseReference('models:/flights/1'))).toEqual(found)
    })

    test('the same digest gives the same version, another digest the next number', async () => {
      await using trial = await makeTrial(open)
      await trial.registry.register(await trial.model('one'))
      const again = await trial.registry.register(await trial.model('one'))
      expect({created: again.created, version: again.version.version}).toEqual({created: false, version: '1'})
      const other = await trial.registry.register(await trial.model('two'))
      expect({created: other.created, version: other.version.version}).toEqual({created: true, version: '2'})
      expect((await trial.registry.versions('flights')).map(({version}) => version)).toEqual(['1', '2'])
    })

    test('models do not share numbers', async () => {
      await using trial = await makeTrial(open)
      await trial.registry.register(await trial.model('one'))
      const {version} = await trial.registry.register(await trial.model('one', {name: 'other'}))
      expect(version.version).toBe('1')
    })

    test('files that no longer have the given digest are refused', async () => {
      await using trial = await makeTrial(open)
      const model = await trial.model('one')
      await trial.write(model.path.slice(trial.folder.length + 1), 'changed after the gate')
      await expect(trial.registry.register(model)).rejects.toMatchObject({errorClass: 'policy-refused'})
      expect(await trial.registry.versions('flights')).toEqual([])
    })

    test('an alias moves only from where the caller thinks it is, and champion-previous stays behind', async () => {
      await using trial = await makeTrial(open)
      const {registry} = trial
      for (const content of ['one', 'two', 'three']) await registry.register(await trial.model(content))
      await registry.setAlias('flights', 'champion', '1', {expected: undefined})
      expect(await registry.setAlias('flights', 'champion', '3', {expected: undefined})).toEqual({kind: 'conflict', actual: '1'})
      expect(await registry.setAlias('flights', 'champion', '3', {expected: '2'})).toEqual({kind: 'conflict', actual: '1'})
      expect(await registry.setAlias('flights', 'champion', '2', {expected: '1'})).toEqual({kind: 'moved', previous: '1'})
      expect(await registry.setAlias('flights', 'champion', '2', {expected: '1'})).toEqual({kind: 'unchanged'})
      expect((await registry.resolve(parseReference('models:/flights@champion-previous')))?.version).toBe('1')
      expect(await registry.setAlias('flights', 'champion', '1', {expected: 'any'})).toEqual({kind: 'moved', previous: '2'})
      expect((await registry.resolve(parseReference('models:/flights@champion-previous')))?.version).toBe('2')
      expect((await registry.versions('flights')).map(({aliases}) => aliases)).toEqual([['champion'], ['champion-previous'], []])
    })

    test('an alias is never set to a version that is not there', async () => {
      await using trial = await makeTrial(open)
      await trial.registry.register(await trial.model('one'))
      await expect(trial.registry.setAlias('flights', 'champion', '2', {expected: 'any'})).rejects.toMatchObject({
        errorClass: 'input-error',
      })
      await expect(trial.registry.setAlias('flights', 'champion-previous', '1', {expected: 'any'})).rejects.toMatchObject({
        errorClass: 'input-error',
      })
    })

    test('a folder and its evidence come back as they went in', async () => {
      await using trial = await makeTrial(open)
      const path = join(trial.folder, 'folder')
      await trial.write('folder/weights.bin', 'w'.repeat(3_000_000))
      await trial.write('folder/tokenizer/vocab.txt', 'a\nb\n')
      const evidence = {
        metrics: await trial.write('e/metrics.json', '{"accuracy": 0.9}'),
        predictions: await trial.write('e/predictions.csv', 'id,prediction\n1,0\n'),
        profile: undefined,
        records: [await trial.write('e/0000-train-aaaaaaaa.json', '{}')],
      }
      const {digest} = await digestPath(path, 'folder')
      const {version} = await trial.registry.register(await trial.model('', {path, digest, evidence}))
      expect(version.files.map((file) => file.path)).toEqual(['tokenizer/vocab.txt', 'weights.bin'])
      const got = await trial.registry.download(version, join(trial.folder, 'out'))
      expect((await digestPath(got.model ?? '', 'out')).digest).toBe(digest)
      expect(await readFile(got.evidence.metrics ?? '', 'utf8')).toBe('{"accuracy": 0.9}')
      expect(await readFile(got.evidence.predictions ?? '', 'utf8')).toBe('id,prediction\n1,0\n')
      expect(got.evidence.profile).toBeUndefined()
      expect(await Promise.all(got.evidence.records.map((record) => readFile(record, 'utf8')))).toEqual(['{}'])
    })

    test('a removed version is gone, its number is not given again, and what others share with it stays', async () => {
      await using trial = await makeTrial(open)
      const {registry} = trial
      const folder = async (own: string): Promise<NewModel> => {
        const path = join(trial.folder, own)
        await trial.write(`${own}/shared.bin`, 'the same in all')
        await trial.write(`${own}/own.bin`, `own of ${own}`)
        const record = await trial.write(`e/${own}/0000-train-aaaaaaaa.json`, `{"of": "${own}"}`)
        const {digest} = await digestPath(path, own)
        return await trial.model('', {path, digest, evidence: {...noEvidence, records: [record]}})
      }
      const models = [await folder('one'), await folder('two'), await folder('three')] as const
      for (const model of models) await registry.register(model)
      expect(await registry.remove('flights', '1')).toMatchObject({kind: 'removed'})
      expect(await registry.remove('flights', '1')).toEqual({kind: 'missing'})
      expect((await registry.versions('flights')).map(({version}) => version)).toEqual(['2', '3'])
      expect(await registry.resolve(parseReference('models:/flights/1'))).toBeUndefined()
      await expect(registry.setAlias('flights', 'champion', '1', {expected: 'any'})).rejects.toMatchObject({errorClass: 'input-error'})
      for (const version of await registry.versions('flights')) {
        const {model} = await registry.download(version, join(trial.folder, 'out', version.version))
        expect((await digestPath(model ?? '', 'out')).digest).toBe(version.digest)
      }
      const again = await registry.register(models[0])
      expect({created: again.created, version: again.version.version}).toEqual({created: true, version: '4'})
      const {model, evidence} = await registry.download(again.version, join(trial.folder, 'again'))
      expect((await digestPath(model ?? '', 'out')).digest).toBe(models[0].digest)
      expect(await readFile(evidence.records[0] ?? '', 'utf8')).toBe('{"of": "one"}')
    })

    test('a version that an alias points at is never removed, nor the newest, and the answer says why', async () => {
      await using trial = await makeTrial(open)
      const {registry} = trial
      for (const content of ['one', 'two', 'three', 'four', 'five']) await registry.register(await trial.model(content))
      await registry.setAlias('flights', 'champion', '1', {expected: undefined})
      await registry.setAlias('flights', 'champion', '2', {expected: '1'})
      await registry.setAlias('flights', 'challenger', '3', {expected: undefined})
      await registry.setAlias('flights', 'audited', '4', {expected: undefined})
      expect(await registry.remove('flights', '1')).toMatchObject({kind: 'kept', why: expect.stringMatching(/champion-previous/)})
      expect(await registry.remove('flights', '2')).toMatchObject({kind: 'kept', why: expect.stringMatching(/^champion /)})
      expect(await registry.remove('flights', '3')).toMatchObject({kind: 'kept', why: expect.stringMatching(/challenger/)})
      expect(await registry.remove('flights', '4')).toMatchObject({kind: 'kept', why: expect.stringMatching(/audited/)})
      expect(await registry.remove('flights', '5')).toMatchObject({kind: 'kept', why: expect.stringMatching(/newest/)})
      expect(await registry.remove('flights', '6')).toEqual({kind: 'missing'})
      expect(await registry.remove('nothing', '1')).toEqual({kind: 'missing'})
      expect((await registry.versions('flights')).map(({version}) => version)).toEqual(['1', '2', '3', '4', '5'])
    })

    test('a gate can fetch the evidence without the model', async () => {
      await using trial = await makeTrial(open)
      const metrics = await trial.write('e/metrics.json', '{}')
      const model = await trial.model('one', {evidence: {metrics, predictions: undefined, profile: undefined, records: []}})
      const {version} = await trial.registry.register(model)
      const got = await trial.registry.download(version, join(trial.folder, 'out'), ['evidence'])
      expect(got.model).toBeUndefined()
      expect(got.evidence.metrics).toBeDefined()
    })
  })
}
