import {join} from 'node:path'
import {connect} from '@modelflight/data/duckdb/node-api'
import {lockdown, quoteText, transferred} from '@modelflight/data/duckdb/sql'

// The statements that our profile of a Parquet file is made of, in plain DuckDB: every value is fetched, none is counted.
const [engine = '', file = '', scratch = ''] = process.argv.slice(2)
const connection = await connect(engine)
for (const statement of lockdown([file], scratch, 320)) await connection.run(statement)
const source = `read_parquet(${quoteText(join(file))})`
const columns = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows()
let values = 0
for (const [name, type] of columns) {
  const transfer = /^(BIGINT|INTEGER)$/.test(String(type))
    ? 'integer'
    : /^(DOUBLE|DECIMAL)/.test(String(type))
      ? 'number'
      : /^TIMESTAMP/.test(String(type))
        ? 'time'
        : String(type) === 'BOOLEAN'
          ? 'boolean'
          : 'text'
  const result = await connection.stream(`SELECT ${transferred(String(name), transfer)} AS v, count(*) AS n FROM ${source} GROUP BY 1`)
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
    values += chunk.rowCount
}
process.stdout.write(`${values} distinct values of ${columns.length} columns\n`)
