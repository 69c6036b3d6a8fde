import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openRegistry} from '@modelflight/registry/open'
import {parseReference} from '@modelflight/registry/reference'
import {startDockerRegistry} from '@modelflight/testing/docker-registry'
import {startMlflow} from '@modelflight/testing/mlflow'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-several-')))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

interface Ran {
  readonly code: number
  readonly stderr: string
}

/** `modelflight register` in a process and a folder of its own. */
async function register(uri: string, run: string, content: string, ...more: readonly string[]): Promise<Ran> {
  const place = join(folder, run)
  await mkdir(place)
  await writeFile(join(place, 'model.json'), content)
  const program = join(import.meta.dirname, '../../packages/cli/src/main.ts')
  const argv = ['--conditions=source', program, 'register', '--model', 'flights', '--model-path', 'model.json', '--registry', uri, ...more]
  return await new Promise((resolve) => {
    execFile(process.execPath, argv, {cwd: place}, (error, _stdout, stderr) => {
      resolve({code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stderr})
    })
  })
}

interface Server extends AsyncDisposable {
  readonly uri: string
}

const servers: Readonly<Record<string, () => Promise<Server>>> = {
  file: async () => ({uri: `file:${join(folder, 'registry')}`, [Symbol.asyncDispose]: () => Promise.resolve()}),
  oci: async () => {
    const server = await startDockerRegistry(await ensureDockerRegistry())
    return {uri: `oci://${server.host}/models`, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()}
  },
  mlflow: async () => {
    const server = await startMlflow(await ensureMlflow())
    return {uri: `mlflow:${server.url}`, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()}
  },
}

describe.each(Object.entries(servers))('runs that register at once: %s', (_kind, start) => {
  test('make one version per digest, and the alias is at the newest that may have it', {timeout: 600_000}, async () => {
    await using server = await start()
    const registry = await openRegistry(server.uri, {workingDirectory: folder, signal: new AbortController().signal})
    const ungated = ['--require-gate', 'false']
    expect(await register(server.uri, 'first', '{"champion": 1}', ...ungated)).toMatchObject({code: 0})
    const ran = await Promise.all([
      register(server.uri, 'a', '{"model": "a"}', ...ungated),
      register(server.uri, 'b', '{"model": "b"}', ...ungated),
      register(server.uri, 'same', '{"model": "a"}', ...ungated),
      register(server.uri, 'other', '{"model": "b"}', ...ungated),
      register(server.uri, 'refused', '{"model": "no gate"}'),
    ])
    const codes = ran.map(({code}) => code)
    expect(codes, ran.map(({stderr}) => stderr).join('\n')).toEqual([0, 0, 0, 0, 4])
    const versions = await registry.versions('flights')
    expect(versions.map(({version}) => version)).toEqual(['1', '2', '3'])
    expect(new Set(versions.map(({digest}) => digest)).size).toBe(3)
    expect((await registry.resolve(parseReference('models:/flights@challenger')))?.version).toBe('3')
    expect((await registry.resolve(parseReference('models:/flights@champion')))?.version).toBe('1')
    for (const version of versions) await registry.download(version, join(folder, 'out', version.version))
  })
})
