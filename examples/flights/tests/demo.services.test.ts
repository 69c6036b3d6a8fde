import {execFile} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify, stripVTControlCharacters} from 'node:util'
import {ensureChromium} from '@modelflight/tools/tools/chromium'
import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

const example = join(import.meta.dirname, '..')
const report = join(example, '.modelflight', 'report.html')
let printed = ''
let browser: Browser

beforeAll(async () => {
  const {stdout} = await promisify(execFile)(process.execPath, ['--conditions=source', 'demo.ts'], {cwd: example, maxBuffer: 1 << 24})
  printed = stripVTControlCharacters(stdout)
  browser = await chromium.launch({executablePath: await ensureChromium(), args: ['--no-sandbox']})
}, 600_000)
afterAll(async () => await browser?.close())

test('the demo runs all six actions and every step ends as the story says', () => {
  for (const action of ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift']) {
    expect(printed).toMatch(new RegExp(`[✓!✗] ${action} +\\d+\\.\\d s`))
  }
  expect(printed).toContain('All 26 steps ended as they must')
  expect(printed).not.toContain('unexpected')
})

test('the summary fits one screen and ends with the path of the report', () => {
  const lines = printed.slice(printed.indexOf('What happened')).trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(40)
  expect(lines.some((line) => line.startsWith('Report: ') && line.endsWith('.modelflight/report.html'))).toBe(true)
})

test('the report shows in a real browser what was promoted, stopped and rolled back', async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(report).href)
  const text = await page.locator('body').innerText()
  expect(text).toMatch(/Version 2 of flights serves all traffic now/)
  expect(text).toMatch(/The candidate is stopped: roc_auc/)
  expect(text).toMatch(/Version 3 of flights was rolled back, version 2 serves: wrong answers/)
  expect(text).toMatch(/508,239 rows/)
  expect(await page.locator('section').count()).toBe(27)
  expect(await page.locator('svg.chart.wide').count()).toBeGreaterThan(5)
  expect(requests).toEqual([pathToFileURL(report).href])
  const screenshot = await page.screenshot({fullPage: true, path: join(example, '.modelflight', 'report.png')})
  expect(screenshot.byteLength).toBeGreaterThan(50_000)
})

test('months that are as ever are green; the day on which flights were late is red, in one sentence, and so are the answers of the model', () => {
  const told = printed.split('\n').filter((line) => /^ +[✓!✗] check-drift/.test(line))
  expect(told.map((line) => line.trim().slice(0, 1))).toEqual(['✓', '!', '✗', '✗'])
  expect(told[0]).toMatch(/No drift in 4 columns/)
  expect(told[2]).toMatch(/drifted in 1 of 4 columns: delay\. delay: its values moved: mean -?[\d.]+ to [\d.]+, median -?[\d.]+ to [\d.]+/)
  expect(told[3]).toMatch(/drifted in 1 of 3 columns: label\. label: the shares of its values changed, 1 from 26\.5 %/)
})

test('every chapter leaves its records behind, one chain each', () => {
  const chapters = readdirSync(join(example, '.modelflight'), {withFileTypes: true}).filter((entry) => entry.isDirectory())
  expect(chapters.map(({name}) => name)).toEqual(
    expect.arrayContaining(['january', 'february', 'worse', 'faulty', 'drift', 'late-day', 'registry']),
  )
  expect(readdirSync(join(example, '.modelflight', 'february', 'records'))).toHaveLength(6)
})
