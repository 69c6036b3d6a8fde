import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contract, workplace} from './harness.ts'
import {type Cell, type Column, names, type Row, reference, rowSchema, rowsOf, suited} from './random-contracts.ts'

// Random contracts and rows through Ajv and through the engine. Another seed makes others.
const seed = Number(process.env['MODELFLIGHT_SEED'] ?? 20_261_123)
const runs = 90
const rowsARun = 640

const json = (value: Cell): string => JSON.stringify(value)
const csv = (value: Cell): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value)

/** What docs/cells.md makes of a cell of CSV, said in another way. */
function csvValue(value: Cell, {type: wanted}: Column): Cell {
  if (value === null || value === undefined) return undefined
  const written = String(value)
  if (wanted === 'string') return written
  if (written === '') return undefined
  if (wanted === 'boolean') return /^(true|True|TRUE)$/.test(written) ? true : /^(false|False|FALSE)$/.test(written) ? false : written
  // Whether a number is whole enough for an integer is for Ajv to say.
  return /^[+-]?((0|[1-9]\d*)(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(written) ? Number(written) : written
}

test(`engine and Ajv refuse the same rows for the same reasons, in CSV and in JSON Lines (seed ${seed}, ${2 * runs * rowsARun} rows)`, async () => {
  await using place = await workplace()
  let compared = 0
  const property = fc.asyncProperty(rowSchema, rowsOf(rowsARun), async (schema, cells) => {
    const rules = await contract(JSON.stringify({row: schema}))
    const ajv = reference(schema)
    const data = cells.map(
      (row, at): Row => Object.fromEntries(ajv.columns.map((each, index) => [each.name, suited(row[each.name], each, at + 7 * index)])),
    )
    await place.write(
      'a.jsonl',
      data
        .map((row) => `{${names.flatMap((name) => (row[name] === undefined ? [] : `"${name}":${json(row[name])}`)).join(',')}}\n`)
        .join(''),
    )
    await place.write('a.csv', `a,b,c,d\n${data.map((row) => `${names.map((name) => csv(row[name])).join(',')}\n`).join('')}`)
    for (const file of ['a.jsonl', 'a.csv']) {
      const expected = new Map<string, number>()
      let rejected = 0
      for (const row of data) {
        const values = Object.fromEntries(
          ajv.columns.map((each) => {
            const value = file === 'a.csv' ? csvValue(row[each.name], each) : (row[each.name] ?? undefined)
            return [each.name, value === undefined && each.allowsNull ? null : value]
          }),
        )
        const reasons = ajv.reasons(values)
        if (reasons.length > 0) rejected++
        for (const reason of reasons) expected.set(reason, (expected.get(reason) ?? 0) + 1)
      }
      const scan = await place.scan([file], {contract: rules})
      const found = Object.fromEntries(scan.findings.map(({column: name, keyword, count: missed}) => [`${name}:${keyword}`, missed]))
      expect({file, ...found}).toEqual({file, ...Object.fromEntries(expected)})
      expect(scan.rejected).toBe(rejected)
      compared += data.length
    }
  })
  await fc.assert(property, {numRuns: runs, seed, endOnFailure: process.env['MODELFLIGHT_SHRINK'] === undefined})
  expect(compared).toBeGreaterThanOrEqual(100_000)
}, 300_000)
