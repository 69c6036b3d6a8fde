import {createReadStream, readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse} from 'yaml'

// The way that Ajv is used on tables: each line becomes an object, and each object is validated. The generated data have no quotes.
const {row} = parse(readFileSync(process.argv[3] ?? '', 'utf8')) as {row: object}
const ajv = new Ajv2020({coerceTypes: true, allErrors: true, strict: false})
const validate = ajv.compile(JSON.parse(JSON.stringify(row).replaceAll('"format":"timestamp"', '"minLength":10')) as object)
let names: string[] | undefined
let rows = 0
let rejected = 0
for await (const line of createInterface({input: createReadStream(process.argv[2] ?? '')})) {
  const cells = line.split(',')
  if (names === undefined) {
    names = cells
    continue
  }
  rows++
  const object: Record<string, string> = {}
  for (let cell = 0; cell < names.length; cell++) if (cells[cell] !== '') object[names[cell] ?? ''] = cells[cell] ?? ''
  if (!validate(object)) rejected++
}
process.stdout.write(`${rows} ${rejected}\n`)
