import {type DateFormat, type Dialect, dateFormat, dateLetters, encodings, plainDialect} from '../dialect.ts'
import {type JsonPath, readJsonPath} from '../json/path.ts'
import {type Zone, zoneOf} from '../zone.ts'
import type {ColumnRule} from './types.ts'
import {type Entries, type Part, shown, type Walker} from './walker.ts'

const keys = [
  'delimiter',
  'quote',
  'encoding',
  'skip',
  'comment',
  'header',
  'unnamed',
  'trailing-delimiter',
  'trim',
  'nulls',
  'quoted-nulls',
  'decimal',
  'thousands',
  'numbers',
  'booleans',
  'dates',
  'json-path',
  'zone',
] as const

/** How delimited files are written; undefined when the contract does not say. */
export function readDialect(part: Part | undefined, columns: ReadonlyMap<string, ColumnRule>, walker: Walker): Dialect | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, keys)
  const header = entries.get('header')
  const names = header === undefined ? undefined : texts(header, walker)
  if (header !== undefined && names?.length === 0) walker.problem(header, 'must name the columns')
  const dialect: Dialect = {
    ...plainDialect,
    shown: JSON.stringify(part.value),
    encoding: walker.oneOf(entries.get('encoding'), encodings) ?? 'utf-8',
    delimiter: character(entries.get('delimiter'), walker),
    quote: character(entries.get('quote'), walker) ?? '"',
    comment: character(entries.get('comment'), walker),
    skip: readSkip(entries.get('skip'), walker),
    header: names,
    unnamed: walker.text(entries.get('unnamed')),
    trailingDelimiter: walker.flag(entries.get('trailing-delimiter')) ?? false,
    trim: walker.flag(entries.get('trim')) ?? false,
    nulls: entries.has('nulls') ? texts(entries.get('nulls') as Part, walker) : [],
    quotedNulls: walker.flag(entries.get('quoted-nulls')) ?? false,
    decimal: walker.oneOf(entries.get('decimal'), ['.', ',']) ?? '.',
    thousands: readThousands(entries.get('thousands'), walker),
    units: readUnits(entries.get('numbers'), walker),
    booleans: readBooleans(entries.get('booleans'), walker),
    kinds: new Map([...columns.values()].flatMap(({name, kind}) => (kind === undefined ? [] : [[name, kind]]))),
    dates: readDates(entries.get('dates'), walker),
    zone: readZone(entries.get('zone'), walker),
    jsonPath: readPath(entries.get('json-path'), walker),
  }
  refuseContradictions(dialect, entries, walker)
  return dialect
}

/** Words as texts: YAML takes some of them for numbers or for true and false. */
const texts = (part: Part, walker: Walker): readonly string[] =>
  walker.list(part).flatMap((item) => {
    const {value} = item
    if (typeof value === 'number' || typeof value === 'boolean') return [walker.literal(item) ?? String(value)]
    return walker.text(item) ?? []
  })

