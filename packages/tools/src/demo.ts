import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {build} from './bundle/build.ts'
import {root} from './paths.ts'
import {show} from './process.ts'

// `npm run demo`: the six actions over three million real flights, as a user would run them.
if (!existsSync(join(root, 'dist', 'cli', 'index.js'))) await build(root)
process.exitCode = await show('node', ['--conditions=source', join('examples', 'flights', 'demo.ts'), ...process.argv.slice(2)])
