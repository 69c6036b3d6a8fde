import {mkdtempSync, rmSync} from 'node:fs'
import {open, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readFooter} from '@modelflight/data/duckdb/footer'
import {connect} from '@modelflight/data/duckdb/node-api'
import {verifyPages} from '@modelflight/data/duckdb/pages'
import {planOf} from '@modelflight/data/duckdb/plan'
import {lockdown, quoteText, rowsQuery, valuesQuery} from '@modelflight/data/duckdb/sql'

// The statements that Modelflight sends for a profile of Parquet, in plain DuckDB: its results are fetched, and nothing is done with them.
const [engine = '', path = ''] = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'modelflight-sent-'))
const connection = await connect(engine)
for (const statement of lockdown([path], scratch, 256)) await connection.run(statement)
const source = `read_parquet(${quoteText(path)})`
const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows()
const columns = described.map(([name, type]) => ({name: String(name), type: String(type), written: String(name), precision: 0}))
await using handle = await open(path)
const {size} = await stat(path)
const plan = planOf(columns, await verifyPages(handle, await readFooter(handle, size, path), size, path))
let rows = 0
for (const query of [...plan.grouped.map((each) => valuesQuery(each, source)), ...plan.together.map((part) => rowsQuery(part, source))]) {
  const result = await connection.stream(query)
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
    rows += chunk.rowCount
}
rmSync(scratch, {recursive: true})
process.stdout.write(`${rows} rows\n`)
