import {basename, dirname} from 'node:path'
import {resolveDataset} from '@modelflight/data/dataset'
import {type ReadContext, readTable} from '@modelflight/data/read-table'
import {type PredictionSettings, type ReadPredictions, toPredictions} from './predictions.ts'

/**
 * Reads a file of predictions (CSV, TSV, JSON Lines, Parquet; packed or not).
 *
 * @param path absolute; the caller has checked that it may be read.
 * @param name the file's name in messages.
 * @throws Failure (input-error) with file and line, as `toPredictions` and the readers of `data` say.
 */
export async function readPredictions(
  path: string,
  name: string,
  settings: PredictionSettings,
  context: ReadContext,
): Promise<ReadPredictions> {
  const folder = dirname(path)
  const {files} = await resolveDataset([basename(path)], {workspace: folder, workingDirectory: folder})
  const table = await readTable({files: files.map((file) => ({...file, name}))}, {native: true}, context)
  return toPredictions(table, settings, name)
}
