import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openEngine} from '@modelflight/data/duckdb/engine'
import {connect} from '@modelflight/data/duckdb/node-api'
import {capturingLog} from '@modelflight/testing/log'
import {data, type OwnInput} from './own-text.ts'

/** Selections that the engine writes as Parquet. */
const written = {
  good: "SELECT i AS id, i / 3 AS v, 'n' || (i % 7) AS name FROM range(500) r(i)",
  nested: "SELECT [1, 2, i] AS list, {'a': i, 'b': 'x'} AS struct, MAP {'k': i} AS map FROM range(20) r(i)",
  empty: 'SELECT 1 AS id WHERE false',
  nulls: 'SELECT NULL::INTEGER AS a, NULL::VARCHAR AS b FROM range(10)',
  odd: "SELECT 'nan'::DOUBLE AS x, '-inf'::FLOAT AS y, 170141183460469231731687303715884105727::HUGEINT AS h FROM range(5)",
  blob: "SELECT '\\x00\\xFF\\x0A'::BLOB AS b, uuid() AS u, INTERVAL 3 DAY AS i, TIME '01:02:03' AS t FROM range(5)",
  times: "SELECT TIMESTAMP '9999-12-31 23:59:59' AS t, DATE '0001-01-01' AS d, TIMESTAMPTZ '2026-01-01 00:00:00+02' AS z FROM range(5)",
  commands: 'SELECT 1 AS "::error::x", 2 AS "##[add-mask]a", 3 AS "a""; DROP TABLE data; --" FROM range(5)',
  lookalikes: 'SELECT 1 AS "l\u0430bel", 2 AS "label"',
  blank: 'SELECT 1 AS " ", 2 AS b',
  wide: `SELECT ${Array.from({length: 10_001}, (_, i) => `${i} AS c${i}`).join(', ')}`,
  bomb: "SELECT repeat('x', 1000000) AS x FROM range(1200)",
}

/** Parquet that is hostile or broken: written by the engine, then damaged. */
export async function ownParquet(): Promise<readonly OwnInput[]> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-parquet-'))
  try {
    const {log} = capturingLog()
    const connection = await connect(await openEngine({log, signal: new AbortController().signal, temporary: folder}))
    const files: Record<string, Buffer> = {}
    for (const [name, select] of Object.entries(written)) {
      const path = join(folder, `${name}.parquet`)
      await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet${name === 'bomb' ? ', COMPRESSION zstd' : ''})`)
      files[name] = await readFile(path)
    }
    return cases(files as Readonly<Record<keyof typeof written, Buffer>>)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function cases({good, ...files}: Readonly<Record<keyof typeof written, Buffer>>): readonly OwnInput[] {
  const refused = {exit: 'input-error'} as const
  const parquet = (hazard: string, content: Buffer, answer: Parameters<typeof data>[3]): OwnInput =>
    data(hazard, 'a.parquet', content, answer)
  const footer = good.readUInt32LE(good.length - 8)
  return [
    parquet('a good file', good, {exit: 'ok', rows: 500}),
    parquet('lists, structs and maps', files.nested, {exit: 'ok', rows: 20}),
    parquet('no rows', files.empty, {exit: 'check-failed', rows: 0}),
    parquet('nulls only', files.nulls, {exit: 'ok', rows: 10}),
    parquet('infinities and integers of 128 bits', files.odd, {exit: 'ok', rows: 5}),
    parquet('bytes, intervals and times of day', files.blob, {exit: 'ok', rows: 5}),
    parquet('times at the ends of the calendar', files.times, {exit: 'ok', rows: 5}),
    parquet('commands and SQL in names', files.commands, {exit: 'ok', rows: 5, forbid: /^::error::x|##\[add-mask\]a/m}),
    parquet('names that look like one another', files.lookalikes, {...refused, field: 'label'}),
    parquet('a blank name', files.blank, refused),
    parquet('10,001 columns', files.wide, {exit: 'limit-exceeded'}),
    parquet('1.2 GB of text in a small file', files.bomb, {exit: 'limit-exceeded'}),
    parquet('a cut in the middle', good.subarray(0, good.length >> 1), refused),
    parquet('one byte missing at the end', good.subarray(0, -1), refused),
    parquet('bytes behind the end', Buffer.concat([good, Buffer.from('x')]), refused),
    parquet('a file behind another', Buffer.concat([good, good]), refused),
    parquet('a footer of 4 GB', changed(good, good.length - 8, Buffer.from([255, 255, 255, 255])), refused),
    parquet('a footer of nothing', changed(good, good.length - 8, Buffer.alloc(4)), refused),
    parquet('a footer of zeros', changed(good, good.length - 8 - footer, Buffer.alloc(footer)), refused),
    parquet(
      'a footer of noise',
      changed(good, good.length - 8 - footer, Buffer.from(Array.from({length: footer}, (_, i) => (i * 167 + 13) % 256))),
      refused,
    ),
    parquet('pages of zeros', changed(good, 4, Buffer.alloc(200)), refused),
    parquet('pages of noise', changed(good, 4, Buffer.from(Array.from({length: 400}, (_, i) => (i * 91 + 7) % 256))), refused),
    data('Parquet under the name of CSV', 'a.csv', good, refused),
    data('Parquet under the name of JSON Lines', 'a.jsonl', good, refused),
    data('Parquet in gzip', 'a.parquet.gz', good, refused),
    data('an Arrow file', 'a.parquet', Buffer.from('ARROW1\0\0rest of it, long enough to be read'), refused),
    data('an ORC file', 'a.parquet', Buffer.from('ORC\0rest of it, long enough to be read ORC'), refused),
    data('an SQLite database', 'a.parquet', Buffer.from('SQLite format 3\0rest of it, long enough'), refused),
  ]
}

function changed(bytes: Buffer, at: number, by: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  by.copy(copy, at)
  return copy
}
