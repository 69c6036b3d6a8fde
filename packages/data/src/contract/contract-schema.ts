import type {JsonSchema} from '@modelflight/core/schema'
import {encodings} from '../dialect.ts'
import {formats} from './formats.ts'

const severity: JsonSchema = {enum: ['fail', 'warn'], description: 'What a miss does; `fail` when left out.'}
const name: JsonSchema = {type: 'string', minLength: 1}
const zone: JsonSchema = {...name, description: 'Time zone of times without an offset: Australia/Sydney, +02:00; UTC when left out.'}
const names: JsonSchema = {anyOf: [name, {type: 'array', items: name, minItems: 1}]}
const share: JsonSchema = {
  anyOf: [
    {type: 'number', minimum: 0, maximum: 1},
    {type: 'string', pattern: '^\\d{1,3}(\\.\\d{1,15})?\\s?%$'},
  ],
}
const most: JsonSchema = {
  description: 'A count such as 5, or a share such as 1%.',
  anyOf: [
    {type: 'integer', minimum: 0},
    {type: 'number', minimum: 0, maximum: 1},
    {type: 'string', pattern: '^\\d{1,3}(\\.\\d{1,15})?\\s?%$'},
  ],
}

const map = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = [], description?: string): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : {required}),
  additionalProperties: false,
  ...(description === undefined ? {} : {description}),
})

const limit = (description: string): JsonSchema => map({max: most, severity}, ['max'], description)
const range = (description: string): JsonSchema => map({min: {type: 'number'}, max: {type: 'number'}, severity}, [], description)

const schema: JsonSchema = {$ref: '#/$defs/schema'}
const schemas: JsonSchema = {type: 'array', items: schema, minItems: 1}
const byName: JsonSchema = {type: 'object', additionalProperties: schema}
const count: JsonSchema = {type: 'integer', minimum: 0}
const typeName: JsonSchema = {enum: ['string', 'number', 'integer', 'boolean', 'null', 'object']}

/** Schemas within the row's schema: the keywords that a flat row has a use for. */
const valueSchema: JsonSchema = {
  anyOf: [
    {type: 'boolean'},
    map({
      type: {anyOf: [typeName, {type: 'array', items: typeName, minItems: 1, uniqueItems: true}]},
      enum: {type: 'array'},
      const: {},
      minimum: {type: 'number'},
      maximum: {type: 'number'},
      exclusiveMinimum: {type: 'number'},
      exclusiveMaximum: {type: 'number'},
      multipleOf: {type: 'number', exclusiveMinimum: 0},
      minLength: count,
      maxLength: count,
      pattern: {type: 'string', description: 'Runs in time linear in the text: no look-around, no back-references.'},
      format: {enum: Object.keys(formats)},
      allOf: schemas,
      anyOf: schemas,
      oneOf: schemas,
      not: schema,
      if: schema,
      ...Object.fromEntries(['then', 'else'].map((keyword) => [keyword, schema])),
      $ref: {type: 'string', pattern: '^#'},
      properties: byName,
      patternProperties: byName,
      additionalProperties: schema,
      propertyNames: schema,
      unevaluatedProperties: schema,
      $anchor: {type: 'string'},
      $dynamicAnchor: {type: 'string'},
      $dynamicRef: {type: 'string'},
      required: {type: 'array', items: name, uniqueItems: true},
      minProperties: count,
      maxProperties: count,
      dependentRequired: {type: 'object', additionalProperties: {type: 'array', items: name}},
      dependentSchemas: byName,
      $defs: byName,
      definitions: byName,
      $schema: {type: 'string'},
      title: {type: 'string'},
      description: {type: 'string'},
      $comment: {type: 'string'},
      examples: {type: 'array'},
      default: {},
      deprecated: {type: 'boolean'},
      readOnly: {type: 'boolean'},
      writeOnly: {type: 'boolean'},
      contentEncoding: {type: 'string'},
      contentMediaType: {type: 'string'},
      contentSchema: {},
    }),
  ],
}

const column = map(
  {
    nulls: limit('How many values may be missing; replaces the value that `required` asks for.'),
    invalid: limit('How many values may miss a rule of the column.'),
    values: {
      description: 'Values that the column is known to have.',
      anyOf: [{type: 'array', minItems: 1}, map({known: {type: 'array', minItems: 1}, coverage: share, max: most, severity}, ['known'])],
    },
    min: range('Range of the smallest value.'),
    max: range('Range of the largest value.'),
    mean: range('Range of the mean.'),
    distinct: range('Range of the number of distinct values.'),
    quantiles: {type: 'object', additionalProperties: range('Range of the quantile.'), description: 'By share, e.g. 0.5 for the median.'},
    category: {type: 'boolean', description: 'Values may be seen in profile and report.'},
    pii: {type: 'boolean', description: 'Values are never seen.'},
  },
  [],
  'Rules of a column that a schema of one row cannot express.',
)

