import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openEngine} from '@modelflight/data/duckdb/engine'
import {connect} from '@modelflight/data/duckdb/node-api'
import {capturingLog} from '@modelflight/testing/log'
import {element, footered, group, groups, meta} from './own-parquet.ts'
import {data, held, type OwnInput} from './own-text.ts'
import {type Field, put} from './thrift-edit.ts'

/** Selections that the engine writes as Parquet, without packing. */
const written = {
  names: "SELECT i AS id, 'n' || (i % 7) AS name FROM range(500) r(i)",
  decimals: 'SELECT 12345678901234567890123456.0123456789::DECIMAL(38, 10) AS a, (i * 1.25)::DECIMAL(9, 2) AS b FROM range(5) r(i)',
  unsigned: 'SELECT 18446744073709551615::UBIGINT AS a, 255::UTINYINT AS b FROM range(5)',
  odd: "SELECT '-0.0'::DOUBLE AS a, 5e-324 AS b, 'nan'::FLOAT AS c, 1.7976931348623157e308 AS d FROM range(5)",
  clocks:
    "SELECT TIMESTAMP_NS '2026-01-01 00:00:00.123456789' AS a, TIMETZ '01:02:03+02' AS b, TIMESTAMP_S '2026-01-01 00:00:01' AS c FROM range(5)",
  far: "SELECT DATE '5881580-07-10' AS a, DATE '0044-03-15 (BC)' AS b FROM range(5)",
  deep: `SELECT ${'['.repeat(40)}1${']'.repeat(40)} AS a FROM range(5)`,
  // Twelve bytes, as INT96 has them: nanoseconds (here of two parts) and the Julian day.
  old: "SELECT INTERVAL '2440.588 seconds' AS t FROM range(5)",
  older: "SELECT INTERVAL '0 days' AS t FROM range(5)",
  unseen: 'SELECT 1 AS "la\u200bbel", 2 AS b',
  folded: 'SELECT 1 AS "straße", 2 AS "STRASSE"',
  empty: 'SELECT 1 AS id WHERE false',
} as const

type Files = Readonly<Record<keyof typeof written, Buffer>>

/** Parquet of rare kinds, and Parquet that is damaged within. */
export async function ownParquetKinds(): Promise<readonly OwnInput[]> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-parquet-'))
  try {
    const {log} = capturingLog()
    const connection = await connect(await openEngine({log, signal: new AbortController().signal, temporary: folder}))
    const files: Record<string, Buffer> = {}
    for (const [name, select] of Object.entries(written)) {
      const path = join(folder, `${name}.parquet`)
      await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet, COMPRESSION uncompressed)`)
      files[name] = await readFile(path)
    }
    return cases(files as Files)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Makes the columns of twelve bytes ones of INT96. */
function asInt96(footer: Field[]): void {
  const column = element(footer, 1)
  for (const id of [2, 6, 10]) {
    const at = column.findIndex((field) => field.id === id)
    if (at >= 0) column.splice(at, 1)
  }
  put(column, 1, 3n, 'i32')
  put(meta(footer), 1, 3n, 'i32')
  const statistics = meta(footer).findIndex(({id}) => id === 12)
  if (statistics >= 0) meta(footer).splice(statistics, 1)
}

function cases(files: Files): readonly OwnInput[] {
  const refused = {exit: 'input-error'} as const
  const parquet = (hazard: string, content: Buffer, answer: Parameters<typeof data>[3]): OwnInput =>
    data(hazard, 'a.parquet', content, answer)
  const {names} = files
  const footer = names.readUInt32LE(names.length - 8)
  const sealed = Buffer.from(names)
  sealed.write('PARE', 0)
  sealed.write('PARE', sealed.length - 4)
  // The last values of the last column are places in its dictionary of seven.
  const outside = Buffer.from(names).fill(0xff, names.length - 8 - footer - 150, names.length - 8 - footer)
  return [
    parquet('a footer that is encrypted', sealed, {...refused, message: /encrypted/}),
    parquet('values outside their dictionary', outside, refused),
    parquet(
      'no row group for no rows',
      footered(files.empty, (fields) => void groups(fields).items.splice(0)),
      {exit: 'check-failed', rows: 0},
    ),
    parquet(
      'a row group of no rows among others',
      footered(names, (fields) => {
        put(group(fields), 3, 0n)
        put(fields, 3, 0n)
      }),
      refused,
    ),
    parquet('decimals of 38 digits', files.decimals, {exit: 'ok', rows: 5}),
    held('a decimal beyond its limit', 'a.parquet', files.decimals, 'row: {properties: {b: {type: number, maximum: 3.74}}}', {
      exit: 'check-failed',
      field: 'b',
      rows: 5,
      rejected: 2,
    }),
    held(
      'integers without a sign beyond 2^63',
      'a.parquet',
      files.unsigned,
      'row: {properties: {a: {type: integer, maximum: 18446744073709551614}}}',
      {
        exit: 'check-failed',
        field: 'a',
        rows: 5,
        rejected: 5,
      },
    ),
    parquet('integers without a sign', files.unsigned, {exit: 'ok', rows: 5}),
    parquet('negative zero, the smallest and the largest double', files.odd, {exit: 'ok', rows: 5}),
    parquet('times of nanoseconds and with zones', files.clocks, {exit: 'ok', rows: 5}),
    parquet('days beyond the times that are counted', files.far, refused),
    parquet('lists of 40 levels, each two of the schema', files.deep, {exit: 'limit-exceeded'}),
    parquet('times of old (INT96)', footered(files.old, asInt96), {exit: 'ok', rows: 5}),
    parquet('times of old before all history', footered(files.older, asInt96), {exit: 'ok', rows: 5}),
    parquet('a name with a character that can not be seen', files.unseen, {...refused, field: 'label'}),
    parquet('names that differ in a sharp s and two', files.folded, {...refused, field: 'STRASSE'}),
  ]
}
