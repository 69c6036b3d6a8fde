import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openEngine} from '@modelflight/data/duckdb/engine'
import {connect} from '@modelflight/data/duckdb/node-api'
import {capturingLog} from '@modelflight/testing/log'
import {data, type OwnInput} from './own-text.ts'
import {type Field, type List, put, readFields, structAt, valueAt, writeFields} from './thrift-edit.ts'

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
    ...lies.map(({hazard, tell, exit, message}) => ({
      ...parquet(hazard, footered(good, tell), {exit: exit ?? 'input-error'}),
      ...(message === undefined ? {} : {message}),
    })),
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

/** The file with another footer. */
export function footered(bytes: Buffer, change: (footer: Field[]) => void): Buffer {
  const start = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8)
  const footer = readFields(bytes.subarray(start, -8))
  change(footer)
  const written = writeFields(footer)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(written.length)
  return Buffer.concat([bytes.subarray(0, start), written, length, Buffer.from('PAR1')])
}

interface Lie {
  readonly hazard: string
  /** Changes a footer; the numbers are those of the fields in parquet.thrift. */
  readonly tell: (footer: Field[]) => void
  readonly exit?: string
  readonly message?: RegExp
}

/** The first row group of a footer; `meta` and `element` are what it says of a column, and of a part of the schema. */
export const group = (footer: Field[]): Field[] => structAt(footer, 4, 0)
const chunk = (footer: Field[], column = 0): Field[] => structAt(footer, 4, 0, 1, column)
export const meta = (footer: Field[], column = 0): Field[] => structAt(chunk(footer, column), 3)
export const element = (footer: Field[], index: number): Field[] => structAt(footer, 2, index)
export const groups = (footer: Field[]): List => valueAt(footer, 4) as List
const text = (value: string): Buffer => Buffer.from(value)
const part = (name: string, children: bigint): Field[] => {
  const fields: Field[] = []
  put(fields, 4, text(name), 'binary')
  if (children > 0n) put(fields, 5, children, 'i32')
  else put(fields, 1, 2n, 'i32')
  put(fields, 3, 0n, 'i32')
  return fields
}

/** What a footer can claim that is not so. */
const lies: readonly Lie[] = [
  ...([501n, 499n, 0n, 1n << 62n, -1n] as const).map((rows) => ({
    hazard: `a footer that tells of ${rows} rows`,
    tell: (footer: Field[]) => put(footer, 3, rows),
    message: /row groups have 500 rows/,
  })),
  {
    hazard: 'a row group that tells of one row more, and the footer with it',
    tell(footer) {
      put(group(footer), 3, 501n)
      put(footer, 3, 501n)
    },
    message: /has 500 values in a row group of 501 rows/,
  },
  {
    hazard: 'a row group that tells of fewer rows, and the footer with it',
    tell(footer) {
      put(group(footer), 3, 499n)
      put(footer, 3, 499n)
    },
    message: /has 500 values in a row group of 499 rows/,
  },
  {
    hazard: 'a row group that is listed twice',
    tell(footer) {
      groups(footer).items.push(group(footer))
      put(footer, 3, 1000n)
    },
    message: /rows would be read twice/,
  },
  {hazard: 'no row group for 500 rows', tell: (footer) => void groups(footer).items.splice(0), message: /row groups have 0 rows/},
  {hazard: 'a column that lies where another does', tell: (footer) => put(meta(footer), 9, valueAt(meta(footer, 1), 9))},
  {
    hazard: 'a column that is missing in a row group',
    tell: (footer) => void (valueAt(group(footer), 1) as List).items.pop(),
    message: /has 2 columns, and the schema 3/,
  },
  {
    hazard: 'a column of another name in a row group',
    tell: (footer) => put(meta(footer), 3, {type: 8, items: [text('v')]}),
    message: /column \\?"id\\?" is called/,
  },
  {
    hazard: 'a column of another type in a row group',
    tell: (footer) => put(meta(footer), 1, 6n),
    message: /of another type in a row group/,
  },
  ...([0n, 1n, -1n, 1n << 62n] as const).map((values) => ({
    hazard: `a column of ${values} values`,
    tell: (footer: Field[]) => put(meta(footer), 5, values),
  })),
  ...([-1n, 1n, 1n << 62n] as const).map((place) => ({
    hazard: `a column at ${place}`,
    tell: (footer: Field[]) => put(meta(footer), 9, place),
  })),
  {hazard: 'a column of 4 EB when it is unpacked', tell: (footer) => put(meta(footer), 6, 1n << 62n)},
  {hazard: 'a column of no bytes, in many pages', tell: (footer) => put(meta(footer), 7, 1n), message: /bytes where 1 are announced/},
  {hazard: 'a column that may hold nulls and is said to hold none', tell: (footer) => put(element(footer, 1), 3, 0n)},
  {hazard: 'a codec that nobody knows', tell: (footer) => put(meta(footer), 4, 99n)},
  {hazard: 'a column in another file', tell: (footer) => put(chunk(footer), 1, text('/etc/passwd'), 'binary'), exit: 'policy-refused'},
  {hazard: 'columns that are said to be encrypted', tell: (footer) => put(footer, 8, [], 'struct'), message: /encrypted/},
  {hazard: 'a schema that tells of more columns', tell: (footer) => put(element(footer, 0), 5, 4n), message: /no tree/},
  {hazard: 'a schema that tells of fewer columns', tell: (footer) => put(element(footer, 0), 5, 2n), message: /no tree/},
  {
    hazard: 'a schema that tells of two milliards of columns',
    tell: (footer) => put(element(footer, 0), 5, 2n ** 31n - 1n),
    message: /no tree/,
  },
  {hazard: 'a schema of nothing', tell: (footer) => put(footer, 2, {type: 12, items: []}), message: /no tree/},
  {
    hazard: 'a schema of 20,000 levels',
    tell: (footer) => put(footer, 2, {type: 12, items: [...Array.from({length: 20_000}, () => part('g', 1n)), part('x', 0n)]}),
    exit: 'limit-exceeded',
  },
  {
    hazard: 'a schema of 200,000 columns',
    tell: (footer) =>
      put(footer, 2, {type: 12, items: [part('r', 200_000n), ...Array.from({length: 200_000}, (_, index) => part(`c${index}`, 0n))]}),
    exit: 'limit-exceeded',
  },
  {
    hazard: 'a decimal with more places than digits',
    tell(footer) {
      for (const [id, value] of [
        [6, 5n],
        [7, 60n],
        [8, 5n],
      ] as const)
        put(element(footer, 1), id, value, 'i32')
    },
    message: /60 of them behind the point/,
  },
  {
    hazard: 'smallest and largest values that are not so change nothing',
    tell(footer) {
      const number = (value: bigint): Buffer => {
        const bytes = Buffer.alloc(8)
        bytes.writeBigInt64LE(value)
        return bytes
      }
      const statistics: Field[] = []
      put(statistics, 5, number(3n), 'binary')
      put(statistics, 6, number(1n), 'binary')
      put(statistics, 3, 400n)
      const known = meta(footer).findIndex(({id}) => id === 12)
      if (known >= 0) meta(footer).splice(known, 1)
      put(meta(footer), 12, statistics, 'struct')
    },
    exit: 'ok',
  },
  {hazard: 'a footer that was only written again', tell: () => undefined, exit: 'ok'},
]
