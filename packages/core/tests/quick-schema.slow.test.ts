import {commonInputs} from '@modelflight/core/common'
import {fileSchema, sectionSchema} from '@modelflight/core/configuration'
import {duration, flag, integer, list, number, oneOf, optional, path, structured, text} from '@modelflight/core/fields'
import {surelyFits} from '@modelflight/core/quick-schema'
import type {JsonSchema} from '@modelflight/core/schema'
import {schemaProblems} from '@modelflight/core/validation'
import fc from 'fast-check'
import {expect, test} from 'vitest'

const seed = 20261123

const spec = {
  method: oneOf(['psi', 'auto'], {description: 'Method.', default: 'auto'}),
  threshold: number({description: 'Limit.', default: '0.2', min: 0, max: 1}),
  rows: optional(integer({description: 'Rows.', min: 1})),
  dry: flag({description: 'Dry.', default: 'false'}),
  columns: list({description: 'Columns.', default: ''}),
  report: optional(path({description: 'Report.'})),
  window: duration({description: 'Window.', default: '2h'}),
  name: text({description: 'Name.', default: 'x'}),
  gate: optional(
    structured(
      {
        type: ['string', 'object'],
        minLength: 2,
        pattern: '^[a-z]+$',
        minProperties: 1,
        properties: {min: {type: 'number', exclusiveMinimum: 0}, by: {type: 'array', minItems: 1, maxItems: 2, items: {type: 'string'}}},
        additionalProperties: {anyOf: [{type: 'null'}, {const: 3}]},
        required: ['min'],
      },
      {description: 'Gate.', name: 'gate'},
    ),
  ),
}
const schema = fileSchema({'check-drift': sectionSchema(spec)})

const odd = fc.constantFrom<unknown>(
  'psi',
  'auto',
  'x',
  'ab',
  '',
  0,
  0.5,
  1,
  -1,
  1.5,
  3,
  true,
  false,
  null,
  [],
  ['a'],
  ['a', 'b', 'c'],
  [1],
  {},
  {min: 1},
  {min: 0},
  {min: 1, other: 3},
  {min: 1, by: []},
  {min: 1, by: ['a']},
  '5m',
)
const names = fc.constantFrom(...Object.keys(spec), ...Object.keys(commonInputs), 'unknown', '__proto__', 'constructor')
const section = fc.dictionary(names, odd, {maxKeys: 5})
const file = fc.dictionary(fc.constantFrom('check-drift', 'train', 'model', 'fail-on', 'nonsense'), fc.oneof(section, odd), {maxKeys: 3})

test('what it calls fitting, Ajv calls fitting; it is not sure only where Ajv finds a fault', () => {
  let sure = 0
  fc.assert(
    fc.property(file, (value) => {
      const fits = schemaProblems(value, schema).length === 0
      expect(surelyFits(value, schema)).toBe(fits)
      if (fits) sure++
    }),
    {seed, numRuns: 1_500},
  )
  expect(sure).toBeGreaterThan(50)
})

test.each<JsonSchema>([
  {oneOf: [{type: 'string'}]},
  {not: {type: 'null'}},
  {format: 'email'},
  {const: [1]},
  {$ref: '#/$defs/missing'},
  {patternProperties: {a: {}}, additionalProperties: false},
])('a keyword that it does not know makes it unsure, never satisfied: %j', (unknown) => {
  expect(surelyFits(unknown.const === undefined ? {a: 'x'} : [1], unknown)).toBe(false)
})
