import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {openParquet} from '../src/duckdb/client.ts'
import {openEngine} from '../src/duckdb/engine.ts'
import {engineVersion} from '../src/duckdb/packages.ts'
import {lockdown, quoteName, quoteText} from '../src/duckdb/sql.ts'
import {unpackTarball} from '../src/duckdb/tar.ts'
import {readTable} from '../src/read-table.ts'
import {contract, type Workplace, workplace} from './harness.ts'

interface Connection {
  run(sql: string): Promise<unknown>
}

/** The engine within this process, outside any lock. */
async function connect(place: Workplace): Promise<Connection> {
  const engine = await openEngine(place.context)
  const {DuckDBInstance} = createRequire(import.meta.url)(join(engine, 'node_modules/@duckdb/node-api')) as {
    DuckDBInstance: {create(path: string): Promise<{connect(): Promise<Connection>}>}
  }
  return (await DuckDBInstance.create(':memory:')).connect()
}

/** Writes Parquet with the engine itself. */
async function writeParquet(place: Workplace, name: string, select: string): Promise<void> {
  await (await connect(place)).run(`COPY (${select}) TO ${quoteText(join(place.folder, name))} (FORMAT parquet, ROW_GROUP_SIZE 2048)`)
}

describe('Parquet is counted as CSV of the same rows is', () => {
  test('for every kind of column, with nulls, NaN and infinities', async () => {
    await using place = await workplace()
    const select = `SELECT i::INTEGER AS small, (i * 9007199254740993)::HUGEINT::BIGINT AS big, CASE WHEN i % 7 = 0 THEN NULL ELSE i / 8 END::DOUBLE AS ratio,
      CASE i % 9 WHEN 0 THEN 'nan' WHEN 1 THEN '-inf' ELSE i::VARCHAR END::DOUBLE AS odd, i % 2 = 0 AS even,
      DATE '2026-01-01' + (i % 40)::INTEGER AS day, TIMESTAMP '2026-01-01 00:00:00' + INTERVAL (i) SECOND AS moment,
      CASE WHEN i % 5 = 0 THEN NULL ELSE 'name "' || (i % 1500) || '", ü' END AS name FROM range(1000) r(i)`
    await writeParquet(place, 'a.parquet', select)
    await writeParquet(place, 'copy.parquet', select)
    const rows = Array.from({length: 1000}, (_, i) => {
      const moment = new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString().slice(0, 19)
      const day = new Date(Date.UTC(2026, 0, 1 + (i % 40))).toISOString().slice(0, 10)
      const odd = i % 9 === 0 ? 'NaN' : i % 9 === 1 ? '-inf' : String(i)
      const name = i % 5 === 0 ? '' : `"name ""${i % 1500}"", ü"`
      return `${i},${BigInt(i) * 9007199254740993n},${i % 7 === 0 ? '' : i / 8},${odd},${i % 2 === 0},${day},${moment},${name}`
    })
    await place.write('a.csv', `small,big,ratio,odd,even,day,moment,name\n${rows.join('\n')}\n`)
    const fromParquet = await place.scan(['a.parquet'])
    const fromCsv = await place.scan(['a.csv'])
    expect(fromParquet.rows).toBe(1000)
    expect(JSON.stringify(fromParquet.profile.columns)).toBe(JSON.stringify(fromCsv.profile.columns))
  })

  test('and lists, arrays, structs and maps, of whatever they hold, are text', async () => {
    await using place = await workplace()
    const nested = {
      doubles: '[i / 8, -1.5]::DOUBLE[]',
      floats: '[0.1, i / 4]::FLOAT[]',
      fixed: '[i, 1, 2]::DOUBLE[3]',
      decimals: '[1.25]::DECIMAL(9, 2)[]',
      days: "[DATE '2026-01-01']",
      moments: "[TIMESTAMP '2026-01-01 00:00:00']",
      truths: '[true, NULL]',
      deep: '[[1.5, 2], [3]]::DOUBLE[][]',
      record: "{'a': i, 'b': 0.5}",
      keyed: "map(['a', 'b'], [i::DOUBLE, 2])",
    }
    const columns = Object.entries(nested).map(([name, made]) => `${made} AS ${name}`)
    await writeParquet(
      place,
      'a.parquet',
      `SELECT ${columns.join(', ')} FROM range(60) r(i) UNION ALL SELECT ${columns.map(() => 'NULL').join(', ')}`,
    )
    const {rows, profile} = await place.scan(['a.parquet'])
    expect([rows, profile.columns.length]).toEqual([61, Object.keys(nested).length])
    for (const {name, kind, nulls, n} of profile.columns) expect([name, kind, nulls, n]).toEqual([name, 'text', 1, 61])
    const dataset = await resolveDataset(['a.parquet'], {workspace: place.folder, workingDirectory: place.folder})
    const table = await readTable(dataset, {}, place.context)
    const cells = Object.keys(nested).map((name) => table.columns.get(name)?.values[2])
    expect(cells.slice(0, 4)).toEqual(['[0.25, -1.5]', '[0.1, 0.5]', '[2.0, 1.0, 2.0]', '[1.25]'])
    expect(table.columns.get('record')?.values[60]).toBe(null)
  })

  test('and is held to the same contract with the same number of rejected rows', async () => {
    await using place = await workplace()
    await writeParquet(
      place,
      'a.parquet',
      `SELECT i AS id, i % 10 AS a, CASE WHEN i % 4 = 0 THEN NULL ELSE 'x' || i % 3 END AS b FROM range(400) r(i)`,
    )
    const rows = Array.from({length: 400}, (_, i) => `${i},${i % 10},${i % 4 === 0 ? '' : `x${i % 3}`}`)
    await place.write('a.csv', `id,a,b\n${rows.join('\n')}\n`)
    const rules = await contract(`
row:
  required: [a, b]
  properties:
    a: {type: integer, maximum: 7}
    b: {type: string, pattern: '^x[01]$'}
unique: a
`)
    const [parquet, csv] = [await place.scan(['a.parquet'], {contract: rules}), await place.scan(['a.csv'], {contract: rules})]
    const counts = ({findings, rejected, repeatedKeys}: typeof csv): unknown => [
      findings.map(({column, keyword, count}) => `${column} ${keyword} ${count}`).sort(),
      rejected,
      repeatedKeys.map(({count}) => count),
    ]
    expect(counts(parquet)).toEqual(counts(csv))
    expect(csv.findings.length).toBeGreaterThan(2)
  })
})

