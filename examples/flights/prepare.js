// Splits three million flights into one CSV file a month, a holdout and labelled requests. Run again, it does nothing.
import {createHash} from 'node:crypto'
import {closeSync, createReadStream, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {asyncBufferFromFile, parquetMetadataAsync, parquetRead} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'
import {columns, hashShare, isLate, toCsvLine} from './src/flights.js'

const {values} = parseArgs({
  options: {
    source: {type: 'string', default: fileURLToPath(new URL('../data/flights-3m.parquet', import.meta.resolve('vega-datasets')))},
    out: {type: 'string', default: 'data'},
    seed: {type: 'string', default: '7'},
  },
})
const out = resolve(values.out)
const seed = Number(values.seed)

const months = ['2001-01', '2001-02', '2001-03', '2001-04', '2001-05', '2001-06']
/** Flights of March that no model is trained on: the gate judges on them. About 500,000 flights a month. */
const holdout = {month: '2001-03', share: 0.04, file: 'holdout.csv'}
/** Flights of April that the canary is asked about. */
const requests = {month: '2001-04', share: 0.04, file: 'requests.jsonl'}

/** A Friday on which 41 of 100 flights were late, and the Fridays of the month before, which it is held against: people and schedules differ by the day of the week. */
const days = {
  '2001-04-06.csv': ['2001-04-06'],
  'fridays-of-march.csv': ['2001-03-02', '2001-03-09', '2001-03-16', '2001-03-23', '2001-03-30'],
}

const hash = createHash('sha256')
await pipeline(createReadStream(values.source), hash)
const stamp = JSON.stringify({version: 4, source: hash.digest('hex'), seed, months, holdout, requests, days}, null, 1)
const stampFile = join(out, 'prepared.json')
if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) console.log(`${values.out} is up to date`)
else await prepare()

async function prepare() {
  mkdirSync(out, {recursive: true})
  const header = `${columns.join(',')}\n`
  const writers = new Map(
    [...months.map((month) => `${month}.csv`), holdout.file, ...Object.keys(days)].map((name) => [name, openWriter(name, header)]),
  )
  writers.set(requests.file, openWriter(requests.file, ''))
  let rows = 0
  let elsewhere = 0
  for await (const flight of flights(values.source)) {
    rows += 1
    const month = flight.date.slice(0, 7)
    const writer = writers.get(`${month}.csv`)
    if (writer === undefined) {
      elsewhere += 1
      continue
    }
    writer.write(toCsvLine(flight))
    for (const [name, dates] of Object.entries(days))
      if (dates.includes(flight.date.slice(0, 10))) writers.get(name)?.write(toCsvLine(flight))
    const drawn = hashShare(flight.id, seed)
    if (month === holdout.month && drawn < holdout.share) writers.get(holdout.file)?.write(toCsvLine(flight))
    if (month === requests.month && drawn < requests.share) writers.get(requests.file)?.write(toRequest(flight))
  }
  for (const writer of writers.values()) writer.close()
  writeFileSync(stampFile, stamp)
  console.log(
    `${rows} flights read, ${elsewhere} of other months left out; written to ${values.out}: ${Array.from(writers.keys()).join(', ')}`,
  )
}

/**
 * One request with the answer that turned out to be right.
 * @param {import('./src/flights.js').Flight} flight
 */
function toRequest(flight) {
  const {id, date, distance, origin, destination} = flight
  return `${JSON.stringify({id, body: {date, distance, origin, destination}, label: isLate(flight) ? 1 : 0})}\n`
}

/**
 * A file that is made in full under another name and then takes its own.
 * @param {string} name
 * @param {string} first
 */
function openWriter(name, first) {
  const unfinished = join(out, `.${name}.tmp`)
  const file = openSync(unfinished, 'w')
  let buffer = first
  const flush = () => {
    writeSync(file, buffer)
    buffer = ''
  }
  return {
    write: (/** @type {string} */ line) => {
      buffer += line
      if (buffer.length > 1 << 20) flush()
    },
    close: () => {
      flush()
      closeSync(file)
      renameSync(unfinished, join(out, name))
    },
  }
}

/**
 * The flights of a Parquet file, one row group in memory at a time. An id is the row's number.
 * @param {string} path
 * @returns {AsyncGenerator<import('./src/flights.js').Flight>}
 */
async function* flights(path) {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows)
    const table = await readColumns({file, metadata, compressors, rowStart, rowEnd})
    for (let row = 0; row < rowEnd - rowStart; row += 1) {
      yield {
        id: `f${String(rowStart + row + 1).padStart(7, '0')}`,
        date: `${table['date']?.[row].toISOString().slice(0, 19)}Z`,
        delay: Number(table['delay']?.[row]),
        distance: Number(table['distance']?.[row]),
        origin: table['origin']?.[row],
        destination: table['destination']?.[row],
      }
    }
    rowStart = rowEnd
  }
}

/** @param {Parameters<typeof parquetRead>[0]} options */
async function readColumns(options) {
  /** @type {Record<string, any[]>} */
  const table = {}
  const onChunk = (/** @type {{columnName: string, columnData: Iterable<any>}} */ {columnName, columnData}) => {
    const known = table[columnName]
    if (known === undefined) table[columnName] = Array.from(columnData)
    else for (const value of columnData) known.push(value)
  }
  await parquetRead({...options, onChunk})
  return table
}
