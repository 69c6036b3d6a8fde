import {closeSync, openSync, readSync} from 'node:fs'
import {basename} from 'node:path'
import {constants, gunzipSync} from 'node:zlib'
import {type Failure, inputError} from '@modelflight/core/errors'
import type {DataFile, DataFormat} from './dataset.ts'
import {beginsWith} from './json/document.ts'
import {isOneObject} from './json/document-kind.ts'
import {partitionsOf} from './partition-names.ts'

/** Whether a file is one JSON document by its name. */
export const isJsonDocument = (name: string): boolean => /\.json(\.gz)?$/i.test(name)

/**
 * Tells what a file is from its name and its beginning.
 *
 * @param path absolute; the name may be another one, for files that were fetched or unpacked.
 * @throws Failure input-error when it is no data.
 */
export async function inspectFile(path: string, name: string, bytes: number): Promise<DataFile> {
  const {format, gzip} = formatOf(name)
  if (bytes === 0)
    throw inputError(`${name}: the file is empty`, {where: {file: name}, hint: 'A data file needs at least its header line.'})
  const stored = headOf(path)
  const head = gzip ? unpackedHead(stored) : stored
  // A pointer keeps the name of the packed file; a page that was saved may be packed itself.
  const problem = pointerProblem(stored.toString('latin1'), name) ?? pointerProblem(head.toString('latin1'), name)
  if (problem !== undefined) throw problem
  if (format === 'jsonl' && isProfileHead(head)) return {path, name, format, bytes, gzip, isProfile: true}
  const isDocument =
    format === 'jsonl' &&
    isJsonDocument(name) &&
    (beginsWith(head, 'array') || (beginsWith(head, 'object') && (await isOneObject(path, gzip))))
  const partitions = partitionsOf(name)
  return {path, name, format: isDocument ? 'json' : format, bytes, gzip, ...(partitions.length === 0 ? {} : {partitions})}
}

const formats: Readonly<Record<string, DataFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  // Delimited text by other names: commas, unless a dialect says otherwise.
  data: 'csv',
  dat: 'csv',
  txt: 'csv',
  parquet: 'parquet',
  pq: 'parquet',
}

function formatOf(name: string): {format: DataFormat; gzip: boolean} {
  const parts = basename(name).toLowerCase().split('.')
  const gzip = parts.at(-1) === 'gz'
  const extension = parts.at(gzip ? -2 : -1) ?? ''
  const format = formats[extension]
  if (format !== undefined && !(gzip && format === 'parquet')) return {format, gzip}
  throw inputError(`${name}: the name does not tell the format`, {
    where: {file: name},
    hint: 'Names must end with .csv, .tsv, .jsonl, .ndjson, .json or .parquet; with .txt, .dat or .data for delimited text; all but Parquet also with .gz; or be archives of such files (.zip, .tar, .tar.gz).',
  })
}

/** A profile says its version first, then how many rows it speaks of, or the digest of its data. */
function isProfileHead(head: Buffer): boolean {
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')
  return /^\s*\{\s*"version"\s*:\s*[^,]{1,20},\s*("rows"\s*:\s*\d|$)/.test(text) || /^\s*\{[^[\]{}]*"dataDigest"\s*:\s*"sha256:/.test(text)
}

const headBytes = 1024

/** Asked of each of thousands of files: what the page cache knows is told faster than a thread could be asked. */
function headOf(path: string): Buffer {
  const handle = openSync(path, 'r')
  try {
    const head = Buffer.alloc(headBytes)
    return head.subarray(0, readSync(handle, head, 0, headBytes, 0))
  } finally {
    closeSync(handle)
  }
}

/** The beginning of what a gzip file holds; empty when it is damaged, which its reader will report. */
function unpackedHead(head: Buffer): Buffer {
  try {
    return gunzipSync(head, {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * headBytes})
  } catch {
    return Buffer.alloc(0)
  }
}

/** What is often found where data should be. */
function pointerProblem(head: string, name: string): Failure | undefined {
  const where = {file: name, line: 1}
  if (/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(head)) {
    return inputError(`${name} is a Git LFS pointer, not the data`, {
      where,
      hint: 'Use `lfs: true` in actions/checkout, or run `git lfs pull` before.',
    })
  }
  if (/^(\.\.\/|\/)*(\.git\/)?annex\/objects\//.test(head)) {
    return inputError(`${name} is a pointer of git-annex, not the data`, {where, hint: 'Run `git annex get` in a step before.'})
  }
  if (/^outs:\r?\n\s*- (md5|hash|etag|size|path):/.test(head) || /^(md5: [0-9a-f]{32}\r?\n)?outs:\r?\n- /.test(head)) {
    return inputError(`${name} is a DVC pointer, not the data`, {
      where,
      hint: 'Name the pointer itself (`data.csv.dvc`), or run `dvc pull` in a step before.',
    })
  }
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|!--|\?xml|[a-z][\w:-]*[\s/>])/i.test(head)) {
    return inputError(
      `${name} looks like HTML or XML: a web page or an answer (often of a login or an error) was saved in place of the data`,
      {where},
    )
  }
  return undefined
}
