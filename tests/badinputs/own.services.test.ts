import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {ownCells} from './own-cells.ts'
import {ownRest} from './own-config.ts'
import {ownDocuments} from './own-documents.ts'
import {ownFiles} from './own-files.ts'
import {ownParquet} from './own-parquet.ts'
import {ownParquetKinds} from './own-parquet-kinds.ts'
import {type OwnInput, ownTexts} from './own-text.ts'
import {type Answer, names, validate} from './step.ts'

const kilobytes = 512 * 1024
const milliseconds = 10_000

/** What holds for every input, whatever it is. */
function expectOrder(answer: Answer, {exit, line, field, message, forbid, rows, rejected}: OwnInput): void {
  const told = answer.shown.slice(0, 3000)
  expect(answer.exit, told).toBe(exit)
  expect(told).not.toContain('unexpected error')
  if (exit !== 'ok' && (line !== undefined || field !== undefined))
    expect(names(answer, line, field), `line ${line}, field ${field}: ${JSON.stringify(answer.said)}`).toBe(true)
  if (message !== undefined) expect(told).toMatch(message)
  if (rows !== undefined) expect(answer.result.outputs['rows']).toBe(String(rows))
  if (rejected !== undefined) expect(answer.result.outputs['rows-rejected']).toBe(String(rejected))
  if (forbid !== undefined) {
    expect(answer.shown).not.toMatch(forbid)
    expect(answer.pages).not.toMatch(forbid)
  }
  expect(answer.result.signal).toBeNull()
  expect(answer.injected).toEqual([])
  expect(answer.connections).toEqual([])
  expect(answer.strays).toEqual([])
  expect(Object.values(answer.result.exported)).toEqual(['', ''])
  expect(existsSync('/tmp/PWNED7f3a') || existsSync('/tmp/PWNED7f3a.txt')).toBe(false)
  expect(answer.milliseconds).toBeLessThan(milliseconds)
  expect(answer.peakKilobytes).toBeLessThan(kilobytes)
}

describe('text that is hostile or broken', () => {
  test.concurrent.each(ownTexts.map((item) => [item.hazard, item] as const))('%s', async (_, item) =>
    expectOrder(await validate(item), item),
  )
})

describe('cells, names and gzip that others read otherwise', () => {
  test.concurrent.each(ownCells.map((item) => [item.hazard, item] as const))('%s', async (_, item) =>
    expectOrder(await validate(item), item),
  )
})

describe('JSON, contracts and configurations that are hostile or broken in other ways', () => {
  test.concurrent.each(ownDocuments.map((item) => [item.hazard, item] as const))('%s', async (_, item) =>
    expectOrder(await validate(item), item),
  )
})

describe('what is no file, or no file of the workspace', () => {
  test.concurrent.each(ownFiles.map((item) => [item.hazard, item] as const))('%s', async (_, item) =>
    expectOrder(await validate(item, item.prepare), item),
  )
})

describe('contracts, configurations, inputs and archives that are hostile or broken', () => {
  test.concurrent.each(ownRest.map((item) => [item.hazard, item] as const))('%s', async (_, item) =>
    expectOrder(await validate(item), item),
  )
})

const parquet = [...(await ownParquet()), ...(await ownParquetKinds())]

describe('Parquet that is hostile or broken', () => {
  test.concurrent.each(parquet.map((item) => [item.hazard, item] as const))('%s', async (_, item) =>
    expectOrder(await validate(item), item),
  )
})
