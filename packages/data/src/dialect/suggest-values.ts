import type {Json} from '@modelflight/core/schema'
import {type DateFormat, dateFormat} from './dates.ts'
import {numberReader} from './numbers.ts'
import {isNumber, type SampleCell} from './sample.ts'
import type {DialectHint} from './suggest.ts'

const nullWords = [
  'NA',
  'N/A',
  'n/a',
  '#N/A',
  'null',
  'NULL',
  'Null',
  'None',
  'none',
  'nil',
  '\\N',
  '-',
  '--',
  '?',
  '.',
  '*',
  'missing',
  'Missing',
  'unknown',
  'Unknown',
  'n.a.',
  'k.A.',
  '(null)',
  '#NULL!',
]
const known = new Set(nullWords)

/** Whether people write a text for a value that is missing. */
export const isNullWord = (text: string): boolean => known.has(text)

const byteText = (text: string): string => Buffer.from(text).toString('latin1')

interface Column {
  readonly name: string
  /** What is said in it, without what is empty or means nothing. */
  readonly texts: readonly string[]
  readonly nulls: readonly SampleCell[]
}

/** Keys that say what cells mean. */
export function valueHints(names: readonly string[], rows: readonly (readonly SampleCell[])[], delimiter: string): readonly DialectHint[] {
  const columns = names.map((name, index) => columnOf(name, index, rows))
  const marks = marksOf(columns)
  const units = unitsOf(columns, marks)
  const numbers = new Set(
    columns.filter(({texts}) => texts.length > 0 && texts.every((text) => isNumber(text) || reads(text, marks, {}))).map(({name}) => name),
  )
  return [
    ...nullHints(columns, (name) => numbers.has(name) || units.has(name)),
    ...markHints(marks, delimiter),
    ...(units.size === 0 ? [] : [hint('numbers', Object.fromEntries(units), `numbers of ${listed([...units.keys()])} stand with a unit`)]),
    ...booleanHints(columns),
    ...dateHints(columns.filter(({name}) => !numbers.has(name) && !units.has(name))),
  ]
}

const hint = (key: string, value: Json, reason: string): DialectHint => ({key, value, reason, about: 'values'})

const listed = (names: readonly string[]): string =>
  names
    .slice(0, 5)
    .map((name) => JSON.stringify(name.slice(0, 60)))
    .join(', ')

function columnOf(name: string, index: number, rows: readonly (readonly SampleCell[])[]): Column {
  const cells = rows.flatMap((row) => row[index] ?? []).filter(({text}) => text.trim() !== '')
  return {
    name,
    texts: cells.map(({text}) => text.trim()).filter((text) => !isNullWord(text)),
    nulls: cells.filter(({text}) => isNullWord(text.trim())),
  }
}

/** Words for nothing: in columns that else hold numbers, and then in all columns. */
function nullHints(columns: readonly Column[], isNumeric: (name: string) => boolean): readonly DialectHint[] {
  const sure = columns.filter(({name, nulls, texts}) => nulls.length > 0 && texts.length > 0 && isNumeric(name))
  const words = new Set(sure.flatMap(({nulls}) => nulls.map(({text}) => text.trim())))
  const plain = columns.flatMap(({nulls}) => nulls.map(({text}) => text.trim()))
  for (const word of ['\\N', '?']) if (plain.includes(word)) words.add(word)
  if (words.size === 0) return []
  const cells = columns.flatMap(({nulls}) => nulls.filter(({text}) => words.has(text.trim())))
  const named = sure.length === 0 ? 'cells' : `${listed(sure.map(({name}) => name))} else`
  const nulls = hint(
    'nulls',
    [...words],
    `${sure.length === 0 ? named : `${named} hold numbers, and some cells there`} are ${[...words].map((word) => JSON.stringify(word)).join(', ')}`,
  )
  if (!cells.every(({isQuoted}) => isQuoted)) return [nulls]
  return [nulls, hint('quoted-nulls', true, 'these cells are in quotes, where they are text otherwise')]
}

interface Marks {
  readonly decimal: '.' | ','
  readonly thousands: string | undefined
}

const plainMarks: Marks = {decimal: '.', thousands: undefined}
const choices: readonly Marks[] = [
  plainMarks,
  {decimal: '.', thousands: ','},
  {decimal: ',', thousands: undefined},
  {decimal: ',', thousands: '.'},
  ...([' ', "'", '\u2019', '\u00a0', '\u202f'] as const).flatMap((thousands): Marks[] => [
    {decimal: '.', thousands},
    {decimal: ',', thousands},
  ]),
]

const reads = (text: string, {decimal, thousands}: Marks, unit: {readonly prefix?: string; readonly suffix?: string}): boolean =>
  numberReader({
    decimal,
    thousands: thousands === undefined ? undefined : byteText(thousands),
    prefix: byteText(unit.prefix ?? ''),
    suffix: byteText(unit.suffix ?? ''),
  })(byteText(text)) !== undefined

