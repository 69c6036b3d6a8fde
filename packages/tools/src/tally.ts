import {existsSync, readFileSync} from 'node:fs'

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** What we read of vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly VitestFile[]
}

interface VitestFile {
  readonly name: string
  readonly status: string
  readonly message: string
  readonly assertionResults: readonly {
    readonly status: string
    readonly fullName: string
    readonly failureMessages: readonly string[] | null
  }[]
}

/**
 * Counts the tests of one vitest run. A file that could not be loaded counts as one failure; so does a test that was skipped, a run that
 * wrote no report or had no test, and an exit code that the report does not explain: none of these is a pass.
 */
export function tallyVitest(reportPath: string, exitCode: number): Tally {
  if (!existsSync(reportPath)) return {passed: 0, failed: 1}
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as VitestReport
  const unloaded = report.testResults.filter(({status, assertionResults}) => status === 'failed' && assertionResults.length === 0).length
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded
  const unexplained = failed === 0 && (exitCode !== 0 || report.numPassedTests === 0) ? 1 : 0
  return {passed: report.numPassedTests, failed: failed + unexplained}
}

/** What failed in a vitest run or passed only when tried again, a line each: the file, the test, and the first line of what it said. */
export function failedTests(reportPath: string): readonly string[] {
  if (!existsSync(reportPath)) return [line('FAILED', reportPath, 'was not written')]
  const {testResults} = JSON.parse(readFileSync(reportPath, 'utf8')) as VitestReport
  return testResults.flatMap(({name, status, message, assertionResults}) => {
    if (status === 'failed' && assertionResults.length === 0) return [line('FAILED', name, message)]
    return assertionResults.flatMap((test) => {
      const [said] = test.failureMessages ?? []
      if (test.status === 'passed' && said === undefined) return []
      return [line(test.status === 'passed' ? 'TWICE' : 'FAILED', `${name} > ${test.fullName}`, said ?? test.status)]
    })
  })
}

const mostOfAMessage = 300

const line = (what: 'FAILED' | 'TWICE', name: string, message: string): string =>
  `${what} ${name}: ${(message.split('\n', 1)[0] ?? '').slice(0, mostOfAMessage)}`

/** The counts of several runs together. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, {passed}) => total + passed, 0),
  failed: tallies.reduce((total, {failed}) => total + failed, 0),
})

/** The line that CI reads. */
export const tallyLine = ({passed, failed}: Tally): string => `${passed} passed, ${failed} failed`
