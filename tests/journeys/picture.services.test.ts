import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {repositoryRoot} from '@modelflight/testing/runner'
import {ensureChromium} from '@modelflight/tools/tools/chromium'
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
  const phone = await browser.newPage({viewport: {width: 390, height: 800}})
  await phone.setContent(githubPage(comment))
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
})
