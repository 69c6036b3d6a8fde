import {tallyLine} from './tally.ts'
import {runProject} from './vitest-run.ts'

// `npm run test:fast`: the tests that need nothing but Node, for the inner loop.
const tally = await runProject('fast')
process.stdout.write(`${tallyLine(tally)}\n`)
process.exitCode = tally.failed === 0 ? 0 : 1
