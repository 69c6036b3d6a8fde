import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '@modelflight/tools/paths'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'

test('the schema of modelflight.yml is a valid JSON Schema, which no run checks again', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', 'modelflight.schema.json'), 'utf8')) as object
  const ajv = new Ajv2020({strict: false})
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
})
