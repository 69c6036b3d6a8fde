import type {Json, JsonObject} from '@modelflight/core/schema'
import {openSource} from '../bytes/source.ts'
import {readContract} from '../contract/read.ts'
import {type DataFile, type Dataset, withDialect} from '../dataset.ts'
import {isNumber} from '../dialect/sample.ts'
import {type DialectHint, suggestBytes, suggestDialect} from '../dialect/suggest.ts'
import {valueHints} from '../dialect/suggest-values.ts'
import type {Dialect} from '../dialect.ts'
import {lookOf} from '../json/document-kind.ts'
import {jsonPathText} from '../json/path.ts'
import type {ColumnKind, ColumnProfile} from '../profile/types.ts'
import {type ReadContext, type Scan, scanDataset} from '../profile-dataset.ts'
import {type ColumnSurvey, surveyCells, total} from './cell-survey.ts'
import {ambiguousHint, jsonHint, kindHint, mixedHint, type ReadingHint} from './hints.ts'

export type {ReadingHint}

/** How data may be meant to be read, where that is not how it is read. */
export interface Advice {
  /** All of the dialect that a contract would need; undefined when the present one will do. */
  readonly dialect: JsonObject | undefined
  /** The data as read in that dialect. */
  readonly scan: Scan | undefined
  readonly hints: readonly ReadingHint[]
  /** What columns would be, by name. */
  readonly kinds: ReadonlyMap<string, ColumnKind>
}

/** What is known of data that no contract speaks of. */
export interface AdviceRequest {
  /** The files, without a dialect. */
  readonly dataset: Dataset
  /** As they were read; undefined when they can't be read as they are. */
  readonly scan: Scan | undefined
  /** The dialect that they were read in, as a contract says it. */
  readonly dialect?: JsonObject | undefined
  /** Columns whose values may not be seen: nothing is said of them. */
  readonly maskColumns?: readonly string[] | undefined
}

const nothing: Advice = {dialect: undefined, scan: undefined, hints: [], kinds: new Map()}

/**
 * Looks for what data is likely meant to say: words such as NA in columns of numbers, dates and amounts that are written otherwise than ISO 8601 and
 * JSON have them, truths in words, lines that are no rows. Nothing is read so until a contract says it; each guess was tried on all rows, and one that
 * makes no column of text anything else is dropped.
 */
export async function adviseDialect(request: AdviceRequest, context: ReadContext): Promise<Advice> {
  const {dataset, scan} = request
  if (dataset.files.every(({format}) => format === 'json' || format === 'jsonl'))
    return scan === undefined ? documentAdvice(request, context) : jsonAdvice(request, scan, context)
  if (!dataset.files.every(({format}) => format === 'csv' || format === 'tsv')) return nothing
  return (await delimitedAdvice(request, context).catch(unlessAborted(context))) ?? nothing
}

/** A guess that can't be read is no guess. */
const unlessAborted =
  ({signal}: ReadContext) =>
  (): undefined => {
    signal.throwIfAborted()
    return undefined
  }

async function delimitedAdvice(request: AdviceRequest, context: ReadContext): Promise<Advice> {
  const {dataset, dialect: own = {}} = request
  const rows = request.dialect === undefined ? await rowHints(dataset, context) : []
  const before = await firstReadable([[...rows], []], async (hints) => {
    const base = {...partOf(hints), ...own}
    return {hints, base, scan: hints.length === 0 && request.scan !== undefined ? request.scan : await read(request, base, context)}
  })
  const asked = askedOf(before.scan, request)
  const surveys =
    asked.size === 0
      ? new Map<string, ColumnSurvey>()
      : await surveyCells(withGuesses(dataset, await dialectOf(before.base)), asked, context.signal)
  const guess = valuesIn(surveys, before.base)
  const tried = await tryValues(request, before, guess, context)
  const kinds = improved(before.scan, tried.scan)
  const isChanged = before.hints.length > 0 || kinds.size > 0
  return {
    dialect: isChanged ? tried.dialect : undefined,
    scan: isChanged ? tried.scan : undefined,
    hints: [...before.hints.map(fileHint), ...columnHints(surveys, kinds, tried.dialect)],
    kinds,
  }
}

