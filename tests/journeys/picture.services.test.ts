import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {repositoryRoot} from '@modelflight/testing/runner'
import {ensureChromium} from '@modelflight/tools/tools/chromium'
import {ensureMermaid} from '@modelflight/tools/tools/mermaid'
import {chromium} from 'playwright-core'
import {expect, test} from 'vitest'
import {openJourney} from './journey.ts'
import {inPalette} from './palette-png.ts'
import {githubPage} from './picture.ts'
import {params} from './project.ts'
import {expectEnd, proposeParams, validateTrainGate, withChampion} from './steps.ts'

/**
 * The comment as the README shows it: a candidate that lost what the champion could. With UPDATE_PICTURE=true the picture in docs/images is
 * taken anew.
 */
test("the comment reads at a glance, on a screen and on a phone: the picture of the README is a real run's", async () => {
  await using journey = await openJourney()
  const base = await withChampion(journey, params.better)
  const pull = await proposeParams(journey, 42, base, params.usual)
  const job = await (await journey.run({event: 'pull_request', ...pull})).job('model')
  const {gated} = await validateTrainGate(job, journey)
  expectEnd(gated, 'fail', 'check-failed')
  const [comment = ''] = journey.comments(42)
  await using browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-lcd-text', '--font-render-hinting=none'],
  })
  const wide = await browser.newPage({viewport: {width: 900, height: 600}, deviceScaleFactor: 2})
  await wide.setContent(githubPage(comment))
  const text = await wide.locator('main').innerText()
  for (const words of [
    'stopped by Evaluation gate',
    'The data may be used',
    'Trained in',
    'roc_auc',
    'A new model may not rank flights worse',
  ]) {
    expect(text).toContain(words)
  }
  // The verdict and what to do stand above the first fold of a laptop.
  const table = await wide.locator('table').first().boundingBox()
  expect(table?.y ?? Infinity).toBeLessThan(600)
  const picture = inPalette(await wide.locator('main').screenshot())
  expect(picture.length).toBeLessThanOrEqual(250_000)
  if (process.env['UPDATE_PICTURE'] === 'true') {
    mkdirSync(join(repositoryRoot, 'docs', 'images'), {recursive: true})
    writeFileSync(join(repositoryRoot, 'docs', 'images', 'pull-request.png'), picture)
  }
  const drawing = readFileSync(await ensureMermaid(), 'utf8')
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 900]) {
      const page = await browser.newPage({viewport: {width, height: 800}, colorScheme})
      await page.setContent(githubPage(comment))
      await page.addScriptTag({content: drawing})
      expect(await page.evaluate<number>(unfoldAndDraw(colorScheme)), 'diagrams drawn').toBe(3)
      const poor = await page.evaluate<string[]>(contrastScript)
      expect(poor, `${colorScheme}, ${width} pixels`).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${colorScheme}, ${width} pixels`).toBeLessThanOrEqual(width)
      if (process.env['KEEP_PICTURES'] !== undefined)
        writeFileSync(join(process.env['KEEP_PICTURES'], `comment-${colorScheme}-${width}.png`), await page.screenshot({fullPage: true}))
    }
  }
})

/** Opens what is folded and draws the diagrams as GitHub does. Gives their number. */
const unfoldAndDraw = (colorScheme: string): string => `(async () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true
  mermaid.initialize({startOnLoad: false, theme: ${JSON.stringify(colorScheme === 'dark' ? 'dark' : 'default')}, securityLevel: 'strict'})
  const blocks = [...document.querySelectorAll('pre > code.language-mermaid')]
  for (const [index, code] of blocks.entries()) {
    const {svg} = await mermaid.render('diagram-' + index, code.textContent)
    code.parentElement.outerHTML = '<div>' + svg + '</div>'
  }
  return blocks.length
})()`

/** WCAG 2.2, 1.4.3: texts with less contrast than 4.5 to 1 with what is painted behind them. Half-transparent backgrounds are those of code spans. */
const contrastScript = `(() => {
  const parse = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number)
  const luminance = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor)
      if (colour.length === 3 || colour[3] === 1) return colour
    }
    return [255, 255, 255]
  }
  return [...document.querySelectorAll('main *')].flatMap((node) => {
    const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== '')
    if (!own || !node.getClientRects().length || ['style', 'title', 'desc'].includes(node.tagName)) return []
    const style = getComputedStyle(node)
    const [a, b] = [luminance(parse(node instanceof SVGElement ? style.fill : style.color)), luminance(behind(node))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    return ratio < 4.5 ? [node.tagName + ' ' + node.textContent.slice(0, 20) + ' ' + ratio.toFixed(2)] : []
  })
})()`
