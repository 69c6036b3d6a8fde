import {expect, test} from 'vitest'
import {commentBudget} from '../src/budget.ts'
import {renderComment} from '../src/comment.ts'
import {code, type Section, table} from '../src/document.ts'
import {faults} from './gfm.ts'

const part = (id: string, rows: number): {id: string; content: Section} => ({
  id,
  content: {
    id,
    title: id,
    tone: 'fail',
    headline: `${id} says so.`,
    blocks: [
      table(
        ['a', 'b'],
        Array.from({length: rows}, (_, index) => [code(`ü${'x'.repeat(110)}${index}`), '名'.repeat(119)]),
      ),
    ],
  },
})

test('six large parts share one comment within the limits, and none is left out', () => {
  const ids = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift']
  const body = renderComment(
    ids.map((id) => part(id, 100_000)),
    {marker: 'modelflight:comment:v1', footer: 'commit abc'},
  )
  expect(body.length).toBeLessThanOrEqual(commentBudget.chars)
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(commentBudget.bytes)
  for (const id of ids) expect(body).toContain(`${id} says so.`)
  expect(body.startsWith('<!-- modelflight:comment:v1 -->\n')).toBe(true)
  expect(faults(body)).toEqual([])
})

test('the first line says what matters, and what failed stands above what passed', () => {
  const made = (id: string, tone: Section['tone']) => ({id, content: {id, title: id, tone, headline: `${id} said.`, blocks: []}})
  const stopped = renderComment([made('Data', 'pass'), made('Training', 'warn'), made('Gate', 'fail')], {marker: 'm'})
  expect(stopped).toContain('## ❌ Modelflight: stopped by Gate\n')
  expect(['Gate said', 'Training said', 'Data said'].map((words) => stopped.indexOf(words))).toEqual(
    ['Gate said', 'Training said', 'Data said'].map((words) => stopped.indexOf(words)).toSorted((a, b) => a - b),
  )
  expect(renderComment([made('Data', 'pass')], {marker: 'm'})).toContain('## ✅ Modelflight: all checks passed\n')
  expect(renderComment([made('Data', 'pass'), made('Drift', 'warn')], {marker: 'm'})).toContain(
    '## ⚠️ Modelflight: passed with warnings from Drift\n',
  )
  expect(renderComment([], {marker: 'm'})).toContain('## Modelflight\n')
})

test('a hundred parts in a narrow budget are cut, never broken', () => {
  const parts = Array.from({length: 100}, (_, index) => part(`job-${index}`, 3))
  const body = renderComment(parts, {marker: 'm', budget: {chars: 9_000, bytes: 12_000}})
  expect(body.length).toBeLessThanOrEqual(9_000)
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(12_000)
  expect(faults(body)).toEqual([])
})

test.each(['a b', '-->', 'a--b', '', 'x\ny', '<b>'])('%j is no name for a marker', (name) => {
  expect(() => renderComment([], {marker: name})).toThrow(RangeError)
  expect(() => renderComment([part(name, 1)], {marker: 'm'})).toThrow(RangeError)
})