const partOf = (hints: readonly DialectHint[]): JsonObject => Object.fromEntries(hints.map(({key, value}) => [key, value]))

const fileHint = ({key, value, reason}: DialectHint): ReadingHint => ({
  column: '',
  message: `${reason}: is \`${key}: ${JSON.stringify(value)}\` meant?`,
  count: 0,
  n: 0,
})

/** What the first file's beginning says of its rows. */
async function rowHints({files}: Dataset, {signal}: ReadContext): Promise<readonly DialectHint[]> {
  const [file] = files
  if (file === undefined || (file.format !== 'csv' && file.format !== 'tsv')) return []
  const {sample, isWhole} = await beginningOf(file, signal)
  return suggestDialect(sample, {format: file.format, isWhole, isOnlyRows: true}).hints
}

async function beginningOf(file: DataFile, signal: AbortSignal): Promise<{sample: Buffer; isWhole: boolean}> {
  const {dialect: _, ...raw} = file
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of openSource(raw, signal).chunks()) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > suggestBytes) return {sample: Buffer.concat(chunks), isWhole: false}
  }
  return {sample: Buffer.concat(chunks), isWhole: true}
}

async function firstReadable<T, R>(choices: readonly T[], attempt: (choice: T) => Promise<R>): Promise<R> {
  for (const choice of choices.slice(0, -1)) {
    try {
      return await attempt(choice)
    } catch {
      // The next choice asks for less.
    }
  }
  return attempt(choices.at(-1) as T)
}

/** A dialect as a contract says it, ready for reading. */
export async function dialectOf(dialect: JsonObject): Promise<Dialect | undefined> {
  if (Object.keys(dialect).length === 0) return undefined
  return (await readContract(JSON.stringify({dialect}), 'data-contract.yml')).dialect
}

const read = async ({dataset, maskColumns = []}: AdviceRequest, dialect: JsonObject, context: ReadContext): Promise<Scan> =>
  scanDataset(withDialect(dataset, await dialectOf(dialect)), {maskColumns}, context)

/** Names of the columns that the data may mean otherwise. */
const askedOf = ({profile}: Scan, {maskColumns = []}: AdviceRequest): ReadonlySet<string> =>
  new Set(profile.columns.filter((column) => isOpenToDoubt(column) && !maskColumns.includes(column.name)).map(({name}) => name))

/** Marks of numbers and words for truths are looked for in all columns. */
const withGuesses = (dataset: Dataset, dialect: Dialect | undefined): Dataset =>
  withDialect(dataset, dialect === undefined ? undefined : {...dialect, isGuess: true})

/** Columns of text, and of numbers that are not all numbers. */
const isOpenToDoubt = ({kind, distribution, nan}: ColumnProfile): boolean => (kind === 'text' && distribution.kind !== 'empty') || nan > 0

