import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contract, workplace, writeParquet} from './harness.ts'
import {type Cell, type Column, names, type Row, reference, rowSchema, rowsOf, suited} from './random-contracts.ts'

// Random contracts and rows through Ajv and through the engine of Parquet. Another seed makes others.
const seed = Number(process.env['MODELFLIGHT_SEED'] ?? 20_261_123)
const runs = 52
const rowsARun = 2000

const storages: Readonly<Record<string, string>> = {string: 'VARCHAR', number: 'DOUBLE', integer: 'BIGINT', boolean: 'BOOLEAN'}

/** How a column is stored: mostly as its contract has it, else as something near or as something else. */
function storageOf({type}: Column, at: number): string {
  if (at % 5 === 3 && type === 'integer') return 'DOUBLE'
  if (at % 5 === 3 && type === 'number') return 'BIGINT'
  return (at % 11 === 7 ? ['VARCHAR', 'DOUBLE', 'BOOLEAN'][at % 3] : storages[type]) ?? 'VARCHAR'
}

/** A value as its column stores it: one type a column. */
function stored(value: Cell, storage: string): Cell {
  if (value === null || value === undefined) return undefined
  if (storage === 'VARCHAR') return String(value)
  if (storage === 'BOOLEAN') return typeof value === 'boolean' ? value : String(value).length % 2 === 0
  const number = typeof value === 'number' ? value : String(value).length
  return storage === 'BIGINT' ? Math.trunc(number) : number
}

test(`the engine of Parquet and Ajv refuse the same rows for the same reasons (seed ${seed}, ${runs * rowsARun} rows)`, async () => {
  await using place = await workplace()
  let compared = 0
  let run = 0
  const property = fc.asyncProperty(rowSchema, rowsOf(rowsARun), async (schema, cells) => {
    run++
    const rules = await contract(JSON.stringify({row: schema}))
    const ajv = reference(schema)
    const storage = ajv.columns.map((column, index) => storageOf(column, run + 3 * index))
    const data = cells.map((row, at): Row => {
      const suitable = ajv.columns.map((each, index) => stored(suited(row[each.name], each, at + 7 * index), storage[index] ?? ''))
      return Object.fromEntries(names.map((name, index) => [name, suitable[index]]))
    })
    await place.write('a.jsonl', data.map((row) => `${JSON.stringify(row)}\n`).join(''))
    const columns = names.map((name, index) => `${name}: '${storage[index]}'`).join(', ')
    await writeParquet(place, columns)
    const expected = new Map<string, number>()
    let rejected = 0
    for (const row of data) {
      const values = Object.fromEntries(ajv.columns.map(({name, allowsNull}) => [name, row[name] ?? (allowsNull ? null : undefined)]))
      // Integers beyond 2^53 do not occur, and doubles are integers where they are whole.
      const reasons = ajv.reasons(values)
      if (reasons.length > 0) rejected++
      for (const reason of reasons) expected.set(reason, (expected.get(reason) ?? 0) + 1)
    }
    const scan = await place.scan(['a.parquet'], {contract: rules})
    const found = Object.fromEntries(scan.findings.map(({column: name, keyword, count}) => [`${name}:${keyword}`, count]))
    expect({storage, ...found}).toEqual({storage, ...Object.fromEntries(expected)})
    expect(scan.rejected).toBe(rejected)
    compared += data.length
  })
  await fc.assert(property, {numRuns: runs, seed, endOnFailure: process.env['MODELFLIGHT_SHRINK'] === undefined})
  expect(compared).toBeGreaterThanOrEqual(100_000)
}, 600_000)
