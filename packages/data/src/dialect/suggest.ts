import {isUtf8} from 'node:buffer'
import type {Json} from '@modelflight/core/schema'
import {firstBadByte} from '../bytes/bad-byte.ts'
import {looksUtf16, utf16Mark} from './encoding.ts'
import {isNumber, mode, type SampleCell, type SampleRow, sampleRows} from './sample.ts'
import {isNullWord, valueHints} from './suggest-values.ts'

/** One key of `dialect` that a file seems to need. */
export interface DialectHint {
  readonly key: string
  /** As the contract takes it. */
  readonly value: Json
  /** A sentence without its end, for messages: what was seen, and where. It holds no values of data rows, but may hold words of the header. */
  readonly reason: string
  /** Line that shows it, from 1. */
  readonly line?: number
  /** `rows`: without it the file cannot be read, or rows are lost or made up; `values`: without it cells are taken for something else. */
  readonly about: 'rows' | 'values'
}

/** What a file seems to be written in, where that is not RFC 4180. */
export interface SuggestedDialect {
  readonly hints: readonly DialectHint[]
  /** All of them as the contract takes them under `dialect`; empty when RFC 4180 will do. */
  readonly dialect: Readonly<Record<string, Json>>
}

/** What is known of a sample. */
export interface SampleOptions {
  readonly format: 'csv' | 'tsv'
  /** Whether the sample is all of the file. */
  readonly isWhole: boolean
  /** The delimiter that is declared; that of the format when left out. */
  readonly delimiter?: string | undefined
  /** Whether hints about values are left out, which take most of the time. */
  readonly isOnlyRows?: boolean
}

/** Bytes that a guess needs at most. */
export const suggestBytes = 64 * 1024

/**
 * Guesses how a delimited file is written from its beginning. Nothing is ever read by a guess: it is what messages, and proposals, offer.
 *
 * @param sample the first bytes as the file has them, unpacked; `suggestBytes` of them are enough.
 */
export function suggestDialect(sample: Uint8Array, {format, isWhole, delimiter, isOnlyRows = false}: SampleOptions): SuggestedDialect {
  const {text, hint} = textOf(sample.subarray(0, suggestBytes), isWhole && sample.length <= suggestBytes)
  const isAll = isWhole && sample.length <= suggestBytes
  const own = delimiter ?? (format === 'csv' ? ',' : '\t')
  const comment = commentOf(text, own)
  const shape = shapeOf(text, own, comment?.value as string | undefined, isAll)
  const hints = [hint, comment, ...(shape === undefined ? [] : rowHints(shape, own))].filter((each) => each !== undefined)
  const read = shape === undefined || isOnlyRows ? undefined : bodyOf(shape, hints)
  const all = [...hints, ...(read === undefined ? [] : valueHints(read.names, read.rows, shape?.delimiter ?? own))]
  return {hints: all, dialect: Object.fromEntries(all.map(({key, value}) => [key, value]))}
}

/** A dialect as one line of YAML, to be pasted into a contract. */
export const dialectLine = (dialect: Readonly<Record<string, Json>>): string => `dialect: ${flow(dialect)}`

