import {renderHtml} from '@modelflight/report/html'
import {makeContext} from '@modelflight/testing/context'
import {expect, test} from 'vitest'
import {validateData} from '../src/action.ts'

test('the report has a row for each column, with its shape, however many there are', async () => {
  await using context = await makeContext()
  const names = Array.from({length: 300}, (_, i) => `column_${i}`)
  const rows = [1, 2, 3].map((row) => names.map(() => row).join(','))
  await context.write('data.csv', `${names.join(',')}\n${rows.join('\n')}\n`)
  const {section} = await validateData.run(
    {
      data: {patterns: ['data.csv'], from: undefined},
      contract: undefined,
      infer: false,
      reference: undefined,
      'split-train': undefined,
      'split-test': undefined,
      key: undefined,
      time: undefined,
      label: undefined,
      engine: 'auto',
      'max-examples': 0,
      'mask-columns': undefined,
      'engine-path': undefined,
      registry: 'file:.modelflight/registry',
    },
    context,
  )
  const html = renderHtml([section], {title: 'Report'})
  for (const name of names) expect(html).toContain(`>${name}<`)
})
