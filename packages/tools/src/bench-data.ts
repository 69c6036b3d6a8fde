import {show} from './process.ts'

// `npm run bench:data`: what reading, profiling and validating tables costs, next to pandas and DuckDB in the same run.
process.exitCode = await show('node', ['--conditions=source', 'benchmarks/data/run.ts', ...process.argv.slice(2)])
