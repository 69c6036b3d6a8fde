import {createReadStream, readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse} from 'yaml'

// The second table the way that Ajv is used on tables, with formats as ajv-formats has them (its mode `fast` for times, `full` for the rest). Cells that are empty
// are null where null is allowed, and left out elsewhere. No cell of the generated data holds a line end.
const {row} = parse(readFileSync(process.argv[3] ?? '', 'utf8')) as {row: {properties: Record<string, {type?: unknown; anyOf?: unknown}>}}
const ajv = new Ajv2020({coerceTypes: true, allErrors: true, strict: false})
const host = /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i
ajv.addFormat('uuid', /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i)
ajv.addFormat(
  'email',
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
)
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:(?:\/\/[^\s/?#]*)?[^\s?#]*(?:\?[^\s#]*)?(?:#\S*)?$/i)
ajv.addFormat('hostname', host)
ajv.addFormat('ipv4', /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/)
ajv.addFormat('date', /^\d\d\d\d-[0-1]\d-[0-3]\d$/)
ajv.addFormat('date-time', /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i)
const validate = ajv.compile(row)
const takesNull = new Set(
  Object.entries(row.properties)
    .filter(([, {type, anyOf}]) => (Array.isArray(type) && type.includes('null')) || anyOf !== undefined)
    .map(([name]) => name),
)
let names: string[] | undefined
let rows = 0
let rejected = 0
for await (const line of createInterface({input: createReadStream(process.argv[2] ?? '')})) {
  const cells = cellsOf(line)
  if (names === undefined) {
    names = cells
    continue
  }
  rows++
  const object: Record<string, string | null> = {}
  for (let cell = 0; cell < names.length; cell++) {
    const name = names[cell] ?? ''
    if (cells[cell] !== '') object[name] = cells[cell] ?? ''
    else if (takesNull.has(name)) object[name] = null
  }
  if (!validate(object)) rejected++
}
process.stdout.write(`${rows} ${rejected}\n`)

/** The cells of a line, quoted ones among them. */
function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',')
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at)
      cells.push(line.slice(at, end < 0 ? line.length : end))
      at = end < 0 ? line.length + 1 : end + 1
      continue
    }
    let end = line.indexOf('"', at + 1)
    while (line[end + 1] === '"') end = line.indexOf('"', end + 2)
    cells.push(line.slice(at + 1, end).replaceAll('""', '"'))
    at = end + 2
  }
  return cells
}
