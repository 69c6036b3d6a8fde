import {sum, tallyLine} from './tally.ts'
import {runProject} from './vitest-run.ts'

// `npm test`: every test of the repository, also those that need servers, which they install and start themselves.
const total = sum([await runProject('fast'), await runProject('slow'), await runProject('services')])
process.stdout.write(`${tallyLine(total)}\n`)
process.exitCode = total.failed === 0 ? 0 : 1
