import {type DateFormat, type Dialect, dateFormat} from '../dialect.ts'
import {type JsonPath, readJsonPath} from '../json/path.ts'
import type {ColumnRule} from './types.ts'
import {type Part, shown, type Walker} from './walker.ts'

const keys = ['delimiter', 'quote', 'header', 'nulls', 'decimal', 'dates', 'encoding', 'json-path'] as const

/** How delimited files are written; undefined when the contract does not say. */
export function readDialect(part: Part | undefined, columns: ReadonlyMap<string, ColumnRule>, walker: Walker): Dialect | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, keys)
  walker.oneOf(entries.get('encoding'), ['utf-8'])
  const delimiter = character(entries.get('delimiter'), walker)
  const quote = character(entries.get('quote'), walker) ?? '"'
  if (delimiter === quote) walker.problem(part, 'has the same character as delimiter and as quote')
  const texts = (key: 'header' | 'nulls'): readonly string[] => {
    const list = entries.get(key)
    return list === undefined ? [] : walker.list(list).flatMap((item) => walker.text(item) ?? [])
  }
  const header = entries.get('header')
  if (header !== undefined && texts('header').length === 0) walker.problem(header, 'must name the columns')
  return {
    shown: JSON.stringify(part.value),
    delimiter,
    quote,
    header: header === undefined ? undefined : texts('header'),
    nulls: texts('nulls'),
    decimal: walker.oneOf(entries.get('decimal'), ['.', ',']) ?? '.',
    numbers: new Set([...columns.values()].filter(({kind}) => kind === 'number').map(({name}) => name)),
    dates: readDates(entries.get('dates'), walker),
    jsonPath: readPath(entries.get('json-path'), walker),
  }
}

/** An ASCII character that no cell of numbers or names needs, and that ends no line. */
function character(part: Part | undefined, walker: Walker): string | undefined {
  const text = walker.text(part)
  if (part === undefined || text === undefined) return undefined
  if (/^[\t !"#$%&'()*,/:;<=>?@\\^`{|}~]$/.test(text)) return text
  return walker.problem(part, `must be one ASCII character that is no letter, digit, dot, sign or end of a line, got ${shown(text)}`)
}

function readPath(part: Part | undefined, walker: Walker): JsonPath | undefined {
  const text = walker.text(part)
  if (part === undefined || text === undefined) return undefined
  return readJsonPath(text) ?? walker.problem(part, `must be keys joined by dots, such as data.items, got ${shown(text)}`)
}

function readDates(part: Part | undefined, walker: Walker): ReadonlyMap<string, DateFormat> {
  return new Map(
    [...walker.map(part)].flatMap(([column, item]) => {
      const text = walker.text(item)
      const format = text === undefined ? undefined : dateFormat(text)
      if (format !== undefined) return [[column, format]]
      if (text !== undefined) walker.problem(item, `must say YYYY, MM and DD once each, and perhaps hh, mm and ss, got ${shown(text)}`)
      return []
    }),
  )
}
