import {cp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type EvidenceProject, evidenceProject, withChampion} from './evidence-project.ts'
import {otherMetric, rewriteChain} from './rewrite.ts'

let project: EvidenceProject
beforeAll(async () => {
  project = await withChampion()
})
afterAll(() => project[Symbol.asyncDispose]())

const champion = 'models:/flights@champion'
const records = (): string => join(project.folder, '.modelflight', 'records')

/** Runs with a change to the output folder, which is taken back. */
async function withChange<T>(change: () => Promise<void>, body: () => Promise<T>): Promise<T> {
  const kept = join(project.folder, '.kept')
  await cp(join(project.folder, '.modelflight'), kept, {recursive: true})
  try {
    await change()
    return await body()
  } finally {
    await rm(join(project.folder, '.modelflight'), {recursive: true})
    await cp(kept, join(project.folder, '.modelflight'), {recursive: true})
    await rm(kept, {recursive: true})
  }
}

describe('modelflight verify', () => {
  test('explains the champion from data to registry in one screen', async () => {
    const {stdout, code} = await project.modelflight('verify', champion)
    expect(code).toBe(0)
    for (const word of ['data/flights.csv', 'node train.mjs', 'gate', 'version 1, champion', 'Unanchored']) expect(stdout).toContain(word)
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test('a model on disk is verified by its digest, without a registry', async () => {
    expect((await project.modelflight('verify', 'out/model.json')).code).toBe(0)
    await project.write('other.json', 'something else')
    const other = await project.modelflight('verify', 'other.json')
    expect(other).toMatchObject({code: 6})
    expect(other.stdout).toContain('no record speaks of how this model was made')
  })

  test('what it found can be read as JSON', async () => {
    const {stdout} = await project.must(0, 'verify', champion, '--json')
    const found: unknown = JSON.parse(stdout)
    expect(found).toMatchObject({status: 'pass', anchored: false, version: '1', records: {data: [{name: 'data/flights.csv'}, {}]}})
  })

  test.each([
    ['a model that is not there', ['models:/flights/7'], 2],
    ['a name that is none', ['models:/flights'], 2],
    ['no model', [], 2],
    ['an unknown option', [champion, '--recrods', 'x'], 2],
    ['a folder that is not there', [champion, '--records', 'nowhere'], 2],
    ['a registry that does not answer', ['models:/flights@champion', '--registry', 'oci://127.0.0.1:9'], 5],
    ['a chain that nothing anchors, when an anchor is asked for', [champion, '--require-anchor'], 1],
  ])('%s: the exit code says what kind of answer it is', async (_what, argv, code) => {
    expect((await project.modelflight('verify', ...argv)).code).toBe(code)
  })

  test('a record that was taken away is missed by the one after it', async () => {
    const names = await readdir(records())
    await withChange(
      () => rm(join(records(), names.find((name) => name.includes('-train-')) ?? '')),
      async () => {
        const ran = await project.modelflight('verify', 'out/model.json')
        expect(ran.code).toBe(1)
        expect(ran.stdout).toContain('is missing or was changed')
      },
    )
  })

  test('a chain that was written anew, consistently, differs from what the registry keeps with the version', async () => {
    await withChange(
      () => rewriteChain(records(), otherMetric),
      async () => {
        const ran = await project.modelflight('verify', champion)
        expect(ran.code).toBe(1)
        expect(ran.stdout).toContain('was not registered with the version')
        // Without the registry nothing tells, and that is said.
        const alone = await project.must(0, 'verify', 'out/model.json')
        expect(alone.stdout).toContain('unanchored')
      },
    )
  })

  test('… also when it says that the version was there before: the records of the registry tell the story then', async () => {
    await withChange(
      () => rewriteChain(records(), (text) => otherMetric(text).replace('"created": true', '"created": false')),
      async () => {
        const {stdout, code} = await project.modelflight('verify', champion)
        expect(stdout).toContain('is not among the records that the version was registered with')
        expect(code).toBe(0)
        expect((await project.modelflight('verify', champion, '--records', records())).code).toBe(1)
      },
    )
  })

  test('data and outputs that changed since are a warning, and a failure where the folder was named', async () => {
    const path = join(project.folder, 'data', 'flights.csv')
    const before = await readFile(path)
    await writeFile(path, `${before.toString('utf8')}f9,12,100,ATL,0\n`)
    expect((await project.modelflight('verify', champion)).stdout).toContain('data/flights.csv is not what the records name')
    expect((await project.modelflight('verify', champion)).code).toBe(0)
    expect((await project.modelflight('verify', champion, '--files', '.')).code).toBe(1)
    await writeFile(path, before)
  })

  test('a verdict that does not follow from its checks is found, however well the chain fits', async () => {
    await withChange(
      () =>
        rewriteChain(records(), (text, action) =>
          action === 'evaluate-gate' ? text.replace('"failedTests": []', '"failedTests": ["roc_auc"]') : text,
        ),
      async () => {
        const ran = await project.modelflight('verify', 'out/model.json')
        expect(ran.code).toBe(1)
        expect(ran.stdout).toContain('lists failed checks, and its result is PASSED')
      },
    )
  })

  test('records of another repository among them are found', async () => {
    await withChange(
      () =>
        rewriteChain(records(), (text, action) =>
          action === 'train' ? text.replace('"repository": "local"', '"repository": "evil/fork"') : text,
        ),
      async () => expect((await project.modelflight('verify', 'out/model.json')).stdout).toContain('is of evil/fork'),
    )
  })

  test('a model that others registered has no evidence, and that is no pass', async () => {
    await withChange(
      async () => {
        await rm(records(), {recursive: true})
        await project.must(0, 'register', '--model-path', 'out/metrics.json', '--name', 'adopted', '--require-gate', 'false')
        await rm(records(), {recursive: true})
      },
      async () => {
        const {code, stdout} = await project.modelflight('verify', 'models:/adopted@champion')
        expect(code).toBe(6)
        expect(stdout).toContain('there is no evidence that could be verified')
        await project.must(0, 'register', '--adopt', 'models:/adopted@champion')
        const adopted = await project.modelflight('verify', 'models:/adopted@champion')
        expect(adopted.code).toBe(6)
        expect(adopted.stdout).toContain('adopted: others registered it')
      },
    )
  })

  test('a chain that went from job to job as artifacts holds, also when a job runs again', async () => {
    await using other = await evidenceProject()
    const folder = join(other.folder, '.modelflight')
    /** The next job starts on a new machine: only artifacts are there. */
    const nextJob = async (): Promise<void> => {
      for (const part of ['records', 'train', 'profiles', 'reports']) await rm(join(folder, part), {recursive: true, force: true})
    }
    await other.must(0, 'validate')
    await other.must(0, 'train')
    await other.must(0, 'gate')
    await nextJob()
    await other.must(
      0,
      'register',
      '--model-path',
      'out/model.json',
      '--metrics',
      'out/metrics.json',
      '--predictions',
      'out/predictions.csv',
    )
    const {stdout} = await other.must(0, 'verify', champion, '--records', '.modelflight/records')
    for (const word of ['validated', 'node train.mjs', 'gate']) expect(stdout).toContain(word)
    await nextJob()
    await other.must(0, 'validate')
    await other.must(0, 'train')
    await other.must(0, 'gate')
    await other.must(0, 'register')
    expect((await other.modelflight('verify', champion)).code).toBe(0)
  })
})
