import {readFileSync} from 'node:fs'
import {ensureChromium} from '@modelflight/tools/tools/chromium'
import {ensureMermaid} from '@modelflight/tools/tools/mermaid'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {renderMarkdown} from '../src/markdown.ts'
import {chartsOf, everywhere} from './documents.ts'
import {hostileTexts, isOwnDiagram, nodesOf} from './gfm.ts'

let browser: Browser
let script: string

beforeAll(async () => {
  script = readFileSync(await ensureMermaid(), 'utf8')
  browser = await chromium.launch({executablePath: await ensureChromium(), args: ['--no-sandbox']})
})
afterAll(async () => {
  await browser?.close()
})

/** A page with GitHub's background and Mermaid as GitHub sets it up, without any way to the network. */
async function open(theme: 'default' | 'dark', width = 900): Promise<{page: Page; requests: string[]}> {
  const page = await (await browser.newContext({viewport: {width, height: 800}, offline: true})).newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.setContent(
    `<meta name="viewport" content="width=device-width"><body style="margin:16px;background:${theme === 'dark' ? '#0d1117' : '#ffffff'}"><main></main>`,
  )
  await page.addScriptTag({content: script})
  await page.evaluate(`mermaid.initialize({startOnLoad: false, theme: ${JSON.stringify(theme)}, securityLevel: 'strict'})`)
  return {page, requests}
}

/** What Mermaid makes of a diagram: its kind and the drawing. */
const draw = (page: Page, diagram: string): Promise<{kind: string; svg: string}> =>
  page.evaluate<{kind: string; svg: string}>(`(async () => {
    const diagram = ${JSON.stringify(diagram)}
    const {diagramType} = await mermaid.parse(diagram)
    const {svg} = await mermaid.render('chart', diagram)
    document.querySelector('main').innerHTML = svg
    return {kind: diagramType, svg}
  })()`)

const diagramsOf = (markdown: string): string[] =>
  nodesOf(markdown).flatMap((node) => (node.type === 'code' && node.lang === 'mermaid' ? [node.value] : []))

/** Texts that mean something to Mermaid. */
const pointed = [
  '"',
  '"]\n  line [9,9]',
  '%%{init: {"securityLevel": "loose"}}%%',
  '%% a comment',
  '#quot;',
  '#35;',
  '`**bold**`',
  '</text><script>alert(1)</script>',
  'click A href "https://evil.example"',
  'end',
  'title',
  'x-axis',
  'line [1,2]',
  '---\nconfig:\n  theme: forest\n---',
  ';',
  '\\',
  '\u2028',
  'A-->B',
  '{{',
  'javascript:alert(1)',
  '$$x$$',
  'accTitle: x',
  'classDef a fill:#f00',
  '🚀 läng',
  '名前',
  '',
  ' ',
  '-',
  '%',
]

describe('a text in a diagram', () => {
  test('is a label, and nothing else, to Mermaid itself', async () => {
    const {page, requests} = await open('default')
    const texts = [...pointed, ...hostileTexts.map(([, text]) => text)]
    for (const text of texts) {
      const [diagram = '', ...others] = diagramsOf(renderMarkdown(everywhere(text)))
      expect(others, text).toEqual([])
      expect(isOwnDiagram(diagram), diagram).toBe(true)
      const {kind} = await draw(page, diagram)
      expect(kind, text).toMatch(/^xychart/)
      expect(await page.evaluate<string[]>(active), text).toEqual([])
      // Two lines and a limit: nobody added or removed one.
      expect(
        await page.locator('main path[stroke="#2f81f7"], main path[stroke="#db6d28"], main path[stroke="#a371f7"]').count(),
        text,
      ).toBe(3)
    }
    expect(requests).toEqual([])
  })

  test('is seen as it was written where that is harmless', async () => {
    const {page} = await open('default')
    const [lines] = chartsOf('Recall, by month (2026)').filter((chart) => chart.kind === 'lines' && chart.series[0]?.values.length === 3)
    if (lines === undefined) throw new Error('no lines')
    const section = {...everywhere('x'), blocks: [{kind: 'chart' as const, chart: lines}]}
    const {svg} = await draw(page, diagramsOf(renderMarkdown(section))[0] ?? '')
    expect(svg).toContain('Recall, by month (2026)')
  })
})

test.each([
  ['default', 900],
  ['dark', 900],
  ['default', 390],
  ['dark', 390],
] as const)('in the theme %s and a window of %i pixels, texts and lines stand out and nothing sticks out', async (theme, width) => {
  const {page} = await open(theme, width)
  await draw(page, diagramsOf(renderMarkdown(everywhere('Roc auc of both models')))[0] ?? '')
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  const {texts, lines, size} = await page.evaluate<{texts: number[]; lines: number[]; size: number}>(contrasts)
  expect(texts.length).toBeGreaterThan(5)
  expect(Math.min(...texts)).toBeGreaterThanOrEqual(4.5)
  expect(lines.length).toBe(3)
  expect(Math.min(...lines)).toBeGreaterThanOrEqual(3)
  // Pixels of the smallest text as it is shown.
  expect(size).toBeGreaterThanOrEqual(8)
})

/** Elements and attributes of the drawing that do or fetch something. */
const active = `[...document.querySelectorAll('main *')].flatMap((node) => [
  ...(/^(script|a|image|img|foreignobject|iframe|use|animate|set)$/i.test(node.tagName) ? [node.tagName] : []),
  ...[...node.attributes].filter(({name, value}) => /^on|href/i.test(name) || /javascript:|url\\((?!#)/i.test(value)).map(({name}) => name),
])`

/** WCAG 2.2, 1.4.3 and 1.4.11: contrast of texts and of lines with the page behind them. */
const contrasts = `(() => {
  const parse = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number)
  const luminance = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
  const background = document.querySelector('main rect.background')
  const behind = background && getComputedStyle(background).fill !== 'none' ? getComputedStyle(background).fill : getComputedStyle(document.body).backgroundColor
  const ratio = (colour) => { const [a, b] = [luminance(parse(colour)), luminance(parse(behind))]; return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) }
  const texts = [...document.querySelectorAll('main text')].filter((node) => node.textContent.trim() !== '')
  return {
    texts: texts.map((node) => ratio(getComputedStyle(node).fill)),
    lines: [...document.querySelectorAll('main path')].filter((node) => /^#(2f81f7|db6d28|a371f7)$/.test(node.getAttribute('stroke') ?? '')).map((node) => ratio(getComputedStyle(node).stroke)),
    size: Math.min(...texts.map((node) => node.getBoundingClientRect().height)),
  }
})()`
