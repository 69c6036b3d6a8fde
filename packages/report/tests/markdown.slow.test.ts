import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {byteLength} from '../src/budget.ts'
import {type Block, code, codeBlock, details, link, list, paragraph, type Section, strong, table} from '../src/document.ts'
import {renderMarkdown} from '../src/markdown.ts'
import {everywhere} from './documents.ts'
import {faults, hostileTexts, nodesOf} from './gfm.ts'

const section = (blocks: readonly Block[], rest: Partial<Section> = {}): Section => ({
  id: 'evaluate-gate',
  title: 'Gate',
  tone: 'pass',
  headline: 'All is well.',
  blocks,
  ...rest,
})

/** Links that the text itself asks for by `link()`; the address of an explicit link may come from data. */
const asked = (text: string): string[] => ['https://example.com/', ...(URL.canParse(text) ? [new URL(text).href, text] : [])]

describe('hostile texts', () => {
  test.each(hostileTexts)('%s becomes nothing but text', (_, text) => {
    const markdown = renderMarkdown(everywhere(text))
    expect(faults(markdown, {links: asked(text)})).toEqual([])
    const headings = nodesOf(markdown).filter(({type}) => type === 'heading')
    expect(headings).toHaveLength(2)
    expect(markdown.trimEnd().endsWith('the end')).toBe(true)
  })
})

const nasty = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc
    .array(
      fc.constantFrom(
        ...'`|\\*_[]()<>&@#!~$^:-=+.\n\t 1aw/',
        '://',
        'www.',
        '```',
        '<!--',
        '-->',
        '</details>',
        '\r\n',
        '\u202e',
        '\ud800',
        'http',
      ),
      {maxLength: 40},
    )
    .map((parts) => parts.join('')),
)

test('no text whatsoever makes markup, and the blocks stay as many as they were', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const markdown = renderMarkdown(everywhere(text))
      expect(faults(markdown, {links: asked(text)})).toEqual([])
      const count = (type: string): number => nodesOf(markdown).filter((node) => node.type === type).length
      expect({headings: count('heading'), tables: count('table'), lists: count('list'), rules: count('thematicBreak')}).toEqual({
        headings: 2,
        tables: 5,
        lists: 2,
        rules: 0,
      })
      expect(markdown.isWellFormed()).toBe(true)
    }),
    {seed: 20011, numRuns: 200},
  )
})

test('a table keeps its shape: every row has as many cells as the header', () => {
  fc.assert(
    fc.property(fc.array(fc.array(nasty, {maxLength: 4}), {minLength: 1, maxLength: 6}), (rows) => {
      const markdown = renderMarkdown(
        section([
          table(
            ['a', 'b', 'c'],
            rows.map((row) => row.map((text, index) => (index % 2 === 0 ? text : code(text)))),
          ),
        ]),
      )
      const parsed = nodesOf(markdown).filter((node) => node.type === 'tableRow')
      expect(parsed).toHaveLength(rows.length + 1)
      for (const row of parsed) expect(row.children).toHaveLength(3)
    }),
    {seed: 20012, numRuns: 300},
  )
})

test('a code span holds exactly the text it was given', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z`*#\\]{1,20}$/).filter((text) => !text.includes('```')),
      (text) => {
        const spans = nodesOf(renderMarkdown(section([paragraph(code(text))]))).filter((node) => node.type === 'inlineCode')
        expect(spans.map(({value}) => value)).toEqual([text])
      },
    ),
    {seed: 20013},
  )
})

test.each(['<b>', '@octocat', 'a <!-- x', '[x]: y', 'javascript:alert(1)', '```mermaid', 'say @team/x'])(
  '%s in a code span would tempt others, so it is plain text',
  (text) => {
    const markdown = renderMarkdown(section([paragraph(code(text)), table(['a'], [[code(`${text}|`)]])]))
    expect(nodesOf(markdown).filter((node) => node.type === 'inlineCode')).toEqual([])
    expect(faults(markdown)).toEqual([])
    const shown = nodesOf(markdown).flatMap((node) => (node.type === 'text' ? [node.value] : []))
    expect(shown.map((value) => value.replaceAll('\u2060', ''))).toEqual(expect.arrayContaining([text, `${text}|`]))
  },
)

test('only http and https links without credentials become links', () => {
  const hrefs = [
    'https://a.example/x?y=1&z=(2)',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:secret@b.example/',
    '//c.example',
    'HTTP://d.example/`|<b>',
  ]
  const markdown = renderMarkdown(section([paragraph(...hrefs.map((href) => link('go', href)))]))
  const urls = nodesOf(markdown).flatMap((node) => (node.type === 'link' ? [node.url] : []))
  expect(urls).toEqual(['https://a.example/x?y=1&z=%282%29', 'http://d.example/%60%7C%3Cb%3E'])
})

test('prose reads as it was written', () => {
  const markdown = renderMarkdown(section([paragraph('roc_auc 0.91 >= 0.9, -3 % of ', strong('2 * 3'), ' rows')]))
  const text = nodesOf(markdown).flatMap((node) => (node.type === 'text' ? [node.value] : []))
  expect(text.slice(2).join('')).toBe('roc_auc 0.91 >= 0.9, -3 % of 2 * 3 rows')
})

describe('budgets', () => {
  const rows = Array.from({length: 100_000}, (_, index) => [`row ${index}`, code(`läng|${index}`), '🛫 ok'])
  const big = section([
    table(['a', 'b', 'c'], rows),
    details('more', codeBlock('x\n'.repeat(50_000)), list(...rows.slice(0, 5_000).map(() => ['item']))),
  ])

  test('a table of a hundred thousand rows keeps its first rows and says how many are left', () => {
    const markdown = renderMarkdown(big, {budget: {chars: 60_000, bytes: 240_000}, maxRows: 100_000})
    expect(markdown.length).toBeLessThanOrEqual(60_000)
    expect(markdown).toContain('| row 0 |')
    expect(markdown).toMatch(/_\d\d,\d{3} more rows: see the report\._/)
    expect(faults(markdown)).toEqual([])
  })

  test('whatever the budget, it is kept and the Markdown is whole', () => {
    fc.assert(
      fc.property(fc.integer({min: 30, max: 9_000}), fc.integer({min: 30, max: 12_000}), (chars, bytes) => {
        const markdown = renderMarkdown({...big, blocks: big.blocks.toReversed()}, {budget: {chars, bytes}})
        expect(markdown.length).toBeLessThanOrEqual(chars)
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(bytes)
        expect(markdown.isWellFormed()).toBe(true)
        expect(markdown.split('<details>').length).toBe(markdown.split('</details>').length)
        expect(markdown.match(/^`{3,}/gm)?.length ?? 0).toSatisfy((fences: number) => fences % 2 === 0)
      }),
      {seed: 20014, numRuns: 150},
    )
  })

  test('the whole section is printed when it fits', () => {
    const markdown = renderMarkdown(section([table(['a'], [['1'], ['2']]), paragraph('the end')]))
    expect(markdown).not.toContain('more')
    expect(markdown).toContain('the end')
  })

  test('bytes are counted as UTF-8 does', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(byteLength(text)).toBe(Buffer.byteLength(text))
      }),
      {seed: 20015},
    )
  })
})
