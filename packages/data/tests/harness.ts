import {mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readContract} from '../src/contract/read.ts'
import {resolveDataset} from '../src/dataset.ts'
import {openEngine} from '../src/duckdb/engine.ts'
import {connect} from '../src/duckdb/node-api.ts'
import {quoteText} from '../src/duckdb/sql.ts'
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

/**
 * Writes `a.parquet` with the rows of `a.jsonl`, by the engine within this process.
 *
 * @param columns names and types, as `read_json` of DuckDB takes them.
 * @param options of `COPY`.
 */
export async function writeParquet(place: Workplace, columns: string, options = ''): Promise<void> {
  const connection = await connect(await openEngine(place.context))
  const read = `read_json(${quoteText(join(place.folder, 'a.jsonl'))}, format = 'newline_delimited', columns = {${columns}})`
  await connection.run(
    `COPY (SELECT * FROM ${read}) TO ${quoteText(join(place.folder, 'a.parquet'))} (FORMAT parquet${options === '' ? '' : `, ${options}`})`,
  )
}
