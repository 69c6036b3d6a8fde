import {globSync, mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {cpus, homedir, totalmem} from 'node:os'
import {join} from 'node:path'
import {root} from '@modelflight/tools/paths'
import {customers, customersParquet} from './customers-bench.ts'
import {contractText, writeCsv, writeJsonLines} from './generate.ts'
import {type Cost, inTurn, type Program} from './measure.ts'
import {costOf, type Figure, inNode, inPython, isFull, python, rows, runs, sandbox, show, validation} from './setup.ts'

const widths = [20, 200, 1000]

try {
  process.stdout.write(
    `${cpus().length} cores of ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; medians of ${runs} runs\n`,
  )
  await part('peers', peers)
  await part('customers', customers)
  await part('customers parquet', customersParquet)
  await part('json lines', jsonLines)
  await part('patterns', patterns)
  await part('files', files)
  await part('growth in columns', growthInColumns)
  await part('growth in rows', growthInRows)
  await part('many rows', manyRows)
  await part('parquet', parquet)
  await part('flights', flights)
} finally {
  rmSync(sandbox, {recursive: true, force: true})
}

/** Runs one part of the table, unless others were named: `npm run bench:data -- peers`. */
async function part(name: string, figures: () => Promise<readonly Figure[]>): Promise<void> {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  if (named.length > 0 && !named.includes(name)) return
  for (const {name: figure, value, bound, is, unit} of await figures()) {
    const isMet = is === 'most' ? value <= bound : value >= bound
    process.stdout.write(
      `${figure.padEnd(66)} ${value.toFixed(2).padStart(8)} ${unit} (${is === 'most' ? 'at most' : 'at least'} ${bound}) ${isMet ? 'ok' : 'NOT MET'}\n`,
    )
  }
}

/** validate-data of columns of the first table. */
const ours = (data: string, columns: number, hasPatterns = false): Program =>
  validation(data, columns === 0 ? 'rows: {min: 1}\n' : contractText(columns, hasPatterns))

function generated(name: string, shape: {readonly rows: number; readonly columns: number}, parts = 1): string {
  if (parts === 1) {
    writeCsv(shape, [join(sandbox, `${name}.csv`)])
    return `${name}.csv`
  }
  mkdirSync(join(sandbox, name))
  writeCsv(
    shape,
    Array.from({length: parts}, (_, part) => join(sandbox, name, `part-${String(part).padStart(4, '0')}.csv`)),
  )
  return `${name}/*.csv`
}

async function peers(): Promise<readonly Figure[]> {
  const data = generated('peers', {rows, columns: 20})
  const part = generated('peers-part', {rows: rows / 5, columns: 20})
  const contract = join(sandbox, 'peers.yml')
  writeFileSync(contract, contractText(20, false))
  const subject = ours(data, 20)
  const costs = await inTurn(python, runs, {
    Modelflight: subject,
    'Modelflight, a fifth of the rows': ours(part, 20),
    'Ajv on row objects, a fifth of the rows': inNode('ajv-rows.ts', join(sandbox, part), contract),
    'bytes, sha256, UTF-8 in Node': inNode('floor.ts', join(sandbox, data)),
    'Ajv on row objects': inNode('ajv-rows.ts', join(sandbox, data), contract),
    'pandas (describe, nunique, quantiles, histograms, checks)': inPython('pandas_profile.py', data),
    'DuckDB (one statement)': inPython('duckdb_profile.py', data),
  })
  show(`profile and validate ${rows} x 20 CSV, whole processes`, costs)
  const [own, pandas, duckdb] = [
    costOf(costs, 'Modelflight'),
    costOf(costs, 'pandas (describe, nunique, quantiles, histograms, checks)'),
    costOf(costs, 'DuckDB (one statement)'),
  ]
  return [
    {name: 'less CPU than pandas', value: pandas.cpu / own.cpu, bound: 6, is: 'least', unit: 'x'},
    {name: 'less wall time than pandas', value: pandas.wall / own.wall, bound: 10, is: 'least', unit: 'x'},
    {name: 'less CPU than DuckDB', value: duckdb.cpu / own.cpu, bound: 3, is: 'least', unit: 'x'},
    {
      name: 'CPU of a loop over the bytes + sha256 + UTF-8 check',
      value: own.cpu / costOf(costs, 'bytes, sha256, UTF-8 in Node').cpu,
      bound: 2,
      is: 'most',
      unit: 'x',
    },
    {name: 'rows per CPU second, against Ajv on row objects', value: rateAgainstAjv(costs), bound: 5, is: 'least', unit: 'x'},
    {
      name: 'the same of whole processes, with start, profile and reports',
      value: costOf(costs, 'Ajv on row objects').cpu / own.cpu,
      bound: 5,
      is: 'least',
      unit: 'x',
    },
    {name: 'stored profile, a column', value: profileBytes() / 20 / 1024, bound: 20, is: 'most', unit: 'KiB'},
  ]
}

/**
 * How many rows a CPU second validates, against Ajv: what four fifths of the rows cost besides the first fifth. So a start counts for neither, nor
 * do the reports that only one of them writes; profile and sha256, which Ajv does not make, do count.
 */
function rateAgainstAjv(costs: ReadonlyMap<string, Cost>): number {
  const further = (name: string): number => costOf(costs, name).cpu - costOf(costs, `${name}, a fifth of the rows`).cpu
  return further('Ajv on row objects') / further('Modelflight')
}

/** The rows of the peers as JSON Lines, next to CSV of as many. */
async function jsonLines(): Promise<readonly Figure[]> {
  const csv = generated('rows', {rows, columns: 20})
  const part = generated('rows-part', {rows: rows / 5, columns: 20})
  writeJsonLines({rows, columns: 20}, join(sandbox, 'rows.jsonl'))
  writeJsonLines({rows: rows / 5, columns: 20}, join(sandbox, 'rows-part.jsonl'))
  const pandas = 'pandas (the same profile and checks)'
  const costs = await inTurn(python, runs, {
    CSV: ours(csv, 20),
    'CSV, a fifth of the rows': ours(part, 20),
    'JSON Lines': ours('rows.jsonl', 20),
    'JSON Lines, a fifth of the rows': ours('rows-part.jsonl', 20),
    [pandas]: inPython('pandas_profile.py', 'rows.jsonl'),
  })
  show(`profile and validate ${rows} x 20 JSON Lines, whole processes`, costs)
  const size = (name: string): number => statSync(join(sandbox, name)).size
  const further = (name: string): number => costOf(costs, name).cpu - costOf(costs, `${name}, a fifth of the rows`).cpu
  const rate = (name: string, all: string, some: string): number => (size(all) - size(some)) / further(name)
  const rates = {json: rate('JSON Lines', 'rows.jsonl', 'rows-part.jsonl'), csv: rate('CSV', csv, part)}
  process.stdout.write(
    `  ${(rates.json / 1e6).toFixed(0)} MB of JSON Lines a CPU second, ${(rates.csv / 1e6).toFixed(0)} MB of CSV, starts left out\n`,
  )
  return [
    {
      name: 'JSON Lines: less CPU than pandas',
      value: costOf(costs, pandas).cpu / costOf(costs, 'JSON Lines').cpu,
      bound: 3,
      is: 'least',
      unit: 'x',
    },
    {
      name: 'JSON Lines: bytes a CPU second, against CSV of the same rows',
      value: rates.json / rates.csv,
      bound: 0.5,
      is: 'least',
      unit: 'x',
    },
  ]
}

/** Size of the profile that was written last. */
function profileBytes(): number {
  const sizes = globSync('.modelflight/profiles/*.json', {cwd: sandbox}).map((path) => statSync(join(sandbox, path)))
  return sizes.toSorted((a, b) => a.mtimeMs - b.mtimeMs).at(-1)?.size ?? Number.NaN
}

async function patterns(): Promise<readonly Figure[]> {
  const data = generated('patterns', {rows, columns: 20})
  const costs = await inTurn(python, runs, {'without patterns': ours(data, 20), 'with four patterns': ours(data, 20, true)})
  show('patterns', costs)
  const value = costOf(costs, 'with four patterns').cpu / costOf(costs, 'without patterns').cpu
  return [{name: 'four patterns, CPU', value, bound: 1.5, is: 'most', unit: 'x'}]
}

async function files(): Promise<readonly Figure[]> {
  const shape = {rows, columns: 20}
  const costs = await inTurn(python, runs, {
    'one file': ours(generated('one', shape), 20),
    '200 files': ours(generated('many', shape, 200), 20),
  })
  show('files', costs)
  return [
    {
      name: '200 files against one, CPU',
      value: costOf(costs, '200 files').cpu / costOf(costs, 'one file').cpu,
      bound: 1.15,
      is: 'most',
      unit: 'x',
    },
  ]
}

/** Growth in columns: with as many rows, and with fewer rows the more columns there are. */
async function growthInColumns(): Promise<readonly Figure[]> {
  return [...(await columnsOfEqualRows()), ...(await equalCells())]
}

async function growthOf(title: string, rowsOf: (columns: number) => number): Promise<(columns: number) => number> {
  const data = (columns: number): string => generated(`wide-${columns}-${rowsOf(columns)}`, {rows: rowsOf(columns), columns})
  const programs = widths.map((columns) => [`${columns} columns`, ours(data(columns), columns)] as const)
  const costs = await inTurn(python, runs, Object.fromEntries(programs))
  show(title, costs)
  return (columns) => costOf(costs, `${columns} columns`).cpu
}

/** What a further column costs must not grow with the columns that are there. */
async function columnsOfEqualRows(): Promise<readonly Figure[]> {
  const same = rows / 10
  const cpu = await growthOf(`${same} rows`, () => same)
  return [
    {
      name: `a further column of ${same} rows, from 200 to 1,000 against from 20 to 200, CPU`,
      value: (cpu(1000) - cpu(200)) / 800 / ((cpu(200) - cpu(20)) / 180),
      bound: 1.15,
      is: 'most',
      unit: 'x',
    },
  ]
}

/** The same number of cells: what is paid once a column, its profile and its place in the reports, counts the more, the fewer rows share it. */
async function equalCells(): Promise<readonly Figure[]> {
  const cells = rows * 20
  const cpu = await growthOf(`${cells} cells`, (columns) => cells / columns)
  return [200, 1000].map((columns) => ({
    name: `a cell among ${columns} columns against one among 20, of as many cells, CPU`,
    value: cpu(columns) / cpu(20),
    bound: 1.15,
    is: 'most',
    unit: 'x',
  }))
}

/** The same work as that of the peers with five times as many rows, which two threads share. */
async function manyRows(): Promise<readonly Figure[]> {
  const count = rows * 5
  const data = generated('many-rows', {rows: count, columns: 20})
  const costs = await inTurn(python, isFull ? 3 : 1, {
    Modelflight: ours(data, 20),
    'pandas (describe, nunique, quantiles, histograms, checks)': inPython('pandas_profile.py', data),
  })
  show(`profile and validate ${count} x 20 CSV, whole processes`, costs)
  const own = costOf(costs, 'Modelflight')
  const pandas = costOf(costs, 'pandas (describe, nunique, quantiles, histograms, checks)')
  return [
    {name: `less CPU than pandas, ${count} rows`, value: pandas.cpu / own.cpu, bound: 6, is: 'least', unit: 'x'},
    {name: `less wall time than pandas, ${count} rows`, value: pandas.wall / own.wall, bound: 10, is: 'least', unit: 'x'},
  ]
}

async function growthInRows(): Promise<readonly Figure[]> {
  const sizes = isFull ? [1_000_000, 5_000_000, 20_000_000] : [200_000, 1_000_000]
  const figures: Figure[] = []
  let smallest: number | undefined
  for (const size of sizes) {
    const data = generated(`long-${size}`, {rows: size, columns: 20})
    const costs = await inTurn(python, size > 1_000_000 ? 1 : runs, {[`${size} rows`]: ours(data, 20)})
    rmSync(join(sandbox, data))
    show('growth in rows', costs)
    const {cpu, peakMiB} = costOf(costs, `${size} rows`)
    smallest ??= cpu / size
    figures.push({name: `peak memory at ${size} rows`, value: peakMiB, bound: 160, is: 'most', unit: 'MiB'})
    if (size > (sizes[0] ?? 0))
      figures.push({
        name: `CPU a row at ${size} rows against ${sizes[0]}`,
        value: cpu / size / smallest,
        bound: 1.15,
        is: 'most',
        unit: 'x',
      })
  }
  return figures
}

/**
 * A profile of Parquet, next to plain DuckDB in one process: one statement that computes what DuckDB has of a profile (with approximate sketches), and the statements that Modelflight sends,
 * whose results nobody looks at.
 */
async function parquet(): Promise<readonly Figure[]> {
  const rows = 1_000_000
  const data = join(sandbox, generated('columnar', {rows, columns: 20}))
  const file = join(sandbox, 'columnar.parquet')
  const copy = `import duckdb; duckdb.sql("SET enable_progress_bar = false; COPY (SELECT * FROM read_csv('${data}')) TO '${file}'")`
  const subject = ours('columnar.parquet', 0)
  // The first run fetches the engine, if that was never done.
  await inTurn(python, 1, {copy: {command: python, parameters: ['-c', copy]}, Modelflight: subject})
  const engine =
    globSync(join(homedir(), '.cache', 'modelflight', 'engines', 'duckdb-*'))
      .toSorted()
      .at(-1) ?? ''
  const costs = await inTurn(python, runs, {
    Modelflight: subject,
    'plain DuckDB (one statement)': inNode('parquet-plain.ts', engine, file),
    'plain DuckDB (the statements that are sent)': inNode('parquet-sent.ts', engine, file),
  })
  show(`profile of ${rows} x 20 Parquet`, costs)
  const cpu = (name: string): number => costOf(costs, 'Modelflight').cpu / costOf(costs, name).cpu
  return [
    {name: 'Parquet: CPU of one statement in plain DuckDB', value: cpu('plain DuckDB (one statement)'), bound: 1.2, is: 'most', unit: 'x'},
    {
      name: 'Parquet: CPU of the statements that are sent, in plain DuckDB',
      value: cpu('plain DuckDB (the statements that are sent)'),
      bound: 1.2,
      is: 'most',
      unit: 'x',
    },
  ]
}

/** Real data: three million flights of vega-datasets, as CSV. */
async function flights(): Promise<readonly Figure[]> {
  const parquet = join(root, 'node_modules', 'vega-datasets', 'data', 'flights-3m.parquet')
  const copy = `import duckdb; duckdb.sql("COPY (SELECT * FROM '${parquet}'${isFull ? '' : ' LIMIT 500000'}) TO '${join(sandbox, 'flights.csv')}' (HEADER)")`
  await inTurn(python, 1, {copy: {command: python, parameters: ['-c', copy]}})
  const costs = await inTurn(python, runs, {
    Modelflight: ours('flights.csv', 0),
    'bytes, sha256, UTF-8 in Node': inNode('floor.ts', join(sandbox, 'flights.csv')),
  })
  show('flights', costs)
  return [
    {
      name: 'flights: CPU of a loop over the bytes + sha256 + UTF-8 check',
      value: costOf(costs, 'Modelflight').cpu / costOf(costs, 'bytes, sha256, UTF-8 in Node').cpu,
      bound: 2,
      is: 'most',
      unit: 'x',
    },
    {name: 'flights: stored profile', value: profileBytes() / 1024, bound: 1024, is: 'most', unit: 'KiB'},
  ]
}
