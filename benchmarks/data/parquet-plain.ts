import {connect} from '@modelflight/data/duckdb/node-api'
import {quoteName, quoteText} from '@modelflight/data/duckdb/sql'

// A profile of a Parquet file as one statement of SQL in plain DuckDB: the same statement as duckdb_profile.py, which reads CSV.
const [engine = '', file = ''] = process.argv.slice(2)
const connection = await connect(engine)
await connection.run('SET threads = 2')
await connection.run('SET preserve_insertion_order = false')
const source = `read_parquet(${quoteText(file)})`
const columns = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows()
const quantiles = '[0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.99]'
const parts = columns.flatMap(([name, type]) => {
  const column = quoteName(String(name))
  const shared = [`count(${column})`, `approx_count_distinct(${column})`, `min(${column})`, `max(${column})`]
  if (!/^(BIGINT|DOUBLE)$/.test(String(type))) return [...shared, `approx_top_k(${column}, 20)`]
  const finite = `CASE WHEN isfinite(${column}::DOUBLE) THEN ${column}::DOUBLE END`
  return [...shared, `avg(${finite})`, `stddev_samp(${finite})`, `approx_quantile(${finite}, ${quantiles})`]
})
const [row] = (await connection.runAndReadAll(`SELECT count(*), ${parts.join(', ')} FROM ${source}`)).getRows()
process.stdout.write(`${String(row?.[0])} rows\n`)