function flow(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => `${flowText(key)}: ${flow(item as Json)}`)
      .join(', ')}}`
  return typeof value === 'string' ? flowText(value) : JSON.stringify(value)
}

const yamlWords = /^(true|false|yes|no|on|off|y|n|null|~|-+|\.inf|\.nan)$/i
const flowText = (text: string): string =>
  /^[A-Za-z_][A-Za-z0-9_ .-]*$/.test(text) && text.trim() === text && !yamlWords.test(text) ? text : JSON.stringify(text)

function textOf(bytes: Uint8Array, isWhole: boolean): {text: string; hint?: DialectHint} {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = utf16Mark(bytes)
  const kind = mark ?? looksUtf16(bytes)
  if (kind !== undefined) {
    const even = Buffer.from(buffer.subarray(mark === undefined ? 0 : 2, buffer.length & ~1))
    const encoding = mark === undefined ? kind : 'utf-16'
    const reason =
      mark === undefined ? `every other byte is 0, as in ${kind.toUpperCase()}` : `the file begins with the mark of ${kind.toUpperCase()}`
    return {
      text: (kind === 'utf-16le' ? even : even.swap16()).toString('utf16le'),
      hint: {key: 'encoding', value: encoding, reason, line: 1, about: 'rows'},
    }
  }
  // A sample may end within a character.
  const whole = isWhole ? buffer : buffer.subarray(0, Math.max(0, buffer.length - 4))
  const text = buffer.toString('utf8').replace(/^\ufeff/, '')
  if (isUtf8(whole) || isUtf8(buffer.subarray(0, Math.max(0, whole.length - 1)))) return {text}
  return fromWindows(buffer, text)
}

function fromWindows(bytes: Buffer, text: string): {text: string; hint?: DialectHint} {
  const bad = firstBadByte(bytes, 0, bytes.length)
  if (bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0].includes(byte))) return {text}
  const line = bytes.toString('latin1', 0, bad).split('\n').length
  const reason = `bytes such as 0x${(bytes[bad] ?? 0).toString(16)} are not UTF-8, and are characters of Windows-1252`
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    hint: {key: 'encoding', value: 'windows-1252', reason, line, about: 'rows'},
  }
}

/** A comment is a line that others like it do not look like: a header such as `#id,name` is none. */
function commentOf(text: string, own: string): DialectHint | undefined {
  const lines = text.split('\n').slice(0, 200)
  for (const mark of ['#', '%']) {
    const index = lines.findIndex((line) => line.startsWith(mark))
    if (index < 0) continue
    const others = lines.filter((line) => line.trim() !== '' && !line.startsWith(mark))
    const commented = lines.filter((line) => line.startsWith(mark))
    const delimiters = [own, ',', ';', '\t', '|'].filter((each) => others.every((line) => line.includes(each)))
    const count = (line: string, each: string): number => line.split(each).length
    const looksAlike = commented.every((line) => delimiters.some((each) => count(line, each) === count(others[0] ?? '', each)))
    if (others.length === 0 || (looksAlike && delimiters.length > 0)) continue
    return {key: 'comment', value: mark, reason: `line ${index + 1} begins with ${mark}, as comments do`, line: index + 1, about: 'rows'}
  }
  return undefined
}

interface Shape {
  readonly delimiter: string
  readonly rows: readonly SampleRow[]
  readonly width: number
  /** Index of the first row of that width. */
  readonly first: number
}

const others = [',', '\t', ';', '|', ':', ' ']

/** The delimiter that cuts the rows into the same number of cells, the file's own where that will do; undefined for one column, and for no order. */
function shapeOf(text: string, own: string, comment: string | undefined, isWhole: boolean): Shape | undefined {
  const shapes = [own, ...others.filter((each) => each !== own)].flatMap((delimiter) => {
    const shape = shapeBy(text, delimiter, comment, isWhole)
    return shape === undefined || (delimiter !== own && isBelowName(shape)) ? [] : [shape]
  })
  // A decimal comma cuts the rows, too, but not the header.
  const lacks = ({rows, first, width}: Shape): number => (rows[first]?.cells.length === width ? 0 : 1)
  const [best] = shapes.toSorted(
    (a, b) => a.first - b.first || lacks(a) - lacks(b) || (a.delimiter === own ? -1 : b.delimiter === own ? 1 : 0),
  )
  if (best !== undefined) return best
  const rows = sampleRows(text, own, comment, isWhole)
  return rows.length > 1 && rows.every(({cells}) => cells.length === 1) ? {delimiter: own, rows, width: 1, first: 0} : undefined
}

const mostPreamble = 50

/** Cells such as times or lists below a name that has no such parts: only names above numbers speak for a table. */
const isBelowName = ({rows, first}: Shape): boolean => first > 0 && !isTable(rows.slice(first))

function shapeBy(text: string, delimiter: string, comment: string | undefined, isWhole: boolean): Shape | undefined {
  const rows = sampleRows(text, delimiter, comment, isWhole)
  const widths = rows.map(({cells}) => cells.length)
  const width = mode(widths.slice(Math.min(mostPreamble, widths.length >> 1)))
  const first = widths.indexOf(width)
  const body = widths.slice(first)
  const alike = body.filter((each) => each === width).length
  if (width < 2 || first < 0 || first > mostPreamble || body.length < 2 || alike < 0.9 * body.length) {
    return rowNames(rows, delimiter)
  }
  // Header and rows may differ by the cell behind a delimiter at the end of each row, or by the names of rows that R writes.
  const before = first === 1 && widths[0] === width - 1 && width > 2 ? 0 : first
  if (delimiter === ' ' && !isTable(rows.slice(before))) return undefined
  return {delimiter, rows, width, first: before}
}

