import {readFile, stat} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {sha256} from '@modelflight/core/files'
import type {Check} from '@modelflight/core/verdict'
import {readMetricsFile} from '@modelflight/evaluation/metrics-file'
import {freshnessOf, type Stamp, stampAll} from '@modelflight/training/outputs'
import {checkOutcome, firstSeed, runOnce} from './job.ts'
import type {Inputs, Prepared} from './prepare.ts'

/** What became of the tests that run before the training. */
export interface Tested {
  readonly checks: readonly Check[]
  /** Undefined when no test-command was given. */
  readonly record: TestRecord | undefined
  readonly lastLines: readonly string[]
}

/** Tests as they are recorded. */
export interface TestRecord {
  readonly command: string
  /** Counts of the JUnit report; empty where there is none. */
  readonly counts: Readonly<Record<string, number>>
  /** Digest of the JUnit report; undefined where there is none. */
  readonly report: string | undefined
}

/** Where test runners are usually told to write JUnit's XML. */
const usualReports = ['junit.xml', 'test-results.xml', 'reports/junit.xml', 'test-results/junit.xml']
const maxReportBytes = 32 * 1024 * 1024
const shownFailures = 10

/** Runs the tests, if there are any, and reads their JUnit report; pytest is asked to write one. A failing test stops the training. */
export async function runTests(inputs: Inputs, prepared: Prepared, context: Context): Promise<Tested> {
  const command = inputs['test-command']
  if (command === undefined) return {checks: [], record: undefined, lastLines: []}
  const own = join(context.temporary, 'junit.xml')
  const declared = inputs['test-report']
  const places = declared === undefined ? [own, ...usualReports.map((path) => resolve(context.workingDirectory, path))] : [declared]
  const before = await stampAll(places)
  const {outcome, lastLines} = await runOnce(
    {
      title: 'Tests',
      script: command,
      seed: firstSeed(prepared.params),
      part: '-tests',
      env: {MODELFLIGHT_JUNIT: own, PYTEST_ADDOPTS: `${prepared.env['PYTEST_ADDOPTS'] ?? ''} --junitxml=${own}`.trim()},
      backend: 'local',
    },
    inputs,
    prepared,
    context,
  )
  const ended = checkOutcome('test-command', outcome, prepared.timeoutSeconds)
  const path = await freshReport(places, before)
  if (path === undefined) return {checks: [ended, ...missingReport(declared, context)], record: recordOf(command, {}, undefined), lastLines}
  const {checks, counts, digest} = await readReport(path, context)
  return {checks: [ended, ...checks], record: recordOf(command, counts, digest), lastLines}
}

const recordOf = (command: string, counts: Readonly<Record<string, number>>, report: string | undefined): TestRecord => ({
  command,
  counts,
  report,
})

async function freshReport(places: readonly string[], before: ReadonlyMap<string, Stamp>): Promise<string | undefined> {
  for (const path of places) if ((await freshnessOf(path, before)) === 'written') return path
  return undefined
}

function missingReport(declared: string | undefined, context: Context): readonly Check[] {
  if (declared === undefined) {
    return [{id: 'tests', status: 'skipped', message: 'the test command wrote no JUnit report, so its exit code alone counts'}]
  }
  const message = `the test command did not write ${context.display(declared)}`
  return [{id: 'tests', status: 'fail', message, hint: 'Correct test-report, or let the command write JUnit XML there.'}]
}

interface Report {
  readonly checks: readonly Check[]
  readonly counts: Readonly<Record<string, number>>
  readonly digest: string | undefined
}

async function readReport(path: string, context: Context): Promise<Report> {
  const name = context.display(path).startsWith('..') ? 'junit.xml' : context.display(path)
  const {size} = await stat(path)
  if (size > maxReportBytes) {
    return {
      checks: [{id: 'tests', status: 'fail', message: `${name} is larger than ${maxReportBytes} bytes`}],
      counts: {},
      digest: undefined,
    }
  }
  const bytes = await readFile(path)
  const {format, metrics} = readMetricsFile(bytes, name)
  const counts = Object.fromEntries([...metrics].map(([metric, {value}]) => [metric, value]))
  return {checks: [judge(name, format, counts, failuresIn(bytes.toString('utf8')))], counts, digest: sha256(bytes)}
}

/** No test that ran is no pass. */
function judge(name: string, format: string, counts: Readonly<Record<string, number>>, failed: readonly string[]): Check {
  const id = 'tests'
  if (format !== 'junit') return {id, status: 'fail', message: `${name} is not JUnit XML`}
  const {tests = 0, failures = 0, errors = 0, skipped = 0} = counts
  const ran = tests - skipped
  if (ran <= 0) return {id, status: 'fail', n: 0, message: `${name} tells of ${tests} tests, none of which ran`}
  const bad = failures + errors
  if (bad === 0) return {id, status: 'pass', n: ran, message: `${ran} tests passed${skipped > 0 ? `, ${skipped} were skipped` : ''}`}
  const names = failed.slice(0, shownFailures).join(', ')
  const more = failed.length > shownFailures ? ` and ${failed.length - shownFailures} more` : ''
  return {id, status: 'fail', observed: bad, limit: 0, n: ran, message: `${bad} of ${ran} tests failed: ${names}${more}`}
}

/** Names of the tests that failed, as `class.name`. */
function failuresIn(xml: string): readonly string[] {
  const plain = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  const cases = plain.matchAll(/<testcase\b((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>([\s\S]*?)(?=<testcase\b|$)/g)
  return [...cases].flatMap(([, attributes = '', closed, body = '']) => {
    if (closed === '/' || !/<(failure|error)\b/.test(body.split('</testcase>')[0] ?? '')) return []
    const attribute = (key: string): string =>
      new RegExp(`(?:^|\\s)${key}=(?:"([^"]*)"|'([^']*)')`)
        .exec(attributes)
        ?.slice(1)
        .find((found) => found) ?? ''
    return [
      [attribute('classname'), attribute('name')]
        .filter((part) => part !== '')
        .join('.')
        .slice(0, 200),
    ]
  })
}
