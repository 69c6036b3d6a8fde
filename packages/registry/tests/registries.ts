import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {digestPath} from '@modelflight/core/digest-path'
import {openRegistry} from '../src/open.ts'
import {type NewModel, noEvidence, type Registry} from '../src/port.ts'

/** A registry to try, with a scratch folder; both go when the test is done. */
export interface Trial extends AsyncDisposable {
  readonly folder: string
  readonly registry: Registry
  /** Writes a file below the scratch folder. */
  write(path: string, content: string): Promise<string>
  /** A model of one file with this content, ready to be registered. */
  model(content: string, overrides?: Partial<NewModel>): Promise<NewModel>
}

/** One adapter to try. `open` gives an empty registry each time. */
export interface Adapter {
  readonly name: string
  open(folder: string): Promise<Registry>
}

/** Adapters that need no server. */
export const adapters: readonly Adapter[] = [
  {name: 'file', open: (folder) => openRegistry('file:registry', {workingDirectory: folder, signal: new AbortController().signal})},
]

/** What a process says of one model. */
export interface ProcessResult {
  readonly digest: string
  readonly version: string
  readonly created: boolean
  readonly move: string
}

/** Registers models in another process. */
export async function registerElsewhere(
  uri: string,
  folder: string,
  models: readonly {readonly path: string; readonly digest: string}[],
  mayVanish = false,
): Promise<readonly ProcessResult[]> {
  const program = join(import.meta.dirname, 'processes', 'register.ts')
  const task = JSON.stringify({uri, folder, mayVanish, models: models.map(({path, digest}) => ({path, digest}))})
  const {stdout} = await promisify(execFile)(process.execPath, ['--conditions=source', program, task])
  return JSON.parse(stdout) as readonly ProcessResult[]
}

/** Opens an adapter over a folder of its own. */
export async function makeTrial(open: (folder: string) => Promise<Registry>): Promise<Trial> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-registry-')))
  const write = async (path: string, content: string): Promise<string> => {
    const absolute = join(folder, path)
    await mkdir(dirname(absolute), {recursive: true})
    await writeFile(absolute, content)
    return absolute
  }
  return {
    folder,
    registry: await open(folder),
    write,
    async model(content, overrides = {}) {
      const path = await write(`in/${Buffer.from(content).toString('hex').slice(0, 32)}/model.json`, content)
      const {digest} = await digestPath(path, 'model')
      const createdAt = new Date('2026-01-02T03:04:05Z')
      return {name: 'flights', path, digest, evidence: noEvidence, tags: {}, createdAt, ...overrides}
    },
    [Symbol.asyncDispose]: () => rm(folder, {recursive: true, force: true}),
  }
}
