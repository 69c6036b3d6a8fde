import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './paths.ts'
import {show} from './process.ts'
import {failedTests, type Tally, tallyVitest} from './tally.ts'

/** Which tests: those that need nothing but Node; of these the ones with thousands of cases; those that need servers, tools or a browser. */
export type Project = 'fast' | 'slow' | 'services'

/** Runs the tests of one project of vitest.config.ts, shows them, says how long they took, and counts them. */
export async function runProject(project: Project): Promise<Tally> {
  const started = performance.now()
  const report = join(root, '.cache', 'reports', `${project}.json`)
  mkdirSync(join(root, '.cache', 'reports'), {recursive: true})
  rmSync(report, {force: true})
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await show('vitest', ['run', `--project=${project}`, ...reporters])
  process.stdout.write(`tests (${project}): ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  const tally = tallyVitest(report, code)
  // Once more, behind everything that was printed: in the log of a long run the rest is far away.
  const failed = failedTests(report)
  const uncaught = `FAILED tests (${project}): exit ${code}, though no test failed: an error that no test caught, or none ran`
  const isExplained = tally.failed === 0 || failed.some((line) => line.startsWith('FAILED'))
  for (const line of isExplained ? failed : [...failed, uncaught]) process.stdout.write(`${line.replace(`${root}/`, '')}\n`)
  return tally
}