/** An ASCII character that no cell of numbers or names needs, and that ends no line. */
function character(part: Part | undefined, walker: Walker): string | undefined {
  const text = walker.text(part)
  if (part === undefined || text === undefined) return undefined
  if (/^[\t !"#$%&'()*,/:;<=>?@\\^`{|}~]$/.test(text)) return text
  return walker.problem(part, `must be one ASCII character that is not a letter, digit, dot, sign or end of a line, got ${shown(text)}`)
}

/** The zone of times without an offset. */
export function readZone(part: Part | undefined, walker: Walker): Zone | undefined {
  const text = walker.text(part)
  if (part === undefined || text === undefined) return undefined
  return zoneOf(text) ?? walker.problem(part, `must be a time zone such as Australia/Sydney, UTC or +02:00, got ${shown(text)}`)
}

function readPath(part: Part | undefined, walker: Walker): JsonPath | undefined {
  const text = walker.text(part)
  if (part === undefined || text === undefined) return undefined
  return readJsonPath(text) ?? walker.problem(part, `must be keys joined by dots, such as data.items, got ${shown(text)}`)
}

/** Marks that people put between groups of digits. */
const groupMarks = ['.', ',', "'", '\u2019', '_', ' ', '\u00a0', '\u2009', '\u202f']

function readThousands(part: Part | undefined, walker: Walker): string | undefined {
  const text = walker.text(part)
  if (part === undefined || text === undefined) return undefined
  if (groupMarks.includes(text)) return text
  return walker.problem(part, `must be one of . , ' ’ _ or a space (also U+00A0, U+2009 and U+202F), got ${shown(text)}`)
}

function readSkip(part: Part | undefined, walker: Walker): Dialect['skip'] {
  if (part === undefined) return plainDialect.skip
  if (typeof part.value === 'number') return {beforeHeader: walker.count(part) ?? 0, afterHeader: 0}
  const entries = walker.map(part, ['before-header', 'after-header'])
  return {beforeHeader: walker.count(entries.get('before-header')) ?? 0, afterHeader: walker.count(entries.get('after-header')) ?? 0}
}

function readUnits(part: Part | undefined, walker: Walker): Dialect['units'] {
  return new Map(
    [...walker.map(part)].map(([column, item]) => {
      const entries = walker.map(item, ['prefix', 'suffix'])
      const [prefix, suffix] = [unit(entries.get('prefix'), walker), unit(entries.get('suffix'), walker)]
      if (prefix === undefined && suffix === undefined) walker.problem(item, 'must have a prefix or a suffix, such as {suffix: "%"}')
      return [column, {...(prefix === undefined ? {} : {prefix}), ...(suffix === undefined ? {} : {suffix})}]
    }),
  )
}

function unit(part: Part | undefined, walker: Walker): string | undefined {
  const text = walker.text(part)?.trim()
  if (part === undefined || text === undefined) return undefined
  if (text !== '' && text.length <= 20 && !/[\d\s+-]/.test(text)) return text
  return walker.problem(part, `must be 1 to 20 characters without digits, signs and blanks, such as $ or %, got ${shown(part.value)}`)
}

function readBooleans(part: Part | undefined, walker: Walker): Dialect['booleans'] {
  if (part === undefined) return new Map()
  const entries = walker.map(part, ['true', 'false'])
  const found = new Map<string, 'true' | 'false'>()
  for (const truth of ['true', 'false'] as const) {
    const list = entries.get(truth)
    const words = list === undefined ? [] : Array.isArray(list.value) ? texts(list, walker) : wordOf(list, walker)
    if (words.length === 0) walker.problem(part, `must list the words for ${truth}, such as {true: [yes], false: [no]}`)
    for (const word of words) {
      if (found.has(word) && found.get(word) !== truth) walker.problem(part, `has ${shown(word)} as true and as false`)
      found.set(word, truth)
    }
  }
  return found
}

const wordOf = (part: Part, walker: Walker): readonly string[] =>
  typeof part.value === 'string' ? [part.value] : [walker.literal(part) ?? String(part.value)]

function readDates(part: Part | undefined, walker: Walker): ReadonlyMap<string, DateFormat> {
  return new Map(
    [...walker.map(part)].flatMap(([column, item]) => {
      const text = walker.text(item)
      const format = text === undefined ? undefined : dateFormat(text)
      if (format !== undefined) return [[column, format]]
      if (text !== undefined) walker.problem(item, `must say ${dateLetters}, got ${shown(text)}`)
      return []
    }),
  )
}

/** Keys that cannot all be meant, each told at the line of one of them. */
function refuseContradictions(dialect: Dialect, entries: Entries, walker: Walker): void {
  const refuse = (key: (typeof keys)[number], message: string): void => {
    const part = entries.get(key)
    if (part !== undefined) walker.problem(part, message)
  }
  const {delimiter, quote, comment, decimal, thousands, header, unnamed, skip, trim, nulls, quotedNulls, units, kinds, dates} = dialect
  if (delimiter === quote) refuse(entries.has('quote') ? 'quote' : 'delimiter', 'is the same character as delimiter and as quote')
  if (comment !== undefined && comment === quote) refuse('comment', 'is the same character as quote')
  if (comment !== undefined && comment === (delimiter ?? ',')) refuse('comment', 'is the same character as delimiter')
  if (thousands === decimal) refuse('thousands', `is the same character as decimal (${shown(decimal)})`)
  if (thousands === quote) refuse('thousands', 'is the same character as quote')
  if (header !== undefined && unnamed !== undefined) refuse('unnamed', 'names a column that header names already')
  if (header !== undefined && skip.afterHeader > 0) refuse('skip', 'speaks of lines after the header, and header says that there is none')
  if (new Set(header).size !== (header?.length ?? 0)) refuse('header', 'names a column twice')
  if (quotedNulls && nulls.length === 0) refuse('quoted-nulls', 'needs nulls: it says that they count in quotes, too')
  if (unnamed?.trim() === '') refuse('unnamed', 'must not be blank')
  if (trim && nulls.some((text) => text !== text.trim())) refuse('nulls', 'has blanks around a text, and trim takes them away')
  for (const name of units.keys()) {
    if (dates.has(name)) refuse('numbers', `speaks of ${shown(name)}, and so does dates`)
    const kind = kinds.get(name)
    if (kind !== undefined && kind !== 'number' && kind !== 'integer')
      refuse('numbers', `speaks of ${shown(name)}, whose type is not a number`)
  }
}
