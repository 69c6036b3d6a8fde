import type {Section} from '@modelflight/report/document'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decodeState, isOurs, isPostable, join, renderState} from '../src/comment-state.ts'
import {keyOf} from '../src/entry-key.ts'
import {decodeSection} from '../src/section-codec.ts'
import {makeEntry, makeSection} from './sections.ts'

const stateOf = (...entries: ReturnType<typeof makeEntry>[]) => join(...entries.map((entry) => ({[entry.key]: entry})))

test('what is shown is stored: a state survives its comment', () => {
  const state = stateOf(makeEntry(), makeEntry({key: 'train:model', section: makeSection({id: 'train', title: 'Training'})}))
  const body = renderState(state)
  expect(isOurs(body)).toBe(true)
  expect(decodeState(body)).toEqual(state)
  expect(renderState(decodeState(body))).toBe(body)
})

test('a body that came back with other line ends is understood', () => {
  const state = stateOf(makeEntry())
  const body = renderState(state).replaceAll('\n', '\r\n')
  expect(isOurs(body)).toBe(true)
  expect(decodeState(body)).toEqual(state)
})

test.each([
  ['nothing', ''],
  ['no data', '<!-- modelflight:comment:v1 -->\nhello'],
  ['data that are no archive', '<!-- modelflight:comment:v1 -->\n<!-- modelflight:data:v1 aaaa -->\n'],
  ['data in the middle', `${renderState(stateOf(makeEntry()))}\nsigned, somebody`],
])('%s gives an empty state instead of an error', (_name, body) => {
  expect(decodeState(body)).toEqual({})
})

test('joining is associative, commutative and idempotent', () => {
  const entry = fc
    .record({key: fc.constantFrom('a', 'b', 'c'), runId: fc.nat(3), attempt: fc.nat(2), headline: fc.constantFrom('x', 'y')})
    .map(({headline, ...rest}) => makeEntry({...rest, section: makeSection({headline})}))
  const state = fc.array(entry, {maxLength: 5}).map((entries) => stateOf(...entries))
  fc.assert(
    fc.property(state, state, state, (a, b, c) => {
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)))
      expect(join(a, b)).toEqual(join(b, a))
      expect(join(a, a)).toEqual(a)
    }),
    {seed: 7},
  )
})

test('hostile texts can neither forge the data nor leave the budget', () => {
  const hostile = fc.constantFrom(
    '-->',
    '<!-- modelflight:data:v1 AAAA -->',
    '\n<!-- modelflight:comment:v1 -->\n',
    '@octocat',
    '```',
    '|',
    'é'.repeat(50),
  )
  const text = fc.array(fc.oneof(hostile, fc.string({maxLength: 40})), {maxLength: 30}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), {minLength: 1, maxLength: 60}), (rows) => {
      const section: Section = makeSection({
        headline: rows[0]?.[0] ?? '',
        blocks: [{kind: 'table', columns: [{title: 'a'}, {title: 'b'}], rows}],
      })
      const state = stateOf(makeEntry({section}), makeEntry({key: 'train:model', section: makeSection({id: 'train'})}))
      const body = renderState(state)
      expect(isPostable(body)).toBe(true)
      expect(Object.keys(decodeState(body)).toSorted()).toEqual(['evaluate-gate:model', 'train:model'])
      expect(renderState(decodeState(body))).toBe(body)
    }),
    {seed: 7, numRuns: 60},
  )
})

test('a state that is too large loses details, never a part', () => {
  const rows = Array.from({length: 2_000}, (_, index) => [`metric ${index} ${Math.sin(index)}`, String(Math.cos(index))])
  const blocks = Array.from({length: 8}, () => ({kind: 'table' as const, columns: [{title: 'a'}, {title: 'b'}], rows}))
  const large = makeEntry({section: makeSection({blocks})})
  const body = renderState(stateOf(large, makeEntry({key: 'train:model', section: makeSection({id: 'train', headline: 'small'})})))
  expect(isPostable(body)).toBe(true)
  const state = decodeState(body)
  expect(state['train:model']?.section.headline).toBe('small')
  expect(state['evaluate-gate:model']?.section.headline).toContain('The details are in the summary')
})

test('a part of an older commit says so', () => {
  const body = renderState(
    stateOf(makeEntry({runId: 2, sha: 'b'.repeat(40)}), makeEntry({key: 'train:model', runId: 1, sha: 'c'.repeat(40)})),
  )
  expect(body).toContain('from commit ccccccc, not yet renewed')
  expect(body).not.toContain('from commit bbbbbbb')
})

test('keys come out of any name', () => {
  expect(keyOf('evaluate-gate', 'Build & test', 2)).toBe('evaluate-gate:Build-test:2')
  fc.assert(
    fc.property(fc.array(fc.string(), {minLength: 1, maxLength: 4}), (parts) => {
      expect(keyOf(...parts)).toMatch(/^[A-Za-z0-9][A-Za-z0-9:-]*$/)
      expect(keyOf(...parts)).not.toContain('--')
    }),
    {seed: 7},
  )
})

test.each([
  [
    'a chart',
    {kind: 'chart', chart: {kind: 'lines', title: 't', x: {label: 'x', values: [1, 2]}, series: [{name: 's', values: [1, null]}]}},
  ],
  [
    'intervals',
    {kind: 'chart', chart: {kind: 'intervals', title: 't', rows: [{label: 'a', low: 0, point: 1, high: 2, tone: 'pass'}], zero: 0}},
  ],
  ['details', {kind: 'details', summary: 's', blocks: [{kind: 'list', items: [[{kind: 'code', text: 'x'}]]}]}],
] as const)('%s is read back', (_name, block) => {
  const section = makeSection({blocks: [block]})
  expect(decodeSection(JSON.parse(JSON.stringify(section)))).toEqual(section)
})

test.each([
  ['an unknown block', {kind: 'script', text: 'x'}],
  ['a number that is none', {kind: 'chart', chart: {kind: 'bars', title: 't', categories: ['a'], series: [{name: 's', values: ['1']}]}}],
  ['raw HTML in place of text', {kind: 'paragraph', text: [{kind: 'html', text: '<b>'}]}],
  [
    'endless nesting',
    Array.from({length: 9}).reduce<object>((inner) => ({kind: 'details', summary: 's', blocks: [inner]}), {kind: 'heading', text: 'x'}),
  ],
])('a section with %s is refused', (_name, block) => {
  expect(decodeSection({...makeSection(), blocks: [block]})).toBeUndefined()
})
