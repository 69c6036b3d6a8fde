import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {generatedFiles, outdatedFiles} from './generate/files.ts'
import {root} from './paths.ts'

// `npm run generate`: action.yml, the tables of the READMEs and the JSON Schema, all from the actions' specifications.
const outdated = await outdatedFiles(root)
const files = await generatedFiles(root)
for (const path of outdated) {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), files.get(path) ?? '')
  process.stdout.write(`wrote ${path}\n`)
}
process.stdout.write(`${files.size} generated files are up to date\n`)
