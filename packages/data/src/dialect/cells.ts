import type {Dialect} from '../dialect.ts'
import {looksNumeric, numberReader} from './numbers.ts'
import {type RowCutter, rowForm} from './rows.ts'

/** Says what a cell is written as in RFC 4180. */
export interface CellReader {
  /** One character a byte; undefined when the cell stays as it is. */
  read(row: RowCutter, cell: number): string | undefined
}

/** UTF-8 as one character a byte. */
export const byteText = (text: string): string => Buffer.from(text).toString('latin1')

type Translation = (text: string) => string | undefined

/** Is told of a cell of a column that only its quotes keep from being null. */
export type QuotedNullWatch = (column: string) => void

/** What is to be done with the cells of each column; undefined for those that stay as they are. */
export function cellPlans(dialect: Dialect, names: readonly string[], watch: QuotedNullWatch): readonly (CellReader | undefined)[] {
  return names.map((name) => cellPlan(dialect, name, () => watch(name)))
}

function cellPlan(dialect: Dialect, name: string, watch: () => void): CellReader | undefined {
  const nulls = new Set(dialect.nulls.map(byteText))
  const lengths = new Set([...nulls].map(({length}) => length))
  const translation = translationOf(dialect, name)
  const {quotedNulls} = dialect
  if (nulls.size === 0 && !quotedNulls && translation === undefined) return undefined
  return {
    read(row, cell) {
      const form = row.forms[cell]
      const length = (row.ends[cell] as number) - (row.starts[cell] as number)
      const isOpen = form === rowForm.plain || quotedNulls
      if (length === 0) {
        if (!isOpen) watch()
        return form !== rowForm.plain && quotedNulls ? '' : undefined
      }
      const mayBeNull = lengths.has(length)
      if (!mayBeNull && translation === undefined) return undefined
      const text = row.text(cell)
      const isNull = mayBeNull && nulls.has(text)
      if (isNull && isOpen) return ''
      if (isNull) watch()
      return translation?.(text)
    },
  }
}

/** What is said otherwise stays at fault, also where the reader of RFC 4180 would understand it. */
const fault = (text: string): string => `?${text}`

function translationOf(dialect: Dialect, name: string): Translation | undefined {
  const format = dialect.dates.get(name)
  if (format !== undefined) return (text) => format.read(Buffer.from(text, 'latin1').toString('utf8')) ?? fault(text)
  const kind = dialect.kinds.get(name)
  const units = dialect.units.get(name)
  const isNumber = units !== undefined || kind === 'number' || kind === 'integer'
  if (isNumber) return numbersOf(dialect, units ?? {})
  if (kind === 'boolean') return truthsOf(dialect)
  if (kind !== undefined || !dialect.isGuess) return undefined
  const [number, truth] = [numbersOf(dialect, {}), truthsOf(dialect)]
  if (truth === undefined) return number
  return (text) => {
    const read = number?.(text)
    return read === undefined || read.startsWith('?') ? (truth(text) ?? read) : read
  }
}

function numbersOf(dialect: Dialect, units: {readonly prefix?: string; readonly suffix?: string}): Translation | undefined {
  const {decimal, thousands} = dialect
  const {prefix = '', suffix = ''} = units
  if (decimal === '.' && thousands === undefined && prefix === '' && suffix === '') return undefined
  const read = numberReader({
    decimal,
    thousands: thousands === undefined ? undefined : byteText(thousands),
    prefix: byteText(prefix),
    suffix: byteText(suffix),
  })
  return (text) => read(text) ?? (looksNumeric(text) ? fault(text) : undefined)
}

function truthsOf({booleans}: Dialect): Translation | undefined {
  if (booleans.size === 0) return undefined
  const words = new Map([...booleans].map(([word, truth]) => [byteText(word), truth]))
  return (text) => words.get(text)
}
