import {availableParallelism} from 'node:os'
import {type Failure, inputError, type Where} from '@modelflight/core/errors'
import type {JsonObject} from '@modelflight/core/schema'
import type {JsonSink} from './bytes/json-lines.ts'
import type {Contract} from './contract/types.ts'
import {type DataFile, type Dataset, datasetDigest, headerLine, withKindsOf} from './dataset.ts'
import type {Dialect} from './dialect.ts'
import {checkNames} from './names.ts'
import type {Notice} from './notice.ts'
import {countPartitions, partitionKinds} from './partitions.ts'
import type {Privacy} from './profile/build.ts'
import {exactDistinct} from './profile/distinct.ts'
import {type Profile, profileVersion, type Reading} from './profile/types.ts'
import type {EngineOptions, ReadContext} from './read-table.ts'
import type {ColumnScanner} from './scan/column-scanner.ts'
import {isFileProblem, problemOfFiles} from './scan/file-problems.ts'
import {isTyped, type KindOptions, KindSearch} from './scan/kind-search.ts'
import {type Kinds, ScanSession} from './scan/session.ts'
import type {TimeForm} from './time-reader.ts'

export type {EngineOptions, ReadContext}

/** What to scan for. */
export interface ScanOptions extends KindOptions {
  readonly contract?: Contract
  /** Only these columns; all when left out. */
  readonly columns?: readonly string[]
  /** Columns whose values must not be seen in the profile. */
  readonly maskColumns?: readonly string[]
  /** What the columns' values may show, where the contract does not say. */
  readonly privacy?: ReadonlyMap<string, Pick<Privacy, 'category' | 'hidden'>>
  /** Worker threads for each delimited file; as many as pay off when left out. The result does not depend on it. */
  readonly threads?: number
}

/** A rule of a column that some cells miss. */
export interface Finding {
  /** Empty for rules that relate columns. */
  readonly column: string
  /** `type`, `required`, the keyword of JSON Schema, or the id of a rule that relates columns. */
  readonly keyword: string
  /** Cells that miss it. */
  readonly count: number
  /** The first of them; without a line where the format has none. */
  readonly first: Where
}

/** What was found of a unique key. */
export interface RepeatedKey {
  readonly columns: readonly string[]
  /** Rows whose key was seen before. */
  readonly count: number
  readonly first: Where | undefined
  /** Rows of which a part of the key has no value; `atFault` of them where the contract does not allow that. */
  readonly missing: {readonly count: number; readonly atFault: number; readonly first: Where | undefined}
}

/** What one pass over a data set found. */
export interface Scan {
  /** Rows in the files: accepted ones and rejected ones. */
  readonly rows: number
  /** Rows that miss a rule of the contract, and lines that are no rows. */
  readonly rejected: number
  /** Lines that are no rows at all (JSON Lines), with the first of them; part of `rejected`, not of the profile. */
  readonly unreadable: {readonly count: number; readonly first: Where | undefined}
  readonly header: readonly string[]
  readonly profile: Profile
  readonly findings: readonly Finding[]
  readonly repeatedKeys: readonly RepeatedKey[]
  /** In which forms the times of a column are written, of columns where the contract asks for freshness or names a zone. */
  readonly timeForms: ReadonlyMap<string, ReadonlySet<TimeForm>>
  /** What is not at fault by any rule, and most likely not meant. */
  readonly notices: readonly Notice[]
  /** `sha256:` of the data set (`datasetDigest`). */
  readonly digest: string
  readonly files: readonly {readonly name: string; readonly sha256: string; readonly bytes: number; readonly rows: number}[]
}

/**
 * Reads a data set once: parses, holds every cell to the contract, profiles and hashes. Kinds that no contract gives are inferred: the narrowest
 * of integer, number, time, boolean and text that holds every cell of a column; only when the beginning misled is a file read again.
 *
 * @throws Failure input-error when a file breaks its format; limit-exceeded; dependency-failed when the Parquet engine can't be had.
 */
export async function scanDataset(dataset: Dataset, options: ScanOptions, context: ReadContext): Promise<Scan> {
  const search = new KindSearch(await inferKinds(dataset, options, context), options)
  for (;;) {
    const session = new ScanSession(options.contract, search.kinds, options.columns, search.expectedNames)
    const files = await scanFiles(dataset, session, options, context)
    session.foldKernel()
    if (search.widen(session)) continue
    const {noticesOf} = await import('./scan/notices.ts')
    const result = resultOf(session, files, options, dataset)
    return {...result, notices: await noticesOf(dataset, session, result.findings, context.signal)}
  }
}

/** The profile alone. Throws as `scanDataset` does. */
export async function profileDataset(dataset: Dataset, options: Omit<ScanOptions, 'contract'>, context: ReadContext): Promise<Profile> {
  return (await scanDataset(dataset, options, context)).profile
}

