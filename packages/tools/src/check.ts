import {checkDist} from './checks/dist.ts'
import {checkWorkflows} from './checks/workflows.ts'
import {outdatedFiles} from './generate/files.ts'
import {root} from './paths.ts'
import {capture} from './process.ts'
import {tallyLine} from './tally.ts'

/** One static check: gives its problems as text, none when all is well. */
type Check = () => Promise<readonly string[]>

/** A program whose exit code is the verdict. */
const program =
  (command: string, ...parameters: readonly string[]): Check =>
  async () => {
    const {code, stdout, stderr} = await capture(command, parameters)
    return code === 0 ? [] : [`${stdout}${stderr}`]
  }

const checks: Readonly<Record<string, Check>> = {
  types: program('tsc', '-p', 'tsconfig.check.json', '--noEmit'),
  'project references': program('tsc', '-b'),
  biome: program('biome', 'check', '--error-on-warnings', '.'),
  oxlint: program('oxlint', '--type-aware', '--deny-warnings'),
  architecture: program('vitest', 'run', '--project=fast', 'tests/architecture.test.ts'),
  'generated files': async () => (await outdatedFiles(root)).map((path) => `${path} is not up to date; run \`npm run generate\``),
  workflows: () => checkWorkflows(root),
  dist: () => checkDist(root),
}

// `npm run check`: everything that can be known without running the product. Names on the command line pick some of the checks.
const wanted = process.argv.slice(2)
let failed = 0
const chosen = Object.entries(checks).filter(([name]) => wanted.length === 0 || wanted.includes(name))
for (const [name, check] of chosen) {
  const started = performance.now()
  const problems = await check().catch((error: unknown) => [String(error)])
  if (problems.length > 0) failed++
  for (const problem of problems) process.stdout.write(`${problem.trimEnd()}\n`)
  const verdict = problems.length === 0 ? 'ok' : 'failed'
  process.stdout.write(
    `${problems.length === 0 ? '' : 'FAILED '}check ${name}: ${verdict} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
  )
}
process.stdout.write(`${tallyLine({passed: chosen.length - failed, failed})}\n`)
process.exitCode = failed === 0 ? 0 : 1
