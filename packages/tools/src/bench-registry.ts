import {show} from './process.ts'

// `npm run bench:registry`: memory and speed of a 1 GB model to and from each registry, beside curl, cp and sha256sum in the same run; and of a
// cached training that is restored.
process.exitCode = await show('node', ['--conditions=source', 'benchmarks/registry/run.ts', ...process.argv.slice(2)])