type ScannedFile = Scan['files'][number]

async function scanFiles(
  dataset: Dataset,
  session: ScanSession,
  options: ScanOptions,
  context: ReadContext,
): Promise<readonly ScannedFile[]> {
  const scanned: ScannedFile[] = []
  const problems: Failure[] = []
  let counted = session
  for (const file of dataset.files) {
    const before = {rows: counted.rows, rejected: counted.rejected}
    counted.startFile(file.name, file.format.startsWith('json') ? file.partitions?.map(({column}) => column) : [])
    try {
      const sha256 = await scanFile(withKindsOf(file, session.kinds), counted, options.threads ?? threadsFor(file, counted), context)
      counted.endColumns(before)
      if (file.partitions !== undefined) countPartitions(file, counted, before)
      else if (scanned.length > 0 && dataset.files[0]?.partitions !== undefined)
        throw inputError(`${file.name} is not partitioned as the files before it are`, {where: {file: file.name}})
      scanned.push({name: file.name, sha256, bytes: file.bytes, rows: counted.rows - before.rows})
    } catch (error) {
      if (!isFileProblem(error)) throw error
      problems.push(await explainedProblem(file, error, context.signal))
      // What was counted of a broken file is worth nothing; the files after it are still read, so that all problems are told at once.
      counted = new ScanSession(options.contract, session.kinds, options.columns, session.expected)
    }
    context.log.progress('files', scanned.length + problems.length, dataset.files.length)
  }
  if (problems.length > 0) throw problemOfFiles(problems, scanned, dataset.files.length, context.log)
  return scanned
}

/**
 * A thread costs about 0.3 s of CPU, and 2 ms more for each column, whose tables no longer find room in the caches: only files beyond this size
 * make that a small part of the work.
 */
const sharedBytes = 384 * 1024 * 1024
const sharedBytesOfColumn = 2 * 1024 * 1024
const mostThreads = 4

function threadsFor({bytes}: DataFile, {kinds, contract}: ScanSession): number {
  const columns = new Set([...kinds.keys(), ...(contract?.columns.keys() ?? [])]).size
  return bytes < sharedBytes + sharedBytesOfColumn * columns ? 1 : Math.min(mostThreads, availableParallelism())
}

async function scanFile(file: DataFile, session: ScanSession, threads: number, context: ReadContext): Promise<string> {
  if (file.format === 'parquet') {
    const {scanParquet} = await import('./duckdb/read.ts')
    return scanParquet(file, session, context)
  }
  if (threads > 1 && isShareable(file) && session.canBeShared(file.format === 'jsonl')) {
    const {scanInWorkers} = await import('./scan/parallel.ts')
    const sha256 = await scanInWorkers(file, session, threads, context.signal)
    if (sha256 !== undefined) {
      checkKeys(file, session)
      await checkDelimiter(file, session, context)
      return sha256
    }
  }
  const {openSource} = await import('./bytes/source.ts')
  const parser = await parserOf(file, session)
  const source = openSource(file, context.signal, parser.room?.bind(parser))
  for await (const chunk of source.chunks()) parser.push(chunk)
  parser.end()
  checkKeys(file, session)
  await checkDelimiter(file, session, context)
  if (source.quotedNulls.size > 0) session.quotedNulls.push({file: file.name, columns: source.quotedNulls})
  return source.sha256()
}

/** Whether threads can read parts of a file. */
const isShareable = ({format, dialect, partitions}: DataFile): boolean =>
  dialect === undefined && (format === 'csv' || format === 'tsv' || (format === 'jsonl' && partitions === undefined))

/** Delimited files were asked at their header. */
function checkKeys({format, name}: DataFile, {columns}: ScanSession): void {
  if (format === 'jsonl' || format === 'json') checkNames([...columns.keys()], name)
}

/** A delimited file of one column may be one of several that something else delimits. */
async function checkDelimiter(file: DataFile, {oddities}: ScanSession, {signal}: ReadContext): Promise<void> {
  if ((file.format !== 'csv' && file.format !== 'tsv') || oddities.width !== 1) return
  const {requireDelimiter} = await import('./dialect/explain.ts')
  await requireDelimiter(file, signal)
}

/** What is wrong with a file, and how it seems to be written. */
async function explainedProblem(file: DataFile, error: Failure, signal: AbortSignal): Promise<Failure> {
  const {explained} = await import('./dialect/explain.ts')
  const found = await explained(file, error, signal)
  return isFileProblem(found) ? found : error
}

/** Takes a file chunk by chunk; `room` is memory for the next one, where the parser has some. */
interface ByteParser {
  room?(bytes: number): Buffer
  push(chunk: Buffer): void
  end(): number
}

