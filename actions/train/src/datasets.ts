import {lstat} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {digestPath} from '@modelflight/core/digest-path'
import {realPathInside, resolveInside, sha256File} from '@modelflight/core/files'
import type {Subject} from '@modelflight/core/records'
import {datasetDigest, resolveDataset} from '@modelflight/data/dataset'

/** One line of the input `data`. */
export interface TrainingData extends Subject {
  /** As typed. */
  readonly name: string
  /** All files, with the digest of each. */
  readonly files: readonly Subject[]
  /** Absolute: these don't count as code. */
  readonly paths: readonly string[]
}

/** Files that validate-data reads too: digested by the same rules, so that the digests are the same. A DVC pointer stands for its data. */
const isTable = (name: string): boolean => /\.(csv|tsv|jsonl|ndjson|json|parquet)(\.gz)?(\.dvc)?$/i.test(name) || /[*?]/.test(name)

/**
 * Digests what the training reads. A table or a pattern of tables gets the digest that validate-data gives it; any other file its sha256,
 * a folder the digest of its sorted list.
 *
 * @throws Failure input-error when there is nothing; policy-refused outside the workspace.
 */
export async function digestData(patterns: readonly string[], context: Context): Promise<readonly TrainingData[]> {
  const all: TrainingData[] = []
  for (const pattern of patterns) all.push(await digestOne(pattern, context))
  return all
}

async function digestOne(pattern: string, context: Context): Promise<TrainingData> {
  const absolute = resolveInside(pattern, context.workspace, context.workingDirectory)
  const info = await lstat(absolute).catch(() => undefined)
  if (isTable(pattern) && !info?.isDirectory()) return await digestTables(pattern, context)
  const real = await realPathInside(absolute, context.workspace)
  const {digest, files, layout} = await digestPath(real, context.display(absolute))
  const named =
    layout === 'file' ? [{name: context.display(absolute), digest}] : files.map((file) => ({name: file.path, digest: file.digest}))
  return {name: pattern, digest, files: named, paths: [absolute, real]}
}

async function digestTables(pattern: string, context: Context): Promise<TrainingData> {
  const {files} = await resolveDataset([pattern], context)
  const digested: Subject[] = []
  for (const file of files) digested.push({name: file.name, digest: await sha256File(file.path)})
  const digest = setDigest(digested)
  return {name: pattern, digest, files: digested, paths: files.flatMap((file) => [file.path, resolve(context.workspace, file.name)])}
}

/** The digest that validate-data gives to these files as one data set. */
export const setDigest = (files: readonly Subject[]): string =>
  datasetDigest(files.map(({name, digest}) => ({name, sha256: digest.replace(/^sha256:/, '')})))
