import type {Json} from '@modelflight/core/schema'
import {identifierReason, isNamedLikeId, isNamedLikeKey, isNearlyUnique} from '../identifiers.ts'
import {estimateError} from '../profile/distinct-sketch.ts'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import type {Scan} from '../profile-dataset.ts'
import {boundsOf} from './bounds.ts'
import type {ReadingHint} from './hints.ts'
import {valueSetOf} from './value-sets.ts'

/** What a proposal is made from. */
export interface ProposalSource {
  readonly scan: Scan
  /** What the first line says the proposal was made from. */
  readonly name: string
  /** How the data is written, as a contract says it; undefined when as RFC 4180 has it. */
  readonly dialect: {readonly [key: string]: Json} | undefined
  /** Columns that the paths of the files give. */
  readonly partitions: ReadonlySet<string>
  /** Rows may lack keys, as objects of JSON do. */
  readonly hasOptionalKeys: boolean
  /** What somebody should look at. */
  readonly hints: readonly ReadingHint[]
}

/** What of a draft the data itself misses. */
export interface Misses {
  /** Columns of which only the type holds. */
  readonly rules: ReadonlySet<string>
  /** Columns whose values are of more than one type. */
  readonly types: ReadonlySet<string>
}

/**
 * Writes a contract with the evidence as comments, for a person to read and to tighten.
 *
 * @param keys columns to be proposed as keys: each on its own.
 */
export function contractText(source: ProposalSource, keys: readonly string[], misses: Misses): string {
  const {scan, name, dialect} = source
  const {profile} = scan
  const isSparse = source.hasOptionalKeys && profile.columns.some(({nulls}) => nulls > 0)
  const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map((column) => column.name)
  const limits = profile.columns.flatMap((column) => limitLines(column, source, misses))
  return [
    `# Proposed by Modelflight from ${oneLine(name)}: ${scan.rows} rows, ${scan.digest}.`,
    '# Read it, tighten it, commit it, and name it in the input `contract`. Comments say what the data showed.',
    ...dialectLines(dialect, source.hints),
    'row:',
    '  type: object',
    ...(required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(', ')}]`]),
    isSparse
      ? '  # additionalProperties: false # not every row has every key, so there may be more of them'
      : '  additionalProperties: false',
    ...(profile.columns.length === 0 ? [] : ['  properties:']),
    ...profile.columns.flatMap((column) => propertyLines(column, source, misses)),
    ...(limits.length === 0 ? [] : ['columns:', ...limits]),
    'rows:',
    `  min: ${Math.max(1, Math.floor(profile.rows / 10))} # a tenth of the ${profile.rows} that there were`,
    ...keyLines(profile, keys),
    ...freshnessLines(profile.columns),
    '',
  ].join('\n')
}

/** JSON strings are YAML strings, whatever they hold. */
const quoted = (name: string): string =>
  JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** YAML has no plain key of more than 1,024 characters. */
const longKey = 1000

function keyed(indent: string, name: string, rest: string): readonly string[] {
  const key = quoted(name)
  return key.length < longKey ? [`${indent}${key}:${rest}`] : [`${indent}? ${key}`, `${indent}:${rest}`]
}

/** A text in a comment: on one line, with quotes as they are. */
const oneLine = (text: string): string => quoted(text).slice(1, -1).replaceAll('\\"', '"').slice(0, 200)

function dialectLines(dialect: ProposalSource['dialect'], hints: readonly ReadingHint[]): readonly string[] {
  if (dialect === undefined) return []
  const reasons = hints.filter(({column}) => column === '').map(({message}) => `# ${oneLine(message)}`)
  return [
    '# How the files are written; read it first, because everything below rests on it.',
    ...reasons,
    'dialect:',
    ...Object.entries(dialect).map(([key, value]) => `  ${key}: ${escaped(JSON.stringify(value))}`),
  ]
}

const escaped = (json: string): string =>
  json.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`)

function propertyLines(column: ColumnProfile, source: ProposalSource, misses: Misses): readonly string[] {
  const {name, min, max, distinct, isEstimated, nulls} = column
  const seen = min === undefined ? '' : `, ${min} to ${max}`
  const told = isEstimated ? `about ${distinct} distinct (±${100 * estimateError} %)` : `${distinct} distinct`
  const remarks = source.hints.filter((hint) => hint.column === name).map(({message}) => `      # ${oneLine(message)}`)
  return [
    ...keyed('    ', name, ` # ${told}${seen}, ${nulls} missing`),
    ...remarks,
    ...schemaLines(column, source, misses).map((line) => `      ${line}`),
  ]
}

const left = (why: string): readonly string[] => [`description: ${why}, so its type is left open`]

function schemaLines(column: ColumnProfile, {partitions}: ProposalSource, misses: Misses): readonly string[] {
  const {name, kind, distribution, nan, posInf, negInf} = column
  if (misses.types.has(name)) return left('holds values of more than one type')
  if (distribution.kind === 'empty' && nan + posInf + negInf === 0) return left('had no value')
  const isBare = misses.rules.has(name) || partitions.has(name)
  switch (kind) {
    case 'time':
      return ['type: string', 'format: timestamp']
    case 'boolean':
      return ['type: boolean']
    case 'text':
      return ['type: string', ...(isBare ? [] : enumLines(column))]
    default:
      // Zeros say nothing of fractions.
      return [`type: ${column.min === '0' && column.max === '0' ? 'number' : kind}`, ...(isBare ? [] : boundLines(column))]
  }
}

