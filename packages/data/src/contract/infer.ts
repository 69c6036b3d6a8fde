import {exactDistinct, isEstimate} from '../profile/distinct.ts'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import type {Scan} from '../profile-dataset.ts'

/** A text column with at most this many values is proposed as a set of values. */
const enumLimit = 20
/** Fewer rows say little about what values there may be. */
const enoughRows = 20
/** Names that identify rows. */
const keyName = /(^|_)(id|uuid|guid|key|code)$|[a-z]I[dD]$/

/**
 * A contract that the data fit, as YAML with the evidence as comments, for a person to read and to tighten.
 *
 * @param dataName what the first line says the proposal was made from.
 */
export function proposeContract(scan: Scan, dataName: string): string {
  const {profile} = scan
  const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map(({name}) => name)
  const limits = profile.columns.flatMap(limitLines)
  return [
    `# Proposed by Modelflight from ${oneLine(dataName)}: ${scan.rows} rows, ${scan.digest}.`,
    '# Read it, tighten it, commit it, and name it in the input `contract`. Comments say what the data showed.',
    'row:',
    '  type: object',
    ...(required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(', ')}]`]),
    '  additionalProperties: false',
    '  properties:',
    ...profile.columns.flatMap((column) => propertyLines(column, profile)),
    ...(limits.length === 0 ? [] : ['columns:', ...limits]),
    'rows:',
    `  min: ${Math.max(1, Math.floor(profile.rows / 2))} # half of the ${profile.rows} that there were`,
    ...keyLines(profile.columns, profile.rows),
    ...freshnessLines(profile.columns),
    '',
  ].join('\n')
}

/** JSON strings are YAML strings, whatever they hold. */
const quoted = (name: string): string =>
  JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`)

const oneLine = (text: string): string => quoted(text).slice(1, -1).slice(0, 200)

function propertyLines(column: ColumnProfile, {rows, columns}: Profile): readonly string[] {
  const seen = column.min === undefined ? '' : `, ${column.min} to ${column.max}`
  const evidence = `# ${isEstimate(column, columns.length) ? 'about ' : ''}${column.distinct} distinct${seen}, ${column.nulls} missing`
  return [`    ${quoted(column.name)}: ${evidence}`, ...schemaLines(column, rows).map((line) => `      ${line}`)]
}

function schemaLines(column: ColumnProfile, rows: number): readonly string[] {
  switch (column.kind) {
    case 'time':
      return ['type: string', 'format: timestamp']
    case 'boolean':
      return ['type: boolean']
    case 'text':
      return ['type: string', ...enumLines(column, rows)]
    default:
      // NaN and the infinities are no JSON numbers: a column that has them can't be promised as numbers yet.
      if (column.nan + column.posInf + column.negInf > 0) return ['description: holds values that are not finite, so its type is left open']
      return [`type: ${column.kind}`, ...boundLines(column)]
  }
}

/** Bounds with room: a power of ten beyond twice what was seen, and zero where nothing was below it. */
function boundLines({min, max, distinct}: ColumnProfile): readonly string[] {
  const [low, high] = [Number(min ?? Number.NaN), Number(max ?? Number.NaN)]
  if (!Number.isFinite(low) || !Number.isFinite(high)) return []
  const floor = low >= 0 ? '0' : roomFor(-low)
  // One value alone says nothing about a range.
  const ceiling = distinct < 2 ? undefined : high <= 0 ? '0' : high <= 1 && low >= 0 ? '1' : roomFor(high)
  return [
    ...(floor === undefined || (low < 0 && distinct < 2) ? [] : [`minimum: ${low >= 0 ? '' : '-'}${floor} # the smallest was ${min}`]),
    ...(ceiling === undefined ? [] : [`maximum: ${ceiling} # the largest was ${max}`]),
  ]
}

/** The power of ten above twice a number, written out; undefined for sizes that nobody reads. */
function roomFor(size: number): string | undefined {
  const digits = Math.ceil(Math.log10(2 * size))
  return digits > 15 ? undefined : digits > 0 ? `1${'0'.repeat(digits)}` : '1'
}

function enumLines({distribution, distinct, n}: ColumnProfile, rows: number): readonly string[] {
  if (distribution.kind !== 'values' || distribution.counts.length > enumLimit || rows < enoughRows || distinct * 2 > n) return []
  return [`enum: [${distribution.counts.map(([value]) => quoted(value)).join(', ')}] # all that there were; leave it out if more may come`]
}

/** Columns with missing values: twice the share that was seen, in full per cent. */
function limitLines({name, n, nulls}: ColumnProfile): readonly string[] {
  if (nulls === 0 || n === 0 || nulls === n) return []
  const share = Math.min(100, Math.max(1, Math.ceil((200 * nulls) / n)))
  const shown = ((100 * nulls) / n).toFixed(2)
  return [`  ${quoted(name)}:`, `    nulls: {max: ${share}%, severity: warn} # ${nulls} of ${n} were missing (${shown} %)`]
}

/** An estimated number of distinct values may be off by so much. */
const estimateError = 0.06

/** A column with a value of its own in each row, told exactly; the one that is named like a key, if there are several. */
function keyLines(columns: readonly ColumnProfile[], rows: number): readonly string[] {
  const able = columns.filter(
    ({kind, n, nulls, invalid, distinct, distribution}) =>
      (kind === 'integer' || kind === 'text') &&
      rows > 1 &&
      nulls + invalid === 0 &&
      n === rows &&
      distinct === rows &&
      distribution.kind !== 'empty',
  )
  const key = able.find(({name}) => keyName.test(name)) ?? able[0]
  const limit = exactDistinct(columns.length)
  if (key !== undefined && rows <= limit) return [`unique: ${quoted(key.name)} # ${key.distinct} distinct values in ${rows} rows`]
  const likely = columns.find(
    ({name, distinct, nulls}) => keyName.test(name) && nulls === 0 && Math.abs(distinct - rows) <= estimateError * rows,
  )
  return likely === undefined || rows <= limit
    ? []
    : [`# unique: ${quoted(likely.name)} # about ${likely.distinct} distinct values in ${rows} rows`]
}

/** When the newest time is, as a line to fill in: how old data may be is for a person to say. */
function freshnessLines(columns: readonly ColumnProfile[]): readonly string[] {
  const time = columns.find(({kind, max}) => kind === 'time' && max !== undefined)
  return time === undefined ? [] : [`# freshness: {column: ${quoted(time.name)}, within: 7d} # the newest was ${time.max}`]
}
