import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {ensureChromium} from '@modelflight/tools/tools/chromium'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {renderHtml} from '../src/html.ts'
import {everywhere} from './documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelflight-page-'))
const path = join(folder, 'report.html')
let browser: Browser

beforeAll(async () => {
  const hostile = '<img src="http://beacon.invalid/x.png" onerror="document.title=1"><script>document.title=2</script>'
  const long = `${'wide_column_name_'.repeat(12)} ${'words that wrap '.repeat(30)}`
  const sections = [everywhere('Roc auc'), everywhere(hostile), everywhere(long)]
  writeFileSync(path, renderHtml(sections, {title: 'Flights', lead: 'A lead.', facts: [{label: 'Commit', value: 'abc'}]}))
  browser = await chromium.launch({executablePath: await ensureChromium(), args: ['--no-sandbox']})
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

/** Opens the page and collects what it asked for and complained of. */
async function open(options: BrowserContextOptions): Promise<{page: Page; requests: string[]; complaints: string[]}> {
  const page = await (await browser.newContext(options)).newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(pathToFileURL(path).href)
  return {page, requests, complaints}
}

test('the page asks the network for nothing, runs nothing and breaks no rule of its own policy', async () => {
  const {page, requests, complaints} = await open({viewport: {width: 1200, height: 900}})
  expect(requests).toEqual([pathToFileURL(path).href])
  expect(complaints).toEqual([])
  expect(await page.title()).toBe('Flights')
  expect(await page.locator('img, script, iframe').count()).toBe(0)
  expect(await page.locator('h2').first().innerText()).toBe('Roc auc')
})

test.each([360, 768, 1280])('nothing sticks out of a window %i pixels wide, and one drawing of each chart is seen', async (width) => {
  const {page} = await open({viewport: {width, height: 800}})
  // Typed as text: the function runs in the page, where these globals exist.
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow).toBeLessThanOrEqual(0)
  const [wide, narrow] = [page.locator('svg.wide').first(), page.locator('svg.narrow').first()]
  expect([await wide.isVisible(), await narrow.isVisible()]).toEqual(width > 760 ? [true, false] : [false, true])
})

test('dark mode turns the page and its charts', async () => {
  const colours = async (colorScheme: 'light' | 'dark'): Promise<string[]> => {
    const {page} = await open({colorScheme})
    return await page.evaluate<string[]>(
      `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color, getComputedStyle(document.querySelector('svg.chart .fill-0')).fill]`,
    )
  }
  const [light, dark] = [await colours('light'), await colours('dark')]
  for (const [index, colour] of light.entries()) expect(dark[index]).not.toBe(colour)
})

test.each(['light', 'dark'] as const)('text keeps a contrast of 4.5 to 1 in %s mode', async (colorScheme) => {
  const {page} = await open({colorScheme})
  const poor = await page.evaluate<string[]>(contrastScript)
  expect(poor).toEqual([])
})

/** WCAG 2.2, 1.4.3: contrast of every visible text with the nearest painted background. */
const contrastScript = `(() => {
  const parse = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number)
  const luminance = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
  const background = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor)
      if (colour.length === 3 || colour[3] > 0) return colour
    }
    return [255, 255, 255]
  }
  const found = new Set()
  for (const node of document.querySelectorAll('body *')) {
    const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== '')
    if (!own || node.tagName === 'title' || node.tagName === 'desc' || !node.getClientRects().length) continue
    const style = getComputedStyle(node)
    const [a, b] = [luminance(parse(node instanceof SVGElement ? style.fill : style.color)), luminance(background(node))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (ratio < 4.5) found.add(node.tagName + '.' + (node.getAttribute('class') ?? '') + ' ' + ratio.toFixed(2))
  }
  return [...found]
})()`
