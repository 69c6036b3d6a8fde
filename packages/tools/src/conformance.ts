import {resolve} from 'node:path'
import {show} from './process.ts'

// `npm run conformance -- <folder>`: the statistics against a folder of the conformance corpus, one line per family.
const folders = process.argv.slice(2).map((folder) => resolve(process.env['INIT_CWD'] ?? process.cwd(), folder))
process.exitCode = await show('node', ['--conditions=source', 'packages/stats/tests/conformance/main.ts', ...folders])
