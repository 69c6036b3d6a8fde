import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {build} from './bundle/build.ts'
import {root} from './paths.ts'
import {must, show} from './process.ts'

// `npm run demo`: the six actions over three million real flights, as a user would run them.
const example = join(root, 'examples', 'flights')
if (!existsSync(join(root, 'dist', 'cli', 'index.js'))) await build(root)
if (!existsSync(join(example, 'node_modules', '.package-lock.json'))) await must('npm', ['ci', '--no-audit', '--no-fund'], {cwd: example})
process.exitCode = await show('node', ['--conditions=source', join('examples', 'flights', 'demo.ts'), ...process.argv.slice(2)])