const expression = map({id: name, description: {type: 'string'}, expr: {type: 'string'}, max: most, severity}, ['id', 'expr'])
const query = map({id: name, description: {type: 'string'}, sql: {type: 'string'}, max: most, severity}, ['id', 'sql'])

const character = (description: string): JsonSchema => ({type: 'string', minLength: 1, maxLength: 1, description})
const words: JsonSchema = {
  anyOf: [{type: ['string', 'number', 'boolean']}, {type: 'array', items: {type: ['string', 'number', 'boolean']}, minItems: 1}],
}

const dialect = map(
  {
    delimiter: character('One ASCII character; a comma in .csv and a tab in .tsv when left out.'),
    quote: character('One ASCII character; a double quote when left out.'),
    encoding: {enum: encodings, description: 'Encoding of the text; UTF-8 when left out.'},
    skip: {
      description: 'Lines before the header that are not rows; or a map of lines before and after it, such as units.',
      anyOf: [count, map({'before-header': count, 'after-header': count})],
    },
    comment: character('One ASCII character: lines that begin with it are not rows.'),
    header: {
      type: 'array',
      items: {type: ['string', 'number', 'boolean'], minLength: 1},
      minItems: 1,
      description: 'Names of the columns of files without a header line.',
    },
    unnamed: {...name, description: 'Name of a first column that the header leaves without one, as pandas writes its index.'},
    'trailing-delimiter': {type: 'boolean', description: 'Whether every line ends in a delimiter.'},
    trim: {type: 'boolean', description: 'Whether blanks around cells and names do not count; blanks within quotes always do.'},
    nulls: {
      type: 'array',
      items: {type: ['string', 'number', 'boolean']},
      description: 'What an unquoted cell without a value is written as, besides nothing.',
    },
    'quoted-nulls': {type: 'boolean', description: 'Whether `nulls`, and nothing at all, are missing values in quotes, too.'},
    decimal: {enum: ['.', ','], description: 'Decimal mark in columns of numbers.'},
    thousands: character("What may part groups of three digits in columns of numbers: . , ' _ or a space."),
    numbers: {
      type: 'object',
      additionalProperties: map({prefix: name, suffix: name}),
      description: 'By column: what stands before or behind each number, such as $ or %.',
    },
    booleans: map({true: words, false: words}, ['true', 'false'], 'Words for true and false in columns of booleans.'),
    dates: {
      type: 'object',
      additionalProperties: name,
      description: 'By column: how times are written, e.g. DD.MM.YYYY hh:mm or M/D/YYYY h:mm a.',
    },
    zone,
    'json-path': {
      type: 'string',
      minLength: 1,
      description: 'Keys that lead to the array of rows in a JSON document, such as data.items or $.result[0].rows.',
    },
  },
  [],
  'How delimited files are written, where not as RFC 4180 has it.',
)

/** Schema of a contract file, for editors. The reader tells more, with lines; it accepts nothing that this refuses. */
export const contractSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Modelflight data contract',
  ...map({
    $schema: {type: 'string'},
    description: {type: 'string'},
    dialect,
    row: {...schema, description: 'JSON Schema (draft 2020-12) of one row.'},
    columns: {type: 'object', additionalProperties: column},
    rows: map({min: count, max: count, severity}, [], 'How many rows there must be.'),
    unique: {
      description: 'Keys that may not repeat: a column, the columns of one key, or a list of keys.',
      anyOf: [name, {type: 'array', items: {anyOf: [name, map({columns: names, severity}, ['columns'])]}}],
    },
    freshness: map({column: name, within: {type: 'string', pattern: '^\\d{1,9}\\s?[mhdw]$'}, zone, severity}, ['column', 'within']),
    references: {
      type: 'array',
      items: map({columns: names, data: names, key: names, dialect, max: most, severity}, ['columns', 'data']),
      description: 'Values that must occur in another data set.',
    },
    rules: {
      type: 'array',
      items: {anyOf: [expression, query]},
      description: 'Expressions over a row, and SELECTs that give back the rows at fault.',
    },
  }),
  minProperties: 1,
  $defs: {schema: valueSchema},
}