async function parserOf(file: DataFile, session: ScanSession): Promise<ByteParser> {
  if (file.format === 'json') {
    session.declare()
    const sink: JsonSink = {row: (row) => session.jsonRow(row), rejected: (line) => session.refuse(line)}
    return (await import('./json/document.ts')).jsonDocumentParser(file.name, sink)
  }
  await (await import('./kernel/kernel.ts')).loadKernel()
  if (file.format === 'jsonl') {
    session.declare()
    const [{jsonLinesParser}, {jsonBlocks}] = await Promise.all([import('./bytes/json-lines.ts'), import('./scan/json-blocks.ts')])
    return jsonLinesParser(file.name, jsonBlocks(session))
  }
  const {blockParser} = await import('./bytes/delimited.ts')
  return blockParser(file.name, file.format === 'csv' ? ',' : '\t', session, headerLine(file))
}

/** Kinds from the beginning of the first file; Parquet says its kinds itself. */
async function inferKinds(dataset: Dataset, {contract, tolerant = false}: ScanOptions, {signal}: ReadContext): Promise<Kinds> {
  const [file] = dataset.files
  const partitions = partitionKinds(dataset.files)
  if (file === undefined || file.format === 'parquet') return partitions
  const {sampleKinds} = await import('./scan/infer-kinds.ts')
  const typed = [...(contract?.columns.values() ?? [])].filter(({kind}) => kind !== undefined)
  const known = new Set(typed.map(({name}) => name))
  return new Map([...partitions, ...(await sampleKinds(file, {known, tolerant}, signal))])
}

function resultOf(session: ScanSession, files: readonly ScannedFile[], options: ScanOptions, dataset: Dataset): Omit<Scan, 'notices'> {
  const digest = datasetDigest(files)
  const hidden = new Set(options.maskColumns)
  const scanners = [...session.columns.values()]
  // Keys of JSON come in the order of the rows; the profile's may not depend on that.
  if (/^json/.test(dataset.files[0]?.format ?? '')) scanners.sort((a, b) => (a.builder.name < b.builder.name ? -1 : 1))
  const exact = exactDistinct(scanners.length)
  const columns = scanners.map(({builder, rule}) => {
    const privacy = options.privacy?.get(builder.name)
    const isHidden = (rule?.pii ?? privacy?.hidden ?? false) || hidden.has(builder.name)
    return builder.result({category: rule?.category ?? privacy?.category ?? false, hidden: isHidden, exact})
  })
  const reading = readingOf(dataset, options.contract?.dialect)
  return {
    rows: session.rows + session.unreadable,
    rejected: session.rejected + session.unreadable,
    unreadable: {count: session.unreadable, first: session.unreadableWhere},
    header: scanners.map(({builder}) => builder.name),
    profile: {version: profileVersion, rows: session.rows, rejected: session.unreadable, dataDigest: digest, reading, columns},
    findings: [...scanners.flatMap(findingsOf), ...rowFindings(session)],
    repeatedKeys: session.watches.map(({rule, repeats, missing, missingAtFault: atFault}) => ({
      columns: rule.columns,
      ...repeats,
      missing: {...missing, atFault},
    })),
    timeForms: new Map(
      scanners.filter(({kind, readsForms}) => kind === 'time' && readsForms).map(({builder, forms}) => [builder.name, forms]),
    ),
    digest,
    files,
  }
}

/** How a data set is written, for its profile. */
function readingOf({files}: Dataset, contractual: Dialect | undefined): Reading {
  const dialect = contractual ?? files.find((file) => file.dialect !== undefined)?.dialect
  const typed = files.every(({format}) => isTyped(format))
  return {...(dialect === undefined ? {} : {dialect: JSON.parse(dialect.shown) as JsonObject}), ...(typed ? {typed} : {})}
}

/** Rows that miss a rule which relates columns: findings of no column, in the order of the contract, whichever thread met them first. */
function rowFindings({rowJudge, contract}: ScanSession): readonly Finding[] {
  const found = (contract?.rowRules ?? []).map(({id}) => rowJudge?.misses.get(id)).filter((miss) => miss !== undefined)
  return found.map(({keyword, count, file, line}) => ({
    column: '',
    keyword,
    count,
    first: {file, ...(line === 0 ? {} : {line})},
  }))
}

function findingsOf({builder, misses, rule}: ColumnScanner): readonly Finding[] {
  const order = ['required', 'type', ...(rule?.checks ?? []).map(({keyword}) => keyword)]
  const found = [...misses.values()].sort((a, b) => order.indexOf(a.keyword) - order.indexOf(b.keyword))
  return found.map(({keyword, count, file, line}) => ({
    column: builder.name,
    keyword,
    count,
    first: {file, field: builder.name, ...(line === 0 ? {} : {line})},
  }))
}