/** A file of two rows, the second of one more cell. */
function rowNames(rows: readonly SampleRow[], delimiter: string): Shape | undefined {
  const [header, row] = rows
  if (rows.length !== 2 || header === undefined || row === undefined || header.cells.length < 2 || delimiter === ' ') return undefined
  return row.cells.length === header.cells.length + 1 ? {delimiter, rows, width: row.cells.length, first: 0} : undefined
}

/** Words are parted by blanks, too: a table has a column of numbers below a name. */
function isTable(rows: readonly SampleRow[]): boolean {
  const [header, ...body] = rows
  if (header === undefined || body.length === 0 || rows.some(({cells}) => cells.length !== header.cells.length)) return false
  return header.cells.some(({text}, column) => !isNumber(text) && body.every(({cells}) => isNumber(cells[column]?.text ?? '')))
}

function rowHints(shape: Shape, own: string): readonly DialectHint[] {
  const {delimiter, rows, first} = shape
  const header = rows[first]
  if (header === undefined) return []
  const {line} = header
  const found: DialectHint[] = []
  if (delimiter !== own)
    found.push({
      key: 'delimiter',
      value: delimiter,
      reason: `line ${line} is one column, and looks delimited by ${delimiterName(delimiter)}`,
      line,
      about: 'rows',
    })
  const isAligned = delimiter === ' ' || isPadded(rows.slice(first))
  if (isAligned)
    found.push({key: 'trim', value: true, reason: 'blanks stand around the cells', line, about: delimiter === ' ' ? 'rows' : 'values'})
  const trailing = trailingHint(shape, header)
  if (trailing !== undefined) found.push(trailing)
  const names = header.cells.slice(0, trailing === undefined ? undefined : header.cells.length - (hasEmptyEnd(header) ? 1 : 0))
  const body = rows.slice(first + 1).map(({cells}) => (trailing === undefined ? cells : cells.slice(0, names.length)))
  const before = header.line - 1 - commentLines(rows, first)
  const units = unitsHint(shape, body)
  const isHeaderless = headerless(names, body)
  if (first > 0)
    found.push({
      key: 'skip',
      value: skipOf(line, units),
      reason: `the header seems to be on line ${line}: what stands before it is not a row`,
      line: 1,
      about: 'rows',
    })
  else if (units !== undefined)
    found.push({
      key: 'skip',
      value: {'after-header': 1},
      reason: `line ${units} has no numbers where the rows below it have some: it looks like units`,
      line: units,
      about: 'rows',
    })
  if (isHeaderless)
    found.push({
      key: 'header',
      value: names.map((_, index) => `column_${index + 1}`),
      reason: `line ${line} looks like a row: there seems to be no header`,
      line,
      about: 'rows',
    })
  else if (trailing === undefined || names[0]?.text.trim() === '') found.push(...nameHints(shape, header, names, before))
  return found
}

const skipOf = (line: number, units: number | undefined): Json =>
  units === undefined ? line - 1 : {'before-header': line - 1, 'after-header': 1}

/** Comments before the header are left out by `comment`. */
const commentLines = (rows: readonly SampleRow[], first: number): number => (first === 0 ? (rows[0]?.line ?? 1) - 1 : 0)

/** What the delimiter is called in messages. */
export function delimiterName(delimiter: string): string {
  if (delimiter === '\t') return 'tabs'
  return delimiter === ' ' ? 'blanks' : delimiter === ',' ? 'commas (",")' : JSON.stringify(delimiter)
}

const hasEmptyEnd = ({cells}: SampleRow): boolean => cells.length > 1 && cells.at(-1)?.text.trim() === ''

function trailingHint({rows, first}: Shape, header: SampleRow): DialectHint | undefined {
  const body = rows.slice(first + 1)
  const isTrailing = body.length > 0 ? body.every(hasEmptyEnd) : hasEmptyEnd(header)
  const names = header.cells.length - (hasEmptyEnd(header) ? 1 : 0)
  if (!isTrailing || body.some(({cells}) => cells.length !== names + 1)) return undefined
  if (!hasEmptyEnd(header) && body.every(({cells}) => cells.length === header.cells.length)) return undefined
  const line = body[0]?.line ?? header.line
  return {key: 'trailing-delimiter', value: true, reason: `line ${line} and those below it end in a delimiter`, line, about: 'rows'}
}

