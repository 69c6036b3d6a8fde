import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
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
