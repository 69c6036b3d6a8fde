import {checkDist} from './checks/dist.ts'
import {root} from './paths.ts'

// `npm run check:dist`: whether dist/ is what the sources build.
const problems = await checkDist(root)
for (const problem of problems) process.stdout.write(`${problem}\n`)
process.stdout.write(problems.length === 0 ? 'dist/ is up to date\n' : `${problems.length} differences\n`)
process.exitCode = problems.length === 0 ? 0 : 1
