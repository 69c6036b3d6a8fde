import {existsSync} from 'node:fs'
import {corpusFiles, runFamily} from './run.ts'

// `npm run conformance -- <folder>`: one line per family, `family passed/total`; the exit code is 1 when a case misses.
const folder = process.argv[2]
const files = folder !== undefined && existsSync(folder) ? corpusFiles(folder) : []
if (files.length === 0) {
  process.stderr.write(`usage: npm run conformance -- <folder with *.json of the conformance corpus>\n`)
  process.exitCode = 1
}
for (const file of files) {
  const {family, passed, total, misses} = runFamily(file)
  process.stdout.write(`${family} ${passed}/${total}\n`)
  for (const miss of misses.slice(0, 5)) process.stderr.write(`  ${miss}\n`)
  if (misses.length > 5) process.stderr.write(`  … and ${misses.length - 5} more\n`)
  if (misses.length > 0 || total === 0) process.exitCode = 1
}
