import {grouped} from '@modelflight/core/grouped'
import type {JsonObject} from '@modelflight/core/schema'
import {dialectLine} from '../dialect/suggest.ts'
import type {ColumnKind} from '../profile/types.ts'
import {type ColumnSurvey, total} from './cell-survey.ts'

/** Something in the data that may be meant otherwise than it is read. */
export interface ReadingHint {
  /** Empty for what concerns the file as a whole. */
  readonly column: string
  /** A sentence for people, without its end. It holds no values but words for missing ones. */
  readonly message: string
  /** Cells that it is about, of `n`; 0 for the file as a whole. */
  readonly count: number
  readonly n: number
}

const plural: Readonly<Record<ColumnKind, string>> = {
  integer: 'numbers',
  number: 'numbers',
  time: 'times',
  boolean: 'true or false',
  text: 'texts',
}

/** A part of a dialect as a line of YAML has it. */
const line = (part: JsonObject): string => dialectLine(part).replace(/^dialect: \{(.*)\}$/s, '$1')

/**
 * Says of a column what it would be in another dialect.
 *
 * @param kind what it would be.
 * @param dialect the keys that make it so.
 */
export function kindHint(column: string, kind: ColumnKind, dialect: JsonObject, {cells, words, others}: ColumnSurvey): ReadingHint {
  const missing = total(words)
  if (others === 0 && missing > 0) {
    const message = `${percent(cells - missing, cells)} of ${shown(column)} are ${plural[kind]}, the others are ${listed(words)}: is \`${line(dialect)}\` meant?`
    return {column, message, count: missing, n: cells}
  }
  const what =
    kind === 'time'
      ? `dates${formatIn(dialect, column)}`
      : kind === 'boolean'
        ? 'true and false in other words'
        : 'numbers that are written otherwise'
  const rest = missing === 0 ? '' : `, and ${listed(words)}`
  return {column, message: `${shown(column)} looks like ${what}${rest}: is \`${line(dialect)}\` meant?`, count: others, n: cells}
}

function formatIn({dates}: JsonObject, column: string): string {
  const format = typeof dates === 'object' && dates !== null && !Array.isArray(dates) ? (dates as JsonObject)[column] : undefined
  return typeof format === 'string' ? ` written as ${format}` : ''
}

/** Most cells are of a kind, and some are not: what these are is for a person to say. Undefined for other columns. */
export function mixedHint(column: string, survey: ColumnSurvey): ReadingHint | undefined {
  const {cells, kinds, words, others, first, isClosed} = survey
  const [kind, count] = mostOf(kinds)
  if (isClosed || others === 0 || count < nearlyAll * (cells - total(words)) || first === undefined) return undefined
  const rest = words.size === 0 ? '' : `, ${listed(words)} ${total(words) === 1 ? 'stands' : 'stand'} for missing values`
  const message = `${percent(count, cells)} of ${shown(column)} are ${plural[kind]}${rest}, and ${grouped(others)} ${others === 1 ? 'cell is' : 'cells are'} not, first at ${first.file}:${first.line}`
  return {column, message, count: others, n: cells}
}

/** Dates of which nobody can tell the day from the month. */
const eitherDate = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/

/** A column of dates that two formats read, each in its own way. Undefined for other columns. */
export function ambiguousHint(column: string, {cells, others, samples, words}: ColumnSurvey): ReadingHint | undefined {
  if (samples.size === 0 || others !== cells - total(words)) return undefined
  const dates = [...samples].map((text) => eitherDate.exec(text.trim()))
  const isEither = dates.every((found) => found !== null && Number(found[1]) <= 12 && Number(found[3]) <= 12)
  const [first] = dates
  if (!isEither || first === undefined || first === null) return undefined
  const [, , mark = '/', , year = ''] = first
  const isPadded = dates.every((found) => found?.[1]?.length === 2 && found[3]?.length === 2)
  const [day, month] = isPadded ? ['DD', 'MM'] : ['D', 'M']
  const written = [`${day}${mark}${month}`, `${month}${mark}${day}`].map((date) => `${date}${mark}${year.length === 4 ? 'YYYY' : 'YY'}`)
  const message = `${shown(column)} looks like dates, and nobody can tell the day from the month: is \`dates\` with ${written.join(' or ')} meant?`
  return {column, message, count: others, n: cells}
}

/** Texts of JSON that hold what JSON has a type for. */
export function jsonHint(column: string, survey: ColumnSurvey, looks: string | undefined): ReadingHint | undefined {
  const {cells, kinds, words, others} = survey
  const [kind, count] = mostOf(kinds)
  const missing = total(words)
  if (others === 0 && missing > 0 && count > 0) {
    const message = `${percent(count, cells)} of ${shown(column)} are ${plural[kind]}, the others are the text ${listed(words)}: is null meant?`
    return {column, message, count: missing, n: cells}
  }
  if (looks === undefined) return undefined
  return {column, message: `${shown(column)} holds texts that look like ${looks}`, count: others, n: cells}
}

/** Share of the cells that must be of a kind before the others are odd ones out. */
const nearlyAll = 0.9

/** The kind that most cells are of. */
export function mostOf(kinds: ColumnSurvey['kinds']): readonly [kind: 'number' | 'time' | 'boolean', count: number] {
  const all = [['number', kinds.number] as const, ['time', kinds.time] as const, ['boolean', kinds.boolean] as const]
  return all.reduce((best, next) => (next[1] > best[1] ? next : best))
}

const listed = (words: ReadonlyMap<string, number>): string =>
  [...words]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([word, times]) => `${word} (${grouped(times)})`)
    .join(', ')

/** 99.98 % is not 100 %: as many digits as tell it from everything. */
function percent(part: number, all: number): string {
  const share = (100 * part) / all
  for (const digits of [1, 2, 3]) {
    const text = share.toFixed(digits)
    if (part === all || Number(text) < 100) return `${text} %`
  }
  return `${share.toFixed(4)} %`
}

/** A name as a sentence can hold it: no breaks, no marks of Markdown, and not too long. */
const shown = (name: string): string => name.replaceAll(/[\p{Cc}\u2028\u2029`]/gu, ' ').slice(0, 80)
