import {show} from './process.ts'

// `npm run bench:drift`: time and memory of the drift check, beside Evidently and scipy in the same run.
process.exitCode = await show('node', ['--conditions=source', 'benchmarks/drift.ts', ...process.argv.slice(2)])