/** Keys about values that all that was seen of the columns speaks for. */
function valuesIn(surveys: ReadonlyMap<string, ColumnSurvey>, base: JsonObject): JsonObject {
  const names = [...surveys.keys()]
  const texts = [...surveys.values()].map(({samples, numbers}) => [...samples, ...numbers])
  const rows = Array.from({length: Math.max(0, ...texts.map(({length}) => length))}, (_, row) =>
    texts.map((column) => ({text: column[row] ?? '', isQuoted: false})),
  )
  const delimiter = typeof base['delimiter'] === 'string' ? base['delimiter'] : ','
  const found = partOf(valueHints(names, rows, delimiter).filter(({key}) => key !== 'nulls' && key !== 'quoted-nulls'))
  const {dates = {}, numbers = {}} = found
  const told = new Set([...Object.keys(dates as JsonObject), ...Object.keys(numbers as JsonObject)])
  const isMarked = 'decimal' in found || 'thousands' in found || 'booleans' in found
  const sure = [...surveys].filter(([name, survey]) => total(survey.words) > 0 && (told.has(name) || isMarked || isOfOneKind(survey)))
  const words = new Set(sure.flatMap(([, survey]) => [...survey.words.keys()]))
  const nulls = words.size === 0 ? {} : {nulls: [...new Set([...listOf(base['nulls']), ...words])]}
  const isQuoted = sure.some(([, {quotedWords}]) => quotedWords > 0)
  return {...nulls, ...(isQuoted ? {'quoted-nulls': true} : {}), ...found}
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

/** Whether all cells but words for missing values are of one kind. */
function isOfOneKind({kinds, others, cells, words}: ColumnSurvey): boolean {
  const {number, time, boolean} = kinds
  const most = Math.max(number, time, boolean)
  return others === 0 && most > 0 && most === cells - total(words)
}

interface Tried {
  readonly dialect: JsonObject
  readonly scan: Scan
}

/** Reads the data with what was guessed of its values; what makes no column anything but text is left out, and the data read again. */
async function tryValues(
  request: AdviceRequest,
  before: {readonly base: JsonObject; readonly scan: Scan},
  guess: JsonObject,
  context: ReadContext,
): Promise<Tried> {
  const {base, scan} = before
  const none = {dialect: base, scan}
  if (Object.keys(guess).length === 0) return none
  const first = await attempt(request, base, guess, context)
  if (first === undefined) return none
  const left = worth(guess, scan, first.scan)
  if (Object.keys(left).length === 0) return none
  if (JSON.stringify(left) === JSON.stringify(guess)) return first
  const second = await attempt(request, base, left, context)
  return second === undefined || isWorse(scan, second.scan) || improved(scan, second.scan).size === 0 ? none : second
}

async function attempt(request: AdviceRequest, base: JsonObject, guess: JsonObject, context: ReadContext): Promise<Tried | undefined> {
  const dialect = merged(base, guess)
  try {
    return {dialect, scan: await read(request, dialect, context)}
  } catch {
    context.signal.throwIfAborted()
    return undefined
  }
}

/** What the user says wins. */
function merged(base: JsonObject, guess: JsonObject): JsonObject {
  const both = (key: string): JsonObject =>
    key in base && key in guess && key !== 'nulls' ? {[key]: {...(guess[key] as JsonObject), ...(base[key] as JsonObject)}} : {}
  const nulls = 'nulls' in guess ? {nulls: guess['nulls'] as Json} : {}
  return {...guess, ...base, ...both('dates'), ...both('numbers'), ...nulls}
}

/** Columns that are text, or have NaN, before, and are not afterwards, with their new kind. */
function improved(before: Scan, after: Scan): ReadonlyMap<string, ColumnKind> {
  const now = new Map(after.profile.columns.map((column) => [column.name, column]))
  return new Map(
    before.profile.columns.filter(isOpenToDoubt).flatMap(({name, nan}): [string, ColumnKind][] => {
      const column = now.get(name)
      const isBetter =
        column !== undefined && column.kind !== 'text' && column.distribution.kind !== 'empty' && (nan === 0 || column.nan < nan)
      return isBetter ? [[name, column.kind]] : []
    }),
  )
}

/** Whether columns that were not text are text now. */
function isWorse(before: Scan, after: Scan): boolean {
  const now = new Map(after.profile.columns.map(({name, kind}) => [name, kind]))
  return before.profile.columns.some(
    ({name, kind, distribution}) => kind !== 'text' && distribution.kind !== 'empty' && now.get(name) === 'text',
  )
}

/** The guesses that did what they are for. */
function worth(guess: JsonObject, before: Scan, after: Scan): JsonObject {
  const kinds = improved(before, after)
  const isAny = (...wanted: readonly ColumnKind[]): boolean => [...kinds.values()].some((kind) => wanted.includes(kind))
  const isNumeric = isAny('number', 'integer') && !isWorse(before, after)
  return Object.fromEntries(
    Object.entries(guess).flatMap(([key, value]): [string, Json][] => {
      switch (key) {
        case 'dates':
        case 'numbers': {
          const kept = Object.entries(value as JsonObject).filter(([name]) => kinds.has(name))
          return kept.length === 0 ? [] : [[key, Object.fromEntries(kept)]]
        }
        case 'decimal':
        case 'thousands':
          return isNumeric ? [[key, value]] : []
        case 'booleans':
          return isAny('boolean') ? [[key, value]] : []
        default:
          return kinds.size > 0 ? [[key, value]] : []
      }
    }),
  )
}

function columnHints(
  surveys: ReadonlyMap<string, ColumnSurvey>,
  kinds: ReadonlyMap<string, ColumnKind>,
  dialect: JsonObject,
): readonly ReadingHint[] {
  return [...surveys].flatMap(([name, survey]) => {
    const kind = kinds.get(name)
    if (kind !== undefined) return [kindHint(name, kind, keysFor(name, kind, dialect, survey), survey)]
    return mixedHint(name, survey) ?? ambiguousHint(name, survey) ?? []
  })
}

/** The keys of a dialect that a column needs. */
function keysFor(name: string, kind: ColumnKind, dialect: JsonObject, {words, others}: ColumnSurvey): JsonObject {
  const own = (key: 'dates' | 'numbers'): JsonObject => {
    const value = (dialect[key] as JsonObject | undefined)?.[name]
    return value === undefined ? {} : {[key]: {[name]: value}}
  }
  const pick = (...keys: readonly string[]): JsonObject =>
    Object.fromEntries(keys.flatMap((key): [string, Json][] => (dialect[key] === undefined ? [] : [[key, dialect[key]]])))
  const nulls =
    words.size === 0 ? {} : {nulls: [...words.keys()].filter((word) => listOf(dialect['nulls']).includes(word)), ...pick('quoted-nulls')}
  const marks =
    others === 0
      ? {}
      : kind === 'boolean'
        ? pick('booleans')
        : kind === 'time'
          ? own('dates')
          : {...own('numbers'), ...pick('decimal', 'thousands')}
  return {...nulls, ...marks}
}

/** JSON has types: a dialect can't say what its texts mean. */
async function jsonAdvice(request: AdviceRequest, scan: Scan, context: ReadContext): Promise<Advice> {
  const {dataset, dialect} = request
  const asked = askedOf(scan, request)
  if (asked.size === 0) return nothing
  const found = withDialect(dataset, dialect === undefined ? undefined : await dialectOf(dialect))
  const surveys = await surveyCells(found, asked, context.signal)
  const dates = (valuesIn(surveys, {})['dates'] ?? {}) as JsonObject
  const hints = [...surveys].flatMap(([name, survey]) => {
    const format = dates[name]
    const areNumbers = survey.samples.size > 0 && survey.others > 0 && survey.kinds.time === 0 && [...survey.samples].every(isNumber)
    const looks =
      typeof format === 'string'
        ? `dates written as ${format}: is ISO 8601 meant, such as 2026-02-03?`
        : areNumbers
          ? 'numbers: are they meant without quotes?'
          : undefined
    return jsonHint(name, survey, looks) ?? mixedHint(name, survey) ?? ambiguousHint(name, survey) ?? []
  })
  return {...nothing, hints}
}

/** A document that holds one array of objects is likely meant to be that array. */
async function documentAdvice(request: AdviceRequest, context: ReadContext): Promise<Advice> {
  const [file] = request.dataset.files
  if (file === undefined) return nothing
  const look = lookOf((await beginningOf(file, context.signal)).sample)
  const [path, ...more] = look.kind === 'wrapped' ? look.paths : []
  if (path === undefined || more.length > 0) return nothing
  const dialect = {...request.dialect, 'json-path': jsonPathText(path)}
  const scan = await read(request, dialect, context).catch(unlessAborted(context))
  if (scan === undefined) return nothing
  const hint = {key: 'json-path', value: dialect['json-path'], reason: 'the rows seem to be inside the document', about: 'rows' as const}
  const {hints, kinds} = await jsonAdvice({...request, dialect}, scan, context)
  return {dialect, scan, hints: [fileHint(hint), ...hints], kinds}
}