describe('several Parquet files', () => {
  test('may hold whole numbers in one and fractions in the other', async () => {
    await using place = await workplace()
    await writeParquet(place, 'a.parquet', 'SELECT i::INTEGER AS x FROM range(10) r(i)')
    await writeParquet(place, 'b.parquet', 'SELECT i / 2 AS x FROM range(10) r(i)')
    expect((await place.scan(['*.parquet'])).profile.columns).toMatchObject([{kind: 'number', n: 20, invalid: 0, max: '9'}])
  })

  test('that disagree on what a column holds are refused', async () => {
    await using place = await workplace()
    await writeParquet(place, 'a.parquet', 'SELECT 1 AS x')
    await writeParquet(place, 'b.parquet', "SELECT 'one' AS x")
    await expect(place.scan(['*.parquet'])).rejects.toMatchObject({errorClass: 'input-error', where: {file: 'b.parquet', field: 'x'}})
  })
})

test('dates that Parquet holds as text are held to their format', async () => {
  await using place = await workplace()
  await writeParquet(place, 'a.parquet', "SELECT unnest(['2026-01-01', '2026-02-30', '2026-01-01']) AS day")
  const rules = await contract('row: {properties: {day: {type: string, format: date}}}')
  expect((await place.scan(['a.parquet'], {contract: rules})).findings).toMatchObject([{column: 'day', keyword: 'type', count: 1}])
})

test('a table of predictions holds every row in order', async () => {
  await using place = await workplace()
  await writeParquet(
    place,
    'p.parquet',
    `SELECT 'r' || i AS id, i / 4 AS score, CASE WHEN i = 3 THEN NULL ELSE i % 2 END AS label FROM range(5000) r(i)`,
  )
  const dataset = await resolveDataset(['p.parquet'], {workspace: place.folder, workingDirectory: place.folder})
  const table = await readTable(dataset, {columns: ['label', 'id', 'score'], numeric: ['score', 'label']}, place.context)
  const score = table.columns.get('score')
  const label = table.columns.get('label')
  expect(table.rows).toBe(5000)
  expect(score?.kind === 'number' && [...score.values.slice(0, 3), score.values[4999]]).toEqual([0, 0.25, 0.5, 1249.75])
  expect(label?.kind === 'number' && [label.nulls[3], label.nulls[4]]).toEqual([1, 0])
  expect(table.columns.get('id')?.values[4999]).toBe('r4999')
  expect(table.where(4)).toEqual({file: 'p.parquet'})
})