/** Names that are missing. */
function nameHints({rows, first, width}: Shape, header: SampleRow, names: readonly SampleCell[], before: number): readonly DialectHint[] {
  const {line} = header
  if (names[0]?.text.trim() === '' && names.length > 1) {
    const reason = `line ${line} leaves the first column without a name, as pandas writes its index: DataFrame.to_csv(index=False) leaves the column out`
    return [{key: 'unnamed', value: 'index', reason, line, about: 'rows'}]
  }
  const isTrailing = hasEmptyEnd(header) || rows.slice(first + 1).every(hasEmptyEnd)
  const isLonger = !isTrailing && names.length === width - 1 && rows.slice(first + 1).every(({cells}) => cells.length === width)
  if (!isLonger) return []
  const reason = `the rows have one cell more than the header, as R writes names of rows: write.csv(row.names = FALSE) leaves them out`
  return [
    {key: 'skip', value: Math.max(1, before + 1), reason, line, about: 'rows'},
    {
      key: 'header',
      value: ['row', ...names.map(({text}) => text.trim())],
      reason: `line ${line} does not name the first column`,
      line,
      about: 'rows',
    },
  ]
}

/** Whether cells that are not the first of a row begin with a blank, or columns are padded, nearly everywhere. */
function isPadded(rows: readonly SampleRow[]): boolean {
  const cells = rows.slice(1).flatMap(({cells: all}) => all.slice(1).filter(({text, isQuoted}) => !isQuoted && text.trim() !== ''))
  const padded = cells.filter(({text}) => text.trim() !== text)
  return cells.length > 0 && padded.length >= 0.9 * cells.length
}

/** The line of a row without numbers above rows that have some. */
function unitsHint({rows, first}: Shape, body: readonly (readonly SampleCell[])[]): number | undefined {
  const [units, ...below] = body
  if (units === undefined || below.length < 2) return undefined
  const numeric = units.flatMap((_, column) => {
    const texts = below.map((cells) => cells[column]?.text.trim() ?? '').filter((text) => text !== '' && !isNullWord(text))
    return texts.length >= 2 && texts.every(isNumber) ? [column] : []
  })
  const isUnits = numeric.length > 0 && numeric.every((column) => !isNumber(units[column]?.text ?? ''))
  const isSaid = numeric.some((column) => (units[column]?.text.trim() ?? '') !== '')
  const isNull = numeric.some((column) => isNullWord(units[column]?.text.trim() ?? '-'))
  return isUnits && isSaid && !isNull ? rows[first + 1]?.line : undefined
}

/** Whether the names are values of their own columns: numbers above numbers, and words that occur again below. */
function headerless(names: readonly SampleCell[], body: readonly (readonly SampleCell[])[]): boolean {
  if (body.length === 0) return false
  const columns = names.map(({text}, column) => ({
    name: text.trim(),
    texts: body.map((cells) => cells[column]?.text.trim() ?? '').filter((each) => each !== ''),
  }))
  const numeric = columns.filter(({texts}) => texts.length > 0 && texts.every((text) => isNumber(text) || isNullWord(text)))
  if (numeric.length === 0 || !numeric.every(({name}) => isNumber(name))) return false
  const words = columns.filter((column) => !numeric.includes(column))
  return words.length === 0 || words.some(({name, texts}) => name !== '' && texts.includes(name))
}

/** The names, and the rows below them that values can be guessed from. */
function bodyOf({rows, first}: Shape, hints: readonly DialectHint[]): {names: readonly string[]; rows: readonly (readonly SampleCell[])[]} {
  const has = (key: string): boolean => hints.some((hint) => hint.key === key)
  const given = hints.find(({key}) => key === 'header')?.value as readonly string[] | undefined
  const header = rows[first]?.cells.map(({text}) => text.trim()) ?? []
  const names = given ?? (has('unnamed') ? ['index', ...header.slice(1)] : header)
  const hasUnits = hints.some(({key, value}) => key === 'skip' && typeof value === 'object')
  const from = first + (has('header') && !has('skip') ? 0 : 1) + (hasUnits ? 1 : 0)
  return {names: has('trailing-delimiter') ? names.filter((name) => name !== '') : names, rows: rows.slice(from).map(({cells}) => cells)}
}
