import {show} from './process.ts'

// `npm run bench:gate`: what metrics, intervals and the whole gate cost on a million rows, beside scikit-learn in the same run.
process.exitCode = await show('node', ['--conditions=source', 'benchmarks/gate.ts', ...process.argv.slice(2)])