describe('the engine', () => {
  test('can read nothing but the file that it was started for, write nothing and change no setting', async () => {
    await using place = await workplace()
    await writeParquet(place, 'a.parquet', 'SELECT 1 AS x')
    const file = join(place.folder, 'a.parquet')
    const other = await place.write('other.csv', 'a\n1\n')
    const connection = await connect(place)
    for (const statement of lockdown([file], await mkdtemp(join(place.folder, 'scratch-')), 256)) await connection.run(statement)
    await connection.run(`SELECT * FROM read_parquet(${quoteText(file)})`)
    const attempts = [
      `SELECT * FROM read_csv(${quoteText(other)})`,
      "SELECT * FROM read_text('/etc/passwd')",
      `SELECT * FROM glob(${quoteText(join(place.folder, '*'))})`,
      "SELECT * FROM read_parquet('https://example.invalid/a.parquet')",
      `COPY (SELECT 1) TO ${quoteText(join(place.folder, 'written.csv'))}`,
      `ATTACH ${quoteText(join(place.folder, 'new.duckdb'))}`,
      `EXPORT DATABASE ${quoteText(place.folder)}`,
      'INSTALL httpfs',
      'LOAD httpfs',
      'SET enable_external_access = true',
      "SET memory_limit = '64GB'",
      'RESET lock_configuration',
    ]
    for (const attempt of attempts) await expect(connection.run(attempt), attempt).rejects.toThrow()
  })

  test('takes a column name for nothing but a name', async () => {
    await using place = await workplace()
    const name = 'x") FROM range(3); DROP TABLE t; --'
    await writeParquet(place, 'a.parquet', `SELECT 7 AS ${quoteName(name)}`)
    expect((await place.scan(['a.parquet'])).profile.columns).toMatchObject([{name, min: '7', n: 1}])
  })

  test('that was changed by one byte is not loaded', async () => {
    await using place = await workplace()
    const good = await openEngine(place.context)
    const path = join(place.folder, 'engine')
    await cp(good, path, {recursive: true})
    const library = join(path, 'node_modules/@duckdb/node-api/lib/index.js')
    await writeFile(library, `${await readFile(library, 'utf8')}\n`)
    await expect(openEngine({...place.context, engine: {path}})).rejects.toMatchObject({errorClass: 'policy-refused'})
    await expect(openEngine({...place.context, engine: {path: join(place.folder, 'nothing')}})).rejects.toMatchObject({
      errorClass: 'input-error',
    })
  })

  test('in the cache is used again and nothing half-made is left there', async () => {
    await using place = await workplace()
    await openEngine(place.context)
    const cached = await readdir(join(homedir(), '.cache', 'modelflight', 'engines'))
    expect(cached.filter((name) => name.includes(engineVersion)).length).toBe(1)
  })

  test('that dies is an error of one file, and leaves no process behind', async () => {
    await using place = await workplace()
    await writeParquet(place, 'a.parquet', 'SELECT i FROM range(1000000) r(i)')
    const engine = await openEngine(place.context)
    const controller = new AbortController()
    const scratch = await mkdtemp(join(place.folder, 'scratch-'))
    const reader = await openParquet({engine, file: join(place.folder, 'a.parquet'), name: 'a.parquet', scratch, signal: controller.signal})
    const batches = reader.rows([{name: 'i', transfer: 'integer'}])
    await batches.next()
    await reader[Symbol.asyncDispose]()
    await expect(batches.next()).rejects.toMatchObject({where: {file: 'a.parquet'}})
  })
})

test('a tarball that would write elsewhere is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-tar-'))
  const header = Buffer.alloc(1024)
  header.write('package/../../escape', 0)
  header.write('00000000001\0', 124)
  header[156] = 0x30
  const {gzipSync} = await import('node:zlib')
  await expect(unpackTarball(gzipSync(Buffer.concat([header, Buffer.alloc(1024)])), folder, 'evil')).rejects.toMatchObject({
    errorClass: 'policy-refused',
  })
  await rm(folder, {recursive: true})
})
