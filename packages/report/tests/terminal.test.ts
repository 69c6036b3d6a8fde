import {stripVTControlCharacters} from 'node:util'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {code, paragraph, type Section, table} from '../src/document.ts'
import {renderTerminal} from '../src/terminal.ts'
import {displayWidth} from '../src/text.ts'
import {everywhere} from './documents.ts'
import {hostileTexts} from './gfm.ts'

const controls = /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u

test.each(hostileTexts)('%s sends nothing to the terminal but text', (_, text) => {
  expect(renderTerminal(everywhere(text))).not.toMatch(controls)
})

test('no text sends a control character, with or without colours', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(renderTerminal(everywhere(text))).not.toMatch(controls)
      expect(stripVTControlCharacters(renderTerminal(everywhere(text), {colour: true}))).not.toMatch(controls)
    }),
    {seed: 20031, numRuns: 150},
  )
})

const section = (...blocks: Section['blocks']): Section => ({id: 'a', title: 'Gate', tone: 'fail', headline: 'Not good enough.', blocks})

test('the columns of a table stand below each other', () => {
  const text = renderTerminal(
    section(
      table(
        ['metric', {title: 'value', align: 'right'}],
        [
          [code('roc_auc'), '0.9'],
          ['名前', '12.25'],
        ],
      ),
    ),
  )
  expect(text).toBe('✗ fail  Gate\nNot good enough.\n\nmetric   value\nroc_auc    0.9\n名前     12.25\n')
})

test('a wide table fits the terminal', () => {
  const text = renderTerminal(section(table(['a', 'b'], [['x'.repeat(90), 'y'.repeat(90)]])), {width: 60})
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60)
})

test('a long table says how many rows are left', () => {
  const text = renderTerminal(
    section(
      table(
        ['a'],
        Array.from({length: 1_500}, (_, index) => [String(index)]),
      ),
    ),
    {maxRows: 3},
  )
  expect(text).toContain('… 1,497 more rows: see the report')
})

test('colours add nothing but colours', () => {
  const document = section(paragraph('text'), table(['a'], [[{kind: 'status', tone: 'warn'}]]))
  expect(renderTerminal(document, {colour: true})).toContain('\u001b[31m')
  expect(stripVTControlCharacters(renderTerminal(document, {colour: true}))).toBe(renderTerminal(document))
})
