import {mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readContract} from '../src/contract/read.ts'
import {resolveDataset} from '../src/dataset.ts'
import {type ReadContext, type Scan, type ScanOptions, scanDataset} from '../src/profile-dataset.ts'

/** A folder of data files for one test. */
export interface Workplace extends AsyncDisposable {
  readonly folder: string
  readonly context: ReadContext
  write(name: string, content: string | Uint8Array): Promise<string>
  scan(patterns: readonly string[], options?: ScanOptions): Promise<Scan>
}

const silent = (): void => undefined

/** A folder that is removed when the test is done. */
export async function workplace(): Promise<Workplace> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-data-')))
  const log = {info: silent, debug: silent, notice: silent, warning: silent, error: silent, raw: silent, progress: silent}
  const context: ReadContext = {
    log: {...log, group: (_, body) => body()},
    signal: new AbortController().signal,
    temporary: folder,
  }
  return {
    folder,
    context,
    async write(name, content) {
      await writeFile(join(folder, name), content)
      return join(folder, name)
    },
    async scan(patterns, options = {}) {
      return scanDataset(await resolveDataset(patterns, {workspace: folder, workingDirectory: folder}), options, context)
    },
    [Symbol.asyncDispose]: () => rm(folder, {recursive: true, force: true}),
  }
}

/** A contract from YAML. */
export const contract = (yaml: string) => readContract(yaml, 'data-contract.yml')
