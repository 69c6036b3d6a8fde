import {createRequire} from 'node:module'
import {join} from 'node:path'
import {relationsOf} from '@modelflight/data/drift/relations'
import {defaultLimits} from '@modelflight/data/drift/types'
import {vectorsOf} from '@modelflight/data/drift/vectors'
import {expect, test} from 'vitest'
import {resolveDataset} from '../src/dataset.ts'
import {openEngine} from '../src/duckdb/engine.ts'
import {quoteText} from '../src/duckdb/sql.ts'
import {type Workplace, workplace} from './harness.ts'

/** Writes a table as Parquet and as CSV. */
async function write(place: Workplace, name: string, select: string): Promise<void> {
  const engine = await openEngine(place.context)
  const {DuckDBInstance} = createRequire(import.meta.url)(join(engine, 'node_modules/@duckdb/node-api')) as {
    DuckDBInstance: {create(path: string): Promise<{connect(): Promise<{run(sql: string): Promise<unknown>}>}>}
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`CREATE TABLE t AS ${select}`)
  for (const [format, options] of [
    ['parquet', 'FORMAT parquet'],
    ['csv', 'FORMAT csv, HEADER'],
  ])
    await connection.run(`COPY t TO ${quoteText(join(place.folder, `${name}.${format}`))} (${options})`)
}

test('relations and vectors of Parquet are those of the same rows in CSV', async () => {
  await using place = await workplace()
  const made = (sign: number, moved: number): string =>
    `SELECT (i * 7919) % 1009 AS a, ${sign} * ((i * 7919) % 1009) + 60 * sin(i * 1.7) AS b, i % 3 = 0 AS flag, 'k' || (i * 31) % 5 AS kind,
      CASE WHEN i % 50 = 0 THEN NULL ELSE [sin(i * 1.1) + ${moved}, cos(i * 2.3), sin(i * 3.7)]::DOUBLE[] END AS emb FROM range(800) r(i)`
  await write(place, 'before', made(1, 0))
  await write(place, 'now', made(-1, 2))
  const found = []
  for (const format of ['parquet', 'csv']) {
    const side = async (name: string) => ({
      name,
      dataset: await resolveDataset([`${name}.${format}`], {workspace: place.folder, workingDirectory: place.folder}),
      profile: (await place.scan([`${name}.${format}`])).profile,
    })
    const sides = {reference: await side('before'), current: await side('now')}
    const vectors = await vectorsOf(sides, defaultLimits(), {}, place.context)
    const relation = await relationsOf(sides, defaultLimits(), {vectors}, place.context)
    expect([relation.status, relation.columns, relation.pairs[0]?.first, relation.pairs[0]?.second]).toEqual(['fail', 4, 'a', 'b'])
    expect([...vectors].map(([name, {status}]) => [name, status])).toEqual([['emb', 'fail']])
    found.push({relation, vectors: [...vectors]})
  }
  expect(found[0]).toEqual(found[1])
})