/** What people write around numbers. */
const unitPattern =
  /^[+-]?(?<prefix>[$€£¥₹]|US\$|(?:USD|EUR|CHF|GBP)(?=\s?[\d.,'+-]))?\s?(?<number>[+-]?[\d.,'\u2019\s]*\d[\d.,]*)\s?(?<suffix>%|‰|[$€£¥₹]|USD|EUR|CHF|GBP)?$/

const bare = (text: string): string => {
  const {number} = unitPattern.exec(text)?.groups ?? {}
  return number === undefined ? text : number.trim()
}

/** The marks that make numbers of the most columns; plain ones unless others make more. */
function marksOf(columns: readonly Column[]): Marks {
  const open = columns.filter(({texts}) => texts.length > 0).map(({texts}) => texts.map(bare))
  const count = (marks: Marks): number => open.filter((texts) => texts.every((text) => reads(text, marks, {}))).length
  return choices.reduce((best, next) => (count(next) > count(best) ? next : best), plainMarks)
}

function markHints({decimal, thousands}: Marks, delimiter: string): readonly DialectHint[] {
  const where = delimiter === ',' ? ' in quotes' : ''
  return [
    ...(decimal === ',' ? [hint('decimal', ',', `numbers are written with a decimal comma${where}`)] : []),
    ...(thousands === undefined ? [] : [hint('thousands', thousands, `groups of three digits are parted by ${JSON.stringify(thousands)}`)]),
  ]
}

/** Units of columns that are numbers with one. */
function unitsOf(columns: readonly Column[], marks: Marks): ReadonlyMap<string, Json> {
  return new Map(
    columns.flatMap(({name, texts}): [string, Json][] => {
      const {prefix, suffix} = unitPattern.exec(texts[0] ?? '')?.groups ?? {}
      const unit = {
        ...(prefix === undefined ? {} : {prefix}),
        ...(suffix === undefined ? {} : {suffix}),
      }
      return Object.keys(unit).length > 0 && texts.every((text) => reads(text, marks, unit)) ? [[name, unit]] : []
    }),
  )
}

const truths: readonly (readonly [yes: string, no: string])[] = [
  ['yes', 'no'],
  ['y', 'n'],
  ['ja', 'nein'],
  ['j', 'n'],
  ['oui', 'non'],
  ['si', 'no'],
  ['sí', 'no'],
  ['sim', 'não'],
  ['ja', 'nee'],
  ['ja', 'nej'],
  ['tak', 'nie'],
  ['t', 'f'],
  ['wahr', 'falsch'],
  ['vrai', 'faux'],
]

/** Two words for yes and no, spelled one way in all columns that have them. */
function booleanHints(columns: readonly Column[]): readonly DialectHint[] {
  for (const [yes, no] of truths) {
    const fitting = columns.filter(({texts}) => {
      const words = new Set(texts.map((text) => text.toLowerCase()))
      return words.size === 2 && words.has(yes) && words.has(no)
    })
    if (fitting.length === 0) continue
    const spelled = (word: string): string[] => [
      ...new Set(fitting.flatMap(({texts}) => texts.filter((text) => text.toLowerCase() === word))),
    ]
    return [
      hint('booleans', {true: spelled(yes), false: spelled(no)}, `${listed(fitting.map(({name}) => name))} only say ${yes} and ${no}`),
    ]
  }
  return []
}

const days = [
  'YYYY/MM/DD',
  'YYYY/M/D',
  'DD.MM.YYYY',
  'D.M.YYYY',
  'DD-MM-YYYY',
  'D-M-YYYY',
  'DD/MM/YYYY',
  'D/M/YYYY',
  'MM/DD/YYYY',
  'M/D/YYYY',
  'MM-DD-YYYY',
  'M-D-YYYY',
  'D MMM YYYY',
  'D MMMM YYYY',
  'MMM D, YYYY',
  'MMMM D, YYYY',
  'MMM D YYYY',
  'D-MMM-YYYY',
  'DD-MMM-YY',
  'D.M.YY',
  'D/M/YY',
  'M/D/YY',
]
const times = ['', ' hh:mm', ' hh:mm:ss', ' h:mm', ' h:mm:ss', ' h:mm a', ' h:mm:ss a', ', h:mm a', 'Thh:mm:ss']

/** Made when first needed. */
let allFormats: readonly DateFormat[] | undefined

function formatsFor(text: string): readonly DateFormat[] {
  allFormats ??= days.flatMap((date) => times.flatMap((time) => dateFormat(date + time) ?? []))
  return allFormats.filter((format) => isDay(format, text))
}

/** Formats of columns of dates, where all that fit every cell mean the same. */
function dateHints(columns: readonly Column[]): readonly DialectHint[] {
  const found: [string, string][] = []
  for (const {name, texts} of columns) {
    const [first] = texts
    if (first === undefined || !texts.every((text) => /^(?=.*\d)[\p{L}\d., :/-]{6,40}$/u.test(text)) || /^\d{4}-\d\d-\d\d/.test(first))
      continue
    const fitting = formatsFor(first).filter((format) => texts.every((text) => isDay(format, text)))
    const meanings = new Set(fitting.map((format) => texts.map((text) => format.read(text)).join()))
    const [format] = fitting
    if (format !== undefined && meanings.size === 1) found.push([name, format.written])
  }
  if (found.length === 0) return []
  const written = [...new Set(found.map(([, format]) => format))].join(', ')
  return [hint('dates', Object.fromEntries(found), `${listed(found.map(([name]) => name))} hold dates, written as ${written}`)]
}

function isDay(format: DateFormat, text: string): boolean {
  const iso = format.read(text)
  if (iso === undefined) return false
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso.slice(0, 10))
}
