import {closeSync, openSync, writeSync} from 'node:fs'

/** What is generated: `rows` rows of `columns` columns, the 20 kinds below again and again. */
export interface Shape {
  readonly rows: number
  readonly columns: number
}

/** A random whole number below a limit. */
export type Next = (limit: number) => number
/** What a row's cell holds. */
export type Cell = (row: number, next: Next) => string

/** One of some values. */
export const pick = (values: readonly string[]): Cell => {
  return (_row, next) => values[next(values.length)] as string
}
/** No value in one of so many rows. */
export const sometimesNull = (every: number, cell: Cell): Cell => {
  return (row, next) => (next(every) === 0 ? '' : cell(row, next))
}
/** A number below a limit, with so many places. */
export const decimal = (limit: number, places: number): Cell => {
  return (_row, next) => (next(limit * 10 ** places) / 10 ** places).toFixed(places)
}

const countries = ['DE', 'FR', 'IT', 'ES', 'PL', 'NG', 'BR', 'IN', 'JP', 'US']
const words = ['late', 'parcel', 'broken', 'again', 'thanks', 'refund', 'waiting', 'since', 'Monday', 'please', 'call', 'me']
/** A number with zeros before it. */
export const digits = (value: number, width: number): string => String(value).padStart(width, '0')

/** One table of a shop: an identifier, a time, nine numbers with nulls and a NaN now and then, six categories, three texts. */
export const cells: readonly (readonly [name: string, cell: Cell])[] = [
  ['id', (row) => String(row)],
  [
    'created_at',
    (row, next) =>
      `2026-0${1 + next(9)}-${digits(1 + (row % 28), 2)}T${digits(next(24), 2)}:${digits(next(60), 2)}:${digits(next(60), 2)}Z`,
  ],
  ['age', (_row, next) => String(next(50) === 0 ? 130 : 18 + next(70))],
  ['income', sometimesNull(20, decimal(90_000, 2))],
  ['score', decimal(1, 6)],
  ['balance', (_row, next) => `${next(3) === 0 ? '-' : ''}${(next(10_000_000) / 1000).toFixed(3)}`],
  ['visits', (_row, next) => String(next(next(200) + 1))],
  ['ratio', sometimesNull(10, (_row, next) => (next(500) === 0 ? 'NaN' : (next(100_000) / 7).toFixed(4)))],
  ['weight', decimal(120, 1)],
  ['clicks', (_row, next) => String(next(100_000))],
  ['credit', sometimesNull(5, decimal(1000, 2))],
  ['country', pick(countries)],
  ['plan', pick(['free', 'basic', 'plus', 'pro', 'team'])],
  ['device', pick(['phone', 'tablet', 'desktop'])],
  ['channel', pick(['mail', 'search', 'social', 'partner', 'direct', 'none'])],
  ['is_active', pick(['true', 'false'])],
  ['product', (_row, next) => `P-${digits(next(1000), 4)}`],
  ['email', (row, next) => `user${next(400_000)}@mail${row % 10}.example${next(100) === 0 ? '' : '.org'}`],
  [
    'session',
    (_row, next) =>
      `${next(2 ** 31)
        .toString(16)
        .padStart(8, '0')}-${next(2 ** 31)
        .toString(16)
        .padStart(8, '0')}`,
  ],
  ['note', sometimesNull(3, (_row, next) => `${words[next(12)]} ${words[next(12)]} ${words[next(12)]}`)],
]

/** Names of the columns of a shape: the second twenty are called `id_2` and so on. */
export const columnNames = (columns: number): readonly string[] =>
  Array.from({length: columns}, (_, index) => {
    const name = cells[index % cells.length]?.[0] ?? ''
    return index < cells.length ? name : `${name}_${Math.floor(index / cells.length) + 1}`
  })

/** Writes CSV, in files of equal numbers of rows; the same bytes in every run. */
export function writeCsv({rows, columns}: Shape, paths: readonly string[]): void {
  const next = generator()
  let row = 0
  for (const [index, path] of paths.entries()) {
    const first = row
    row = Math.ceil((rows * (index + 1)) / paths.length)
    writeLines(path, `${columnNames(columns).join(',')}\n`, first, row, (at) => {
      let text = ''
      for (let column = 0; column < columns; column++) {
        if (column > 0) text += ','
        text += cells[column % cells.length]?.[1](at, next) ?? ''
      }
      return text
    })
  }
}

/** Writes the rows that `writeCsv` writes as JSON Lines; there is no NaN, so it is null. */
export function writeJsonLines({rows, columns}: Shape, path: string): void {
  const next = generator()
  const names = columnNames(columns).map((name) => JSON.stringify(name))
  writeLines(path, '', 0, rows, (row) => {
    const members = names.map((name, column) => `${name}:${jsonValue(cells[column % cells.length]?.[1](row, next) ?? '')}`)
    return `{${members.join(',')}}`
  })
}

function jsonValue(cell: string): string {
  if (cell === '' || cell === 'NaN') return 'null'
  return /^(-?(0|[1-9]\d*)(\.\d+)?|true|false)$/.test(cell) ? cell : JSON.stringify(cell)
}

/** Writes a head and the lines of some rows. */
export function writeLines(path: string, head: string, first: number, last: number, lineOf: (row: number) => string): void {
  const file = openSync(path, 'w')
  let text = head
  for (let row = first; row < last; row++) {
    text += `${lineOf(row)}\n`
    if (text.length < 1_000_000) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text)
  closeSync(file)
}

/** A linear congruential generator with a fixed start. */
export function generator(): Next {
  let state = 1
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** The row checks of the comparison, as a contract: types, bounds, value sets, lengths and nulls; four patterns if asked for, such as a backtracking engine could be lost in. */
export function contractText(columns: number, hasPatterns: boolean): string {
  const rules: Readonly<Record<string, string>> = {
    id: 'type: integer, minimum: 0',
    created_at: 'type: string, format: timestamp',
    age: 'type: integer, minimum: 0, maximum: 120',
    income: 'type: number, minimum: 0, maximum: 1000000',
    score: 'type: number, minimum: 0, maximum: 1',
    balance: 'type: number, minimum: -10000, maximum: 10000',
    visits: 'type: integer, minimum: 0',
    ratio: 'type: number',
    weight: 'type: number, minimum: 0, maximum: 500',
    clicks: 'type: integer, minimum: 0',
    credit: 'type: number, minimum: 0',
    country: `enum: [${countries.map((country) => `"${country}"`).join(', ')}]`,
    plan: 'enum: [free, basic, plus, pro, team]',
    device: 'enum: [phone, tablet, desktop]',
    channel: 'type: string, maxLength: 10',
    is_active: 'type: boolean',
    product: `type: string${hasPatterns ? ", pattern: '^(P|PP)+-[0-9]*[0-9]{4}$'" : ', minLength: 6'}`,
    email: `type: string${hasPatterns ? ", pattern: '^([a-z]+[0-9]*)+@[a-z0-9.]+$'" : ', maxLength: 80'}`,
    session: `type: string${hasPatterns ? ", pattern: '^([0-9a-f]+)+-([0-9a-f]+)+$'" : ', minLength: 17, maxLength: 17'}`,
    note: `type: string${hasPatterns ? ", pattern: '^([A-Za-z]+ ?)*$'" : ', maxLength: 200'}`,
  }
  const properties = columnNames(columns).map((name) => `    ${name}: {${rules[name.replace(/_\d+$/, '')] ?? ''}}`)
  return `row:\n  type: object\n  required: [id, created_at, age]\n  properties:\n${properties.join('\n')}\n`
}