function boundLines(column: ColumnProfile): readonly string[] {
  const {minimum, maximum} = boundsOf(column, identifierReason(column) !== undefined)
  return [
    ...(minimum === undefined ? [] : [`minimum: ${minimum} # the smallest was ${column.min}`]),
    ...(maximum === undefined ? [] : [`maximum: ${maximum} # the largest was ${column.max}`]),
  ]
}

function enumLines(column: ColumnProfile): readonly string[] {
  const set = valueSetOf(column)
  return set.kind === 'closed' ? [`enum: [${set.values.map(quoted).join(', ')}] # ${set.why}`] : []
}

/** Limits of a column beyond its schema: missing values, values that are not finite, and values that are not known. */
function limitLines(column: ColumnProfile, source: ProposalSource, misses: Misses): readonly string[] {
  const {name} = column
  const {partitions} = source
  const set = misses.types.has(name) || misses.rules.has(name) || partitions.has(name) ? undefined : valueSetOf(column)
  const lines = [
    ...nullLines(column, source.scan.profile, keyCandidates(source.scan, partitions).includes(name) || partitions.has(name)),
    ...(misses.types.has(name) ? [] : nonFiniteLines(column)),
    ...(set?.kind === 'known'
      ? [
          `    values: {known: [${set.values.map((value) => (column.kind === 'text' ? quoted(value) : value)).join(', ')}], max: ${set.most}} # ${set.why}`,
        ]
      : []),
  ]
  return lines.length === 0 ? [] : [...keyed('  ', name, ''), ...lines]
}

/** Fewer values than this may all be gone by chance. */
const enoughValues = 20

/** So many rows without a gap say that none may be missing. */
const enoughToRequire = 50

/** A limit of missing values that noise does not reach, and a column that goes empty does. */
function nullLines({n, nulls}: ColumnProfile, {columns}: Profile, isKey: boolean): readonly string[] {
  if (n - nulls < enoughValues) return []
  if (nulls > 0) return [`    nulls: {max: ${roomAbove(nulls / n, n)}} # ${nulls} of ${n} were missing (${percent(nulls / n)})`]
  // Few rows, and rows of which other columns miss values, may miss some here, too: none among n leaves up to 3 / n (95 % confidence).
  const isWhole = columns.every((column) => column.nulls === 0 || column.nulls === column.n)
  if (isKey || (isWhole && n >= enoughToRequire)) return []
  return [
    `    nulls: {max: ${Math.max(1, Math.ceil(300 / n))}%} # none of ${n} was missing${isWhole ? '' : ', but other columns miss some'}`,
  ]
}

/** `type` accepts no NaN and no infinity: some may be there, as many as that there were. */
function nonFiniteLines({n, nan, posInf, negInf}: ColumnProfile): readonly string[] {
  const odd = nan + posInf + negInf
  if (odd === 0) return []
  return [`    invalid: {max: ${roomAbove(odd / n, n)}} # ${odd} of ${n} were NaN or infinite (${percent(odd / n)})`]
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

/**
 * A share with room above one that was seen: twice as much and four standard errors, but never more than half way to everything.
 *
 * @returns in per cent, with as many digits as it needs to stay below 100 %.
 */
function roomAbove(share: number, n: number): string {
  const wide = Math.max(2 * share, share + 4 * Math.sqrt((share * (1 - share)) / n), share + 0.01)
  const most = Math.min(wide, share + (1 - share) / 2)
  const digits = most < 0.985 ? 0 : Math.min(9, Math.ceil(-Math.log10(1 - most)) - 1)
  // Rounded up, but not to everything.
  return `${(Math.min(Math.ceil(100 * most * 10 ** digits), 100 * 10 ** digits - 1) / 10 ** digits).toFixed(digits)}%`
}

/** Columns that may be keys: a value of its own in every row, told exactly or nearly so, and called as keys are. Best first. */
export function keyCandidates({profile}: Scan, partitions: ReadonlySet<string>): readonly string[] {
  const {rows, columns} = profile
  const able = columns.filter(
    (column) =>
      (column.kind === 'integer' || column.kind === 'text') &&
      column.n === rows &&
      column.nulls + column.invalid === 0 &&
      !partitions.has(column.name) &&
      isNearlyUnique(column) &&
      (isNamedLikeId(column.name) || (isNamedLikeKey(column.name) && rows >= enoughValues)),
  )
  const rank = ({name}: ColumnProfile): number => (/^(id|uuid|guid)$/i.test(name) ? 0 : isNamedLikeId(name) ? 1 : 2)
  return able.toSorted((a, b) => rank(a) - rank(b)).map(({name}) => name)
}

function keyLines({columns, rows}: Profile, keys: readonly string[]): readonly string[] {
  const [key, ...more] = keys
  if (key !== undefined && more.length === 0) return [`unique: ${quoted(key)} # a value of its own in each of ${rows} rows`]
  if (key !== undefined) return ['unique:', ...keys.map((each) => `  - {columns: ${quoted(each)}}`)]
  const unnamed = columns.find(
    (column) =>
      (column.kind === 'integer' || column.kind === 'text') &&
      column.distinct === rows &&
      column.nulls + column.invalid === 0 &&
      rows >= enoughValues &&
      !column.isEstimated,
  )
  return unnamed === undefined ? [] : [`# unique: ${quoted(unnamed.name)} # ${rows} distinct values in ${rows} rows; is it a key?`]
}

/** When the newest time is, as a line to fill in: how old data may be is for a person to say. */
function freshnessLines(columns: readonly ColumnProfile[]): readonly string[] {
  const time = columns.find(({kind, max}) => kind === 'time' && max !== undefined)
  return time === undefined ? [] : [`# freshness: {column: ${quoted(time.name)}, within: 7d} # the newest was ${time.max}`]
}
