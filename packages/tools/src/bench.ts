import {show} from './process.ts'

// `npm run bench`: the figures that the README claims, as ratios within one run.
process.exitCode = await show('node', ['--conditions=source', 'benchmarks/run.ts', ...process.argv.slice(2)])
