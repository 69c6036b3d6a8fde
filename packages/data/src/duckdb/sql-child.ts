import type {Partition} from '../dataset.ts'
import type {Connection} from './node-api.ts'
import {placeColumns, type Request, type RowPlace, type SqlFile, type SqlTable} from './protocol.ts'
import {lockdown, quoteName, quoteText} from './sql.ts'
import {cellMacros, cellOf} from './sql-cells.ts'

/** The SQL of a rule asks for what no rule may do. */
export class ForbiddenSql extends Error {}

type TablesRequest = Extract<Request, {readonly op: 'tables'}>

const selectType = 1

/**
 * Makes data sets readable as views, then locks the engine: afterwards nothing else can be read, written, loaded or set.
 */
export async function makeTables(connection: Connection, {tables, scratch, memoryMb, withPlaces}: TablesRequest): Promise<void> {
  const paths = tables.flatMap(({files}) => files.map(({path}) => path))
  const settings = lockdown(paths, scratch, memoryMb)
  for (const statement of settings.slice(0, -1)) await connection.run(statement)
  for (const macro of cellMacros) await connection.run(macro)
  for (const table of tables) await connection.run(viewOf(table, withPlaces))
  await connection.run(settings.at(-1) ?? '')
}

/** Dialects are given in full and text is read as text: what the engine would guess is never used. */
function viewOf({name, files, kinds}: SqlTable, withPlaces: boolean): string {
  const union = files
    .map((file, index) => {
      const place = withPlaces ? [`${index} AS ${placeColumns.file}`, `row_number() OVER () - 1 AS ${placeColumns.row}`] : []
      return `SELECT ${['*', ...file.constants.map(constant), ...place].join(', ')} FROM ${sourceOf(file)}`
    })
    .join(' UNION ALL BY NAME ')
  const kindOf = new Map(kinds.map((column) => [column.name, column.kind]))
  const isParquet = files.every(({format}) => format === 'parquet')
  const constants = [...new Set(files.flatMap((file) => file.constants.map(({column}) => column)))]
  const own = isParquet ? [] : files.flatMap((file) => file.columns)
  const typed = [...new Set([...own, ...constants])].map((column) => cellOf(column, kindOf.get(column)))
  const exclude = constants.length === 0 ? '*' : `* EXCLUDE (${constants.map(quoteName).join(', ')})`
  const places = withPlaces && !isParquet ? [placeColumns.file, placeColumns.row] : []
  const columns = [...(isParquet ? [exclude, ...typed] : typed), ...places]
  return `CREATE VIEW ${quoteName(name)} AS SELECT ${columns.join(', ')} FROM (${union})`
}

const constant = ({column, value}: Partition): string => `${quoteText(value)} AS ${quoteName(column)}`

function sourceOf({path, format, columns}: SqlFile): string {
  const file = quoteText(path)
  const types = `{${columns.map((column) => `${quoteText(column)}: 'VARCHAR'`).join(', ')}}`
  switch (format) {
    case 'parquet':
      return `read_parquet(${file})`
    case 'csv':
    case 'tsv':
      return `read_csv(${file}, auto_detect = false, header = true, delim = ${format === 'csv' ? `','` : `'\\t'`}, quote = '"', escape = '"', nullstr = '', strict_mode = true, max_line_size = 16777216, columns = ${types})`
    case 'jsonl':
    case 'json':
      return `read_json(${file}, auto_detect = false, format = '${format === 'json' ? 'array' : 'newline_delimited'}', maximum_object_size = 16777216, columns = ${types})`
    default:
      return format satisfies never
  }
}

/**
 * Counts the rows of one SELECT.
 *
 * @throws ForbiddenSql for several statements and for any that is no SELECT; Error of the engine.
 */
export async function countRows(connection: Connection, sql: string): Promise<number> {
  await requireSelect(connection, sql)
  try {
    const result = await connection.stream(sql)
    let rows = 0
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
      rows += chunk.rowCount
    return rows
  } catch (error) {
    throw forbiddenOr(error)
  }
}

/**
 * The places of the first rows of a SELECT that was counted before; none where it has not the columns that tell them, as `SELECT a, b` has not, or
 * where these columns make it another question.
 */
export async function placesOfRows(connection: Connection, sql: string, most: number): Promise<readonly RowPlace[]> {
  await requireSelect(connection, sql)
  const reader = await connection.streamAndReadUntil(sql, most)
  const names = reader.columnNames()
  const [file, row] = [names.indexOf(placeColumns.file), names.indexOf(placeColumns.row)]
  if (file < 0 || row < 0) return []
  return reader
    .getRows()
    .slice(0, most)
    .map((values) => ({file: Number(values[file]), row: Number(values[row])}))
}

async function requireSelect(connection: Connection, sql: string): Promise<void> {
  const statements = await connection.extractStatements(sql)
  if (statements.count !== 1) throw new ForbiddenSql(`a rule is one SELECT, and this is ${statements.count} statements`)
  // PRAGMA and the like are rewritten to SELECTs before they are prepared.
  const first = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*([a-z]+|\()/i.exec(sql)?.[1]?.toLowerCase() ?? ''
  if (!['select', 'with', 'from', 'values', '('].includes(first))
    throw new ForbiddenSql('a rule is one SELECT, and this is another kind of statement')
  const prepared = await statements.prepare(0).catch((error: unknown) => {
    throw forbiddenOr(error)
  })
  const isSelect = prepared.statementType === selectType
  prepared.destroySync()
  if (!isSelect) throw new ForbiddenSql('a rule is one SELECT, and this is another kind of statement')
}

/** What the locked engine refuses was forbidden, not mistaken. */
function forbiddenOr(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error)
  return /^(Permission|Invalid Configuration) Error|file system operations are disabled|Cannot change configuration/i.test(message)
    ? new ForbiddenSql(message.split('\n')[0] ?? message)
    : error
}
