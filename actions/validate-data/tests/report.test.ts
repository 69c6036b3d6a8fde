import {renderHtml} from '@modelflight/report/html'
import {makeContext} from '@modelflight/testing/context'
import {expect, test} from 'vitest'
import {validateData} from '../src/action.ts'
import {defaults} from './inputs.ts'

test('the report has a row for each column, with its shape, however many there are', async () => {
  await using context = await makeContext()
  const names = Array.from({length: 300}, (_, i) => `column_${i}`)
  const rows = [1, 2, 3].map((row) => names.map(() => row).join(','))
  await context.write('data.csv', `${names.join(',')}\n${rows.join('\n')}\n`)
  const {section} = await validateData.run(defaults, context)
  const html = renderHtml([section], {title: 'Report'})
  for (const name of names) expect(html).toContain(`>${name}<`)
})

test('the histogram of days begins with the first day that the data have', async () => {
  await using context = await makeContext()
  const days = Array.from({length: 200}, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))
  await context.write('data.csv', `day\n${days.join('\n')}\n`)
  const {section} = await validateData.run(defaults, context)
  const html = renderHtml([section], {title: 'Report'})
  expect(html).toContain('2026-01-01')
  expect(html).not.toContain('2025-12-31')
})
