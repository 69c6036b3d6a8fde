import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {completed, type LockFile, missingOptionals} from './lock-file.ts'
import {root} from './paths.ts'

// `npm run lock`, after `npm install` has changed package-lock.json.
const path = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile
const count = Object.keys(missingOptionals(lock)).length
if (count > 0) writeFileSync(path, `${JSON.stringify(completed(lock), undefined, 2)}\n`)
process.stdout.write(`package-lock.json: ${count} packages of other platforms added\n`)
