import {statSync} from 'node:fs'
import {relative} from 'node:path'
import {build} from './bundle/build.ts'
import {root} from './paths.ts'

// `npm run build`: everything under dist/, from scratch.
const bundles = await build(root).catch((error: unknown) => {
  // The bundler's own stack shows a minified file of a megabyte.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
let total = 0
for (const [name, {files}] of bundles) {
  const bytes = files.map((file) => statSync(file).size).reduce((sum, size) => sum + size, 0)
  total += bytes
  process.stdout.write(`${relative(root, `${root}/dist/${name}`)}  ${(bytes / 1e6).toFixed(2)} MB in ${files.length} files\n`)
}
process.stdout.write(`dist  ${(total / 1e6).toFixed(2)} MB\n`)
